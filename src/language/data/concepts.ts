import { ACCESS } from './concepts/access.ts';
import { CARDS } from './concepts/cards.ts';
import { CLAIMS } from './concepts/claims.ts';
import { COURSE } from './concepts/course.ts';
import { DATA } from './concepts/data.ts';
import { DEVICES } from './concepts/devices.ts';
import { GENERAL } from './concepts/general.ts';
import { MEMBERSHIP } from './concepts/membership.ts';
import { NETWORKS } from './concepts/networks.ts';
import { PAPERS } from './concepts/papers.ts';
import { PEOPLE } from './concepts/people.ts';
import { PHOTO } from './concepts/photo.ts';
import { PLACES } from './concepts/places.ts';
import { SCREENS } from './concepts/screens.ts';
import { TIME } from './concepts/time.ts';
import { WORK } from './concepts/work.ts';

export { OPPOSITES } from './concepts/opposites.ts';

/**
 * What words stand for when somebody answers a question, in any spelling that normalising understands.
 * `a = b, c`: these say the same and answer for each other. `a, b > c, d`: what stands right of the sign is a kind, a
 * cause or a sign of what stands left of it; kinds do not answer for each other ("anak" is "orang lain", and is not
 * "HRD"). A phrase may stand in several lines.
 */
export const CONCEPTS = [
  GENERAL,
  COURSE,
  PEOPLE,
  TIME,
  DEVICES,
  NETWORKS,
  PLACES,
  ACCESS,
  PHOTO,
  SCREENS,
  WORK,
  CARDS,
  DATA,
  PAPERS,
  CLAIMS,
  MEMBERSHIP,
].join('\n');
