import { button } from '../kit/button.ts';
import { calendar } from '../kit/calendar.ts';
import { choice } from '../kit/choice.ts';
import { field } from '../kit/field.ts';
import { fieldGroup } from '../kit/field-group.ts';
import type { Part } from '../kit/part.ts';
import type { Screen } from '../kit/phone.ts';
import { textBars } from '../kit/text-bars.ts';
import { title } from '../kit/title.ts';
import { foreign, shown } from '../labels.ts';

const next = button(shown('next'));

function stage(...rows: readonly Part[]): Screen {
  return { app: shown('jmo'), rows };
}

/** Making an account, in the order of its screens. */
export const register = {
  member: stage(textBars(2), button(shown('registered-yes'))),
  kind: stage(...['wage-earner', 'not-wage-earner', 'migrant-worker'].map((kind) => choice(shown(kind)))),
  nation: stage(choice(shown('citizen')), next),
  person: stage(
    title(shown('new-account')),
    fieldGroup(['nik', 'full-name'].map(shown)),
    fieldGroup(['card-number', 'birthday'].map(shown)),
    next,
  ),
  birthday: stage(calendar(shown('birthday'))),
  email: stage(field(shown('email'), { value: foreign('example-address') }), next),
  phone: stage(field(shown('phone'), { value: '8••••••••••' }), next),
  agree: stage(textBars(4), button(shown('agree'))),
} satisfies Record<string, Screen>;
