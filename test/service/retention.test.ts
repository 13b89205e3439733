import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '#model/time.ts';
import { retain } from '#service/retention.ts';
import { createSeal } from '#store/seal.ts';
import { readReport } from '#store/views/report.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { addEpisode, addWorker, NOON, SECRET, type Worker } from './house.ts';

const seal = createSeal(SECRET);
const SAID = 'gak bisa login jmo';
const LATER = NOON + 91 * DAY;

describe.each(DATABASES)('retention on $name', ({ open }) => {
  let fresh: Fresh;
  let worker: Worker;
  beforeEach(async () => {
    fresh = await open();
    worker = await addWorker(fresh.db, seal, '62811');
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  const addLine = (id: string, handledAt: number | null) =>
    fresh.db.kysely
      .insertInto('inbox')
      .values({
        channel: 'whatsapp',
        external_id: id,
        kind: 'message',
        conversation: worker.conversation,
        at: NOON,
        text: SAID,
        media_ref: 'sealed',
        state: handledAt === null ? 'waiting' : 'done',
        handled_at: handledAt,
      })
      .execute();
  const addLetter = (seq: number, settledAt: number | null) =>
    fresh.db.kysely
      .insertInto('outbox')
      .values({
        line: sql<number>`(select min(id) from inbox)`,
        conversation: worker.conversation,
        channel: 'whatsapp',
        address: worker.address,
        seq,
        sprint: 1,
        epoch: 0,
        owner: 'person',
        due: NOON,
        body: JSON.stringify({ from: 'person', text: SAID, choices: [] }),
        offered: '[]',
        created_at: NOON,
        settled_at: settledAt,
      })
      .execute();
  const run = (now = LATER) => retain({ db: fresh.db, now: () => now }, 90);
  const texts = async () => {
    const rows = await fresh.db.kysely.selectFrom('inbox').select('text').orderBy('id').execute();
    return rows.map(({ text }) => text);
  };

  it('blanks what is old and leaves what is young', async () => {
    await addLine('a', NOON);
    await addLine('b', LATER - DAY);
    await addLetter(1, NOON);
    await addLetter(2, LATER - DAY);
    expect(await run()).toEqual({ lines: 1, letters: 1, memories: 0, aside: 0, merges: 0 });
    expect(await texts()).toEqual([null, SAID]);
    const letters = await fresh.db.kysely
      .selectFrom('outbox')
      .select(['body', 'offered'])
      .orderBy('id')
      .execute();
    expect(JSON.parse(letters[0]?.body ?? '')).toEqual({ from: 'person', text: '', choices: [] });
    expect(letters.map(({ offered }) => offered)).toEqual([null, '[]']);
    expect(letters[1]?.body).toContain(SAID);
  });

  it('goes through many, and does nothing the second time', async () => {
    for (let n = 0; n < 450; n += 1) await addLine(`m${n}`, NOON);
    expect((await run()).lines).toBe(450);
    expect(await texts()).toEqual(Array.from({ length: 450 }, () => null));
    expect((await run()).lines).toBe(0);
    await addLine('new', LATER);
    expect((await run(LATER + 91 * DAY)).lines).toBe(1);
  });

  it('never touches what still waits, nor what came after it', async () => {
    await addLine('a', NOON);
    await addLine('b', null);
    await addLine('c', NOON);
    expect((await run()).lines).toBe(1);
    expect(await texts()).toEqual([null, SAID, SAID]);
  });

  it('is not stopped by a time in the future', async () => {
    await addLine('a', LATER + 400 * DAY);
    await addLine('b', NOON);
    expect((await run()).lines).toBe(2);
  });

  it('forgets what was not understood, what staff noted, and what the engine remembered', async () => {
    const { kysely } = fresh.db;
    await kysely
      .insertInto('unanswered')
      .values([
        { contact: worker.contact, at: NOON, why: 'missed', text: SAID },
        { contact: worker.contact, at: LATER, why: 'missed', text: SAID },
      ])
      .execute();
    const ticket = await kysely
      .insertInto('tickets')
      .values({ conversation: worker.conversation, reason: 'asked', opened_at: NOON })
      .returning('id')
      .executeTakeFirstOrThrow();
    await kysely
      .insertInto('notes')
      .values({ ticket: ticket.id, at: NOON, what: 'note', text: SAID })
      .execute();
    const memory = { misses: 1, gathered: SAID, guess: { node: 'a', text: SAID }, problems: [] };
    await kysely
      .updateTable('conversations')
      .set({ memory: JSON.stringify(memory) })
      .execute();
    expect(await run()).toEqual({ lines: 0, letters: 0, memories: 1, aside: 2, merges: 0 });
    const kept = await kysely.selectFrom('conversations').select('memory').executeTakeFirstOrThrow();
    expect(JSON.parse(kept.memory)).toEqual({ misses: 1, problems: [] });
    expect(await kysely.selectFrom('unanswered').select('at').execute()).toEqual([{ at: LATER }]);
  });

  it('keeps the counts', async () => {
    await addEpisode(fresh.db, worker, { problems: ['access'], resolution: 'referred' });
    const before = await readReport(fresh.db.kysely);
    await run(LATER + 4_000 * DAY);
    expect(await readReport(fresh.db.kysely)).toEqual(before);
    expect(before.episodes).toBe(1);
  });

  it('stops when it is told to', async () => {
    await addLine('a', NOON);
    expect(await retain({ db: fresh.db, now: () => LATER, signal: AbortSignal.abort() }, 90)).toMatchObject({
      lines: 0,
    });
    expect(await texts()).toEqual([SAID]);
  });
});
