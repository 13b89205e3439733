import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { redact } from '#language/redact.ts';
import { buildIndex } from '#language/search.ts';
import type { Channel, Letter } from '#model/channel.ts';
import type { Content } from '#model/content.ts';
import { DAY, HOUR, MINUTE, SECOND } from '#model/time.ts';
import { createBots } from '#service/bots.ts';
import { deliver } from '#service/deliver.ts';
import { forget } from '#service/forget.ts';
import { handle } from '#service/handle.ts';
import { openLane } from '#service/lane.ts';
import { createLibrary } from '#service/library.ts';
import { publish } from '#service/publish.ts';
import { receive } from '#service/receive.ts';
import { retain } from '#service/retention.ts';
import { close, giveBack, reply, take } from '#service/ticket.ts';
import { verify } from '#service/verify.ts';
import { wake } from '#service/wake.ts';
import { readReport } from '#store/views/report.ts';
import { listTickets } from '#store/views/ticket.ts';
import { smallContent } from '../engine/content.ts';
import { scaled } from '../scale.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { arrival, createWorld, type World } from './world.ts';

const WORDS = [
  'tidak bisa login jmo',
  'lupa kata sandi',
  'sudah',
  'belum',
  'macet',
  '1',
  '2',
  'menu',
  'kembali',
  'petugas',
  'cara melihat saldo jht',
  'bukan ini',
  'xyzzy',
  'berhenti',
  'data saya',
  'hapus data saya',
  'ya',
  'setuju',
  'jangan simpan',
  'halo bu',
  'kode verifikasi tidak datang',
  'lanjut',
  'semua langkah',
];
const WORKERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const PAUSES = [5 * SECOND, 2 * MINUTE, HOUR, 21 * HOUR, 3 * DAY];

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

describe.each(DATABASES)('a life of random workers and staff on $name', ({ open }) => {
  let fresh: Fresh;
  let world: World;
  let contents: readonly Content[];
  const sent: Letter[] = [];
  beforeEach(async () => {
    fresh = await open();
    world = createWorld(fresh.db);
    contents = [
      await smallContent(),
      await smallContent({
        'knowledge/saldo.md':
          '---\ntopic: balance_how\nproblem: balance\nasks: [cara melihat saldo jht]\n---\n# Lihat saldo JHT\n\n1. Tekan Jaminan Hari Tua.\n\n- [Sudah lihat saldo](../flows/selesai.md)\n',
      }),
    ];
    sent.length = 0;
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  it.each(
    Array.from({ length: scaled(3, 60) }, (_, index) => index + 1),
  )('keeps every invariant, whatever happens (seed %i)', async (seed) => {
    const draw = drawn(seed);
    const { db } = fresh;
    const deps = {
      ...world.deps,
      step,
      render,
      redact,
      profiles: PROFILES,
      bot: createBots(createLibrary(buildIndex), CLOCKS),
      forget: async (contact: number) => void (await forget(world.deps, contact)),
    };
    const channel: Channel = {
      name: 'web',
      profile: PROFILES.web,
      start: async () => undefined,
      stop: async () => undefined,
      send: async (letter) => {
        if (draw([1, 2, 3, 4, 5, 6, 7]) === 1) return { kind: 'retry', after: SECOND, reason: 'busy' };
        sent.push(letter);
        return { kind: 'sent', externalId: `out-${sent.length}` };
      },
    };
    const lane = openLane(channel, world.now);
    const settle = async () => {
      for (let quiet = 0; quiet < 2; ) {
        const handled = await handle(deps, { limit: 20 });
        const { letters, done } = await deliver(deps, lane);
        await done;
        quiet = handled + letters + (await wake(deps, { limit: 50 })) === 0 ? quiet + 1 : 0;
      }
    };
    const edition = (content: Content) => ({ content, pictures: new Map() });
    await publish(db, edition(contents[0] as Content), { now: world.now });

    const staffActs = async () => {
      const [card] = await listTickets(db.kysely);
      if (card === undefined) return;
      const actor = { staff: draw([1, 2]), name: draw(['Dimas', 'Rina']), key: `form-${world.now}` };
      const act = draw(['take', 'reply', 'give-back', 'close', 'close'] as const);
      if (act === 'take') await take(deps, card.id, actor);
      else if (act === 'reply') await reply(deps, card.id, { ...actor, text: 'Sebentar ya Bu.' });
      else if (act === 'give-back') await giveBack(deps, card.id, actor);
      else
        await close(deps, card.id, { ...actor, resolution: draw(['solved_by_person', 'referred'] as const) });
    };

    for (let round = 0; round < 60; round += 1) {
      const writers = WORKERS.filter(() => draw([true, false]));
      await receive(
        deps,
        writers.map((who) => ({
          channel: 'web' as const,
          arrival: arrival(who, draw(WORDS), { at: world.now }),
        })),
      );
      if (draw([true, false])) await staffActs();
      if (round === 30) await publish(db, edition(contents[1] as Content), { now: world.now });
      await settle();
      world.now += draw(PAUSES);
      await settle();
      if (round % 10 === 9) {
        const broken = (await verify(db.kysely)).filter((verdict) => verdict.broken.length > 0);
        expect(broken).toEqual([]);
      }
    }
    expect(sent.length).toBeGreaterThan(100);

    const before = await readReport(db.kysely);
    expect(before.episodes).toBeGreaterThan(5);
    await retain({ db, now: () => world.now + 100 * DAY }, 90);
    const contacts = await db.kysely.selectFrom('contacts').select('id').execute();
    for (const { id } of contacts.slice(0, 4)) await forget(deps, id);
    expect((await verify(db.kysely)).filter((verdict) => verdict.broken.length > 0)).toEqual([]);
    expect((await readReport(db.kysely)).by_resolution).toEqual(before.by_resolution);
  });
});
