import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PICTURE } from './backend.ts';
import { hasChromium, openPhone, type Phone } from './chromium.ts';
import { type House, openHouse } from './house.ts';
import { drawPicture } from './picture.ts';

let house: House;
let phone: Phone;
let page: Page;
let faults: string[];

/** Bubbles of one side, oldest first, without their hidden words and times. */
async function bubbles(of: 'mine' | 'bot' | 'person'): Promise<string[]> {
  const texts = await page.locator(`#lines li.${of} .bubble p`).allInnerTexts();
  return texts.map((text) => text.trim());
}

async function say(text: string): Promise<void> {
  await page.fill('#text', text);
  await page.click('.send');
}

/** Waits until somebody has said `text`. */
async function heard(text: string): Promise<void> {
  await page.locator('#lines .bubble', { hasText: text }).last().waitFor();
}

/** Looks again until it is so: a busy machine needs its time. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

async function axe(name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}

describe.runIf(hasChromium)('the web chat in a browser', () => {
  beforeAll(async () => {
    phone = await openPhone();
  });
  afterAll(() => phone.close());

  beforeEach(async () => {
    house = await openHouse({ picture: drawPicture() });
    await phone.context.clearCookies();
    page = await phone.context.newPage();
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
    await page.goto(house.url);
  });
  afterEach(async () => {
    await page.close();
    await house.close();
    expect(faults).toEqual([]);
  });

  test('leads from the welcome to a step with its picture, and fits 360 pixels', async () => {
    await page.click('button:has-text("Tidak bisa masuk")');
    await heard('Dulu pernah bisa masuk JMO?');
    await page.click('button:has-text("Dibuatkan orang lain")');
    await heard('Lupa Kata Sandi?');
    expect(await bubbles('mine')).toEqual(['Tidak bisa masuk', 'Dibuatkan orang lain']);
    expect(await page.locator('progress').getAttribute('value')).toBe('1');
    const width = () => page.evaluate('document.querySelector(".picture img").naturalWidth');
    await soon(width).toBe(640);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(house.bench.stored.at(-1)?.token).toBeDefined();
  });

  test('has answers a thumb can hit, over the whole width', async () => {
    await say('gak bisa login');
    await page.locator('.asides').waitFor();
    for (const box of await page
      .locator('#ask button, .send, .tool')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
      expect(box.height).toBeGreaterThanOrEqual(48);
      expect(box.width).toBeGreaterThanOrEqual(48);
    }
    const answer = await page.locator('.answer').first().boundingBox();
    expect(answer?.width).toBeGreaterThan(320);
  });

  test('keeps everything over a reload in the middle, also words that are not kept', async () => {
    house.bench.forgetful = true;
    await say('gak bisa login');
    await heard('Dulu pernah');
    expect(await bubbles('mine')).toEqual(['gak bisa login']);
    await page.reload();
    await heard('Dulu pernah');
    expect(await bubbles('mine')).toEqual(['gak bisa login']);
    await page.click('button:has-text("Belum pernah")');
    await heard('Lupa Kata Sandi?');
    expect(house.bench.stored.map((arrival) => arrival.text)).toEqual(['gak bisa login', 'Belum pernah']);
  });

  test('loses and doubles nothing when the line breaks after a message was stored', async () => {
    await say('halo');
    await heard('Dulu pernah');
    // The message arrives, its answer does not: the page cannot know and must send it again.
    let cut = 0;
    await page.route('**/kirim', async (route) => {
      cut += 1;
      if (cut > 1) return route.fallback();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await say('pesan di lift');
    await page.locator('#note:not([hidden])').waitFor();
    await soon(() => cut).toBe(2);
    await page.locator('.unsent').waitFor({ state: 'detached' });
    await soon(() => bubbles('mine')).toEqual(['halo', 'pesan di lift']);
    expect(house.bench.stored.filter((arrival) => arrival.text === 'pesan di lift')).toHaveLength(1);
    expect(await page.locator('#note').isHidden()).toBe(true);
  });

  test('sends what was written without signal once there is signal, in order, also after a reload', async () => {
    await say('halo');
    await heard('Dulu pernah');
    await phone.context.setOffline(true);
    await say('satu');
    await say('dua');
    expect(await page.locator('.unsent').count()).toBe(2);
    expect(await page.locator('#note').innerText()).toContain('Tidak ada sinyal');
    await phone.context.setOffline(false);
    await page.reload();
    await soon(() => house.bench.stored.map((arrival) => arrival.text)).toEqual(['halo', 'satu', 'dua']);
    await soon(() => bubbles('mine')).toEqual(['halo', 'satu', 'dua']);
    expect(await page.locator('.unsent').count()).toBe(0);
  });

  test('brings what was said meanwhile when the stream comes back', async () => {
    await say('halo');
    await heard('Dulu pernah');
    await phone.context.setOffline(true);
    house.bench.speak({ text: 'Ini dikatakan waktu tidak ada sinyal.' });
    await phone.context.setOffline(false);
    await heard('waktu tidak ada sinyal');
    expect((await bubbles('bot')).filter((text) => text.includes('tidak ada sinyal'))).toHaveLength(1);
  });

  test('keeps the words and tells the time when somebody is too quick', async () => {
    await page.route(
      '**/kirim',
      (route) => route.fulfill({ status: 429, json: { say: 'Sebentar, ya. 1 detik lagi.', again: 1 } }),
      { times: 1 },
    );
    await say('cepat sekali');
    await soon(() => page.locator('#note').innerText()).toContain('Sebentar');
    await heard('Dulu pernah');
    expect(await bubbles('mine')).toEqual(['cepat sekali']);
  });

  test('gives words back when something in between refuses them, and lets the next ones through', async () => {
    await say('halo');
    await heard('Dulu pernah');
    let refused = 0;
    await page.route('**/kirim', (route) => {
      if (route.request().postData()?.includes('terlalu') !== true) return route.fallback();
      refused += 1;
      return route.fulfill({
        status: 413,
        contentType: 'text/html',
        body: '<h1>Request Entity Too Large</h1>',
      });
    });
    await say('ini terlalu panjang');
    await soon(() => page.inputValue('#text')).toBe('ini terlalu panjang');
    expect(await page.locator('#note').innerText()).toContain('belum bisa diterima');
    await page.locator('.unsent').waitFor({ state: 'detached' });
    await say('yang ini pendek');
    await soon(() => house.bench.stored.at(-1)?.text).toBe('yang ini pendek');
    expect(refused).toBe(1);
  });

  test('offers the answers again when something in between refuses a tap', async () => {
    await say('halo');
    await heard('Dulu pernah');
    await page.route('**/kirim', (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }), {
      times: 1,
    });
    await page.click('button:has-text("Belum pernah")');
    await soon(() => page.locator('#note').innerText()).toContain('belum bisa diterima');
    await page.click('button:has-text("Belum pernah")');
    await heard('Lupa Kata Sandi?');
  });

  test('keeps trying when a page that is no refusal comes back instead of an answer', async () => {
    await page.route('**/kirim', (route) => route.fulfill({ body: 'Masuk ke Wi-Fi dulu' }), { times: 1 });
    await say('lewat wifi kantin');
    await soon(() => page.locator('#note').innerText()).toContain('Tidak ada sinyal');
    await heard('Dulu pernah');
    expect(house.bench.stored.map(({ text }) => text)).toEqual(['lewat wifi kantin']);
  });

  test('takes the words along when the session has ended meanwhile', { repeats: 4 }, async () => {
    await say('halo');
    await heard('Dulu pernah');
    house.pass(13 * 3_600_000);
    await say('masih di sini');
    await soon(() => house.bench.stored.map((arrival) => arrival.text)).toEqual(['halo', 'masih di sini']);
    await heard('Dulu pernah');
    expect(await bubbles('mine')).toEqual(['masih di sini']);
  });

  test('shows dots while an answer is on its way, and no answers to choose meanwhile', async () => {
    house.bench.slow = true;
    await say('halo');
    await page.locator('#dots').waitFor();
    await soon(() => page.locator('#ask button').count()).toBe(0);
    await axe('dots');
    house.bench.speak({ text: 'Maaf lama.' });
    await heard('Maaf lama.');
    await page.locator('#dots').waitFor({ state: 'hidden' });
  });

  test('begins at the top, and puts the beginning of an answer there even when its choices do not fit', async () => {
    expect(await page.evaluate('scrollY')).toBe(0);
    await say('halo');
    await heard('Dulu pernah');
    const choices = Array.from({ length: 10 }, (_, index) => ({ label: `Jawaban ${index + 1}` }));
    house.bench.speak({ text: 'Apa yang terjadi?', choices });
    await page.locator('button:has-text("Jawaban 10")').waitFor();
    house.bench.hand('queue');
    await soon(() => page.locator('#who').innerText()).toBe('Menunggu petugas');
    const top = await page.locator('#lines li').last().boundingBox();
    const head = await page.locator('header').boundingBox();
    expect(top?.y).toBeGreaterThanOrEqual(head?.height ?? 0);
    expect(top?.y).toBeLessThan(200);
  });

  test('marks what has not been sent, and only that', async () => {
    house.bench.forgetful = true;
    await say('gak bisa login');
    await heard('Dulu pernah');
    await page.locator('.unsent').waitFor({ state: 'detached' });
    expect(await page.locator('#lines').innerText()).not.toContain('Belum terkirim');
    await phone.context.setOffline(true);
    await say('halo');
    expect(await page.locator('#lines').innerText()).toContain('Belum terkirim');
    await phone.context.setOffline(false);
    await page.locator('.unsent').waitFor({ state: 'detached' });
    expect(await page.locator('#lines').innerText()).not.toContain('Belum terkirim');
  });

  test('does not pull a reader down who has scrolled up', async () => {
    await say('halo');
    await heard('Dulu pernah');
    for (let count = 0; count < 12; count += 1)
      house.bench.speak({ text: `Kalimat ke-${count}. ${'kata '.repeat(40)}` });
    await heard('Kalimat ke-11');
    await page.evaluate('scrollTo(0, 0)');
    house.bench.speak({ text: 'Yang terbaru.' });
    await page.locator('#more').waitFor();
    expect(await page.evaluate('scrollY')).toBeLessThan(50);
    await axe('scrolled up');
    await page.click('#more');
    await soon(() => page.evaluate('scrollY')).toBeGreaterThan(500);
    await page.locator('#more').waitFor({ state: 'hidden' });
  });

  test('can be used with the keyboard alone', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Langsung ke kotak tulis');
    await page.keyboard.press('Enter');
    await page.focus('#text');
    await page.keyboard.type('gak bisa login');
    await page.keyboard.press('Enter');
    await heard('Dulu pernah');
    await page.locator('#ask button').first().focus();
    await page.keyboard.press('Enter');
    await heard('Lupa Kata Sandi?');
    // The answer took the place of the button that had the focus: the next answers are one Tab away.
    await soon(() => page.evaluate('document.activeElement.id')).toBe('ask');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Sudah');
  });

  test('enlarges a picture and closes it again with the back button', async () => {
    house.bench.slow = false;
    await say('halo');
    await page.click('button:has-text("Belum pernah")');
    await page.click('a.picture');
    await page.locator('.full:target img').waitFor();
    expect((await page.locator('.full:target img').boundingBox())?.width).toBeGreaterThan(300);
    await axe('picture');
    await page.goBack();
    await page.locator('.full:target').waitFor({ state: 'detached' });
    await heard('Lupa Kata Sandi?');
  });

  test('reads the same in large type, without running out of the screen', async () => {
    await say('halo');
    await heard('Dulu pernah');
    const size = async () =>
      Number.parseFloat(
        await page.evaluate('getComputedStyle(document.querySelector(".bubble p")).fontSize'),
      );
    const before = await size();
    await page.click('a:has-text("Perbesar huruf")');
    await heard('Dulu pernah');
    expect(await size()).toBeGreaterThan(before * 1.25);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await axe('large');
    await page.click('a:has-text("Kecilkan huruf")');
    expect(await size()).toBe(before);
  });

  test('has no accessibility violation on any page or in any state', async () => {
    await axe('welcome');
    await say('gak bisa login');
    await heard('Dulu pernah');
    await axe('question');
    await page.click('button:has-text("Belum pernah")');
    await heard('Lupa Kata Sandi?');
    await axe('step');
    house.bench.hand('human:1', 'Mas Dimas');
    house.bench.speak({ from: 'person', text: 'Saya Dimas. Tulisan apa yang muncul?' });
    await heard('Saya Dimas');
    expect(await page.locator('#who').innerText()).toBe('Sekarang Mas Dimas yang menemani');
    expect(await page.locator('#ask button').count()).toBe(0);
    await axe('person');
    await page.click('summary');
    await axe('menu');
    for (const path of ['/privasi', '/selesai', '/tidak-ada']) {
      await page.goto(house.url + path);
      await axe(path);
    }
  });

  test('is cleared on a shared phone: nothing is left in the page, its storage or behind the back button', async () => {
    await say('rahasia saya');
    await heard('Dulu pernah');
    await page.click('summary');
    await page.click('text=Selesai / Bukan saya');
    await page.click('button:has-text("Ya, bersihkan")');
    await page.locator('#note', { hasText: 'Sudah bersih' }).waitFor();
    expect(await page.content()).not.toContain('rahasia saya');
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      'rahasia',
    );
    await page.goBack();
    await page.goBack();
    await page.locator('#lines').waitFor();
    expect(await page.content()).not.toContain('rahasia saya');
  });

  test('on a shared screen goes back to the welcome by itself', async () => {
    await page.clock.install();
    await page.goto(`${house.url}/?kiosk`);
    await say('dari kantin');
    await heard('Dulu pernah');
    await page.clock.fastForward(299_000);
    expect(await bubbles('mine')).toEqual(['dari kantin']);
    await page.clock.fastForward(2_000);
    await page.locator('button:has-text("Tidak bisa masuk")').waitFor();
    expect(await page.content()).not.toContain('dari kantin');
    expect(new URL(page.url()).search).toBe('?kiosk');
  });
});

