import { expect, test } from 'vitest';
import { createPoll } from '#channels/telegram/poll.ts';
import { openDesk } from '../desk.ts';

const signal = new AbortController().signal;

function pollOf(result: unknown) {
  const brought: unknown[] = [];
  const poll = createPoll({
    client: { call: async () => result },
    port: openDesk().port,
    bot: '99',
    now: () => 1,
    async bring(updates) {
      brought.push(...updates);
      return undefined;
    },
  });
  return { poll, brought };
}

test('a server that answers with what has no number is not asked again at once', async () => {
  await expect(pollOf([{}]).poll(signal)).rejects.toThrow('did not answer');
  await expect(pollOf({ odd: true }).poll(signal)).rejects.toThrow();
});

test('no news is no failure', async () => {
  const { poll, brought } = pollOf([]);
  await poll(signal);
  expect(brought).toEqual([]);
});
