/** Cuts a title to what a label may hold, at a word where possible. */
export function shorten(title: string, length = 24): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
