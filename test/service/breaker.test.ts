import { describe, expect, it } from 'vitest';
import type { SendResult } from '#model/channel.ts';
import { MINUTE, SECOND } from '#model/time.ts';
import { afterResult, type Breaker, isProbing, UNBROKEN } from '#service/breaker.ts';

const SENT: SendResult = { kind: 'sent', externalId: '1' };
const FAILED: SendResult = { kind: 'unknown', reason: 'cut' };
const REFUSED: SendResult = { kind: 'refused', reason: 'token', scope: 'channel' };

const broken = (results: readonly SendResult[], at = 0): Breaker =>
  results.reduce((breaker, result) => afterResult(breaker, result, at), UNBROKEN);

describe('the breaker', () => {
  it('bears a few failures, then pauses, longer and longer up to five minutes', () => {
    expect(broken(Array(4).fill(FAILED))).toEqual({ failures: 4, openUntil: 0 });
    expect(broken(Array(5).fill(FAILED)).openUntil).toBe(5 * SECOND);
    expect(broken(Array(7).fill(FAILED)).openUntil).toBe(20 * SECOND);
    expect(broken(Array(90).fill(FAILED)).openUntil).toBe(5 * MINUTE);
  });

  it('leaves an account that is refused alone at once, and then tries one letter', () => {
    const refused = broken([REFUSED]);
    expect(refused.openUntil).toBe(MINUTE);
    expect(isProbing(refused)).toBe(true);
    expect(broken([REFUSED, REFUSED]).openUntil).toBe(2 * MINUTE);
  });

  it('closes with the first letter that is taken, or refused for what it is', () => {
    const open = broken(Array(9).fill(FAILED));
    expect(afterResult(open, SENT, 0)).toEqual(UNBROKEN);
    expect(afterResult(open, { kind: 'refused', reason: 'blocked', scope: 'address' }, 0)).toEqual(UNBROKEN);
  });

  it('waits as long as the network asks, for the whole channel or for one letter', () => {
    const wait = { kind: 'retry', after: 30 * SECOND, reason: 'too-many' } as const;
    expect(broken([wait], 100)).toEqual({ failures: 1, openUntil: 100 + 30 * SECOND });
    expect(broken([{ ...wait, scope: 'letter' }], 100)).toEqual(UNBROKEN);
  });
});
