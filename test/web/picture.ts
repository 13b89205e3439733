import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="760">
  <rect width="640" height="760" rx="40" fill="#dfe9e6"/>
  <rect x="40" y="40" width="560" height="680" rx="24" fill="#fff"/>
  <rect x="80" y="460" width="480" height="90" rx="14" fill="#0a7"/>
</svg>`;

/** Draws something of the size of a step picture and gives back its path. */
export function drawPicture(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'posko-picture-')), 'step.png');
  writeFileSync(file, new Resvg(SVG).render().asPng());
  return file;
}
