import type { Content, NodeId, PictureHash } from '#model/content.ts';
import type { Instant } from '#model/time.ts';
import type { Database } from '#store/database.ts';
import { addPicture, addRevision, readLive, readRevision, writeLive } from '#store/revision.ts';
import type { Reader } from '#store/transaction.ts';
import { transaction } from '#store/transaction.ts';
import { readStanding } from '#store/views/standing.ts';
import { settleTaught } from './taught.ts';

/** A content without mistakes, and the pictures it shows. */
export interface Edition {
  readonly content: Content;
  readonly pictures: ReadonlyMap<PictureHash, { readonly bytes: Uint8Array }>;
}

/** A node that says something else now, or is gone, while conversations stand at it. */
interface Affected {
  readonly node: NodeId;
  readonly change: 'changed' | 'removed';
  readonly conversations: number;
}

/** What publishing would do. `same`: this edition is live already. */
export interface Plan {
  readonly same: boolean;
  /** Most conversations first. */
  readonly affected: readonly Affected[];
  /** Conversations at nodes that stay as they are. */
  readonly untouched: number;
}

/** Says who stands where and whom publishing `content` would touch. Writes nothing. */
export async function planPublish(reader: Reader, content: Content): Promise<Plan> {
  const live = await readLive(reader);
  const affected = new Map<NodeId, Affected>();
  const before = new Map<string, Content | undefined>();
  let untouched = 0;
  for (const { revision, node, conversations } of await readStanding(reader)) {
    if (!before.has(revision)) before.set(revision, await readRevision(reader, revision));
    const next = content.nodes[node];
    if (next !== undefined && next.hash === before.get(revision)?.nodes[node]?.hash) {
      untouched += conversations;
      continue;
    }
    const others = affected.get(node)?.conversations ?? 0;
    affected.set(node, {
      node,
      change: next === undefined ? 'removed' : 'changed',
      conversations: others + conversations,
    });
  }
  return {
    same: live?.revision === content.revision,
    affected: [...affected.values()].sort((a, b) => b.conversations - a.conversations),
    untouched,
  };
}

/**
 * Stores an edition, once, and makes it live: every process gives it to workers from its next turn on. Conversations
 * at changed nodes stay on their revision; with `urgent` everyone moves at once. What was taught and is in it is dealt with.
 */
export async function publish(
  database: Database,
  edition: Edition,
  options: { readonly now: Instant; readonly urgent?: boolean },
): Promise<void> {
  await transaction(database, async (tx) => {
    for (const [hash, { bytes }] of edition.pictures) await addPicture(tx, hash, bytes);
    await addRevision(tx, edition.content, options.now);
    await writeLive(tx, {
      revision: edition.content.revision,
      since: options.now,
      urgent: options.urgent ?? false,
    });
    await settleTaught(tx, edition.content, options.now);
  });
}

/** What became of the folder's content at start: it was live, it is now, or it waits for `posko publish`. */
export type AtStart =
  | { readonly kind: 'same' | 'published' }
  | { readonly kind: 'waits'; readonly plan: Plan };

/** Publishes the folder's content at start when nobody stands on a changed or removed node; `manual` does so only for the first. */
export async function publishAtStart(
  database: Database,
  edition: Edition,
  options: { readonly now: Instant; readonly mode: 'auto' | 'manual' },
): Promise<AtStart> {
  const plan = await planPublish(database.kysely, edition.content);
  if (plan.same) return { kind: 'same' };
  const first = (await readLive(database.kysely)) === undefined;
  if (!first && (options.mode === 'manual' || plan.affected.length > 0)) return { kind: 'waits', plan };
  await publish(database, edition, { now: options.now });
  return { kind: 'published' };
}
