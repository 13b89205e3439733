import { type RawBuilder, type ReferenceExpression, sql } from 'kysely';
import { dialectOf } from './dialect.ts';
import type { Reader } from './transaction.ts';

/** The condition `column in (values)` with one parameter however many values there are, so that the statement stays the same. */
export function among(
  reader: Reader,
  // biome-ignore lint/suspicious/noExplicitAny: any column of any joined tables may stand here
  column: ReferenceExpression<any, any> & string,
  values: readonly (number | string)[],
): RawBuilder<boolean> {
  return dialectOf(reader) === 'postgres'
    ? sql<boolean>`${sql.ref(column)} = any(${values})`
    : sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
