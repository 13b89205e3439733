import { button } from './button.ts';
import type { Part } from './part.ts';
import { title } from './title.ts';

/** A page cut down to its title and the button at its end, for one pane of a strip; the spot is named by the title. */
export function pageEnd(page: string, label: string): Part {
  return {
    height: 140,
    draw: (box) => {
      const head = title(page).draw({ ...box, height: 50 });
      const end = button(label).draw({ ...box, y: box.y + 62, height: 78 });
      const tip = { x: box.x + box.width * 0.78, y: box.y + 122 };
      return { svg: head.svg + end.svg, spots: new Map([[page, { ...box, tip }]]) };
    },
  };
}
