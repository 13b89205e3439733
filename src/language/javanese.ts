import { readWords } from './table.ts';

/** After "tak" these are what the writer does: "wes tak pencet" is "sudah saya pencet"; before anything else "tak" is "tidak". */
const ACTIONS =
  readWords(`coba nyoba jajal pencet klik tekan tutul isi cek ganti masukkan masukno kirim hapus busek tunggu enteni update
  download instal uninstal copot delok deleng lihat baca woco takon takokno tanya telepon telpon ulang ulangi baleni
  lebokno ganteni gantekno buka bukak tutup pasang daftar foto poto scan simpan simpen catat jupuk ambil golek goleki
  gowo kei wenehi kekno terusno lanjutno balekno tulis ketik setel resik jaluk njaluk pikir itung gae gawe`);

/** Endings under which a thing done stays one: "tak cobane", "tak bukake". */
const DONE_ENDING = /(?:ne|no|ke|en|e|i)$/;

const ALREADY = readWords('wes wis uwis uwes wess mpun sampun');
const NOT_YET = readWords('durung urung rung gurung gung dereng');
const NOT = readWords('gak ga gk ora ra ndak ndag mboten ogak');
/** After these "tau" is "pernah" ("wes tau mlebu"), as before what is done; elsewhere it is "tahu". */
const BEFORE_ONCE = new Set([...ALREADY, ...NOT_YET, 'ora']);
const AFTER_ONCE = readWords('mlebu mlebet iso nyoba njajal ndaftar nggawe gawe dolan');
/** Beside these "mau" is what was a while ago, not what somebody wants. */
const EARLIER = readWords('esuk isuk bengi kae jik jek isih');
const THAT = readWords('iku kuwi kui sing ingkang');
const STILL =
  readWords(`gak ga gk ora ra durung dereng gurung tetep tetap podo muter mubeng nunggu ngenteni lali bingung
  ono onok iso isok lemot error eror`);
const AFTER_JUST = readWords('ae wae tak nyoba njajal');
/** Words only Javanese has, beside which "rek" calls friends and is no "rekening". */
const PLAIN_JAVANESE =
  readWords(`iki iku piye yopo yoopo opo lapo iso isok mlebu metu ngene ngono maneh kabeh ae wae tok yo tulung tulungi
  suwun wes wis durung ilang lali mumet angel sopo kudu aku iyo terusan saiki wingi engko sesuk`);

/**
 * The words of one clause with those told apart that Javanese shares with Indonesian, by the word before and after.
 * Calls among friends ("rek") go. What decides is always a word that normalising replaces, so that it decides once.
 */
export function readJavanese(words: readonly string[]): string[] {
  const told = words.filter((word, i) => !isCall(word, i, words));
  return told.map((word, i) => read(word, told[i - 1], told[i + 1]));
}

function isCall(word: string, at: number, words: readonly string[]): boolean {
  if (word !== 'rek') return false;
  const beside = at === words.length - 1 ? words[at - 1] : at === 0 ? words[1] : undefined;
  return beside !== undefined && PLAIN_JAVANESE.has(beside);
}

function read(word: string, before = '', after = ''): string {
  const isDenied = NOT.has(before) || NOT_YET.has(before);
  switch (word) {
    case 'tak':
      return isAction(after) ? 'saya' : word;
    case 'tau':
      return BEFORE_ONCE.has(before) || AFTER_ONCE.has(after) ? 'pernah' : word;
    case 'mau':
      return EARLIER.has(after) || (after === '' && THAT.has(before)) ? 'tadi' : word;
    case 'mari':
      return BEFORE_ONCE.has(before) ? 'selesai' : THAT.has(after) || after === 'ngono' ? 'setelah' : word;
    case 'teko':
      return isDenied || ALREADY.has(before) || before === word ? 'datang' : word;
    case 'oleh':
      return isDenied || ALREADY.has(before) ? 'dapat' : word;
    case 'sek':
    case 'sik':
      return STILL.has(after) ? 'masih' : word;
    case 'tas':
      return AFTER_JUST.has(after) ? 'baru' : word;
    case 'ampun':
      return isAction(after.replace(/^di/, '')) ? 'jangan' : word;
    case 'urung':
      return after !== '' || before === '' ? 'belum' : word;
    case 'pun':
      return before === '' && after !== '' ? 'sudah' : word;
    default:
      return word;
  }
}

/** Whether a word, with or without an ending, is what somebody does with a phone: after "tak" it is done by who writes. */
export function isAction(word: string): boolean {
  return ACTIONS.has(word) || ACTIONS.has(word.replace(DONE_ENDING, ''));
}
