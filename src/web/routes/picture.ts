import type { Context } from 'hono';
import type { Site } from '../site.ts';

/** `GET /pictures/HASH.png`: a step picture. Its address is its content, so it never changes. */
export async function showPicture(context: Context, site: Site): Promise<Response> {
  const hash = /^([0-9a-f]{64})\.png$/.exec(context.req.param('file') ?? '')?.[1];
  if (hash === undefined) return context.notFound();
  const headers = { etag: `"${hash}"`, 'cache-control': 'public, max-age=31536000, immutable' };
  if (context.req.header('if-none-match') === headers.etag) return context.body(null, 304, headers);
  const bytes = await site.backend.picture(hash);
  if (bytes === undefined) return context.notFound();
  return context.body(new Uint8Array(bytes), 200, { ...headers, 'content-type': 'image/png' });
}
