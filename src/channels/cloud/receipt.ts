import type { Receipt } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { momentOf } from './arrival.ts';
import { letterOfMark } from './mark.ts';
import { STATUS } from './message.ts';
import { reasonOf } from './refusals.ts';

// `played` is what a voice message says instead of `read`.
const STATES: Readonly<Record<string, Receipt['state']>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
};

/** Reads one status of a webhook; undefined for what says nothing about a letter. */
export function readReceipt(raw: unknown, now: Instant): Receipt | undefined {
  const parsed = STATUS.safeParse(raw);
  const state = STATES[parsed.data?.status ?? ''];
  if (!parsed.success || state === undefined) return undefined;
  const { id, timestamp, errors, biz_opaque_callback_data: mark } = parsed.data;
  const letter = letterOfMark(mark);
  const code = errors?.[0]?.code;
  return {
    externalId: id,
    ...(letter !== undefined && { letter }),
    at: momentOf(timestamp, now),
    state,
    ...(state === 'failed' && { reason: code === undefined ? 'graph' : reasonOf(code) }),
  };
}
