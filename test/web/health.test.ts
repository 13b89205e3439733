import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LEAST_FREE_DISK } from '#service/disk.ts';
import { type House, openHouse } from './house.ts';
import { openVisitor } from './visitor.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse({ metricsToken: 'sangat-rahasia' });
});
afterEach(() => house.close());

describe('/healthz', () => {
  test('says 200 while workers are served, and names channels that are down', async () => {
    house.status.channels = house.status.channels.map((web) => ({
      ...web,
      channel: 'telegram',
      state: 'down',
    }));
    const health = await openVisitor(house).get('/healthz');
    expect(health.status).toBe(200);
    expect(JSON.parse(health.text)).toMatchObject({ ok: true, waiting: 0, down: ['telegram'] });
  });

  test.each([
    ['no content is live', { live: null }, 'posko publish'],
    ['the disk is nearly full', { diskFree: 100_000_000 }, '200 MB'],
    ['a message is stuck', { inbox: { waiting: 1, oldest: 600_000 } }, 'five minutes'],
  ])('says 503 and why when %s', async (_name, change, reason) => {
    Object.assign(house.status, change);
    const health = await openVisitor(house).get('/healthz');
    expect(health.status).toBe(503);
    expect(JSON.parse(health.text).reason).toContain(reason);
  });

  test('says 503 exactly where messages stop being accepted', async () => {
    house.status.diskFree = LEAST_FREE_DISK - 1;
    expect((await openVisitor(house).get('/healthz')).status).toBe(503);
    house.status.diskFree = LEAST_FREE_DISK;
    expect((await openVisitor(house).get('/healthz')).status).toBe(200);
  });

  test('says 503 when the database cannot be read', async () => {
    house.bench.down = true;
    expect((await openVisitor(house).get('/healthz')).status).toBe(503);
  });
});

describe('/metrics', () => {
  test('counts what waits and what was answered, by names of our own', async () => {
    const visitor = openVisitor(house);
    await visitor.get('/');
    await visitor.get('/rahasia-08131234567');
    const { text, headers } = await visitor.get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('posko_waiting{place="outbox"} 2');
    expect(text).toContain('posko_oldest_seconds{place="tickets"} 60');
    expect(text).toContain('posko_channel_up{channel="web"} 1');
    expect(text).toContain('posko_channel_waiting{channel="web",place="inbox"} 1');
    expect(text).toContain('posko_channel_oldest_seconds{channel="web",place="inbox"} 2');
    expect(text).toContain('posko_channel_errors{channel="web",reason="blocked"} 3');
    expect(text).toContain('posko_web_requests_total{page="/",status="200"} 1');
    expect(text).toContain('page="other",status="404"');
    expect(text).not.toContain('rahasia-');
  });

  test('still answers when the database cannot be read', async () => {
    house.bench.down = true;
    const { text, status } = await openVisitor(house).get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('posko_up 0');
  });

  test('wants the token from everyone who does not come from this machine itself', async () => {
    const visitor = openVisitor(house);
    const far = { 'x-forwarded-for': '203.0.113.7' };
    expect((await visitor.get('/metrics', far)).status).toBe(401);
    expect((await visitor.get('/metrics', { ...far, authorization: 'Bearer salah' })).status).toBe(401);
    expect((await visitor.get('/metrics', { ...far, authorization: 'Bearer sangat-rahasia' })).status).toBe(
      200,
    );
  });
});

describe('a server', () => {
  test('says in one sentence that its port is in use', async () => {
    const port = Number(new URL(house.url).port);
    const second = await openHouse({ port: port }).catch((error: Error) => error);
    expect(second).toBeInstanceOf(Error);
    expect((second as Error).message).toBe(
      `Port ${port} is already in use: stop the program that holds it, or set POSKO_PORT to another number.`,
    );
  });

  test('closes while a chat is open in a browser', async () => {
    const own = await openHouse();
    const visitor = openVisitor(own);
    await visitor.get('/');
    await visitor.post('/kirim', { key: 'kunci-tutup', text: 'halo' });
    const stream = await fetch(`${own.url}/events?after=0`, { headers: { cookie: visitor.cookie } });
    const reader = stream.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('halo');
    await own.close();
    let last = await reader?.read();
    while (last?.done === false) last = await reader?.read();
    expect(last?.done).toBe(true);
  });
});
