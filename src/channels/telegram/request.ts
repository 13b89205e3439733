import type { Letter, Part } from '#model/channel.ts';
import type { Payload } from './client.ts';
import { keyboardOf } from './keyboard.ts';
import type { Place } from './place.ts';

/** A message without its words or picture: where it goes, which message it answers, and its buttons. */
export function frameOf(part: Part, { chat, thread }: Place, answers: number | undefined): Payload {
  return {
    chat_id: chat,
    ...(thread !== undefined && { message_thread_id: thread }),
    ...(answers !== undefined && {
      reply_parameters: { message_id: answers, allow_sending_without_reply: true },
    }),
    ...(part.buttons.length > 0 && { reply_markup: { inline_keyboard: keyboardOf(part.buttons) } }),
  };
}

/** The words of a text message; nothing is previewed, because a worker's thumb finds the picture instead of the answer. */
export function textOf(letter: Letter, text: string): Payload {
  const entities = boldOf(letter, text);
  return { text, link_preview_options: { is_disabled: true }, ...(entities.length > 0 && { entities }) };
}

/** The words under a picture. */
export function captionOf(letter: Letter, text: string): Payload {
  if (text === '') return {};
  const entities = boldOf(letter, text);
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}

/** "Langkah 2 dari 5" in bold, by position: what a person wrote is never read as markup. */
function boldOf({ outgoing }: Letter, text: string): { type: 'bold'; offset: 0; length: number }[] {
  const label = outgoing.progress?.label ?? '';
  return label !== '' && text.startsWith(label) ? [{ type: 'bold', offset: 0, length: label.length }] : [];
}
