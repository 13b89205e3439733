import process from 'node:process';
import { defineCommand } from 'citty';
import { REPORT_LANGUAGES, REPORT_WORDS } from '#locales/report.ts';
import { reportCsv, reportTables } from '#service/report.ts';
import { readReport } from '#store/views/report.ts';
import { DATABASE_ARGS, JSON_ARG } from './args.ts';
import { inHouse } from './house.ts';
import { layOut } from './table.ts';

/** `posko report`: how many workers had which problem, and how their conversations ended. */
export default defineCommand({
  meta: { name: 'report', description: 'Problems by workers, and how conversations ended' },
  args: {
    ...DATABASE_ARGS,
    ...JSON_ARG,
    csv: { type: 'boolean', default: false, description: 'Print CSV' },
    lang: {
      type: 'enum',
      options: [...REPORT_LANGUAGES],
      default: 'id',
      description: 'Language of the words',
    },
  },
  async run({ args }) {
    const report = await inHouse(args, ({ db }) => readReport(db.kysely));
    if (args.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else if (args.csv) process.stdout.write(reportCsv(report, args.lang));
    else {
      const tables = reportTables(report, args.lang).map(layOut);
      process.stdout.write(`${[...tables, REPORT_WORDS[args.lang].note].join('\n\n')}\n`);
    }
  },
});
