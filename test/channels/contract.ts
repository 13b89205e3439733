import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { render } from '#channels/render.ts';
import type { Arrival, Channel, Health, Letter, Port } from '#model/channel.ts';
import { letterOf, STEP_CHOICES } from './letters.ts';

/** A driver under test with its network at the other end. */
export interface Wire {
  readonly channel: Channel;
  /** Somebody sends a message the network calls `id`; resolves when the driver has offered it, stored or not. */
  write(id: string, text: string, token?: string): Promise<void>;
  /** The network brings again what it was not told had arrived. */
  again(): Promise<void>;
  /** The network brings a message again though it was told; undefined where a network never does. */
  repeat?(id: string): Promise<void>;
  /** What the person has been shown, oldest first. */
  shown(): readonly string[];
  /** The network brings something nobody can read, under this name; resolves when the driver has offered it. */
  garble?(id: string): Promise<void>;
  /** So many people write at the same time; resolves when all of it is stored. */
  crowd?(people: number): Promise<void>;
  /** The connection ends after the next letter has left and before the network's answer. */
  cut?(): void;
}

/** What the suite plays: the service behind the port. */
export interface Service {
  readonly port: Port;
  /** Stored arrivals by external id, in order of their first storing. */
  readonly stored: Map<string, Arrival>;
  /** Letters as rows, by the address they are for. */
  readonly outbox: Letter[];
  readonly health: Health[];
  /** Resolves when the channel says that it is in this state. */
  until(state: Health['state']): Promise<void>;
  /** While true, nothing can be stored. */
  down: boolean;
}

