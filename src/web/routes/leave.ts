import type { Context } from 'hono';
import { isOurs } from '../origin.ts';
import { finishPage } from '../pages/finish.ts';
import { endSession, sessionOf } from '../session.ts';
import type { Site } from '../site.ts';
import { lookOf } from '../visit.ts';
import { refuseForeign } from './refuse.ts';

/** `GET /selesai`: asks whether to clear the screen. */
export async function askToLeave(context: Context, site: Site): Promise<Response> {
  const session = sessionOf(context);
  const transcript = session && (await site.backend.transcript(session.address));
  return context.html(finishPage(lookOf(context, site, transcript?.language)));
}

/** `POST /selesai`: ends the session on both sides; the cookie leads nowhere from now on, also a copied one. */
export async function leave(context: Context, site: Site): Promise<Response> {
  if (!isOurs(context, site.outside)) return refuseForeign(context, site);
  const session = sessionOf(context);
  if (session !== undefined) {
    await site.backend.leave(session.address);
    site.presence.forget(session);
    endSession(context);
  }
  context.header('clear-site-data', '"storage"');
  return context.redirect(session?.kiosk ? '/?kiosk' : '/?bersih', 303);
}
