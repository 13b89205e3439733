/** A cell of a table that leaves the house. */
export type Cell = string | number | null;

// Spreadsheets run what begins so (OWASP, CSV injection); the full-width forms are folded to the same by some of them.
const FORMULA = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const QUOTE = /[",\r\n]/;

/** Writes rows as RFC 4180, lines ended by CR LF. A text that a spreadsheet would run as a formula gets a `'` in front. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return QUOTE.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
