import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveAsset } from './assets.ts';
import { fence } from './headers.ts';
import { sheet } from './pages/sheet.ts';
import { showChat } from './routes/chat.ts';
import { follow } from './routes/events.ts';
import { showHealth } from './routes/health.ts';
import { askToLeave, leave } from './routes/leave.ts';
import { showMetrics } from './routes/metrics.ts';
import { showPicture } from './routes/picture.ts';
import { showPrivacy } from './routes/privacy.ts';
import { refuseLong } from './routes/refuse.ts';
import { takeMessage } from './routes/send.ts';
import { chooseSize } from './routes/size.ts';
import { takeWebhook } from './routes/webhook.ts';
import { showPairingPicture, showWhatsApp } from './routes/whatsapp.ts';
import type { Site } from './site.ts';
import { lookOf } from './visit.ts';

/** Bytes of a form: far more than anybody types, far less than hurts. */
const BODY_BYTES = 100_000;

/** Bytes of a network's request: Meta's reference says up to 3 MB. */
const WEBHOOK_BYTES = 3_000_000;

/** Everything that answers over HTTP: the web chat's pages, and what the operator's machines ask. */
export function webApp(site: Site): Hono {
  const app = new Hono();
  app.use(site.metrics.count);
  app.use(fence(site.outside));
  app.on(
    ['GET', 'POST'],
    '/webhooks/:name',
    bodyLimit({ maxSize: WEBHOOK_BYTES, onError: (context) => context.text('Too long.\n', 413) }),
    (context) => takeWebhook(context, site),
  );
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (context) => refuseLong(context, site) }));
  app.get('/', (context) => showChat(context, site));
  app.post('/kirim', (context) => takeMessage(context, site));
  app.get('/kirim', (context) => context.redirect('/', 303));
  app.get('/events', (context) => follow(context, site));
  app.get('/selesai', (context) => askToLeave(context, site));
  app.post('/selesai', (context) => leave(context, site));
  app.get('/huruf/:size', (context) => chooseSize(context, site));
  app.get('/privasi', (context) => showPrivacy(context, site));
  app.get('/whatsapp', (context) => showWhatsApp(context, site));
  app.get('/whatsapp/qr.svg', (context) => showPairingPicture(context, site));
  app.get('/pictures/:file', (context) => showPicture(context, site));
  app.get('/static/:name', (context) => serveAsset(context, site.assets));
  app.get('/favicon.ico', (context) => context.redirect(site.assets.icon, 301));
  app.get('/healthz', (context) => showHealth(context, site));
  app.get('/metrics', (context) => showMetrics(context, site));
  app.notFound((context) => {
    const look = lookOf(context, site);
    const [title, text] = [look.words('web.missing.title'), look.words('web.missing.text')];
    return context.html(sheet(look, { title, text }), 404);
  });
  app.onError((error, context) => {
    site.log.error('web-request-failed', { error });
    const look = lookOf(context, site);
    const [title, text] = [look.words('web.failed.title'), look.words('web.failed.text')];
    return context.html(sheet(look, { title, text }), 500);
  });
  return app;
}
