import type { Arrival } from '#model/channel.ts';
import { formatToken, parseToken } from '#model/token.ts';
import { leaveAddresses, reviveAddresses } from '#store/contact.ts';
import { type Heard, heard } from '#store/conversation.ts';
import { addIncoming, type Incoming } from '#store/inbox.ts';
import { markOf } from '#store/mark.ts';
import type { Tx } from '#store/transaction.ts';
import { addressMark } from './caller.ts';
import type { ReceiveDeps } from './deps.ts';
import { guard } from './guard.ts';
import { maskText } from './mask.ts';
import { type Meeting, meet } from './meet.ts';
import type { Brought } from './receive.ts';
import { wordsMark } from './words.ts';

/** Stores arrivals in their order, and whoever writes for the first time. */
export async function storeArrivals(deps: ReceiveDeps, tx: Tx, brought: readonly Brought[]): Promise<void> {
  const marks = brought.map(({ channel, arrival }) => addressMark(deps.seal, channel, arrival.address));
  const meetings = await meet(deps, tx, brought, marks);
  const rows = brought.map((one, index) => {
    const meeting = meetings.get(marks[index] ?? '');
    return one.arrival.kind === 'unreadable' || meeting === undefined
      ? unreadable(deps, one, meeting?.writer.conversation ?? null)
      : message(deps, one, meeting);
  });
  await noteTalks(tx, [...meetings.values()]);
  await addIncoming(tx, rows);
}

/** Most messages change nothing but the transcript: only what is new about a conversation is written. */
async function noteTalks(tx: Tx, meetings: readonly Meeting[]): Promise<void> {
  const rows = new Map<number, Heard>();
  for (const { writer, talk } of meetings) {
    if (talk.from === undefined || !talk.changed) continue;
    const { guard, from } = talk;
    rows.set(writer.conversation, {
      id: writer.conversation,
      ...from,
      guarded: guard?.expects ?? null,
      guarded_until: guard?.until ?? null,
    });
  }
  await heard(tx, [...rows.values()]);
  const revived = meetings.filter(({ writer, talk }) => writer.dead_at !== null && talk.from !== undefined);
  await reviveAddresses(
    tx,
    revived.map(({ writer }) => writer.address),
  );
  const talks = new Set(meetings.map(({ talk }) => talk));
  const left = [...talks].flatMap((talk) => [...talk.left]);
  await leaveAddresses(
    tx,
    left.map(([id, heard_at]) => ({ id, heard_at })),
  );
}

/** Stores only that something came, under the network's id, so that it is not offered again. */
export async function storeUnreadable(deps: ReceiveDeps, tx: Tx, one: Brought): Promise<void> {
  await addIncoming(tx, [unreadable(deps, one, null)]);
}

function message(deps: ReceiveDeps, one: Brought, { writer, talk }: Meeting): Incoming {
  const { channel, arrival } = one;
  // Before anything else: what joins two conversations is never stored as it was written.
  const words = wordsMark(deps.seal, arrival.text);
  const { text, masked } = maskText(
    deps,
    words === undefined ? arrival.text : '',
    { expects: writer.expects, mode: writer.mode, guard: talk.guard },
    arrival.at,
  );
  const raised = guard(text, masked, arrival.at);
  talk.seq += 1;
  const before = talk.from?.address ?? writer.current;
  if (before !== writer.address) talk.left.set(before, talk.at);
  talk.left.delete(writer.address);
  talk.changed ||= raised !== undefined || before !== writer.address;
  talk.guard = raised ?? talk.guard;
  talk.from = { channel, address: writer.address };
  talk.at = arrival.at;
  return {
    ...base(deps, one),
    kind: words === undefined ? 'message' : 'words',
    conversation: writer.conversation,
    address: writer.address,
    seq: talk.seq,
    text: words === undefined ? text : null,
    token: tokenOf(arrival),
    media: arrival.media?.kind ?? null,
    media_ref: arrival.media?.ref === undefined ? null : deps.seal.seal(arrival.media.ref, 'media'),
    detail: words === undefined ? detailOf(arrival) : JSON.stringify({ words }),
    state: 'waiting',
    handled_at: null,
  };
}

function unreadable(deps: ReceiveDeps, one: Brought, conversation: number | null): Incoming {
  return {
    ...base(deps, one),
    kind: 'unreadable',
    conversation,
    address: null,
    seq: null,
    text: null,
    token: null,
    media: null,
    media_ref: null,
    detail: null,
    state: 'unreadable',
    handled_at: deps.now(),
  };
}

function base(deps: ReceiveDeps, { channel, arrival }: Brought) {
  const external_id = markOf(deps.seal, channel, arrival.externalId);
  return { channel, external_id, at: arrival.at };
}

/** Read and written again, so that nothing but a token of ours can stand in the column. */
function tokenOf(arrival: Arrival): string | null {
  const token = arrival.token === undefined ? undefined : parseToken(arrival.token);
  return token === undefined ? null : formatToken(token);
}

/**
 * The media types that are kept (IANA's registry; what phones send). Whoever sends a file names its type, so anything else may
 * be words, or a number, of theirs.
 */
const MEDIA_TYPES = new Set([
  ...['aac', 'amr', 'mp4', 'mpeg', 'ogg', 'opus'].map((name) => `audio/${name}`),
  ...['gif', 'heic', 'jpeg', 'png', 'webp'].map((name) => `image/${name}`),
  ...['3gpp', 'mp4', 'quicktime', 'webm'].map((name) => `video/${name}`),
  'application/pdf',
]);

function detailOf({ media }: Arrival): string | null {
  if (media === undefined) return null;
  const type = media.mime?.split(';')[0]?.trim().toLowerCase() ?? '';
  return JSON.stringify({ mime: MEDIA_TYPES.has(type) ? type : undefined, size: media.size });
}
