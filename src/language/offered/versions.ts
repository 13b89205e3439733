/** The numbers of Android's named versions. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['kitkat', '4'],
  ['lollipop', '5'],
  ['lolipop', '5'],
  ['marshmallow', '6'],
  ['marsmelow', '6'],
  ['marshmello', '6'],
  ['nougat', '7'],
  ['nugat', '7'],
  ['oreo', '8'],
]);
const NAME = new RegExp(`(?:android\\s+)?\\b(${[...NAMED.keys()].join('|')})\\b`, 'giu');
/** Numbers behind these are models' names: "iphone 11" is no version and no count, unless a unit follows. */
const MODEL =
  /\b(iphone|ifon|aipon|ipon|ip|redmi|note|xiaomi|vivo|oppo|realme|samsung|galaxy|poco|infinix|hot|smart|reno|narzo|nokia|(?<=\b)[acfjmy](?=\d))\s*\d+[a-z]{0,2}\b(?!\s*(?:tahun|thn|th|bulan|bln|minggu|hari|jam|kali|x|juta|jt|ribu|rb|biji|buah|orang|unit)\b)/giu;
const VERSION = /\b(?:android|androit|andro|versi|ver|v|os)\s*(?:(?:android|versi|ver|v)\s*)?(?=\d)/giu;
const OLDER =
  /(?<=\d)\s+(?:atau|dan|sampai|yang)?\s*(?:yang\s+)?lebih\s+(?:lama|lawas|tua|rendah|jadul)\b/giu;
const NEWER = /(?<=\d)\s+(?:atau|dan|sampai|yang)?\s*(?:yang\s+)?lebih\s+(?:baru|anyar|tinggi|muda)\b/giu;

/** A text or label with versions of Android as bare numbers ("Android 7 atau lebih lama" is "7 ke bawah"). */
export function spellVersions(text: string): string {
  const named = text
    .replace(NAME, (whole, name: string) => NAMED.get(name.toLowerCase()) ?? whole)
    .replace(MODEL, '$1');
  const bare = named.replace(VERSION, '');
  return bare === text ? text : bare.replace(OLDER, ' ke bawah').replace(NEWER, ' ke atas');
}
