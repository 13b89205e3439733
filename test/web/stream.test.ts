import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '#model/time.ts';
import { type House, openHouse } from './house.ts';
import { openVisitor } from './visitor.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** One open stream, read update by update. */
async function openStream(cookie: string, after: number, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const answer = await fetch(`${house.url}/events?after=${after}`, {
    headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
    signal: abort.signal,
  });
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    status: answer.status,
    /** The next update; undefined when the stream has ended. */
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
          text = text.slice(end + 2);
          if (data !== undefined) return JSON.parse(data);
        } else {
          const chunk = await reader?.read();
          if (chunk === undefined || chunk.done) return undefined;
          text += decoder.decode(chunk.value, { stream: true });
        }
      }
    },
    close: () => abort.abort(),
  };
}

async function visitorWho(says: string) {
  const visitor = openVisitor(house);
  await visitor.get('/');
  await visitor.post('/kirim', { key: `kunci-${says.replaceAll(' ', '-')}-x`, text: says });
  return visitor;
}

describe('the stream', () => {
  test('tells what came after the asked line, then what comes', async () => {
    const visitor = await visitorWho('cerita pertama');
    const stream = await openStream(visitor.cookie, 1);
    const first = await stream.next();
    expect(first.lines).not.toContain('cerita pertama');
    expect(first.lines).toContain('Dulu pernah bisa masuk');
    house.bench.speak({ text: 'Masih di sana?' });
    const second = await stream.next();
    expect(second.lines).toContain('Masih di sana?');
    expect(second.lines).not.toContain('Dulu pernah bisa masuk');
    stream.close();
  });

  test('goes on where the browser left it, by the browser’s own word', async () => {
    const visitor = await visitorWho('cerita kedua');
    const stream = await openStream(visitor.cookie, 0, { 'last-event-id': '2' });
    const first = await stream.next();
    expect(first.lines).not.toContain('cerita kedua');
    expect(first.after).toBe(3);
    stream.close();
  });

  test('shows one visitor nothing of another, whatever position is asked for', async () => {
    await visitorWho('punya orang lain');
    const visitor = await visitorWho('punya saya');
    for (const after of [0, -1, 3, 999_999]) {
      const stream = await openStream(visitor.cookie, after);
      expect(JSON.stringify(await stream.next())).not.toContain('punya orang lain');
      stream.close();
    }
  });

  test('is closed to whoever has no session, and empty for a guessed one', async () => {
    expect((await openStream('', 0)).status).toBe(204);
    expect((await openStream('posko=salah', 0)).status).toBe(204);
    const guessed = await openStream(`posko=${'a'.repeat(43)}`, 0);
    guessed.close();
    expect(house.bench.talks.size).toBeGreaterThan(0);
  });

  test('ends when the visitor leaves, in every tab', async () => {
    const visitor = await visitorWho('mau pergi');
    const stream = await openStream(visitor.cookie, 0);
    await stream.next();
    await visitor.post('/selesai', {});
    expect(await stream.next()).toBe(0);
    expect(await stream.next()).toBeUndefined();
  });

  test('ends when the session has rested', async () => {
    const visitor = await visitorWho('tertidur');
    const stream = await openStream(visitor.cookie, 0);
    await stream.next();
    house.pass(13 * HOUR);
    house.bench.speak({ text: 'Selamat pagi' });
    expect(await stream.next()).toBe(0);
  });

  test('keeps at most four tabs of one visitor', async () => {
    const visitor = await visitorWho('banyak tab');
    const streams = [];
    for (let tab = 0; tab < 5; tab += 1) {
      const stream = await openStream(visitor.cookie, 0);
      await stream.next();
      streams.push(stream);
    }
    expect(await streams[0]?.next()).toBeUndefined();
    house.bench.speak({ text: 'Untuk semua tab' });
    expect(JSON.stringify(await streams[4]?.next())).toContain('Untuk semua tab');
    for (const stream of streams) stream.close();
  });
});
