import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#model/time.ts';

/** PostgreSQL's own clock, in milliseconds: processes on several machines agree on it whatever theirs say. */
export const databaseNow: RawBuilder<Instant> = sql<Instant>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;
