import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { DAY, SECOND } from '#model/time.ts';
import { isSecure } from '../origin.ts';
import type { Site } from '../site.ts';

/** `GET /huruf/besar` and `/huruf/biasa`: remembers how large letters shall be, and goes back to the chat. */
export function chooseSize(context: Context, site: Site): Response | Promise<Response> {
  const size = context.req.param('size') ?? '';
  if (size !== 'besar' && size !== 'biasa') return context.notFound();
  setCookie(context, 'huruf', size, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(context, site.outside),
    maxAge: (365 * DAY) / SECOND,
  });
  return context.redirect('/#akhir', 303);
}
