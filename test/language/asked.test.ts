import { describe, expect, test } from 'vitest';
import { buildIndex, explain, search } from '#language/search.ts';
import { contentOf, DESK } from './content.ts';

const HELP = contentOf({
  'flows/masuk.md': {
    topics: ['login_generic'],
    asks: ['tidak bisa login jmo', 'gagal masuk akun', 'bingung'],
  },
  'knowledge/tipu.md': { topics: ['security_fraud'], asks: ['takut', 'ada yang minta kode otp', 'bingung'] },
  'knowledge/saldo.md': { topics: ['balance_how'], asks: ['cara lihat saldo jht', 'mau cek saldo saya'] },
  'flows/ke-175.md': { asks: ['175', 'mau telepon kantor saja'], outcome: 'referred' },
});

describe('what an ask says word for word', () => {
  const index = buildIndex(HELP);

  test.for([
    ['175', 'flows/ke-175.md'],
    ['Takut!!', 'knowledge/tipu.md'],
    ['mau telpon kantor aja', 'flows/ke-175.md'],
    ['jmo 175', 'flows/ke-175.md'],
  ])('"%s" is acted on', ([text = '', node]) => {
    expect(search(index, text)).toMatchObject({ kind: 'act', node });
    expect(search(index, text).candidates[0]).toMatchObject({ node });
    expect(explain(index, text).decided).toContain('word for word');
  });

  test('is acted on at no node where it stands at two', () => {
    expect(search(index, 'bingung').kind).not.toBe('act');
  });

  test('is not learnt from where it is one word, or a referral', () => {
    expect([...index.model.rows.keys()]).not.toContain('takut');
    expect([...index.model.rows.keys()]).not.toContain('telepon');
  });
});

test('a single telling word that is no ask is asked about', () => {
  const verdict = search(buildIndex(DESK), 'biometrik');
  expect(verdict).toMatchObject({
    kind: 'ask',
    nodes: expect.arrayContaining(['knowledge/wajah.md']),
  });
});
