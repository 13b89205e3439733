import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { DAY } from '#model/time.ts';
import { retain } from '#service/retention.ts';
import { readReport } from '#store/views/report.ts';
import { smallContent } from '../engine/content.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { type Speaking, speaking } from './speaking.ts';

describe.each(DATABASES)('several people on one phone on $name', ({ open }) => {
  let content: Content;
  let fresh: Fresh;
  let posko: Speaking;
  beforeAll(async () => {
    content = await smallContent();
  });
  beforeEach(async () => {
    fresh = await open();
    posko = await speaking(fresh.db, content);
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  const says = (text: string) => posko.says('whatsapp', text, '62812');
  const episodes = () =>
    fresh.db.kysely
      .selectFrom('episodes')
      .select(['for_friend', 'person', 'resolution', 'reopened'])
      .orderBy('id')
      .execute();
  const finish = async () => {
    for (const step of ['sudah', 'sudah', 'sudah', 'sudah bisa masuk']) await says(step);
  };

  it('counts a friend apart, and takes the own episode up again', async () => {
    await says('lupa kata sandi');
    await says('teman saya lupa kata sandi');
    await says('ya, bantu teman');
    await finish();
    expect((await says('ya, lanjut')).at(-1)).toMatch(/Buka JMO/);
    await finish();
    expect(await episodes()).toEqual([
      { for_friend: 0, person: 0, resolution: 'solved_by_bot', reopened: 1 },
      { for_friend: 1, person: 0, resolution: 'solved_by_bot', reopened: 0 },
    ]);
    const report = await readReport(fresh.db.kysely);
    expect(report).toMatchObject({
      episodes: 1,
      by_problem: { access: 1 },
      by_resolution: { solved_by_bot: 1 },
    });
    expect(report.friends).toMatchObject({ episodes: 1, by_problem: { access: 1 } });
    expect(await posko.broken()).toEqual([]);
  });

  it('counts two friends as two, and no own episode where there was no own trouble', async () => {
    for (let friend = 0; friend < 2; friend++) {
      await says('bantu teman');
      await says('lupa kata sandi');
      await finish();
    }
    const report = await readReport(fresh.db.kysely);
    expect(report.episodes).toBe(0);
    expect(report.friends.by_problem.access).toBe(2);
    expect(await posko.broken()).toEqual([]);
  });

  it('gives each person an own place and an own episode, and counts both as workers', async () => {
    await says('lupa kata sandi');
    await says('sudah');
    await says('ganti orang');
    await says('Dani');
    await says('lupa kata sandi');
    await says('ganti orang');
    expect((await says('orang pertama')).at(-1)).toMatch(/langkah 2/);
    await says('ya, lanjut');
    await says('sudah');
    await says('sudah');
    await says('sudah bisa masuk');
    await says('ganti orang');
    await says('Dani');
    await says('ya, lanjut');
    await finish();
    expect(await episodes()).toEqual([
      { for_friend: 0, person: 0, resolution: 'solved_by_bot', reopened: 1 },
      { for_friend: 0, person: 1, resolution: 'solved_by_bot', reopened: 1 },
    ]);
    expect((await readReport(fresh.db.kysely)).by_problem.access).toBe(2);
    expect(await posko.broken()).toEqual([]);
  });

  it('forgets the names of a phone that has been silent', async () => {
    await says('ganti orang');
    await says('Dani');
    const memory = async () =>
      (await fresh.db.kysely.selectFrom('conversations').select('memory').executeTakeFirstOrThrow()).memory;
    expect(await memory()).toContain('Dani');
    posko.world.now += 91 * DAY;
    await retain({ db: fresh.db, now: () => posko.world.now }, 90);
    expect(await memory()).not.toContain('Dani');
  });
});
