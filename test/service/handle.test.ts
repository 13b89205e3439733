import { describe, expect, it } from 'vitest';
import { MINUTE } from '#model/time.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { close } from '#service/ticket.ts';
import { DATABASES } from '../store/databases.ts';
import { answerTo } from './fake-step.ts';
import { brought, createWorld, MORNING } from './world.ts';

describe.each(DATABASES)('handle on $name', ({ name, open }) => {
  it('answers a first message with an episode, a letter and timers that wait for the letter', async () => {
    await using fresh = await open();
    const { deps, events } = createWorld(fresh.db);
    await receive(deps, [brought('a', 'gak bisa masuk')]);
    expect(await handle(deps, { limit: 10 })).toBe(1);
    expect(events.map(({ event }) => event.kind)).toEqual(['message']);
    const { kysely } = fresh.db;
    const [letter] = await kysely.selectFrom('outbox').selectAll().execute();
    const [episode] = await kysely.selectFrom('episodes').selectAll().execute();
    expect(JSON.parse(letter?.body ?? '').text).toBe(answerTo('gak bisa masuk'));
    expect(letter).toMatchObject({ seq: 2, sprint: 1, owner: 'bot', epoch: 0, asks: 1, settled_at: null });
    expect(letter?.episode).toBe(episode?.id);
    const timers = await kysely.selectFrom('timers').selectAll().orderBy('wake').execute();
    expect(timers.map(({ wake, due, letter: of }) => [wake, due, of])).toEqual([
      ['close', null, letter?.id],
      ['nudge', null, letter?.id],
    ]);
    const facts = await kysely.selectFrom('facts').select(['kind', 'episode', 'value']).execute();
    expect(facts).toEqual([
      { kind: 'episode-opened', episode: episode?.id, value: null },
      { kind: 'problem-noted', episode: episode?.id, value: 'access' },
    ]);
    const conversation = await kysely.selectFrom('conversations').selectAll().executeTakeFirstOrThrow();
    expect(conversation).toMatchObject({ episode: episode?.id, seq: 2, sprint: 1, node: 'flows/a.md' });
  });

  it('handles one line of each contact per turn, oldest first: 200 messages of one keep nobody waiting', async () => {
    await using fresh = await open();
    const { deps, events } = createWorld(fresh.db);
    await receive(
      deps,
      Array.from({ length: 200 }, (_, index) => brought('a', `a${index}`)),
    );
    await receive(deps, [brought('b', 'b0'), brought('c', 'c0')]);
    await handle(deps, { limit: 10 });
    expect(said(events)).toEqual(['a0', 'b0', 'c0']);
    events.length = 0;
    while ((await handle(deps, { limit: 10 })) > 0);
    expect(said(events)).toEqual(Array.from({ length: 199 }, (_, index) => `a${index + 1}`));
  });

  it('handles each line once and in order however many sessions share the work', async () => {
    await using fresh = await open();
    const worlds = [createWorld(fresh.db)];
    // A second SQLite connection in one thread would wait for itself; there one session is all there is.
    const sessions = name === 'postgres' ? 8 : 1;
    while (worlds.length < sessions) {
      worlds.push(createWorld(await fresh.again(), `boot-${worlds.length + 1}`));
    }
    const [first = createWorld(fresh.db)] = worlds;
    const messages = Array.from({ length: 100 }, (_, index) => `${index}`);
    for (const text of messages) await receive(first.deps, [brought('a', text), brought('b', text)]);
    const drain = async ({ deps }: (typeof worlds)[number]) => {
      for (let idle = 0; idle < 20; ) idle = (await handle(deps, { limit: 2 })) > 0 ? 0 : idle + 1;
    };
    await Promise.all(worlds.map(drain));
    await drain(first);
    const letters = await fresh.db.kysely
      .selectFrom('outbox')
      .select(['conversation', 'body'])
      .orderBy('seq')
      .execute();
    for (const conversation of [1, 2]) {
      const answers = letters.filter((letter) => letter.conversation === conversation);
      expect(answers.map(({ body }) => JSON.parse(body).text)).toEqual(messages.map(answerTo));
    }
  });

  it('handles only lines of the channels it is asked for', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    await receive(deps, [brought('a', 'web'), { ...brought('b', 'telegram'), channel: 'telegram' }]);
    expect(await handle(deps, { limit: 10, channels: ['whatsapp'] })).toBe(0);
    expect(await handle(deps, { limit: 10, channels: ['telegram', 'whatsapp'] })).toBe(1);
    expect(await handle(deps, { limit: 10 })).toBe(1);
  });

  it('says how long a message waited and whether more wait behind it', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    await receive(world.deps, [brought('a', 'satu'), brought('a', 'dua')]);
    await handle(world.deps, { limit: 10 });
    world.now = MORNING + 11 * MINUTE;
    await handle(world.deps, { limit: 10 });
    expect(world.events.map(({ event }) => event)).toMatchObject([
      { text: 'satu', late: false, more: true, gather: 0, now: MORNING },
      { text: 'dua', late: true, more: false, now: MORNING + 11 * MINUTE },
    ]);
  });

  it('resolves a tapped button through the letter it stood on, also an old one and one of an ended episode', async () => {
    await using fresh = await open();
    const { deps, events } = createWorld(fresh.db);
    const tap = async (token: string) => {
      await receive(deps, [brought('a', '', { token })]);
      await handle(deps, { limit: 10 });
      const event = events.at(-1)?.event;
      return event?.kind === 'message' ? event.tapped : undefined;
    };
    await receive(deps, [brought('a', 'satu')]);
    await handle(deps, { limit: 10 });
    await receive(deps, [brought('a', 'dua')]);
    await handle(deps, { limit: 10 });
    const done = { label: 'Sudah', does: { act: 'done' } };
    expect(await tap('1.1.0')).toEqual({ choice: done, sprint: 1, sameEpisode: true });
    expect(await tap('1.1.9')).toBeUndefined();
    expect(await tap('1.77.0')).toBeUndefined();
    await receive(deps, [brought('a', 'selesai')]);
    await handle(deps, { limit: 10 });
    expect(await tap('1.1.0')).toEqual({ choice: done, sprint: 1, sameEpisode: false });
  });

  it('takes the token of somebody else as text', async () => {
    await using fresh = await open();
    const { deps, events } = createWorld(fresh.db);
    await receive(deps, [brought('a', 'satu')]);
    await receive(deps, [brought('b', 'dua')]);
    await handle(deps, { limit: 10 });
    await receive(deps, [brought('b', 'tiga', { token: '1.1.0' })]);
    await handle(deps, { limit: 10 });
    expect(events.at(-1)?.event).not.toHaveProperty('tapped');
    expect(events.at(-1)?.event).toMatchObject({ text: 'tiga' });
  });

  it('blanks what was written when it is handled, keeps tapped labels, and keeps texts once that is agreed', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    const texts = async () =>
      (await fresh.db.kysely.selectFrom('inbox').select('text').orderBy('id').execute()).map(
        ({ text }) => text,
      );
    for (const one of [
      brought('a', 'rahasia'),
      brought('a', 'x', { token: '1.1.1' }),
      brought('a', 'palsu', { token: '1.9.9' }),
      brought('a', 'setuju'),
      brought('a', 'gak bisa masuk'),
    ]) {
      await receive(deps, [one]);
      await handle(deps, { limit: 10 });
    }
    expect(await texts()).toEqual([null, 'Belum', null, 'setuju', 'gak bisa masuk']);
    const consents = await fresh.db.kysely.selectFrom('consents').selectAll().execute();
    expect(consents).toMatchObject([
      { answer: 'given', notice: '1', language: 'id', channel: 'web', at: MORNING },
    ]);
  });

  it('keeps what was written while a person is busy with it, and not longer', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    const texts = async () =>
      (await fresh.db.kysely.selectFrom('inbox').select('text').orderBy('id').execute()).map(
        ({ text }) => text,
      );
    await receive(deps, [
      brought('a', 'petugas'),
      brought('a', 'tolong', { media: { kind: 'picture', ref: 'f1' } }),
    ]);
    await handle(deps, { limit: 10 });
    await handle(deps, { limit: 10 });
    expect(await texts()).toEqual(['petugas', 'tolong']);
    await close(deps, 1, { staff: 7, name: 'Mas Dimas', key: 'k1', resolution: 'solved_by_person' });
    await handle(deps, { limit: 10 });
    expect(await texts()).toEqual([null, null, null]);
    expect(
      await fresh.db.kysely
        .selectFrom('inbox')
        .select('media_ref')
        .where('media_ref', 'is not', null)
        .execute(),
    ).toEqual([]);
  });

  it('keeps the words of what was missed only with consent, and counts it either way', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    world.instead = (before, event) =>
      event.kind === 'message' && event.text.startsWith('?')
        ? {
            next: before,
            effects: [{ kind: 'record', fact: { kind: 'missed', why: 'missed', text: event.text } }],
          }
        : undefined;
    for (const text of ['?satu', 'setuju', '?dua']) {
      await receive(world.deps, [brought('a', text)]);
      await handle(world.deps, { limit: 10 });
    }
    const { kysely } = fresh.db;
    expect(await kysely.selectFrom('unanswered').select('text').execute()).toEqual([{ text: '?dua' }]);
    const missed = await kysely.selectFrom('facts').select('value').where('kind', '=', 'missed').execute();
    expect(missed).toHaveLength(2);
  });

  it('closes an episode with its resolution and takes the same one up again', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const { kysely } = fresh.db;
    for (const text of ['gak bisa masuk', 'selesai']) {
      await receive(world.deps, [brought('a', text)]);
      await handle(world.deps, { limit: 10 });
    }
    expect(await kysely.selectFrom('episodes').selectAll().execute()).toMatchObject([
      { id: 1, closed_at: MORNING, resolution: 'solved_by_bot', reopened: 0 },
    ]);
    world.instead = (before) => ({
      next: { ...before, episode: 'new' },
      effects: [{ kind: 'record', fact: { kind: 'episode-reopened' } }],
    });
    await receive(world.deps, [brought('a', 'lanjut')]);
    await handle(world.deps, { limit: 10 });
    expect(await kysely.selectFrom('episodes').selectAll().execute()).toMatchObject([
      { id: 1, closed_at: null, resolution: null, reopened: 1 },
    ]);
    expect(await kysely.selectFrom('conversations').select('episode').execute()).toEqual([{ episode: 1 }]);
  });

  it('notes a problem once, and removes what the bot noted when the worker says it was not that', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    for (const text of ['satu', 'dua']) {
      await receive(world.deps, [brought('a', text)]);
      await handle(world.deps, { limit: 10 });
    }
    const outcomes = () =>
      fresh.db.kysely.selectFrom('outcomes').select(['episode', 'problem', 'source']).execute();
    expect(await outcomes()).toEqual([{ episode: 1, problem: 'access', source: 'bot' }]);
    world.instead = (before) => ({
      next: before,
      effects: [
        { kind: 'record', fact: { kind: 'problem-noted', problem: 'access', by: 'person' } },
        { kind: 'record', fact: { kind: 'problem-removed', problem: 'access' } },
      ],
    });
    await receive(world.deps, [brought('a', 'bukan ini')]);
    await handle(world.deps, { limit: 10 });
    expect(await outcomes()).toEqual([{ episode: 1, problem: 'access', source: 'person' }]);
  });

  it('replaces a timer of the same kind, but leaves the one of a reminder as it was set', async () => {
    await using fresh = await open();
    const { deps } = createWorld(fresh.db);
    for (const text of ['satu', 'dua']) {
      await receive(deps, [brought('a', text)]);
      await handle(deps, { limit: 10 });
    }
    const timers = await fresh.db.kysely
      .selectFrom('timers')
      .select(['wake', 'sprint', 'letter'])
      .orderBy('wake')
      .execute();
    expect(timers).toEqual([
      { wake: 'close', sprint: 2, letter: 2 },
      { wake: 'nudge', sprint: 1, letter: 1 },
    ]);
  });

  it('tells the next receive that the node asks for a code', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const bot = async () => {
      const found = await world.deps.bot(fresh.db.kysely, null);
      const node = { sensitive: 'code' } as (typeof found.live.nodes)[string];
      return { ...found, live: { ...found.live, nodes: { 'flows/a.md': node } } };
    };
    await receive(world.deps, [brought('a', 'halo')]);
    await handle({ ...world.deps, bot }, { limit: 10 });
    const seen: unknown[] = [];
    const redact: typeof world.deps.redact = (text, context) => {
      seen.push([context.expects, context.offered]);
      return { text, masked: [] };
    };
    await receive({ ...world.deps, redact }, [brought('a', '12 34')]);
    expect(seen).toEqual([['code', ['Sudah', 'Belum']]]);
  });
});

function said(events: ReturnType<typeof createWorld>['events']): string[] {
  return events.flatMap(({ event }) => (event.kind === 'message' ? [event.text] : []));
}
