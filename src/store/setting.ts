import type { Reader, Tx } from './transaction.ts';

/** The value of a setting that this Posko keeps about itself; undefined where there is none. */
export async function readSetting(reader: Reader, key: string): Promise<string | undefined> {
  const row = await reader.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

/** Writes a setting, over the one before. */
export async function writeSetting(tx: Tx, key: string, value: string): Promise<void> {
  await tx
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Writes a setting unless there is one; returns the value that stands afterwards. */
export async function claimSetting(tx: Tx, key: string, value: string): Promise<string> {
  await tx
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await readSetting(tx, key)) ?? value;
}
