import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { DAY } from '#model/time.ts';
import { wholeContent } from '../content/whole.ts';
import { Talk } from './conversation.ts';

describe('the first page', () => {
  let content: Content;

  beforeAll(async () => {
    content = await wholeContent();
  });

  const home = () => {
    const node = content.nodes[content.home];
    if (node === undefined) throw new Error('there is no home');
    return node;
  };
  /** Where a first message leads at once, and what was recorded as answered. */
  function lead(text: string) {
    const talk = new Talk(content);
    const said = talk.say(text, { gather: 3_000 });
    const entered = talk.facts.flatMap((fact) => (fact.kind === 'node-entered' ? [fact.node] : []));
    const answered = talk.facts.flatMap((fact) => (fact.kind === 'answered' ? [fact] : []));
    return { talk, said, entered, answered };
  }

  it('is answered by every label in every language and by every number, without waiting', () => {
    home().choices.forEach((choice, index) => {
      const labels = Object.values(home().wording).map((wording) => wording.choices[index]?.label ?? '');
      for (const text of [...labels, ` ${labels[0]?.toUpperCase()} `, `${index + 1}`, `nomor ${index + 1}`]) {
        const { said, entered, answered } = lead(text);
        expect([text, entered[0]]).toEqual([text, choice.to]);
        expect(answered).toMatchObject([{ node: content.home, choice: String(index) }]);
        expect(said.length).toBeGreaterThan(1);
      }
    });
  });

  it('is answered with first words before and consent below, and "kembali" leads to the menu', () => {
    const { talk, said } = lead('Lainnya');
    expect(said[0]?.outgoing.text).toContain('Ini Posko');
    expect(said[1]?.offered.filter(({ aside }) => aside).map(({ label }) => label)).toEqual([
      'Setuju',
      'Jangan simpan',
    ]);
    talk.say('kembali');
    expect(talk.state.mode).toMatchObject({ kind: 'asking', about: content.home });
  });

  it('has no ninth answer, and is searched for anything else', () => {
    expect(lead('9').answered).toEqual([]);
    expect(lead('lihat saldo saya dong').answered).toEqual([]);
  });

  it('still knows its labels once an episode has ended, but a bare number no longer', () => {
    const { talk } = lead('Lihat saldo JHT');
    talk.pass(7 * DAY);
    expect(talk.state.mode.kind).toBe('idle');
    const answers = () => talk.facts.filter((fact) => fact.kind === 'answered').length;
    const before = answers();
    const copy = new Talk(content, talk.state);
    copy.now = talk.now;
    copy.say('5', { gather: 3_000 });
    expect(copy.facts.filter((fact) => fact.kind === 'answered')).toEqual([]);
    talk.say('Daftar akun', { gather: 3_000 });
    expect(answers()).toBe(before + 1);
    expect(talk.state.mode).toMatchObject({ about: 'flows/daftar-akun.md' });
    expect(talk.facts.filter((fact) => fact.kind === 'episode-opened')).toHaveLength(2);
  });
});
