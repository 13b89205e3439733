import { describe, expect, it } from 'vitest';
import type { Channel, Letter, Part, SendResult } from '#model/channel.ts';
import { DAY, HOUR, MINUTE, SECOND } from '#model/time.ts';
import { deliver } from '#service/deliver.ts';
import { handle } from '#service/handle.ts';
import { type Lane, openLane } from '#service/lane.ts';
import { openPort } from '#service/port.ts';
import { receive } from '#service/receive.ts';
import type { SendDeps } from '#service/send.ts';
import { take } from '#service/ticket.ts';
import { DATABASES } from '../store/databases.ts';
import { answerTo } from './fake-step.ts';
import { brought, createWorld, MORNING, PROFILES, type World } from './world.ts';

interface Post {
  readonly world: World;
  readonly deps: SendDeps;
  readonly lane: Lane;
  /** What left, in order. */
  readonly sent: { readonly letter: Letter; readonly part: Part }[];
  /** What the network answers next; `sent` when empty. */
  readonly answers: SendResult[];
  readonly say: (address: string, ...texts: string[]) => Promise<void>;
}

function createPost(world: World, rate = PROFILES.web.rate): Post {
  const sent: Post['sent'] = [];
  const answers: SendResult[] = [];
  const channel: Channel = {
    name: 'web',
    profile: { ...PROFILES.web, rate },
    start: async () => undefined,
    stop: async () => undefined,
    async send(letter, part) {
      sent.push({ letter, part });
      return answers.shift() ?? { kind: 'sent', externalId: `n${letter.id}.${sent.length}` };
    },
  };
  const deps: SendDeps = {
    ...world.deps,
    render: ({ outgoing }) => outgoing.text.split('|').map((text) => ({ text, buttons: [] })),
  };
  return {
    world,
    deps,
    lane: openLane(channel, world.now),
    sent,
    answers,
    async say(address, ...texts) {
      for (const text of texts) {
        await receive(world.deps, [brought(address, text)]);
        while ((await handle(world.deps, { limit: 10 })) > 0);
      }
    },
  };
}

async function run({ deps, lane }: Post): Promise<number> {
  const { letters, done } = await deliver(deps, lane);
  await done;
  return letters;
}

const texts = (post: Post) => post.sent.map(({ part }) => part.text);

