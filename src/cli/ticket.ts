import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { text as readAll } from 'node:stream/consumers';
import { defineCommand } from 'citty';
import { type Actor, close, giveBack, type Noted, reply, type TicketDeps, take } from '#service/ticket.ts';
import { isInstanceHeld } from '#store/instance.ts';
import { readLive, readRevision } from '#store/revision.ts';
import { countRunning } from '#store/views/running.ts';
import { DATABASE_ARGS } from './args.ts';
import { type House, type HouseArgs, inHouse } from './house.ts';
import { CliError } from './run.ts';

const ACTOR_ARGS = {
  ...DATABASE_ARGS,
  id: { type: 'positional', required: true, valueHint: 'ID', description: 'The number of the ticket' },
  staff: { type: 'string', default: '1', valueHint: 'N', description: 'Your number among the staff' },
  as: {
    type: 'string',
    default: 'Petugas',
    valueHint: 'NAME',
    description: 'Your name, as the worker reads it',
  },
} as const;

type ActorArgs = HouseArgs & { readonly id: string; readonly staff: string; readonly as: string };

/** Why a text is not sent, and what to write instead. */
const HELD_BACK = {
  'holds-secret':
    'Not sent: the text holds a NIK, KPJ, code or password. Take it out; say "nomor di kartu Ibu" instead.',
  'asks-secret':
    'Not sent: the text asks for a code, password, KTP or number. Say "ketik sendiri di JMO, jangan dikirim ke sini" instead.',
  'asks-money': 'Not sent: the text asks for money. JMO and BPJS services cost nothing; take it out.',
  number:
    'Not sent: the text names a telephone number that is not in knowledge/places.yaml. Add it there, or leave it out.',
  link: 'Not sent: the text names an address that is not in knowledge/places.yaml. Add it there, or leave it out.',
  'too-long': 'Not sent: the text is longer than 4,096 characters. Send it in parts.',
} as const;

const RESOLUTIONS = ['solved_by_person', 'referred', 'unsolved'] as const;

/** Does `work` as the person the options name, and says what became of it. */
async function act(
  args: ActorArgs,
  work: (deps: TicketDeps, ticket: number, actor: Actor) => Promise<Noted | keyof typeof HELD_BACK>,
): Promise<void> {
  const ticket = numberOf(args.id, 'ticket');
  const actor = { staff: numberOf(args.staff, 'member of the staff'), name: args.as, key: randomUUID() };
  await inHouse(args, async (house) => {
    const noted = await work(await ticketDeps(house), ticket, actor);
    if (noted in HELD_BACK) throw new CliError(HELD_BACK[noted as keyof typeof HELD_BACK]);
    if (noted === 'closed') throw new CliError(`There is no open ticket ${ticket}; see posko tickets.`);
    const now = (await isRunning(house))
      ? 'Posko does it now.'
      : 'Posko is not running; it will do it when it starts.';
    process.stdout.write(`Noted for ticket ${ticket}. ${now}\n`);
  });
}

async function ticketDeps({ db }: House): Promise<TicketDeps> {
  const live = await readLive(db.kysely);
  const content = live === undefined ? undefined : await readRevision(db.kysely, live.revision);
  const official = content?.places.official ?? [];
  // A running process notices the row by itself: it polls.
  return { db, now: Date.now, known: () => official, nudge: () => undefined };
}

async function isRunning({ db }: House): Promise<boolean> {
  return db.file === null ? (await countRunning(db.kysely)) > 0 : isInstanceHeld(db.file);
}

function numberOf(text: string, what: string): number {
  const digits = text.replace(/^#/, '');
  if (!/^[1-9][0-9]{0,14}$/.test(digits)) throw new CliError(`The number of a ${what} has digits only.`);
  return Number(digits);
}

const replyCommand = defineCommand({
  meta: { name: 'reply', description: 'Answer the worker; who has not taken the ticket takes it so' },
  args: {
    ...ACTOR_ARGS,
    text: {
      type: 'positional',
      required: true,
      valueHint: 'TEXT',
      description: 'What to say; - reads it from standard input',
    },
  },
  async run({ args }) {
    const text = (args.text === '-' ? await readAll(process.stdin) : args.text).trim();
    if (text === '') throw new CliError('Write what to say after the number of the ticket.');
    await act(args, (deps, ticket, actor) => reply(deps, ticket, { ...actor, text }));
  },
});

const closeCommand = defineCommand({
  meta: { name: 'close', description: 'End the ticket with its outcome' },
  args: {
    ...ACTOR_ARGS,
    resolution: {
      type: 'enum',
      options: [...RESOLUTIONS],
      default: 'solved_by_person',
      description: 'How it ended',
    },
  },
  async run({ args }) {
    const { resolution } = args;
    await act(args, (deps, ticket, actor) => close(deps, ticket, { ...actor, resolution }));
  },
});

const takeCommand = defineCommand({
  meta: { name: 'take', description: 'Take the ticket; the bot is silent from then on' },
  args: ACTOR_ARGS,
  run: ({ args }) => act(args, take),
});

const giveBackCommand = defineCommand({
  meta: { name: 'give-back', description: 'Give the worker back to the bot; the ticket stays open' },
  args: ACTOR_ARGS,
  run: ({ args }) => act(args, giveBack),
});

/** `posko ticket reply|take|give-back|close ID`. */
export default defineCommand({
  meta: { name: 'ticket', description: 'Answer, take, give back or close a ticket' },
  subCommands: { reply: replyCommand, take: takeCommand, 'give-back': giveBackCommand, close: closeCommand },
});
