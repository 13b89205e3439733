import { afterEach } from 'vitest';
import type { WebhookRequest } from '#model/channel.ts';
import { channelContract, type Service, type Wire } from '../contract.ts';
import { benchOf, CLIENTS, type Library } from './bench.ts';
import { type FakeTelegram, openTelegram } from './fake-telegram.ts';
import { openPhone } from './phone.ts';

const SECRET = 'only-for-tests-0123456789';

let fake: FakeTelegram | undefined;
afterEach(async () => {
  const mistakes = fake?.mistakes ?? [];
  await fake?.close();
  fake = undefined;
  if (mistakes.length > 0) throw new Error(`The Bot API would refuse: ${mistakes.join('; ')}`);
});

async function open(library: Library, byWebhook: boolean): Promise<Wire> {
  const server = await openTelegram();
  fake = server;
  const webhook = { url: 'https://posko.example/webhooks/telegram', secret: SECRET };
  const bench = benchOf(library, server, byWebhook ? { webhook } : {});
  server.internet = async (secret, update) => {
    const answer = await bench.channel.webhook?.(requestOf(secret, update));
    return answer?.status ?? 404;
  };
  const phone = openPhone(server, 501);
  const sent = new Map<string, object>();

  /** Pushes and waits until the channel has offered one more arrival than before. */
  async function offer(push: () => void, count = 1): Promise<void> {
    const before = bench.offered.length;
    push();
    bench.wake();
    await server.until(() => bench.offered.length >= before + count);
    if (byWebhook) await server.until(() => !server.busy());
  }

  return {
    channel: bench.channel,
    async write(id, text, token) {
      await offer(() => (token === undefined ? phone.write(text) : phone.tapOn(text, token)));
      const last = server.pushed.at(-1);
      if (last !== undefined) sent.set(id, last);
    },
    async again() {
      if (byWebhook) await server.redeliver();
      else bench.wake();
      await server.until(() => server.waiting().length === 0);
    },
    async repeat(id) {
      const { update_id: _, ...update } = (sent.get(id) ?? {}) as { update_id?: number };
      await offer(() => server.push(update));
    },
    shown: () => phone.shown.map(({ text }) => text),
    garble: () => offer(() => server.push({ message: { message_id: 'odd', text: 7 } })),
    async crowd(people) {
      await offer(() => {
        for (let n = 0; n < people; n++) openPhone(server, 10_000 + n).write('gak bisa login');
      }, people);
    },
    cut: () => server.fail('sendMessage', 'cut'),
  };
}

function requestOf(secret: string, update: object): WebhookRequest {
  return {
    method: 'POST',
    header: (name) => (name === 'x-telegram-bot-api-secret-token' ? secret : undefined),
    query: {},
    body: new TextEncoder().encode(JSON.stringify(update)),
  };
}

for (const library of Object.keys(CLIENTS) as Library[]) {
  channelContract(`telegram (${library})`, (_service: Service) => open(library, false));
  channelContract(`telegram (${library}, webhook)`, (_service: Service) => open(library, true));
}
