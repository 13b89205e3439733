import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Language, REFERENCE } from '#model/language.ts';
import type { Transcript } from '#store/views/transcript.ts';
import { isSecure } from './origin.ts';
import type { Look } from './pages/layout.ts';
import { beginSession, renewSession, type Session, sessionOf } from './session.ts';
import type { Site } from './site.ts';
import { wordsOf } from './words.ts';

/** Who asks, and what they may see. */
export interface Visit {
  readonly session: Session;
  readonly transcript: Transcript | undefined;
  /** `new`: the browser brought no session. `ended`: it brought one that had rested too long. */
  readonly state: 'known' | 'new' | 'ended';
}

/** The session of a request with its transcript, if it has one that is still alive. */
export async function knownVisit(context: Context, site: Site): Promise<Visit | undefined> {
  const session = sessionOf(context);
  if (session === undefined) return undefined;
  const transcript = await site.backend.transcript(session.address);
  if (!site.presence.rested(session, transcript?.activeAt ?? 0, site.now())) {
    return { session, transcript, state: 'known' };
  }
  await site.backend.leave(session.address);
  site.presence.forget(session);
  return { session, transcript: undefined, state: 'ended' };
}

/** The visit of somebody at the door: goes on with a living session, else begins one. */
export async function enter(context: Context, site: Site): Promise<Visit> {
  const known = await knownVisit(context, site);
  const kiosk = context.req.query('kiosk') !== undefined;
  const secure = isSecure(context, site.outside);
  if (known?.state === 'known' && (known.session.kiosk || !kiosk)) {
    renewSession(context, secure);
    site.presence.seen(known.session, site.now());
    return known;
  }
  const session = beginSession(context, kiosk || known?.session.kiosk === true, secure);
  site.presence.seen(session, site.now());
  return { session, transcript: undefined, state: known?.state === 'ended' ? 'ended' : 'new' };
}

/** How pages look to this visitor. */
export function lookOf(context: Context, site: Site, language: Language = REFERENCE): Look {
  return {
    language,
    words: wordsOf(language),
    large: getCookie(context, 'huruf') === 'besar',
    assets: site.assets,
  };
}
