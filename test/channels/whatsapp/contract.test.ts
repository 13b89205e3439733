import { proto } from '@whiskeysockets/baileys';
import { afterAll, beforeAll } from 'vitest';
import { channelContract } from '../contract.ts';
import { node } from './answers.ts';
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
  let marks = 0;
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
      // What comes after it has arrived when it has.
      marks += 1;
      const mark = `after${marks}`;
      say(id, 'halo');
      say(mark, 'halo');
      const found = () => [...service.stored.keys()].find((name) => name.endsWith(nameOf(mark)));
      await until(found);
      service.stored.delete(found() ?? '');
    },
    async garble(id) {
      const stored = service.stored.size;
      const base = {
        from: sri.phone.lid,
        id: nameOf(id),
        type: 'text',
        t: String(Math.ceil(Date.now() / 1_000)),
      };
      server.bring(
        bot,
        node('message', base, [node('enc', { v: '2', type: 'msg' }, Buffer.from('garbled'))]),
      );
      await until(() => {
        bench.pass();
        return service.stored.size > stored;
      });
    },
    async crowd(people) {
      const t = String(Math.ceil(Date.now() / 1_000));
      const content = [node('plaintext', {}, proto.Message.encode({ conversation: 'halo' }).finish())];
      for (let person = 0; person < people; person += 1) {
        const from = `7000${person}@lid`;
        server.bring(bot, node('message', { from, id: nameOf(`${person}`), type: 'text', t }, content));
      }
      await until(() => service.stored.size === people);
    },
    cut() {
      server.cutNext = bot;
    },
    shown: () => sri.texts,
  };
});