describe.runIf(hasChromium)('two browsers', () => {
  test('cannot read each other by guessing addresses, lines or tokens', async () => {
    const own = await openHouse({ picture: drawPicture() });
    const [sri, dani] = [await openPhone(), await openPhone()];
    try {
      const [hers, his] = [await sri.context.newPage(), await dani.context.newPage()];
      for (const [at, text] of [
        [hers, 'rahasia Sri'],
        [his, 'punya Dani'],
      ] as const) {
        await at.goto(own.url);
        await at.fill('#text', text);
        await at.click('.send');
        await at.locator('.bubble', { hasText: 'Dulu pernah' }).waitFor();
      }
      const token = await hers.locator('#ask button').first().getAttribute('value');
      const seen = await his.evaluate(async (stolen) => {
        const got: string[] = [];
        for (const path of [
          '/',
          '/?after=0',
          '/events/1',
          '/transcript/100',
          '/kirim',
          '/pictures/../data/posko.db',
        ]) {
          got.push(await (await fetch(path)).text());
        }
        for (const after of ['0', '1', '99', '-1', 'x']) {
          const stream = new EventSource(`/events?after=${after}`);
          got.push(
            await new Promise((done) => {
              stream.onmessage = (event) => done(event.data);
            }),
          );
          stream.close();
        }
        const body = new URLSearchParams({ key: 'kunci-curian', token: stolen ?? '' });
        await fetch('/kirim', { method: 'POST', body, headers: { accept: 'application/json' } });
        return got.join('\n');
      }, token);
      expect(seen).toContain('punya Dani');
      expect(seen).not.toContain('rahasia Sri');
      expect(await his.evaluate('document.cookie')).toBe('');
      const stolen = own.bench.stored.find((arrival) => arrival.text === token);
      expect(stolen?.token).toBeUndefined();
      expect(stolen?.address).not.toBe(own.bench.stored[0]?.address);
    } finally {
      await sri.close();
      await dani.close();
      await own.close();
    }
  });
});

