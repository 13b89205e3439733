import { z } from 'zod';
import type { Letter, Part, Port, SendResult } from '#model/channel.ts';
import { SECOND } from '#model/time.ts';
import { type Client, type Payload, Refusal, Upload } from './client.ts';
import type { Groups } from './groups.ts';
import type { Pictures } from './pictures.ts';
import { formatPlace, type Place, parsePlace } from './place.ts';
import { captionOf, frameOf, textOf } from './request.ts';
import { resultOf } from './result.ts';
import type { Threads } from './threads.ts';

/** What sending works with. */
export interface Sending {
  readonly client: Client;
  readonly port: Port;
  readonly groups: Groups;
  readonly pictures: Pictures;
  readonly threads: Threads;
}

/** How long an answer is waited for. Whether a request that took longer arrived is not known. */
const PATIENCE = 30 * SECOND;

const SENT = z.object({
  message_id: z.int(),
  chat: z.object({ id: z.int() }),
  photo: z.array(z.object({ file_id: z.string() })).optional(),
});
type Sent = z.output<typeof SENT>;

/** Sends one part of a letter, once. Never throws, and never sends again what may have left. */
export async function sendPart(sending: Sending, letter: Letter, part: Part): Promise<SendResult> {
  const place = parsePlace(letter.address);
  if (place === undefined) return { kind: 'refused', reason: 'no-chat', scope: 'address' };
  const { groups, port } = sending;
  const inGroup = place.user !== undefined;
  try {
    const sent = await sendTo(sending, letter, part, { ...place, chat: groups.now(place.chat) });
    return { kind: 'sent', externalId: `${sent.chat.id}:${sent.message_id}` };
  } catch (error) {
    if (!(error instanceof Refusal) || error.movedTo === undefined) return resultOf(error, inGroup);
    return await follow(sending, letter, part, place, error.movedTo).catch((again: unknown) =>
      resultOf(again, inGroup),
    );
  } finally {
    if (groups.now(place.chat) !== place.chat) {
      await groups.join(port, formatPlace({ ...place, chat: groups.now(place.chat) })).catch(() => undefined);
    }
  }
}

/** The group has a new id: it is sent there, and not a second time to a third. */
async function follow(
  sending: Sending,
  letter: Letter,
  part: Part,
  place: Place,
  to: number,
): Promise<SendResult> {
  await sending.groups.move(sending.port, place.chat, to).catch(() => undefined);
  const sent = await sendTo(sending, letter, part, { ...place, chat: to });
  return { kind: 'sent', externalId: `${sent.chat.id}:${sent.message_id}` };
}

/** A topic that was deleted is no reason to say nothing: the answer then stands in the group itself. */
async function sendTo(sending: Sending, letter: Letter, part: Part, place: Place): Promise<Sent> {
  try {
    return await sendIn(sending, letter, part, place);
  } catch (error) {
    const { thread, ...group } = place;
    const isGone = error instanceof Refusal && error.description.includes('thread not found');
    if (thread === undefined || !isGone) throw error;
    return await sendIn(sending, letter, part, group);
  }
}

async function sendIn(sending: Sending, letter: Letter, part: Part, place: Place): Promise<Sent> {
  const frame = frameOf(part, place, sending.threads.last(letter.address));
  if (part.picture !== undefined) return await sendPicture(sending, letter, part, frame);
  return await call(sending, 'sendMessage', { ...frame, ...textOf(letter, part.text) });
}

/** A picture Telegram has goes by its id; one it has not, or has lost, is uploaded. */
async function sendPicture(sending: Sending, letter: Letter, part: Part, frame: Payload): Promise<Sent> {
  const { pictures } = sending;
  const { hash = '', alt = '' } = part.picture ?? {};
  const words = { ...frame, ...captionOf(letter, part.text) };
  const known = await sendKnown(sending, hash, pictures.known(hash), words);
  if (known !== undefined) return known;
  return await pictures.inTurn(hash, async () => {
    const kept = await sendKnown(sending, hash, await pictures.load(hash), words);
    if (kept !== undefined) return kept;
    const bytes = await sending.port.picture(hash).catch(() => undefined);
    const sent = bytes === undefined ? undefined : await upload(sending, hash, bytes, words);
    if (sent !== undefined) return sent;
    const text = part.text === '' ? `[${alt}]` : part.text;
    return await call(sending, 'sendMessage', { ...frame, ...textOf(letter, text) });
  });
}

/** Sends a picture as a file and keeps the id it gets; undefined where Telegram does not take it for a picture. */
async function upload(
  sending: Sending,
  hash: string,
  bytes: Uint8Array,
  words: Payload,
): Promise<Sent | undefined> {
  try {
    const photo = new Upload(bytes, `${hash.slice(0, 12)}.png`);
    const sent = await call(sending, 'sendPhoto', { ...words, photo });
    await sending.pictures.keep(hash, sent.photo?.at(-1)?.file_id);
    return sent;
  } catch (error) {
    if (isPicture(error)) return undefined;
    throw error;
  }
}

/** Sends a picture by the id Telegram gave it; undefined where there is none, or Telegram does not know it any more. */
async function sendKnown(
  sending: Sending,
  hash: string,
  id: string | undefined,
  words: Payload,
): Promise<Sent | undefined> {
  if (id === undefined) return undefined;
  try {
    return await call(sending, 'sendPhoto', { ...words, photo: id });
  } catch (error) {
    if (!isPicture(error)) throw error;
    await sending.pictures.keep(hash, undefined);
    return undefined;
  }
}

/** Whether Telegram refuses the picture and not the message; its words, from the Bot API server's source. */
function isPicture(error: unknown): boolean {
  return error instanceof Refusal && error.code === 400 && /file|photo|image/i.test(error.description);
}

async function call({ client }: Sending, method: string, payload: Payload): Promise<Sent> {
  return SENT.parse(await client.call(method, payload, AbortSignal.timeout(PATIENCE)));
}

/** Shows that somebody is writing, for about five seconds; nothing hangs on it. */
export async function sendTyping(
  { client, groups }: Pick<Sending, 'client' | 'groups'>,
  address: string,
): Promise<void> {
  const place = parsePlace(address);
  if (place === undefined) return;
  const { chat, thread } = place;
  const payload = {
    chat_id: groups.now(chat),
    ...(thread !== undefined && { message_thread_id: thread }),
    action: 'typing',
  };
  await client.call('sendChatAction', payload, AbortSignal.timeout(5 * SECOND)).catch(() => undefined);
}
