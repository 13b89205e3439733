import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '#content/document.ts';
import { readPages } from '#content/measure/pages.ts';
import { countSteps, coverPictures } from '#content/measure/steps.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the guides of this repository', () => {
  let pages: readonly Document[];
  beforeAll(async () => {
    pages = await readPages(root);
  });

  it('tell one small thing at a time', () => {
    const { steps, medianWords, longestSentence, overTwoSentences } = countSteps(pages);
    expect(steps).toBeGreaterThan(150);
    expect(medianWords).toBeLessThanOrEqual(14);
    expect(longestSentence?.words).toBeLessThanOrEqual(18);
    expect(overTwoSentences).toEqual([]);
  });

  it('show a picture at every step in an app', () => {
    const { of, missing } = coverPictures(pages);
    expect(of).toBeGreaterThan(70);
    expect(missing).toEqual([]);
  });
});
