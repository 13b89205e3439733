import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, explain, matchScreen, search } from '#language/search.ts';
import { contentOf, DESK } from './content.ts';

const index = buildIndex(DESK);
const best = (text: string, node?: string) =>
  search(index, text, node === undefined ? {} : { node }).candidates[0]?.node;

describe('the node meant', () => {
  test.for([
    ['gak bisa login jmo', 'flows/masuk.md'],
    ['GABISA MASUK JMO!!!', 'flows/masuk.md'],
    ['𝗴𝗮𝗯𝗶𝘀𝗮 𝗹𝗼𝗴𝗶𝗻', 'flows/masuk.md'],
    ['aku gak iso mlebu jmo piye iki', 'flows/masuk.md'],
    ['lali paswordku', 'knowledge/lupa-sandi.md'],
    ['lupa kata sandi min 🙏', 'knowledge/lupa-sandi.md'],
    ['udah bener sandinya kok dibilang salah', 'knowledge/ditolak.md'],
    ['akun saya keblokir', 'knowledge/terkunci.md'],
    ['kode otp ga masuk masuk', 'knowledge/kode.md'],
    ['gimana cara ngecek saldo', 'knowledge/saldo.md'],
    ['saldoku kok ilang', 'knowledge/saldo-hilang.md'],
    ['disuruh apdet terus', 'knowledge/perbarui.md'],
    ['scan wajah gagal 3x', 'knowledge/wajah.md'],
    ['aplikasi payah', 'knowledge/keluhan.md'],
    ['suwun', 'knowledge/terima-kasih.md'],
  ])('"%s" → %s', ([text = '', node]) => {
    expect(best(text)).toBe(node);
  });
});

describe('what is said besides', () => {
  test('is not what is meant when it is denied', () => {
    expect(best('bukan lupa sandi, tapi sandinya ditolak')).toBe('knowledge/ditolak.md');
    expect(best('bukan saldo hilang tapi mau lihat saldo')).toBe('knowledge/saldo.md');
  });

  test('is not what is meant when it is anger around a problem', () => {
    const rant =
      'aplikasi jelek payah kecewa saya dari kemarin dipersulit terus, disuruh update terus padahal sudah update';
    const verdict = search(index, rant);
    expect(verdict).toMatchObject({ kind: 'act', node: 'knowledge/perbarui.md' });
    expect(verdict).not.toHaveProperty('second');
  });

  test('is not what is meant when it is thanks around a question', () => {
    expect(best('terima kasih ya pak sudah dibantu, tapi kode otp nya kok belum masuk')).toBe(
      'knowledge/kode.md',
    );
  });

  test('is anger by itself, answered before anything is guessed', () => {
    expect(explain(index, 'aplikasi jelek kecewa')).toMatchObject({
      verdict: { kind: 'act', node: 'knowledge/keluhan.md' },
      decided: 'it says how somebody feels',
    });
  });

  test('may come in three bubbles', () => {
    expect(best('pak\nsaya mau lihat\nsaldo jht')).toBe('knowledge/saldo.md');
  });

  test('counts at both ends of a long message and not in its middle', () => {
    const filler = 'cerita panjang tentang hari ini '.repeat(40);
    expect(best(`${filler} lupa kata sandi`)).toBe('knowledge/lupa-sandi.md');
    expect(best(`lupa kata sandi ${filler}`)).toBe('knowledge/lupa-sandi.md');
    expect(best(`${filler} lupa kata sandi ${filler}`)).not.toBe('knowledge/lupa-sandi.md');
  });
});

