import { button } from '../kit/button.ts';
import { cameraOval } from '../kit/camera-oval.ts';
import { pageEnd } from '../kit/page-end.ts';
import type { Screen } from '../kit/phone.ts';
import { title } from '../kit/title.ts';
import { valueRow } from '../kit/value-row.ts';
import { shown } from '../labels.ts';

const app = shown('jmo');

function end(page: string, label: string): Screen {
  return { app, rows: [pageEnd(shown(page), shown(label))] };
}

/** `Pengkinian Data` with the selfie inside it, in the order of its screens. */
export const dataUpdate = {
  membership: {
    app,
    rows: [
      title(shown('update-data')),
      valueRow(shown('card-number'), '•••••••••••'),
      valueRow(shown('status'), shown('active')),
      button(shown('done')),
    ],
  },
  selfie: { app, rows: [cameraOval('face'), button(shown('take-photo'))] },
  contact: end('contact-data', 'next'),
  population: end('population-data', 'next'),
  additional: end('additional-data', 'next'),
  confirm: end('update-data', 'confirm'),
} satisfies Record<string, Screen>;
