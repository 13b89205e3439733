import type { MiddlewareHandler } from 'hono';
import type { Outside } from './origin.ts';
import { isSecure } from './origin.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer: nothing foreign is loaded, nobody frames us, and nothing stays in a cache that does not say so. */
export function fence(outside: Outside): MiddlewareHandler {
  return async function addHeaders(context, next) {
    await next();
    const set = (name: string, value: string) => context.header(name, value);
    set('content-security-policy', POLICY);
    set('x-content-type-options', 'nosniff');
    set('x-frame-options', 'DENY');
    // Not `no-referrer`: with it browsers send `Origin: null` with our own forms.
    set('referrer-policy', 'same-origin');
    set('cross-origin-opener-policy', 'same-origin');
    set('cross-origin-resource-policy', 'same-origin');
    set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (isSecure(context, outside)) set('strict-transport-security', 'max-age=31536000');
    if (context.res.headers.get('cache-control') === null) set('cache-control', 'no-store');
  };
}
