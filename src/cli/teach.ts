import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { defineCommand } from 'citty';
import { readConfig } from '#config.ts';
import { compileFolder, learn } from '#edition.ts';
import { addTaught } from '#service/taught.ts';
import { type Lesson, teach, type Wish } from '#service/teach.ts';
import { listUnanswered, type UnansweredGroup } from '#service/unanswered.ts';
import { transaction } from '#store/transaction.ts';
import { DATABASE_ARGS } from './args.ts';
import { inHouse } from './house.ts';
import { readFloor, readSet } from './labelled.ts';
import { writeLesson } from './lesson.ts';
import { explainRefusal } from './refusal.ts';
import { CliError } from './run.ts';

const PROJECT = path.join(import.meta.dirname, '..', '..');

/** `posko teach GROUP NODE "phrase"`: writes a phrase into a node's `asks`, and a transcript that holds it to that. */
export default defineCommand({
  meta: { name: 'teach', description: 'Propose a phrase for what was not understood, as a change of files' },
  args: {
    ...DATABASE_ARGS,
    group: { type: 'positional', required: true, description: 'The number posko unanswered shows' },
    node: {
      type: 'positional',
      required: true,
      description: 'The file that answers it, as knowledge/lupa-sandi.md',
    },
    phrase: { type: 'positional', required: false, description: 'How workers say it, in your own words' },
    verbatim: {
      type: 'boolean',
      default: false,
      description: "Take a worker's own words (without a phrase: the group's shortest)",
    },
    'dry-run': { type: 'boolean', default: false, description: 'Only say what it would change' },
    transcripts: {
      type: 'string',
      valueHint: 'DIR',
      description:
        'Where the transcript goes (default: test/transcripts beside the content; skipped where there is none)',
    },
    set: {
      type: 'string',
      valueHint: 'DIR',
      description: 'The labelled set and its floor (default: test/understanding beside the content)',
    },
  },
  async run({ args }) {
    const folder = readConfig(process.env, args).config.content;
    const { content } = await compileFolder(folder, { now: Date.now() });
    if (content === undefined) throw new CliError('The content has mistakes; run posko check.');
    const set = args.set ?? setBeside(folder);
    const [labelled, floor] = await Promise.all([readSet(set), readFloor(set)]);
    await inHouse(args, async ({ db }) => {
      const groups = await listUnanswered(db.kysely, await learn(content));
      const group = groups.find(({ number }) => String(number) === args.group);
      if (group === undefined) throw new CliError(`There is no group ${args.group}; see posko unanswered.`);
      const phrase = (args.phrase ?? (args.verbatim ? shortest(group) : '')).trim();
      const wish = { group, node: args.node, phrase, verbatim: args.verbatim };
      const lesson = teach(content, wish, labelled, floor.own);
      if (lesson.kind !== 'lesson') throw new CliError(explainRefusal(lesson, wish));
      tell(describe(wish, lesson));
      if (args['dry-run']) return;
      const transcripts = args.transcripts ?? path.join(folder, 'test', 'transcripts');
      for (const file of await writeLesson(folder, transcripts, wish, Date.now())) tell([`Wrote ${file}`]);
      const rows = group.texts.map(({ id }) => id);
      await transaction(db, (tx) => addTaught(tx, { node: wish.node, phrase, rows }));
      tell(['Read the change, run posko check, then posko publish: it is live without a restart.']);
    });
  },
});

function setBeside(folder: string): string {
  const beside = path.join(folder, 'test', 'understanding');
  return existsSync(beside) ? beside : path.join(PROJECT, 'test', 'understanding');
}

function shortest({ texts }: UnansweredGroup): string {
  return texts.map(({ text }) => text).reduce((best, text) => (text.length < best.length ? text : best));
}

function describe({ group, node, phrase }: Wish, { before, after, led, acts }: Lesson): string[] {
  const moved = Object.keys(after).map(
    (figure) => `${figure} ${before[figure]?.value} → ${after[figure]?.value}`,
  );
  return [
    `"${phrase}" → ${node}${acts ? '' : ' (the bot asks first: add more phrases, or clearer ones)'}`,
    `Texts of group ${group.number} that lead there: ${led.before} → ${led.after} of ${group.texts.length}`,
    moved.join(' · '),
  ];
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
