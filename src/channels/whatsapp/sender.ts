import type { BinaryNode, proto, WAMessageKey, WASocket } from '@whiskeysockets/baileys';
import type { Letter, Part, Port, Profile, SendResult } from '#model/channel.ts';
import type { Duration, Instant } from '#model/time.ts';
import { render } from '../render.ts';
import { type Circuit, NOT_CONNECTED } from './circuit.ts';
import { compose, inWords } from './compose.ts';
import type { partNames } from './ids.ts';
import type { Library } from './library.ts';

/** Sends parts of letters and knows them again. */
export interface Sender {
  send(socket: WASocket, letter: Letter, part: Part, index: number): Promise<SendResult>;
  /** What was sent under an id, for a phone that could not read it. */
  message(key: WAMessageKey): Promise<proto.IMessage | undefined>;
}

/** What sending works with. */
interface SenderOptions {
  readonly library: Library;
  readonly port: Port;
  readonly profile: Profile;
  readonly names: ReturnType<typeof partNames>;
  readonly circuit: Circuit;
  readonly now: () => Instant;
  /** How long WhatsApp may take to say that it has a message. */
  readonly patience: Duration;
}

const REMEMBERED = 300;
const MOST_PARTS = 16;

/**
 * A message has been sent when WhatsApp's server has said so: the library alone resolves as soon as the bytes are written. The
 * id is the part's own, so a repeated part is the same message.
 */
export function openSender({ library, port, profile, names, circuit, now, patience }: SenderOptions): Sender {
  const lately = new Map<string, proto.IMessage>();

  function remember(id: string, message: proto.IMessage): void {
    lately.delete(id);
    lately.set(id, message);
    const [oldest] = lately.keys();
    if (lately.size > REMEMBERED && oldest !== undefined) lately.delete(oldest);
  }

  /** A letter is kept under the id of its last part. */
  async function letterOf(letter: number, from: number): Promise<Letter | undefined> {
    for (let index = from; index < from + MOST_PARTS; index += 1) {
      const found = await port.letter(names.of({ letter, index }));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return {
    async send(socket, letter, part, index) {
      const { address } = letter;
      const held = circuit.holds(address, now());
      if (held !== undefined) return held;
      const id = names.of({ letter: letter.id, index });
      const message = lately.get(id) ?? (await compose(library, socket, port, part, { address, id }));
      remember(id, message);
      const answer = socket.waitForMessage<BinaryNode>(id, patience).catch(() => undefined);
      try {
        if (!socket.ws.isOpen) return NOT_CONNECTED;
        await socket.relayMessage(address, message, { messageId: id });
      } catch {
        return { kind: 'unknown', reason: 'relay-failed' };
      }
      const answered = await answer;
      if (answered === undefined) return { kind: 'unknown', reason: 'not-acknowledged' };
      const code = answered.attrs['error'];
      if (code !== undefined) return circuit.failed(address, code, now());
      circuit.passed();
      return { kind: 'sent', externalId: id };
    },
    async message({ id }) {
      const recent = lately.get(id ?? '');
      const name = names.read(id ?? '');
      if (recent !== undefined || name === undefined) return recent;
      const letter = await letterOf(name.letter, name.index);
      const part = letter?.id === name.letter ? render(letter, profile)[name.index] : undefined;
      return part && inWords(part);
    },
  };
}
