import { CompiledQuery, type Insertable, type Updateable } from 'kysely';
import { type DialectName, dialectOf } from './dialect.ts';
import type { Tables } from './schema.ts';
import type { Tx } from './transaction.ts';

/**
 * Many rows in few statements. Building a query of 200 rows through the query builder costs more than running it, so
 * the text is made once per table, columns and number of rows, and rows go in slices of 128, 64 … 1: eight texts serve
 * every number of rows, and each stays prepared.
 */
const LARGEST_SLICE = 128;

const texts = new Map<string, string>();

/** How `insertMany` ends its statement, where it does not simply insert. */
export interface Tail {
  /** `on conflict …`, in words both databases know. */
  readonly conflict?: string;
  /** Columns given back per inserted row; their order is not promised, so include what tells the rows apart. */
  readonly returning?: readonly string[];
}

/** Inserts rows that all have the same columns, in their order; gives back what `tail.returning` names. */
export async function insertMany<T extends keyof Tables & string, Back = never>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  tail: Tail = {},
): Promise<Back[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const dialect = dialectOf(tx);
  const end = [
    ...(tail.conflict === undefined ? [] : [tail.conflict]),
    ...(tail.returning === undefined ? [] : [`returning ${tail.returning.join(', ')}`]),
  ].join(' ');
  const back: Back[] = [];
  for (const slice of slices(rows)) {
    const text = remembered(`insert ${dialect} ${table} ${columns} ${slice.length} ${end}`, () => {
      const values = tuples(dialect, columns.length, slice.length);
      return `insert into ${table} (${columns.join(', ')}) values ${values} ${end}`;
    });
    back.push(...(await run<Back>(tx, text, columns, slice)));
  }
  return back;
}

/** Gives each row, found by `id`, its own new values; all rows have the same columns. */
export async function updateMany<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  types: Readonly<Record<string, 'bigint' | 'text'>>,
  rows: readonly (Updateable<Tables[T]> & { id: number })[],
): Promise<void> {
  const columns = ['id', ...Object.keys(types)];
  const dialect = dialectOf(tx);
  for (const slice of slices(rows)) {
    const text = remembered(`update ${dialect} ${table} ${columns} ${slice.length}`, () => {
      const casts = ['bigint', ...Object.values(types)];
      const values = tuples(
        dialect,
        columns.length,
        slice.length,
        dialect === 'postgres' ? casts : undefined,
      );
      const changes = columns.slice(1).map((column) => `${column} = new.${column}`);
      return `with new (${columns.join(', ')}) as (values ${values}) update ${table} set ${changes.join(', ')} from new where ${table}.id = new.id`;
    });
    await run(tx, text, columns, slice);
  }
}

async function run<Row>(tx: Tx, text: string, columns: string[], rows: readonly object[]): Promise<Row[]> {
  const parameters: unknown[] = [];
  for (const row of rows) {
    for (const column of columns) parameters.push((row as Record<string, unknown>)[column]);
  }
  const { rows: back } = await tx.executeQuery<Row>(CompiledQuery.raw(text, parameters));
  return back;
}

function remembered(key: string, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const made = make();
  texts.set(key, made);
  return made;
}

function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
  let from = 0;
  for (let size = LARGEST_SLICE; from < rows.length; ) {
    if (rows.length - from < size) size /= 2;
    else {
      yield rows.slice(from, from + size);
      from += size;
    }
  }
}

/** `(?, ?), (?, ?)`; PostgreSQL learns the types of a free-standing list from the casts of its first row. */
function tuples(dialect: DialectName, width: number, height: number, casts?: readonly string[]): string {
  let position = 0;
  const mark = () => {
    position += 1;
    return dialect === 'postgres' ? `$${position}` : '?';
  };
  return Array.from({ length: height }, (_, row) => {
    const marks = Array.from({ length: width }, (_, column) => {
      const cast = row === 0 ? casts?.[column] : undefined;
      return cast === undefined ? mark() : `cast(${mark()} as ${cast})`;
    });
    return `(${marks.join(', ')})`;
  }).join(', ');
}
