import type { Letter, Part, Profile, SendResult } from '#model/channel.ts';
import type { LeasedLetter } from '#store/lease-letters.ts';
import { countPart } from '#store/settle-letter.ts';
import { transaction } from '#store/transaction.ts';
import type { Deps } from './deps.ts';
import type { Lane } from './lane.ts';
import { spend } from './rate.ts';
import type { Sent } from './settle.ts';

/** What sending needs besides. */
export interface SendDeps extends Deps {
  readonly render: (letter: Letter, profile: Profile) => readonly Part[];
}

/** Sends the parts of one letter in order, from the first that has not left, and says what became of it. Never throws. */
export async function send(deps: SendDeps, lane: Lane, leased: LeasedLetter): Promise<Sent> {
  let parts = leased.partsSent;
  const end = (result: SendResult): Sent => ({ letter: leased, result, parts, at: deps.now() });
  if (leased.dead) return end({ kind: 'refused', reason: 'address-dead', scope: 'letter' });
  const letter = prepare(deps, lane, leased);
  if (letter === undefined) return end({ kind: 'refused', reason: 'unreadable', scope: 'letter' });
  let externalId = `letter:${leased.id}`;
  try {
    for (const [index, part] of letter.parts.entries()) {
      if (index < parts) continue;
      if (!(await lane.fence())) return end({ kind: 'retry', after: 0, reason: 'fenced' });
      lane.bucket = spend(lane.bucket, 1);
      const result = await lane.channel.send(letter, part, index);
      if (result.kind !== 'sent') return end(result);
      externalId = result.externalId;
      parts = index + 1;
      if (parts < letter.parts.length) await transaction(deps.db, (tx) => countPart(tx, leased, parts));
    }
    return end({ kind: 'sent', externalId });
  } catch (error) {
    deps.log.error('send-threw', { channel: lane.channel.name, letter: leased.id, error });
    return end({ kind: 'unknown', reason: 'threw' });
  }
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
