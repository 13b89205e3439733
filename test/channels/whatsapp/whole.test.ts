import './quiet.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from '#app.ts';
import { createWhatsApp } from '#channels/whatsapp/channel.ts';
import { readConfig } from '#config.ts';
import { createLog } from '#log.ts';
import type { Pairing } from '#model/channel.ts';
import { stateOf } from '#service/channel-state.ts';
import { readReport } from '#store/views/report.ts';
import { until } from './bench.ts';
import { type Customer, customerOf } from './customer.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

/** The clock runs faster than ours: bubbles are gathered and letters spaced by seconds. */
const FASTER = 20;

let folder: string;
let server: FakeWhatsApp;
let bot: Phone;
let app: App;
let running: Awaited<ReturnType<App['run']>>;
let sri: Customer;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'posko-whatsapp-'));
  server = await FakeWhatsApp.open();
  bot = server.phone('628111000001', 'Posko');
  const { config, secrets } = readConfig({
    POSKO_DATABASE: path.join(folder, 'posko.db'),
    POSKO_SECRET_FILE: path.join(folder, 'secret'),
  });
  const begun = Date.now();
  const now = () => begun + (Date.now() - begun) * FASTER;
  Object.assign(server, { clock: now, spare: 0 });
  app = await openApp({ config, secrets, log: createLog('silent'), now, alone: true });
  await app.publish();
  const { promise: shown, resolve } = Promise.withResolvers<Pairing>();
  const channel = createWhatsApp({ number: undefined, url: server.url, now, show: resolve });
  running = await app.run([channel]);
  const picture = await shown;
  if (picture.kind === 'qr') server.scan(bot, picture.text);
  sri = await customerOf(server, server.phone('628222000002', 'Sri'));
  await until(() => server.online(bot));
});
afterEach(async () => {
  sri.close();
  await running.stop();
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The number that stands before the first of these answers in what was shown last. */
function numberOf(text: string): string {
  const [, number] = /^(\d+)\. (?:Ya, pernah|Lupa kata sandi|Sudah|Bisa)/m.exec(text) ?? [];
  if (number === undefined) throw new Error(`No such answer stands in: ${text}`);
  return number;
}

test('a worker who cannot log in is led by numbers to the end, and nothing of hers stands in the clear', async () => {
  await sri.write(bot.pn, 'gak bisa login jmo');
  await until(() => sri.texts.at(-1)?.includes('1. Ya, pernah'));
  expect(sri.texts[0]).toContain('Ini Posko');
  while (!sri.texts.at(-1)?.includes('Syukurlah')) {
    const before = sri.texts.length;
    await sri.write(bot.pn, numberOf(sri.texts.at(-1) ?? ''));
    await until(() => sri.texts.slice(before).some((text) => /^\d+\. |Syukurlah/m.test(text)));
  }
  // A picture that cannot be uploaded goes out in words, so that the step is still told.
  expect(sri.texts.some((text) => text.startsWith('['))).toBe(true);
  const report = await readReport(app.db.kysely);
  expect(report.by_problem.access).toBe(1);
  expect(report.by_resolution.solved_by_bot).toBe(1);
  const letters = () => app.db.kysely.selectFrom('outbox').select('state').execute();
  await expect.poll(async () => (await letters()).every(({ state }) => state === 'delivered')).toBe(true);

  const kept = (await stateOf(app.deps, 'whatsapp').read(['creds'])).get('creds') ?? '';
  const { noiseKey, signedIdentityKey, advSecretKey } = JSON.parse(kept);
  const secrets: string[] = [noiseKey.private.data, signedIdentityKey.private.data, advSecretKey];
  expect(secrets.every((secret) => secret.length > 40)).toBe(true);
  const files = readdirSync(folder).filter((file) => file.startsWith('posko.db'));
  const bytes = Buffer.concat(files.map((file) => readFileSync(path.join(folder, file))));
  expect(bytes.includes('channel_state')).toBe(true);
  for (const secret of secrets) {
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(Buffer.from(secret, 'base64'))).toBe(false);
  }
  for (const { pn, lid } of [bot, sri.phone]) {
    for (const jid of [pn, lid]) expect(bytes.includes(jid.slice(0, jid.indexOf('@')))).toBe(false);
  }
});
