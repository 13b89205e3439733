import type { Receipt } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { writerOf } from './address.ts';
import { momentOf } from './arrival.ts';
import { partOfMark } from './mark.ts';
import { STATUS } from './message.ts';
import { reasonOf, refusalOf } from './refusals.ts';

/** What became of a message of ours, and the addresses that turned out to lead to nobody. */
export interface Outcome {
  readonly receipt: Receipt;
  readonly unreachable: readonly string[];
}

// `played` is what a voice message says instead of `read`.
const STATES: Readonly<Record<string, Receipt['state']>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
};

/** Reads one status of a webhook; undefined for what says nothing about a letter. */
export function readOutcome(raw: unknown, now: Instant): Outcome | undefined {
  const parsed = STATUS.safeParse(raw);
  const state = STATES[parsed.data?.status ?? ''];
  if (!parsed.success || state === undefined) return undefined;
  const { id, timestamp, errors, biz_opaque_callback_data: mark, ...status } = parsed.data;
  const code = state === 'failed' ? errors?.[0]?.code : undefined;
  const does = refusalOf({ code })?.does;
  const receipt: Receipt = {
    externalId: id,
    ...partOfMark(mark),
    at: momentOf(timestamp, now),
    state,
    ...(state === 'failed' && { reason: code === undefined ? 'graph' : reasonOf(code) }),
  };
  const closed = does?.kind === 'refused' && does.scope === 'address';
  const whose = closed ? writerOf(status.recipient_id, status.recipient_user_id) : undefined;
  return { receipt, unreachable: whose === undefined ? [] : [whose.address, ...whose.also] };
}
