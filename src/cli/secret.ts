import process from 'node:process';
import { defineCommand } from 'citty';
import { rotateSecret } from '#service/secret.ts';
import { countRunning } from '#store/views/running.ts';
import { DATABASE_ARGS } from './args.ts';
import { holding } from './holding.ts';
import { type House, inHouse, secretSource } from './house.ts';
import { CliError } from './run.ts';

const rotate = defineCommand({
  meta: { name: 'rotate', description: 'Seal every address anew with another secret; Posko must be stopped' },
  args: DATABASE_ARGS,
  async run({ args }) {
    await inHouse(args, async (house) => {
      if ((await countRunning(house.db.kysely)) > 0) {
        throw new CliError('Posko is running on this database; stop every process first.');
      }
      const { file } = house.db;
      await (file === null ? turn(house) : holding(file, () => turn(house)));
    });
  },
});

async function turn({ config, secrets, db }: House): Promise<void> {
  const source = secretSource(config, secrets);
  const count = await rotateSecret(db, source, secrets.nextSecret);
  const then =
    source.secret === undefined
      ? `The new secret is in ${source.file}; keep a copy in a safe place.`
      : 'Now set POSKO_SECRET to what POSKO_SECRET_NEXT is, and take POSKO_SECRET_NEXT away.';
  process.stdout.write(
    `${count} sealed values carry the new secret. ${then} Backups made before open only with the old one.\n`,
  );
}

/** `posko secret rotate`. */
export default defineCommand({
  meta: { name: 'secret', description: 'The secret that seals addresses' },
  subCommands: { rotate },
});
