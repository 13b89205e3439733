import { describe, expect, it } from 'vitest';
import { measure } from '#service/measure.ts';
import { inFolder } from '../content/folder.ts';

describe('measure', () => {
  it('says everything about a folder at once', async () => {
    const measured = await inFolder({}, (folder) => measure(folder, ['Buka JMO.']));
    expect(measured).toMatchObject({
      topics: { of: 2, covered: 2 },
      pictures: { of: 2, covered: 1 },
      steps: { steps: 4 },
      screens: { of: 1, covered: 1 },
      guides: { of: 1, covered: 1 },
    });
    expect(measured?.translations).toHaveLength(2);
    expect(measured?.sentences).toHaveLength(2);
  });

  it('measures nothing while the content has mistakes', async () => {
    const broken = { 'flows/selesai.md': '# Selesai\n' };
    expect(await inFolder(broken, (folder) => measure(folder, []))).toBeUndefined();
  });
});
