import { describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { readPages } from '#content/measure/pages.ts';
import { coverScreens } from '#content/measure/screens.ts';
import { countSteps, coverPictures } from '#content/measure/steps.ts';
import { coverGuides } from '#content/measure/transcripts.ts';
import { coverTranslations } from '#content/measure/translations.ts';
import { type Files, GOOD, inFolder } from './folder.ts';
import { JAVANESE } from './translations.ts';

const pagesWith = (files: Files) => inFolder(files, readPages);

/** The good guide with other steps. */
function guide(steps: string): Files {
  const page = String(GOOD['knowledge/sandi.md']);
  return { 'knowledge/sandi.md': page.replace(/1\. Buka JMO[\s\S]*?(?=\n\n- )/, steps) };
}

describe('steps', () => {
  it('are counted line by line, also inside a stretch', async () => {
    const { steps, medianWords } = countSteps(await pagesWith({}));
    expect(steps).toBe(4);
    expect(medianWords).toBe(2);
  });

  it('show where the longest sentence stands', async () => {
    const { longestSentence } = countSteps(
      await pagesWith(guide('1. Buka JMO.\n2. Satu dua. Satu dua tiga empat lima.\n3. Satu dua tiga.')),
    );
    expect(longestSentence).toMatchObject({ words: 5, place: { file: 'knowledge/sandi.md', line: 13 } });
  });

  it('of more than two sentences are named', async () => {
    const { overTwoSentences } = countSteps(await pagesWith(guide('1. Satu. Dua. Tiga.\n2. Satu. Dua.')));
    expect(overTwoSentences.map(({ line }) => line)).toEqual([12]);
  });

  it('of drafts and translations do not count', async () => {
    const page = String(GOOD['knowledge/sandi.md']).replace('topic:', 'draft: true\ntopic:');
    expect(countSteps(await pagesWith({ 'knowledge/sandi.md': page })).steps).toBe(0);
    expect(countSteps(await pagesWith({ 'knowledge/sandi.jv.md': JAVANESE })).steps).toBe(4);
  });

  it('without any step measure nothing', async () => {
    const page = '# Sandi\n\n- [Tanya petugas](../flows/petugas.md)\n';
    const count = countSteps(await pagesWith({ 'knowledge/sandi.md': page }));
    expect(count).toEqual({
      steps: 0,
      medianWords: 0,
      longestSentence: undefined,
      overTwoSentences: [],
    });
  });
});

describe('a picture', () => {
  const cases: [string, number, number][] = [
    ['1. Ambil KTP.\n2. Tunggu 5 menit.', 0, 0],
    ['1. Pilih `Login`.', 1, 1],
    ['1. Buka Gmail di HP.', 1, 1],
    ['1. Tekan gambar bulat.', 1, 1],
    ['1. Isi kode.\n   1. Ambil kertas.\n   2. Tekan `Selanjutnya`.', 1, 1],
    ['1. Tekan `Login`.\n   ![Layar masuk](images/masuk.png)\n2. Ketik kode.', 2, 1],
  ];
  it.each(cases)('is wanted where an app is in front of her: %j', async (steps, of, missing) => {
    const cover = coverPictures(await pagesWith(guide(steps)));
    expect([cover.of, cover.missing.length]).toEqual([of, missing]);
  });
});

describe('a guide', () => {
  const cover = (transcripts: string[], files: Files = {}) =>
    inFolder(files, async (folder) => {
      const { content } = await compile(folder);
      return content && coverGuides(content, transcripts);
    });

  it('has a transcript when one shows a step of it', async () => {
    expect(await cover(['Langkah 1 dari 2\nBuka JMO.'])).toEqual({ of: 1, covered: 1, missing: [] });
    expect((await cover(['Lupa sandi', 'Buka']))?.missing).toEqual(['knowledge/sandi.md']);
  });

  it('has none when the step is another guide’s as well', async () => {
    const other =
      '---\ntopic: human\n---\n# Lain\n\n1. Buka JMO.\n2. Lihat.\n\n- [Selesai](../flows/selesai.md)\n';
    const covered = await cover(['Buka JMO.\nIsi kode. Jangan pindah.'], { 'knowledge/lain.md': other });
    expect(covered?.missing).toEqual(['knowledge/lain.md']);
  });
});

describe('a message of the screen', () => {
  const sandi = 'knowledge/sandi.md';
  const cover = (lead: (text: string) => string[], page = String(GOOD[sandi])) =>
    inFolder({ [sandi]: page }, async (folder) => {
      const { content } = await compile(folder);
      return content && coverScreens(content, lead);
    });

  it('is answered when typing it leads to its node, or offers it', async () => {
    expect(await cover(() => ['flows/petugas.md', sandi])).toEqual({ of: 1, covered: 1, missing: [] });
  });

  it('is missed when typing it leads elsewhere or nowhere', async () => {
    const page = String(GOOD[sandi]).replace('Tidak Sesuai]', 'Tidak Sesuai, Gagal]');
    const lead = (text: string) => (text === 'Gagal' ? ['flows/petugas.md'] : []);
    expect((await cover(lead, page))?.missing).toEqual(['Informasi Login Tidak Sesuai', 'Gagal']);
  });

  it('of a draft is nobody’s answer', async () => {
    const page = String(GOOD[sandi]).replace('topic:', 'draft: true\ntopic:');
    expect(await cover(() => [], page)).toEqual({ of: 0, covered: 0, missing: [] });
  });
});

describe('a translation', () => {
  it('covers the nodes of its page, as a draft or for workers', async () => {
    const told = coverTranslations(await pagesWith({ 'knowledge/sandi.jv.md': JAVANESE }));
    expect(told).toMatchObject([
      { language: 'jv', of: 5, covered: 2, drafts: 0 },
      { language: 'en', of: 5, covered: 0, drafts: 0 },
    ]);
    expect(told[0]?.missing).toEqual(['flows/README.md', 'flows/petugas.md', 'flows/selesai.md']);
    const draft = `---\ndraft: true\n---\n${JAVANESE}`;
    const [javanese] = coverTranslations(await pagesWith({ 'knowledge/sandi.jv.md': draft }));
    expect(javanese).toMatchObject({ covered: 0, drafts: 2 });
  });
});
