/** What stands before the matters of a list: "pertama", "yang kedua", "1.", "2)". */
const MARK = /(?:^|[\s,.;:])(?:yang\s+|yg\s+)?(pertama|kesatu|kedua|ketiga|1[.)]|2[.)]|3[.)])(?=\s|,|:)/giu;
const ORDER: readonly (readonly string[])[] = [
  ['pertama', 'kesatu', '1.', '1)'],
  ['kedua', '2.', '2)'],
  ['ketiga', '3.', '3)'],
];

/** The matters a message counts up ("pertama …, kedua …"), in their order; none unless at least two are counted from the first. */
export function readListed(text: string): readonly string[] {
  const marks = [...text.slice(0, 1000).matchAll(MARK)];
  const counted = marks.every(({ 1: mark = '' }, at) => ORDER[at]?.includes(mark.toLowerCase()));
  if (marks.length < 2 || !counted) return [];
  return marks.map(({ 0: { length }, index }, at) => text.slice(index + length, marks[at + 1]?.index).trim());
}
