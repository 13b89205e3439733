/** What the tests of operating verbs stand on: content of few words, and workers with everything a worker can have. */
import type { ChannelName } from '#model/channel.ts';
import type { Content, Node } from '#model/content.ts';
import type { Problem, Resolution } from '#model/problem.ts';
import type { Database } from '#store/database.ts';
import type { Seal } from '#store/seal.ts';
import { transaction } from '#store/transaction.ts';

export const NOON = Date.UTC(2026, 0, 15, 5);
export const SECRET = 'a secret of at least thirty-two characters';

/** A question without choices, enough for who stands where. */
function node(id: string, hash: string): Node {
  return {
    id,
    kind: 'question',
    file: id.split('#')[0] ?? id,
    line: 1,
    hash,
    topics: [],
    asks: [],
    screens: [],
    messages: [],
    repeatable: false,
    closed: false,
    confidence: 'high',
    draft: false,
    choices: [],
    wording: { id: { title: id, body: '', steps: [], choices: [] } },
  };
}

export function content(revision: string, nodes: Readonly<Record<string, string>>): Content {
  return {
    revision,
    home: 'flows/README.md',
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, hash]) => [id, node(id, hash)])),
    topics: [],
    places: {
      workers: 'pekerja',
      facilitators: 'Mas Dimas',
      desk: { name: 'Meja HR', hours: 'Senin–Jumat' },
      plants: [],
      official: ['175'],
      privacy: '/privasi',
    },
  };
}

export interface Worker {
  readonly contact: number;
  readonly address: number;
  readonly conversation: number;
}

/** Stores a worker who can be reached at `address`, with an empty conversation. */
export async function addWorker(
  database: Database,
  seal: Seal,
  address: string,
  more: { channel?: ChannelName; name?: string; revision?: string; node?: string } = {},
): Promise<Worker> {
  const channel = more.channel ?? 'whatsapp';
  return await transaction(database, async (tx) => {
    const contact = await tx
      .insertInto('contacts')
      .values({ created_at: NOON, name: more.name ?? null })
      .returning('id')
      .executeTakeFirstOrThrow();
    const row = await tx
      .insertInto('addresses')
      .values({
        contact: contact.id,
        channel,
        sealed: seal.seal(address, 'address'),
        fingerprint: seal.fingerprint(address, `address:${channel}`),
        created_at: NOON,
        dead_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const conversation = await tx
      .insertInto('conversations')
      .values({
        contact: contact.id,
        channel,
        address: row.id,
        revision: more.revision ?? null,
        node: more.node ?? null,
        active_at: NOON,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { contact: contact.id, address: row.id, conversation: conversation.id };
  });
}

/** Stores a handled line of a conversation that no worker said, for letters to answer; gives back its number. */
export async function addLine(database: Database, conversation: number): Promise<number> {
  const { id } = await database.kysely
    .insertInto('inbox')
    .values({
      channel: 'whatsapp',
      external_id: `form:${conversation}`,
      kind: 'take',
      conversation,
      at: NOON,
      state: 'done',
      handled_at: NOON,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await database.kysely
    .updateTable('conversations')
    .set({ line: id })
    .where('id', '=', conversation)
    .execute();
  return id;
}

/** Stores an episode of a worker with the facts that a running Posko writes beside it. */
export async function addEpisode(
  database: Database,
  worker: Worker,
  episode: {
    readonly problems?: readonly Problem[];
    readonly resolution?: Resolution;
    readonly openedAt?: number;
    readonly closedAt?: number;
  },
): Promise<number> {
  const openedAt = episode.openedAt ?? NOON;
  const closedAt = episode.closedAt ?? (episode.resolution === undefined ? null : openedAt + 1_000);
  return await transaction(database, async (tx) => {
    const { id } = await tx
      .insertInto('episodes')
      .values({
        contact: worker.contact,
        conversation: worker.conversation,
        opened_at: openedAt,
        closed_at: closedAt,
        resolution: episode.resolution ?? null,
        door: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const fact = (kind: string, at: number, value: string | null = null, choice: string | null = null) => ({
      episode: id,
      at,
      kind,
      node: null,
      hash: null,
      revision: null,
      choice,
      step: null,
      score: null,
      value,
    });
    await tx.insertInto('facts').values(fact('episode-opened', openedAt)).execute();
    for (const problem of episode.problems ?? []) {
      await tx.insertInto('outcomes').values({ episode: id, problem, source: 'bot', at: openedAt }).execute();
      await tx
        .insertInto('facts')
        .values(fact('problem-noted', openedAt, problem, 'bot'))
        .execute();
    }
    if (closedAt !== null && episode.resolution !== undefined) {
      await tx
        .insertInto('facts')
        .values(fact('episode-closed', closedAt, episode.resolution))
        .execute();
    } else {
      await tx
        .updateTable('conversations')
        .set({ episode: id })
        .where('id', '=', worker.conversation)
        .execute();
    }
    return id;
  });
}
