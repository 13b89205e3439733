import { createHmac, timingSafeEqual } from 'node:crypto';

const SHAPE = /^sha256=([0-9a-f]{64})$/;

/**
 * Whether Meta signed these bytes: `sha256=` and the HMAC-SHA256 of the body under the app's secret. The body must be the
 * bytes as they came, because Meta writes `\u00e9` where JSON.stringify would write é.
 */
export function isSigned(body: Uint8Array, header: string | undefined, appSecret: string): boolean {
  const [, hex] = SHAPE.exec(header ?? '') ?? [];
  if (hex === undefined) return false;
  return timingSafeEqual(Buffer.from(hex, 'hex'), createHmac('sha256', appSecret).update(body).digest());
}

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
export function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** Proves to Meta that whoever holds the token holds the app's secret too (Graph API, appsecret_proof). */
export function proofOf(token: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(token).digest('hex');
}
