import type { Arrival } from '#model/channel.ts';
import { type Instant, SECOND } from '#model/time.ts';
import { parseToken } from '#model/token.ts';
import type { Tap } from './callbacks.ts';
import { mediaOf } from './media.ts';
import { formatPlace, type Place } from './place.ts';
import type { Self } from './self.ts';
import { isAddressed, speechOf } from './speech.ts';
import { type Callback, type Message, NUMBERED, UPDATE, type User } from './update.ts';

/** What an update asks to be done. */
export interface Reading {
  /** Its number; undefined where not even that could be read. */
  readonly number: number | undefined;
  readonly arrival?: Arrival;
  /** The message's number, where it was written in a group. */
  readonly message?: number;
  /** A tapped button that turns until it is answered, and what stands on it where that is known. */
  readonly tap?: Tap;
  /** Somebody blocked the bot or let it in again. */
  readonly reach?: { readonly address: string; readonly reachable: boolean };
  /** A group has become a supergroup. */
  readonly moved?: { readonly from: number; readonly to: number };
}

/** Reads an update as Telegram sent it. Never throws: what cannot be read becomes `unreadable` under its number. */
export function readUpdate(raw: unknown, self: Self, now: Instant): Reading {
  const number = NUMBERED.safeParse(raw).data?.update_id;
  const read = UPDATE.safeParse(raw);
  if (number === undefined) return { number };
  if (!read.success) return { number, arrival: unreadable(`${self.id}:u:${number}`, now) };
  const { message, edited_message: edited, callback_query: callback, my_chat_member: member } = read.data;
  if (message !== undefined) return { number, ...readMessage(message, fieldsOf(raw, 'message'), self, now) };
  if (edited !== undefined) return { number, ...readEdit(edited, self, now) };
  if (callback !== undefined) return { number, ...readTap(callback, self, now) };
  if (member?.chat.type !== 'private') return { number };
  const reachable = member.new_chat_member.status !== 'kicked';
  return { number, reach: { address: formatPlace({ chat: member.chat.id }), reachable } };
}

function readMessage(
  message: Message,
  fields: readonly string[],
  self: Self,
  now: Instant,
): Omit<Reading, 'number'> {
  const { chat, message_id, date, migrate_to_chat_id: to } = message;
  if (to !== undefined) return { moved: { from: chat.id, to } };
  const place = placeOf(message, self);
  const media = mediaOf(message, fields);
  if (place === undefined || media === 'silent') return {};
  return {
    ...(place.user !== undefined && { message: message_id }),
    arrival: {
      externalId: `${self.id}:m:${chat.id}:${message_id}`,
      address: formatPlace(place),
      at: endOfSecond(date, now),
      kind: 'message',
      text: speechOf(message, self),
      ...(media !== undefined && { media }),
      ...nameOf(message.from),
    },
  };
}

/**
 * An edited text is said again, and words are answered like new ones: she mends what was not understood. A number belongs
 * to the question it was written for, which may be gone: it counts from when it was first written, so that it never
 * answers the next question.
 */
function readEdit(message: Message, self: Self, now: Instant): Omit<Reading, 'number'> {
  const { chat, message_id, date, edit_date: edited = date } = message;
  const place = placeOf(message, self);
  const text = speechOf(message, self);
  if (place === undefined || text === '') return {};
  const at = /\p{L}/u.test(text) ? edited : date;
  return {
    arrival: {
      externalId: `${self.id}:e:${chat.id}:${message_id}:${edited}`,
      address: formatPlace(place),
      at: endOfSecond(at, now),
      kind: 'message',
      text,
      ...nameOf(message.from),
    },
  };
}

function readTap(callback: Callback, self: Self, now: Instant): Omit<Reading, 'number'> {
  const { id, from, message, data = '' } = callback;
  const place =
    message === undefined ? { chat: from.id } : placeIn(message.chat, from, message, self, () => true);
  if (place === undefined) return { tap: { id, label: '' } };
  const buttons = message?.reply_markup?.inline_keyboard?.flat() ?? [];
  const shown = buttons.find((button) => button.callback_data === data)?.text ?? '';
  const label = shown.replace(/^\d+\. /, '');
  return {
    tap: { id, label },
    arrival: {
      externalId: `${self.id}:c:${id}`,
      address: formatPlace(place),
      at: now,
      kind: 'message',
      text: label,
      ...(parseToken(data) !== undefined && { token: data }),
      ...nameOf(from),
    },
  };
}

function placeOf(message: Message, self: Self): Place | undefined {
  const { chat, from, sender_chat: sender } = message;
  if (from === undefined || sender !== undefined) return undefined;
  return placeIn(chat, from, message, self, () => isAddressed(message, self));
}

/** Where the bot may answer what was said; undefined where it is silent. */
function placeIn(
  chat: Message['chat'],
  from: User,
  topic: { readonly is_topic_message?: boolean | undefined; readonly message_thread_id?: number | undefined },
  self: Self,
  addressed: () => boolean,
): Place | undefined {
  // Also Telegram's stand-in for administrators who do not show who they are.
  if (from.is_bot) return undefined;
  if (chat.type === 'private') return { chat: chat.id };
  if (chat.type === 'channel' || !self.answersIn(chat.id) || !addressed()) return undefined;
  const thread = topic.is_topic_message ? topic.message_thread_id : undefined;
  return { chat: chat.id, user: from.id, ...(thread !== undefined && { thread }) };
}

function nameOf(from: User | undefined): { name?: string } {
  const name = [from?.first_name, from?.last_name].filter((part) => part !== undefined).join(' ');
  return name === '' ? {} : { name };
}

/** Telegram tells whole seconds: an answer in the second of its question must not seem to be older than it. */
function endOfSecond(seconds: number, now: Instant): Instant {
  return Math.min(now, seconds * SECOND + SECOND - 1);
}

function unreadable(externalId: string, at: Instant): Arrival {
  return { externalId, address: '', at, kind: 'unreadable', text: '' };
}

function fieldsOf(raw: unknown, kind: string): string[] {
  const message: unknown =
    raw !== null && typeof raw === 'object' ? Object.entries(raw).find(([key]) => key === kind)?.[1] : null;
  return message !== null && typeof message === 'object' ? Object.keys(message) : [];
}
