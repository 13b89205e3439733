import { describe, expect, test } from 'vitest';
import type { Outgoing } from '#model/effect.ts';
import type { Line, Transcript } from '#store/views/transcript.ts';
import { answersTo } from '#web/pages/answers.ts';

const CHOICES = [{ label: 'Sudah' }, { label: 'Setuju', aside: true as const }];

/** A conversation of letters: those with a question offer two answers. */
function talk(...said: (Partial<Outgoing> | 'worker')[]): Transcript {
  const lines = said.map((one, index): Line => {
    const place = { seq: index + 1, at: 1 };
    if (one === 'worker') return { ...place, from: 'worker', text: 'ya', media: false };
    const outgoing: Outgoing = { from: 'bot', text: 'x', choices: [], ...one };
    return { ...place, from: outgoing.from, sprint: index + 1, outgoing };
  });
  const state = {
    owner: 'bot' as const,
    person: null,
    idle: false,
    asides: null,
    waiting: false,
    activeAt: 1,
  };
  return { conversation: 5, language: 'id', cursor: lines.length, lines, ...state };
}

const labels = (transcript: Transcript) => answersTo(transcript).map((answer) => answer.label);

describe('the answers that can be given', () => {
  test('are those of the newest question, as tokens of its letter', () => {
    const answers = answersTo(talk({ choices: [{ label: 'Lama' }] }, 'worker', { choices: CHOICES }));
    expect(answers).toEqual([
      { name: 'token', value: '5.3.0', label: 'Sudah', hint: undefined, aside: undefined },
      { name: 'token', value: '5.3.1', label: 'Setuju', hint: undefined, aside: true },
    ]);
  });

  test('stay while the bot says something beside the question', () => {
    expect(labels(talk({ choices: CHOICES }, 'worker', { text: 'Terima kasih.' }))).toEqual([
      'Sudah',
      'Setuju',
    ]);
  });

  test('lose the asides that were settled, and keep the tokens of the others', () => {
    const choices = [{ label: 'Setuju', aside: true as const }, { label: 'Sudah' }];
    const settled = { ...talk({ choices }, 'worker', { text: 'Terima kasih.' }), asides: [] };
    expect(answersTo(settled).map(({ label, value }) => [label, value])).toEqual([['Sudah', '5.1.1']]);
    expect(labels({ ...settled, asides: ['Setuju'] })).toEqual(['Setuju', 'Sudah']);
  });

  test('are none while an answer is on its way, and none where nothing was asked', () => {
    expect(labels({ ...talk({ choices: CHOICES }), waiting: true })).toEqual([]);
    expect(labels(talk({ text: 'Halo.' }, 'worker'))).toEqual([]);
  });

  test('end with the conversation, unless the last words offer some themselves', () => {
    expect(labels({ ...talk({ choices: CHOICES }, { text: 'Selesai.' }), idle: true })).toEqual([]);
    expect(labels({ ...talk({ text: 'Lanjut?', choices: CHOICES }), idle: true })).toEqual([
      'Sudah',
      'Setuju',
    ]);
  });

  test('of the bot end when a person speaks, also after the person has gone', () => {
    const after = talk({ choices: CHOICES }, { from: 'person' }, 'worker', { text: 'Petugas selesai.' });
    expect(labels(after)).toEqual([]);
    expect(labels({ ...after, owner: 'human:1' })).toEqual([]);
    expect(labels(talk({ from: 'person' }, { choices: CHOICES }))).toEqual(['Sudah', 'Setuju']);
  });
});
