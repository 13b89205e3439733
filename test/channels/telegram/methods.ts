import { z } from 'zod';

/** What the Bot API accepts of each method Posko calls, and not one field more. Limits from its reference. */

const ENTITY = z.strictObject({
  type: z.enum(['bold', 'italic']),
  offset: z.int().min(0),
  length: z.int().min(1),
});

const data = z
  .string()
  .refine(
    (text) => [1, 64].every((edge, i) => (i === 0 ? bytes(text) >= edge : bytes(text) <= edge)),
    'BUTTON_DATA_INVALID',
  );

const BUTTON = z.strictObject({ text: z.string().min(1), callback_data: data });

const FRAME = {
  chat_id: z.int(),
  message_thread_id: z.int().optional(),
  reply_parameters: z
    .strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: z
    .strictObject({ inline_keyboard: z.array(z.array(BUTTON).min(1).max(8)).min(1).max(100) })
    .optional(),
};

function inside(text: string, entities: readonly z.output<typeof ENTITY>[] = []): boolean {
  return entities.every(({ offset, length }) => offset + length <= text.length);
}

export const METHODS = {
  getMe: z.strictObject({}),
  getWebhookInfo: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: z.int().optional(),
    limit: z.int().min(1).max(100).optional(),
    timeout: z.int().min(0).max(50).optional(),
    allowed_updates: z.array(z.string()).optional(),
  }),
  setWebhook: z.strictObject({
    url: z.string().startsWith('https://', 'bad webhook: An HTTPS URL must be provided for webhook'),
    secret_token: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/),
    allowed_updates: z.array(z.string()),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.literal(false) }),
  setMyCommands: z.strictObject({
    commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^[a-z0-9_]{1,32}$/),
          description: z.string().min(1).max(256),
        }),
      )
      .max(100),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200).optional(),
  }),
  sendChatAction: z.strictObject({
    chat_id: z.int(),
    message_thread_id: z.int().optional(),
    action: z.literal('typing'),
  }),
  sendMessage: z
    .strictObject({
      ...FRAME,
      text: z.string().trim().min(1, 'message text is empty').max(4_096, 'message is too long'),
      entities: z.array(ENTITY).optional(),
      link_preview_options: z.strictObject({ is_disabled: z.literal(true) }),
    })
    .refine(({ text, entities }) => inside(text, entities), 'ENTITY_BOUNDS_INVALID'),
  sendPhoto: z
    .strictObject({
      ...FRAME,
      photo: z.union([z.string(), z.instanceof(Uint8Array)]),
      caption: z.string().min(1).max(1_024, 'message caption is too long').optional(),
      caption_entities: z.array(ENTITY).optional(),
    })
    .refine(
      ({ caption = '', caption_entities: entities }) => inside(caption, entities),
      'ENTITY_BOUNDS_INVALID',
    ),
} as const;

export type Method = keyof typeof METHODS;
export type Fields<name extends Method> = z.output<(typeof METHODS)[name]>;

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** The fields of a request as Telegram reads them: JSON, or a form whose objects are JSON in strings. */
export async function fieldsOf(type: string, body: Buffer): Promise<Record<string, unknown>> {
  if (!type.startsWith('multipart/form-data')) return body.length === 0 ? {} : JSON.parse(body.toString());
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, unknown> = {};
  const files = new Map<string, Uint8Array>();
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = plain(value);
    else files.set(name, new Uint8Array(await value.arrayBuffer()));
  }
  // Telegraf repeats the method's name in its forms, and Telegram does not mind.
  delete fields['method'];
  for (const [name, value] of files) if (name in METHODS.sendPhoto.shape) fields[name] = value;
  for (const [name, value] of Object.entries(fields)) {
    const attached = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
    if (attached !== undefined) fields[name] = files.get(attached);
  }
  return fields;
}

function plain(value: string): unknown {
  if (!/^(-?\d+|true|false|[[{].*)$/s.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
