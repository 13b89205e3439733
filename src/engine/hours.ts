import type { Hours, Places, Plant, Shift } from '#model/places.ts';
import type { Duration, Instant } from '#model/time.ts';
import { DAY, MINUTE } from '#model/time.ts';

/** When a phone may ring unasked while the worker's shift is not known. */
const ORDINARY: readonly Hours[] = [{ from: '07:00', to: '20:00' }];

/** Where the plants are, while none is configured. */
const ZONE = 'Asia/Jakarta';

const MINUTES_A_DAY = DAY / MINUTE;

/** A moment as the clock on a plant's wall shows it: `day` 1 (Monday) to 7, `minute` since midnight. */
export interface WallTime {
  readonly day: number;
  readonly minute: number;
}

/** When help is there: now, from a wall time (`inDays` 0 = today), or not known. */
export type Staffed =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly inDays: number; readonly day: number; readonly time: string }
  | { readonly kind: 'unknown' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall clock in `timeZone` (IANA name) shows at `now`. */
export function wallTime(now: Instant, timeZone: string): WallTime {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(now).map((part) => [part.type, part.value]));
  return {
    day: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? '') + 1,
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

/** How long until a worker's phone may ring unasked: 0 when it may now. */
export function untilPhoneHours(places: Places, now: Instant, shift?: Shift): Duration {
  const { minute } = wallTime(now, places.plants[0]?.timeZone ?? ZONE);
  const hours = shift === undefined || shift.phone.length === 0 ? ORDINARY : shift.phone;
  const waits = hours.map((interval) =>
    within(minute, interval) ? 0 : (minutes(interval.from) - minute + MINUTES_A_DAY) % MINUTES_A_DAY,
  );
  return Math.min(...waits) * MINUTE;
}

/** When a facilitator of any plant is next on duty. */
export function staffed(places: Places, now: Instant): Staffed {
  const all = places.plants.map((plant) => staffedAt(plant, now));
  if (all.some((when) => when.kind === 'now')) return { kind: 'now' };
  const later = all.filter((when) => when.kind === 'later');
  later.sort((a, b) => a.inDays - b.inDays || a.time.localeCompare(b.time));
  return later[0] ?? { kind: 'unknown' };
}

function staffedAt(plant: Plant, now: Instant): Staffed {
  const { day, minute } = wallTime(now, plant.timeZone);
  const yesterday = ((day + 5) % 7) + 1;
  for (const duty of plant.staffed) {
    const crosses = minutes(duty.to) <= minutes(duty.from);
    if (duty.days.includes(day) && minute >= minutes(duty.from) && (crosses || minute < minutes(duty.to))) {
      return { kind: 'now' };
    }
    if (crosses && duty.days.includes(yesterday) && minute < minutes(duty.to)) return { kind: 'now' };
  }
  for (let inDays = 0; inDays <= 7; inDays++) {
    const on = ((day - 1 + inDays) % 7) + 1;
    const starts = plant.staffed
      .filter((duty) => duty.days.includes(on) && (inDays > 0 || minutes(duty.from) > minute))
      .map((duty) => duty.from)
      .sort();
    if (starts[0] !== undefined) return { kind: 'later', inDays, day: on, time: starts[0] };
  }
  return { kind: 'unknown' };
}

function within(minute: number, { from, to }: Hours): boolean {
  const [start, end] = [minutes(from), minutes(to)];
  return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
