import process from 'node:process';
import { defineCommand } from 'citty';
import { readStatus, type Status } from '#store/views/status.ts';
import { shortDuration } from './ago.ts';
import { DATABASE_ARGS, JSON_ARG } from './args.ts';
import { inHouse } from './house.ts';
import { layOut } from './table.ts';

/** `posko status`: what is live, which channels are up, and what waits. */
export default defineCommand({
  meta: { name: 'status', description: 'What is live, which channels are up, and what waits' },
  args: { ...DATABASE_ARGS, ...JSON_ARG },
  async run({ args }) {
    const now = Date.now();
    const { status, label } = await inHouse(args, async ({ db, config }) => ({
      status: await readStatus(db, now),
      label: config.databaseLabel,
    }));
    process.stdout.write(`${args.json ? JSON.stringify(status) : describe(status, label, now)}\n`);
  },
});

function describe(status: Status, label: string, now: number): string {
  const { live, inbox, outbox, tickets, timers, clockJump } = status;
  return layOut([
    ['Database', label],
    [
      'Content',
      live === null ? 'none is published yet' : `${live.revision.slice(0, 12)}${since(live.since, now)}`,
    ],
    ...status.channels.map((channel) => [`Channel ${channel.channel}`, describeChannel(channel, now)]),
    ['Messages to handle', waiting(inbox)],
    ['Replies to send', waiting(outbox)],
    ['Timers', `${timers.set} set, ${timers.overdue} overdue`],
    [
      'Tickets',
      `${tickets.open} open, ${tickets.untaken} not taken${tickets.oldest === null ? '' : `, the oldest for ${shortDuration(tickets.oldest)}`}`,
    ],
    [
      'Set aside',
      `${status.setAside} that could not be handled, ${status.unreadable} that could not be read`,
    ],
    ...(status.diskFree === null ? [] : [['Disk', `${Math.floor(status.diskFree / 1_000_000)} MB free`]]),
    ...(clockJump === null
      ? []
      : [
          [
            'Clock',
            `set ${clockJump.by > 0 ? 'forward' : 'back'} by ${shortDuration(Math.abs(clockJump.by))}${since(clockJump.at, now)}`,
          ],
        ]),
  ]);
}

function describeChannel(channel: Status['channels'][number], now: number): string {
  const { state, detail, at, inbox, outbox, errors } = channel;
  const reasons = Object.entries(errors).map(([reason, count]) => `${reason} ${count}`);
  return [
    `${state}${since(at, now)}. ${detail}`,
    ...(inbox.waiting > 0 ? [`To handle: ${waiting(inbox)}.`] : []),
    ...(outbox.waiting > 0 ? [`To send: ${waiting(outbox)}.`] : []),
    ...(reasons.length > 0 ? [`Not sent: ${reasons.join(', ')}.`] : []),
  ].join(' ');
}

function waiting({ waiting, oldest }: Status['inbox']): string {
  return oldest === null ? 'none' : `${waiting}, the oldest for ${shortDuration(oldest)}`;
}

function since(at: number, now: number): string {
  return `, since ${shortDuration(Math.max(0, now - at))}`;
}
