import { expect, test } from 'vitest';
import { evaluateAnswers, evaluateMessages, evaluateScreens } from '#language/evaluate.ts';
import { buildIndex } from '#language/search.ts';
import { DESK } from './content.ts';

const index = buildIndex(DESK);

test('messages are counted by topic, and a topic that helps as well counts', () => {
  let time = 0;
  const clock = () => time++;
  const figures = evaluateMessages(
    index,
    [
      { text: 'lupa kata sandi', topic: 'forgot_password' },
      { text: 'lupa kata sandi', topic: 'balance_how' },
      { text: 'lupa kata sandi', topic: 'balance_how', also: ['forgot_password'] },
      { text: 'zzz qqq', topic: 'otp_problem' },
    ],
    clock,
  );
  expect(figures).toMatchObject({
    n: 4,
    top1: 0.5,
    acted: 0.75,
    acted_wrong: 0.25,
    admitted: 0.25,
    p99_ms: 1,
  });
  expect(figures.by_topic['balance_how']).toMatchObject({ n: 2, top1: 0.5 });
});

test('a choice that was not meant is forced', () => {
  const offered = ['Pernah', 'Belum pernah'];
  expect(
    evaluateAnswers([
      { offered, text: '2', means: 1 },
      { offered, text: 'blm pernah', means: 1 },
      { offered, text: 'saldo hilang', means: null },
      { offered, text: 'pernah', means: null },
    ]),
  ).toEqual({ n: 4, right: 0.75, forced: 0.25 });
});

test('a quoted screen is right when it leads to the node that holds it', () => {
  const screens = [
    { text: 'muncul saldo jht tdk tersedia', screen: 'Saldo JHT tidak tersedia' },
    { text: 'lupa kata sandi', screen: 'Saldo JHT tidak tersedia' },
  ];
  expect(evaluateScreens(index, screens)).toEqual({ n: 2, right: 0.5 });
});

test('nothing measured is nothing, not a fault', () => {
  expect(evaluateMessages(index, [], () => 0)).toMatchObject({ n: 0, top1: 0, p99_ms: 0 });
  expect(evaluateAnswers([])).toEqual({ n: 0, right: 0, forced: 0 });
});
