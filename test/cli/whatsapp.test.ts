import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../channels/whatsapp/bench.ts';
import { type Customer, customerOf } from '../channels/whatsapp/customer.ts';
import { FakeWhatsApp } from '../channels/whatsapp/fake-whatsapp.ts';
import { ended, newFolder, printed, start } from './posko.ts';

let server: FakeWhatsApp;
let sri: Customer | undefined;

beforeEach(async () => {
  server = await FakeWhatsApp.open();
});
afterEach(async () => {
  sri?.close();
  await server.close();
});

/** Writes down what a picture says before it is drawn: a test has no camera. */
function camera(folder: string): { readonly options: string; readonly seen: string } {
  const [hook, seen] = [path.join(folder, 'camera.mjs'), path.join(folder, 'picture')];
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    const qrcode = createRequire(${JSON.stringify(import.meta.filename)})('qrcode');
    const draw = qrcode.toString;
    qrcode.toString = (text, ...rest) => (writeFileSync(${JSON.stringify(seen)}, text), draw(text, ...rest));`,
  );
  return { options: `--import ${pathToFileURL(hook).href}`, seen };
}

it('is paired from the terminal or the page, answers a phone, and prints no key and no number', async () => {
  const folder = newFolder();
  const { options, seen } = camera(folder);
  const bot = server.phone('628111000001', 'Posko');
  const child = start(folder, ['start'], {
    POSKO_PORT: '0',
    POSKO_LOG_LEVEL: 'debug',
    WHATSAPP_WEB: 'yes',
    WHATSAPP_WEB_URL: server.url,
    NODE_OPTIONS: options,
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (out += chunk));
  const url = /http:\/\/\S+/.exec(await printed(child, /http:\/\/\S+\//))?.[0] ?? '';
  await until(() => existsSync(seen) && out.includes('Linked devices'));
  const page = async () => await (await fetch(new URL('/whatsapp?bahasa=en', url))).text();
  expect(await page()).toContain('<img src="/whatsapp/qr.svg"');
  server.scan(bot, readFileSync(seen, 'utf8'));
  await expect.poll(page, { timeout: 10_000 }).toContain('Connected.');

  sri = await customerOf(server, server.phone('628222000002', 'Sri'));
  const { texts } = sri;
  await sri.write(bot.pn, 'gak bisa login jmo');
  await until(() => texts.length > 0);
  expect(texts[0]).toContain('Ini Posko');
  // A new session closes the old one, which libsignal prints with its keys.
  sri.forgetSessions();
  await sri.write(bot.pn, 'petugas');
  await until(() => out.includes('library-printed'));
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  expect(out).not.toMatch(/priv|Closing|Buffer|SessionEntry|registrationId|chain/i);
  for (const { number, lid } of [bot, sri.phone]) {
    expect(out).not.toContain(number);
    expect(out).not.toContain(lid.slice(0, lid.indexOf('@')));
  }
});
