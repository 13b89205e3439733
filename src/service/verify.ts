import type { Picture } from '#model/content.ts';
import { readLive, readPicture, readRevision } from '#store/revision.ts';
import type { Reader } from '#store/transaction.ts';
import {
  CONTENT_RULES,
  CONVERSATION_RULES,
  EVIDENCE_RULES,
  type Invariant,
  LETTER_RULES,
  MERGE_RULES,
  SOUND,
} from '#store/views/invariants.ts';

/** One invariant and the rows that break it; none where all is well. */
export interface Verdict {
  readonly name: string;
  readonly says: string;
  readonly broken: readonly (string | number)[];
}

/** The live content can be shown: it is stored with all its pictures. A Posko without any content yet is fine. */
const LIVE: Invariant = {
  name: 'live-content',
  says: 'The live content is stored with every picture it shows.',
  async find(reader) {
    const live = await readLive(reader);
    if (live === undefined) return [];
    const content = await readRevision(reader, live.revision);
    if (content === undefined) return [live.revision];
    const missing: string[] = [];
    for (const hash of picturesIn(content)) {
      if ((await readPicture(reader, hash)) === undefined) missing.push(hash);
    }
    return missing;
  },
};

const ALL = [
  SOUND,
  ...CONVERSATION_RULES,
  ...LETTER_RULES,
  ...MERGE_RULES,
  ...EVIDENCE_RULES,
  ...CONTENT_RULES,
  LIVE,
];

/** Checks every invariant and derives the counts once more from the facts. Reads only. */
export async function verify(reader: Reader): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { name, says, find } of ALL) verdicts.push({ name, says, broken: await find(reader) });
  return verdicts;
}

/** Every picture's hash in a content, wherever its wordings show one. */
function picturesIn(part: unknown): Set<string> {
  if (typeof part !== 'object' || part === null) return new Set();
  if (isPicture(part)) return new Set([part.hash]);
  return new Set(Object.values(part).flatMap((inner) => [...picturesIn(inner)]));
}

function isPicture(part: object): part is Picture {
  return 'hash' in part && 'path' in part && 'alt' in part;
}
