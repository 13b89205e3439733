/** What a part of a letter is sent with, so that its receipts name it (`biz_opaque_callback_data`); -1 goes before the first. */
export function markOfPart(letter: number, part: number): string {
  return `posko:${letter}.${part}`;
}

/** The part of a letter that a receipt names; undefined for what other programs on the same account have marked. */
export function partOfMark(mark = ''): { readonly letter: number; readonly part: number } | undefined {
  const [, letter, part] = /^posko:([1-9][0-9]{0,14})\.(-1|[0-9]{1,3})$/.exec(mark) ?? [];
  return letter === undefined || part === undefined
    ? undefined
    : { letter: Number(letter), part: Number(part) };
}
