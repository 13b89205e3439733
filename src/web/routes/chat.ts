import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { chatPage } from '../pages/chat.ts';
import type { Site } from '../site.ts';
import { enter, lookOf, type Visit } from '../visit.ts';

/** `GET /`: the conversation, or the welcome before the first message. */
export async function showChat(context: Context, site: Site): Promise<Response> {
  const visit = await enter(context, site);
  const cleared = context.req.query('bersih') !== undefined && visit.transcript === undefined;
  const words = lookOf(context, site, visit.transcript?.language).words;
  return chatAnswer(context, site, visit, cleared ? { notice: words('web.cleared') } : {});
}

/** The chat page as an answer, with a notice and what must not be lost where something went wrong. */
export async function chatAnswer(
  context: Context,
  site: Site,
  visit: Visit,
  more: { readonly notice?: string; readonly draft?: string; readonly status?: 200 | 409 | 429 | 503 },
): Promise<Response> {
  const look = lookOf(context, site, visit.transcript?.language);
  const page = chatPage(
    {
      session: visit.session,
      transcript: visit.transcript,
      welcome: await site.backend.welcome(look.language),
      keys: [newKey(), newKey()],
      notice: more.notice,
      draft: more.draft,
    },
    look,
  );
  return context.html(page, more.status ?? 200);
}

/** A name for one message to be written. */
export function newKey(): string {
  return randomBytes(12).toString('base64url');
}
