import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** How the outside reaches this server. */
export interface Outside {
  /** The address people open, where the operator named one. */
  readonly publicUrl?: string | undefined;
  /** A proxy of the operator stands in front: its forwarding headers are believed. */
  readonly behindProxy: boolean;
}

/** Whether the browser speaks HTTPS to us or to the proxy before us. */
export function isSecure(context: Context, outside: Outside): boolean {
  if (outside.behindProxy) {
    const forwarded = context.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim();
    if (forwarded !== undefined) return forwarded === 'https';
  }
  const known = outside.publicUrl === undefined ? null : URL.parse(outside.publicUrl);
  return known?.protocol === 'https:' && known.host === context.req.header('host');
}

/**
 * Whether a request that changes something comes from one of our own pages. Browsers send `Origin` with every form;
 * `null` and other hosts are refused, and so is a browser that says `cross-site`.
 */
export function isOurs(context: Context, outside: Outside): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  const host = URL.parse(origin)?.host;
  const known = outside.publicUrl === undefined ? undefined : URL.parse(outside.publicUrl)?.host;
  return host !== undefined && host !== '' && (host === context.req.header('host') || host === known);
}

/** The network address a request comes from, for counting only. */
export function networkOf(context: Context, outside: Outside): string {
  const forwarded = outside.behindProxy
    ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded ?? getConnInfo(context).remote.address ?? '';
}

/** Whether a request comes from this machine itself, not through a proxy. */
export function isLocal(context: Context): boolean {
  if (context.req.header('x-forwarded-for') !== undefined || context.req.header('forwarded') !== undefined)
    return false;
  return /^(127\.|::1$|::ffff:127\.)/.test(getConnInfo(context).remote.address ?? '');
}
