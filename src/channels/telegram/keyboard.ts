import type { Part } from '#model/channel.ts';

type Button = Part['buttons'][number];

/** Two labels of this length stand beside each other on a narrow phone with large letters; longer ones are cut there. */
const HALF = 14;

/** A part's buttons as rows of an inline keyboard: short ones in pairs, asides apart from answers. */
export function keyboardOf(buttons: readonly Button[]): { text: string; callback_data: string }[][] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const first = row?.[0];
    const fits = row?.length === 1 && first !== undefined && first.aside === button.aside;
    if (fits && first.label.length <= HALF && button.label.length <= HALF) row.push(button);
    else rows.push([button]);
  }
  return rows.map((row) => row.map(({ label, token }) => ({ text: label, callback_data: token })));
}
