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

/** Contacts who write at the same time where there are many. */
const TALKING = 5_000;

/**
 * Measures what a message costs with `few` and with `many` contacts: the same conversations, word for word, held by all of
 * the few several times and by some of the many, who lie anywhere among them.
 */
export async function measureGrowth(root: string, few = 1_000, many = 100_000): Promise<Growth> {
  const sizes = [few, many];
  const desks = [await openHelpdesk(root), await openHelpdesk(root)];
  const talking: number[][] = [];
  for (const [index, contacts] of sizes.entries()) {
    const all = [...Array(contacts).keys()];
    for (const batch of batches(all, BATCH)) await desks[index]?.turn(batch, () => 'menu');
    talking.push(shuffler()(contacts).slice(0, TALKING));
  }
  const spent = [0, 0];
  let messages = 0;
  const passes = sizes.map((_, index) => endless(talking[index] ?? []));
  for (; messages < TALKING * SAID.length; messages += BATCH) {
    for (const [index, desk] of desks.entries()) {
      const { round, batch } = passes[index]?.next().value ?? { round: 0, batch: [] };
      const { receive, handle } = await desk.turn(batch, (contact) => said(round + 1, contact));
      spent[index] = (spent[index] ?? 0) + receive + handle;
    }
  }
  for (const desk of desks) await desk.close();
  const [a = 0, b = 0] = spent.map((milliseconds) => (milliseconds / messages) * 1_000);
  return {
    few: { contacts: few, microseconds: a },
    many: { contacts: many, microseconds: b },
    ratio: b / a,
  };
}

/** Contacts in turns, round after round. */
function* endless(contacts: readonly number[]): Generator<{ round: number; batch: number[] }, never> {
  const shuffle = shuffler();
  for (let round = 0; ; round += 1) {
    const order = shuffle(contacts.length).map((place) => contacts[place] ?? 0);
    for (const batch of batches(order, BATCH)) yield { round, batch };
  }
}
