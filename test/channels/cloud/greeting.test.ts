import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, openBench, toSri } from './bench.ts';
import { ACCOUNT } from './fake-graph.ts';
import { openPhone } from './phone.ts';
import { asMetaWrites, handshake, posted, signatureOf } from './webhooks.ts';

describe('what the operator is told', () => {
  let bench: Bench;
  afterEach(() => bench.close());

  async function started(
    more: Parameters<typeof openBench>[0] = {},
    before = (_: Bench) => {},
  ): Promise<Bench> {
    bench = await openBench(more);
    before(bench);
    await bench.channel.start(bench.port);
    return bench;
  }
  const told = () => bench.health.at(-1);

  test('that Meta answers, and for which number', async () => {
    await started();
    expect(bench.health.map(({ state }) => state)).toEqual(['starting', 'up']);
    expect(told()?.detail).toBe('Meta answers for +62 812-0000-1111 (Posko).');
    expect(bench.pauses).toEqual([]);
  });

  test.each([
    ['a wrong token', { token: 'EAAJB-another-token-000' }, /WHATSAPP_CLOUD_TOKEN/],
    ['a wrong secret', { appSecret: 'f'.repeat(32) }, /WHATSAPP_CLOUD_APP_SECRET/],
    ['a wrong number id', { numberId: '1234567' }, /WHATSAPP_CLOUD_NUMBER_ID/],
    ['a wrong version', { version: 'v9.0' }, /GRAPH_API_VERSION/],
  ])('%s, in one sentence, and Meta is asked again', async (_, wrong, sentence) => {
    await started(wrong);
    expect(told()).toMatchObject({ state: 'down', detail: expect.stringMatching(sentence) });
    expect(told()?.detail).not.toContain(Object.values(wrong)[0]);
    expect(bench.pauses).toEqual([300_000]);
    // Nothing is wrong with the letters meanwhile: they wait.
    const result = await bench.channel.send(toSri({ text: 'a' }), { text: 'a', buttons: [] }, 0);
    expect(result).toMatchObject({ kind: 'refused', scope: 'channel' });
    expect(told()).toMatchObject({ state: 'down', detail: expect.stringMatching(sentence) });
  });

  test('that a clock is wrong, a quality low, a server not Meta’s', async () => {
    await started({}, ({ graph }) => {
      graph.number = { ...graph.number, quality_rating: 'RED' };
    });
    expect(told()).toMatchObject({ state: 'degraded', detail: expect.stringMatching(/quality/) });
    await bench.close();
    await started({}, ({ graph }) => {
      graph.skew = -10 * 60_000;
    });
    expect(told()).toMatchObject({ state: 'degraded', detail: expect.stringMatching(/10 minutes ahead/) });
    await bench.close();
    await started({}, ({ graph }) => {
      graph.number = { display_phone_number: 7 };
    });
    expect(told()).toMatchObject({ state: 'down', detail: expect.stringMatching(/GRAPH_API_ROOT/) });
  });

  test('it is asked again until it is right, and not after the stop', async () => {
    await started({}, ({ graph }) => {
      graph.number = {};
    });
    expect(told()?.state).toBe('down');
    bench.graph.number = { display_phone_number: '+62 812-0000-1111' };
    await bench.pass(300_000);
    await expect.poll(() => told()?.state).toBe('up');
    expect(bench.pauses).toHaveLength(1);
  });

  const body = asMetaWrites({ object: 'whatsapp_business_account', entry: [] });
  const strange = posted(body, signatureOf(body, 'another secret'));

  test('webhooks with another signature, until Meta has proved that it has the right one', async () => {
    await started();
    await bench.channel.webhook?.(strange);
    expect(told()).toMatchObject({ state: 'degraded', detail: expect.stringMatching(/APP_SECRET/) });
    await bench.channel.webhook?.(posted(body));
    expect(told()?.state).toBe('up');
    await bench.close();
    await started();
    await bench.channel.webhook?.(posted(body));
    await bench.channel.webhook?.(strange);
    await bench.channel.webhook?.(handshake({ 'hub.mode': 'subscribe', 'hub.verify_token': 'x' }));
    expect(told()?.state).toBe('up');
  });

  test('a handshake with another word', async () => {
    await started();
    await bench.channel.webhook?.(handshake({ 'hub.mode': 'subscribe', 'hub.verify_token': 'kata lain' }));
    expect(told()).toMatchObject({ state: 'degraded', detail: expect.stringMatching(/VERIFY_TOKEN/) });
    expect(told()?.detail).not.toContain(ACCOUNT.verifyToken);
    const right = { 'hub.verify_token': ACCOUNT.verifyToken, 'hub.challenge': '1' };
    await bench.channel.webhook?.(handshake({ 'hub.mode': 'subscribe', ...right }));
    expect(told()?.state).toBe('up');
  });

  test('that messages could not be stored', async () => {
    await started();
    bench.down = true;
    await openPhone(bench.graph, bench.channel).write('halo');
    expect(told()).toMatchObject({ state: 'degraded', detail: expect.stringMatching(/brings them again/) });
    bench.down = false;
    await openPhone(bench.graph, bench.channel).write('halo');
    expect(told()?.state).toBe('up');
  });
});
