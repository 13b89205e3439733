import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench } from './bench.ts';
import { openPhone, SRI } from './phone.ts';
import { ourValue, signed } from './webhooks.ts';

describe('what became of our messages', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    await bench.channel.start(bench.port);
  });
  afterEach(() => bench.close());

  const status = (more: object) =>
    openPhone(bench.graph, bench.channel).status({ id: 'wamid.OUT1', timestamp: '1768453200', ...more });
  const at = 1_768_453_200_000;

  test('statuses in any order, with the letter where it is ours', async () => {
    const pricing = { billable: true, pricing_model: 'PMP', category: 'service' };
    await status({ status: 'read', biz_opaque_callback_data: 'posko:42.0' });
    await status({
      status: 'sent',
      pricing,
      conversation: { id: 'x' },
      biz_opaque_callback_data: 'posko:42.-1',
    });
    await status({ status: 'delivered', biz_opaque_callback_data: 'crm:42' });
    await status({ status: 'played' });
    expect(bench.receipts).toEqual([
      { externalId: 'wamid.OUT1', letter: 42, part: 0, at, state: 'read' },
      { externalId: 'wamid.OUT1', letter: 42, part: -1, at, state: 'sent' },
      { externalId: 'wamid.OUT1', at, state: 'delivered' },
      { externalId: 'wamid.OUT1', at, state: 'read' },
    ]);
  });

  test.each([
    'posko:',
    'posko:4',
    'posko:0.1',
    'posko:-1.0',
    'posko:4.-2',
    'posko:1e3.0',
    'xposko:1.0',
    'crm:1.0',
  ])('the mark %o is not ours', async (mark) => {
    await status({ status: 'sent', biz_opaque_callback_data: mark });
    expect(bench.receipts[0]).not.toHaveProperty('letter');
  });

  test('a failure tells its code', async () => {
    await status({ status: 'failed', errors: [{ code: 131026, title: 'Message undeliverable' }] });
    await status({ status: 'failed', errors: [{ code: 131047, title: 'Re-engagement message' }] });
    await status({ status: 'failed' });
    expect(bench.receipts.map(({ reason }) => reason)).toEqual(['graph-131026', 'window', 'graph']);
    // Only the first says that nobody is there.
    expect(bench.reached).toEqual([
      [SRI.number, false],
      [SRI.scoped, false],
    ]);
  });

  test('other statuses and broken ones say nothing, and stop nothing', async () => {
    await status({ status: 'deleted' });
    await status({ status: 7 });
    await bench.channel.webhook?.(signed(ourValue({ statuses: ['x', { status: 'sent' }] })));
    expect(bench.receipts).toEqual([]);
    bench.down = true;
    expect(await status({ status: 'sent' })).toEqual({ status: 503 });
  });

  test('an error that concerns the number itself is shown to the operator', async () => {
    await bench.channel.webhook?.(signed(ourValue({ errors: [{ code: 131031, title: 'Account locked' }] })));
    expect(bench.health.at(-1)).toMatchObject({
      state: 'degraded',
      detail: expect.stringMatching(/blocked/),
    });
  });
});
