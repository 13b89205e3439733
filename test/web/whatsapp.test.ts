import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { Pairing } from '#model/channel.ts';
import { type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

const QR: Pairing = { kind: 'qr', text: 'https://wa.me/settings/linked_devices#a,b,c,d,1', until: 1 };
const WHATSAPP = {
  channel: 'whatsapp',
  at: 1,
  inbox: { waiting: 0, oldest: null },
  outbox: { waiting: 0, oldest: null },
  errors: {},
} as const;

async function open(pairing: Pairing | undefined, state: 'up' | 'down' = 'down'): Promise<void> {
  house = await openHouse({ pairing: () => pairing });
  house.status.channels = [{ ...WHATSAPP, state, detail: 'Not paired: <look> at the phone.' }];
}

const page = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${house.url}${path}`, { headers });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

/** `fetch` sets the host by itself. */
const statusUnder = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${house.url}/whatsapp`, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('/whatsapp', () => {
  test('shows the picture to scan, warns of private numbers, and looks again by itself', async () => {
    await open(QR);
    const { status, text } = await page('/whatsapp');
    expect(status).toBe(200);
    expect(text).toContain('Nomor khusus Posko?');
    expect(text).toContain('<img src="/whatsapp/qr.svg"');
    expect(text).toContain('http-equiv="refresh"');
    const picture = await page('/whatsapp/qr.svg');
    expect(picture.type).toBe('image/svg+xml');
    expect(picture.text).toContain('<svg');
  });

  test('shows the code to type, in English where that is asked for', async () => {
    await open({ kind: 'code', code: 'ABCD-EFGH' });
    const { text } = await page('/whatsapp?bahasa=en');
    expect(text).toContain('ABCD-EFGH');
    expect(text).toContain('A number for Posko alone?');
    expect((await page('/whatsapp/qr.svg')).status).toBe(404);
  });

  test('says that it is connected, and what is wrong while nothing can be scanned', async () => {
    await open(undefined, 'up');
    expect((await page('/whatsapp')).text).toContain('Terhubung.');
    await house.close();
    await open(undefined);
    expect((await page('/whatsapp')).text).toContain('Not paired: &lt;look&gt; at the phone.');
  });

  test('is for this machine only: not through a proxy, not under another name', async () => {
    await open(QR);
    for (const path of ['/whatsapp', '/whatsapp/qr.svg']) {
      const { status, text } = await page(path, { 'x-forwarded-for': '10.0.0.1' });
      expect(status).toBe(403);
      expect(text).toContain('ssh -L 3000:127.0.0.1:3000');
      expect(text).not.toContain('<img');
    }
    expect(await statusUnder('evil.example')).toBe(403);
    expect(await statusUnder('localhost:3000')).toBe(200);
  });

  test('is not there while WhatsApp is off', async () => {
    house = await openHouse();
    expect((await page('/whatsapp')).status).toBe(404);
    expect((await page('/whatsapp/qr.svg')).status).toBe(404);
  });
});
