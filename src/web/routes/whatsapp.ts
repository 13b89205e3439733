import type { Context } from 'hono';
import { toString as draw } from 'qrcode';
import { LANGUAGES } from '#model/language.ts';
import { isLocal } from '../origin.ts';
import { sheet } from '../pages/sheet.ts';
import { whatsappPage } from '../pages/whatsapp.ts';
import type { Site } from '../site.ts';
import { lookOf } from '../visit.ts';

/** `GET /whatsapp`: how the phone that holds the number is connected. Whoever sees it can take the account, so it is shown on this machine only. */
export async function showWhatsApp(context: Context, site: Site): Promise<Response> {
  if (site.pairing === undefined) return context.notFound();
  if (!isHere(context)) return refuse(context, site);
  const pairing = site.pairing();
  const status = await site.status().catch(() => undefined);
  const health = status?.channels.find(({ channel }) => channel === 'whatsapp');
  return context.html(whatsappPage(lookOf(context, site, asked(context)), health, pairing));
}

/** `GET /whatsapp/qr.svg`: the picture to scan. */
export async function showPairingPicture(context: Context, site: Site): Promise<Response> {
  if (site.pairing !== undefined && !isHere(context)) return refuse(context, site);
  const pairing = site.pairing?.();
  if (pairing?.kind !== 'qr') return context.notFound();
  const svg = await draw(pairing.text, { type: 'svg', errorCorrectionLevel: 'L' });
  return context.body(svg, 200, { 'content-type': 'image/svg+xml' });
}

// A foreign name that was made to lead here is not this machine: a page of its owner could read along.
const LOOPBACK = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])(:[0-9]+)?$/;

function isHere(context: Context): boolean {
  return isLocal(context) && LOOPBACK.test(context.req.header('host') ?? '');
}

function asked(context: Context) {
  return LANGUAGES.find((language) => language === context.req.query('bahasa'));
}

function refuse(context: Context, site: Site): Response | Promise<Response> {
  const look = lookOf(context, site, asked(context));
  const [title, text] = [look.words('web.whatsapp.title'), look.words('web.whatsapp.elsewhere')];
  return context.html(sheet(look, { title, text }), 403);
}
