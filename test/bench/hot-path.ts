import { batches, shuffler } from './contacts.ts';
import { openHelpdesk, SAID, said } from './helpdesk.ts';
import { createWatcher, openRaw } from './raw.ts';

/** Contacts per turn, as in the running loop. */
const BATCH = 200;

/** Rounds that only make contacts and warm up. */
const WARM = 2;

/** What the hot path did: messages per second, durable, from arrival to committed answer. */
export interface HotPath {
  readonly contacts: number;
  readonly perSecond: number;
  /** The same rows written by hand in the same batches, in turns with Posko. */
  readonly rawPerSecond: number;
  /** `perSecond / rawPerSecond`. */
  readonly ratio: number;
}

/** Measures receive → handle in batches of 200 against the same rows written raw, in one run, batch by batch. */
export async function measureHotPath(root: string, contacts = 5_000, rounds = SAID.length): Promise<HotPath> {
  const desk = await openHelpdesk(root);
  const raw = await openRaw();
  const watch = createWatcher(desk.db);
  const shuffle = shuffler();
  let posko = 0;
  let byHand = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const batch of batches(shuffle(contacts), BATCH)) {
      const spent = await desk.turn(batch, (contact) => said(round, contact));
      const written = raw.write(await watch());
      if (round < WARM) continue;
      posko += spent.receive + spent.handle;
      byHand += written;
    }
  }
  await desk.close();
  raw.close();
  const messages = contacts * (rounds - WARM);
  return {
    contacts,
    perSecond: (messages / posko) * 1_000,
    rawPerSecond: (messages / byHand) * 1_000,
    ratio: byHand / posko,
  };
}

/** Microseconds per message with few and with many contacts, each kept in turn so that both meet the same machine. */
export interface Growth {
  readonly few: { readonly contacts: number; readonly microseconds: number };
  readonly many: { readonly contacts: number; readonly microseconds: number };
  readonly ratio: number;
}

/** Measures what a message costs with `few` and with `many` contacts, over the same number of messages each. */
export async function measureGrowth(
  root: string,
  few = 1_000,
  many = 100_000,
  messages = 20_000,
): Promise<Growth> {
  const costs: number[] = [];
  const desks = [await openHelpdesk(root), await openHelpdesk(root)];
  const sizes = [few, many];
  for (const [index, contacts] of sizes.entries()) {
    for (const batch of batches(shuffler()(contacts), BATCH)) await desks[index]?.turn(batch, () => 'menu');
  }
  const spent = [0, 0];
  const shuffles = [shuffler(), shuffler()];
  const queues: number[][][] = [[], []];
  for (let message = 0; message < messages; message += BATCH) {
    for (const [index, desk] of desks.entries()) {
      const queue = queues[index] ?? [];
      if (queue.length === 0) queue.push(...batches(shuffles[index]?.(sizes[index] ?? 0) ?? [], BATCH));
      const round = Math.floor(message / few);
      const { receive, handle } = await desk.turn(queue.shift() ?? [], (contact) => said(round + 1, contact));
      spent[index] = (spent[index] ?? 0) + receive + handle;
    }
  }
  for (const [index, desk] of desks.entries()) {
    costs.push(((spent[index] ?? 0) / messages) * 1_000);
    await desk.close();
  }
  const [a = 0, b = 0] = costs;
  return {
    few: { contacts: few, microseconds: a },
    many: { contacts: many, microseconds: b },
    ratio: b / a,
  };
}
