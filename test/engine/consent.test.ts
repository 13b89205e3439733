import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('consent', () => {
  let content: Content;

  beforeAll(async () => {
    content = await smallContent();
  });

  it.each(['given', 'refused'] as const)('once %s is no answer of the question any more', (value) => {
    const label = value === 'given' ? 'Setuju' : 'Jangan simpan';
    for (const answer of [(talk: Talk) => talk.say(label), (talk: Talk) => talk.tap(label)]) {
      const talk = new Talk(content);
      talk.say('tidak bisa login jmo');
      const labels = () =>
        talk.state.mode.kind === 'idle' ? [] : talk.state.mode.offered.map((offered) => offered.label);
      expect(labels()).toEqual(['Pernah', 'Belum pernah', 'Setuju', 'Jangan simpan']);
      answer(talk);
      expect(talk.state.consent).toBe(value);
      expect(labels()).toEqual(['Pernah', 'Belum pernah']);
      talk.say('1');
      expect(talk.state.mode).toMatchObject({ kind: 'guiding', guide: 'knowledge/sandi.md' });
    }
  });
});
