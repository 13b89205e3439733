import { describe, expect, it } from 'vitest';
import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { buildIndex } from '#language/search.ts';
import type { Channel, Letter } from '#model/channel.ts';
import { HOUR, MINUTE, SECOND } from '#model/time.ts';
import { createBots } from '#service/bots.ts';
import { deliver } from '#service/deliver.ts';
import { forget } from '#service/forget.ts';
import { handle } from '#service/handle.ts';
import { type Lane, openLane } from '#service/lane.ts';
import { createLibrary } from '#service/library.ts';
import { link } from '#service/link.ts';
import { publish } from '#service/publish.ts';
import { receive } from '#service/receive.ts';
import { close, giveBack, reply, take } from '#service/ticket.ts';
import { verify } from '#service/verify.ts';
import { wake } from '#service/wake.ts';
import type { Database } from '#store/database.ts';
import { isRace } from '#store/faults.ts';
import { listTickets } from '#store/views/ticket.ts';
import { smallContent } from '../engine/content.ts';
import { scaled } from '../scale.ts';
import { DATABASES } from '../store/databases.ts';
import { brought, createWorld, MORNING, PROFILES, type World } from './world.ts';

const WORKERS = ['a', 'b', 'c', 'd', 'e', 'f'];
const WORDS = [
  'tidak bisa login jmo',
  'petugas',
  'setuju',
  '1',
  'sudah',
  'macet',
  'menu',
  'hapus data saya',
  'ya',
];
const PAUSES = [SECOND, MINUTE, HOUR, 21 * HOUR];

/** One process on the database. */
interface Process {
  readonly world: World;
  readonly lane: Lane;
  readonly sent: Letter[];
}

function startProcess(db: Database, boot: string): Process {
  const world = createWorld(db, boot);
  const sent: Letter[] = [];
  const channel: Channel = {
    name: 'web',
    profile: { ...PROFILES.web, rate: { perSecond: 1e9, perContact: 0 } },
    start: async () => undefined,
    stop: async () => undefined,
    send: async (letter) => {
      sent.push(letter);
      return { kind: 'sent', externalId: `${boot}-${sent.length}` };
    },
  };
  return { world, sent, lane: openLane(channel, MORNING) };
}

// A SQLite file belongs to one process.
const SHARED = DATABASES.filter(({ name }) => name === 'postgres');

describe.each(SHARED)('two processes on $name', ({ open }) => {
  it.each(
    Array.from({ length: scaled(2, 30) }, (_, index) => index + 1),
  )('lose no line and leave nothing of whom they erase, whoever is faster (seed %i)', async (seed) => {
    await using fresh = await open();
    const both = [startProcess(fresh.db, 'one'), startProcess(await fresh.again(), 'other')];
    const draw = drawn(seed);
    await publish(fresh.db, { content: await smallContent(), pictures: new Map() }, { now: MORNING });
    const bot = createBots(createLibrary(buildIndex), CLOCKS);
    const turn = async ({ world, lane }: Process): Promise<number> => {
      const deps = {
        ...world.deps,
        step,
        bot,
        render: ({ outgoing }: Letter) => [{ text: outgoing.text, buttons: [] }],
        forget: async (contact: number) => void (await forget(world.deps, contact)),
      };
      const handled = await handle(deps, { limit: 4 });
      const { letters, done } = await deliver(deps, lane);
      await done;
      return handled + letters + (await wake(deps, { limit: 4 }));
    };
    const act = async ({ world: { deps } }: Process, key: string): Promise<void> => {
      const [card] = await listTickets(deps.db.kysely);
      if (card === undefined) return;
      const actor = { staff: 1, name: 'Dimas', key };
      const acts = [
        () => take(deps, card.id, actor),
        () => reply(deps, card.id, { ...actor, text: 'Sebentar ya Bu.' }),
        () => giveBack(deps, card.id, actor),
        () => close(deps, card.id, { ...actor, resolution: 'referred' }),
      ];
      await draw(acts)();
    };
    let keys = 0;
    for (let round = 0; round < 40; round += 1) {
      const contacts = await fresh.db.kysely.selectFrom('contacts').select('id').orderBy('id').execute();
      const outcomes = await Promise.allSettled(
        both.flatMap((each) => {
          const { deps } = each.world;
          const written = WORKERS.filter(() => draw([true, false])).map((who) =>
            brought(who, draw(WORDS), { at: deps.now() }),
          );
          keys += 1;
          return [
            receive(deps, written),
            turn(each),
            ...(draw([1, 2]) === 1 ? [act(each, `${round}.${keys}`)] : []),
            ...(draw([1, 2, 3, 4, 5, 6]) === 1 ? [link(deps, 'web', [draw(WORKERS), draw(WORKERS)])] : []),
            ...(draw([1, 2, 3, 4, 5, 6]) === 1 ? [forget(deps, draw(contacts)?.id ?? 0)] : []),
          ];
        }),
      );
      // Whoever meets another halfway tries again, and so would a running Posko.
      const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(failed.map(({ reason }) => reason).filter((reason) => !isRace(reason))).toEqual([]);
      const pause = draw(PAUSES);
      for (const { world } of both) world.now += pause;
    }
    for (let quiet = 0; quiet < 2; ) {
      let done = 0;
      for (const each of both) done += await turn(each);
      quiet = done === 0 ? quiet + 1 : 0;
    }
    expect((await verify(fresh.db.kysely)).filter((verdict) => verdict.broken.length > 0)).toEqual([]);
    expect(both.flatMap(({ sent }) => sent).length).toBeGreaterThan(20);
    const { kysely } = fresh.db;
    for (const { id } of await kysely.selectFrom('contacts').select('id').execute()) {
      await forget(both[0]?.world.deps ?? createWorld(fresh.db).deps, id);
    }
    expect(await kysely.selectFrom('inbox').selectAll().execute()).toEqual([]);
    expect(await kysely.selectFrom('outbox').selectAll().execute()).toEqual([]);
  }, 60_000);
});

/** Numbers that look drawn and are the same every time (mulberry32). */
function drawn(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const position = ((mixed ^ (mixed >>> 14)) >>> 0) % from.length;
    return from[position] as (typeof from)[number];
  };
}
