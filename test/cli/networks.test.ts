import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { openNetworks } from '#cli/networks.ts';
import { readConfig } from '#config.ts';
import { openDesk } from '../channels/desk.ts';
import { CLIENTS, type Library } from '../channels/telegram/bench.ts';
import { openTelegram } from '../channels/telegram/fake-telegram.ts';
import { openPhone } from '../channels/telegram/phone.ts';
import { ended, newFolder, printed, start } from './posko.ts';

/** The networks these settings switch on. */
function networks(environment: Record<string, string>) {
  return openNetworks({ ...readConfig(environment, {}, '/nowhere'), now: Date.now });
}

test('no network is opened that is not switched on', async () => {
  expect(await networks({})).toEqual([]);
});

test.each(
  Object.keys(CLIENTS) as Library[],
)('a token in the settings is all Telegram needs, by %s', async (library) => {
  const fake = await openTelegram();
  const desk = openDesk();
  const [channel] = await networks({
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_DRIVER: library,
    TELEGRAM_API_ROOT: `${fake.url}/`,
  });
  expect(channel).toMatchObject({ name: 'telegram', single: true });
  await channel?.start(desk.port);
  await desk.offered(() => openPhone(fake, 501).write('halo'));
  expect(desk.arrivals[0]).toMatchObject({ externalId: '123456789:m:501:1', text: 'halo' });
  await channel?.stop();
  await fake.close();
});

test('a secret for it makes Telegram bring messages', async () => {
  const fake = await openTelegram();
  const [channel] = await networks({
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_ROOT: fake.url,
    TELEGRAM_WEBHOOK_SECRET: 'only-for-tests-0123',
    POSKO_PUBLIC_URL: 'https://posko.example',
  });
  const desk = openDesk();
  await channel?.start(desk.port);
  await fake.until(() => fake.webhook !== undefined);
  expect(fake.webhook?.url).toBe('https://posko.example/webhooks/telegram');
  await channel?.stop();
  await fake.close();
});

test.each(Object.keys(CLIENTS) as Library[])('no error of %s holds the token', async (library) => {
  const fake = await openTelegram();
  const client = CLIENTS[library](fake.token, fake.url);
  fake.fail('sendMessage', 'cut', { code: 401, description: 'Unauthorized' });
  const payload = { chat_id: 1, text: 'x', link_preview_options: { is_disabled: true } };
  const fail = () =>
    client.call('sendMessage', payload, new AbortController().signal).catch((error: unknown) => error);
  const errors = [await fail(), await fail()];
  await fake.close();
  errors.push(await fail());
  expect(errors.map((error) => (error as Error).name)).toEqual(['Disconnected', 'Refusal', 'Disconnected']);
  expect(inspect(errors, { depth: null, showHidden: true })).not.toContain(fake.token.split(':')[1]);
});

test.each(Object.keys(CLIENTS) as Library[])('nobody can make %s print what is sent', async (library) => {
  const fake = await openTelegram();
  const child = start(newFolder(), ['start'], {
    POSKO_PORT: '0',
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_DRIVER: library,
    TELEGRAM_API_ROOT: fake.url,
    DEBUG: '*',
  });
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  await printed(child, /http:\/\/\S+/);
  openPhone(fake, 501).write('halo');
  await fake.until(() => fake.calls.some(({ method }) => method === 'sendMessage'));
  child.kill('SIGTERM');
  await ended(child);
  await fake.close();
  expect(err).not.toMatch(/grammy|telegraf|sendMessage/);
});
