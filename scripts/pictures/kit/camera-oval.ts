import { colors } from './colors.ts';
import { type Part, part } from './part.ts';

/** A face inside the oval of the camera: straight, forehead and chin free, no glasses. */
export function cameraOval(name: string): Part {
  return part(
    372,
    (box) => {
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      return [
        `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="20" fill="${colors.wash}"/>`,
        `<path d="M${x - 150} ${y + 186} q0 -70 60 -92 q-24 -60 -22 -110 q8 -112 112 -112 t112 112 q2 50 -22 110 q60 22 60 92 z" fill="${colors.cloth}"/>`,
        `<ellipse cx="${x}" cy="${y}" rx="80" ry="102" fill="${colors.skin}"/>`,
        `<path d="M${x - 52} ${y - 26} q20 -14 40 0 M${x + 12} ${y - 26} q20 -14 40 0" fill="none" stroke="${colors.ink}" stroke-width="6" stroke-linecap="round"/>`,
        eyeDot(x - 32, y + 2),
        eyeDot(x + 32, y + 2),
        `<path d="M${x - 28} ${y + 48} q28 24 56 0" fill="none" stroke="${colors.ink}" stroke-width="6" stroke-linecap="round"/>`,
        `<ellipse cx="${x}" cy="${y}" rx="134" ry="172" fill="none" stroke="${colors.good}" stroke-width="9" stroke-dasharray="26 14"/>`,
      ].join('');
    },
    name,
  );
}

function eyeDot(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="8" fill="${colors.ink}"/>`;
}
