import process from 'node:process';
import { defineCommand } from 'citty';
import { listUnanswered, type UnansweredGroup } from '#service/unanswered.ts';
import { DATABASE_ARGS, JSON_ARG } from './args.ts';
import { inHouse } from './house.ts';
import { loadIndex } from './search-index.ts';

/** `posko unanswered`: what was not understood, in groups, with the node each may belong to. */
export default defineCommand({
  meta: { name: 'unanswered', description: 'What workers wrote that was not understood' },
  args: { ...DATABASE_ARGS, ...JSON_ARG },
  async run({ args }) {
    const index = await loadIndex(args.content);
    await inHouse(args, async ({ db }) => {
      const groups = await listUnanswered(db.kysely, index);
      process.stdout.write(`${args.json ? JSON.stringify(groups.map(shown), null, 2) : describe(groups)}\n`);
    });
  },
});

/** A group as programs read it: counts and phrasings, without who wrote which. */
function shown({ number, contacts, texts, examples, suggested, taught }: UnansweredGroup): object {
  const waits = taught && { node: taught.node, phrase: taught.phrase };
  return {
    group: number,
    contacts,
    texts: texts.length,
    examples,
    suggested,
    ...(waits && { taught: waits }),
  };
}

function describe(groups: readonly UnansweredGroup[]): string {
  if (groups.length === 0) return 'Everything was understood, or dealt with.';
  const told = groups.map(({ number, contacts, texts, examples, suggested, taught }) =>
    [
      `Group ${number}: ${contacts} ${contacts === 1 ? 'person' : 'people'}, ${texts.length} texts`,
      ...examples.map((text) => `  "${text.replace(/\s+/g, ' ')}"`),
      ...suggested.map(({ node, score }) => `  ${(score * 100).toFixed(0).padStart(3)} %  ${node}`),
      ...(taught === undefined ? [] : [`  taught to ${taught.node}; waits for posko publish`]),
    ].join('\n'),
  );
  return `${told.join('\n\n')}\n\nTeach one: posko teach GROUP NODE "how workers say it, in your own words"`;
}
