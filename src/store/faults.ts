/**
 * Result codes of SQLite that say something about the machine, not about the rows (sqlite.org/rescode.html). Extended
 * codes begin with them.
 */
const SQLITE = [
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_NOMEM',
];

/**
 * Classes of SQLSTATE that say the same of PostgreSQL: connection (08), a standby that takes no writes (25006), rollback by
 * conflict (40), resources (53), cancelled or shutting down (57), system (58).
 */
const POSTGRES = /^((08|40|53|57|58)[0-9A-Z]{3}|25006)$/;

const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What the libraries say without a code; pg's client.js, kysely's drivers. */
const SAID =
  /Connection terminated|is not queryable|connection is not open|driver has already been destroyed/;

/**
 * Whether an error means that the database cannot be used now, as opposed to refusing these rows. Such an error is no
 * fault of a message: nothing is counted against it and nothing is acknowledged.
 */
export function isDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    SQLITE.some((start) => code.startsWith(start)) ||
    POSTGRES.test(code) ||
    SOCKET.has(code) ||
    SAID.test(error.message)
  );
}

/** Whether another transaction was faster: with the same unique key, or with rows both wanted. A second try will do. */
export function isRace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (
    typeof code === 'string' && (code === 'SQLITE_CONSTRAINT_UNIQUE' || /^(23505|40001|40P01)$/.test(code))
  );
}
