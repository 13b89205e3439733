import { expect, test } from 'vitest';
import { vent } from '#language/ranking/vent.ts';

const NODES = [
  { topics: ['login_generic'] },
  { topics: ['complaint_generic'] },
  { topics: ['smalltalk_thanks'] },
];
const example = (position: number, ...features: readonly (readonly [string, number])[]) => ({
  features: new Map(features),
  class: position,
});

test('each problem is shown once more amid words of anger, and no mood is', () => {
  const anger = example(1, ['jelek', 1], ['login', 0.4]);
  const shown = vent([example(0, ['login', 1], ['gagal', -0.5]), anger, example(2, ['suwun', 1])], NODES);
  expect(shown).toEqual([example(0, ['login', 1], ['gagal', -0.5], ['jelek', 1])]);
});

test('the phrases of anger are taken in turn', () => {
  const problems = Array.from({ length: 4 }, (_, i) => example(0, [`masalah${i}`, 1]));
  const shown = vent([...problems, example(1, ['jelek', 1]), example(1, ['payah', 1])], NODES);
  expect(new Set(shown.map(({ features }) => [...features.keys()][1]))).toEqual(new Set(['jelek', 'payah']));
});

test('where nobody is angry there is nothing to add', () => {
  expect(vent([example(0, ['login', 1])], NODES)).toEqual([]);
});
