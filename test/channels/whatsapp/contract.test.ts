import { afterAll, beforeAll } from 'vitest';
import { channelContract } from '../contract.ts';
import { type Bench, benchOf, pair, until } from './bench.ts';
import { type Customer, customerOf } from './customer.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

let server: FakeWhatsApp;
let bot: Phone;
let bench: Bench;
let sri: Customer;
let round = 0;

beforeAll(async () => {
  server = await FakeWhatsApp.open();
  bot = server.phone('628111000001', 'Posko');
  bench = benchOf(server);
  await pair(bench, server, bot);
  sri = await customerOf(server, server.phone('628222000002', 'Sri'));
  await bench.channel.stop();
});
afterAll(async () => {
  sri.close();
  await server.close();
});

channelContract('WhatsApp', async (service) => {
  const { channel } = bench;
  const ids = new Set<string>();
  round += 1;
  sri.texts.splice(0);
  const nameOf = (id: string) => `IN${round}-${id}`;
  const say = (id: string, text: string) => {
    ids.add(id);
    server.say(sri.phone, bot, { conversation: text }, { id: nameOf(id) });
  };
  return {
    channel: {
      ...channel,
      async start(port) {
        await channel.start({ ...port, state: bench.port.state });
        await until(() => service.health.at(-1)?.state === 'up');
      },
      async send(letter, part, index) {
        const before = sri.texts.length;
        const result = await channel.send(letter, part, index);
        await until(() => sri.texts.length > before);
        return result;
      },
    },
    async write(id, text) {
      const stored = service.stored.size;
      say(id, text);
      // The library tells the network before it tells us.
      const offered = () =>
        server.seen.some(({ tag, attrs }) => tag === 'receipt' && attrs['id'] === nameOf(id));
      await until(() => (service.down ? offered() : service.stored.size > stored));
    },
    async again() {
      await until(() => {
        bench.pass();
        return service.stored.size === ids.size;
      });
    },
    async repeat(id) {
      say(id, 'halo');
      say('after', 'halo');
      await until(() => [...service.stored.keys()].some((name) => name.endsWith('-after')));
      service.stored.delete([...service.stored.keys()].at(-1) ?? '');
    },
    shown: () => sri.texts,
  };
});
