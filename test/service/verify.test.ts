import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '#service/publish.ts';
import { verify } from '#service/verify.ts';
import { createSeal } from '#store/seal.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { addEpisode, addLine, addWorker, content, NOON, SECRET, type Worker } from './house.ts';

const seal = createSeal(SECRET);

describe.each(DATABASES)('verify on $name', ({ open }) => {
  let fresh: Fresh;
  let worker: Worker;
  let answered: number;
  let episode = 0;
  beforeEach(async () => {
    fresh = await open();
    await publish(
      fresh.db,
      { content: content('r1', { 'flows/README.md': 'a' }), pictures: new Map() },
      { now: NOON },
    );
    worker = await addWorker(fresh.db, seal, '62811', { revision: 'r1', node: 'flows/README.md' });
    await addEpisode(fresh.db, worker, { problems: ['nik'], resolution: 'abandoned' });
    episode = await addEpisode(fresh.db, worker, { problems: ['access'] });
    answered = await addLine(fresh.db, worker.conversation);
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  async function broken(): Promise<string[]> {
    const verdicts = await verify(fresh.db.kysely);
    return verdicts.filter((verdict) => verdict.broken.length > 0).map(({ name }) => name);
  }

  const letter = (more: object) => ({
    line: answered,
    conversation: worker.conversation,
    channel: 'whatsapp' as const,
    address: worker.address,
    seq: 1,
    sprint: 1,
    epoch: 0,
    owner: 'bot' as const,
    due: NOON,
    body: '{}',
    created_at: NOON,
    ...more,
  });
  const line = (more: object) => ({
    channel: 'whatsapp' as const,
    external_id: 'x',
    kind: 'message' as const,
    conversation: worker.conversation,
    address: worker.address,
    seq: 1,
    at: NOON,
    ...more,
  });
  const conversation = (changes: object) =>
    fresh.db.kysely.updateTable('conversations').set(changes).where('id', '=', worker.conversation).execute();

  it('finds nothing wrong with a house in order', async () => {
    expect(await broken()).toEqual([]);
    expect((await verify(fresh.db.kysely)).length).toBeGreaterThanOrEqual(16);
  });

  it('notices two open episodes', async () => {
    await fresh.db.kysely.updateTable('episodes').set({ closed_at: null, resolution: null }).execute();
    expect(await broken()).toEqual(['one-open-episode', 'episode-of-conversation', 'episodes-from-facts']);
  });

  it('notices an open episode that no conversation is in', async () => {
    await conversation({ episode: null });
    expect(await broken()).toEqual(['episode-of-conversation']);
  });

  it('notices an end without a result', async () => {
    await fresh.db.kysely
      .updateTable('episodes')
      .set({ resolution: null })
      .where('closed_at', 'is not', null)
      .execute();
    expect(await broken()).toEqual(['resolution']);
  });

  it('notices an open ticket that its conversation does not know, and a closed one that it still names', async () => {
    const ticket = await fresh.db.kysely
      .insertInto('tickets')
      .values({ conversation: worker.conversation, reason: 'asked', opened_at: NOON })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await broken()).toEqual(['ticket-of-conversation']);
    await conversation({ ticket: ticket.id, owner: 'queue' });
    expect(await broken()).toEqual([]);
    await fresh.db.kysely.updateTable('tickets').set({ closed_at: NOON }).execute();
    expect(await broken()).toEqual(['ticket-of-conversation']);
  });

  it('notices a worker in the queue whom no ticket names', async () => {
    await conversation({ owner: 'queue' });
    expect(await broken()).toEqual(['owner']);
  });

  it('notices two lines with one number', async () => {
    await conversation({ seq: 1 });
    await fresh.db.kysely.insertInto('inbox').values(line({})).execute();
    expect(await broken()).toEqual([]);
    await fresh.db.kysely.insertInto('outbox').values(letter({})).execute();
    expect(await broken()).toEqual(['one-line-per-number']);
  });

  it('notices a number that was never given', async () => {
    await fresh.db.kysely
      .insertInto('outbox')
      .values(letter({ seq: 7 }))
      .execute();
    expect(await broken()).toEqual(['one-line-per-number']);
  });

  it('notices lines in the wrong order', async () => {
    await conversation({ seq: 9 });
    await fresh.db.kysely
      .insertInto('inbox')
      .values([line({ seq: 5 })])
      .execute();
    await fresh.db.kysely
      .insertInto('inbox')
      .values([line({ seq: 4, external_id: 'y' })])
      .execute();
    expect(await broken()).toEqual(['order']);
  });

  it('notices a line that is done and was never handled', async () => {
    await conversation({ seq: 1 });
    await fresh.db.kysely
      .insertInto('inbox')
      .values(line({ state: 'done' }))
      .execute();
    expect(await broken()).toEqual(['handled']);
  });

  it('notices a letter on its way that a person has overtaken', async () => {
    await conversation({ seq: 1, epoch: 1 });
    await fresh.db.kysely.insertInto('outbox').values(letter({})).execute();
    expect(await broken()).toEqual([]);
    await fresh.db.kysely.updateTable('outbox').set({ lease_holder: 'boot' }).execute();
    expect(await broken()).toEqual(['no-old-letter-leaving']);
  });

  it('notices a timer of a letter that is not there', async () => {
    await fresh.db.kysely
      .insertInto('timers')
      .values({
        conversation: worker.conversation,
        wake: 'nudge',
        sprint: 1,
        due: null,
        after: 1,
        letter: 99,
      })
      .execute();
    expect(await broken()).toEqual(['no-orphan']);
  });

  it('notices somebody who can still write as a contact that was merged, and what waits there', async () => {
    const other = await addWorker(fresh.db, seal, '62812', { revision: 'r1' });
    const { kysely } = fresh.db;
    const merged = { kept: worker.contact, gone: other.contact, by: 'network' as const, at: NOON };
    const moved = JSON.stringify({ addresses: [other.address], conversations: [other.conversation] });
    await kysely
      .insertInto('merges')
      .values({ ...merged, moved })
      .execute();
    expect(await broken()).toEqual(['merged-rests']);
    const goesOn = { contact: worker.contact };
    await kysely.updateTable('addresses').set(goesOn).where('id', '=', other.address).execute();
    expect(await broken()).toEqual([]);
    const timer = { conversation: other.conversation, wake: 'nudge' as const, sprint: 1, due: 1, after: 1 };
    await kysely.insertInto('timers').values(timer).execute();
    expect(await broken()).toEqual(['merged-rests']);
  });

  it('notices two contacts that were merged into each other', async () => {
    const other = await addWorker(fresh.db, seal, '62812', { revision: 'r1' });
    const circle = [
      { kept: worker.contact, gone: other.contact },
      { kept: other.contact, gone: worker.contact },
    ];
    const rows = circle.map((each) => ({ ...each, by: 'network' as const, at: NOON, moved: '{}' }));
    await fresh.db.kysely.insertInto('merges').values(rows).execute();
    expect(await broken()).toContain('merged-ends');
  });

  it('notices a handled line that nothing leads to, and one that is not there', async () => {
    await conversation({ seq: 1 });
    const done = { id: answered + 1, state: 'done', handled_at: NOON };
    await fresh.db.kysely.insertInto('inbox').values(line(done)).execute();
    expect(await broken()).toEqual(['linked']);
    await fresh.db.kysely.updateTable('inbox').set({ before: answered }).where('id', '=', done.id).execute();
    await conversation({ line: done.id });
    expect(await broken()).toEqual([]);
    await fresh.db.kysely.deleteFrom('inbox').where('id', '=', done.id).execute();
    expect(await broken()).toEqual(['linked']);
  });

  it('notices lines that lead round in a circle', async () => {
    await conversation({ seq: 1 });
    await fresh.db.kysely.updateTable('inbox').set({ before: answered }).where('id', '=', answered).execute();
    expect(await broken()).toEqual(['linked']);
  });

  it('takes no offence at what waits and has a number already', async () => {
    await fresh.db.kysely
      .insertInto('inbox')
      .values(line({ seq: 7 }))
      .execute();
    expect(await broken()).toEqual([]);
  });

  it('notices words that were kept without consent', async () => {
    await conversation({ seq: 1 });
    await fresh.db.kysely
      .insertInto('inbox')
      .values(
        line({ id: answered + 1, before: answered, text: 'gak bisa login', state: 'done', handled_at: NOON }),
      )
      .execute();
    await conversation({ line: answered + 1 });
    expect(await broken()).toEqual(['no-text-without-consent']);
    await conversation({ consent: 'given' });
    expect(await broken()).toEqual([]);
  });

  it('notices an episode that no fact knows', async () => {
    await fresh.db.kysely
      .deleteFrom('facts')
      .where('kind', '=', 'episode-opened')
      .where('episode', '=', episode)
      .execute();
    expect(await broken()).toEqual(['episodes-from-facts']);
  });

  it('notices a result that was recorded differently', async () => {
    await fresh.db.kysely
      .updateTable('episodes')
      .set({ resolution: 'referred' })
      .where('closed_at', 'is not', null)
      .execute();
    expect(await broken()).toEqual(['resolutions-from-facts']);
  });

  it('notices a problem that was lost, and one that was invented', async () => {
    await fresh.db.kysely
      .updateTable('outcomes')
      .set({ problem: 'claim' })
      .where('episode', '=', episode)
      .execute();
    expect(await broken()).toEqual(['problems-from-facts']);
    await fresh.db.kysely.deleteFrom('outcomes').where('episode', '=', episode).execute();
    expect(await broken()).toEqual(['problems-from-facts']);
  });

  it('accepts a problem that was taken back', async () => {
    await fresh.db.kysely.deleteFrom('outcomes').where('episode', '=', episode).execute();
    await fresh.db.kysely
      .insertInto('facts')
      .values({ episode, at: NOON, kind: 'problem-removed', value: 'access' })
      .execute();
    expect(await broken()).toEqual([]);
  });

  it('notices a revision and a picture that are not stored', async () => {
    const { wording, ...rest } = content('r2', { 'flows/README.md': 'a' }).nodes['flows/README.md'] ?? {};
    const picture = { hash: 'p1', path: 'knowledge/images/a.png', alt: 'a' };
    const node = { ...rest, wording: { id: { ...wording?.id, picture } } };
    await fresh.db.kysely
      .updateTable('revisions')
      .set({ content: JSON.stringify({ ...content('r1', {}), nodes: { 'flows/README.md': node } }) })
      .execute();
    expect(await broken()).toEqual(['live-content']);
    await fresh.db.kysely.deleteFrom('revisions').execute();
    expect(await broken()).toEqual(['revisions-exist', 'live-content']);
  });
});
