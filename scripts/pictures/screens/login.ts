import { button } from '../kit/button.ts';
import { colors } from '../kit/colors.ts';
import { field } from '../kit/field.ts';
import { link, linkPair } from '../kit/link.ts';
import type { Screen } from '../kit/phone.ts';
import { note, title } from '../kit/title.ts';
import { foreign, shown } from '../labels.ts';

/** JMO's first screen. */
export const login: Screen = {
  app: shown('jmo'),
  rows: [
    title(shown('login')),
    note(shown('please-login')),
    field(shown('login-email'), { value: foreign('example-address') }),
    field(shown('password'), { value: '••••••••', eye: true }),
    linkPair(shown('forgot-account'), shown('forgot-password'), colors.danger),
    button(shown('login')),
    link(shown('new-account'), 'middle'),
  ],
};
