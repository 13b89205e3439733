import type { Arrival } from '#model/channel.ts';
import type { Media } from '#model/event.ts';
import type { Message } from './update.ts';

/** What messages hold whose bytes somebody may look at later. `animation` stands before `document`, which accompanies it. */
const FILES = {
  voice: 'voice',
  audio: 'voice',
  video: 'video',
  video_note: 'video',
  animation: 'sticker',
  sticker: 'sticker',
  document: 'document',
} as const satisfies { readonly [field in keyof Message]?: Media };

/** What messages hold of which only the kind is kept: neither a number nor a position is read. */
const KINDS: Readonly<Record<string, Media>> = {
  contact: 'contact',
  location: 'location',
  venue: 'location',
  dice: 'sticker',
  video_chat_scheduled: 'call',
  video_chat_started: 'call',
  video_chat_ended: 'call',
};

/** Fields around every message; a message that has no others says nothing. */
const AROUND =
  /^(message_id|message_thread_id|direct_messages_topic|from|sender_.*|business_.*|date|edit_date|chat|forward_.*|is_.*|reply_.*|external_reply|quote|via_bot|has_.*|media_group_id|author_signature|paid_star_count|effect_id|link_preview_options|show_caption_above_media|entities|caption.*)$/;

/** What Telegram tells about a chat by a message that nobody wrote; nothing is to be answered. */
const SERVICE =
  /^(new_chat_.*|left_chat_.*|delete_chat_photo|group_chat_created|supergroup_chat_created|channel_chat_created|message_auto_delete_timer_changed|migrate_.*|pinned_message|successful_payment|refunded_payment|users_shared|chat_shared|connected_website|write_access_allowed|passport_data|proximity_alert_triggered|boost_added|chat_.*|forum_.*|general_forum_.*|giveaway.*|video_chat_participants_invited|web_app_data|gift.*|unique_gift.*|direct_message_price_changed|paid_message_price_changed|suggested_post_.*|checklist_tasks_.*)$/;

type Shown = NonNullable<Arrival['media']>;

/** What a message is besides text; undefined for plain text, and `silent` for what nobody wrote. */
export function mediaOf(message: Message, fields: readonly string[]): Shown | 'silent' | undefined {
  const photo = message.photo?.at(-1);
  if (photo !== undefined) return file('picture', { ...photo, mime_type: 'image/jpeg' });
  for (const [field, kind] of Object.entries(FILES)) {
    const found = message[field as keyof typeof FILES];
    if (found === undefined) continue;
    return file(found.mime_type?.startsWith('image/') && kind === 'document' ? 'picture' : kind, found);
  }
  const known = fields.find((field) => field in KINDS);
  if (known !== undefined) return { kind: KINDS[known] ?? 'other' };
  if (message.text !== undefined) return undefined;
  const told = fields.filter((field) => !AROUND.test(field));
  if (told.length === 0 || told.every((field) => SERVICE.test(field))) return 'silent';
  // A poll, a story, or something newer than this list: somebody sent it and waits for an answer.
  return { kind: 'other' };
}

function file(kind: Media, found: NonNullable<Message['voice']>): Shown {
  return {
    kind,
    ref: found.file_id,
    ...(found.mime_type !== undefined && { mime: found.mime_type }),
    ...(found.file_size !== undefined && { size: found.file_size }),
  };
}
