import { afterEach, describe, expect, test } from 'vitest';
import type { WebhookRequest } from '#model/channel.ts';
import { type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

describe('/webhooks', () => {
  test('hands a request to the channel as it came, and its answer back', async () => {
    const seen: WebhookRequest[] = [];
    house = await openHouse({
      webhooks: new Map([
        [
          'cloud',
          async (request) => {
            seen.push(request);
            return { status: 200, body: request.query['hub.challenge'] ?? 'ok' };
          },
        ],
      ]),
    });
    const challenge = await fetch(`${house.url}/webhooks/cloud?hub.challenge=123`);
    expect(await challenge.text()).toBe('123');
    const raw = '{"text":"\\u00e9 \ud83d\ude00"}';
    const posted = await fetch(`${house.url}/webhooks/cloud`, {
      method: 'POST',
      body: raw,
      headers: { 'x-hub-signature-256': 'sha256=1' },
    });
    expect(posted.status).toBe(200);
    expect(seen[1]?.header('x-hub-signature-256')).toBe('sha256=1');
    expect(new TextDecoder().decode(seen[1]?.body)).toBe(raw);
  });

  test('says 404 for a channel that is off, 503 for one that fails, and refuses what is too long', async () => {
    house = await openHouse({
      webhooks: new Map([['cloud', () => Promise.reject(new Error('the database is down'))]]),
    });
    const post = (name: string, body: string) =>
      fetch(`${house.url}/webhooks/${name}`, { method: 'POST', body });
    expect((await post('telegram', '{}')).status).toBe(404);
    expect((await post('cloud', '{}')).status).toBe(503);
    expect((await post('cloud', 'x'.repeat(3_000_001))).status).toBe(413);
    expect(house.log).toContain('webhook-failed');
  });
});
