import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reactionTo } from '#channels/whatsapp/reaction.ts';
import { SAYS } from '#channels/whatsapp/says.ts';
import { letterOf } from '../letters.ts';
import { type Bench, benchOf, connected, pair, until } from './bench.ts';
import { customerOf } from './customer.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

let server: FakeWhatsApp;
let bot: Phone;
let bench: Bench;

beforeEach(async () => {
  server = await FakeWhatsApp.open();
  bot = server.phone('628111000001', 'Posko');
  bench = benchOf(server);
});
afterEach(async () => {
  await bench.channel.stop();
  await server.close();
});

const last = () => bench.health.at(-1);
const logins = () => bench.health.filter(({ detail }) => detail === SAYS.connecting.detail).length;
const keysOf = (kind: string) => [...bench.state.keys()].filter((key) => key.startsWith(kind));

describe('the connection', () => {
  test('comes back by itself after a fault of the server or the line, and later each time', async () => {
    await pair(bench, server, bot);
    server.kick(bot, 503);
    await until(() => last()?.detail === SAYS.lost.detail);
    bench.pass();
    await connected(bench);
    server.cut(bot);
    await until(() => last()?.detail === SAYS.lost.detail);
    bench.pass();
    await connected(bench);
    // From a second on; an open connection counts anew.
    expect(bench.waits).toEqual([1_000, 1_000]);
  });

  test('worries a person only after several attempts in a row', async () => {
    await pair(bench, server, bot);
    await server.close();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await until(() => bench.waits.length > attempt);
      bench.pass();
    }
    await until(() => last()?.detail === SAYS.unreachable.detail);
    expect(bench.waits.slice(0, 5)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    server = await FakeWhatsApp.open();
  });

  test('leaves the account to another program that has it, and writes nothing any more', async () => {
    await pair(bench, server, bot);
    const before = new Map(bench.state);
    server.kick(bot, 440);
    await until(() => last()?.detail === SAYS.replaced.detail);
    expect(await bench.channel.send(letterOf({}), { text: 'x', buttons: [] }, 0)).toMatchObject({
      kind: 'retry',
    });
    expect(bench.state).toEqual(before);
    await until(() => !server.online(bot));
  });

  test('forgets the keys of an account that threw it out, and asks to be paired again', async () => {
    await pair(bench, server, bot);
    expect(keysOf('key:pre-key').length).toBeGreaterThan(3);
    const pictures = bench.shown.length;
    server.kick(bot, 401);
    await until(() => bench.shown.length > pictures);
    expect(bench.state.size).toBe(0);
    expect(last()).toEqual(SAYS.removed);
    const picture = bench.shown.at(-1);
    if (picture?.kind === 'qr') server.scan(bot, picture.text);
    await connected(bench);
  });

  test('is closed by a stop, without taking the device off the phone', async () => {
    await pair(bench, server, bot);
    await bench.channel.stop();
    expect(last()?.state).toBe('stopped');
    await until(() => !server.online(bot));
    const pictures = bench.shown.length;
    await bench.channel.start(bench.port);
    await connected(bench);
    expect(bench.shown.length).toBe(pictures);
  });

  test('that breaks while a letter is on its way leaves it unknown at once, and the next one waits for a new line', async () => {
    bench = benchOf(server, { patience: 60_000 });
    await pair(bench, server, bot);
    const sri = server.phone('628222000002', 'Sri');
    const send = (id: number) =>
      bench.channel.send(letterOf({}, { id, address: sri.lid }), { text: 'x', buttons: [] }, 0);
    server.dropAcks = true;
    const first = send(1);
    await until(() => server.seen.some(({ tag }) => tag === 'message'));
    server.cut(bot);
    expect(await first).toEqual({ kind: 'unknown', reason: 'disconnected' });
    server.dropAcks = false;
    const second = send(2);
    await until(() => bench.waits.includes(60_000));
    bench.pass(1_000);
    expect(await second).toMatchObject({ kind: 'sent' });
  });

  test('ends when what it must keep cannot be kept, and goes on from what is stored', async () => {
    await pair(bench, server, bot);
    const tono = await customerOf(server, server.phone('628777000007', 'Tono'));
    const before = logins();
    bench.down = true;
    const id = await tono.write(bot.pn, 'halo');
    await until(() => {
      bench.pass();
      return !server.online(bot);
    });
    const told = () => server.seen.some(({ tag, attrs }) => tag === 'receipt' && attrs['id'] === id);
    expect(told()).toBe(false);
    bench.down = false;
    await until(() => {
      bench.pass();
      return bench.arrivals.length === 1;
    });
    expect(bench.arrivals[0]?.text).toBe('halo');
    expect(logins()).toBeGreaterThan(before);
    tono.close();
  });

  test.each([
    [515, true, false, { kind: 'again', after: 'now' }],
    [428, true, false, { kind: 'again', after: 'backoff' }],
    [408, true, false, { kind: 'again', after: 'backoff' }],
    [500, true, false, { kind: 'again', after: 'backoff' }],
    [undefined, true, false, { kind: 'again', after: 'backoff' }],
    [408, false, false, { kind: 'again', after: 'backoff' }],
    [408, false, true, { kind: 'ask' }],
    [401, false, true, { kind: 'ask' }],
    [401, true, false, { kind: 'forget' }],
    [440, true, false, { kind: 'stop', why: 'replaced' }],
    [403, true, false, { kind: 'stop', why: 'forbidden' }],
    [405, true, false, { kind: 'again', after: 'backoff', why: 'outdated' }],
    [411, true, false, { kind: 'stop', why: 'mismatch' }],
  ])('code %s, paired %s, picture shown %s', (code, paired, shown, reaction) => {
    expect(reactionTo({ code, paired, shown, opened: false })).toEqual(reaction);
  });
});

describe('pairing', () => {
  test('shows a code for a phone whose number is known', async () => {
    bench = benchOf(server, { number: '628111000001' });
    await bench.channel.start(bench.port);
    await until(() => bench.channel.pairing?.()?.kind === 'code');
    const pairing = bench.channel.pairing?.();
    expect(pairing?.kind === 'code' && pairing.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const hello = () => server.seen.find(({ attrs }) => attrs['xmlns'] === 'md');
    await until(hello);
    expect(JSON.stringify(hello())).toContain('628111000001@s.whatsapp.net');
    // Nothing is kept of a pairing that was not finished: it could not be taken up again.
    expect(bench.state.size).toBe(0);
  });

  test('stops showing pictures when nobody comes, and begins anew when somebody asks', async () => {
    await bench.channel.start(bench.port);
    await until(() => bench.shown.length === 1);
    server.expire();
    await until(() => last()?.detail === SAYS.expired.detail);
    expect(bench.channel.pairing?.()).toBeUndefined();
    await until(() => bench.channel.pairing?.()?.kind === 'qr');
    expect(bench.shown).toHaveLength(2);
    expect(last()).toEqual(SAYS.pairing);
  });

  test('says in one sentence that Baileys is not installed, and sends nothing', async () => {
    const { LibraryMissing } = await import('#channels/whatsapp/library.ts');
    bench = benchOf(server, { load: () => Promise.reject(new LibraryMissing()) });
    await bench.channel.start(bench.port);
    await until(() => last()?.detail.includes('GPL-3.0'));
    expect(last()?.state).toBe('down');
    expect(await bench.channel.send(letterOf({}), { text: 'x', buttons: [] }, 0)).toMatchObject({
      kind: 'retry',
    });
  });
});
