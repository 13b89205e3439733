import type { ChannelName } from '#model/channel.ts';
import type { Seal } from './seal.ts';

/** What a channel's rows are sealed for. */
function purposeOf(channel: ChannelName): string {
  return `state:${channel}`;
}

/** Under what a key of a channel is found again; some keys are phone numbers. */
export function keyMark(seal: Seal, channel: ChannelName, key: string): string {
  return seal.fingerprint(key, purposeOf(channel));
}

/** One entry as it is stored: the key goes into the sealed value too, so that a new secret can mark it anew. */
export function sealEntry(seal: Seal, channel: ChannelName, [key, value]: Entry) {
  return {
    key: keyMark(seal, channel, key),
    sealed: seal.seal(JSON.stringify([key, value]), purposeOf(channel)),
  };
}

/** A stored entry as the driver knows it. Throws `SealError` when it was sealed with another secret. */
export function openEntry(seal: Seal, channel: ChannelName, sealed: string): Entry {
  return JSON.parse(seal.open(sealed, purposeOf(channel))) as Entry;
}

type Entry = readonly [key: string, value: string];
