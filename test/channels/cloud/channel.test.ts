import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { createCloud } from '#channels/cloud/channel.ts';
import { channelContract } from '../contract.ts';
import { type Bench, openBench } from './bench.ts';
import { ACCOUNT, openFakeGraph } from './fake-graph.ts';
import { openPhone, textOf } from './phone.ts';
import { asMetaWrites, handshake, ourValue, posted, signed, webhookOf } from './webhooks.ts';

channelContract('cloud', async () => {
  const graph = await openFakeGraph();
  onTestFinished(() => graph.close());
  const channel = createCloud({ root: graph.root, ...ACCOUNT, now: () => graph.now });
  const phone = openPhone(graph, channel);
  return {
    channel,
    async write(id, text, token) {
      const reply = { type: 'button_reply', button_reply: { id: token, title: text } };
      await (token === undefined
        ? phone.write(text, id)
        : phone.send({ type: 'interactive', interactive: reply }, id));
    },
    again: () => phone.again(),
    repeat: (id) => phone.repeat(id),
    async garble(id) {
      await phone.send({ type: 'text', text: { body: 7 } }, id);
    },
    async crowd(people) {
      const numbers = Array.from({ length: people }, (_, n) => String(6_281_200_010_000 + n));
      const crowd = numbers.map((number) => openPhone(graph, channel, { number }));
      const answers = await Promise.all(crowd.map((one) => one.write('gak bisa login')));
      expect(answers.every(({ status }) => status === 200)).toBe(true);
    },
    cut: () => void graph.faults.push('cut'),
    shown: () => phone.inbox().map(({ message }) => textOf(message)),
  };
});

describe('the webhook', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  async function started(more?: Parameters<typeof openBench>[0]): Promise<Bench> {
    bench = await openBench(more);
    await bench.channel.start(bench.port);
    return bench;
  }
  const post = (request: Parameters<NonNullable<Bench['channel']['webhook']>>[0]) =>
    bench.channel.webhook?.(request);

  test('gives the challenge back to whoever knows the word, and nothing to others', async () => {
    await started();
    const right = {
      'hub.mode': 'subscribe',
      'hub.verify_token': ACCOUNT.verifyToken,
      'hub.challenge': '1158',
    };
    expect(await post(handshake(right))).toEqual({ status: 200, body: '1158' });
    for (const wrong of [
      { ...right, 'hub.verify_token': 'kata lain' },
      { ...right, 'hub.verify_token': '' },
      { ...right, 'hub.mode': 'unsubscribe' },
      { 'hub.mode': 'subscribe', 'hub.challenge': '1158' },
      {},
    ])
      expect(await post(handshake(wrong))).toEqual({ status: 403 });
    expect(await post(handshake({ ...right, 'hub.challenge': '<b>1</b>' }))).toEqual({ status: 400 });
  });

  const body = asMetaWrites(
    webhookOf(
      ourValue({
        messages: [
          {
            from: '6281200002222',
            id: 'wamid.A',
            timestamp: '1768453200',
            type: 'text',
            text: { body: 'gak bisa 😭 é/è' },
          },
        ],
      }),
    ),
  );

  test('reads a signed body with emoji and accents as it was meant', async () => {
    await started();
    expect(body.toString('latin1')).toContain('gak bisa \\ud83d\\ude2d \\u00e9\\/\\u00e8');
    expect(await post(posted(body))).toEqual({ status: 200 });
    expect(bench.arrivals.map(({ text }) => text)).toEqual(['gak bisa 😭 é/è']);
  });

  test('takes nothing whose signature is missing, wrong, short or of another body', async () => {
    await started();
    const right = posted(body).header('x-hub-signature-256') ?? '';
    const cases = [
      '',
      'sha256=',
      right.slice(0, -2),
      right.replace('sha256=', 'sha1='),
      right.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      right.toUpperCase(),
    ];
    for (const signature of cases) expect(await post(posted(body, signature))).toEqual({ status: 401 });
    const missing = { ...posted(body), header: () => undefined };
    expect(await post(missing)).toEqual({ status: 401 });
    expect(await post(posted(Buffer.concat([body, Buffer.from(' ')]), right))).toEqual({ status: 401 });
    expect(bench.arrivals).toEqual([]);
  });

  test('answers 503 while nothing can be stored, before the start and after the stop', async () => {
    await started();
    bench.down = true;
    expect(await post(posted(body))).toEqual({ status: 503 });
    bench.down = false;
    expect(await post(posted(body))).toEqual({ status: 200 });
    await bench.channel.stop();
    expect(await post(posted(body))).toEqual({ status: 503 });
  });

  test('keeps the good items around one that cannot be read', async () => {
    await started();
    const good = (id: string, text: string) => ({
      from: '6281200002222',
      id,
      timestamp: '1768453200',
      type: 'text',
      text: { body: text },
    });
    const broken = [
      { ...good('wamid.B', ''), text: { body: 7 } },
      { id: 'wamid.C' },
      'x',
      null,
      { type: 'text' },
    ];
    const messages = [good('wamid.A', 'satu'), ...broken, good('wamid.D', 'dua')];
    expect(await post(signed(ourValue({ messages })))).toEqual({ status: 200 });
    const told = bench.arrivals.map(({ externalId, kind, text }) => [externalId.slice(0, 7), kind, text]);
    expect(told).toEqual([
      ['wamid.A', 'message', 'satu'],
      ['wamid.B', 'unreadable', ''],
      ['wamid.C', 'unreadable', ''],
      ['unread:', 'unreadable', ''],
      ['unread:', 'unreadable', ''],
      ['unread:', 'unreadable', ''],
      ['wamid.D', 'message', 'dua'],
    ]);
    expect(new Set(bench.arrivals.map(({ externalId }) => externalId)).size).toBe(7);
  });

  test('keeps the good changes around a broken one, and a signed body that is no webhook as one unreadable', async () => {
    await started();
    const good = ourValue({
      messages: [{ from: '6281200002222', id: 'wamid.A', timestamp: 1, type: 'text', text: { body: 'a' } }],
    });
    expect(await post(signed(good, ourValue({ messages: 'none' })))).toEqual({ status: 200 });
    expect(bench.arrivals.map(({ kind }) => kind)).toEqual(['message', 'unreadable']);
    for (const junk of ['{', '[]', '7', ''])
      expect(await post(posted(Buffer.from(junk)))).toEqual({ status: 200 });
    expect(bench.arrivals.slice(2).map(({ kind }) => kind)).toEqual(Array(4).fill('unreadable'));
  });

  test('leaves other numbers, other objects, other fields and groups alone', async () => {
    await started();
    const text = { from: '6281200002222', id: 'wamid.A', timestamp: '1', type: 'text', text: { body: 'a' } };
    await post(signed(ourValue({ messages: [text] }, '999')));
    await post(signed(ourValue({ messages: [{ ...text, group_id: 'Z3JvdXA' }] })));
    await post(posted(asMetaWrites({ object: 'page', entry: [] })));
    const change = { field: 'account_update', value: { event: 'VERIFIED_ACCOUNT' } };
    const entry = [{ id: '1', changes: [change, { ...change, field: 'smb_message_echoes' }] }];
    await post(posted(asMetaWrites({ object: 'whatsapp_business_account', entry })));
    expect(bench.arrivals).toEqual([]);
  });

  test('offers a webhook that comes twice at the same time under one name', async () => {
    await started();
    await Promise.all([post(posted(body)), post(posted(body)), post(posted(body))]);
    expect(new Set(bench.arrivals.map(({ externalId }) => externalId))).toEqual(new Set(['wamid.A']));
  });
});
