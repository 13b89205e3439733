import process from 'node:process';
import { type ArgsDef, type CommandDef, parseArgs, renderUsage, runCommand } from 'citty';
import { describeFault } from './fault.ts';
import { stripColours, writeColoured } from './output.ts';

// biome-ignore lint/suspicious/noExplicitAny: citty types a command by its own arguments, and any command may be run.
type Command = CommandDef<any>;

/** Errors whose message is one sentence for the person at the terminal. Any other is a fault of ours. */
const SENTENCES: ReadonlySet<string> = new Set([
  'BackupError',
  'CannotListen',
  'CliError',
  'ConfigError',
  'ContentError',
  'DatabaseUnusable',
  'DiskFull',
  'InstanceHeld',
  'NewerDatabase',
  'OlderDatabase',
  'SealedFileError',
  'SecretError',
  'SecretFileError',
]);

/** What a person asked of a command cannot be done; the message is one sentence that says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** Runs `command` with `words`; a mistake is one sentence on standard error and exit code 1. */
export async function run(command: Command, words: readonly string[]): Promise<void> {
  try {
    if (words.length === 1 && words[0] === '--version') {
      const meta = await (typeof command.meta === 'function' ? command.meta() : command.meta);
      process.stdout.write(`${meta?.version}\n`);
      return;
    }
    const { found, parent, rest } = await resolve(command, words);
    if (words.includes('--help') || words.includes('-h')) {
      writeColoured(process.stdout, await renderUsage(found, parent));
      return;
    }
    if (found.run === undefined) {
      writeColoured(process.stderr, await renderUsage(found, parent));
      process.exitCode = 1;
      return;
    }
    await refuseUnknown(found, rest);
    await runCommand(found, { rawArgs: [...rest] });
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** The sentence for an error: its own where it was made for people, else its kind and place, never what it quotes. */
export function explain(error: unknown): string {
  if (error instanceof Error && SENTENCES.has(error.name)) return error.message;
  // citty's own complaint about arguments, in colours.
  if (error instanceof Error && error.name === 'CLIError')
    return `${stripColours(error.message)} See --help.`;
  return describeFault(error);
}

interface Resolved {
  readonly found: Command;
  readonly parent?: Command;
  readonly rest: readonly string[];
}

async function resolve(command: Command, words: readonly string[]): Promise<Resolved> {
  const subs = command.subCommands;
  if (subs === undefined) return { found: command, rest: words };
  const table = (await (typeof subs === 'function' ? subs() : subs)) as Record<
    string,
    Command | (() => Promise<Command>)
  >;
  const [name, ...rest] = words;
  if (name === undefined || name.startsWith('-')) return { found: command, rest: words };
  const entry = table[name];
  if (entry === undefined) {
    throw new CliError(`There is no command "${name}". There are: ${Object.keys(table).join(', ')}.`);
  }
  const sub = typeof entry === 'function' ? await entry() : entry;
  const inner = await resolve(sub, rest);
  return inner.parent === undefined ? { ...inner, parent: command } : inner;
}

/** A misspelt option, or a text whose quotes were forgotten, would otherwise be silently ignored or cut. */
async function refuseUnknown(command: Command, words: readonly string[]): Promise<void> {
  const args = ((await (typeof command.args === 'function' ? command.args() : command.args)) ??
    {}) as ArgsDef;
  for (const word of words) {
    if (word === '--') break;
    const name = /^--(?:no-)?([\w-]+)/.exec(word)?.[1];
    if (name === undefined || name in args) continue;
    const known = Object.keys(args).filter((key) => args[key]?.type !== 'positional');
    throw new CliError(
      `There is no option --${name} here. There are: ${known.map((key) => `--${key}`).join(', ')}.`,
    );
  }
  const places = Object.values(args).filter(({ type }) => type === 'positional');
  // One that is shown with dots takes all words that follow.
  if (places.some(({ valueHint }) => valueHint?.endsWith('…'))) return;
  const extra = parseArgs([...words], args)._[places.length];
  if (extra !== undefined)
    throw new CliError(`"${extra}" is one word too many here; put a text in quotes, and see --help.`);
}
