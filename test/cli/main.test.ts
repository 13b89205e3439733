import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import type { CommandDef } from 'citty';
import { describe, expect, it } from 'vitest';
import { posko as root } from '#cli/index.ts';
import { lockInstance } from '#store/instance.ts';
import packed from '../../package.json' with { type: 'json' };
import { newFolder, posko, start } from './posko.ts';

// biome-ignore lint/suspicious/noExplicitAny: citty types a command by its own arguments, and any command is walked.
type Command = CommandDef<any>;

/** The words of every command that does something, through all sub commands. */
async function leaves(command: Command, words: readonly string[] = []): Promise<(readonly string[])[]> {
  if (command.subCommands === undefined) return [words];
  const found: (readonly string[])[] = [];
  for (const [name, entry] of Object.entries(command.subCommands)) {
    const sub = typeof entry === 'function' ? await entry() : entry;
    found.push(...(await leaves(sub as Command, [...words, name])));
  }
  return found;
}

const COMMANDS = await leaves(root);

/** What a colour begins with. */
const ESCAPE = '\u001b';

describe('posko', () => {
  it('says its version', async () => {
    const { code, out } = await posko(newFolder(), ['--version']);
    expect([code, out]).toEqual([0, `${packed.version}\n`]);
  });
});

describe('every command', () => {
  it('is walked, also those under another', () => {
    const names = COMMANDS.map((words) => words.join(' '));
    expect(names).toEqual(expect.arrayContaining(['start', 'eval', 'ticket give-back', 'secret rotate']));
  });

  it.each(
    COMMANDS.map((words) => [words.join(' '), words] as const),
  )('takes --database and --content: %s', async (_name, words) => {
    const folder = newFolder();
    const { code, out, err } = await posko(folder, [
      ...words,
      '--database',
      'x.db',
      '--content',
      '.',
      '--help',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/--database=<FILE> /);
    expect(out).toMatch(/--content=<DIR> /);
    expect(out).not.toContain(ESCAPE);
  });
});

describe('posko check, graph, measure, why and eval', () => {
  it('take --database and open none', async () => {
    const folder = newFolder();
    for (const words of [['check'], ['graph'], ['measure'], ['why', 'lupa sandi']]) {
      const { code, err } = await posko(folder, [...words, '--database', path.join(folder, 'none', 'x.db')]);
      expect([words[0], code, err]).toEqual([words[0], 0, '']);
    }
  });
});

describe('usage', () => {
  it('has no colours where it does not go to a terminal', async () => {
    const { err, code } = await posko(newFolder(), []);
    expect(code).toBe(1);
    expect(err).toContain('USAGE');
    expect(err).not.toContain(ESCAPE);
  });
});

describe('a reader that went away', () => {
  it.each(['stdout', 'stderr'] as const)('of %s leaves a command to end quietly', async (stream) => {
    const folder = newFolder();
    const noise = path.join(folder, 'noise.mjs');
    // Says something long again and again, so that it is certain to be said after the reader went.
    writeFileSync(
      noise,
      `process.stdin.once('data', () => { for (let n = 0; n < 50; n += 1) process.${stream}.write('x'.repeat(9000)); process.stdin.pause(); });
      process.stdin.resume();`,
    );
    const child = start(folder, ['check'], { NODE_OPTIONS: `--import ${pathToFileURL(noise).href}` });
    const other = stream === 'stdout' ? child.stderr : child.stdout;
    let said = '';
    other?.on('data', (chunk) => {
      said += chunk;
    });
    child[stream]?.destroy();
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.stdin?.end('go\n');
    expect(await closed).toBe(0);
    expect(said).not.toMatch(/EPIPE|fault/);
  });
});

describe('an error that nothing caught', () => {
  it('ends a command with code 1 and is told without its message', async () => {
    const folder = newFolder();
    const broken = path.join(folder, 'broken.mjs');
    writeFileSync(
      broken,
      `process.stdin.once('data', () => { throw Object.assign(new TypeError('sandi\\nat saya Kopi Susu'), { code: 'ERR_ODD' }); });`,
    );
    const { code, err } = await posko(folder, ['chat', '--database', path.join(folder, 'c.db')], {
      NODE_OPTIONS: `--import ${pathToFileURL(broken).href}`,
      input: 'halo\n',
    });
    expect(code).toBe(1);
    expect(err).toContain('(TypeError ERR_ODD)');
    expect(err).toContain('broken.mjs');
    expect(err).not.toMatch(/Kopi|sandi/);
  });
});

describe('a database of an older version', () => {
  const tables = (file: string) => {
    const sqlite = new Sqlite(file, { readonly: true });
    const { count } = sqlite.prepare('select count(*) as count from sqlite_master').get() as {
      count: number;
    };
    sqlite.close();
    return count;
  };

  it('is not changed under the process that runs on it, and is brought up to date afterwards', async () => {
    const folder = newFolder();
    const file = path.join(folder, 'posko.db');
    const older = new Sqlite(file);
    older.exec('create table migrations (version int primary key)');
    older.close();
    const before = tables(file);
    const release = lockInstance(file);
    for (const words of [['status'], ['tickets'], ['report'], ['chat', '--live']]) {
      const { code, err, out } = await posko(folder, words);
      expect([words[0], code, out]).toEqual([words[0], 1, '']);
      expect(err.trim().split('\n')).toEqual([expect.stringContaining('of an older version')]);
    }
    expect((await posko(folder, ['start'], { POSKO_PORT: '0' })).err).toContain('Another Posko is running');
    expect(tables(file)).toBe(before);
    release();
    expect((await posko(folder, ['status'])).code).toBe(0);
    expect(tables(file)).toBeGreaterThan(before);
  });
});
