import { z } from 'zod';

const id = z.string().min(1).max(512);
const seconds = z.union([z.string().regex(/^[0-9]{1,11}$/), z.number()]).transform(Number);
const file = z.object({ id: z.string().optional(), mime_type: z.string().optional() });
const captioned = file.extend({ caption: z.string().optional() });
const reply = z.object({ id: z.string(), title: z.string() });

/** What may be known of a message before its kind: who wrote it, when, and in which chat. */
const who = {
  id,
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  group_id: z.string().optional(),
  timestamp: seconds,
};

/** The fields that are read of a message; everything else stays behind (Meta's messages webhook reference). */
export const MESSAGE = z.object({
  ...who,
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  button: z.object({ text: z.string(), payload: z.string().optional() }).optional(),
  interactive: z
    .object({ type: z.string(), button_reply: reply.optional(), list_reply: reply.optional() })
    .optional(),
  image: captioned.optional(),
  video: captioned.optional(),
  document: captioned.optional(),
  audio: file.optional(),
  sticker: file.optional(),
  system: z.object({ type: z.string().optional(), previous_user_id: z.string().optional() }).optional(),
  edit: z.object({ message: z.looseObject({ type: z.string() }) }).optional(),
});
export type Message = z.output<typeof MESSAGE>;

/** A call that somebody begins or ends. */
export const CALL = z.object({ ...who, event: z.string(), direction: z.string().optional() });
export type Call = z.output<typeof CALL>;

/** What became of a message of ours. */
export const STATUS = z.object({
  id,
  status: z.string(),
  timestamp: seconds,
  recipient_id: z.string().optional(),
  recipient_user_id: z.string().optional(),
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(z.object({ code: z.number() })).optional(),
});

/** What a person is called, beside the ids by which messages name them. */
export const CONTACT = z.object({
  wa_id: z.string().optional(),
  user_id: z.string().optional(),
  profile: z.object({ name: z.string().optional() }).optional(),
});
