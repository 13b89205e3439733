import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROBLEMS, RESOLUTIONS } from '#model/problem.ts';
import { reportCsv, reportTables } from '#service/report.ts';
import type { Database } from '#store/database.ts';
import { createSeal } from '#store/seal.ts';
import { readReport } from '#store/views/report.ts';
import { DATABASES, type Fresh } from '../store/databases.ts';
import { addEpisode, addWorker, SECRET } from './house.ts';

const seal = createSeal(SECRET);
describe.each(DATABASES)('on $name', ({ open }) => {
  let fresh: Fresh;
  let database: Database;
  beforeEach(async () => {
    fresh = await open();
    database = fresh.db;
  });
  afterEach(() => fresh[Symbol.asyncDispose]());

  describe('the report', () => {
    it('of an empty house has every code with 0', async () => {
      const report = await readReport(database.kysely);
      expect(report.episodes).toBe(0);
      expect(Object.entries(report.by_problem)).toEqual(PROBLEMS.map((code) => [code, 0]));
      expect(Object.entries(report.by_resolution)).toEqual(RESOLUTIONS.map((code) => [code, 0]));
    });

    it('counts each worker once per problem, however many episodes there were', async () => {
      const sri = await addWorker(database, seal, '62811');
      const dani = await addWorker(database, seal, '62812');
      await addEpisode(database, sri, { problems: ['access'], resolution: 'abandoned' });
      await addEpisode(database, sri, { problems: ['access', 'nik'], resolution: 'solved_by_bot' });
      await addEpisode(database, dani, { problems: ['access'], resolution: 'solved_by_bot' });
      const report = await readReport(database.kysely);
      expect(report.episodes).toBe(3);
      expect(report.by_problem).toMatchObject({ access: 2, nik: 1, claim: 0 });
      expect(report.by_resolution).toMatchObject({ abandoned: 1, solved_by_bot: 2, unsolved: 0 });
    });

    it('counts a problem once that bot and person both noted', async () => {
      const sri = await addWorker(database, seal, '62811');
      const episode = await addEpisode(database, sri, {
        problems: ['access'],
        resolution: 'solved_by_person',
      });
      await database.kysely
        .insertInto('outcomes')
        .values({ episode, problem: 'access', source: 'person', at: 0 })
        .execute();
      expect((await readReport(database.kysely)).by_problem.access).toBe(1);
    });

    it('leaves open episodes out', async () => {
      const sri = await addWorker(database, seal, '62811');
      await addEpisode(database, sri, { problems: ['claim'] });
      expect(await readReport(database.kysely)).toMatchObject({ episodes: 0, by_problem: { claim: 0 } });
    });

    it('reads as tables in both languages and as CSV', async () => {
      const sri = await addWorker(database, seal, '62811');
      await addEpisode(database, sri, { problems: ['balance'], resolution: 'referred' });
      const report = await readReport(database.kysely);
      expect(reportTables(report, 'id').flat()).toContainEqual(['Saldo', 1]);
      expect(reportTables(report, 'en').flat()).toContainEqual(['Referred elsewhere', 1]);
      const csv = reportCsv(report, 'en').split('\r\n');
      expect(csv).toContain('episodes,closed,Closed conversations,1');
      expect(csv).toContain('problem,balance,Balance,1');
      expect(csv).toContain('resolution,unsolved,Unsolved,0');
      expect(csv).toContain('episodes,for-friend,"Besides, for a friend",0');
      expect(csv).toHaveLength(3 + 2 * (PROBLEMS.length + RESOLUTIONS.length) + 1);
    });
  });
});
