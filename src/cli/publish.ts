import process from 'node:process';
import { defineCommand } from 'citty';
import { readConfig } from '#config.ts';
import { compileFolder } from '#edition.ts';
import { type Plan, planPublish, publish } from '#service/publish.ts';
import { DATABASE_ARGS } from './args.ts';
import { inHouse } from './house.ts';
import { CliError } from './run.ts';
import { layOut } from './table.ts';

/** `posko publish`: says who stands where and what will happen to them, then makes the folder's content live. */
export default defineCommand({
  meta: { name: 'publish', description: 'Make the content of the folder live, after saying whom it touches' },
  args: {
    ...DATABASE_ARGS,
    urgent: {
      type: 'boolean',
      default: false,
      description: 'Move everyone at once, also in the middle of a guide',
    },
    'dry-run': { type: 'boolean', default: false, description: 'Only say whom it touches' },
  },
  async run({ args }) {
    const now = Date.now();
    const { content, pictures } = await compileFolder(readConfig(process.env, args).config.content, { now });
    if (content === undefined) throw new CliError('The content has mistakes; run posko check.');
    const tell = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
    await inHouse(
      args,
      async ({ config, db }) => {
        tell(describePlan(await planPublish(db.kysely, content), args.urgent, config.pinDays));
        if (args['dry-run']) return;
        await publish(db, { content, pictures }, { now, urgent: args.urgent });
        tell([`${content.revision.slice(0, 12)} is live.`]);
      },
      !args['dry-run'],
    );
  },
});

/** What publishing means for those who are in a conversation now, as lines for the terminal. */
export function describePlan(plan: Plan, urgent: boolean, pinDays: number): string[] {
  const { affected, untouched, same } = plan;
  const total = affected.reduce((sum, { conversations }) => sum + conversations, 0);
  const fate = urgent
    ? 'They are moved at once: to the same place if it still exists, else back to where they came from.'
    : `They finish what they see now, for ${pinDays} days at most; --urgent moves them at once.`;
  return [
    ...(same ? ['This content is live already.'] : []),
    `Conversations that notice nothing: ${untouched}. Conversations at a place that changes: ${total}.`,
    ...(total === 0
      ? []
      : [layOut(affected.map(({ node, change, conversations }) => [conversations, change, node])), fate]),
  ];
}
