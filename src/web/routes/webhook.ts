import type { Context } from 'hono';
import type { WebhookRequest } from '#model/channel.ts';
import type { Site } from '../site.ts';

/** `GET` and `POST /webhooks/:name`: what a network says goes to its channel as it came, and its answer goes back. */
export async function takeWebhook(context: Context, site: Site): Promise<Response> {
  const answer = site.webhooks.get(context.req.param('name') ?? '');
  if (answer === undefined) return context.text('This channel is not switched on.\n', 404);
  const request: WebhookRequest = {
    method: context.req.method === 'GET' ? 'GET' : 'POST',
    header: (name) => context.req.header(name),
    query: context.req.query(),
    body: new Uint8Array(await context.req.arrayBuffer()),
  };
  try {
    const { status, body } = await answer(request);
    return context.body(body ?? '', status, { 'content-type': 'text/plain; charset=utf-8' });
  } catch (error) {
    // The network offers it again; what it said stays out of the log.
    site.log.error('webhook-failed', { error });
    return context.text('Not now.\n', 503);
  }
}
