import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { DAY } from '#model/time.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('a kindness', () => {
  let content: Content;

  beforeAll(async () => {
    content = await smallContent();
  });

  function solved(): Talk {
    const talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah bisa masuk');
    expect(talk.state.episode).toBeNull();
    return talk;
  }

  it.each([
    'makasih ya mas',
    'ok',
    'siap pak',
    'sudah',
    '🙏',
  ])('"%s" after the end is one line and no new episode', (text) => {
    const talk = solved();
    const said = talk.say(text);
    expect(said).toHaveLength(1);
    expect(said[0]?.outgoing.choices).toEqual([]);
    expect(talk.state.episode).toBeNull();
  });

  it('that greets is greeted back with the menu', () => {
    const talk = new Talk(content);
    const [, menu] = talk.say('assalamualaikum pak');
    expect(menu?.outgoing.text).toContain('Waalaikumsalam');
    expect(menu?.outgoing.node).toBe('flows/README.md');
    expect(talk.facts.filter((fact) => fact.kind === 'missed')).toEqual([]);
  });

  it('that thanks in the middle of a guide is no step done', () => {
    const talk = new Talk(content);
    talk.say('lupa kata sandi');
    expect(talk.say('makasih ya mas')[0]?.outgoing.text).toContain('Sama-sama');
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 0 });
  });

  it('waits for the next bubble, which may say more', () => {
    const talk = new Talk(content);
    expect(talk.say('halo pak', { gather: 3_000 })).toEqual([]);
    talk.say('lupa kata sandi', { gather: 3_000 });
    talk.pass(3_000);
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', guide: 'knowledge/sandi.md' });
  });

  it('"ya" days later answers the offer to go on', () => {
    const talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.pass(6 * DAY);
    expect(talk.say('ya')[0]?.outgoing.text).toContain('Mau lanjut');
  });

  it('"sudah" at a question is no problem to be searched for', () => {
    const talk = new Talk(content);
    talk.say('tidak bisa login jmo');
    expect(talk.say('sudah')[0]?.outgoing.text).toContain('Pilih salah satu');
    expect(talk.state.mode).toMatchObject({ about: 'flows/masuk.md' });
  });
});
