import type { Conversation, Offered } from '#model/conversation.ts';
import type { Effect } from '#model/effect.ts';
import type { Event } from '#model/event.ts';
import { HOUR } from '#model/time.ts';

const OFFERED: readonly Offered[] = [
  { label: 'Sudah', does: { act: 'done' } },
  { label: 'Belum', does: { act: 'not-yet' } },
];

/** What the fake bot's answer to a message says, so that tests can tell which message it answers. */
export function answerTo(text: string): string {
  return `Jawaban: ${text}`;
}

/**
 * A bot of a few words: answers every message with a question, closes the episode at "selesai", calls a person at
 * "petugas", agrees at "setuju", dies at "mati". People take, give back and close as in the real one.
 */
export function fakeStep(
  before: Conversation,
  event: Event,
): { next: Conversation; effects: readonly Effect[] } {
  switch (event.kind) {
    case 'message':
      return before.owner.startsWith('human:')
        ? { next: before, effects: [{ kind: 'notify', what: 'new-message' }] }
        : hear(before, event.tapped?.choice.label ?? event.text);
    case 'take':
      return { next: { ...before, owner: `human:${event.staff}`, epoch: before.epoch + 1 }, effects: [] };
    case 'give-back':
      return { next: { ...before, owner: 'bot', epoch: before.epoch + 1 }, effects: [] };
    case 'reply':
      return {
        next: { ...before, sprint: before.sprint + 1 },
        effects: [
          {
            kind: 'send',
            outgoing: { from: 'person', text: event.text, choices: [] },
            offered: [],
            asks: false,
          },
        ],
      };
    case 'close':
      return {
        next: { ...before, owner: 'bot', epoch: before.epoch + 1, episode: null, ticket: null },
        effects: [
          { kind: 'close-ticket', resolution: event.resolution },
          { kind: 'record', fact: { kind: 'episode-closed', resolution: event.resolution } },
        ],
      };
    case 'silence':
      return event.sprint === before.sprint && event.wake === 'nudge'
        ? ask(before, 'Lanjut?', [])
        : { next: before, effects: [] };
    case 'set-aside':
      return ask(before, 'Maaf', []);
    case 'words':
    case 'joining':
    case 'joined':
      return { next: before, effects: [] };
  }
}

function hear(before: Conversation, text: string): { next: Conversation; effects: readonly Effect[] } {
  if (text.includes('mati')) throw new Error('The bot died of a message.');
  const opens: Effect[] =
    before.episode === null ? [{ kind: 'record', fact: { kind: 'episode-opened' } }] : [];
  const opened: Conversation = before.episode === null ? { ...before, episode: 'new' } : before;
  if (text === 'setuju') {
    const given: Effect = { kind: 'record', fact: { kind: 'consent-given' } };
    return ask({ ...opened, consent: 'given' }, answerTo(text), [...opens, given]);
  }
  if (text === 'petugas') {
    const ticket: Effect = { kind: 'open-ticket', reason: 'asked', node: 'flows/a.md', step: 2 };
    return ask({ ...opened, owner: 'queue' }, answerTo(text), [...opens, ticket]);
  }
  if (text === 'selesai') {
    const closed: Effect = {
      kind: 'record',
      fact: { kind: 'episode-closed', resolution: 'solved_by_bot' },
    };
    return ask({ ...opened, episode: null }, answerTo(text), [...opens, closed]);
  }
  const problem: Effect = { kind: 'record', fact: { kind: 'problem-noted', problem: 'access', by: 'bot' } };
  return ask(opened, answerTo(text), [...opens, problem]);
}

function ask(
  before: Conversation,
  text: string,
  effects: readonly Effect[],
): { next: Conversation; effects: readonly Effect[] } {
  const next: Conversation = {
    ...before,
    revision: 'r1',
    sprint: before.sprint + 1,
    askedAt: null,
    mode: { kind: 'asking', about: 'flows/a.md', offered: OFFERED, trail: [] },
  };
  const send: Effect = {
    kind: 'send',
    outgoing: {
      from: 'bot',
      node: 'flows/a.md',
      text,
      choices: OFFERED.map(({ label }) => ({ label })),
    },
    offered: OFFERED,
    asks: true,
  };
  const of = effects.length;
  const wakes: Effect[] = [
    { kind: 'wake', wake: 'nudge', after: 20 * HOUR, of },
    { kind: 'wake', wake: 'close', after: 72 * HOUR, of },
  ];
  return { next, effects: [...effects, send, ...wakes] };
}
