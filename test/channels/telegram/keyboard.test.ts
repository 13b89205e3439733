import { expect, test } from 'vitest';
import { keyboardOf } from '#channels/telegram/keyboard.ts';

const rows = (...labels: string[]) =>
  keyboardOf(
    labels.map((label, choice) => ({
      label: label.replace('*', ''),
      token: `7.3.${choice}`,
      ...(label.startsWith('*') && { aside: true as const }),
    })),
  ).map((row) => row.map(({ text }) => text));

test('two short buttons share a row, a long one has its own', () => {
  expect(rows('1. Ya', '2. Tidak', '3. Macet di sini', '4. Ulang')).toEqual([
    ['1. Ya', '2. Tidak'],
    ['3. Macet di sini'],
    ['4. Ulang'],
  ]);
});

test('an answer and an aside never share a row', () => {
  expect(rows('1. Ya', '*Setuju', '*Jangan simpan')).toEqual([['1. Ya'], ['Setuju', 'Jangan simpan']]);
});
