/** What a worker's trouble is counted as. The first seven are the paper's; an episode may carry several. */
export const PROBLEMS = [
  'access',
  'birth_date',
  'name',
  'nik',
  'mother_name',
  'account_deletion',
  'address',
  'biometric',
  'balance',
  'app_or_phone',
  'claim',
  'other',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** How an episode ended. Silence is never "solved". */
export const RESOLUTIONS = [
  'solved_by_bot',
  'solved_by_person',
  'referred',
  'unsolved',
  'abandoned',
  'merged',
] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** Where a referred worker is sent. */
export const DOORS = ['HR', '175', 'branch', 'Dukcapil', 'Lapak Asik', 'police'] as const;
export type Door = (typeof DOORS)[number];
