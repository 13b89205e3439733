import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '#model/time.ts';
import { limitsOf } from '#web/limiter.ts';
import { type House, openHouse } from './house.ts';
import { openVisitor, type Visitor } from './visitor.ts';

let house: House;
let visitor: Visitor;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('a visitor', () => {
  test('sees the welcome with home’s choices, and leaves no trace by looking', async () => {
    visitor = openVisitor(house);
    const page = await visitor.get('/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Tidak bisa masuk');
    expect(page.text).toContain('<html lang="id"');
    expect(house.bench.talks.size).toBe(0);
  });

  test('gets a cookie that scripts cannot read and that is not in any address', async () => {
    expect(visitor.setCookie).toMatch(/^posko=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('may send a form without a script and lands on the page with the answer', async () => {
    const sent = await visitor.post('/kirim', { key: 'kunci-pertama', text: 'gak bisa login' });
    expect(sent.status).toBe(303);
    expect(sent.location).toBe('/#akhir');
    const page = await visitor.get('/');
    expect(page.text).toContain('gak bisa login');
    expect(page.text).toContain('Dulu pernah bisa masuk JMO?');
    expect(page.text).toContain('<span class="number">3</span>');
  });

  test('is heard once when the same form is sent twice, and again when it says something else', async () => {
    const before = house.bench.stored.length;
    await visitor.post('/kirim', { key: 'kunci-kedua', text: 'halo' });
    await visitor.post('/kirim', { key: 'kunci-kedua', text: 'halo' });
    expect(house.bench.stored.length).toBe(before + 1);
    await visitor.post('/kirim', { key: 'kunci-kedua', text: 'halo lagi' });
    expect(house.bench.stored.length).toBe(before + 2);
  });

  test('taps an answer by its token, which is stored with what it said', async () => {
    const token = /name="token" value="([^"]+)"/.exec((await visitor.get('/')).text)?.[1] ?? '';
    await visitor.post('/kirim', { key: 'kunci-ketiga', token });
    expect(house.bench.stored.at(-1)).toMatchObject({ text: 'Sudah', token });
  });

  test('cannot tap what was offered to somebody else: it is only words', async () => {
    const other = openVisitor(house);
    await other.get('/');
    const token = /name="token" value="([^"]+)"/.exec((await visitor.get('/')).text)?.[1] ?? '';
    await other.post('/kirim', { key: 'kunci-orang-lain', token });
    expect(house.bench.stored.at(-1)?.token).toBeUndefined();
    expect(house.bench.stored.at(-1)?.text).toBe(token);
  });

  test('says nothing with an empty form', async () => {
    const before = house.bench.stored.length;
    expect((await visitor.post('/kirim', { key: 'kunci-kosong', text: '  ' })).status).toBe(303);
    expect(house.bench.stored.length).toBe(before);
  });

  test('sees who has the conversation', async () => {
    const one = openVisitor(house);
    await one.get('/');
    await one.post('/kirim', { key: 'kunci-dimas', text: 'mau bicara' });
    house.bench.hand('human:3', 'Mas Dimas');
    expect((await one.get('/')).text).toContain('Sekarang Mas Dimas yang menemani');
    house.bench.hand('queue');
    expect((await one.get('/')).text).toContain('Menunggu petugas');
  });

  test('is asked once before the screen is cleared, and then it is gone on both sides', async () => {
    const one = openVisitor(house);
    await one.get('/');
    await one.post('/kirim', { key: 'kunci-rahasia', text: 'rahasia saya' });
    const cookie = one.cookie;
    expect((await one.get('/selesai')).text).toContain('Ya, bersihkan');
    const left = await one.post('/selesai', {});
    expect(left.location).toBe('/?bersih');
    one.cookie = cookie;
    expect((await one.get('/')).text).not.toContain('rahasia saya');
  });

  test('finds every part of a stretch as a line of its own', async () => {
    const one = openVisitor(house);
    await one.get('/');
    await one.post('/kirim', { key: 'kunci-bagian', text: 'lupa sandi' });
    house.bench.speak({
      text: 'Baca dulu sampai habis.\n\na. Tekan "Lupa".\nb. Tunggu kode.\nJangan pindah.',
    });
    const { text } = await one.get('/');
    expect(text).toContain('<p dir="auto">Baca dulu sampai habis.</p>');
    expect(text).toContain('<p dir="auto" class="part">a. Tekan &quot;Lupa&quot;.</p>');
    expect(text).toContain('<p dir="auto" class="part">b. Tunggu kode.\nJangan pindah.</p>');
  });

  test('reads markup as text', async () => {
    const one = openVisitor(house);
    await one.get('/');
    await one.post('/kirim', { key: 'kunci-markup', text: '<script>alert(1)</script>"\'&' });
    const page = (await one.get('/')).text;
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert');
  });
});

