import process from 'node:process';
import { defineCommand } from 'citty';
import { readConfig } from '#config.ts';
import type { Compiled } from '#content/compile.ts';
import { compileFolder } from '#edition.ts';
import { CHECK_LANGUAGES, type CheckLanguage } from '#locales/check.ts';
import { CONTENT_ARGS } from './args.ts';
import { findingsAsJson, findingsAsText, summarise } from './findings.ts';
import { findingsAsSarif } from './sarif.ts';

const FORMATS = {
  text: findingsAsText,
  json: findingsAsJson,
  sarif: findingsAsSarif,
} as const satisfies Record<string, (compiled: Compiled, language: CheckLanguage) => string>;

/** `posko check`: every mistake in flows/ and knowledge/ with its remedy; exit 1 when there is an error. */
export default defineCommand({
  meta: { name: 'check', description: 'Find every mistake in flows/ and knowledge/' },
  args: {
    ...CONTENT_ARGS,
    format: {
      type: 'enum',
      options: ['text', 'json', 'sarif'],
      default: 'text',
      description: 'How to print',
    },
    lang: {
      type: 'enum',
      options: [...CHECK_LANGUAGES],
      default: 'id',
      description: 'Language of the messages',
    },
    stale: { type: 'boolean', default: false, description: 'Also refuse what nobody reviewed for 180 days' },
  },
  async run({ args }) {
    const { content } = readConfig(process.env, { content: args.content }).config;
    const compiled = await compileFolder(content, { now: Date.now(), stale: args.stale });
    process.stdout.write(`${FORMATS[args.format](compiled, args.lang)}\n`);
    if (summarise(compiled).errors > 0) process.exitCode = 1;
  },
});
