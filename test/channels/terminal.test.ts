import { describe, expect, test } from 'vitest';
import { bubble } from '#channels/bubble.ts';
import { converse } from '#channels/converse.ts';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { createTerminal } from '#channels/terminal.ts';
import type { Standing } from '#channels/turn.ts';
import type { Letter } from '#model/channel.ts';
import { channelContract } from './contract.ts';
import { letterOf, PICTURE } from './letters.ts';

channelContract('terminal', async () => {
  const shown: string[] = [];
  const channel = createTerminal({
    person: 'sri',
    run: 'run-1',
    now: () => 1,
    print: ({ part }) => void shown.push(part.text),
  });
  return {
    channel,
    write: (_id, text) => channel.write(text).catch(() => undefined),
    again: () => channel.write(''),
    shown: () => shown,
  };
});

const STEP = letterOf({
  node: 'knowledge/lupa-sandi.md',
  text: 'Tekan Masuk.',
  picture: PICTURE,
  progress: { label: 'Langkah 2 dari 5', step: 2, of: 5 },
  choices: [{ label: 'Sudah' }, { label: 'Belum' }],
});
const STANDING: Standing = { said: 'nomor ‹KPJ›', mode: 'guiding', ticket: null };

/** Holds a conversation of `lines` in which every stored line is answered by `letter`. */
async function hold(
  lines: string[],
  json: boolean,
  letter: Letter,
  failing: readonly string[] = [],
): Promise<string> {
  let written = '';
  const talk = converse({
    lines: (async function* () {
      yield* lines;
    })(),
    output: (text) => {
      written += text;
    },
    json,
    async say(line) {
      if (failing.includes(line)) throw new Error('the disk is full');
      for (const part of render(letter, PROFILES.terminal)) talk.print({ letter, part });
      return STANDING;
    },
  });
  await talk.run();
  return written;
}

describe('a conversation at the terminal', () => {
  test('prints bubbles with progress, the picture in words and numbered answers', async () => {
    expect(await hold(['2'], false, STEP)).toBe(
      [
        '╭─ Posko',
        '│ Langkah 2 dari 5',
        '│',
        '│ [Tombol Masuk]',
        '│',
        '│ Tekan Masuk.',
        '│',
        '│ 1. Sudah',
        '│ 2. Belum',
        '╰─',
        '',
      ].join('\n'),
    );
  });

  test('writes one line of JSON for every line, with what was said as it was stored', async () => {
    const lines = (await hold(['nomor 12345', '2'], true, STEP)).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      said: 'nomor ‹KPJ›',
      messages: [
        {
          text: 'Tekan Masuk.',
          choices: ['Sudah', 'Belum'],
          image: PICTURE.path,
          node: 'knowledge/lupa-sandi.md',
          progress: { step: 2, of: 5 },
        },
      ],
      mode: 'guiding',
      ticket: null,
    });
  });

  test('tells a program also what had come before its first line', async () => {
    let written = '';
    const talk = converse({
      lines: (async function* () {
        yield* ['x', 'y'];
      })(),
      output: (text) => {
        written += text;
      },
      json: true,
      say: async () => STANDING,
    });
    const letter = letterOf({ text: 'Kemarin kita sampai langkah 2.' });
    for (const part of render(letter, PROFILES.terminal)) talk.print({ letter, part });
    await talk.run();
    const said = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).messages.length);
    expect(said).toEqual([1, 0]);
  });

  test('says so when a line could not be stored, and goes on; a program is told by an error', async () => {
    expect(await hold(['x', 'y'], false, letterOf({ text: 'Ya.' }), ['x'])).toContain('Tekan Enter');
    await expect(hold(['x'], true, letterOf({ text: 'Ya.' }), ['x'])).rejects.toThrow('disk is full');
  });

  test('names a facilitator’s letters', async () => {
    expect(await hold(['x'], false, letterOf({ from: 'person', text: 'Saya Dimas.' }))).toContain(
      '╭─ Petugas',
    );
  });
});

describe('bubble', () => {
  test('breaks long lines between words and keeps endless ones', () => {
    const lines = bubble('Posko', `${'kata '.repeat(30)}${'x'.repeat(80)}`).split('\n');
    expect(lines.slice(0, 3).every((line) => line.length <= 64)).toBe(true);
    expect(lines.some((line) => line.includes('x'.repeat(80)))).toBe(true);
  });
});