describe.each(DATABASES)('deliver on $name', ({ name, open }) => {
  it('sends a letter to the opened address and starts what counts from it', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('0813-555', 'halo');
    world.now = MORNING + 5 * SECOND;
    expect(await run(post)).toBe(1);
    expect(post.sent[0]?.letter).toMatchObject({ id: 1, conversation: 1, sprint: 1, address: '0813-555' });
    const { kysely } = fresh.db;
    const letter = await kysely.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    expect(letter).toMatchObject({
      state: 'sent',
      sent_at: world.now,
      settled_at: world.now,
      lease_holder: null,
    });
    expect(letter.external_id).not.toContain('n1');
    expect(await kysely.selectFrom('conversations').select('asked_at').execute()).toEqual([
      { asked_at: world.now },
    ]);
    expect(await kysely.selectFrom('timers').select(['wake', 'due']).orderBy('wake').execute()).toEqual([
      { wake: 'close', due: world.now + 72 * HOUR },
      { wake: 'nudge', due: world.now + 20 * HOUR },
    ]);
    expect(await run(post)).toBe(0);
  });

  it("keeps each contact's order, one letter in flight, and nobody waits for somebody else", async () => {
    await using fresh = await open();
    const post = createPost(createWorld(fresh.db));
    await post.say('a', 'a1', 'a2', 'a3');
    await post.say('b', 'b1');
    expect(await run(post)).toBe(2);
    expect(texts(post)).toEqual([answerTo('a1'), answerTo('b1')]);
    expect([await run(post), await run(post), await run(post)]).toEqual([1, 1, 0]);
    expect(texts(post).slice(2)).toEqual([answerTo('a2'), answerTo('a3')]);
  });

  it('does not say that a question was asked when a newer one has taken its place', async () => {
    await using fresh = await open();
    const post = createPost(createWorld(fresh.db));
    await post.say('a', 'a1', 'a2');
    await run(post);
    const asked = () => fresh.db.kysely.selectFrom('conversations').select('asked_at').execute();
    expect(await asked()).toEqual([{ asked_at: null }]);
    await run(post);
    expect(await asked()).toEqual([{ asked_at: MORNING }]);
  });

  it('leases no letter of the bot after a take has been committed, and sends those of the person', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'petugas');
    await take(world.deps, 1, { staff: 7, name: 'Mas Dimas', key: 'k1' });
    await handle(world.deps, { limit: 10 });
    expect(await run(post)).toBe(0);
    expect(await fresh.db.kysely.selectFrom('outbox').select('state').execute()).toEqual([
      { state: 'superseded' },
    ]);
    const timers = await fresh.db.kysely.selectFrom('timers').select('due').execute();
    expect(timers.every(({ due }) => due !== null)).toBe(true);
    await fresh.db.kysely
      .updateTable('outbox')
      .set({ settled_at: null, state: 'waiting', owner: 'person' })
      .execute();
    expect(await run(post)).toBe(1);
  });

  it('tries again later, with the same letter, from the part that has not left', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'x|y|z');
    post.answers.push(
      { kind: 'sent', externalId: 'p1' },
      { kind: 'retry', after: 30 * SECOND, reason: 'flood' },
    );
    await run(post);
    expect(texts(post)).toEqual(['Jawaban: x', 'y']);
    world.now += 29 * SECOND;
    expect(await run(post)).toBe(0);
    world.now += SECOND;
    expect(await run(post)).toBe(1);
    expect(texts(post)).toEqual(['Jawaban: x', 'y', 'y', 'z']);
    expect(new Set(post.sent.map(({ letter }) => letter.id)).size).toBe(1);
  });

  it('holds the letters behind one that must be tried again, but not those of others', async () => {
    await using fresh = await open();
    const post = createPost(createWorld(fresh.db));
    await post.say('a', 'a1', 'a2');
    post.answers.push({ kind: 'unknown', reason: 'timeout' });
    await run(post);
    await post.say('b', 'b1');
    await run(post);
    expect(texts(post)).toEqual([answerTo('a1'), answerTo('b1')]);
    post.world.now += MINUTE;
    await run(post);
    await run(post);
    expect(texts(post).slice(2)).toEqual([answerTo('a1'), answerTo('a2')]);
  });

  it('waits longer after every failure and gives up after a day', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'halo');
    const waits: number[] = [];
    for (;;) {
      post.answers.push({ kind: 'retry', after: 0, reason: 'down' });
      await run(post);
      const { due, state } = await fresh.db.kysely.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
      if (state === 'failed') break;
      waits.push(due - world.now);
      world.now = due;
    }
    expect(waits.slice(0, 4)).toEqual([750, 1_500, 3_000, 6_000]);
    expect(Math.max(...waits)).toBe(7.5 * MINUTE);
    expect(world.now - MORNING).toBeGreaterThan(DAY);
    const timers = await fresh.db.kysely.selectFrom('timers').select('due').execute();
    expect(timers.every(({ due }) => due !== null)).toBe(true);
  });

  it('drops a refused letter, gives up a refused address, and leaves a refused account alone for a minute', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'a1', 'a2');
    post.answers.push({ kind: 'refused', reason: 'too-long', scope: 'letter' });
    await run(post);
    await run(post);
    expect(texts(post)).toEqual([answerTo('a1'), answerTo('a2')]);
    await post.say('b', 'b1', 'b2');
    post.answers.push({ kind: 'refused', reason: 'blocked', scope: 'address' });
    await run(post);
    expect(await run(post)).toBe(0);
    await post.say('c', 'c1');
    post.answers.push({ kind: 'refused', reason: 'banned', scope: 'channel' });
    await run(post);
    const states = await fresh.db.kysely
      .selectFrom('outbox')
      .select(['state', 'reason'])
      .orderBy('id')
      .execute();
    expect(states).toEqual([
      { state: 'failed', reason: 'too-long' },
      { state: 'sent', reason: null },
      { state: 'failed', reason: 'blocked' },
      { state: 'failed', reason: 'blocked' },
      { state: 'waiting', reason: 'banned' },
    ]);
    world.now += 59 * SECOND;
    expect(await run(post)).toBe(0);
    world.now += SECOND;
    expect(await run(post)).toBe(1);
  });

  it('sends nothing more while what became of a letter cannot be stored, and does not send that one twice', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'a1');
    await post.say('b', 'b1');
    let down = true;
    const seal = {
      ...world.deps.seal,
      fingerprint(plain: string, purpose: string) {
        if (down) throw new Error('the disk is full');
        return world.deps.seal.fingerprint(plain, purpose);
      },
    };
    const broken = { ...post, deps: { ...post.deps, seal } };
    expect(await run(broken)).toBe(2);
    await post.say('c', 'c1');
    expect(await run(broken)).toBe(0);
    down = false;
    expect(await run(broken)).toBe(1);
    expect(texts(post)).toEqual([answerTo('a1'), answerTo('b1'), answerTo('c1')]);
    const states = await fresh.db.kysely.selectFrom('outbox').select('state').execute();
    expect(states.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('sends again, under the same number, what a process that died was sending', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db, 'boot-1');
    const post = createPost(world);
    await post.say('a', 'halo');
    const died = Promise.withResolvers<SendResult>();
    const hanging = { ...post.lane.channel, send: () => died.promise };
    void deliver(post.deps, { ...post.lane, channel: hanging });
    await expect
      .poll(() => fresh.db.kysely.selectFrom('outbox').select('lease_holder').execute())
      .toEqual([{ lease_holder: 'boot-1' }]);
    expect(await run(post)).toBe(0);
    // On PostgreSQL a lease ends by the database's clock; on SQLite another boot is proof enough.
    if (name === 'postgres') await fresh.db.kysely.updateTable('outbox').set({ lease_until: 0 }).execute();
    const second = createPost(createWorld(fresh.db, 'boot-2'));
    expect(await run(second)).toBe(1);
    expect(second.sent[0]?.letter.id).toBe(1);
  });

  it('sends nothing when another process has taken over the account', async () => {
    await using fresh = await open();
    const post = createPost(createWorld(fresh.db));
    await post.say('a', 'halo');
    const lane = openLane(post.lane.channel, MORNING, async () => false);
    const { done } = await deliver(post.deps, lane);
    await done;
    expect(post.sent).toEqual([]);
    expect(await fresh.db.kysely.selectFrom('outbox').select(['state', 'lease_holder']).execute()).toEqual([
      { state: 'waiting', lease_holder: null },
    ]);
  });

  it("keeps to the channel's rates and says when to look again", async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world, { perSecond: 2, perContact: 3 * SECOND });
    for (const contact of ['a', 'b', 'c']) await post.say(contact, `${contact}1`, `${contact}2`);
    expect(await run(post)).toBe(2);
    const waiting = await deliver(post.deps, post.lane);
    expect(waiting).toMatchObject({ letters: 0, again: MORNING + 500 });
    world.now += SECOND;
    expect(await run(post)).toBe(1);
    world.now += SECOND;
    expect(await run(post)).toBe(0);
    world.now += SECOND;
    expect(await run(post)).toBe(2);
    expect(texts(post)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2'].map(answerTo));
  });

  it('lets an answer pass a letter that nobody asked for and that is held back', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'a1');
    await fresh.db.kysely
      .updateTable('outbox')
      .set({ priority: 1, due: MORNING + DAY })
      .execute();
    await post.say('a', 'a2');
    await run(post);
    expect(texts(post)).toEqual([answerTo('a2')]);
    world.now += DAY;
    await run(post);
    expect(texts(post)).toEqual([answerTo('a2'), answerTo('a1')]);
  });

  it('drops a letter whose address cannot be opened, and goes on', async () => {
    await using fresh = await open();
    const post = createPost(createWorld(fresh.db));
    await post.say('a', 'a1');
    await post.say('b', 'b1');
    await fresh.db.kysely.updateTable('addresses').set({ sealed: 'nonsense' }).where('id', '=', 1).execute();
    expect(await run(post)).toBe(2);
    expect(texts(post)).toEqual([answerTo('b1')]);
    const states = await fresh.db.kysely.selectFrom('outbox').select('state').orderBy('id').execute();
    expect(states.map(({ state }) => state)).toEqual(['failed', 'sent']);
  });

  it('hears receipts in any order and finds a letter by the id the network knows', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const post = createPost(world);
    await post.say('a', 'halo');
    post.answers.push({ kind: 'sent', externalId: 'wamid.1' });
    await run(post);
    const port = openPort(world.deps, 'web', {
      receive: async () => undefined,
      picture: async () => undefined,
      health: () => undefined,
      signal: new AbortController().signal,
    });
    const receipt = (state: 'sent' | 'delivered' | 'read' | 'failed') => ({
      externalId: 'wamid.1',
      at: MORNING,
      state,
    });
    const state = async () =>
      (await fresh.db.kysely.selectFrom('outbox').select('state').executeTakeFirstOrThrow()).state;
    await port.receipts([receipt('read'), receipt('delivered'), receipt('failed')]);
    expect(await state()).toBe('read');
    expect(await port.letter('wamid.1')).toMatchObject({ id: 1, address: 'a', sprint: 1 });
    expect(await port.letter('wamid.2')).toBeUndefined();
    await port.state.write(new Map([['offset', '12']]));
    await port.state.write(
      new Map([
        ['offset', '13'],
        ['lid:628123', 'x'],
      ]),
    );
    expect(await port.state.read(['offset', 'lid:628123', 'none'])).toEqual(
      new Map([
        ['offset', '13'],
        ['lid:628123', 'x'],
      ]),
    );
    const rows = JSON.stringify(await fresh.db.kysely.selectFrom('channel_state').selectAll().execute());
    for (const plain of ['"13"', 'offset', '628123']) expect(rows).not.toContain(plain);
    await port.state.write(
      new Map([
        ['offset', null],
        ['other', 'y'],
      ]),
    );
    expect(await port.state.read(['offset', 'other'])).toEqual(new Map([['other', 'y']]));
    await port.state.clear();
    expect(await port.state.read(['other', 'lid:628123'])).toEqual(new Map());
  });
});
