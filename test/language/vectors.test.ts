import { expect, test } from 'vitest';
import { normalize } from '#language/normalize.ts';
import { measureNearness } from '#language/offered/near.ts';
import { readTokens } from '#language/offered/tokens.ts';
import { learntVectors, pack, unitsOf, unpack } from '#language/offered/vectors.ts';

const tokens = (text: string) => readTokens(normalize(text).words);

test('vectors are packed to the nearest 127th of the largest number of each token', () => {
  const values = Float32Array.from([2, -1, 0.5, 0, 0, 0.001]);
  const vectors = {
    dimensions: 3,
    rows: new Map([
      ['satu', 0],
      ['#dua', 1],
    ]),
    values,
    units: unitsOf(values, 3),
    none: Float32Array.from([0, 1, 0]),
    usual: -0.25,
  };
  const read = unpack(pack(vectors));
  expect([...read.rows]).toEqual([...vectors.rows]);
  for (const [i, value] of values.entries()) expect(read.values[i]).toBeCloseTo(value, i < 3 ? 1 : 5);
  expect(read).toMatchObject({ dimensions: 3, usual: -0.25 });
  expect([...read.none]).toEqual([0, 1, 0]);
});

test('the same is near and something else is far, in words that share no letter', () => {
  const labels = ['Jarak terlalu jauh', 'Tidak ada biaya', 'Atasan tidak memberi izin'].map(tokens);
  const nearest = (text: string) => {
    const near = measureNearness(tokens(text), labels, learntVectors()).map((own) => own.near);
    return near.indexOf(Math.max(...near));
  };
  expect(nearest('adoh, rong jam perjalanan')).toBe(0);
  expect(nearest('gak punya duit buat ongkos')).toBe(1);
  expect(nearest('mandor gak ngasih')).toBe(2);
});

test('what is not known lies nowhere', () => {
  const [only] = measureNearness(tokens('zzkq wvvx'), [tokens('Sudah')], learntVectors());
  expect(only).toMatchObject({ near: 0, heard: 0, told: 0, known: 0 });
});
