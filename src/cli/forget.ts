import { existsSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { defineCommand } from 'citty';
import { SECOND } from '#model/time.ts';
import { spellings } from '#service/address.ts';
import { type Erased, forget } from '#service/forget.ts';
import { mine } from '#service/mine.ts';
import { asideOf } from '#service/restore.ts';
import type { Seal } from '#store/seal.ts';
import { findContacts } from '#store/views/contact.ts';
import { DATABASE_ARGS } from './args.ts';
import { type House, inHouse } from './house.ts';
import { CliError } from './run.ts';

/** How long to wait for others to stop reading before the log can be emptied. */
const PATIENCE = 5 * SECOND;

const BEYOND = [
  'Out of reach of this command:',
  '  backups made before now; they hold this contact until they are deleted. A restore erases the contact again.',
  '  reports and lists somebody has taken out of Posko.',
  '  the chat on the phones of the worker and of the staff, and what WhatsApp, Telegram and their companies keep.',
];

/** `posko forget CONTACT`: erases a contact; without --yes it only shows whom. */
export default defineCommand({
  meta: { name: 'forget', description: 'Erase a contact from every table' },
  args: {
    ...DATABASE_ARGS,
    contact: {
      type: 'positional',
      required: false,
      valueHint: 'CONTACT',
      description: 'The number of the contact',
    },
    address: {
      type: 'string',
      valueHint: 'ADDRESS',
      description:
        'A phone number or id instead; - reads it from standard input, where no other program sees it',
    },
    yes: { type: 'boolean', default: false, description: 'Erase' },
  },
  async run({ args }) {
    await inHouse(args, async (house) => {
      const seal = await house.unlock();
      for (const contact of await chosen(house, seal, args.contact, args.address)) {
        const shown = await mine(house.db.kysely, seal, contact);
        if (shown === undefined) throw new CliError(`There is no contact ${contact}.`);
        const who = `Contact ${contact}: ${shown.address}, since ${new Date(shown.since).toISOString().slice(0, 10)}`;
        if (!args.yes) {
          process.stdout.write(`${who}, ${shown.texts} texts. Nothing was erased; add --yes to erase.\n`);
          continue;
        }
        const erased = await forget({ db: house.db, seal, now: Date.now }, contact, PATIENCE);
        process.stdout.write(
          `${[`${who}: erased.`, ...describe(erased, house), ...BEYOND, ...keptAside(house)].join('\n')}\n`,
        );
        if (erased?.log === 'busy' || (erased?.traces.length ?? 0) > 0) process.exitCode = 1;
      }
    });
  },
});

async function chosen(
  house: House,
  seal: Seal,
  contact?: string,
  address?: string,
): Promise<readonly number[]> {
  if ((contact === undefined) === (address === undefined)) {
    throw new CliError('Name one contact: either its number, or --address.');
  }
  if (contact !== undefined) {
    if (!/^[0-9]{1,15}$/.test(contact)) throw new CliError('The number of a contact has digits only.');
    return [Number(contact)];
  }
  const typed = address === '-' ? (await text(process.stdin)).trim() : (address ?? '');
  const found = await findContacts(house.db.kysely, spellings(typed), (spelling, channel) =>
    seal.fingerprint(spelling, `address:${channel}`),
  );
  if (found.length === 0) throw new CliError('Nobody with this address is known here.');
  return found;
}

/** What a restore has put aside is a whole database with this contact in it. */
function keptAside({ db }: House): string[] {
  const aside = db.file === null ? undefined : asideOf(db.file);
  return aside !== undefined && existsSync(aside)
    ? [`  ${aside}, which a restore has kept; it holds this contact until you delete it.`]
    : [];
}

function describe(erased: Erased | undefined, { db }: House): string[] {
  if (db.dialect === 'postgres') {
    return [
      'PostgreSQL overwrites deleted rows when it next vacuums; its archived logs keep them until they age out.',
    ];
  }
  const { log, traces } = erased ?? { log: 'none', traces: [] };
  return [
    log === 'busy'
      ? 'The log of the database is still being read, so deleted rows are still in it; restart Posko, which empties it.'
      : 'The log of the database is empty.',
    traces.length === 0
      ? 'Looked through the files of the database: nothing of the contact is left.'
      : `Something of the contact is still in ${traces.join(', ')}.`,
  ];
}
