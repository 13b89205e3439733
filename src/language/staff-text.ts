import { redact } from './redact.ts';

/** Why a text of the staff must not go out as it is. */
export type Objection = 'holds-secret' | 'asks-secret' | 'asks-money' | 'number' | 'link';

const SECRET = `(?:kata ?sandi|sandi|password|pin|kode|otp|ktp|nik|kpj|nama ibu|tanggal lahir)(?:nya)?`;
const ASKING = `(?:kirim|kirimkan|minta|sebutkan|tulis|tuliskan|ketik|kasih|beri ?tahu|foto|fotokan|bacakan|apa|berapa|mana)`;
// In one breath, either way round: "kirim kode Ibu", "sandinya apa".
const ASKS_SECRET = new RegExp(
  String.raw`\b${ASKING}\b[^.!?\n]{0,40}\b${SECRET}\b|\b${SECRET}\b[^.!?\n]{0,25}\b${ASKING}\b|\b${SECRET}\s*\?`,
  'iu',
);
const FORBIDS = /\b(?:jangan|tidak perlu|tidak usah|gak usah|tidak pernah|tidak boleh)\b/iu;
const ASKS_MONEY = /\b(?:transfer|kirim uang|bayar dulu|biaya admin|uang muka|isi pulsa|kirim pulsa)\b/iu;
const LINK =
  /\bhttps?:\/\/|\bwww\.|\b(?:wa\.me|bit\.ly|t\.me|s\.id)\/|\b[a-z0-9-]+\.(?:com|net|org|id|co|link|xyz|apk)(?:\/|\b)/iu;
const NUMBER = /(?:\+?62|\b0)[\s.-]?8(?:[\s.-]?\d){7,11}\b/u;

/**
 * What speaks against sending a text of the staff: it holds a NIK, KPJ, code or password, asks for one or for money, or
 * names a number or an address that is not official (`known`). Undefined when nothing does. The order is by harm.
 */
export function objection(text: string, known: readonly string[]): Objection | undefined {
  const rest = [...known]
    .sort((a, b) => b.length - a.length)
    .reduce((left, official) => left.replaceAll(official, ' '), text);
  if (redact(text, { known, staff: true }).masked.length > 0) return 'holds-secret';
  const sentences = rest.split(/(?<=[.!?\n])/u);
  if (sentences.some((sentence) => ASKS_SECRET.test(sentence) && !FORBIDS.test(sentence)))
    return 'asks-secret';
  if (sentences.some((sentence) => ASKS_MONEY.test(sentence) && !FORBIDS.test(sentence))) return 'asks-money';
  if (NUMBER.test(rest)) return 'number';
  if (LINK.test(rest)) return 'link';
  return undefined;
}
