import { readWords } from '../table.ts';
import type { Token } from './tokens.ts';
import { DIGIT_WORDS } from './words.ts';

/** Digits that are told together, however they are separated. Positions are tokens, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** What was written between separators: digits, or the digit a word says ("" for "belas"). */
  readonly parts: readonly { readonly digits: string; readonly isWord: boolean }[];
}

/** Said between digits that are dictated. */
const LINKS = readWords('dan lalu terus trus spasi strip setrip titik koma kemudian baru karo trus');
const LONG =
  'nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|siji|loro|telu|papat|limo|pitu|wolu|songo';
const LONG_WORD = new RegExp(LONG, 'g');
/** "tigalima" */
const GLUED = new RegExp(`^(?:${LONG}){2,}$`);
/** Separators between two digits beyond which they are two numbers. */
const GAP = 24;

/** Finds every run of digits and digit words. Digits are joined across anything but words, masks and "%". */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    const run = readRun(tokens, i);
    if (run === undefined) i++;
    else {
      runs.push(run);
      i = run.end;
    }
  }
  return runs;
}

function readRun(tokens: readonly Token[], start: number): Run | undefined {
  const parts: { digits: string; isWord: boolean }[] = [];
  let end = start;
  let links = 0;
  for (let i = start; i < tokens.length && i - end < GAP; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mask' || token.text === '%') break;
    const part = readPart(tokens, i);
    if (part !== undefined) {
      parts.push(part);
      end = i + 1;
      links = 0;
    } else if (token.kind === 'letters') {
      if (parts.length === 0 || ++links > 1 || !LINKS.has(token.text)) break;
    } else if (parts.length === 0) break;
  }
  return parts.length === 0 ? undefined : { start, end, parts };
}

function readPart(tokens: readonly Token[], at: number): { digits: string; isWord: boolean } | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return { digits: token.text, isWord: false };
  if (token?.kind !== 'letters') return undefined;
  const isGlued = tokens[at - 1]?.kind === 'digits' || tokens[at + 1]?.kind === 'digits';
  if (isGlued && /^[oil]{1,3}$/.test(token.text)) {
    return { digits: token.text.replaceAll('o', '0').replace(/[il]/g, '1'), isWord: false };
  }
  if (GLUED.test(token.text)) {
    return { digits: token.text.replace(LONG_WORD, (word) => DIGIT_WORDS.get(word) ?? ''), isWord: false };
  }
  const digit = DIGIT_WORDS.get(token.text);
  return digit === undefined ? undefined : { digits: digit, isWord: true };
}