describe('a session', () => {
  test('ends after twelve hours without use; what is written then is kept and begins anew', async () => {
    const own = await openHouse();
    const one = openVisitor(own);
    await one.get('/');
    await one.post('/kirim', { key: 'kunci-pagi', text: 'tadi pagi' });
    own.pass(12 * HOUR - MINUTE);
    expect((await one.get('/')).text).toContain('tadi pagi');
    own.pass(12 * HOUR);
    const late = await one.post('/kirim', { key: 'kunci-malam', text: 'malam ini' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('malam ini</textarea>');
    expect(late.text).not.toContain('tadi pagi');
    expect(own.bench.talks.size).toBe(0);
    expect((await one.post('/kirim', { key: 'kunci-malam', text: 'malam ini' })).status).toBe(303);
    await own.close();
  });

  test('on a shared screen ends after five minutes', async () => {
    const own = await openHouse();
    const one = openVisitor(own);
    await one.get('/?kiosk');
    expect(one.setCookie).toContain('Max-Age=300');
    await one.post('/kirim', { key: 'kunci-kantin', text: 'di kantin' });
    own.pass(4 * MINUTE);
    expect((await one.get('/?kiosk')).text).toContain('di kantin');
    own.pass(5 * MINUTE);
    expect((await one.get('/?kiosk')).text).not.toContain('di kantin');
    await own.close();
  });

  test('is needed to write: without a cookie nothing is stored and the words stay', async () => {
    const one = openVisitor(house);
    const before = house.bench.stored.length;
    const sent = await one.post('/kirim', { key: 'kunci-tanpa', text: 'tanpa kuki' });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('tanpa kuki</textarea>');
    expect(house.bench.stored.length).toBe(before);
  });

  test('has a cookie for HTTPS only where the chat is opened over HTTPS', async () => {
    const own = await openHouse({ publicUrl: 'https://posko.example' });
    const one = openVisitor(own, { host: 'posko.example' });
    const page = await one.get('/');
    expect(one.setCookie).toContain('Secure');
    expect(page.headers.get('strict-transport-security')).not.toBeNull();
    await own.close();
  });
});

describe('what hurts', () => {
  test('a form of another site is refused', async () => {
    const before = house.bench.stored.length;
    for (const headers of [
      { origin: 'https://jahat.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const sent = await visitor.post('/kirim', { key: 'kunci-jahat', text: 'palsu' }, headers);
      expect(sent.status).toBe(403);
      expect((await visitor.post('/selesai', {}, headers)).status).toBe(403);
    }
    expect(house.bench.stored.length).toBe(before);
  });

  test('a body of more than 100 kB is refused kindly and the chat goes on', async () => {
    const sent = await visitor.post('/kirim', { key: 'kunci-panjang', text: 'a'.repeat(120_000) });
    expect(sent.status).toBe(413);
    expect(sent.text).toContain('terlalu panjang');
    expect(sent.text).toContain('Kembali ke obrolan');
    expect((await visitor.post('/kirim', { key: 'kunci-pendek', text: 'pendek' })).status).toBe(303);
  });

  test('a form that is none is refused kindly, and nothing is stored', async () => {
    const before = house.bench.stored.length;
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const sent = await visitor.post('/kirim', { text: 'rusak' }, { 'content-type': type });
      expect(sent.status).toBe(400);
      expect(sent.text).toContain('Kembali ke obrolan');
      const told = await visitor.post(
        '/kirim',
        { text: 'rusak' },
        { 'content-type': type, accept: 'application/json' },
      );
      expect(told.status).toBe(400);
      expect(JSON.parse(told.text).say).toContain('buka obrolan lagi');
    }
    expect(house.bench.stored.length).toBe(before);
  });

  test('a long body without a length is too long, whatever it is called', async () => {
    for (const type of ['multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      const headers = { 'content-type': type, 'transfer-encoding': 'chunked' };
      const sent = await visitor.post('/kirim', { text: 'a'.repeat(120_000) }, headers);
      expect(sent.status).toBe(413);
    }
  });

  test('too many messages at once wait, with the words kept and the time told', async () => {
    const own = await openHouse({ limits: limitsOf(3, 1_000) });
    const one = openVisitor(own);
    await one.get('/');
    const all = [];
    for (let index = 0; index < 5; index += 1) {
      all.push(await one.post('/kirim', { key: `kunci-banyak-${index}`, text: `pesan ${index}` }));
    }
    expect(all.map((sent) => sent.status)).toEqual([303, 303, 303, 429, 429]);
    expect(all.at(-1)?.headers.get('retry-after')).toBe('20');
    expect(all.at(-1)?.text).toContain('20 detik');
    expect(all.at(-1)?.text).toContain('pesan 4</textarea>');
    own.pass(20_000);
    expect((await one.post('/kirim', { key: 'kunci-banyak-4', text: 'pesan 4' })).status).toBe(303);
    await own.close();
  });

  test('a database that is down is said in one sentence, without losing the words', async () => {
    house.bench.down = true;
    const sent = await visitor.post('/kirim', { key: 'kunci-mati', text: 'jangan hilang' });
    house.bench.down = false;
    expect(sent.status).toBe(503);
    expect(sent.text).toContain('belum bisa diterima');
    expect(sent.text).toContain('jangan hilang</textarea>');
    expect((await visitor.post('/kirim', { key: 'kunci-mati', text: 'jangan hilang' })).status).toBe(303);
  });

  test('every answer carries the fence, and no page is kept by a cache', async () => {
    for (const path of ['/', '/privasi', '/selesai', '/tidak-ada', '/pictures/x.png', '/static/chat.css']) {
      const { headers } = await visitor.get(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
    for (const path of ['/', '/privasi', '/selesai', '/tidak-ada']) {
      expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store');
    }
  });

  test('no page carries a script or style of its own', async () => {
    for (const path of ['/', '/privasi', '/selesai', '/tidak-ada']) {
      const { text } = await visitor.get(path);
      expect(text).not.toMatch(/<style|style="|<script(?![^>]*src=)|\son\w+="/);
    }
  });

  test('a body of megabytes is answered, not cut off', async () => {
    const sent = await visitor.post('/kirim', { key: 'kunci-raksasa', text: 'a'.repeat(6_000_000) });
    expect(sent.status).toBe(413);
  });

  test('a page that fails says so kindly, behind the same fence, and the log gets no words', async () => {
    const own = await openHouse();
    const one = openVisitor(own);
    await one.get('/');
    own.bench.transcript = async () => {
      throw new Error('rahasia di dalam pesan kesalahan');
    };
    const page = await one.get('/');
    expect(page.status).toBe(500);
    expect(page.text).toContain('Maaf, ada gangguan');
    expect(page.text).not.toContain('rahasia');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(own.log).toEqual(['web-request-failed']);
    await own.close();
  });

  test('control characters, right-to-left text and half characters are words like others', async () => {
    const one = openVisitor(house);
    await one.get('/');
    const text = 'a\u0000b\u0007 \u202eתמונה \u200f \ud83d ok';
    expect((await one.post('/kirim', { key: 'kunci-aneh-aneh', text })).status).toBe(303);
    const page = await one.get('/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('dir="auto"');
    expect(page.text).toContain('ok</p>');
  });

  test('an unknown address gets a page, not a stack', async () => {
    const page = await visitor.get('/tidak-ada');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Halaman tidak ada');
  });
});

describe('the page’s own files', () => {
  test('the script is at most 3,000 bytes', async () => {
    const source = /src="(\/static\/chat\.js[^"]*)"/.exec((await visitor.get('/')).text)?.[1] ?? '';
    const script = await visitor.get(source);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(Buffer.byteLength(script.text)).toBeGreaterThan(1_000);
    expect(Buffer.byteLength(script.text)).toBeLessThanOrEqual(3_000);
  });

  test('are kept for ever and asked for by their content', async () => {
    const first = await visitor.get('/static/chat.css');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('immutable');
    const again = await visitor.get('/static/chat.css', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect((await visitor.get('/static/..%2fassets.ts')).status).toBe(404);
  });
});
