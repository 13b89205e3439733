import process from 'node:process';
import { defineCommand } from 'citty';
import { verify } from '#service/verify.ts';
import { DATABASE_ARGS, JSON_ARG } from './args.ts';
import { inHouse } from './house.ts';

/** `posko verify`: checks everything that must always be true of the rows; exit 1 when something is not. */
export default defineCommand({
  meta: {
    name: 'verify',
    description: 'Check what must always be true of the database; exit 1 if it is not',
  },
  args: { ...DATABASE_ARGS, ...JSON_ARG },
  async run({ args }) {
    const verdicts = await inHouse(args, ({ db }) => verify(db.kysely));
    const lines = verdicts.map(({ name, says, broken }) =>
      broken.length === 0 ? `OK     ${says}` : `WRONG  ${says} Not so (${name}): ${broken.join(', ')}`,
    );
    process.stdout.write(`${args.json ? JSON.stringify(verdicts) : lines.join('\n')}\n`);
    if (verdicts.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
  },
});
