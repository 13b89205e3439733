import { DAY, type Duration, HOUR, MINUTE, SECOND } from '#model/time.ts';

const UNITS = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
] as const;

/** A length of time in its largest whole unit: `3 h`, `12 min`, `0 s`. */
export function shortDuration(length: Duration): string {
  const [unit, sign] = UNITS.find(([size]) => length >= size) ?? [SECOND, 's'];
  return `${Math.floor(length / unit)} ${sign}`;
}
