import { card } from '../kit/card.ts';
import { listRow } from '../kit/list-row.ts';
import type { Screen } from '../kit/phone.ts';
import { title } from '../kit/title.ts';
import { valueRow } from '../kit/value-row.ts';
import { shown } from '../labels.ts';

const app = shown('jmo');

/** The page of the old-age savings, and the two behind `Cek Saldo`. */
export const jht = {
  page: {
    app,
    rows: [
      title(shown('old-age')),
      ...['check-balance', 'claim', 'simulation', 'track-claim'].map((label) => card(shown(label))),
    ],
  },
  cards: {
    app,
    rows: [title(shown('check-balance')), listRow(shown('savings-card'), { below: '•••••••••••' })],
  },
  balance: {
    app,
    rows: [
      title(shown('check-balance')),
      valueRow(shown('balance'), 'Rp ••••••••'),
      valueRow(shown('last-dues'), 'Rp ••••••'),
      valueRow(shown('status'), shown('active')),
    ],
  },
} satisfies Record<string, Screen>;
