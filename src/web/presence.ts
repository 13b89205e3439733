import type { Instant } from '#model/time.ts';
import { restOf, type Session } from './session.ts';

/** When visitors were last here: in memory, beside what their transcript says. */
export interface Presence {
  /** The visitor did something. */
  seen(session: Session, now: Instant): void;
  /** Whether the session has rested for too long, given when its worker last wrote (0 where never). */
  rested(session: Session, activeAt: Instant, now: Instant): boolean;
  forget(session: Session): void;
}

/** Sessions remembered at once; beyond it the ones seen longest ago are dropped and fall back to what they wrote. */
const MOST = 50_000;

/** Makes a memory of visitors. */
export function createPresence(): Presence {
  const last = new Map<string, Instant>();
  return {
    seen(session, now) {
      last.delete(session.address);
      last.set(session.address, now);
      const [oldest] = last.keys();
      if (last.size > MOST && oldest !== undefined) last.delete(oldest);
    },
    rested(session, activeAt, now) {
      const at = Math.max(last.get(session.address) ?? 0, activeAt);
      return at > 0 && now - at >= restOf(session);
    },
    forget(session) {
      last.delete(session.address);
    },
  };
}
