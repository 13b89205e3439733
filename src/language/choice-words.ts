import { readWords } from './table.ts';

/** Words that turn an answer round. */
export const NO = readWords('tidak belum bukan jangan tanpa');
/** Words that say nothing about which answer is meant. */
export const EMPTY =
  readWords(`saya yang itu ini di ke dari dan atau pak bu mas mbak kak min sih kok dong deh lah pun juga saja
  opsi jawaban untuk dengan kalau nya lagi sudah aku ya lha kami kita ibu bapak dulu memang sekali`);
