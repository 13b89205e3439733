import { expect, test } from 'vitest';
import { isSlip } from '#language/slip.ts';

test.for([
  ['sandi', 'snadi'],
  ['sadi', 'sandi'],
  ['sanndi', 'sandi'],
  ['sand1', 'sandi'],
  ['ditemukna', 'ditemukan'],
  ['kepesertn', 'kepesertaan'],
] as const)('"%s" is a slip of "%s"', ([typed, meant]) => {
  expect(isSlip(typed, meant)).toBe(true);
});

test.for([
  ['sa', 'saya'],
  ['snida', 'sandi'],
  ['kode', 'kartu'],
  ['ya', 'ta'],
] as const)('"%s" is none of "%s"', ([typed, meant]) => {
  expect(isSlip(typed, meant)).toBe(false);
});
