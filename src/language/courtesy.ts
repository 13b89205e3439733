import { plainWords } from './plain.ts';
import { readWords } from './table.ts';

/** What a message is that says nothing but a kindness. */
export type Courtesy = 'thanks' | 'greeting' | 'salam' | 'assent';

/** "terima kasih banyak ya pak atas bantuannya" has seven words; longer ones say something else too. */
const LONGEST = 9;

const THANKS =
  readWords(`kasih makasih mksih makasi mksh makasih2 trims trimakasih terimakasih terimaksih trmksh
  tks thx thanks thank tengkyu nuwun suwun swn nwn matursuwun maturnuwun matur`);
const SALAM = readWords(
  'assalamualaikum assalamu assalam asalamualaikum assalammualaikum salamualaikum askum ass samlekum aslm asslm aslmkm',
);
const GREETING = readWords(`halo hallo haloo hai hay hi hello helo pagi siang sore malam permisi misi punten
  nuwun sewu kulo kula sugeng enjing siyang sonten dalu spada p ping tes test posko`);
const BESIDE =
  readWords(`terima selamat met banyak sekali banget atas bantuan bantuannya infonya info ya yaa iya pak bu
  bapak ibu mas mbak kak kakak min mba bang bos om cak mbah semua semuanya admin petugas sangat you alaikum wr wb
  warahmatullahi wabarakatuh dan nggih njih geh inggih sami banget2 dulu tanya mau numpang ada sudah dibantu
  membantu nya arep badhe takon takok tanglet nyuwun kabar apa ok oke okey okeh sip siap baik baiklah`);
const ASSENT = readWords('ok oke okey okeh sip siap baik baiklah ya yaa iya y yo nggih njih inggih');
const HANDS = /^(?:\s|\p{Emoji_Modifier}|\uFE0F|\u200D|🙏|❤|🤝|😊|🥰|😇|💐|🌹)+$/u;
/** Wants to ask, and does not say what. */
const ASKING = readWords('tanya takon takok tanglet');
/** Said alone, these call for somebody. */
const CALLS = readWords('pak bu bapak ibu mas mbak kak kakak min mba bang admin');
/** Asks for help without saying with what. */
const HELP = readWords('tolong tulung minta njaluk bisa boleh oleh bantu dibantu saya aku mau arep');
/** How somebody says where they work, as the posters write it for them. */
const FROM = readWords('saya sy aku kulo kula dari saking teko pabrik plant bagian shift giliran');
/** What identifies a shift or a poster: "2", "K7F2". */
const MARK = /^(?:\d{1,2}|(?=\p{L}*\d)[\p{L}\d]{4})$/u;

/** These say that something was done or wanted, so that the message is more than a kindness. */
const SAYS_MORE = readWords('ada sudah mau');

/**
 * The kindness a message is when it is nothing else: thanks, a greeting, or the Muslim greeting, which has an answer
 * of its own, or a bare "ok"; undefined for every other message ("makasih, tapi kodenya belum masuk").
 */
export function readCourtesy(text: string): Courtesy | undefined {
  if (text.length > 120) return undefined;
  if (text.trim() !== '' && HANDS.test(text)) return 'thanks';
  const words = plainWords(text);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const known = words.every((word) => [THANKS, SALAM, GREETING, BESIDE].some((list) => list.has(word)));
  if (!known) return undefined;
  if (words.some((word) => SALAM.has(word))) return 'salam';
  if (isNuwunSewu(words)) return 'greeting';
  if (words.some((word) => THANKS.has(word))) return thanks(words);
  const calls = words.some((word) => ASKING.has(word)) || words.every((word) => CALLS.has(word));
  if (calls || words.some((word) => GREETING.has(word))) return 'greeting';
  return words.some((word) => ASSENT.has(word)) ? 'assent' : undefined;
}

/**
 * Whether a message greets and says only where its writer works: "Halo Posko, saya dari Rungkut shift 2 (K7F2)".
 * `places` are the names of the plants.
 */
export function isIntroduction(text: string, places: readonly string[]): boolean {
  if (text.length > 120) return false;
  const words = plainWords(text);
  if (!words.some((word) => GREETING.has(word) || SALAM.has(word))) return false;
  const named = new Set(places.flatMap((place) => plainWords(place)));
  const known = (word: string) =>
    [GREETING, SALAM, BESIDE, FROM, named].some((list) => list.has(word)) || MARK.test(word);
  return words.some((word) => named.has(word)) && words.every(known);
}

/** Whether a message calls for help and says nothing of the trouble: "minta tolong", "bisa bantu saya?". */
export function callsForHelp(text: string): boolean {
  const words = plainWords(text);
  const help = words.some((word) => ['tolong', 'tulung', 'bantu'].includes(word));
  return (
    help &&
    words.length <= LONGEST &&
    words.every((word) => HELP.has(word) || GREETING.has(word) || BESIDE.has(word))
  );
}

/** "sudah makasih" may answer a question first: only thanks for help that was given stay thanks. */
function thanks(words: readonly string[]): Courtesy | undefined {
  const more = words.some((word) => SAYS_MORE.has(word));
  return more && !words.includes('dibantu') ? undefined : 'thanks';
}

/** "nuwun sewu" and "kulo nuwun" ask to be let in; "matur nuwun" thanks. */
function isNuwunSewu(words: readonly string[]): boolean {
  const at = words.indexOf('nuwun');
  return at >= 0 && (words[at + 1] === 'sewu' || words[at - 1] === 'kulo' || words[at - 1] === 'kula');
}
