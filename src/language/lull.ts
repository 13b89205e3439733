import { normalize } from './normalize.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 8;
const BYE = readWords('bye dadah dada besok lusa nanti pamit');
/** May stand beside a goodbye: what is meant to be done later. */
const LATER =
  readWords(`ya iya yo oke ok oh o wah sip siap baik sudah saja lah deh dulu lagi terus saya aku kita ke sana kesana situ datang
  kembali balik coba lanjut mampir sampai jumpa ketemu malam sore pagi siang kalau begitu gitu minggu pulang kerja bye terima
  kasih pak bu bapak ibu mas mbak kak min`);
/** What somebody is busy with. */
const BUSY =
  readWords(`kerja bekerja makan minum shalat sholat solat salat masak istirahat jalan rumah pabrik sibuk repot mandi jaga anak
  nyetir antar jemput`);
const NOW = readWords('lagi sedang masih');
const BESIDE = readWords('ya maaf saya aku di ini itu dulu pak bu bapak ibu mas mbak kak min');
const FETCH = readWords('cari ambil pinjam siapkan cas tanya panggil ke mau');
const TROUBLE = readWords('tidak belum bukan gagal salah lupa tolak hilang tapi kenapa');

/**
 * What a message that neither asks nor answers says: goodbye until later ("oke besok", "oh ya sudah"), or that it
 * takes a moment ("bentar saya cari pulpen", "lagi kerja"); undefined for everything else.
 */
export function readLull(text: string): 'goodbye' | 'wait' | undefined {
  if (text.length > 100 || text.includes('?')) return undefined;
  const { words } = normalize(text);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  if (isBusy(words) || isFetching(words)) return 'wait';
  const isEnough = words.some((word, i) => word === 'ya' && words[i + 1] === 'sudah');
  const isBye = isEnough || words.some((word) => BYE.has(word));
  return isBye && words.every((word) => BYE.has(word) || LATER.has(word)) ? 'goodbye' : undefined;
}

/** "lagi kerja", "masih di jalan bu". */
function isBusy(words: readonly string[]): boolean {
  const known = words.every((word) => [NOW, BUSY, BESIDE].some((list) => list.has(word)));
  return known && words.some((word) => NOW.has(word)) && words.some((word) => BUSY.has(word));
}

/** "sebentar saya cari pulpen": whatever it is that is fetched. */
function isFetching(words: readonly string[]): boolean {
  const rest = words.filter((word) => word !== 'menunggu' && !BESIDE.has(word));
  return rest[0] === 'sebentar' && FETCH.has(rest[1] ?? '') && !rest.some((word) => TROUBLE.has(word));
}
