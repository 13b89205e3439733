import { bottomBar } from '../kit/bottom-bar.ts';
import { card } from '../kit/card.ts';
import type { Screen } from '../kit/phone.ts';
import { tiles } from '../kit/tiles.ts';
import { heading } from '../kit/title.ts';
import { shown } from '../labels.ts';

const app = shown('jmo');
/** The row at the foot of JMO. */
export const foot = bottomBar(['home', 'news', 'contact', 'my-profile'].map(shown));

/** JMO's home, as it opens: the programmes first. */
export const home: Screen = {
  app,
  foot,
  rows: [
    heading(shown('programmes')),
    card(shown('old-age'), shown('member')),
    card(shown('work-accident'), shown('member')),
    heading(shown('other-services')),
    tiles(['pay-dues', 'promo', 'update-data'].map(shown)),
  ],
};

/** The same home, further down: the other services. */
export const services: Screen = {
  app,
  foot,
  rows: [
    heading(shown('other-services')),
    tiles(['pay-dues', 'digital-card', 'update-data', 'programme-info', 'branch', 'complaint'].map(shown)),
  ],
};
