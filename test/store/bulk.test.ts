import { describe, expect, it } from 'vitest';
import { insertMany, updateMany } from '#store/bulk.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASES } from './databases.ts';

describe.each(DATABASES)('many rows on $name', ({ open }) => {
  it('are inserted whatever their number, and each is given back', async () => {
    await using fresh = await open();
    let total = 0;
    for (const count of [0, 1, 2, 3, 127, 128, 129, 300]) {
      const rows = Array.from({ length: count }, (_, index) => ({ created_at: index, name: `n${index}` }));
      const back = await transaction(fresh.db, (tx) =>
        insertMany<'contacts', { id: number; name: string }>(tx, 'contacts', rows, {
          returning: ['id', 'name'],
        }),
      );
      total += count;
      expect(new Set(back.map(({ id }) => id)).size).toBe(count);
      expect(back.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
    }
    expect(await fresh.db.kysely.selectFrom('contacts').select('id').execute()).toHaveLength(total);
  });

  it('are each given their own new values, nulls too', async () => {
    await using fresh = await open();
    const rows = Array.from({ length: 200 }, (_, index) => ({ created_at: index, name: 'x' }));
    const stored = await transaction(fresh.db, async (tx) => {
      const back = await insertMany<'contacts', { id: number }>(tx, 'contacts', rows, { returning: ['id'] });
      const changes = back.map(({ id }) => ({
        id,
        created_at: id * 2,
        name: id % 2 === 0 ? null : `n${id}`,
      }));
      await updateMany(tx, 'contacts', { created_at: 'bigint', name: 'text' }, changes);
      return await tx.selectFrom('contacts').selectAll().execute();
    });
    expect(stored).toHaveLength(200);
    for (const { id, created_at, name } of stored) {
      expect([created_at, name]).toEqual([id * 2, id % 2 === 0 ? null : `n${id}`]);
    }
  });
});
