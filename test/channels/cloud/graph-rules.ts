import { z } from 'zod';

/** What Meta's reference allows in a message, field by field; a field it does not name is refused too. */
const text = (most: number) => z.string().min(1).max(most);
const picture = z.strictObject({ id: z.string() });
const body = z.strictObject({ text: text(1_024) });

const button = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: text(256), title: text(20) }),
});
const row = z.strictObject({ id: text(200), title: text(24), description: text(72).optional() });
const section = z.strictObject({ title: text(24).optional(), rows: z.array(row).min(1).max(10) });

const different = (all: readonly string[]) => new Set(all).size === all.length;

const buttons = z.strictObject({
  type: z.literal('button'),
  header: z.strictObject({ type: z.literal('image'), image: picture }).optional(),
  body,
  action: z.strictObject({
    buttons: z
      .array(button)
      .min(1)
      .max(3)
      .refine((all) => different(all.map(({ reply }) => reply.id)), 'ids must differ')
      .refine((all) => different(all.map(({ reply }) => reply.title)), 'titles must differ'),
  }),
});

const list = z.strictObject({
  type: z.literal('list'),
  body,
  action: z.strictObject({
    button: text(20),
    sections: z
      .array(section)
      .min(1)
      .max(10)
      .refine((all) => all.reduce((sum, { rows }) => sum + rows.length, 0) <= 10, 'at most 10 rows in total')
      .refine(
        (all) => all.length === 1 || all.every(({ title }) => title !== undefined),
        'sections need titles',
      )
      .refine((all) => different(all.flatMap(({ rows }) => rows.map(({ id }) => id))), 'ids must differ'),
  }),
});

const template = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  // The only policy there is may be named.
  language: z
    .strictObject({ code: z.string(), policy: z.literal('deterministic').optional() })
    .transform(({ code }) => ({ code })),
  components: z
    .array(
      z.strictObject({
        type: z.literal('button'),
        sub_type: z.literal('quick_reply'),
        index: z.union([z.string().regex(/^[0-9]$/), z.int().min(0).max(9)]).transform(String),
        parameters: z.tuple([z.strictObject({ type: z.literal('payload'), payload: text(128) })]),
      }),
    )
    .optional(),
});

const envelope = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual').optional(),
  to: z
    .string()
    .regex(/^\+?[0-9]{5,20}$/)
    .optional(),
  recipient: z
    .string()
    .regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/)
    .optional(),
  biz_opaque_callback_data: text(512).optional(),
};

/** A message to a person. */
export const MESSAGE = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...envelope,
      type: z.literal('text'),
      text: z.strictObject({ body: text(4_096), preview_url: z.boolean().default(false) }),
    }),
    z.strictObject({
      ...envelope,
      type: z.literal('image'),
      image: z.strictObject({ id: z.string(), caption: text(1_024).optional() }),
    }),
    z.strictObject({
      ...envelope,
      type: z.literal('interactive'),
      interactive: z.discriminatedUnion('type', [buttons, list]),
    }),
    z.strictObject({ ...envelope, type: z.literal('template'), template }),
  ])
  .refine(({ to, recipient }) => to !== undefined || recipient !== undefined, 'to or recipient is needed');

export type GraphMessage = z.output<typeof MESSAGE>;

/** "I have read this", with the sign that an answer is being written. */
export const READ = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: z.string().startsWith('wamid.'),
  typing_indicator: z.strictObject({ type: z.literal('text') }).optional(),
});

/** The id of the uploaded picture a message shows. */
export function pictureOf(message: GraphMessage): string | undefined {
  if (message.type === 'image') return message.image.id;
  if (message.type !== 'interactive' || message.interactive.type !== 'button') return undefined;
  return message.interactive.header?.image.id;
}
