import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { defineCommand } from 'citty';
import { readConfig } from '#config.ts';
import { BackupError, notSqlite } from '#service/backup.ts';
import { type Restored, restore } from '#service/restore.ts';
import { DATABASE_ARGS } from './args.ts';
import { holding } from './holding.ts';
import { secretSource } from './house.ts';
import { CliError } from './run.ts';

/** `posko restore FILE`: puts a backup in the place of the database; no process may be running on it. */
export default defineCommand({
  meta: { name: 'restore', description: 'Put a backup in the place of the database' },
  args: {
    ...DATABASE_ARGS,
    file: { type: 'positional', required: true, valueHint: 'FILE', description: 'The backup' },
  },
  async run({ args }) {
    const { config, secrets } = readConfig(process.env, args);
    const target = secrets.database;
    if (target.includes('://')) throw new BackupError(notSqlite({ dialect: 'postgres' }, 'pg_restore'));
    const file = path.resolve(args.file);
    if (!existsSync(file)) throw new CliError(`There is no file ${file}.`);
    mkdirSync(path.dirname(target), { recursive: true });
    const restored = await holding(target, () =>
      restore(target, file, secretSource(config, secrets), Date.now()),
    );
    process.stdout.write(`${describe(restored, target).join('\n')}\n`);
  },
});

const ERASURES: { readonly [known in Restored['erasures']]: (count: number) => string } = {
  read: (count) => `Contacts who asked to be erased after the backup and were erased again: ${count}.`,
  missing: () =>
    'There was no database before: whoever asked to be erased after the backup must be erased again by hand.',
  unreadable: () =>
    'The database before could not be read: whoever asked to be erased after the backup must be erased again by hand.',
};

function describe(restored: Restored, target: string): string[] {
  return [
    `${target} is as it was at ${new Date(restored.madeAt).toISOString()}.`,
    ERASURES[restored.erasures](restored.erasedAgain),
    `Replies that had not left then and will not any more: ${restored.superseded}.`,
    'Channels must be connected anew: their credentials are not in a backup.',
    ...(restored.previous === null
      ? []
      : [`What was there before is kept as ${restored.previous}; delete it when all is well.`]),
  ];
}