describe('the verdict', () => {
  test('acts where one node is clear', () => {
    expect(search(index, 'lupa kata sandi')).toMatchObject({ kind: 'act', node: 'knowledge/lupa-sandi.md' });
  });

  test('asks among at most three where several fit', () => {
    const verdict = search(index, 'sandi');
    expect(verdict.kind).toBe('ask');
    if (verdict.kind === 'ask') expect(verdict.nodes.length).toBeLessThanOrEqual(3);
  });

  test('admits that nothing fits', () => {
    for (const text of ['', '🙏', 'asdf qwerty', 'harga beras naik berapa', '???']) {
      expect(search(index, text).kind, text).not.toBe('act');
    }
    expect(search(index, 'zzz qqq').kind).toBe('admit');
    expect(search(index, '').kind).toBe('admit');
  });

  test('answers what blocks first and remembers the other', () => {
    const verdict = search(index, 'mau cek saldo jht, akun saya terkunci');
    expect(verdict).toMatchObject({
      kind: 'act',
      node: 'knowledge/terkunci.md',
      second: 'knowledge/saldo.md',
    });
  });

  test('says how sure it is of each candidate, best first', () => {
    const { candidates } = search(index, 'saldo tidak muncul');
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.000001);
  });

  test('never means home or a draft', () => {
    for (const text of ['klaim saya kapan cair', 'klaim belum cair', 'menu']) {
      const ids = search(index, text).candidates.map(({ node }) => node);
      expect(ids).not.toContain('knowledge/rahasia.md');
      expect(ids).not.toContain('flows/README.md');
    }
  });

  test('leans towards where the conversation stands', () => {
    const sure = (node?: string) =>
      search(index, 'tidak masuk', node === undefined ? {} : { node }).candidates.find(
        (candidate) => candidate.node === 'knowledge/kode.md',
      )?.score ?? 0;
    expect(sure('flows/masuk.md')).toBeGreaterThan(sure());
    expect(sure('knowledge/saldo.md')).toBeLessThanOrEqual(sure());
  });

  test('is the same every time', () => {
    const again = buildIndex(contentOf({ ...DESK.nodes }));
    for (const text of ['gak bisa login', 'saldo', 'kode'])
      expect(search(again, text)).toEqual(search(index, text));
  });

  test('holds for content without any phrase', () => {
    expect(search(buildIndex(contentOf({})), 'gak bisa login').kind).toBe('admit');
  });
});

describe('what the screen says', () => {
  test.for([
    ['Informasi Login Tidak Sesuai', 'knowledge/ditolak.md'],
    ['muncul tulisan informasi login tdk sesuai pak', 'knowledge/ditolak.md'],
    ['informasi login tidak sesuai sebanyak 3x silakan hubungi kantor cabang', 'knowledge/terkunci.md'],
    ['katanya saldo jht tidak tersedia', 'knowledge/saldo-hilang.md'],
    ['infromasi logni tidak sesuai', 'knowledge/ditolak.md'],
    ['ada "sald0 jht tidk tersdia" gimana', 'knowledge/saldo-hilang.md'],
    ['imforrnasi lg1m tidak sosuei', 'knowledge/ditolak.md'],
    ['sa1d0 iht tidek tersad1a', 'knowledge/saldo-hilang.md'],
    ['liveness detection failed 70012', 'knowledge/wajah.md'],
  ])('"%s" → %s', ([text = '', node]) => {
    expect(matchScreen(index, text)?.node).toBe(node);
    expect(best(text)).toBe(node);
  });

  describe('where hardly anything else was said', () => {
    const things =
      'saldo jht uang tabungan iuran kartu rekening klaim gaji bulan status data nama akun'.split(' ');
    const checks = buildIndex(
      contentOf({
        'knowledge/saldo.md': { title: 'Cek saldo', asks: things.map((thing) => `cek ${thing}`) },
        'knowledge/koneksi.md': { title: 'Sinyal', screens: ['Cek koneksi internet'] },
      }),
    );

    test('is surer than its single words', () => {
      expect(search(checks, 'cek koneski intrenet').candidates[0]?.node).toBe('knowledge/koneksi.md');
      expect(search(checks, 'cek tabungan').candidates[0]?.node).toBe('knowledge/saldo.md');
    });

    test('may be a part of it that was copied', () => {
      const { screen, verdict } = explain(checks, 'cek internet');
      expect(screen).toMatchObject({ node: 'knowledge/koneksi.md', score: 2 / 3 });
      expect(verdict.candidates[0]?.node).toBe('knowledge/koneksi.md');
      expect(matchScreen(checks, 'cek internet')).toBeUndefined();
    });
  });

  test.for([
    'gak bisa login',
    'saldo saya ada',
    'tidak sesuai',
    'lupa sandi',
    'inrofmasi gnlio',
    'qwerty zxcvb asdfg hjklp',
    '',
  ])('"%s" quotes nothing', (text) => {
    expect(matchScreen(index, text)).toBeUndefined();
  });
});

describe('the explanation', () => {
  test('reaches the same verdict and names what spoke for it', () => {
    const told = explain(index, 'lali sandine');
    expect(told.verdict).toEqual(search(index, 'lali sandine'));
    expect(told.words).toBe('lupa password');
    expect(told.because[0]?.features.map(({ feature }) => feature)).toContain('lupa password');
    expect(told.decided).not.toBe('');
  });
});

test('whatever is written, a verdict comes', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.string({ maxLength: 3_000 }));
  fc.assert(
    fc.property(anything, (text) => {
      const verdict = search(index, text);
      for (const { score } of verdict.candidates) expect(Number.isFinite(score)).toBe(true);
    }),
    { numRuns: 300, seed: 1 },
  );
});
