import { REPORT_WORDS, type ReportLanguage } from '#locales/report.ts';
import { PROBLEMS, RESOLUTIONS } from '#model/problem.ts';
import type { Report } from '#store/views/report.ts';
import { type Cell, toCsv } from './csv.ts';

/** The report as tables: the total, problems by workers, results. */
export function reportTables(report: Report, language: ReportLanguage): readonly (readonly Cell[])[][] {
  const words = REPORT_WORDS[language];
  const problems = PROBLEMS.map((code): Cell[] => [words.problems[code], report.by_problem[code]]);
  const resolutions = RESOLUTIONS.map((code): Cell[] => [
    words.resolutions[code],
    report.by_resolution[code],
  ]);
  return [
    [
      [words.episodes, report.episodes],
      [words.friends, report.friends.episodes],
    ],
    [[words.problem, words.workers], ...problems],
    [[words.resolution, words.count], ...resolutions],
  ];
}

/** The report as one CSV: what is counted, its code, its name, how many. */
export function reportCsv(report: Report, language: ReportLanguage): string {
  const words = REPORT_WORDS[language];
  return toCsv([
    ['what', 'code', 'name', 'count'],
    ['episodes', 'closed', words.episodes, report.episodes],
    ['episodes', 'for-friend', words.friends, report.friends.episodes],
    ...PROBLEMS.map((code): Cell[] => ['problem', code, words.problems[code], report.by_problem[code]]),
    ...RESOLUTIONS.map((code): Cell[] => [
      'resolution',
      code,
      words.resolutions[code],
      report.by_resolution[code],
    ]),
    ...PROBLEMS.map((code): Cell[] => [
      'friend-problem',
      code,
      words.problems[code],
      report.friends.by_problem[code],
    ]),
    ...RESOLUTIONS.map((code): Cell[] => [
      'friend-resolution',
      code,
      words.resolutions[code],
      report.friends.by_resolution[code],
    ]),
  ]);
}
