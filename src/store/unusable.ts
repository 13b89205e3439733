/** The database cannot be opened as it is; the message is one sentence that says what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

type Remedy = readonly [codes: RegExp, sentence: (label: string) => string];

const REMEDIES: readonly Remedy[] = [
  [/^SQLITE_NOTADB/, (label) => `${label} is not a database; name another file with --database.`],
  [
    /^SQLITE_CORRUPT/,
    (label) => `${label} is damaged; stop Posko and put the last backup back with posko restore.`,
  ],
  [/^(SQLITE_FULL|ENOSPC)/, (label) => `The disk of ${label} is full; make room and try again.`],
  [/^SQLITE_BUSY/, (label) => `${label} is being written by another program; try again when that has ended.`],
  [
    /^(SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_IOERR|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR)/,
    (label) => `${label} cannot be opened or written; give this account the right to its folder.`,
  ],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH)/,
    (label) => `Nothing answers at ${label}; start PostgreSQL, or correct POSKO_DATABASE.`,
  ],
  [/^28/, (label) => `${label} refuses this name or password; correct POSKO_DATABASE.`],
  [/^3D000/, (label) => `PostgreSQL has no such database as ${label}; create it, or correct POSKO_DATABASE.`],
  [/^(53|57P03)/, (label) => `${label} has no room for another connection now; try again.`],
];

/** Turns what a database's library threw while opening into a `DatabaseUnusable`; anything else is given back. */
export function explainUnusable(error: unknown, label: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [, sentence] = REMEDIES.find(([codes]) => codes.test(code)) ?? [];
  return sentence === undefined ? error : new DatabaseUnusable(sentence(label), { cause: error });
}
