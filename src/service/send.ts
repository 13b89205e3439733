import type { Letter, Part, Profile, SendResult } from '#model/channel.ts';
import type { LeasedLetter } from '#store/lease-letters.ts';
import { countPart } from '#store/settle-letter.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';
import type { Lane } from './lane.ts';
import { spend } from './rate.ts';
import type { Sent } from './settle.ts';
import { answerWaiting, passageOf } from './window.ts';

/** What sending needs besides. */
export interface SendDeps extends Deps {
  readonly render: (letter: Letter, profile: Profile) => readonly Part[];
}

/** This process may no longer speak for the account; the letter is for whoever may. */
const FENCED: SendResult = { kind: 'retry', after: 0, reason: 'fenced', scope: 'letter' };

/** Sends the parts of one letter in order, from the first that has not left, and says what became of it. Never throws. */
export async function send(deps: SendDeps, lane: Lane, leased: LeasedLetter): Promise<Sent> {
  let parts = leased.partsSent;
  const end = (result: Sent['result']): Sent => ({ letter: leased, result, parts, at: deps.now() });
  if (leased.dead) return end({ kind: 'refused', reason: 'address-dead', scope: 'letter' });
  const letter = prepare(deps, lane, leased);
  if (letter === undefined) return end({ kind: 'refused', reason: 'unreadable', scope: 'letter' });
  const passage = passageOf(leased, lane.channel.profile, deps.now());
  if (typeof passage === 'object') return end({ kind: 'refused', reason: passage.refused, scope: 'letter' });
  let externalId: string | undefined;
  try {
    if (passage === 'ask') return end(await ask(lane, letter, leased));
    for (const [index, part] of letter.parts.entries()) {
      if (index < parts) continue;
      if (!(await lane.fence())) return end(FENCED);
      lane.bucket = spend(lane.bucket, 1);
      const result = await lane.channel.send(letter, part, index);
      if (result.kind !== 'sent') return end(result);
      externalId = result.externalId;
      parts = index + 1;
      if (parts < letter.parts.length) await transaction(deps.db, (tx) => countPart(tx, leased, parts));
    }
    // A receipt has said of every part that it has left.
    return end({ kind: 'sent', externalId: externalId ?? null });
  } catch (error) {
    deps.log.error('send-threw', { channel: lane.channel.name, letter: leased.id, error });
    return end({ kind: 'unknown', reason: 'threw' });
  }
}

/** Tells the person that an answer waits, in words the network has approved. The letter itself waits on. */
async function ask(lane: Lane, letter: Letter, leased: LeasedLetter): Promise<Sent['result']> {
  if (!(await lane.fence())) return FENCED;
  lane.bucket = spend(lane.bucket, 1);
  const result = await lane.channel.send(letter, answerWaiting(leased), -1);
  return result.kind === 'sent' ? { kind: 'held' } : result;
}

/** The letter with its address opened and its parts; undefined when that will never work. */
function prepare(
  deps: SendDeps,
  lane: Lane,
  { id, conversation, sprint, sealed, body }: LeasedLetter,
): (Letter & { readonly parts: readonly Part[] }) | undefined {
  try {
    const address = deps.seal.open(sealed, 'address');
    const letter: Letter = { id, conversation, sprint, address, outgoing: JSON.parse(body) };
    return { ...letter, parts: deps.render(letter, lane.channel.profile) };
  } catch (error) {
    deps.log.error('letter-unreadable', { channel: lane.channel.name, letter: id, error });
    return undefined;
  }
}
