import { button } from '../kit/button.ts';
import { field } from '../kit/field.ts';
import { listRow } from '../kit/list-row.ts';
import type { Screen } from '../kit/phone.ts';
import { textBars } from '../kit/text-bars.ts';
import { title } from '../kit/title.ts';
import { shown } from '../labels.ts';
import { foot } from './home.ts';

const app = shown('jmo');

/** The worker's own page and what it leads to. */
export const profile = {
  page: {
    app,
    foot,
    rows: [title(shown('my-profile')), listRow(shown('edit-profile')), textBars(2), textBars(2)],
  },
  edit: {
    app,
    rows: [title(shown('edit-profile')), listRow(shown('change-phone')), listRow(shown('add-kpj'))],
  },
  addCard: {
    app,
    rows: [title(shown('add-kpj')), field(shown('kpj'), { value: '•••••••••••' }), button(shown('save'))],
  },
  changePhone: {
    app,
    rows: [field(shown('phone'), { value: '8••••••••••' }), button(shown('save'))],
  },
} satisfies Record<string, Screen>;
