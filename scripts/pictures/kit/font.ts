import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The font files every picture is written with (Noto Sans, SIL Open Font License). */
export const fontFiles = ['Regular', 'Bold'].map((weight) =>
  fileURLToPath(new URL(`../fonts/NotoSans-${weight}.ttf`, import.meta.url)),
);

interface Font {
  readonly unitsPerEm: number;
  readonly glyph: (code: number) => number;
  readonly advance: (glyph: number) => number;
}

/** Reads what is needed to measure text: head, hhea, hmtx and the format 4 table of cmap (OpenType 1.9). */
function readFont(path: string): Font {
  const bytes = readFileSync(path);
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + bytes.readUInt16BE(4) * 16; at += 16) {
      if (bytes.toString('latin1', at, at + 4) !== tag) continue;
      return bytes.subarray(
        bytes.readUInt32BE(at + 8),
        bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12),
      );
    }
    throw new Error(`The font has no ${tag} table: put a TrueType font into scripts/pictures/fonts.`);
  };
  const hmtx = table('hmtx');
  const metrics = table('hhea').readUInt16BE(34);
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    glyph: glyphs(table('cmap')),
    advance: (glyph) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4),
  };
}

function glyphs(cmap: Buffer): Font['glyph'] {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, n) => cmap.readUInt32BE(8 + n * 8));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no format 4 character table: use another font.');
  const map = cmap.subarray(start);
  const segments = map.readUInt16BE(6);
  return (code) => {
    for (let at = 0; at < segments; at += 2) {
      if (map.readUInt16BE(14 + at) < code) continue;
      const first = map.readUInt16BE(16 + segments + at);
      if (first > code) return 0;
      const delta = map.readUInt16BE(16 + 2 * segments + at);
      const rangeAt = 16 + 3 * segments + at;
      const range = map.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      return (map.readUInt16BE(rangeAt + range + 2 * (code - first)) + delta) & 0xffff;
    }
    return 0;
  };
}

const bold = readFont(fontFiles[1] ?? '');

/** The width in pixels of one line of bold text (regular text is a little narrower). */
export function widthOf(text: string, size: number): number {
  const units = [...text].reduce((sum, char) => sum + bold.advance(bold.glyph(char.codePointAt(0) ?? 0)), 0);
  return (units * size) / bold.unitsPerEm;
}
