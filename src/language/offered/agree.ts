import { EMPTY, NO } from '../choice-words.ts';
import { readWords } from '../table.ts';
import { decide, indexes, isNegated, type Match } from './match.ts';

const YES = readWords(
  'ya y iya sudah ada bisa betul benar punya pernah ok oke siap boleh mau masih ingat tahu setuju heeh hooh',
);
const ASSENT = readWords('boleh mau setuju');
/** After these a "ya" is taken back or asked about. */
const TURNING = readWords('tapi tetapi cuma kenapa apa bagaimana kapan berapa siapa mana atau kali mungkin');
/** Answers above which a bare "ya" says nothing. */
const FEW = 3;

/** A bare "ya", "tidak" or "belum" chooses the one label that says so. */
export function answerYesNo(
  said: readonly string[],
  offered: readonly (readonly string[])[],
): Match | undefined {
  const no = said.some((word) => NO.has(word));
  const telling = said.filter(
    (word) => !EMPTY.has(word) || word === 'ya' || (said.length === 1 && YES.has(word)),
  );
  if (telling.length === 0 || telling.length > 2) return undefined;
  // "ya ingatkan" is "Belum, ingatkan nanti" before it is any "Ya, …".
  const beside = telling.find((word) => !NO.has(word) && word !== 'ya');
  if (beside !== undefined && offered.some((label) => begins(label, beside))) return undefined;
  if (!telling.every((word) => (no ? NO.has(word) : YES.has(word)))) return undefined;
  const negated = indexes(offered, isNegated);
  const affirmed = indexes(offered, (label) => YES.has(label[0] ?? '') && !isNegated(label));
  const same = negated.filter((index) => offered[index]?.some((word) => telling.includes(word)));
  if (!no) {
    const yes = indexes(offered, (label) => label[0] === 'ya');
    if (yes.length === 1) return decide(yes);
    if (isAssent(telling) && offered.length === 2 && negated.length === 1)
      return decide(indexes(offered, (label) => !isNegated(label)));
    if (!telling.includes('ya')) return undefined;
    return affirmed.length === 1 && negated.length > 0 && offered.length <= FEW
      ? decide(affirmed)
      : undefined;
  }
  if (same.length > 0 || negated.length > 0)
    return decide(same.length > 0 ? same : affirmed.length > 0 ? negated : []);
  const others = indexes(offered, (label) => label[0] !== 'ya');
  return offered.length === 2 && others.length === 1 && telling.length === 1 ? decide(others) : undefined;
}

/** "iya pak, sudah saya coba tadi" is a bare "Ya", where one is offered, unless it is taken back. */
export function answerYes(
  words: readonly string[],
  offered: readonly (readonly string[])[],
): Match | undefined {
  const bare = indexes(offered, ([first, ...more]) => first === 'ya' && more.length === 0);
  const isTaken = words.some((word) => NO.has(word) || TURNING.has(word));
  return bare.length === 1 && words[0] === 'ya' && !isTaken ? decide(bare) : undefined;
}

/** "boleh" agrees to what is offered beside "Tidak usah"; "oke" may only have heard it. */
function isAssent(words: readonly string[]): boolean {
  return words.every((word) => ASSENT.has(word));
}

/** Whether a label has a word that begins so ("ingat" in "ingatkan"), and does not say yes by it. */
function begins(label: readonly string[], word: string): boolean {
  return label[0] !== 'ya' && label.some((own) => own.startsWith(word));
}

/** "no" is a number in Indonesian; beside English labels it chooses the one that says so, as "yes" does. */
export function answerEnglish(text: string, labels: readonly string[]): readonly number[] {
  const said = /^\s*(?:(yes|yeah|yep)|(?:no|nope|not yet))\b[\s.!]*$/iu.exec(text);
  if (said === null) return [];
  const start = said[1] === undefined ? /^(?:no|not)\b/iu : /^yes\b/iu;
  const found = indexes(labels, (label) => start.test(label));
  return found.length === 1 ? found : [];
}
