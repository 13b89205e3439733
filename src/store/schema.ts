import type { Evidence } from './schema/evidence.ts';
import type { House } from './schema/house.ts';
import type { Letters } from './schema/letters.ts';
import type { People } from './schema/people.ts';
import type { Talk } from './schema/talk.ts';

/**
 * Every table, as Kysely sees it. Moments are milliseconds since 1970 (`…_at`, `due`, `until`), yes and no are 1 and 0,
 * structured values are JSON text, the same on SQLite and PostgreSQL.
 */
export interface Tables extends People, Talk, Letters, Evidence, House {}
