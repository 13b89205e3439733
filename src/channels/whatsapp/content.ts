import type { proto } from '@whiskeysockets/baileys';
import type { Arrival } from '#model/channel.ts';
import type { Media } from '#model/event.ts';
import type { Library } from './library.ts';

type Content = proto.IMessage;

/** What somebody said: words, and what else came with them. */
export interface Said {
  readonly text: string;
  readonly media?: NonNullable<Arrival['media']>;
}

interface File {
  readonly mimetype?: string | null;
  readonly fileLength?: number | { toNumber(): number } | null;
  readonly directPath?: string | null;
  readonly mediaKey?: Uint8Array | null;
  readonly caption?: string | null;
}

/**
 * Reads a message: the words and at most the kind, type, size and network handle of what is attached. Disappearing, view-once,
 * edited and own-device wrappings are taken off. Undefined for what nobody has to answer: reactions, polls, deletions,
 * settings.
 */
export function contentOf(message: Content, { normalizeMessageContent }: Library): Said | undefined {
  const outer = normalizeMessageContent(message.deviceSentMessage?.message ?? message);
  const inner = normalizeMessageContent(outer?.protocolMessage?.editedMessage) ?? outer;
  if (inner === undefined) return undefined;
  const text = wordsOf(inner);
  return text === undefined ? attached(inner) : { text };
}

function wordsOf(content: Content): string | undefined {
  return (
    content.conversation ??
    content.extendedTextMessage?.text ??
    content.buttonsResponseMessage?.selectedDisplayText ??
    content.templateButtonReplyMessage?.selectedDisplayText ??
    content.listResponseMessage?.title ??
    content.interactiveResponseMessage?.body?.text ??
    undefined
  );
}

/** Kinds of messages that carry a file. */
const FILES = [
  ['imageMessage', 'picture'],
  ['audioMessage', 'voice'],
  ['videoMessage', 'video'],
  ['ptvMessage', 'video'],
  ['documentMessage', 'document'],
  ['stickerMessage', 'sticker'],
] as const satisfies readonly (readonly [keyof Content, Media])[];

/** Kinds without one. */
const OTHERS = [
  ['locationMessage', 'location'],
  ['liveLocationMessage', 'location'],
  ['contactMessage', 'contact'],
  ['contactsArrayMessage', 'contact'],
  ['lottieStickerMessage', 'sticker'],
  ['groupInviteMessage', 'other'],
  ['productMessage', 'other'],
  ['orderMessage', 'other'],
  ['eventMessage', 'other'],
] as const satisfies readonly (readonly [keyof Content, Media])[];

function attached(content: Content): Said | undefined {
  for (const [name, kind] of FILES) {
    const file: File | null | undefined = content[name];
    if (file) return { text: file.caption ?? '', media: { kind, ...handleOf(file) } };
  }
  for (const [name, kind] of OTHERS) {
    if (content[name]) return { text: '', media: { kind } };
  }
  return undefined;
}

/** Type, size and what fetching it later would take. Names of files are left behind. */
function handleOf({
  mimetype,
  fileLength,
  directPath,
  mediaKey,
}: File): Omit<NonNullable<Said['media']>, 'kind'> {
  const size = typeof fileLength === 'object' ? fileLength?.toNumber() : fileLength;
  return {
    ...(mimetype ? { mime: mimetype.split(';')[0]?.trim() ?? '' } : {}),
    ...(size ? { size } : {}),
    ...(directPath && mediaKey
      ? { ref: JSON.stringify({ path: directPath, key: Buffer.from(mediaKey).toString('base64') }) }
      : {}),
  };
}
