import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reply, take } from '#service/ticket.ts';
import { listTickets } from '#store/views/ticket.ts';
import { ACCOUNT } from './fake-graph.ts';
import { type House, openHouse } from './house.ts';
import { openPhone, type Phone, textOf } from './phone.ts';

describe('a worker on WhatsApp by the Cloud API', () => {
  let house: House;
  let phone: Phone;

  let people = 0;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(() => {
    people += 1;
    phone = openPhone(house.graph, house.channel, {
      number: `628120000${1_000 + people}`,
      scoped: `ID.1349120865530${people}`,
      name: 'Sri Wahyuni',
    });
  });
  afterEach(() => expect(house.graph.refusals).toEqual([]));

  async function answer(act: Promise<unknown>): Promise<string> {
    const before = phone.inbox().length;
    await act;
    await house.settle();
    const answers = phone.inbox().slice(before);
    return answers.map(({ message }) => textOf(message)).join('\n\n');
  }

  test('is led to the end by words, a list, buttons and numbers', async () => {
    expect(await answer(phone.write('gak bisa login jmo'))).toContain('pernah bisa masuk JMO?');
    expect(await answer(phone.tap('1. Ya, pernah'))).toContain('Apa yang terjadi');
    expect(await answer(phone.tap('1. Lupa kata sandi'))).toContain('Langkah 1 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Langkah 2 dari 6');
    expect(await answer(phone.write('1'))).toContain('Langkah 3 dari 6');
    expect(await answer(phone.write('sudah bu'))).toContain('Langkah 4 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Langkah 5 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Langkah 6 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Bagaimana hasilnya?');
    expect(await answer(phone.tap('Sudah bisa masuk'))).toContain('Syukurlah');
    // What she saw of the step with a picture: the picture, the words, three buttons.
    expect(phone.print()).toMatch(
      /\| \[gambar\]\n\| Langkah 4 dari 6\n.*"Lupa Kata Sandi\?".*\n\| \( 1\. Sudah \)\n\| \( 2\. Belum \)\n\| \( 3\. Macet di sini \)/s,
    );
  });

  test('is answered kindly when she sends what the bot cannot read', async () => {
    await answer(phone.write('gak bisa login jmo'));
    await answer(phone.tap('1. Ya, pernah'));
    const image = { id: '77', mime_type: 'image/jpeg' };
    expect(await answer(phone.send({ type: 'image', image }))).toContain('Tulisan apa yang muncul');
    const audio = { id: '78', mime_type: 'audio/ogg', voice: true };
    expect(await answer(phone.send({ type: 'audio', audio }))).toContain('belum bisa mendengar');
    expect(await answer(phone.send({ type: 'reaction', reaction: { emoji: '👍' } }))).toBe('');
  });

  test('is answered once when Meta brings her message three times at once', async () => {
    await Promise.all([phone.write('halo', 'A'), phone.write('halo', 'A'), phone.write('halo', 'A')]);
    await phone.repeat('A');
    const waiting = house.app.db.kysely.selectFrom('inbox').select('id').where('handled_at', 'is', null);
    expect(await waiting.execute()).toHaveLength(1);
    await house.settle();
    expect(phone.inbox().filter(({ message }) => textOf(message).includes('tempat tanya JMO'))).toHaveLength(
      1,
    );
  });

  test('is answered at Meta’s id while her number is hidden', async () => {
    const scoped = 'ID.77';
    const hidden = openPhone(house.graph, house.channel, { scoped, name: 'Sri' });
    await hidden.write('gak bisa login jmo');
    await house.settle();
    const recipients = hidden.inbox().map(({ message }) => [message.to, message.recipient]);
    expect(recipients).toEqual([
      [undefined, scoped],
      [undefined, scoped],
    ]);
  });

  test('is one person when her number shows up beside the id she was known by', async () => {
    const scoped = 'ID.88';
    const hidden = openPhone(house.graph, house.channel, { scoped, name: 'Sri' });
    const shown = openPhone(house.graph, house.channel, { number: '6281200000088', scoped, name: 'Sri' });
    await hidden.write('lupa kata sandi');
    await house.settle();
    await shown.tap('1. Sudah');
    await house.settle();
    const step = shown.inbox().at(-1)?.message;
    expect(step?.to).toBe('6281200000088');
    expect(step === undefined ? '' : textOf(step)).toContain('Langkah 2 dari 6');
  });

  test('is told in approved words that an answer waits after a day, and gets it when she replies', async () => {
    const { app, graph } = house;
    graph.templates.add('posko_answer_waiting/id');
    await answer(phone.write('petugas'));
    const [card] = await listTickets(app.db.kysely);
    const act = { staff: 7, name: 'Mas Dimas', key: 'a' };
    expect(await take(app.deps, card?.id ?? 0, act)).toBe('noted');
    await house.settle();
    graph.now += 25 * 3_600_000;
    const text = 'Coba buka JMO lagi ya, Bu.';
    expect(await answer(reply(app.deps, card?.id ?? 0, { ...act, key: 'b', text }))).toBe(
      '‹posko_answer_waiting/id›',
    );
    expect(await answer(phone.write('YA'))).toContain(text);
  });

  test('moves a letter’s state forward only, in whatever order Meta tells it', async () => {
    await answer(phone.write('gak bisa login jmo'));
    const { id = '', message } = phone.inbox().at(-1) ?? {};
    const mark = message?.biz_opaque_callback_data;
    const told = { id, timestamp: '1768453200', biz_opaque_callback_data: mark };
    for (const status of ['read', 'sent', 'delivered', 'failed']) await phone.status({ ...told, status });
    const letter = Number(/^posko:(\d+)\.0$/.exec(mark ?? '')?.[1]);
    const outbox = house.app.db.kysely.selectFrom('outbox').select('state').where('id', '=', letter);
    expect((await outbox.executeTakeFirst())?.state).toBe('read');
  });

  test('leaves nothing of hers in the log, and nothing of ours', async () => {
    house.graph.faults.push({ code: 131000 }, 'cut', { code: 131056 }, { code: 190 });
    await phone.write('Sri Wahyuni gak bisa login jmo');
    await phone.send({ type: 'text', text: { body: 7 } });
    for (let minutes = 0; minutes < 10; minutes += 2) {
      await house.settle();
      house.graph.now += 2 * 60_000;
    }
    expect(house.graph.faults).toEqual([]);
    const log = house.log();
    expect(log).toContain('channel-refused');
    const secrets = [ACCOUNT.token, ACCOUNT.appSecret, ACCOUNT.verifyToken, ACCOUNT.numberId];
    for (const told of [...secrets, '628120000', 'ID.1349', 'Wahyuni', 'login', 'tempat tanya'])
      expect(log).not.toContain(told);
  });
});
