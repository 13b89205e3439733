import path from 'node:path';
import type { ContactId } from '#model/conversation.ts';
import type { Duration, Instant } from '#model/time.ts';
import { emptyLog } from '#store/checkpoint.ts';
import type { Database } from '#store/database.ts';
import { eraseContact, holdContact, readMarks, suppress } from '#store/erase.ts';
import { withReserve } from '#store/reserve.ts';
import type { Seal } from '#store/seal.ts';
import { findTraces, liveFiles } from '#store/trace.ts';
import type { Tx } from '#store/transaction.ts';
import { twice } from './twice.ts';

/** What erasing a contact came to. */
export interface Erased {
  /** How many addresses were erased and are remembered as erased. */
  readonly addresses: number;
  /** Whether deleted rows are gone from SQLite's log; `busy`: somebody was reading, so it must be tried again. */
  readonly log: 'emptied' | 'busy' | 'none';
  /** Names of live files in which something of the contact was still found. */
  readonly traces: readonly string[];
}

// What is shorter than this occurs in other numbers by chance.
const TELLING = 8;

/**
 * Erases a contact: deletes it from every table, remembers its addresses by fingerprint only, empties the database's
 * log and looks through the live files for what is left. Undefined for a contact that does not exist.
 */
export async function forget(
  deps: { readonly db: Database; readonly seal: Seal; readonly now: () => Instant },
  contact: ContactId,
  patience: Duration = 0,
): Promise<Erased | undefined> {
  const { db, seal } = deps;
  const work = async (tx: Tx) => {
    await holdContact(tx, contact);
    const marks = await readMarks(tx, contact);
    if (marks === undefined) return undefined;
    const found = marks.messages.filter((id) => id.length >= TELLING);
    for (const { channel, sealed, fingerprint } of marks.addresses) {
      const address = seal.open(sealed, 'address');
      await suppress(tx, channel, seal.fingerprint(address, `suppression:${channel}`), deps.now());
      found.push(sealed, fingerprint, ...(address.length >= TELLING ? [address] : []));
    }
    await eraseContact(tx, contact);
    return { found, addresses: marks.addresses.length };
  };
  const texts = await withReserve(db.file, () => twice(db, work));
  if (texts === undefined) return undefined;
  const { found, addresses } = texts;
  if (db.file === null) return { addresses, log: 'none', traces: [] };
  const log = emptyLog(db.file, patience) ? 'emptied' : 'busy';
  const traces = await findTraces(liveFiles(db.file), found);
  return { addresses, log, traces: traces.map((file) => path.basename(file)) };
}
