import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '#model/channel.ts';
import { letterOf, PICTURE, STEP_CHOICES, someLetter } from '../letters.ts';
import { type Bench, openBench, PIXEL, sendAll, toSri } from './bench.ts';
import { openPhone, SRI } from './phone.ts';

const STEP = { text: 'Tekan Masuk.', picture: PICTURE, choices: STEP_CHOICES };

describe('sending by the Cloud API', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    bench.pictures.set(PICTURE.hash, PIXEL);
    await bench.channel.start(bench.port);
  });
  afterEach(() => bench.close());

  const send = (letter: Letter) => sendAll(bench, letter);
  const last = () => bench.graph.taken.at(-1)?.message;

  test('a text goes to the phone number, with the letter’s mark for its receipts', async () => {
    expect(await send(toSri({ text: 'Buka JMO.' }, 42))).toEqual([
      { kind: 'sent', externalId: 'wamid.OUT1' },
    ]);
    expect(last()).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: SRI.number,
      type: 'text',
      text: { body: 'Buka JMO.', preview_url: false },
      biz_opaque_callback_data: 'posko:42.0',
    });
  });

  test('somebody of whom only Meta’s id is known is written to by it', async () => {
    await send(letterOf({ text: 'Buka JMO.' }, { address: SRI.scoped ?? '' }));
    expect(last()).toMatchObject({ recipient: SRI.scoped });
    expect(last()).not.toHaveProperty('to');
  });

  test('a step shows its picture above the words and three buttons', async () => {
    await send(toSri(STEP));
    expect(last()).toMatchObject({
      type: 'interactive',
      interactive: {
        type: 'button',
        header: { type: 'image', image: { id: '9000' } },
        body: { text: 'Tekan Masuk.\n\nSETUJU · JANGAN SIMPAN' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: '7.3.0', title: '1. Sudah' } },
            { type: 'reply', reply: { id: '7.3.1', title: '2. Belum' } },
            { type: 'reply', reply: { id: '7.3.2', title: '3. Macet di sini' } },
          ],
        },
      },
    });
  });

  test('every part of a letter carries its place', async () => {
    const choices = ['Lupa sandi', 'Lupa email', 'Akun terkunci', 'Lainnya'].map((label) => ({ label }));
    expect(await send(toSri({ ...STEP, choices }))).toHaveLength(2);
    const marks = bench.graph.taken.map(({ message }) => message.biz_opaque_callback_data);
    expect(marks).toEqual(['posko:1.0', 'posko:1.1']);
    expect(bench.graph.taken.map(({ message }) => message.type)).toEqual(['image', 'interactive']);
  });

  test('whatever a letter says, Meta takes every part of it', async () => {
    await fc.assert(
      fc.asyncProperty(someLetter, async (letter) => {
        const results = await send({ ...letter, address: SRI.number ?? '' });
        expect(results.every(({ kind }) => kind === 'sent')).toBe(true);
        expect(bench.graph.refusals).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a title, a hint, an opener that are too long are cut where Meta would refuse them', async () => {
    const button = (n: number) => ({
      label: `${n}. Nomor atau email lama`,
      hint: 'x'.repeat(80),
      token: `7.3.${n}`,
    });
    const buttons = { text: 'Apa?', buttons: [button(1), button(2)] };
    const list = {
      text: 'Apa?',
      buttons: [button(1), button(2), button(3), button(4)],
      opener: 'x'.repeat(21),
    };
    for (const part of [buttons, list])
      expect(await bench.channel.send(toSri({}), part, 0)).toMatchObject({ kind: 'sent' });
    expect(bench.graph.refusals).toEqual([]);
  });

  test('free text outside the 24 hours is refused for the window; the template is taken', async () => {
    const { graph, channel } = bench;
    const letter = toSri({ text: 'Kemarin kita sampai langkah 4.' }, 9);
    graph.wrote.set(SRI.number ?? '', graph.now - 25 * 3_600_000);
    expect(await send(letter)).toEqual([{ kind: 'refused', reason: 'window', scope: 'letter' }]);
    graph.templates.add('posko_answer_waiting/id');
    const part = {
      text: '',
      buttons: [{ label: 'YA', token: '7.3.0' }],
      template: { name: 'answer-waiting', language: 'jv' },
    } as const;
    expect(await channel.send(letter, part, -1)).toMatchObject({ kind: 'sent' });
    expect(last()).toMatchObject({
      template: {
        name: 'posko_answer_waiting',
        language: { code: 'id' },
        components: [
          { type: 'button', sub_type: 'quick_reply', index: '0', parameters: [{ payload: '7.3.0' }] },
        ],
      },
      biz_opaque_callback_data: 'posko:9.-1',
    });
    const english = { ...part, buttons: [], template: { ...part.template, language: 'en' } } as const;
    expect(await channel.send(letter, english, 0)).toMatchObject({ kind: 'sent' });
    expect(last()).toMatchObject({ template: { language: { code: 'id' } } });
    graph.templates.add('posko_answer_waiting/en');
    await channel.send(letter, english, 0);
    expect(last()).toMatchObject({ template: { language: { code: 'en' } } });
    expect(last()).not.toHaveProperty('template.components');
  });

  test('a connection that is cut after the request arrived leaves it unknown', async () => {
    bench.graph.faults.push('cut');
    expect(await send(toSri({ text: 'Buka JMO.' }))).toEqual([{ kind: 'unknown', reason: 'graph-cut' }]);
    expect(bench.graph.taken).toHaveLength(1);
  });

  test('a gateway that gave up leaves it unknown; one that is busy is tried again; a stranger closes the channel', async () => {
    const { graph } = bench;
    const html = '<html>';
    graph.faults.push(
      { status: 502, html },
      { status: 504, html },
      { status: 503, html },
      { status: 404, html },
    );
    const results = [];
    for (let n = 0; n < 4; n += 1) results.push(...(await send(toSri({ text: 'Buka JMO.' }))));
    expect(results).toEqual([
      { kind: 'unknown', reason: 'graph-cut' },
      { kind: 'unknown', reason: 'graph-cut' },
      { kind: 'retry', after: 5_000, reason: 'http-503' },
      { kind: 'refused', reason: 'http-404', scope: 'channel' },
    ]);
  });

  test('a closed port is tried again: nothing can have left', async () => {
    const closed = await closedPort();
    const away = await openBench({ root: closed });
    await away.channel.start(away.port);
    expect(away.health.at(-1)?.state).toBe('down');
    expect(away.health.at(-1)?.detail).toMatch(/cannot be reached/);
    const part = { text: 'Buka JMO.', buttons: [] };
    const result = await away.channel.send(toSri({ text: 'Buka JMO.' }), part, 0);
    expect(result).toEqual({ kind: 'retry', after: 1_000, reason: 'graph-unreachable' });
    await away.close();
  });

  test('shows typing at the last message of whoever wrote, and marks it read', async () => {
    const phone = openPhone(bench.graph, bench.channel);
    await bench.channel.typing?.(SRI.number ?? '');
    expect(bench.graph.read).toEqual([]);
    await phone.write('halo', 'A');
    await phone.write('gak bisa login', 'B');
    await bench.channel.typing?.(SRI.number ?? '');
    expect(bench.graph.read).toEqual(['wamid.B']);
  });

  test('lets go of a number and an id that somebody has left', async () => {
    const phone = openPhone(bench.graph, bench.channel);
    const system = { type: 'user_changed_number', wa_id: '6281200004444', previous_user_id: SRI.scoped };
    expect(await phone.send({ type: 'system', system })).toEqual({ status: 200 });
    expect(bench.retired).toEqual([SRI.number, SRI.scoped]);
    expect(bench.arrivals).toEqual([]);
  });

  test('tries again what our own database could not give', async () => {
    bench.port.state.read = async () => {
      throw new Error('the database is down');
    };
    expect(await send(toSri(STEP))).toEqual([{ kind: 'retry', after: 1_000, reason: 'store' }]);
    expect(bench.graph.taken).toEqual([]);
  });

  test('asks for patience after the stop', async () => {
    await bench.channel.stop();
    expect(await send(toSri({ text: 'Buka JMO.' }))).toEqual([
      { kind: 'retry', after: 0, reason: 'stopped', scope: 'letter' },
    ]);
  });
});

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return `http://127.0.0.1:${port}`;
}
