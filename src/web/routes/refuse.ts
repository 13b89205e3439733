import type { Context } from 'hono';
import { sheet } from '../pages/sheet.ts';
import type { Site } from '../site.ts';
import { lookOf, type Visit } from '../visit.ts';
import { chatAnswer } from './chat.ts';

/** Why a message was not taken in, and what becomes of its words. */
interface Refusal {
  readonly why: 'too-fast' | 'not-stored' | 'ended' | 'cookies';
  /** Seconds after which the same message may be sent again; absent when it must be sent anew. */
  readonly again?: number;
  readonly draft: string;
}

const STATUS = { 'too-fast': 429, 'not-stored': 503, ended: 409, cookies: 409 } as const;

/** Whether the page's own script asks, which wants data instead of a page. */
export function wantsJson(context: Context): boolean {
  return context.req.header('accept')?.includes('application/json') === true;
}

/** Says kindly that a message was not taken in. The page keeps the words. */
export function refuseMessage(
  context: Context,
  site: Site,
  visit: Visit,
  refusal: Refusal,
): Response | Promise<Response> {
  const { words } = lookOf(context, site, visit.transcript?.language);
  const notice = words(`web.${refusal.why}`, { seconds: refusal.again ?? 0 });
  const status = STATUS[refusal.why];
  if (refusal.again !== undefined) context.header('retry-after', String(refusal.again));
  if (wantsJson(context)) {
    // A new visit is named to the script, so that it sends what it holds under the new session.
    return context.json(
      { say: notice, again: refusal.again, visit: visit.state === 'known' ? undefined : visit.session.visit },
      status,
    );
  }
  return chatAnswer(context, site, visit, { notice, draft: refusal.draft, status });
}

/** Refuses a form that another site made a browser send. */
export function refuseForeign(context: Context, site: Site): Response | Promise<Response> {
  const look = lookOf(context, site);
  const say = look.words('web.foreign');
  if (wantsJson(context)) return context.json({ say }, 403);
  return context.html(sheet(look, { title: look.words('web.foreign.title'), text: say }), 403);
}

/** Refuses a body that is not a form. */
export function refuseBroken(context: Context, site: Site): Response | Promise<Response> {
  const look = lookOf(context, site);
  const say = look.words('web.failed.text');
  if (wantsJson(context)) return context.json({ say }, 400);
  return context.html(sheet(look, { title: look.words('web.failed.title'), text: say }), 400);
}

/** Refuses a body nobody could have typed. */
export function refuseLong(context: Context, site: Site): Response | Promise<Response> {
  const look = lookOf(context, site);
  const say = look.words('web.too-long');
  if (wantsJson(context)) return context.json({ say }, 413);
  return context.html(sheet(look, { title: look.words('web.too-long.title'), text: say }), 413);
}
