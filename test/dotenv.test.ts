import { describe, expect, it } from 'vitest';
import { parseDotEnv } from '#dotenv.ts';

describe('a .env file', () => {
  it.each([
    ['A=1', { A: '1' }],
    ['A = 1 ', { A: '1' }],
    ['export A=1', { A: '1' }],
    ['A=', { A: '' }],
    ['A=b=c', { A: 'b=c' }],
    ['A=b # why', { A: 'b' }],
    ['A=b#c', { A: 'b#c' }],
    ['A="b # c" # why', { A: 'b # c' }],
    ["A='b c'", { A: 'b c' }],
    ['# A=1\n\n  \nB=2\r\nC=3', { B: '2', C: '3' }],
    ['\uFEFFA=1', { A: '1' }],
    ['A=1\nA=2', { A: '2' }],
    ['', {}],
  ])('reads %j', (text, values) => {
    expect(parseDotEnv(text)).toEqual({ values, mistakes: [] });
  });

  it('names the line of a mistake and quotes nothing of it', () => {
    const { values, mistakes } = parseDotEnv('A=1\nhunter two\nB="hunter\n=hunter\nC=3');
    expect(values).toEqual({ A: '1', C: '3' });
    expect(mistakes.map((mistake) => mistake.slice(0, 11))).toEqual([
      '.env line 2',
      '.env line 3',
      '.env line 4',
    ]);
    expect(mistakes.join()).not.toContain('hunter');
  });
});