/** The promises every driver keeps, whatever its network. */
export function channelContract(name: string, open: (service: Service) => Promise<Wire>): void {
  describe(`the ${name} channel`, () => {
    let service: Service;
    let wire: Wire;

    beforeEach(async () => {
      service = serviceOf();
      wire = await open(service);
      await wire.channel.start(service.port);
      await service.until('up');
    });
    afterEach(() => wire.channel.stop());

    test('says that it is up after the start, and stopped after the stop', async () => {
      expect(service.health.at(-1)?.state).toBe('up');
      await wire.channel.stop();
      expect(service.health.at(-1)?.state).toBe('stopped');
    });

    test('brings what somebody writes, in order and with an address to answer', async () => {
      await wire.write('a', 'gak bisa login');
      await wire.write('b', 'jmo');
      const arrived = [...service.stored.values()];
      expect(arrived.map((arrival) => arrival.text)).toEqual(['gak bisa login', 'jmo']);
      expect(new Set(arrived.map((arrival) => arrival.address)).size).toBe(1);
      expect(arrived[0]?.kind).toBe('message');
    });

    test('names the same message the same way, so that twice is once', async () => {
      await wire.write('a', 'halo');
      await wire.repeat?.('a');
      expect(service.stored.size).toBe(1);
      await wire.write('b', 'halo');
      expect(service.stored.size).toBe(2);
    });

    test('offers again what could not be stored, in order and under the same name', async () => {
      service.down = true;
      await wire.write('a', 'satu');
      await wire.write('b', 'dua');
      expect(service.stored.size).toBe(0);
      service.down = false;
      await wire.again();
      expect([...service.stored.values()].map((arrival) => arrival.text)).toEqual(['satu', 'dua']);
    });

    test('delivers the parts of letters in order', async () => {
      await wire.write('a', 'halo');
      const texts = ['Buka JMO.', 'Tekan Masuk.', 'Tulis sandi.'];
      for (const [index, text] of texts.entries()) await deliver(letterOf({ text }, { id: index + 1 }));
      expect(wire.shown()).toEqual(texts);
    });

    test('gives every letter its own name for receipts', async () => {
      await wire.write('a', 'halo');
      const first = await deliver(letterOf({ text: 'Satu.' }, { id: 1 }));
      const second = await deliver(letterOf({ text: 'Dua.' }, { id: 2 }));
      expect(first).not.toBe(second);
    });

    test('brings a tapped button back as its token, or has none to tap', async () => {
      const [part] = render(letterOf({ text: 'Sudah?', choices: STEP_CHOICES }), wire.channel.profile);
      const button = part?.buttons[1];
      if (button === undefined) {
        expect(Math.max(wire.channel.profile.buttons, wire.channel.profile.listRows)).toBe(0);
        return;
      }
      await wire.write('a', button.label, button.token);
      expect([...service.stored.values()].at(-1)?.token).toBe(button.token);
    });

    test('stores what came before and after something nobody can read', async () => {
      if (wire.garble === undefined) return;
      await wire.write('a', 'satu');
      await wire.garble('b');
      await wire.write('c', 'dua');
      expect([...service.stored.values()].map(({ kind, text }) => [kind, text])).toEqual([
        ['message', 'satu'],
        ['unreadable', ''],
        ['message', 'dua'],
      ]);
    });

    test('stores one message once though it comes twice at the same time', async () => {
      await wire.write('a', 'halo');
      await Promise.all([wire.repeat?.('a'), wire.repeat?.('a')]);
      expect(service.stored.size).toBe(1);
    });

    test('loses nobody when a thousand people write at once', async () => {
      if (wire.crowd === undefined) return;
      await wire.crowd(1_000);
      const arrived = [...service.stored.values()];
      expect(arrived).toHaveLength(1_000);
      expect(new Set(arrived.map(({ address }) => address)).size).toBe(1_000);
    });

    test('does not know whether a letter left when the line was cut, and sends it no second time by itself', async () => {
      if (wire.cut === undefined) return;
      await wire.write('a', 'halo');
      wire.cut();
      const address = [...service.stored.values()].at(-1)?.address ?? '';
      const letter = letterOf({ text: 'Buka JMO.' }, { address });
      const [part] = render(letter, wire.channel.profile);
      if (part === undefined) throw new Error('A letter has a part.');
      expect((await wire.channel.send(letter, part, 0)).kind).toBe('unknown');
      expect(wire.shown()).toEqual(['Buka JMO.']);
    });

    async function deliver(letter: Letter): Promise<string> {
      const address = [...service.stored.values()].at(-1)?.address ?? '';
      const addressed = { ...letter, address };
      service.outbox.push(addressed);
      let name = '';
      for (const [index, part] of render(addressed, wire.channel.profile).entries()) {
        const result = await wire.channel.send(addressed, part, index);
        expect(result.kind).toBe('sent');
        if (result.kind === 'sent') name = result.externalId;
      }
      return name;
    }
  });
}

function serviceOf(): Service {
  const state = new Map<string, string>();
  const watchers = new Set<() => void>();
  const service: Service = {
    stored: new Map(),
    outbox: [],
    health: [],
    down: false,
    async until(state) {
      while (service.health.at(-1)?.state !== state) {
        await new Promise<void>((resolve) => watchers.add(resolve));
      }
    },
    port: {
      async receive(arrivals) {
        if (service.down) throw new Error('the database is down');
        for (const arrival of arrivals) {
          if (!service.stored.has(arrival.externalId)) service.stored.set(arrival.externalId, arrival);
        }
      },
      receipts: async () => undefined,
      state: {
        read: async (keys) => new Map([...state].filter(([key]) => keys.includes(key))),
        write: async (entries) => {
          for (const [key, value] of entries) {
            if (value === null) state.delete(key);
            else state.set(key, value);
          }
        },
        clear: async () => state.clear(),
      },
      link: async () => undefined,
      reach: async () => undefined,
      retire: async () => undefined,
      letter: async (externalId) => service.outbox.find((letter) => String(letter.id) === externalId),
      picture: async () => undefined,
      health(health) {
        service.health.push(health);
        for (const look of watchers) look();
      },
      signal: new AbortController().signal,
    },
  };
  return service;
}
