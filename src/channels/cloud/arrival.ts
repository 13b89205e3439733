import { createHash } from 'node:crypto';
import type { Arrival } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { parseToken } from '#model/token.ts';
import { writerOf } from './address.ts';
import { CALL, type Call, MESSAGE, type Message } from './message.ts';

/** What a person is called, by phone number or id. */
export type Names = ReadonlyMap<string, string>;

/** What a message turned out to be. `moved`: these addresses are nobody's any more. */
export type Reading =
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | { readonly kind: 'moved'; readonly gone: readonly string[] }
  | { readonly kind: 'nothing' };

type Said = Pick<Arrival, 'text' | 'token' | 'media'>;

const NOTHING: Reading = { kind: 'nothing' };

/** Reads one message of a webhook. What cannot be read becomes an `unreadable` arrival; groups and reactions are nothing. */
export function readMessage(raw: unknown, names: Names, now: Instant): Reading {
  if (isGroup(raw)) return NOTHING;
  const parsed = MESSAGE.safeParse(raw);
  if (!parsed.success) return unreadable(raw, now);
  const message = parsed.data;
  if (message.type === 'system') return moved(message);
  if (message.type === 'reaction' || message.type === 'revoke') return NOTHING;
  const said = saidBy(message);
  return said === undefined ? unreadable(raw, now) : arrived(message, said, names, now);
}

/** Reads one call of a webhook: one that somebody begins is told; how it went on is nothing. */
export function readCall(raw: unknown, names: Names, now: Instant): Reading {
  const parsed = CALL.safeParse(raw);
  if (!parsed.success) return unreadable(raw, now);
  const call = parsed.data;
  if (call.event !== 'connect' || call.direction === 'BUSINESS_INITIATED') return NOTHING;
  return arrived(call, { text: '', media: { kind: 'call' } }, names, now);
}

/** That something came which nobody can read, under the network's id or, without one, its own hash. */
export function unreadable(raw: unknown, now: Instant): Reading {
  const { id, from, from_user_id: scoped } = (raw ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const externalId = text(id) || `unread:${createHash('sha256').update(JSON.stringify(raw)).digest('hex')}`;
  const address = writerOf(text(from), text(scoped))?.address ?? '';
  return { kind: 'arrival', arrival: { externalId, address, at: now, kind: 'unreadable', text: '' } };
}

function arrived(message: Message | Call, said: Said, names: Names, now: Instant): Reading {
  const writer = writerOf(message.from, message.from_user_id);
  if (writer === undefined) return unreadable(message, now);
  const name = [writer.address, ...writer.also].map((address) => names.get(address)).find(Boolean);
  const arrival: Arrival = {
    externalId: message.id,
    address: writer.address,
    ...(writer.also.length > 0 && { also: writer.also }),
    at: momentOf(message.timestamp, now),
    kind: 'message',
    ...said,
    ...(name !== undefined && { name }),
  };
  return { kind: 'arrival', arrival };
}

/**
 * Meta tells whole seconds. The end of the second is taken, so that an answer given within the second of our question
 * does not look older than it; and never a time to come, whatever Meta's clock says.
 */
export function momentOf(seconds: number, now: Instant): Instant {
  return Math.min(seconds * 1_000 + 999, now);
}

function saidBy(message: Message): Said | undefined {
  switch (message.type) {
    case 'text':
      return message.text === undefined ? undefined : { text: message.text.body };
    case 'button':
      return message.button === undefined ? undefined : tapped(message.button.text, message.button.payload);
    case 'interactive': {
      const reply = message.interactive?.button_reply ?? message.interactive?.list_reply;
      return reply === undefined ? other() : tapped(reply.title, reply.id);
    }
    case 'image':
    case 'video':
    case 'document': {
      const file = message[message.type];
      const kind = message.type === 'image' ? 'picture' : message.type;
      return file === undefined ? undefined : { text: file.caption ?? '', media: mediaOf(kind, file) };
    }
    case 'audio':
      return { text: '', media: mediaOf('voice', message.audio ?? {}) };
    case 'sticker':
      return { text: '', media: mediaOf('sticker', message.sticker ?? {}) };
    case 'location':
      return { text: '', media: { kind: 'location' } };
    case 'contacts':
      return { text: '', media: { kind: 'contact' } };
    case 'request_welcome':
      // Somebody opened the chat and has written nothing: the greeting they would begin with is answered.
      return { text: 'Halo' };
    case 'edit':
      return editedBy(message);
    default:
      return other();
  }
}

/** An edited message says its new words; what an edit itself cannot hold (another edit) is not looked for. */
function editedBy(message: Message): Said | undefined {
  const inner = message.edit?.message;
  if (inner === undefined || inner.type === 'edit') return undefined;
  const { id, timestamp } = message;
  const parsed = MESSAGE.safeParse({ ...inner, id, timestamp });
  return parsed.success ? saidBy(parsed.data) : undefined;
}

function tapped(text: string, payload: string | undefined): Said {
  return payload !== undefined && parseToken(payload) !== undefined ? { text, token: payload } : { text };
}

function other(): Said {
  return { text: '', media: { kind: 'other' } };
}

function mediaOf(
  kind: NonNullable<Arrival['media']>['kind'],
  file: { readonly id?: string | undefined; readonly mime_type?: string | undefined },
): NonNullable<Arrival['media']> {
  return {
    kind,
    ...(file.mime_type !== undefined && { mime: file.mime_type }),
    ...(file.id !== undefined && { ref: file.id }),
  };
}

/** A changed number: whoever writes from the new one is met anew, and nothing more is sent to the old one. */
function moved({ system, from }: Message): Reading {
  const left = system?.type === 'user_changed_number' ? from : undefined;
  const gone = [left, system?.previous_user_id].filter((address) => address !== undefined);
  return gone.length === 0 ? NOTHING : { kind: 'moved', gone };
}

function isGroup(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'group_id' in raw;
}
