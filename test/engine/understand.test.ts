import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('free words', () => {
  let content: Content;
  let talk: Talk;

  beforeAll(async () => {
    content = await smallContent({
      'flows/ke-hr.md':
        '---\noutcome: referred\nrefers_to: HR\nasks: [tempat meja hr]\n---\n# Ke HR\n\nDatang ke meja HR.\n',
      'flows/petugas.md': '---\ntopic: human\noutcome: handover\n---\n# Petugas\n\nBaik.\n',
      'knowledge/saldo.md':
        '---\ntopic: balance_how\nproblem: balance\nasks: [cara melihat saldo jht]\n---\n# Lihat saldo\n\n1. Tekan kartu.\n\n- [Sudah lihat saldo](../flows/selesai.md)\n- [Ke HR](../flows/ke-hr.md)\n',
    });
  });

  it('never end an episode by a guess', () => {
    talk = new Talk(content);
    talk.say('cara melihat saldo jht');
    talk.say('tempat meja hr');
    expect(talk.facts.filter((fact) => fact.kind === 'episode-closed')).toEqual([]);
  });

  it('that begin with "sudah" and name nothing else are a step done', () => {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah 10 menit');
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 1 });
  });

  it('that name another problem are a side question, "sudah" or not', () => {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah tapi kode verifikasi tidak datang');
    expect(talk.state.mode).not.toMatchObject({ guide: 'knowledge/sandi.md', step: 1 });
  });

  it('that answer the step still answer it after "maksudnya yang mana?"', () => {
    talk = new Talk(content, {});
    talk.say('lupa kata sandi');
    talk.state = { ...talk.state, mode: asked(talk) };
    talk.say('sudah');
    expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 1 });
  });

  it('that are a number without an answer are told the highest one', () => {
    talk = new Talk(content);
    talk.say('tidak bisa login jmo');
    expect(talk.say('9')[0]?.outgoing.text).toContain('1 sampai 2');
    expect(talk.facts.filter((fact) => fact.kind === 'missed')).toEqual([]);
  });

  it('do not show the question in full again when they are not understood', () => {
    talk = new Talk(content);
    const [, question] = talk.say('tidak bisa login jmo');
    const [again] = talk.say('qwrt');
    expect(question?.outgoing.text).toContain('Dulu pernah bisa masuk?');
    expect(again?.outgoing.text).not.toContain('Dulu pernah');
    expect(again?.outgoing.choices.map(({ label }) => label)).toEqual(['Pernah', 'Belum pernah']);
  });

  it('"bukan ini" does not come back to what was wrong', () => {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah');
    talk.say('cara melihat saldo jht');
    talk.say('bukan ini');
    expect(talk.state.memory.problems).toEqual(['access']);
    talk.say('bukan ini');
    expect(talk.state.memory.problems).toEqual(['access']);
  });

  /** The conversation as it is after a text that may have meant several things. */
  function asked({ state }: Talk): Talk['state']['mode'] {
    const step = { node: 'knowledge/sandi.md', step: 0 };
    const offered = [{ label: 'Lihat saldo', does: { go: 'knowledge/saldo.md' } }];
    return { kind: 'asking', about: 'confirm', offered, trail: state.mode.kind === 'idle' ? [] : [step] };
  }
});

describe('a language', () => {
  it('that nothing is written in is not promised', async () => {
    const talk = new Talk(await smallContent());
    talk.say('lupa kata sandi');
    expect(talk.say('bahasa jawa')[0]?.outgoing.text).toContain('baru ada dalam Bahasa Indonesia');
    expect(talk.state.language).toBe('id');
    expect(talk.say('bahasa')[0]?.outgoing.choices).toHaveLength(3);
  });
});
