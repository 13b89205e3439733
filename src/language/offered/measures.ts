import { plainDigits } from '../characters.ts';
import { NUMBERS, UNITS } from '../data/quantities.ts';
import { respell } from '../spelling.ts';
import { readTable, readWords } from '../table.ts';
import { spellVersions } from './versions.ts';

/** A word, or a number that was written in any way. */
export interface Token {
  readonly word: string;
  readonly value?: number;
}

const NUMBER_WORDS = readTable(NUMBERS);
const UNIT_WORDS = readTable(UNITS);
const USED = new Set(UNIT_WORDS.values());
const PIECE = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}']+|[%+<>≥≤-]|[–—]|[,;!?\n]/gu;
/** "seminggu", "sak ulan": one of it. */
const SINGLE =
  /^(?:se|sak|sa)(hari|dino|jam|menit|minggu|bulan|wulan|ulan|taun|tahun|sasi|pekan|kali)(?:an|e|nya|ne|on)?$/u;
/** Behind these "sekali" is "very". */
const MERE =
  readWords(`lama susah sulit sama jelek banyak sering lemot ribet jarang cepat parah bagus kesal lambat
  rumit mahal murah lelet capek jengkel senang kecewa pusing bingung sedikit besar kecil marah lagi suwe angel elek`);
/** A number as its one spelling has it, and how many times a word behind it takes it. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['dasa', 10],
  ['doso', 10],
  ['polo', 10],
  ['ratus', 100],
  ['atus', 100],
]);

/** The words of a text as counting needs them: numbers as one token however they were written, units in one spelling. */
export function readTokens(text: string): readonly Token[] {
  const written = spellVersions(plainDigits(text))
    .toLowerCase()
    .normalize('NFKC')
    .replace(TWICE, '$1')
    .replace(MANIFOLD, 'ber$1$1')
    .replace(REPEATED, '$1 $1');
  const pieces = (written.match(PIECE) ?? []).map((piece) => piece.replace(/^[–—]$/u, '-'));
  return joinNumbers(pieces.flatMap((piece, at) => readPiece(piece, pieces[at - 1], pieces[at + 1])));
}

/** "kira2" is "kira-kira"; "nomor2" is a number. */
const TWICE = /(?<=^|\s)(?!nomor|nomer|pilih|angka|opsi)(\p{L}{3,})2(?=$|[\s\p{P}])/gu;

/** "kali-kali" and "dua-dua": no range. */
const REPEATED = /(?<=^|[\s])(\p{L}{3,})[\s-]+\1(?=$|[\s\p{P}])/gu;

/** Before these "sekali" is "again". */
const AGAIN = readWords('lagi maneh maning');
/** "berjam-jam". */
const MANIFOLD = /(?<=^|\s)ber(\p{L}{3,})[\s-]+\1(?=$|[\s\p{P}])/gu;

function readPiece(piece: string, before = '', after = ''): readonly Token[] {
  if (/^\d/.test(piece)) return [{ word: '#', value: readDigits(piece) }];
  if (!/^\p{L}/u.test(piece)) return [{ word: /[;!?\n]/.test(piece) ? ',' : piece }];
  const single = SINGLE.exec(piece)?.[1];
  if (single !== undefined && !(piece === 'sekali' && (MERE.has(before) || AGAIN.has(after))))
    return [
      { word: '#', value: 1 },
      { word: UNIT_WORDS.get(single) ?? (single === 'ulan' ? 'bulan' : single) },
    ];
  if (piece === 'sak' && UNIT_WORDS.has(after)) return [{ word: '#', value: 1 }];
  const value = piece === 'petang' && after === 'puluh' ? '4' : NUMBER_WORDS.get(piece);
  if (value !== undefined) return [{ word: '#', value: Number(value) }];
  const ordinal = /^(?:ke|ka)(\p{L}+)$/u.exec(piece)?.[1] ?? '';
  const place = NUMBER_WORDS.get(ordinal);
  if (place !== undefined) return [{ word: 'ke' }, { word: '#', value: Number(place) }];
  const unit = UNIT_WORDS.get(piece);
  if (unit !== undefined && (piece !== 'k' || /^\d/.test(before))) return [{ word: unit }];
  const counted = UNIT_WORDS.get(/^(\p{L}{3,}?)(?:an|nya|ne|e)$/u.exec(piece)?.[1] ?? '');
  if (counted !== undefined)
    return piece.endsWith('an') ? [{ word: counted }, { word: 'an' }] : [{ word: counted }];
  const together = NUMBER_WORDS.get(/^ber(\p{L}{3,})$/u.exec(piece)?.[1] ?? '');
  if (together !== undefined) return [{ word: '#', value: Number(together) }, { word: 'orang' }];
  const tens = /^(rong|telung|patang|limang|nem|pitung|wolung|sangang)(puluh|atus|ewu)$/u.exec(piece);
  if (tens !== null)
    return [
      { word: '#', value: Number(NUMBER_WORDS.get(tens[1] ?? '')) },
      { word: tens[2] === 'ewu' ? 'ribu' : (tens[2] ?? '') },
    ];
  if (/^(?:belasan|puluhan|ratusan)$/u.test(piece)) return [{ word: piece }];
  if (/^ber(\p{L}{3,})\1$/u.test(piece)) return [{ word: piece }];
  if (piece === 'barusan') return [{ word: 'tadi' }];
  const about = NUMBER_WORDS.get(piece.replace(/an$/u, ''));
  if (piece.endsWith('an') && about !== undefined)
    return [{ word: '#', value: Number(about) }, { word: 'an' }];
  return respell(piece).flatMap((word) => {
    const number = word === 'satu' && piece !== 'satunya' ? undefined : NUMBER_WORDS.get(word);
    return number === undefined ? [{ word }] : [{ word: '#', value: Number(number) }];
  });
}

/** "1.500.000" and "1,5": a point before three digits only sorts them. "07.30" stays as hours and minutes. */
function readDigits(digits: string): number {
  const plain = digits.replace(/[.,](?=\d{3}(?!\d))/g, '');
  return Number(plain.replace(/[,:]/, '.').replace(/[^\d.]/g, '')) || 0;
}

/** "dua puluh lima", "2 juta", "satu setengah": one number. */
function joinNumbers(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const last = joined.at(-1);
    if (token === undefined) continue;
    const times = TIMES.get(token.word);
    if (times !== undefined && last?.value !== undefined) {
      joined[joined.length - 1] = { word: 'ten', value: last.value * times };
    } else if (token.word === 'belas' && last?.value !== undefined) {
      joined[joined.length - 1] = { word: '#', value: last.value + 10 };
    } else if (token.value !== undefined && last?.value !== undefined && isPart(token, last)) {
      joined[joined.length - 1] = { word: '#', value: last.value + token.value };
    } else joined.push(token);
  }
  return joined.flatMap((token, at) => {
    const [before, next] = [joined[at - 1], joined[at + 1]];
    // "20an tahun" is "20 tahunan".
    if (token.word === 'an' && before?.value !== undefined && next !== undefined && USED.has(next.word))
      return [next, token];
    return before?.word === 'an' && joined[at - 2]?.value !== undefined && USED.has(token.word)
      ? []
      : [token];
  });
}

function isPart(token: Token, last: Token): boolean {
  const value = token.value ?? 0;
  if (value === 0.5) return last.value !== 0.5;
  return (last.word === 'ten' || [20, 50, 60, 100].includes(last.value ?? 0)) && value < 10 && value > 0;
}
