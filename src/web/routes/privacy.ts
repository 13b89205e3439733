import type { Context } from 'hono';
import { LANGUAGES } from '#model/language.ts';
import { privacyPage } from '../pages/privacy.ts';
import { sessionOf } from '../session.ts';
import type { Site } from '../site.ts';
import { lookOf } from '../visit.ts';

/** `GET /privasi`: what is kept and what is not; `?bahasa=` chooses the language of a print-out. */
export async function showPrivacy(context: Context, site: Site): Promise<Response> {
  const asked = LANGUAGES.find((language) => language === context.req.query('bahasa'));
  const session = asked === undefined ? sessionOf(context) : undefined;
  const spoken = session && (await site.backend.transcript(session.address))?.language;
  return context.html(privacyPage(await site.backend.places(), lookOf(context, site, asked ?? spoken)));
}
