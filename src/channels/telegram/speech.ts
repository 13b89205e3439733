import type { Self } from './self.ts';
import type { Message } from './update.ts';

/** The words of a message for Posko: without the bot's own name, a link's payload as words, "/start" as a greeting. */
export function speechOf(message: Message, self: Self): string {
  const text = withoutName(message.text ?? message.caption ?? '', self.username);
  const start = /^\/start(?:\s+(\S*))?$/.exec(text);
  if (start === null) return text;
  return WORDS.test(start[1] ?? '') ? (start[1] ?? '').replaceAll(/[-_]/g, ' ') : GREETING;
}

/** What pressing Telegram's start button says: it answers at home with the menu and elsewhere with where one stands. */
const GREETING = 'HALO';

/** A payload somebody wrote to be read (`lupa-sandi`), not a code. */
const WORDS = /^[a-z]{2,}([-_][a-z]{2,})+$/;

/** Whether something said in a group is said to the bot: by its name, as an answer to it, or as a command. */
export function isAddressed(message: Message, self: Self): boolean {
  if (message.reply_to_message?.from?.id === self.id) return true;
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some(({ type, offset, length, user }) => {
    const said = text.slice(offset, offset + length).toLowerCase();
    const name = `@${self.username.toLowerCase()}`;
    if (type === 'mention') return said === name;
    if (type === 'text_mention') return user?.id === self.id;
    return type === 'bot_command' && offset === 0 && (!said.includes('@') || said.endsWith(name));
  });
}

function withoutName(text: string, username: string): string {
  if (username === '') return text;
  return text.replaceAll(new RegExp(`@${username}\\b`, 'gi'), '').trim();
}
