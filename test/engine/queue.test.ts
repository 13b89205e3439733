import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('waiting for a person', () => {
  let content: Content;
  let talk: Talk;

  beforeAll(async () => {
    content = await smallContent();
  });

  beforeEach(() => {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah');
    talk.say('petugas');
  });

  it('ends when the guide solves it meanwhile, and the person is told', () => {
    talk.tap('Coba panduan dulu');
    talk.say('sudah bisa masuk');
    expect(talk.state).toMatchObject({ owner: 'bot', ticket: null, mode: { kind: 'idle' } });
    expect(talk.effects).toContainEqual({ kind: 'close-ticket', resolution: 'solved_by_bot' });
    expect(talk.effects).toContainEqual({ kind: 'notify', what: 'left-queue' });
    expect(talk.say('cara melihat saldo jht').length).toBeGreaterThan(0);
  });

  it('goes on when only the guide is stopped', () => {
    talk.say('berhenti');
    talk.tap('Panduan ini saja');
    expect(talk.state.owner).toBe('queue');
    expect(talk.state.episode).not.toBeNull();
  });

  it('ends when everything is stopped', () => {
    talk.say('berhenti');
    talk.tap('Semuanya');
    expect(talk.state).toMatchObject({ owner: 'bot', ticket: null, episode: null });
  });

  it('hears once that a message was passed on, also inside the guide', () => {
    talk.tap('Coba panduan dulu');
    expect(talk.say('kok belum dibalas')).toHaveLength(1);
    expect(talk.say('pak?')).toEqual([]);
  });

  it('comes back to the step it was asked from when the person hands over', () => {
    const now = { at: talk.now, now: talk.now, staff: 7 };
    talk.happen({ kind: 'reply', ...now, name: 'Dimas', text: 'Coba sekali lagi.' });
    talk.happen({ kind: 'give-back', ...now });
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', guide: 'knowledge/sandi.md', step: 1 });
  });
});
