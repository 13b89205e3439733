import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Duration, HOUR, MINUTE } from '#model/time.ts';

/** A visitor, known only by a cookie. The cookie's value is never stored: only its hash, the address, is. */
export interface Session {
  readonly address: string;
  /** A shared screen: it forgets after five minutes. */
  readonly kiosk: boolean;
  /** Names this visit to the page's own script, so that nothing waiting on a shared phone is sent for the next person. */
  readonly visit: string;
}

const COOKIE = 'posko';
/** 256 bits in base64url, with a mark in front on shared screens. */
const SHAPE = /^(k\.)?[A-Za-z0-9_-]{43}$/;

/** How long a session may rest before it ends. */
export function restOf(session: Session): Duration {
  return session.kiosk ? 5 * MINUTE : 12 * HOUR;
}

/** The session a request brings; undefined without one of ours. */
export function sessionOf(context: Context): Session | undefined {
  const value = getCookie(context, COOKIE);
  return value !== undefined && SHAPE.test(value) ? named(value) : undefined;
}

/** Begins a session and gives its cookie to the browser. */
export function beginSession(context: Context, kiosk: boolean, secure: boolean): Session {
  const value = `${kiosk ? 'k.' : ''}${randomBytes(32).toString('base64url')}`;
  keep(context, value, secure);
  return named(value);
}

/** Lets the browser keep the cookie for another rest, counted from this answer. */
export function renewSession(context: Context, secure: boolean): void {
  const value = getCookie(context, COOKIE);
  if (value !== undefined && SHAPE.test(value)) keep(context, value, secure);
}

/** Takes the cookie back. */
export function endSession(context: Context): void {
  deleteCookie(context, COOKIE, { path: '/' });
}

function keep(context: Context, value: string, secure: boolean): void {
  setCookie(context, COOKIE, value, {
    path: '/',
    httpOnly: true,
    // Lax, not Strict: a link in WhatsApp must open the chat that is already there.
    sameSite: 'Lax',
    secure,
    maxAge: restOf(named(value)) / 1_000,
  });
}

function named(value: string): Session {
  const address = createHash('sha256').update(value).digest('hex');
  const visit = createHash('sha256').update(`visit:${address}`).digest('hex').slice(0, 16);
  return { address, kiosk: value.startsWith('k.'), visit };
}
