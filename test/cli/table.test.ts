import { describe, expect, it } from 'vitest';
import { shortDuration } from '#cli/ago.ts';
import { layOut } from '#cli/table.ts';
import { DAY, HOUR, MINUTE } from '#model/time.ts';

describe('a table', () => {
  it('has words to the left and numbers to the right', () => {
    expect(
      layOut([
        ['Masalah', 'Pekerja'],
        ['NIK', 19],
        ['Alamat', 1],
        ['', null],
      ]),
    ).toBe(['Masalah  Pekerja', 'NIK           19', 'Alamat         1', ''].join('\n'));
  });

  it('of nothing is nothing', () => {
    expect(layOut([])).toBe('');
  });
});

describe('a short duration', () => {
  it.each([
    [0, '0 s'],
    [59_999, '59 s'],
    [MINUTE, '1 min'],
    [HOUR - 1, '59 min'],
    [23 * HOUR, '23 h'],
    [3 * DAY + HOUR, '3 d'],
  ])('of %i ms is %s', (length, shown) => {
    expect(shortDuration(length)).toBe(shown);
  });
});
