import { readWords } from '../table.ts';
import { isKnownNumber, type Known } from './known.ts';
import { isPasswordWord } from './password-word.ts';
import { isCount, isPlainNumber, RECENT } from './plain-number.ts';
import type { Run } from './run.ts';
import type { MaskKind, Span } from './span.ts';
import { type Token, wordAfter, wordsBefore } from './tokens.ts';
import { bareWord, meaning } from './words.ts';

/** Digits from which a run says something about a person; digit words are masked from six. */
const DIGITS = 4;
const DIGIT_WORDS = 6;
/** Digit words after "kode", "pin", "sandi" or where a secret is expected. */
const SECRET_WORDS = 3;

const BIRTH = readWords(
  'lahir lair ttl kelahiran dilahirkan kelairan lahirnya lahirku lahire ultah ulangtahun born birthday',
);

/** Masks runs of digits, except official numbers and what is plainly a time, a span, a version or a year. */
export function maskRuns(
  text: string,
  tokens: readonly Token[],
  runs: readonly Run[],
  context: { readonly known: Known; readonly expects: 'password' | 'code' | undefined },
): Span[] {
  return runs.flatMap((run) => {
    const before = wordsBefore(tokens, run.start, 6);
    const start = tokens[run.start]?.start ?? 0;
    const end = tokens[run.end - 1]?.end ?? 0;
    const isNamed = before.slice(0, 3).some(isSecretWord);
    const secret = context.expects !== undefined || isNamed;
    if (!isTelling(run, context, secret)) return [];
    const written = text.slice(start, end);
    const after = wordAfter(tokens, run.end) ?? '';
    const unit = tokens[run.end]?.text === '%' ? '%' : after;
    if (!isNamed && isCount(run, before, unit)) return [];
    if (context.expects === undefined && isPlainNumber(written, run, before, after)) return [];
    return [{ kind: kindOf(run, before, context.expects), start, end }];
  });
}

function isTelling(
  run: Run,
  { known, expects }: { readonly known: Known; readonly expects: 'password' | 'code' | undefined },
  secret: boolean,
): boolean {
  const all = run.parts.map(({ digits }) => digits).join('');
  if (isKnownNumber(known, all)) return false;
  const parts = run.parts.filter(({ digits, isWord }) => isWord || !isKnownNumber(known, digits));
  // Beside an official number one digit may stand ("175 2x"); more could be the rest of a longer number.
  const beside = parts.length < run.parts.length && parts.every(({ isWord }) => !isWord);
  if (beside && parts.reduce((sum, { digits }) => sum + digits.length, 0) <= 1) return false;
  const typed = run.parts.reduce((sum, { digits, isWord }) => sum + (isWord ? 0 : digits.length), 0);
  const spoken = run.parts.filter(({ isWord }) => isWord).length;
  if (typed >= (expects === undefined ? DIGITS : 2)) return parts.some(({ isWord }) => !isWord);
  const enough = secret ? SECRET_WORDS + (typed > 0 ? 1 : 0) : DIGIT_WORDS;
  return spoken > 0 && typed + spoken >= enough;
}

function isSecretWord(word: string): boolean {
  return isPasswordWord(word) || CODE.has(bareWord(word));
}

const CODE = readWords('kode otp code kod koda kodeotp');
const PHONE = readWords(
  'hp wa telepon telpon tlp telp tlpn whatsapp handphone hape nope nohp ponsel hubungi call hub kontak',
);
const BANK = readWords(
  'rekening rek norek bank bca bri bni mandiri bsi btn cimb danamon permata jago seabank dana ovo gopay atm',
);
const CARD = readWords('kpj kjp jamsostek bpjs peserta kepesertaan kartu bpjstk jht');
const IDENTITY = readWords('nik ktp ektp kk penduduk kependudukan');
const MONEY = readWords('rp saldo rupiah sebesar uang gaji upah iuran tagihan bayar');

/** What a run is, by the nearest word that says so, else by its shape. */
function kindOf(run: Run, before: readonly string[], expects: 'password' | 'code' | undefined): MaskKind {
  const all = run.parts.map(({ digits }) => digits).join('');
  if (all.length === 16 && !before.slice(0, 3).some((word) => BANK.has(word))) return 'NIK';
  for (const word of before) {
    const kind = kindBy(bareWord(word)) ?? kindBy(word);
    if (kind !== undefined && fits(kind, all)) return kind;
  }
  if (/^(?:0|62|)8\d{8,11}$/.test(all)) return 'nomor HP';
  if (all.length === 11) return 'KPJ';
  if (isDate(run)) return 'tanggal lahir';
  if (expects !== undefined && all.length <= 8) return expects === 'code' ? 'kode' : 'sandi';
  return 'angka';
}

function kindBy(word: string): MaskKind | undefined {
  if (BIRTH.has(word)) return 'tanggal lahir';
  if (isPasswordWord(word)) return 'sandi';
  if (CODE.has(word)) return 'kode';
  if (BANK.has(word)) return 'rekening';
  if (PHONE.has(word) || meaning(word) === 'hp') return 'nomor HP';
  if (CARD.has(word)) return 'KPJ';
  if (IDENTITY.has(word)) return 'NIK';
  return MONEY.has(word) ? 'rupiah' : undefined;
}

/** A number far too long for what the word before it says is something else. */
function fits(kind: MaskKind, digits: string): boolean {
  if (kind === 'kode' || kind === 'sandi' || kind === 'tanggal lahir') return digits.length <= 9;
  return kind !== 'KPJ' || digits.length !== 16;
}

/** Day, month and year of somebody who could be at work, in any order of writing. */
function isDate({ parts }: Run): boolean {
  const typed = parts.filter(({ isWord }) => !isWord).map(({ digits }) => digits);
  const [a = '', b = '', c = ''] = typed.length === 1 ? split(typed[0] ?? '') : typed;
  if (parts.length !== typed.length || typed.length > 3) return false;
  const [day, month, year] = a.length === 4 ? [c, b, a] : [a, b, c];
  const born = Number(year);
  return (
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    born >= 1930 &&
    born < RECENT
  );
}

function split(digits: string): string[] {
  return digits.length === 8 ? [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)] : [];
}
