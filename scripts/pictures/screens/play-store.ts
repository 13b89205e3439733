import { appHeader } from '../kit/app-header.ts';
import { button } from '../kit/button.ts';
import { listRow } from '../kit/list-row.ts';
import type { Screen } from '../kit/phone.ts';
import { searchBar } from '../kit/search-bar.ts';
import { textBars } from '../kit/text-bars.ts';
import { foreign, shown } from '../labels.ts';

const app = shown('play-store');

function page(action: string): Screen {
  return {
    app,
    rows: [
      searchBar(shown('jmo')),
      appHeader(shown('jmo-full'), foreign('jmo-maker')),
      button(shown(action)),
    ],
  };
}

/** The shop: JMO's page by what its button says, and the owner's addresses behind the round picture. */
export const playStore = {
  install: page('install'),
  update: page('update'),
  open: page('open'),
  front: { app, rows: [searchBar(foreign('search-apps')), textBars(3), textBars(3)] },
  owner: { app, rows: [listRow(foreign('example-address'), { end: 'v' }), textBars(2), textBars(2)] },
} satisfies Record<string, Screen>;
