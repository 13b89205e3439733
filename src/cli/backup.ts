import path from 'node:path';
import process from 'node:process';
import { defineCommand } from 'citty';
import { backup } from '#service/backup.ts';
import { DATABASE_ARGS } from './args.ts';
import { inHouse } from './house.ts';

/** `posko backup FILE`: an encrypted, consistent copy, made while Posko runs. */
export default defineCommand({
  meta: { name: 'backup', description: 'Write an encrypted copy of the database, while Posko runs' },
  args: {
    ...DATABASE_ARGS,
    file: { type: 'positional', required: true, valueHint: 'FILE', description: 'Where to write it' },
  },
  async run({ args }) {
    const file = path.resolve(args.file);
    const bytes = await inHouse(args, async ({ db, unlock }) => backup(db, await unlock(), file, Date.now()));
    process.stdout.write(
      `${file} (${Math.ceil(bytes / 1_000)} kB). It opens only with the secret, which is not in it: keep that in another place.\n`,
    );
  },
});
