import { shown } from '../labels.ts';
import { colors } from './colors.ts';

const stroke = `fill="none" stroke="${colors.main}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"`;
const draw = (path: string): string => `<path d="${path}" ${stroke}/>`;

/** Simple line drawings about 50 pixels wide, centred on 0,0, by the label that they stand beside. */
const drawings: Readonly<Record<string, string>> = {
  [shown('home')]: draw('M-22 2 L0 -20 L22 2 M-15 -2 V20 H15 V-2'),
  [shown('news')]: draw('M-20 -18 H20 V18 H-20 Z M-11 -8 H11 M-11 2 H11 M-11 11 H3'),
  [shown('contact')]: draw('M-18 -20 l10 0 l5 12 l-7 6 q4 12 14 16 l6 -7 l12 5 v8 q-36 8 -40 -40 z'),
  [shown('my-profile')]: draw('M0 -2 a10 10 0 1 1 0.1 0 M-20 21 q2 -20 20 -20 t20 20'),
  [shown('old-age')]: draw('M-20 -4 H20 V20 H-20 Z M-20 -4 L0 -20 L20 -4 M0 2 V14 M-6 8 H6'),
  [shown('work-accident')]: draw('M0 -21 L19 -13 V2 Q17 14 0 21 Q-17 14 -19 2 V-13 Z M0 -9 V9 M-9 0 H9'),
  [shown('update-data')]: draw(
    'M-18 -6 a19 19 0 0 1 35 -4 m1 -10 v11 h-11 M18 6 a19 19 0 0 1 -35 4 m-1 10 v-11 h11',
  ),
  [shown('branch')]: draw(
    'M-18 20 V-18 H18 V20 M-24 20 H24 M-8 -8 H-4 M4 -8 H8 M-8 4 H-4 M4 4 H8 M-4 20 V12 H4 V20',
  ),
  [shown('digital-card')]: draw('M-23 -15 H23 V15 H-23 Z M-23 -4 H23 M-14 7 H0'),
  [shown('pay-dues')]: draw('M-22 -12 H22 V16 H-22 Z M0 -5 a7 7 0 1 0 0.1 0 M-22 -20 H14'),
  [shown('promo')]: draw('M-20 -2 L-2 -20 H18 V0 L0 18 Z M8 -10 h0.1'),
  [shown('programme-info')]: draw('M0 -20 a20 20 0 1 0 0.1 0 M0 -3 V10 M0 -11 v0.1'),
  [shown('check-balance')]: draw('M-22 -14 H18 V18 H-22 Z M18 -4 H4 V8 H18 M-22 -14 L8 -22 V-14'),
  [shown('claim')]: draw('M-15 -21 H8 L17 -12 V21 H-15 Z M-6 -2 H8 M-6 9 H8'),
  [shown('simulation')]: draw(
    'M-16 -21 H16 V21 H-16 Z M-8 -12 H8 M-8 0 h0.1 M0 0 h0.1 M8 0 h0.1 M-8 10 h0.1 M0 10 h0.1 M8 10 h0.1',
  ),
  [shown('track-claim')]: draw('M-4 -20 a15 15 0 1 0 0.1 0 M7 7 L20 20'),
  [shown('complaint')]: draw('M-21 -17 H21 V11 H-2 L-12 20 V11 H-21 Z M-10 -4 H10'),
};

const plain = draw('M-18 -18 H18 V18 H-18 Z M-8 0 H8 M0 -8 V8');

/** The drawing beside a label, or a plain one. */
export function icon(label: string): string {
  return drawings[label] ?? plain;
}

/** The eye at the end of a password. */
export function eye(): string {
  return `${draw('M-24 0 Q0 -26 24 0 Q0 26 -24 0 Z')}<circle r="8" fill="${colors.main}"/>`;
}
