import { describe, expect, test } from 'vitest';
import { createWebChannel } from '#channels/web.ts';
import type { Arrival } from '#model/channel.ts';
import { channelContract } from './contract.ts';

channelContract('web', async (service) => {
  const shown: string[] = [];
  const unacknowledged: Arrival[] = [];
  const sent = new Map<string, Arrival>();
  // An open page: a nudge makes it read the rows it has not shown yet.
  const channel = createWebChannel(() => {
    for (const letter of service.outbox.slice(shown.length)) shown.push(letter.outgoing.text);
  });
  const offer = async (arrival: Arrival) => {
    await channel.receive(arrival).catch(() => unacknowledged.push(arrival));
  };
  return {
    channel,
    async write(id, text, token) {
      const arrival: Arrival = {
        externalId: `visitor.${id}`,
        address: 'visitor',
        at: 1,
        kind: 'message',
        text,
      };
      sent.set(id, arrival);
      await offer(token === undefined ? arrival : { ...arrival, token });
    },
    async again() {
      for (const arrival of unacknowledged.splice(0)) await offer(arrival);
    },
    async repeat(id) {
      const arrival = sent.get(id);
      if (arrival !== undefined) await offer(arrival);
    },
    shown: () => shown,
  };
});

describe('the web channel', () => {
  test('takes nothing in before it is started', async () => {
    const channel = createWebChannel(() => undefined);
    await expect(
      channel.receive({ externalId: 'x', address: 'x', at: 1, kind: 'message', text: 'x' }),
    ).rejects.toThrow('not started');
  });
});
