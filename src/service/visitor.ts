import { randomUUID } from 'node:crypto';
import { type Language, REFERENCE } from '#model/language.ts';
import type { Places } from '#model/places.ts';
import type { Instant } from '#model/time.ts';
import type { Database } from '#store/database.ts';
import { markOf } from '#store/mark.ts';
import { readPicture } from '#store/revision.ts';
import type { Seal } from '#store/seal.ts';
import { transaction } from '#store/transaction.ts';
import { lineOf, readTranscript, type Transcript } from '#store/views/transcript.ts';
import { partWith } from '#store/visitor.ts';
import type { Library } from './library.ts';

/** What serving visitors of the web chat takes. */
export interface VisitorDeps {
  readonly db: Database;
  readonly seal: Seal;
  readonly now: () => Instant;
  readonly library: Library<unknown>;
}

/** What a visitor of the web chat may see and do besides writing. An address is the hash of a session cookie. */
export interface Visitors {
  transcript(address: string): Promise<Transcript | undefined>;
  /** The line of the transcript that a message stored under this external id became; 0 when it is none. */
  line(externalId: string): Promise<number>;
  /** The address leads nowhere from now on, and what was written over it is blanked unless a ticket is open. */
  leave(address: string): Promise<void>;
  /** Home's words and choices, in a language or in Indonesian. */
  welcome(language: Language): Promise<{
    readonly text: string;
    readonly choices: readonly { readonly label: string; readonly hint?: string }[];
  }>;
  places(): Promise<Places>;
  picture(hash: string): Promise<Uint8Array | undefined>;
}

/** The newest lines a page shows: more than anybody scrolls back. */
const LINES = 100;

/** Serves visitors from the database and the live content. */
export function visitors({ db, seal, now, library }: VisitorDeps): Visitors {
  const reader = db.kysely;
  const mark = (address: string) => seal.fingerprint(address, 'address:web');
  return {
    transcript: (address) => readTranscript(reader, mark(address), { limit: LINES, now: now() }),
    line: (externalId) => lineOf(reader, markOf(seal, 'web', externalId)),
    async leave(address) {
      // Nobody's address: a later rotation of the secret must not make the old one work again.
      const nobody = `left:${randomUUID()}`;
      const instead = { fingerprint: mark(nobody), sealed: seal.seal(nobody, 'address') };
      await transaction(db, (tx) => partWith(tx, mark(address), instead, now()));
    },
    async welcome(language) {
      const { content } = await library.live(reader);
      const home = content.nodes[content.home];
      const wording = home?.wording[language] ?? home?.wording[REFERENCE];
      return { text: wording?.body ?? '', choices: wording?.choices ?? [] };
    },
    places: async () => (await library.live(reader)).content.places,
    picture: (hash) => readPicture(reader, hash),
  };
}
