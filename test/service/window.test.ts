import { describe, expect, it } from 'vitest';
import type { Channel, Part, SendResult } from '#model/channel.ts';
import { DAY, HOUR, SECOND } from '#model/time.ts';
import { deliver } from '#service/deliver.ts';
import { handle } from '#service/handle.ts';
import { openLane } from '#service/lane.ts';
import { openPort } from '#service/port.ts';
import { receive } from '#service/receive.ts';
import type { SendDeps } from '#service/send.ts';
import { reply, take } from '#service/ticket.ts';
import type { Database } from '#store/database.ts';
import { DATABASES } from '../store/databases.ts';
import { arrival, createWorld, PROFILES, type World } from './world.ts';

/** A network that takes free text only for a day after the person's last message. */
function openNetwork(db: Database, world: World = createWorld(db)) {
  const sent: Part[] = [];
  const answers: SendResult[] = [];
  const profile = { ...PROFILES.cloud, window: 24 * HOUR, doubt: 30 * SECOND };
  const channel: Channel = {
    name: 'cloud',
    profile,
    start: async () => undefined,
    stop: async () => undefined,
    async send(_letter, part) {
      sent.push(part);
      return answers.shift() ?? { kind: 'sent', externalId: `wamid.${sent.length}` };
    },
  };
  const deps: SendDeps & World['deps'] = {
    ...world.deps,
    profiles: { ...PROFILES, cloud: profile },
    render: ({ outgoing }) => outgoing.text.split('|').map((text) => ({ text, buttons: [] })),
  };
  const lane = openLane(channel, world.now);
  const port = openPort(deps, 'cloud', {
    receive: async () => undefined,
    picture: async () => undefined,
    health: () => undefined,
    signal: new AbortController().signal,
  });
  return {
    world,
    deps,
    sent,
    answers,
    port,
    async say(text: string) {
      await receive(deps, [{ channel: 'cloud', arrival: arrival('62811', text, { at: world.now }) }]);
      while ((await handle(deps, { limit: 10 })) > 0);
    },
    async run() {
      const { done } = await deliver(deps, lane);
      await done;
    },
    letters: () =>
      db.kysely.selectFrom('outbox').select(['state', 'reason', 'parts_sent']).orderBy('id').execute(),
  };
}

/** A worker who asked for a person, was taken by Mas Dimas, and is answered so much later. */
async function answeredAfter(network: ReturnType<typeof openNetwork>, hours: number): Promise<void> {
  const { deps, world } = network;
  await network.say('petugas');
  await network.run();
  await take(deps, 1, { staff: 7, name: 'Mas Dimas', key: 'k1' });
  await handle(deps, { limit: 10 });
  await network.run();
  world.now += hours * HOUR;
  network.sent.length = 0;
  await reply(deps, 1, { staff: 7, name: 'Mas Dimas', key: 'k2', text: 'Sudah saya cek.' });
  await handle(deps, { limit: 10 });
  await network.run();
}

const texts = (parts: readonly Part[]) => parts.map(({ text, template }) => template?.name ?? text);

describe.each(DATABASES)('the window on $name', ({ open }) => {
  it('lets an answer through while it is open', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    await answeredAfter(network, 23);
    expect(texts(network.sent)).toEqual(['Sudah saya cek.']);
  });

  it('holds an answer behind one approved text, and lets it go when she writes', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    await answeredAfter(network, 25);
    expect(texts(network.sent)).toEqual(['answer-waiting']);
    expect(network.sent[0]?.template?.language).toBe('id');
    await reply(network.deps, 1, { staff: 7, name: 'Mas Dimas', key: 'k3', text: 'Datang ke meja HR.' });
    await handle(network.deps, { limit: 10 });
    await network.run();
    expect(network.sent).toHaveLength(1);

    await network.say('Ya');
    await network.run();
    await network.run();
    expect(texts(network.sent).slice(1)).toEqual(['Sudah saya cek.', 'Datang ke meja HR.']);
    const heard = network.world.events.filter(({ event }) => event.kind === 'message');
    expect(heard).toHaveLength(1);
  });

  it('takes what she writes instead of "ya" as a message of its own', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    await answeredAfter(network, 25);
    await network.say('maaf baru buka');
    await network.run();
    expect(texts(network.sent)).toContain('Sudah saya cek.');
    expect(network.world.events.filter(({ event }) => event.kind === 'message')).toHaveLength(2);
  });

  it('lets go what was not fetched in a week, and what nobody asked for at once', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    await answeredAfter(network, 25);
    network.world.now += 7 * DAY;
    await network.run();
    expect((await network.letters()).at(-1)).toMatchObject({ state: 'failed', reason: 'window-silent' });
    await fresh.db.kysely
      .updateTable('outbox')
      .set({ state: 'waiting', settled_at: null, reason: null, priority: 1 })
      .where('reason', '=', 'window-silent')
      .execute();
    await network.run();
    expect((await network.letters()).at(-1)).toMatchObject({ state: 'failed', reason: 'window-closed' });
    expect(texts(network.sent)).toEqual(['answer-waiting']);
  });

  it('believes the network when it says that the window is closed, at once or in a receipt', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    network.answers.push({ kind: 'refused', reason: 'window', scope: 'letter' });
    await network.say('halo');
    await network.run();
    await network.run();
    expect(texts(network.sent).slice(1)).toEqual(['answer-waiting']);
    await network.say('ya');
    await network.run();
    const id = `wamid.${network.sent.length}`;
    expect((await network.letters())[0]).toMatchObject({ state: 'sent' });
    await network.port.receipts([
      { externalId: id, at: network.world.now, state: 'failed', reason: 'window' },
    ]);
    expect((await network.letters())[0]).toMatchObject({ state: 'waiting', reason: 'window', parts_sent: 0 });
    await network.run();
    expect(texts(network.sent).at(-1)).toBe('answer-waiting');
  });
});

describe.each(DATABASES)('doubt on $name', ({ open }) => {
  it('ends with a receipt for the part: it is not sent again', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    network.answers.push({ kind: 'sent', externalId: 'wamid.a' }, { kind: 'unknown', reason: 'cut' });
    await network.say('satu|dua');
    await network.run();
    network.world.now += 20 * SECOND;
    await network.run();
    expect(network.sent).toHaveLength(2);
    const receipt = { externalId: 'wamid.b', letter: 1, part: 1, at: network.world.now } as const;
    await network.port.receipts([{ ...receipt, state: 'sent' }]);
    await network.run();
    expect(network.sent).toHaveLength(2);
    expect((await network.letters())[0]).toMatchObject({ state: 'sent' });
    await network.port.receipts([{ ...receipt, state: 'read' }]);
    expect((await network.letters())[0]).toMatchObject({ state: 'read' });
  });

  it('ends after its time: the part is sent again', async () => {
    await using fresh = await open();
    const network = openNetwork(fresh.db);
    network.answers.push({ kind: 'unknown', reason: 'cut' });
    await network.say('satu');
    await network.run();
    // The approved text that goes before a letter is no part of it.
    await network.port.receipts([
      { externalId: 'wamid.t', letter: 1, part: -1, at: network.world.now, state: 'sent' },
    ]);
    network.world.now += 30 * SECOND;
    await network.run();
    expect(network.sent).toHaveLength(2);
    expect((await network.letters())[0]).toMatchObject({ state: 'sent' });
  });
});
