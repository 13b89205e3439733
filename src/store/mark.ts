import type { ChannelName } from '#model/channel.ts';
import type { Seal } from './seal.ts';

/** 128 bits of the fingerprint: enough that two messages never share one, and half the index of the whole. */
const LENGTH = 22;

/** Under what a network's id of a message is found again: the same id of the same channel gives the same mark. */
export function markOf(seal: Seal, channel: ChannelName, externalId: string): string {
  return seal.fingerprint(externalId, `message:${channel}`).slice(0, LENGTH);
}
