import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const EXECUTABLE = process.env['POSKO_TEST_CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether browser tests can run here; where everything must run, absence fails instead. */
export const hasChromium = existsSync(EXECUTABLE) || process.env['POSKO_TEST_ALL'] === '1';

if (!hasChromium) process.stderr.write('Browser tests skipped: no Chromium at /usr/bin/chromium.\n');

/** A small phone, as workers hold it. */
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'id-ID',
};

/** A browser with its own profile. */
export interface Phone {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile. */
export async function openPhone(options: BrowserContextOptions = {}): Promise<Phone> {
  const profile = mkdtempSync(path.join(tmpdir(), 'posko-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    args: FLAGS,
    headless: true,
    ...PHONE,
    ...options,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
