import process from 'node:process';
import { defineCommand } from 'citty';
import type { Content, RevisionId } from '#model/content.ts';
import { describePlace } from '#service/place.ts';
import { readRevision } from '#store/revision.ts';
import type { Reader } from '#store/transaction.ts';
import { listSetAside, listTickets, type SetAside, type TicketCard } from '#store/views/ticket.ts';
import { listUndelivered, type Undelivered } from '#store/views/undelivered.ts';
import { shortDuration } from './ago.ts';
import { DATABASE_ARGS, JSON_ARG } from './args.ts';
import { inHouse } from './house.ts';

/** A ticket with its place in words. */
type Shown = TicketCard & { readonly place: string };

/**
 * `posko tickets`: who waits for a person, since when, where they are stuck; messages that could not be handled, and answers
 * that did not arrive.
 */
export default defineCommand({
  meta: {
    name: 'tickets',
    description: 'Who waits for a person, what could not be handled, and what did not arrive',
  },
  args: { ...DATABASE_ARGS, ...JSON_ARG },
  async run({ args }) {
    const now = Date.now();
    const { tickets, setAside, undelivered } = await inHouse(args, async ({ db }) => ({
      tickets: await withPlaces(db.kysely, await listTickets(db.kysely)),
      setAside: await listSetAside(db.kysely),
      undelivered: await listUndelivered(db.kysely, now),
    }));
    if (args.json) {
      process.stdout.write(`${JSON.stringify({ tickets, setAside, undelivered })}\n`);
      return;
    }
    const blocks = [
      tickets.length === 0
        ? 'Nobody waits for a person.'
        : tickets.map((ticket) => describe(ticket, now)).join('\n\n'),
      ...(setAside.length === 0 ? [] : [describeSetAside(setAside, now)]),
      ...(undelivered.length === 0 ? [] : [describeUndelivered(undelivered, now)]),
    ];
    process.stdout.write(`${blocks.join('\n\n')}\n`);
  },
});

async function withPlaces(reader: Reader, cards: readonly TicketCard[]): Promise<Shown[]> {
  const contents = new Map<RevisionId, Content | undefined>();
  const shown: Shown[] = [];
  for (const card of cards) {
    const { revision } = card;
    if (revision !== null && !contents.has(revision))
      contents.set(revision, await readRevision(reader, revision));
    const content = revision === null ? undefined : contents.get(revision);
    shown.push({ ...card, place: describePlace(content, card.node, card.step) });
  }
  return shown;
}

function describe(ticket: Shown, now: number): string {
  const { id, since, reason, problems, staff, channel, place, last, unseen, call } = ticket;
  const head = [
    `#${id}`,
    `${shortDuration(now - since)}`,
    channel,
    reason,
    problems.length === 0 ? 'no problem noted' : problems.join(', '),
    staff ?? 'not taken',
    ...(call === null ? [] : [`wants a call ${call === 'break' ? 'during the break' : 'after the shift'}`]),
  ];
  const words =
    last === null ? 'Nothing was written.' : `${quoted(last.text)}, ${shortDuration(now - last.at)} ago`;
  return `${head.join('  ')}\n    ${place}\n    ${words}${unseen > 0 ? `, ${unseen} not seen` : ''}`;
}

function describeSetAside(setAside: readonly SetAside[], now: number): string {
  const lines = setAside.map(
    ({ inbox, ticket, at, text }) =>
      `  message ${inbox}${ticket === null ? '' : ` of #${ticket}`}, ${shortDuration(now - at)} ago: ${quoted(text)}`,
  );
  return ['Messages that could not be handled:', ...lines].join('\n');
}

function describeUndelivered(undelivered: readonly Undelivered[], now: number): string {
  const lines = undelivered.map(
    ({ letter, ticket, channel, from, at, reason }) =>
      `  answer ${letter} of ${from === 'bot' ? 'the bot' : 'a person'}${ticket === null ? '' : ` in #${ticket}`} on ${channel}, ${shortDuration(now - at)} ago: ${reason ?? 'no reason given'}`,
  );
  return ['Answers that did not arrive in the last seven days:', ...lines].join('\n');
}

function quoted(text: string | null): string {
  return text === null ? 'A message whose words are not kept' : `"${text.replace(/\s+/g, ' ')}"`;
}
