import { plainWords } from './plain.ts';
import { readWords } from './table.ts';

/** Words above which a message tells more. */
const LONGEST = 7;
const WAITS =
  readWords(`lama lamaa suwe suwi kapan mana ndi endi belum blm durung dereng menunggu nunggu ngenteni enteni tunggu
  halo hallo p ping`);
const BESIDE =
  readWords(`kok ko koq masih jek sik isih petugas petugasnya orang orangnya wonge admin adminnya cs dibalas balas dijawab
  jawab dibales bales ada sudah udah udh dari tadi saya aku ini yang nya sih ya pak bu bapak ibu mas mbak kak min sekali
  banget bgt amat berapa lagi jam hari`);

/** Whether somebody who waits for a person asks where that person is: "kok lama", "orangnya mana", "belum dibalas ya". */
export function asksHowLong(text: string): boolean {
  const words = plainWords(text);
  if (text.length > 100 || words.length > LONGEST) return false;
  return words.some((word) => WAITS.has(word)) && words.every((word) => WAITS.has(word) || BESIDE.has(word));
}