describe.runIf(hasChromium)('without scripts', () => {
  test('the whole way works page by page, with a link to the answer while it is written', async () => {
    const own = await openHouse({ picture: drawPicture() });
    const old = await openPhone({ javaScriptEnabled: false });
    try {
      const at = await old.context.newPage();
      await at.goto(own.url);
      await at.fill('#text', 'gak bisa login');
      await at.click('.send');
      await at.locator('.bubble', { hasText: 'Dulu pernah' }).waitFor();
      await at.click('button:has-text("Belum pernah")');
      await at.locator('progress').waitFor();
      expect(await at.locator(`img[src="/pictures/${PICTURE.hash}.png"]`).first().isVisible()).toBe(true);
      await at.click('a.picture');
      await at.locator('.full:target').waitFor();
      await at.click('.full:target');
      own.bench.slow = true;
      await at.fill('#text', 'belum bisa');
      await at.click('.send');
      await at.locator('p.look a').waitFor();
      own.bench.speak({ text: 'Coba sekali lagi, ya.' });
      await at.click('p.look a');
      await at.locator('.bubble', { hasText: 'Coba sekali lagi' }).waitFor();
      await at.fill('#text', 'sudah bisa');
      await at.click('.send');
      await at.locator('#dots').waitFor();
      own.bench.speak({ text: 'Alhamdulillah.' });
      // Nobody touches the page now: it looks for the answer by itself.
      await at.locator('.bubble', { hasText: 'Alhamdulillah' }).waitFor();
      await at.goBack();
      await at.reload();
      expect(own.bench.stored.map((arrival) => arrival.text)).toEqual([
        'gak bisa login',
        'Belum pernah',
        'belum bisa',
        'sudah bisa',
      ]);
    } finally {
      await old.close();
      await own.close();
    }
  });
});
