import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#store/schema/columns.ts';
import { DATABASES } from './databases.ts';

const HOLDS = ['redacted', 'address', 'secret', 'ours'];

describe.each(DATABASES)('columns on $name', ({ name, open }) => {
  it('every string column of the real database declares what it holds', async () => {
    await using fresh = await open();
    const found = new Map<string, string[]>();
    const query =
      name === 'sqlite'
        ? sql<{ table: string; column: string; type: string }>`
            select tables.name as "table", columns.name as "column", columns.type
            from sqlite_master as tables join pragma_table_info(tables.name) as columns
            where tables.type = 'table' and tables.name not like 'sqlite_%'`
        : sql<{ table: string; column: string; type: string }>`
            select table_name as "table", column_name as "column", data_type as type
            from information_schema.columns where table_schema = 'public'`;
    for (const { table, column, type } of (await query.execute(fresh.db.kysely)).rows) {
      const columns = found.get(table) ?? [];
      if (!/^(bigint|integer|blob|bytea)$/i.test(type)) columns.push(column);
      found.set(table, columns);
    }
    const declared = Object.entries(COLUMNS).map(([table, columns]) => [table, Object.keys(columns).sort()]);
    expect(Object.fromEntries([...found].map(([table, columns]) => [table, columns.sort()]))).toEqual(
      Object.fromEntries(declared),
    );
    for (const columns of Object.values(COLUMNS)) {
      for (const holds of Object.values(columns)) expect(HOLDS).toContain(holds);
    }
  });
});
