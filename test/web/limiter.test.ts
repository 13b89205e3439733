import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '#model/time.ts';
import { createLimiter, limitsOf } from '#web/limiter.ts';

const allowed = (waits: readonly number[]) => waits.filter((wait) => wait === 0).length;

describe('the limiter', () => {
  test('lets one chat write so many a minute, and says how long to wait', () => {
    const limiter = createLimiter(limitsOf(6, 1_000));
    const waits = Array.from({ length: 200 }, () => limiter.draw({ session: 'sri' }, 0));
    expect(allowed(waits)).toBe(6);
    expect(waits.at(-1)).toBe(10);
    expect(limiter.draw({ session: 'sri' }, 9 * SECOND)).toBe(1);
    expect(limiter.draw({ session: 'sri' }, 10 * SECOND)).toBe(0);
  });

  test('does not make one chat wait for another', () => {
    const limiter = createLimiter(limitsOf(2, 1_000));
    for (let count = 0; count < 50; count += 1) limiter.draw({ session: 'sri' }, 0);
    expect(limiter.draw({ session: 'dani' }, 0)).toBe(0);
  });

  test('bounds all chats together, and a wait takes nothing from anybody', () => {
    const limiter = createLimiter(limitsOf(100, 10));
    const waits = Array.from({ length: 30 }, (_, index) => limiter.draw({ session: `s${index}` }, 0));
    expect(allowed(waits)).toBe(10);
    const later = Array.from({ length: 30 }, (_, index) => limiter.draw({ session: `s${index}` }, MINUTE));
    expect(allowed(later)).toBe(10);
  });

  test('bounds newcomers from one network address, but not those who are known', () => {
    const limiter = createLimiter(limitsOf(100, 20));
    const waits = Array.from({ length: 15 }, (_, index) =>
      limiter.draw({ session: `new${index}`, network: '203.0.113.7' }, 0),
    );
    expect(allowed(waits)).toBe(10);
    expect(limiter.draw({ session: 'known' }, 0)).toBe(0);
    expect(limiter.draw({ session: 'elsewhere', network: '203.0.113.8' }, 0)).toBe(0);
  });

  test('begins each day with new counts of networks', () => {
    const limiter = createLimiter(limitsOf(100, 2));
    const end = DAY - 1;
    expect(limiter.draw({ session: 'a', network: '203.0.113.7' }, end)).toBe(0);
    expect(limiter.draw({ session: 'b', network: '203.0.113.7' }, end)).toBeGreaterThan(0);
    expect(limiter.draw({ session: 'b', network: '203.0.113.7' }, end + 1)).toBe(0);
  });

  test('a clock that jumps back gives nothing away and takes nothing', () => {
    const limiter = createLimiter(limitsOf(2, 1_000));
    limiter.draw({ session: 'sri' }, MINUTE);
    expect(limiter.draw({ session: 'sri' }, 0)).toBe(0);
    expect(limiter.draw({ session: 'sri' }, 0)).toBeGreaterThan(0);
  });
});
