import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, cut } from '#channels/cut.ts';
import { someText } from './letters.ts';

const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('cut', () => {
  test('keeps a text that fits', () => {
    expect(cut('Buka JMO.\n\nTekan Masuk.', 40)).toEqual(['Buka JMO.\n\nTekan Masuk.']);
  });

  test('cuts at the end of a paragraph, then of a sentence, then of a word', () => {
    expect(cut('Satu dua tiga.\n\nEmpat lima.', 20)).toEqual(['Satu dua tiga.', 'Empat lima.']);
    expect(cut('Satu dua. Tiga empat lima enam.', 16)).toEqual(['Satu dua.', 'Tiga empat lima', 'enam.']);
  });

  test('cuts an endless word, but never between the halves of one character', () => {
    const pieces = cut('😀'.repeat(10), 5);
    expect(pieces.join('')).toBe('😀'.repeat(10));
    for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
  });

  test('has no pieces for nothing', () => {
    expect(cut('  \n ', 10)).toEqual([]);
  });

  test('loses nothing but white space and keeps every limit', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 16, max: 4_096 }), (text, limit) => {
        const pieces = cut(text, limit);
        expect(bare(pieces.join(''))).toBe(bare(text));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 60 },
    );
  });
});

describe('clip', () => {
  test('leaves a short label alone and marks a cut one', () => {
    expect(clip('Sudah', 5)).toBe('Sudah');
    expect(clip('Sudah selesai', 6)).toBe('Sudah…');
    expect(clip('😀😀😀', 4)).toBe('😀…');
  });
});
