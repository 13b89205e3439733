import { codeBoxes } from '../kit/code-boxes.ts';
import { listRow } from '../kit/list-row.ts';
import type { Screen } from '../kit/phone.ts';
import { searchBar } from '../kit/search-bar.ts';
import { textBars } from '../kit/text-bars.ts';
import { title } from '../kit/title.ts';
import { foreign, shown } from '../labels.ts';

const app = shown('gmail');

/** The mailbox: its letters, its folders, and one letter open. */
export const gmail = {
  inbox: {
    app,
    rows: [
      searchBar(foreign('search-mail')),
      listRow(shown('jmo'), { below: shown('code') }),
      textBars(2),
      textBars(2),
    ],
  },
  folders: { app, rows: ['inbox', 'promotions', 'social', 'spam'].map((name) => listRow(shown(name))) },
  letter: { app, rows: [title(shown('jmo')), textBars(2), codeBoxes(shown('code')), textBars(2)] },
} satisfies Record<string, Screen>;
