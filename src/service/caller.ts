import type { ChannelName } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import type { Writer } from '#store/contact.ts';
import type { Seal } from '#store/seal.ts';
import type { Brought } from './receive.ts';

/** Addresses of one network that are one person's, as far as a batch says. */
export interface Caller {
  readonly channel: ChannelName;
  /** By fingerprint; the first one is where the person wrote from. */
  readonly addresses: Map<string, string>;
  name: string | undefined;
  /** When the person last wrote. */
  at: Instant;
  /** Whether anything of this person could be read: only then is there somebody to answer. */
  readable: boolean;
}

/** The fingerprint an address is found by. */
export function addressMark(seal: Seal, channel: ChannelName, address: string): string {
  return seal.fingerprint(address, `address:${channel}`);
}

/** Who wrote these arrivals, each person once; `marks` are the fingerprints of where they came from. */
export function callersOf(seal: Seal, brought: readonly Brought[], marks: readonly string[]): Caller[] {
  const callers = new Map<string, Caller>();
  for (const [index, { channel, arrival }] of brought.entries()) {
    const mark = marks[index] ?? '';
    const readable = arrival.kind !== 'unreadable';
    const known = callers.get(mark);
    const caller: Caller = known ?? {
      channel,
      addresses: new Map([[mark, arrival.address]]),
      name: arrival.name,
      at: arrival.at,
      readable,
    };
    caller.at = Math.max(caller.at, arrival.at);
    caller.readable ||= readable;
    if (known === undefined) callers.set(mark, caller);
    if (!readable) continue;
    for (const address of arrival.also ?? [])
      tie(callers, caller, addressMark(seal, channel, address), address);
  }
  return [...new Set(callers.values())];
}

/** Adds an address to a caller; whoever else has it turns out to be the same person. */
function tie(callers: Map<string, Caller>, caller: Caller, mark: string, address: string): void {
  const other = callers.get(mark);
  if (other === caller) return;
  caller.addresses.set(mark, address);
  callers.set(mark, caller);
  if (other === undefined) return;
  for (const [known, each] of other.addresses) {
    caller.addresses.set(known, each);
    callers.set(known, caller);
  }
  caller.at = Math.max(caller.at, other.at);
  caller.readable ||= other.readable;
  caller.name ??= other.name;
}

/** Those who are known behind the addresses of a caller. */
export function behind(caller: Caller, found: ReadonlyMap<string, Writer>): Writer[] {
  return [...caller.addresses.keys()].flatMap((mark) => found.get(mark) ?? []);
}
