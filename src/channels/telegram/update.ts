import { z } from 'zod';

/**
 * What is read of an update, and nothing else of it ever reaches Posko: no user names, no phone numbers, no file names,
 * no positions. Names as in the Bot API's reference.
 */

const USER = z.object({
  id: z.int(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
});

const CHAT = z.object({ id: z.int(), type: z.string() });

const ENTITY = z.object({
  type: z.string(),
  offset: z.int(),
  length: z.int(),
  user: z.object({ id: z.int() }).optional(),
});

const FILE = z.object({
  file_id: z.string(),
  mime_type: z.string().optional(),
  file_size: z.int().optional(),
});

const MESSAGE = z.object({
  message_id: z.int(),
  date: z.int(),
  edit_date: z.int().optional(),
  chat: CHAT,
  from: USER.optional(),
  sender_chat: z.object({ id: z.int() }).optional(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  reply_to_message: z.object({ from: z.object({ id: z.int() }).optional() }).optional(),
  text: z.string().optional(),
  entities: z.array(ENTITY).optional(),
  caption: z.string().optional(),
  caption_entities: z.array(ENTITY).optional(),
  photo: z.array(FILE).optional(),
  voice: FILE.optional(),
  audio: FILE.optional(),
  video: FILE.optional(),
  video_note: FILE.optional(),
  animation: FILE.optional(),
  sticker: FILE.optional(),
  document: FILE.optional(),
  migrate_to_chat_id: z.int().optional(),
});

const BUTTON = z.object({ text: z.string(), callback_data: z.string().optional() });

/** The message a tapped button stands under; Telegram leaves almost all of it out when it is old. */
const UNDER = z.object({
  chat: CHAT,
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(BUTTON)).optional() }).optional(),
});

const CALLBACK = z.object({
  id: z.string(),
  from: USER,
  message: UNDER.optional(),
  data: z.string().optional(),
});

const MEMBER = z.object({
  chat: CHAT,
  new_chat_member: z.object({ status: z.string() }),
});

/** An update of the kinds that are asked for. */
export const UPDATE = z.object({
  update_id: z.int(),
  message: MESSAGE.optional(),
  edited_message: MESSAGE.optional(),
  callback_query: CALLBACK.optional(),
  my_chat_member: MEMBER.optional(),
});

/** The kinds of updates that are asked for; Telegram keeps back all others. */
export const KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export type Message = z.output<typeof MESSAGE>;
export type Callback = z.output<typeof CALLBACK>;
export type User = z.output<typeof USER>;

/** The number of an update of which nothing else could be read. */
export const NUMBERED = z.object({ update_id: z.int() });
