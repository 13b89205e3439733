import { describe, expect, it } from 'vitest';
import { coverSentences } from '#locales/whole.ts';

describe("the bot's own sentences", () => {
  it('are whole in every language', () => {
    const covers = coverSentences();
    expect(covers.map(({ language }) => language)).toEqual(['jv', 'en']);
    for (const { of, missing } of covers) {
      expect(of).toBeGreaterThan(100);
      expect(missing).toEqual([]);
    }
  });

  it('are missed when they are absent, empty, or fill in other blanks', () => {
    const id = { a: 'Langkah {{step}} dari {{of}}', b: 'Sudah', c: 'Belum', d: 'Halo {{name}}' };
    const jv = { a: 'Saka {{of}}, langkah {{step}}', b: ' ', d: 'Halo {{nama}}' };
    const [javanese, english] = coverSentences({ id, jv, en: id });
    expect(javanese).toEqual({ language: 'jv', of: 4, covered: 1, missing: ['b', 'c', 'd'] });
    expect(english?.missing).toEqual([]);
  });
});
