import { describe, expect, it } from 'vitest';
import { addAsk } from '#content/ask.ts';

const around = (front: string) => `---\n${front}\n---\n\n# Judul\n\nasks:\n  - bukan ini\n`;

describe('a phrase added to asks', () => {
  it('follows the last one in a list, as that is written, and leaves all else', () => {
    const before = around('asks:\n    - "satu: a" # kutip\n    - dua # akhir\nreviewed: 2026-11-01');
    const after = around(
      'asks:\n    - "satu: a" # kutip\n    - dua # akhir\n    - tiga\nreviewed: 2026-11-01',
    );
    expect(addAsk(before, 'tiga')).toBe(after);
  });

  it('may be the last line of the front matter', () => {
    expect(addAsk(around('asks:\n  - satu'), 'dua')).toBe(around('asks:\n  - satu\n  - dua'));
  });

  it('joins a list in brackets', () => {
    const after = around('asks: [satu, "dua", "tiga, ya"]\nowner: Ayu');
    expect(addAsk(around('asks: [satu, "dua"]\nowner: Ayu'), 'tiga, ya')).toBe(after);
  });

  it('begins a list where there is none', () => {
    expect(addAsk(around('owner: Ayu'), 'satu')).toBe(around('owner: Ayu\nasks:\n  - satu'));
  });

  it('is quoted where YAML would read something else', () => {
    expect(addAsk(around('asks:\n  - satu'), '040')).toBe(around('asks:\n  - satu\n  - "040"'));
    expect(addAsk(around('asks:\n  - satu'), 'a: b')).toBe(around('asks:\n  - satu\n  - "a: b"'));
  });

  it('keeps the line ends of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const before = windows(around('asks:\n  - satu'));
    expect(addAsk(before, 'dua')).toBe(windows(around('asks:\n  - satu\n  - dua')));
  });

  it('has no place in a file without front matter', () => {
    expect(() => addAsk('# Judul\n', 'satu')).toThrow('front matter');
  });
});
