/** Nothing but letters, digits and signs of a plain keyboard, line breaks and tabs: most messages. */
const PLAIN = /^[\t\n -~]*$/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cs}|\p{Co}|\p{Me}|(?![\t\n])\p{Cc}/gu;
const LINE_END = /\r\n?|\u2028|\u2029|\u0085/g;
const CIRCLED =
  /[\u24EA-\u24FF\u2460-\u2468\u2474-\u247C\u2488-\u2490\u2776-\u277E\u2780-\u2788\u278A-\u2792\u{1F100}-\u{1F10A}\u{1F51F}\u{1F10B}\u{1F10C}]/gu;
const MARK = /\p{M}/gu;
const NUMERAL = /(?![0-9])\p{Nd}/gu;

/**
 * Text as it may be read and stored: NFKC, without control, zero-width, bidi and enclosing characters and without
 * lone surrogates. Line breaks and tabs stay. Cleaning twice changes nothing; cost is linear.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = text.replace(LINE_END, '\n').replace(CIRCLED, circled).replace(INVISIBLE, '');
  return visible.normalize('NFKC').replace(INVISIBLE, '').normalize('NFKC');
}

/** The same text with every decimal digit of any script as 0–9 and without combining marks on them: for recognition only. */
export function plainDigits(text: string): string {
  return PLAIN.test(text) ? text : text.replace(NUMERAL, digit);
}

/** Lower case without accents: "É" and "e" are the same letter to somebody typing with a thumb. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARK, '').normalize('NFKC').toLowerCase();
}

/** Digits of every script stand in unbroken rows of ten: the value is the distance to the start of the row. */
function digit(numeral: string): string {
  const point = numeral.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

/** Digits in circles, brackets and full stops: NFKC leaves some of them and turns others into "(1)". */
function circled(symbol: string): string {
  const point = symbol.codePointAt(0) ?? 0;
  if (point === 0x1f51f) return '10';
  if ([0x24ea, 0x24ff, 0x1f100, 0x1f10b, 0x1f10c].includes(point)) return '0';
  if (point >= 0x1f101 && point <= 0x1f10a) return String(point - 0x1f101);
  const rows: readonly (readonly [number, number])[] = [
    [0x2460, 9],
    [0x2474, 9],
    [0x2488, 9],
    [0x24f5, 9],
    [0x2776, 9],
    [0x2780, 9],
    [0x278a, 9],
  ];
  const row = rows.find(([start, length]) => point >= start && point < start + length);
  return row === undefined ? symbol : String(point - row[0] + 1);
}
