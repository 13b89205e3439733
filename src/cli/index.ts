import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CommandDef, defineCommand } from 'citty';
import { ROOT } from '#config.ts';

// biome-ignore lint/suspicious/noExplicitAny: citty types a command by its own arguments, and a table holds many.
type Command = CommandDef<any>;

const load = (module: Promise<{ default: Command }>): Promise<Command> =>
  module.then((loaded) => loaded.default);

/** Every command by its name; each is loaded only when it is called. */
const commands = {
  start: () => load(import('./start.ts')),
  chat: () => load(import('./chat.ts')),
  check: () => load(import('./check.ts')),
  graph: () => load(import('./graph.ts')),
  measure: () => load(import('./measure.ts')),
  eval: () => load(import('./eval.ts')),
  why: () => load(import('./why.ts')),
  unanswered: () => load(import('./unanswered.ts')),
  teach: () => load(import('./teach.ts')),
  publish: () => load(import('./publish.ts')),
  tickets: () => load(import('./tickets.ts')),
  ticket: () => load(import('./ticket.ts')),
  report: () => load(import('./report.ts')),
  status: () => load(import('./status.ts')),
  backup: () => load(import('./backup.ts')),
  restore: () => load(import('./restore.ts')),
  verify: () => load(import('./verify.ts')),
  forget: () => load(import('./forget.ts')),
  secret: () => load(import('./secret.ts')),
};

/** The `posko` command. */
export const posko: Command = defineCommand({
  meta: { name: 'posko', version: readVersion(), description: 'A helpdesk for the JMO app, from Markdown' },
  subCommands: commands,
});

/** The version of package.json. */
function readVersion(): string {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version;
}
