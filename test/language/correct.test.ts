import { expect, test } from 'vitest';
import { correct } from '#language/correct.ts';

test('a typo is looked up once, and a word that nobody knows is kept by nobody', () => {
  expect(correct('verifikaso')).toEqual(['verifikasi']);
  expect(correct('verifikaso')).toBe(correct('verifikaso'));
  expect(correct('mawarjingga')).toEqual(['mawarjingga']);
  expect(correct('mawarjingga')).not.toBe(correct('mawarjingga'));
});
