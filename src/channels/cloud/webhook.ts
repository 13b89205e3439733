import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Arrival, Receipt, WebhookAnswer, WebhookRequest } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { type Names, type Reading, readCall, readMessage, unreadable } from './arrival.ts';
import { CONTACT } from './message.ts';
import { type Outcome, readOutcome } from './receipt.ts';
import { isSame } from './signature.ts';

/** What one webhook brought for this number. */
export interface Told {
  readonly arrivals: readonly Arrival[];
  readonly receipts: readonly Receipt[];
  /** Addresses whose person has left them. */
  readonly gone: readonly string[];
  /** Addresses at which a message could not be delivered. */
  readonly unreachable: readonly string[];
  /** Codes of errors that concern the number itself. */
  readonly errors: readonly number[];
}

const HANDSHAKE = /^[A-Za-z0-9_.-]{1,256}$/;

/** Answers Meta's question whether this address is ours (`hub.challenge`); undefined where it does not know our word. */
export function shakeHands(query: WebhookRequest['query'], verifyToken: string): WebhookAnswer | undefined {
  const { 'hub.mode': mode, 'hub.verify_token': word, 'hub.challenge': challenge } = query;
  if (mode !== 'subscribe' || word === undefined || !isSame(word, verifyToken)) return undefined;
  if (challenge === undefined || !HANDSHAKE.test(challenge)) return { status: 400 };
  return { status: 200, body: challenge };
}

const ENVELOPE = z.object({
  object: z.string(),
  entry: z.array(z.object({ changes: z.array(z.unknown()) }).catch({ changes: [] })),
});
const list = z.array(z.unknown()).optional();
const CHANGE = z.object({
  field: z.string(),
  value: z.object({
    metadata: z.object({ phone_number_id: z.string() }).optional(),
    contacts: list,
    messages: list,
    calls: list,
    statuses: list,
    errors: z.array(z.object({ code: z.number() })).optional(),
  }),
});

/** The fields of a webhook that concern conversations; the others are for an operator's eyes. */
const FIELDS = ['messages', 'calls'];

/**
 * Reads a signed webhook. Other numbers of the same account are left alone; an item that cannot be read is told as
 * `unreadable` between its neighbours, and so is a body that is no webhook at all.
 */
export function readWebhook(body: Uint8Array, numberId: string, now: Instant): Told {
  const envelope = ENVELOPE.safeParse(jsonOf(body));
  if (!envelope.success) {
    const id = `unread:${createHash('sha256').update(body).digest('hex')}`;
    return gather([unreadable({ id }, now)], [], []);
  }
  if (envelope.data.object !== 'whatsapp_business_account') return gather([], [], []);
  const changes = envelope.data.entry.flatMap(({ changes }) => changes);
  const readings: Reading[] = [];
  const outcomes: Outcome[] = [];
  const errors: number[] = [];
  for (const raw of changes) {
    if (!isForUs(raw, numberId)) continue;
    const change = CHANGE.safeParse(raw);
    if (!change.success) {
      readings.push(unreadable(raw, now));
      continue;
    }
    const { contacts = [], messages = [], calls = [], statuses = [], errors: own = [] } = change.data.value;
    const names = namesOf(contacts);
    readings.push(...messages.map((message) => readMessage(message, names, now)));
    readings.push(...calls.map((call) => readCall(call, names, now)));
    outcomes.push(...statuses.flatMap((status) => readOutcome(status, now) ?? []));
    errors.push(...own.map(({ code }) => code));
  }
  return gather(readings, outcomes, errors);
}

function gather(readings: readonly Reading[], outcomes: readonly Outcome[], errors: readonly number[]): Told {
  return {
    arrivals: readings.flatMap((reading) => (reading.kind === 'arrival' ? [reading.arrival] : [])),
    gone: readings.flatMap((reading) => (reading.kind === 'moved' ? reading.gone : [])),
    receipts: outcomes.map(({ receipt }) => receipt),
    unreachable: outcomes.flatMap(({ unreachable }) => unreachable),
    errors,
  };
}

/** Whether a change may concern us: one that names another number, or another matter, does not. */
function isForUs(raw: unknown, numberId: string): boolean {
  const loose = z
    .object({
      field: z.string(),
      value: z.object({ metadata: z.object({ phone_number_id: z.string() }) }),
    })
    .safeParse(raw);
  if (loose.success)
    return FIELDS.includes(loose.data.field) && loose.data.value.metadata.phone_number_id === numberId;
  const field = z.object({ field: z.string() }).safeParse(raw);
  return !field.success || FIELDS.includes(field.data.field);
}

function namesOf(contacts: readonly unknown[]): Names {
  const names = new Map<string, string>();
  for (const raw of contacts) {
    const contact = CONTACT.safeParse(raw);
    const name = contact.data?.profile?.name;
    if (name === undefined) continue;
    for (const id of [contact.data?.wa_id, contact.data?.user_id]) if (id !== undefined) names.set(id, name);
  }
  return names;
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
