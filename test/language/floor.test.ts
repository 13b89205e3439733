import { describe, expect, it } from 'vitest';
import { findFalls, measureSet } from '#language/floor.ts';
import { buildIndex } from '#language/search.ts';
import { DESK } from './content.ts';

const index = buildIndex(DESK);

describe('a floor', () => {
  const floor = { top1: { value: 0.9, spread: 0.02 }, acted_wrong: { value: 0.03, spread: 0.01 } };
  const at = (top1: number, wrong: number) => ({
    top1: { value: top1, spread: 0 },
    acted_wrong: { value: wrong, spread: 0 },
  });

  it('bears a loss within its spread, and any gain', () => {
    expect(findFalls(at(0.885, 0.035), floor)).toEqual([]);
    expect(findFalls(at(1, 0), floor)).toEqual([]);
  });

  it('names what fell further, also where less is better', () => {
    expect(findFalls(at(0.87, 0.045), floor).map(({ figure }) => figure)).toEqual(['top1', 'acted_wrong']);
  });

  it('does not take what was not measured for a fall', () => {
    expect(findFalls({}, floor)).toEqual([]);
  });
});

describe('measuring a set', () => {
  const messages = Array.from({ length: 10 }, (_, i) => ({
    text: 'lupa sandi',
    topic: i % 5 === 0 ? 'something_else' : 'forgot_password',
  }));

  it('gives each figure with how far folds differ', () => {
    const { top1 } = measureSet(index, { messages });
    expect(top1?.value).toBe(0.8);
    expect(top1?.spread).toBe(0.2);
  });

  it('measures answers and screens under their own names, where they are given', () => {
    const answers = [{ offered: ['Sudah', 'Belum'], text: '2', means: 1 }];
    expect(Object.keys(measureSet(index, { messages }))).not.toContain('answers_right');
    expect(measureSet(index, { messages, answers })['answers_right']?.value).toBe(1);
  });
});
