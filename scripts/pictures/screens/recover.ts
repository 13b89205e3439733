import { button } from '../kit/button.ts';
import { choice } from '../kit/choice.ts';
import { fieldGroup } from '../kit/field-group.ts';
import type { Screen } from '../kit/phone.ts';
import { title } from '../kit/title.ts';
import { shown } from '../labels.ts';

const app = shown('jmo');

/** Getting back in: the screens behind the two small words of the login screen. */
export const recover = {
  password: {
    app,
    rows: [title(shown('forgot-password')), fieldGroup(['email', 'kpj'].map(shown)), button(shown('next'))],
  },
  account: {
    app,
    rows: [
      title(shown('forgot-account')),
      fieldGroup(['kpj', 'nik'].map(shown)),
      button(shown('find-account')),
    ],
  },
  door: { app, rows: [choice(shown('phone')), choice(shown('email'))] },
  newPassword: { app, rows: [fieldGroup([shown('password'), shown('password')], true)] },
} satisfies Record<string, Screen>;
