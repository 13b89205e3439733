import { type RawBuilder, sql } from 'kysely';

/** The inbox lines of the conversations whose id is what `which` says (`= 7`), as a list for `in`. */
export function linesOf(which: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select id from inbox where conversation ${which})`;
}
