import { colors } from './colors.ts';
import { held } from './held.ts';
import { type Part, part } from './part.ts';
import { line, sizeFor } from './text.ts';

type End = '>' | 'v' | 'off' | 'on';

interface Extras {
  /** What stands at the right: `>` leads on, `v` opens more below, `off` and `on` are a switch. */
  readonly end?: End;
  /** A quieter line below the name. */
  readonly below?: string;
}

/** One row of a list that leads on when tapped. */
export function listRow(label: string, extras: Extras = {}): Part {
  return part(
    extras.below === undefined ? 76 : 96,
    (box) => {
      const room = box.width - 100;
      const y = extras.below === undefined ? box.y + box.height / 2 : box.y + 32;
      return [
        line(box.x + 12, y, label, { size: sizeFor(label, room, 31) }),
        held(box.x + 12, box.y + 68, extras.below ?? '', room),
        ending(extras.end ?? '>', box.x + box.width - 20, box.y + box.height / 2),
        `<path d="M${box.x} ${box.y + box.height} h${box.width}" stroke="${colors.wash}" stroke-width="3"/>`,
      ].join('');
    },
    label,
  );
}

function ending(kind: End, x: number, y: number): string {
  if (kind === '>') {
    return `<path d="M${x - 14} ${y - 13} l13 13 l-13 13" fill="none" stroke="${colors.quiet}" stroke-width="5" stroke-linecap="round"/>`;
  }
  if (kind === 'v') {
    return `<path d="M${x - 26} ${y - 7} l13 13 l13 -13" fill="none" stroke="${colors.quiet}" stroke-width="5" stroke-linecap="round"/>`;
  }
  const fill = kind === 'on' ? colors.main : colors.line;
  const knob = kind === 'on' ? x - 12 : x - 44;
  return `<rect x="${x - 64}" y="${y - 20}" width="72" height="40" rx="20" fill="${fill}"/><circle cx="${knob}" cy="${y}" r="15" fill="${colors.paper}"/>`;
}
