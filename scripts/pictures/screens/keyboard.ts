import { field } from '../kit/field.ts';
import { keyboard as keys } from '../kit/keyboard.ts';
import type { Screen } from '../kit/phone.ts';
import { shown } from '../labels.ts';

/** Typing a password: the box above, the phone's keyboard below. */
export const keyboard: Screen = {
  app: shown('jmo'),
  rows: [field(shown('password'), { value: '••••', eye: true }), keys()],
};
