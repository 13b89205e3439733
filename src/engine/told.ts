import { normalize } from '#language/normalize.ts';
import { correctTowards } from '#language/towards.ts';

/** Words of answers that say how far something is or that somebody has it, and name nothing. */
const UNNAMED = new Set('belum sudah tidak bukan masih bisa lewat punya ada nomor saya yang'.split(' '));
/** Said of so much that none of them alone tells answers apart. */
const COMMON = new Set(
  'salah benar gagal hilang masuk lihat lain orang petugas telepon minta kode takut'.split(' '),
);
/** Why somebody does not go where an answer sends her: "cabang jauh", "hr tutup". */
const OBSTACLES = new Set('jauh tutup libur mahal galak penuh malas ribet repot susah takut'.split(' '));
/** Letters from which on a word alone may tell one answer from the others. */
const TELLING = 5;

/**
 * Whether a text names what an answer is about: "gak punya kertas" is not "Tidak punya nomor KPJ". An answer that names
 * nothing ("Masih belum bisa") needs no naming, and the "tidak" with which one begins says it all.
 */
export function namesAnswer(text: string, label: string): boolean {
  const naming = namesOf(label);
  const { words } = normalize(correctTowards(text, [label]));
  const said = new Set(words);
  const isYesNo = words.length === 1 && words[0] === normalize(label).words[0];
  return isYesNo || naming.length === 0 || naming.some((word) => said.has(word));
}

/** Whether a text names an obstacle that an answer does not: it is no wish to go there. */
export function namesObstacle(text: string, label: string): boolean {
  const { words } = normalize(label);
  return normalize(text).words.some((word) => OBSTACLES.has(word) && !words.includes(word));
}

/** Whether a text that was written before `label` was offered names it in full, or by a word that no other label has. */
export function namesAhead(text: string, label: string, labels: readonly string[]): boolean {
  const said = new Set(normalize(text).words);
  const naming = namesOf(label);
  const others = new Set(labels.filter((each) => each !== label).flatMap(namesOf));
  const isOwn = (word: string) => word.length >= TELLING && !COMMON.has(word) && !others.has(word);
  const inFull = naming.length > 0 && naming.every((word) => said.has(word));
  return (
    (inFull && naming.some((word) => !COMMON.has(word))) ||
    naming.some((word) => isOwn(word) && said.has(word))
  );
}

function namesOf(label: string): readonly string[] {
  return normalize(label).words.filter((word) => !UNNAMED.has(word));
}

/** Words that tell what the screen says. */
const SHOWN = new Set(['muncul', 'tulisan', 'keterangan', 'layar', 'dibilang']);

/** Whether a text tells what the screen says, which is worth a guess anywhere. */
export function tellsScreen(text: string): boolean {
  return normalize(text).words.some((word) => SHOWN.has(word));
}
