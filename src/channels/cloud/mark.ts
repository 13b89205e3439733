/** What a letter is sent with so that its receipts name it (`biz_opaque_callback_data`). */
export function markOfLetter(letter: number): string {
  return `posko:${letter}`;
}

/** The letter a receipt names; undefined for what other programs on the same account have marked. */
export function letterOfMark(mark: string | undefined): number | undefined {
  const [, id] = /^posko:([1-9][0-9]{0,14})$/.exec(mark ?? '') ?? [];
  return id === undefined ? undefined : Number(id);
}
