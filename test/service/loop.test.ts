import { setImmediate as breath } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import type { Channel, SendResult } from '#model/channel.ts';
import { SECOND } from '#model/time.ts';
import { startCycle } from '#service/cycle.ts';
import { openLane } from '#service/lane.ts';
import { startLoop } from '#service/loop.ts';
import { receive } from '#service/receive.ts';
import { reply, take } from '#service/ticket.ts';
import { isDown } from '#store/faults.ts';
import { DATABASES } from '../store/databases.ts';
import { answerTo } from './fake-step.ts';
import { brought, createWorld, MORNING, PROFILES, type World } from './world.ts';

function createOffice(world: World) {
  const sent: string[] = [];
  let answer = async (letter: number): Promise<SendResult> => ({ kind: 'sent', externalId: `n${letter}` });
  const channel: Channel = {
    name: 'web',
    profile: PROFILES.web,
    start: async () => undefined,
    stop: async () => undefined,
    async send(letter, part) {
      const result = await answer(letter.id);
      sent.push(part.text);
      return result;
    },
  };
  const render = ({ outgoing }: { outgoing: { text: string } }) => [{ text: outgoing.text, buttons: [] }];
  return {
    sent,
    answerWith(next: typeof answer) {
      answer = next;
    },
    start: () => startLoop({ ...world.deps, render }, [openLane(channel, MORNING)]),
  };
}

describe.each(DATABASES)('loop on $name', ({ name, open }) => {
  it('handles and delivers what is received, each answer to its own contact', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const office = createOffice(world);
    const loop = await office.start();
    const texts = Array.from({ length: 30 }, (_, index) => `pesan ${index}`);
    for (const text of texts) {
      await receive({ ...world.deps, nudge: loop.nudge }, [brought(text, text)]);
    }
    await expect.poll(() => office.sent.length, { timeout: 10_000 }).toBe(30);
    await loop.stop();
    expect(office.sent.sort()).toEqual(texts.map(answerTo).sort());
  });

  it('notices what another process writes', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const office = createOffice(world);
    const loop = await office.start();
    const other = createWorld(await fresh.again(), 'boot-2');
    // Two connections of one thread must not wait for each other; whoever comes second tries again.
    for (const { deps } of name === 'sqlite' ? [world, other] : []) {
      await sql`pragma busy_timeout = 0`.execute(deps.db.kysely);
    }
    await patiently(() => receive(other.deps, [brought('a', 'petugas')]));
    await expect.poll(() => office.sent, { timeout: 10_000 }).toEqual([answerTo('petugas')]);
    const actor = { staff: 7, name: 'Mas Dimas' };
    await patiently(() => take(other.deps, 1, { ...actor, key: 'k1' }));
    await patiently(() => reply(other.deps, 1, { ...actor, key: 'k2', text: 'Sebentar' }));
    await expect.poll(() => office.sent, { timeout: 10_000 }).toEqual([answerTo('petugas'), 'Sebentar']);
    await loop.stop();
  });

  it('stops only when letters on their way have arrived, and leaves no lease and no mark', async () => {
    await using fresh = await open();
    const world = createWorld(fresh.db);
    const office = createOffice(world);
    const gate = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    office.answerWith(async (letter) => {
      started.resolve();
      await gate.promise;
      return { kind: 'sent', externalId: `n${letter}` };
    });
    const loop = await office.start();
    await receive({ ...world.deps, nudge: loop.nudge }, [brought('a', 'halo')]);
    await started.promise;
    const { kysely } = fresh.db;
    expect(await kysely.selectFrom('leases').select('holder').execute()).toEqual([{ holder: 'boot-1' }]);
    const stopped = loop.stop();
    gate.resolve();
    await stopped;
    expect(await kysely.selectFrom('outbox').select(['state', 'lease_holder']).execute()).toEqual([
      { state: 'sent', lease_holder: null },
    ]);
    expect(await kysely.selectFrom('leases').selectAll().execute()).toEqual([]);
  });
});

async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isDown(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

describe('a cycle', () => {
  const log = () => {
    const events: string[] = [];
    const note = (event: string) => void events.push(event);
    return { events, log: { debug: note, info: note, warn: note, error: note } };
  };

  it('runs again while there is more, then when it is nudged, and not after it is stopped', async () => {
    const runs: number[] = [];
    let left = 3;
    const cycle = startCycle('test', 1_000 * SECOND, log().log, async () => {
      runs.push(left);
      left -= 1;
      return left > 0 ? 'more' : 'idle';
    });
    await expect.poll(() => runs).toEqual([3, 2, 1]);
    cycle.nudge();
    await expect.poll(() => runs).toEqual([3, 2, 1, 0]);
    await cycle.stop();
    cycle.nudge();
    expect(runs).toEqual([3, 2, 1, 0]);
  });

  it('does not lose a nudge that comes while it works', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let runs = 0;
    const cycle = startCycle('test', 1_000 * SECOND, log().log, async () => {
      await gates[runs]?.promise;
      runs += 1;
      return 'idle';
    });
    cycle.nudge();
    gates[0]?.resolve();
    gates[1]?.resolve();
    await expect.poll(() => runs).toBe(2);
    await cycle.stop();
  });

  it('rests after a failure, says so, and goes on', async () => {
    const { events, log: quiet } = log();
    let runs = 0;
    const cycle = startCycle('test', 1_000 * SECOND, quiet, async () => {
      runs += 1;
      if (runs === 1) throw new Error('down');
      return 'idle';
    });
    await expect.poll(() => events).toEqual(['cycle-failed']);
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(2);
    await cycle.stop();
  });

  it('is not woken from its rest after a failure by a nudge, and can be stopped in it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let runs = 0;
      const cycle = startCycle('test', 1_000 * SECOND, log().log, async () => {
        runs += 1;
        throw new Error('down');
      });
      await breath();
      cycle.nudge();
      await breath();
      expect(runs).toBe(1);
      await vi.advanceTimersByTimeAsync(SECOND);
      expect(runs).toBe(2);
      cycle.nudge();
      await breath();
      await cycle.stop();
      expect(runs).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
