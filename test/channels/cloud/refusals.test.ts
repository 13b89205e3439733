import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REFUSALS } from '#channels/cloud/refusals.ts';
import type { SendResult } from '#model/channel.ts';
import { type Bench, openBench, toSri } from './bench.ts';

const PART = { text: 'Tekan Masuk.', buttons: [] };

interface Row {
  readonly codes: readonly number[];
  readonly kind: SendResult['kind'];
  readonly scope?: 'letter' | 'address' | 'channel';
  readonly reason?: string;
  readonly after?: number;
  readonly health?: readonly ['up' | 'degraded' | 'down', RegExp?];
}

// Meta's page of error codes, and what each asks for.
const ROWS: readonly Row[] = [
  { codes: [0, 190], kind: 'refused', scope: 'channel', health: ['down', /access token/] },
  {
    codes: [3, 10, 200, 250, 299, 131005],
    kind: 'refused',
    scope: 'channel',
    health: ['down', /permission/],
  },
  { codes: [2500, 2635], kind: 'refused', scope: 'channel', health: ['down', /GRAPH_API_VERSION/] },
  { codes: [4, 80007, 130429], kind: 'retry', after: 2_000 },
  { codes: [131056], kind: 'retry', after: 4_000, scope: 'letter' },
  { codes: [131048], kind: 'refused', scope: 'channel', health: ['down', /reported/] },
  { codes: [131049, 130472, 131050], kind: 'refused', scope: 'letter' },
  { codes: [131047], kind: 'refused', scope: 'letter', reason: 'window' },
  { codes: [131026], kind: 'refused', scope: 'address' },
  { codes: [100, 131008, 131009, 131051, 131052, 131053, 131062], kind: 'refused', scope: 'letter' },
  {
    codes: [132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016],
    kind: 'refused',
    scope: 'letter',
    health: ['degraded', /template/],
  },
  { codes: [1, 2, 131000, 131016], kind: 'retry', after: 5_000 },
  { codes: [131057], kind: 'retry', after: 60_000 },
  { codes: [368, 131031, 130497], kind: 'refused', scope: 'channel', health: ['down', /blocked/] },
  { codes: [131042], kind: 'refused', scope: 'channel', health: ['down', /payment/] },
  { codes: [133010, 131045], kind: 'refused', scope: 'channel', health: ['down', /register/] },
  { codes: [131030], kind: 'refused', scope: 'letter', health: ['degraded', /test number/] },
  { codes: [999], kind: 'refused', scope: 'letter' },
];

describe('what Meta refuses', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    await bench.channel.start(bench.port);
  });
  afterEach(() => bench.close());

  for (const { codes, kind, scope, reason, after, health: [state, sentence] = ['up'] } of ROWS) {
    for (const code of codes) {
      test(`${code}: ${kind} ${scope ?? ''}`, async () => {
        bench.graph.faults.push({ code, status: code === 190 ? 401 : 400 });
        const result = await bench.channel.send(toSri({ text: PART.text }), PART, 0);
        expect(result).toEqual({
          kind,
          reason: reason ?? `graph-${code}`,
          ...(scope !== undefined && { scope }),
          ...(after !== undefined && { after }),
        });
        expect(bench.health.at(-1)?.state).toBe(state);
        if (sentence !== undefined) expect(bench.health.at(-1)?.detail).toMatch(sentence);
        expect(bench.graph.taken).toEqual([]);
      });
    }
  }

  test('every row of the table is met by a case here', () => {
    const met = ROWS.flatMap(({ codes }) => codes);
    const named = REFUSALS.flatMap(({ codes }) =>
      codes.map((one) => (typeof one === 'number' ? one : one[0])),
    );
    expect(named.filter((code) => !met.includes(code))).toEqual([]);
  });

  test('one person who got too much waits ever longer, and the others do not', async () => {
    const { graph, channel } = bench;
    const sri = () => channel.send(toSri({ text: PART.text }), PART, 0);
    const dani = () => channel.send({ ...toSri({ text: PART.text }), address: '6281200003333' }, PART, 0);
    graph.faults.push({ code: 131056 });
    expect(await sri()).toMatchObject({ after: 4_000 });
    expect(await dani()).toMatchObject({ kind: 'sent' });
    await bench.pass(1_000);
    expect(await sri()).toEqual({ kind: 'retry', after: 3_000, reason: 'pace', scope: 'letter' });
    await bench.pass(3_000);
    graph.faults.push({ code: 131056 });
    expect(await sri()).toMatchObject({ after: 16_000, reason: 'graph-131056' });
    await bench.pass(16_000);
    expect(await sri()).toMatchObject({ kind: 'sent' });
    graph.faults.push({ code: 131056 });
    expect(await sri()).toMatchObject({ after: 4_000 });
  });

  test('everybody waits ever longer when all of it was too much, and a crowd of refusals counts once', async () => {
    const { graph, channel } = bench;
    const to = (address: string) => channel.send({ ...toSri({ text: PART.text }), address }, PART, 0);
    graph.faults.push({ code: 130429 }, { code: 130429 }, { code: 130429 });
    const crowd = await Promise.all(['6281200000001', '6281200000002', '6281200000003'].map(to));
    expect(crowd.map((result) => 'after' in result && result.after)).toEqual([2_000, 2_000, 2_000]);
    await bench.pass(2_000);
    graph.faults.push({ code: 130429 });
    expect(await to('6281200000004')).toMatchObject({ after: 4_000 });
    await bench.pass(4_000);
    expect(await to('6281200000004')).toMatchObject({ kind: 'sent' });
  });

  test('what stood in the way of everything is over with the next success; what needs a look stays an hour', async () => {
    const { graph, channel, health } = bench;
    const send = () => channel.send(toSri({ text: PART.text }), PART, 0);
    graph.faults.push({ code: 190 });
    await send();
    expect(health.at(-1)?.state).toBe('down');
    await send();
    expect(health.at(-1)).toEqual({ state: 'up', detail: 'Meta answers for +62 812-0000-1111 (Posko).' });
    graph.faults.push({ code: 132015 });
    await send();
    await send();
    expect(health.at(-1)?.state).toBe('degraded');
    await bench.pass(3_600_001);
    await send();
    expect(health.at(-1)?.state).toBe('up');
    // Each is told once.
    await send();
    expect(health.map(({ state }) => state)).toEqual(['starting', 'up', 'down', 'up', 'degraded', 'up']);
  });
});
