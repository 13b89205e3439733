import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outgoing } from '#model/effect.ts';
import { ATTEMPTS } from '#model/limits.ts';
import { verify } from '#service/verify.ts';
import { openDatabase } from '#store/database.ts';
import { listSetAside } from '#store/views/ticket.ts';
import { scaled } from '../scale.ts';
import { answerTo } from '../service/fake-step.ts';

const CONTACTS = 500;
const MESSAGES = 4;
const KILLS = 5;
/** Other seeds die at other points; a failure names them. */
const SEEDS = Array.from({ length: scaled(1, 40) }, (_, index) => 20_261_124 + index);

/** What the worker of a line that was set aside is told. */
const APOLOGY = 'Maaf';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'posko-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a process that is killed', () => {
  it.each(
    SEEDS,
  )('loses nothing: each message is handled once, in order, and a repeated letter has the same number, words and answers (seed %i)', async (seed) => {
    const random = generator(seed);
    const died: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      // From the first few things it does to about the middle of the work.
      const at = 1 + Math.floor(random() ** 2 * CONTACTS * MESSAGES * 3);
      const end = await run(CONTACTS, MESSAGES, at);
      if (end === 'SIGKILL') died.push(at);
    }
    expect(await run(CONTACTS, MESSAGES, 0)).toBe(0);
    expect(died.length, `died at ${died}`).toBeGreaterThanOrEqual(2);

    const db = await openDatabase(path.join(folder, 'posko.db'));
    // A process that happens to die three times at the same line blames that line: a person gets it, and only it.
    const aside = new Set((await listSetAside(db.kysely)).map(({ text }) => answerTo(text ?? '')));
    const expected = Array.from({ length: CONTACTS }, (_, contact) =>
      Array.from({ length: MESSAGES }, (_, message) => answerTo(`${contact}.${message}`)).filter(
        (answer) => !aside.has(answer),
      ),
    ).sort(byFirst);
    const letters = await db.kysely.selectFrom('outbox').selectAll().orderBy('seq').execute();
    const lines = await db.kysely
      .selectFrom('inbox')
      .select(['state', 'attempts'])
      .where('kind', '=', 'message')
      .execute();
    const leases = await db.kysely.selectFrom('leases').selectAll().execute();
    const broken = (await verify(db.kysely)).filter((verdict) => verdict.broken.length > 0);
    await db.close();
    // The child's bot names content that nobody stored.
    expect(broken.map(({ name }) => name)).toEqual(['revisions-exist']);
    const answers = letters
      .map(({ conversation, body }): [number, string] => [conversation, JSON.parse(body).text])
      .filter(([, text]) => text !== APOLOGY);
    expect(grouped(answers)).toEqual(expected);
    expect(letters.length - answers.length).toBe(aside.size);
    expect(lines).toHaveLength(CONTACTS * MESSAGES);
    expect(lines.filter(({ state }) => state !== 'done')).toEqual(
      Array.from(aside, () => ({ state: 'set-aside', attempts: ATTEMPTS })),
    );
    expect(aside.size).toBeLessThanOrEqual(Math.floor(died.length / ATTEMPTS));
    expect(letters.every(({ state, lease_holder }) => state === 'sent' && lease_holder === null)).toBe(true);
    expect(leases).toEqual([]);

    const sent = readFileSync(path.join(folder, 'sent'), 'utf8').trimEnd().split('\n').map(readSent);
    const bodies = new Map(letters.map(({ id, body }) => [id, JSON.parse(body)]));
    for (const { letter, outgoing } of sent) expect(outgoing).toEqual(bodies.get(letter));
    const once = sent.filter((one, index) => sent.findIndex(({ letter }) => letter === one.letter) === index);
    const told = once.filter(({ outgoing }) => outgoing.text !== APOLOGY);
    expect(grouped(told.map(({ conversation, outgoing }) => [conversation, outgoing.text]))).toEqual(
      expected,
    );
    const repeated = sent.length - once.length;
    expect(repeated, 'letters that left twice').toBeLessThanOrEqual(died.length * 50);
  }, 120_000);

  it('by the message it handles sets that one aside after its third try, and serves everybody else', async () => {
    writeFileSync(path.join(folder, 'script'), ['satu', 'bunuh', 'tiga'].join('\n'));
    let deaths = 0;
    for (;;) {
      const end = await run(3, 1, 0);
      if (end === 0) break;
      expect(end).toBe('SIGKILL');
      deaths += 1;
      expect(deaths).toBeLessThanOrEqual(1 + ATTEMPTS);
    }
    expect(deaths).toBe(1 + ATTEMPTS);
    const db = await openDatabase(path.join(folder, 'posko.db'));
    expect(await listSetAside(db.kysely)).toMatchObject([{ text: 'bunuh', ticket: 1 }]);
    const letters = await db.kysely.selectFrom('outbox').select('body').execute();
    await db.close();
    expect(letters.map(({ body }) => JSON.parse(body).text).sort()).toEqual([
      answerTo('satu'),
      answerTo('tiga'),
      'Maaf',
    ]);
  }, 60_000);
});

/** Runs the child; gives back its exit code or the signal that ended it. */
async function run(contacts: number, messages: number, diesAt: number): Promise<number | string | null> {
  const script = path.join(import.meta.dirname, 'child.ts');
  const child = spawn(process.execPath, [script, folder, `${contacts}`, `${messages}`, `${diesAt}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return await new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
}

function readSent(line: string): { letter: number; conversation: number; outgoing: Outgoing } {
  const [letter = '', conversation = '', ...outgoing] = line.split(' ');
  return {
    letter: Number(letter),
    conversation: Number(conversation),
    outgoing: JSON.parse(outgoing.join(' ')) as Outgoing,
  };
}

/** The texts of each conversation in their order; conversations by their first text, since their numbers mean nothing. */
function grouped(rows: readonly (readonly [number, string])[]): string[][] {
  const groups = new Map<number, string[]>();
  for (const [conversation, text] of rows) {
    const group = groups.get(conversation) ?? [];
    group.push(text);
    groups.set(conversation, group);
  }
  return [...groups.values()].sort(byFirst);
}

function byFirst(one: readonly string[], other: readonly string[]): number {
  return (one[0] ?? '') < (other[0] ?? '') ? -1 : 1;
}

/** Numbers between 0 and 1 that are the same for the same seed (a linear congruential generator, Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
