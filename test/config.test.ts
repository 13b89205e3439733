import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, ROOT, readConfig } from '#config.ts';
import { SETTINGS } from '#settings.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'posko-config-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function mistake(environment: Record<string, string>): string {
  try {
    readConfig(environment, {}, root);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('these settings were accepted');
}

describe('the networks', () => {
  const TOKEN = `123456:${'A'.repeat(30)}`;

  it('are off until they are switched on, each by its own setting', () => {
    expect(readConfig({}, {}, root).config).not.toHaveProperty('telegram');
    const { config, secrets } = readConfig({ TELEGRAM_BOT_TOKEN: TOKEN, WHATSAPP_WEB: 'yes' }, {}, root);
    expect(config.telegram).toEqual({ driver: 'grammy', apiRoot: 'https://api.telegram.org', groups: [] });
    expect(config.whatsapp).toEqual({ number: undefined, url: undefined });
    expect(config).not.toHaveProperty('cloud');
    expect(secrets.telegram).toEqual({ token: TOKEN, webhookSecret: undefined });
    expect(JSON.stringify(config)).not.toContain(TOKEN);
  });

  it('name everything that is missing beside what was written, at once', () => {
    const said = mistake({
      WHATSAPP_CLOUD_NUMBER_ID: '106540352242922',
      TELEGRAM_WEBHOOK_SECRET: 'x'.repeat(20),
    });
    for (const name of [
      'WHATSAPP_CLOUD_TOKEN',
      'WHATSAPP_CLOUD_APP_SECRET',
      'WHATSAPP_CLOUD_VERIFY_TOKEN',
      'POSKO_PUBLIC_URL',
    ])
      expect(said).toContain(`${name}: this is missing`);
  });

  it('let WhatsApp Web be replaced only by this machine', () => {
    expect(mistake({ WHATSAPP_WEB_URL: 'wss://example.org/ws/chat' })).toContain('127.0.0.1');
    const { config } = readConfig(
      { WHATSAPP_WEB: 'yes', WHATSAPP_WEB_URL: 'ws://127.0.0.1:9000/ws' },
      {},
      root,
    );
    expect(config.whatsapp?.url).toBe('ws://127.0.0.1:9000/ws');
  });

  it('say which of their names is misspelt', () => {
    expect(mistake({ TELEGRAM_BOT_TOKN: TOKEN })).toContain('did you mean TELEGRAM_BOT_TOKEN?');
  });
});

describe('the configuration', () => {
  it('needs nothing to be written', () => {
    const { config, secrets } = readConfig({}, {}, root);
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publish: 'auto',
      pinDays: 30,
      content: root,
    });
    expect(secrets).toEqual({
      database: path.join(root, 'data/posko.db'),
      secret: undefined,
      nextSecret: undefined,
      metricsToken: undefined,
    });
    expect(config.secretFile).toBe(path.join(root, '.posko-secret'));
  });

  it('lets the environment win over .env, and a flag over both', () => {
    writeFileSync(
      path.join(root, '.env'),
      'POSKO_PORT=4000\nPOSKO_HOST="0.0.0.0" # all\nPOSKO_DATABASE=a.db\n',
    );
    const { config, secrets } = readConfig({ POSKO_PORT: '5000' }, { database: '/srv/b.db' }, root);
    expect(config.port).toBe(5000);
    expect(config.host).toBe('0.0.0.0');
    expect(secrets.database).toBe('/srv/b.db');
  });

  it('takes a path in .env from where .env is, and one of a flag from where it is typed', () => {
    writeFileSync(path.join(root, '.env'), 'POSKO_DATABASE=a.db\nPOSKO_CONTENT=texts\n');
    const written = readConfig({}, {}, root);
    expect(written.secrets.database).toBe(path.join(root, 'a.db'));
    expect(written.config.content).toBe(path.join(root, 'texts'));
    const typed = readConfig({}, { database: 'b.db', content: 'here' }, root);
    expect(typed.secrets.database).toBe(path.resolve('b.db'));
    expect(typed.config.content).toBe(path.resolve('here'));
  });

  it('takes an empty value for one that is not written', () => {
    expect(readConfig({ POSKO_PORT: '' }, {}, root).config.port).toBe(3000);
  });

  it('names every mistake in one message, with what to write, and no value', () => {
    writeFileSync(path.join(root, '.env'), 'POSKO_PIN_DAYS=soon\nsandi rahasia kami\nPOSKO_HOST="open\n');
    const message = mistake({
      POSKO_PORT: '99999',
      POSKO_PUBLISH: 'always',
      POSKO_SECRET: 'short-one',
      POSKO_PROT: '3000',
      POSKO_DATABASE: 'mysql://u:pw@h/db',
      POSKO_PUBLIC_URL: 'posko.example.id/chat',
    });
    expect(message.split('\n').map((line) => line.trim())).toEqual([
      'Posko cannot start with these settings:',
      '.env line 2: this is not NAME=value; write it so, or put # in front of it.',
      '.env line 3: POSKO_HOST opens a quote that is not closed; close it on the same line.',
      'POSKO_PROT: there is no such setting; did you mean POSKO_PORT?',
      'POSKO_DATABASE: this cannot be used; write a path such as data/posko.db, or an address that begins with postgres://.',
      'POSKO_PORT: this cannot be used; write a whole number from 0 to 65535.',
      'POSKO_PUBLIC_URL: this cannot be used; write the address people open, such as https://posko.example.id, without a path.',
      'POSKO_SECRET: this cannot be used; write at least 32 characters that nobody can guess, for example from: openssl rand -base64 32.',
      'POSKO_PUBLISH: this cannot be used; write one of auto, manual.',
      'POSKO_PIN_DAYS: this cannot be used; write a whole number from 1 to 365.',
    ]);
    for (const value of ['99999', 'always', 'short-one', 'pw', 'rahasia', 'soon']) {
      expect(message).not.toContain(value);
    }
  });

  it('says so when .env cannot be read', () => {
    mkdirSync(path.join(root, '.env'));
    expect(mistake({})).toContain('.env cannot be read (EISDIR); make it a file this account may read.');
  });

  it('keeps secrets out of what may be printed', () => {
    const planted = {
      POSKO_DATABASE: 'postgres://posko:hunter-two@db.example/posko?sslpassword=hunter-three',
      POSKO_SECRET: 'hunter-four-hunter-four-hunter-four',
      POSKO_SECRET_NEXT: 'hunter-five-hunter-five-hunter-five',
      POSKO_METRICS_TOKEN: 'hunter-six-hunter-six',
    };
    const { config, secrets } = readConfig(planted, {}, root);
    expect(JSON.stringify(config)).not.toContain('hunter');
    expect(config.databaseLabel).toBe('postgres://db.example/posko');
    expect(secrets.database).toBe(planted.POSKO_DATABASE);
    expect(secrets.metricsToken).toBe(planted.POSKO_METRICS_TOKEN);
  });
});

describe('.env.example', () => {
  it('lists every setting in order, with its default and its sentence', () => {
    const shown = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
    const expected = Object.entries(SETTINGS).map(
      ([name, { says, fallback }]) => `# ${says}\n# ${name}=${fallback}\n`,
    );
    expect(shown.split('\n\n').slice(1).join('\n\n')).toBe(expected.join('\n'));
  });
});
