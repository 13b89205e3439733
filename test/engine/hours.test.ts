import { describe, expect, it } from 'vitest';
import { staffed, untilPhoneHours, wallTime } from '#engine/hours.ts';
import type { Places, Plant } from '#model/places.ts';
import { HOUR, MINUTE } from '#model/time.ts';

const plant: Plant = {
  id: 'rungkut',
  name: 'Rungkut',
  timeZone: 'Asia/Jakarta',
  shifts: [{ name: 'malam', phone: [{ from: '15:00', to: '21:30' }] }],
  staffed: [{ from: '07:00', to: '15:00', days: [1, 2, 3, 4, 5] }],
};

function places(change: Partial<Plant> = {}): Places {
  return {
    workers: 'pekerja',
    facilitators: 'Mas Dimas',
    desk: { name: 'meja HRD', hours: 'jam kerja' },
    plants: [{ ...plant, ...change }],
    official: ['175'],
    privacy: '/privasi',
  };
}

/** Tuesday 24 November 2026 at `time` in Surabaya (UTC+7). */
function tuesday(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 10, 24, hour - 7, minute);
}

describe('the wall clock', () => {
  it('shows the plant its own day and minute', () => {
    expect(wallTime(tuesday('00:30'), 'Asia/Jakarta')).toEqual({ day: 2, minute: 30 });
    expect(wallTime(tuesday('00:30'), 'Asia/Jayapura')).toEqual({ day: 2, minute: 150 });
  });
});

describe('phone hours', () => {
  it('are open by day and closed by night while the shift is not known', () => {
    expect(untilPhoneHours(places(), tuesday('07:00'))).toBe(0);
    expect(untilPhoneHours(places(), tuesday('19:59'))).toBe(0);
    expect(untilPhoneHours(places(), tuesday('20:00'))).toBe(11 * HOUR);
    expect(untilPhoneHours(places(), tuesday('06:45'))).toBe(15 * MINUTE);
  });

  it('are those of the shift once it is known', () => {
    const night = plant.shifts[0];
    expect(untilPhoneHours(places(), tuesday('10:00'), night)).toBe(5 * HOUR);
    expect(untilPhoneHours(places(), tuesday('21:00'), night)).toBe(0);
  });

  it('may cross midnight', () => {
    const late = { name: 'sore', phone: [{ from: '23:00', to: '01:00' }] };
    expect(untilPhoneHours(places(), tuesday('00:30'), late)).toBe(0);
    expect(untilPhoneHours(places(), tuesday('01:00'), late)).toBe(22 * HOUR);
  });
});

describe('staffed hours', () => {
  it('say now while a facilitator is on duty', () => {
    expect(staffed(places(), tuesday('07:00'))).toEqual({ kind: 'now' });
  });

  it('name the next time otherwise: today, tomorrow, or after the weekend', () => {
    expect(staffed(places(), tuesday('06:00'))).toEqual({ kind: 'later', inDays: 0, day: 2, time: '07:00' });
    expect(staffed(places(), tuesday('15:00'))).toEqual({ kind: 'later', inDays: 1, day: 3, time: '07:00' });
    const friday = tuesday('16:00') + 3 * 24 * HOUR;
    expect(staffed(places(), friday)).toEqual({ kind: 'later', inDays: 3, day: 1, time: '07:00' });
  });

  it('know a duty that crosses midnight', () => {
    const night = places({ staffed: [{ from: '22:00', to: '06:00', days: [1] }] });
    expect(staffed(night, tuesday('05:59'))).toEqual({ kind: 'now' });
    expect(staffed(night, tuesday('06:00'))).toEqual({ kind: 'later', inDays: 6, day: 1, time: '22:00' });
  });

  it('are unknown while nobody is configured', () => {
    expect(staffed(places({ staffed: [] }), tuesday('09:00'))).toEqual({ kind: 'unknown' });
  });
});
