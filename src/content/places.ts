import { z } from 'zod';
import type { Places } from '#model/places.ts';
import type { Report } from './finding.ts';
import { readShape, text } from './shape.ts';
import type { Path, Yaml } from './yaml.ts';

const time = z.string({ error: '"HH:MM"' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '"HH:MM"' });
const hours = { from: time, to: time };
const weekday = z.int({ error: '1 … 7' }).min(1, { error: '1 … 7' }).max(7, { error: '1 … 7' });
const zone = text.refine(isTimeZone, { error: 'Asia/Jakarta' });

const PLANT = z.strictObject({
  id: z.string({ error: 'a-z 0-9' }).regex(/^[a-z0-9-]+$/, { error: 'a-z 0-9' }),
  name: text,
  timeZone: zone,
  shifts: z.array(z.strictObject({ name: text, phone: z.array(z.strictObject(hours)) })),
  staffed: z.array(z.strictObject({ ...hours, days: z.array(weekday) })),
});

const SHAPE = z.strictObject({
  workers: text,
  facilitators: text,
  desk: z.strictObject({ name: text, hours: text }),
  branch: z.record(z.string(), text).optional(),
  privacy: text,
  official: z.record(z.string(), text),
  plants: z.array(PLANT),
});

/** The operator's settings, and every text among them by its dotted path (`desk.name`) for use in pages. */
export interface Settled {
  readonly places: Places;
  readonly phrases: ReadonlyMap<string, string>;
}

/** Reads `places.yaml`. A value `{ unfilled: x }` counts as `x` and is reported until somebody fills it in. */
export function readPlaces(yaml: Yaml, report: Report): Settled | undefined {
  const value = fill(yaml.value, [], (path) => report('unfilled', yaml.at(path), { key: path.join('.') }));
  const read = readShape(SHAPE, { ...yaml, value }, Object.keys(SHAPE.shape), report);
  if (read === undefined) return undefined;
  const { branch, official, ...rest } = read;
  return {
    places: { ...rest, official: Object.values(official) },
    phrases: new Map(phrasesOf({ ...rest, branch, official, plants: undefined }, '')),
  };
}

function fill(value: unknown, path: Path, note: (path: Path) => void): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index], note));
  if (typeof value !== 'object' || value === null) return value;
  if ('unfilled' in value && Object.keys(value).length === 1) {
    note(path);
    return value.unfilled;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key], note)]),
  );
}

function* phrasesOf(value: object, prefix: string): Generator<[string, string]> {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') yield [prefix + key, inner];
    else if (typeof inner === 'object' && inner !== null) yield* phrasesOf(inner, `${prefix}${key}.`);
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
