import { button } from '../kit/button.ts';
import { codeBoxes } from '../kit/code-boxes.ts';
import { notice } from '../kit/notice.ts';
import type { Screen } from '../kit/phone.ts';
import { shown } from '../labels.ts';

const app = shown('jmo');

/** A code on its way: it arrives at the top of the phone and is typed in JMO. */
export const code = {
  typing: { app, rows: [codeBoxes(shown('code')), button(shown('next'))] },
  arriving: {
    app,
    rows: [notice(shown('jmo'), shown('code')), codeBoxes(shown('code'))],
  },
} satisfies Record<string, Screen>;
