import type { proto, WASocket } from '@whiskeysockets/baileys';
import type { Part, Port } from '#model/channel.ts';
import { type Library, SILENT } from './library.ts';

/** What a message is composed for. */
interface Envelope {
  readonly address: string;
  readonly id: string;
}

/**
 * Makes the message of one part. A picture is uploaded first; where that is not possible the part goes out in words, with the
 * picture's description, for a step in words now is better than a picture later.
 */
export async function compose(
  library: Library,
  socket: WASocket,
  port: Port,
  part: Part,
  { address, id }: Envelope,
): Promise<proto.IMessage> {
  const bytes = part.picture && (await port.picture(part.picture.hash));
  if (bytes !== undefined) {
    try {
      const { message } = await library.generateWAMessage(
        address,
        {
          image: Buffer.from(bytes),
          mimetype: 'image/png',
          ...(part.text === '' ? {} : { caption: part.text }),
        },
        { userJid: socket.user?.id ?? '', messageId: id, upload: socket.waUploadToServer, logger: SILENT },
      );
      if (message) return message;
    } catch {
      // The words go out below.
    }
  }
  return inWords(part);
}

/** A part without its picture. */
export function inWords(part: Part): proto.IMessage {
  const spoken = part.picture === undefined ? [] : [`[${part.picture.alt}]`];
  return { extendedTextMessage: { text: [...spoken, part.text].filter((text) => text !== '').join('\n\n') } };
}
