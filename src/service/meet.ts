import type { ChannelName } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { addContacts, findWriters, type Writer } from '#store/contact.ts';
import type { Tx } from '#store/transaction.ts';
import { behind, type Caller, callersOf } from './caller.ts';
import type { ReceiveDeps } from './deps.ts';
import type { Guard } from './guard.ts';
import { maskName } from './mask.ts';
import type { Brought } from './receive.ts';
import { retireSilent } from './retire.ts';
import { unite } from './unite.ts';

/** A conversation while a batch is being stored: what the messages of the batch have changed so far. */
interface Talk {
  seq: number;
  guard: Guard | undefined;
  /** Where the last message came from, once there was one. */
  from: { readonly channel: ChannelName; readonly address: number } | undefined;
  /** When the last message was written. */
  at: Instant;
  /** Addresses the contact has gone on from, with when they were last written from. */
  readonly left: Map<number, Instant>;
  /** Whether more changed than the transcript. */
  changed: boolean;
}

/** Whoever wrote a message, and the conversation it goes into; two addresses of one contact share one. */
export interface Meeting {
  readonly writer: Writer;
  readonly talk: Talk;
}

/** The writers of these arrivals by address fingerprint (`marks`, in the arrivals' order), strangers now included. */
export async function meet(
  deps: ReceiveDeps,
  tx: Tx,
  brought: readonly Brought[],
  marks: readonly string[],
): Promise<Map<string, Meeting>> {
  const callers = callersOf(deps.seal, brought, marks);
  const all = callers.flatMap(({ addresses }) => [...addresses.keys()]);
  let found = await findWriters(tx, all);
  if (await retireSilent(deps, tx, callers, found)) found = await findWriters(tx, all);
  const strangers = callers.filter((caller) => caller.readable && behind(caller, found).length === 0);
  if (strangers.length > 0) {
    const newcomers = strangers.map((caller) => newcomer(deps, caller));
    await addContacts(tx, newcomers, deps.now());
    found = await findWriters(tx, all);
  }
  const tied = callers.filter(({ readable, addresses }) => readable && addresses.size > 1);
  if (tied.length > 0) {
    await unite(deps, tx, tied, found);
    found = await findWriters(tx, all);
  }
  return meetings(found);
}

function newcomer(deps: ReceiveDeps, { channel, addresses, name }: Caller) {
  const [[fingerprint, address] = ['', '']] = addresses;
  return { channel, fingerprint, sealed: deps.seal.seal(address, 'address'), name: maskName(deps, name) };
}

function meetings(found: ReadonlyMap<string, Writer>): Map<string, Meeting> {
  const talks = new Map<number, Talk>();
  const met = new Map<string, Meeting>();
  for (const [fingerprint, writer] of found) {
    const talk = talks.get(writer.conversation) ?? begin(writer);
    talks.set(writer.conversation, talk);
    met.set(fingerprint, { writer, talk });
  }
  return met;
}

function begin({ seq, guarded, guarded_until: until, active_at: at }: Writer): Talk {
  const guard = guarded === null || until === null ? undefined : { expects: guarded, until };
  return { seq, guard, from: undefined, at, left: new Map(), changed: false };
}
