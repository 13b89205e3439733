import type { Content, RevisionId } from '#model/content.ts';
import { readLive, readRevision } from '#store/revision.ts';
import type { Reader } from '#store/transaction.ts';

/** A revision with what is built from it once. */
interface Volume<Index> {
  readonly content: Content;
  readonly index: Index;
  /** Whether everyone moves to it at once. */
  readonly urgent: boolean;
}

/** The stored revisions, each read and indexed once. */
export interface Library<Index> {
  /** The live revision, looked up anew on every call; throws before the first was published. */
  live(reader: Reader): Promise<Volume<Index>>;
  /** A revision's content; undefined for one that is not stored. */
  get(reader: Reader, revision: RevisionId): Promise<Content | undefined>;
}

// Workers are pinned for 30 days at most; more revisions in one month than this are read again when they are needed.
const KEPT = 12;

/** Makes a library that remembers what it has read; `buildIndex` is called for live revisions only. */
export function createLibrary<Index>(
  buildIndex: (content: Content) => Index | Promise<Index>,
): Library<Index> {
  const contents = new Map<RevisionId, Content>();
  let indexed: { readonly content: Content; readonly index: Index } | undefined;

  async function get(reader: Reader, revision: RevisionId): Promise<Content | undefined> {
    const known = contents.get(revision) ?? (await readRevision(reader, revision));
    if (known === undefined) return undefined;
    // Taken out and put in again: the first of the map is then the one that was not asked for the longest.
    contents.delete(revision);
    contents.set(revision, known);
    for (const oldest of contents.keys()) {
      if (contents.size <= KEPT) break;
      contents.delete(oldest);
    }
    return known;
  }

  return {
    get,
    async live(reader) {
      const live = await readLive(reader);
      if (live === undefined) throw new Error('No content is published; run posko publish.');
      if (indexed?.content.revision !== live.revision) {
        const content = await get(reader, live.revision);
        if (content === undefined) throw new Error('The live revision is not stored; run posko publish.');
        indexed = { content, index: await buildIndex(content) };
      }
      return { ...indexed, urgent: live.urgent };
    },
  };
}
