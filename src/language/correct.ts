import Fuse from 'fuse.js';
import { LOOKALIKES } from './data/lookalikes.ts';
import { FROM_JAVANESE, isKnownWord, SPELLINGS, WORDS } from './lexicon.ts';

/** Letters below which a word is never corrected: short words have too many neighbours ("buka", "bukan"). */
const LONG = 7;
/** Letters above which a word is a paste, not a typo. */
const LONGEST = 20;

/**
 * Typos that were looked up, and how many are kept. A word that is none is not: it may be a name, or a password on its way to
 * being masked, and must not outlive its turn.
 */
const LOOKED_UP = new Map<string, readonly string[]>();
const MOST = 4_096;

/** A long word that no list knows, as the one known word it is a typo of; itself where there is none or more than one. */
export function correct(word: string): readonly string[] {
  if (word.length < LONG || word.length > LONGEST || isKnownWord(word) || !/^\p{L}+$/u.test(word))
    return [word];
  const known = LOOKED_UP.get(word);
  if (known !== undefined) return known;
  const meant = lookUp(word);
  if (meant[0] !== word && LOOKED_UP.size < MOST) LOOKED_UP.set(word, meant);
  return meant;
}

function lookUp(word: string): readonly string[] {
  const [best, ...others] = shelf(word).search(word, { limit: 4 });
  if (best === undefined || !isTypo(word, best.item, best.score)) return [word];
  const meant = SPELLINGS.get(best.item) ?? best.item;
  const isTorn = others.some(
    ({ item, score }) => score === best.score && (SPELLINGS.get(item) ?? item) !== meant,
  );
  if (isTorn) return [word];
  if (LOOKALIKES.get(word) === best.item || LOOKALIKES.get(best.item) === word) return [word];
  return meant.split(' ');
}

/** Share of letters that may be wrong: one in seven or eight, two in nine or more. */
const TOLERANCE = 0.23;

function isTypo(typed: string, known: string, score = 1): boolean {
  const allowed = typed.length > 8 ? 2 : 1;
  return score <= TOLERANCE && Math.abs(typed.length - known.length) <= allowed;
}

const OPTIONS = { includeScore: true, threshold: TOLERANCE, ignoreLocation: true, minMatchCharLength: 3 };

/**
 * The known words that begin like a typed one and are about as long: tens, not thousands, are compared. Shelves are
 * made when first needed.
 */
function shelf(typed: string): Fuse<string> {
  const [first = ''] = typed;
  const known = BY_LETTER.get(first);
  if (known === undefined) return EMPTY;
  const key = `${first}${typed.length}`;
  const made = SHELVES.get(key);
  if (made !== undefined) return made;
  const reach = typed.length > 8 ? 2 : 1;
  const words = known.filter(({ length }) => Math.abs(length - typed.length) <= reach);
  const shelf = new Fuse(words, OPTIONS);
  SHELVES.set(key, shelf);
  return shelf;
}

const EMPTY = new Fuse<string>([], OPTIONS);
const SHELVES = new Map<string, Fuse<string>>();
const BY_LETTER = Map.groupBy(
  new Set([...WORDS, ...SPELLINGS.keys()].filter((word) => !FROM_JAVANESE.has(word))),
  (word) => word.slice(0, 1),
);
