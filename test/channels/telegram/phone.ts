import type { Server } from './fake-telegram.ts';

/** A message as a phone shows it. */
export interface Shown {
  readonly id: number;
  readonly chat: number;
  readonly thread: number | undefined;
  readonly replyTo: number | undefined;
  readonly text: string;
  readonly bold: readonly string[];
  /** The picture's file id. */
  readonly photo: string | undefined;
  readonly rows: readonly (readonly { readonly text: string; readonly callback_data: string }[])[];
}

/** Somebody with Telegram on her phone, in a private chat with the bot or in a group. */
export interface Phone {
  readonly id: number;
  readonly chat: number;
  /** What the bot sent to this chat, oldest first. */
  readonly shown: Shown[];
  /** Sends a text; gives back its number. */
  write(text: string, more?: object): number;
  /** Sends a message with these fields. */
  send(fields: object): number;
  edit(message: number, text: string, after?: number): void;
  /** Taps the newest button with this label; `label` may leave the number out. */
  tap(label: string): void;
  /** A tap on a button of a message that is not known here. */
  tapOn(label: string, data: string): void;
  block(): void;
  unblock(): void;
}

/** Makes a phone. `group` puts it into a group. */
export function openPhone(
  server: Server,
  id: number,
  group?: { readonly id: number; readonly thread?: number },
): Phone {
  const chat = group?.id ?? id;
  const from = {
    id,
    is_bot: false,
    first_name: 'Sri',
    last_name: `${id}`,
    username: `sri${id}`,
    language_code: 'id',
  };
  const where =
    group === undefined
      ? { id, type: 'private', first_name: 'Sri', username: `sri${id}` }
      : { id: chat, type: 'supergroup', title: 'Regu 2' };
  const topic =
    group?.thread === undefined ? {} : { is_topic_message: true, message_thread_id: group.thread };
  const texts = new Map<number, { readonly text: string; readonly date: number }>();

  const phone: Phone = {
    id,
    chat,
    shown: server.chat(chat),
    write: (text, more = {}) => phone.send({ text, ...more }),
    send(fields) {
      const message_id = server.number(chat);
      const date = server.seconds();
      texts.set(message_id, { text: 'text' in fields ? String(fields.text) : '', date });
      server.push({ message: { message_id, from, chat: where, date, ...topic, ...fields } });
      return message_id;
    },
    edit(message_id, text, after = 2) {
      const date = texts.get(message_id)?.date ?? 0;
      server.push({
        edited_message: { message_id, from, chat: where, date, edit_date: date + after, ...topic, text },
      });
    },
    tap(label) {
      for (const message of phone.shown.toReversed()) {
        const button = message.rows
          .flat()
          .find(({ text }) => text.replace(/^\d+\. /, '') === label || text === label);
        if (button === undefined) continue;
        const inline_keyboard = message.rows;
        push(button.callback_data, {
          message_id: message.id,
          chat: where,
          date: 1,
          ...topic,
          reply_markup: { inline_keyboard },
        });
        return;
      }
      throw new Error(`No button says ${label}.`);
    },
    tapOn(label, data) {
      const inline_keyboard = [[{ text: label, callback_data: data }]];
      push(data, { message_id: 1, chat: where, date: 1, ...topic, reply_markup: { inline_keyboard } });
    },
    block: () => membership('kicked'),
    unblock: () => membership('member'),
  };

  function push(data: string, message: object): void {
    server.push({ callback_query: { id: server.callback(), from, chat_instance: '1', message, data } });
  }

  function membership(status: string): void {
    server.blocked[status === 'kicked' ? 'add' : 'delete'](chat);
    const user = { id: 1, is_bot: true, first_name: 'Posko' };
    const date = server.seconds();
    server.push({
      my_chat_member: {
        chat: where,
        from,
        date,
        old_chat_member: { user, status: 'x' },
        new_chat_member: { user, status },
      },
    });
  }

  return phone;
}
