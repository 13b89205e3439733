import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#service/csv.ts';

describe('CSV', () => {
  it.each([
    '=1+1',
    '+62812',
    '-1',
    '@sum',
    ' =1',
    '\t=1',
    '\r=1',
    '\n-1',
    '\0=1',
    '＝1',
  ])('takes the formula out of %j', (text) => {
    expect(toCsv([[text]]).replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves numbers and plain words as they are', () => {
    expect(toCsv([['access', 866, -1, null, 'tidak bisa masuk']])).toBe(
      'access,866,-1,,tidak bisa masuk\r\n',
    );
  });

  it('quotes what would break a row', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines']])).toBe('"a,b","say ""x""","two\nlines"\r\n');
  });

  it('never lets a cell begin with a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        expect(toCsv([[sign + rest]])).toMatch(/^"?'/);
      }),
    );
  });
});
