import { appIcons } from '../kit/app-icons.ts';
import { listRow } from '../kit/list-row.ts';
import type { Screen } from '../kit/phone.ts';
import { textBars } from '../kit/text-bars.ts';
import { title } from '../kit/title.ts';
import { shown } from '../labels.ts';

const settings = shown('settings');

/** The phone itself: its first screen and its settings. */
export const device = {
  apps: { app: '', rows: [appIcons(['jmo', 'gmail', 'play-store'].map(shown))] },
  settings: {
    app: settings,
    rows: ['apps', 'system', 'more-settings'].map((name) => listRow(shown(name))),
  },
  appList: {
    app: settings,
    rows: [title(shown('apps')), ...['gmail', 'jmo', 'play-store'].map((name) => listRow(shown(name)))],
  },
  app: { app: settings, rows: [title(shown('jmo')), textBars(2), listRow(shown('storage'))] },
  storage: { app: settings, rows: [title(shown('storage')), textBars(2), listRow(shown('clear-cache'))] },
  developer: {
    app: settings,
    rows: [listRow(shown('developer'), { end: 'on' }), textBars(2), textBars(2)],
  },
} satisfies Record<string, Screen>;
