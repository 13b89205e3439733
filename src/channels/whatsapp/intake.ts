import type { Port } from '#model/channel.ts';
import { type Duration, SECOND } from '#model/time.ts';
import type { Account } from './account.ts';
import type { Addresses } from './address.ts';
import type { Door } from './door.ts';
import { arrivalOf, type Heard } from './message.ts';
import { backoff, type Wait } from './wait.ts';

/** What WhatsApp brought, on its way into the inbox. */
export interface Intake {
  hear(heard: Heard): void;
  /** These chats existed before the account was paired. */
  older(chats: readonly string[]): void;
  /** These addresses are one person's. */
  link(addresses: readonly string[]): void;
  /** Tries once more to store what is left. */
  stop(): Promise<void>;
}

type Job =
  | { readonly kind: 'heard'; readonly heard: Heard }
  | { readonly kind: 'older'; readonly jids: readonly string[] }
  | { readonly kind: 'link'; readonly jids: readonly string[] };

/** What the intake works with. */
interface IntakeOptions {
  readonly port: Port;
  /** The account as it is now; undefined while it is read again. */
  readonly account: () => Account | undefined;
  readonly door: Door;
  readonly wait: Wait;
  readonly random: () => number;
  /** Called after these were stored. */
  readonly stored: (heard: readonly Heard[]) => void;
}

const MOST_AT_ONCE = 200;

/** How long a message that could not be decrypted is waited for: its sender is asked for it again. */
const HOLD: Duration = 60 * SECOND;

/**
 * Stores what comes, in order and as soon as it comes; what cannot be stored is kept and tried again until it is, for WhatsApp
 * has been told by the library that it arrived and does not bring it a second time.
 */
export function openIntake({ port, account, door, wait, random, stored }: IntakeOptions): Intake {
  const stopping = new AbortController();
  const jobs: Job[] = [];
  const held = new Map<string, { readonly heard: Heard; readonly release: AbortController }>();
  const linked = new Set<string>();
  let working: Promise<void> | undefined;

  async function complete(heard: Heard): Promise<Heard> {
    const [first, other] = heard.addresses;
    if (other !== undefined) return heard;
    const known = account();
    if (known === undefined) throw new Error('The account is being read again.');
    const counterpart = await known.counterpart(first);
    if (counterpart === undefined) return heard;
    const addresses: Addresses = first.endsWith('@lid') ? [first, counterpart] : [counterpart, first];
    return { ...heard, addresses };
  }

  async function linkOnce(jids: readonly string[]): Promise<void> {
    const pair = jids.join(' ');
    if (jids.length < 2 || linked.has(pair)) return;
    await port.link(jids);
    linked.add(pair);
  }

  async function store(batch: readonly Job[]): Promise<void> {
    const welcome: Heard[] = [];
    for (const job of batch) {
      if (job.kind === 'heard') {
        const heard = await complete(job.heard);
        if (await door.admits(heard)) welcome.push(heard);
      } else if (job.kind === 'older') await door.close(job.jids);
      else await linkOnce(job.jids);
    }
    for (const { addresses } of welcome) await linkOnce(addresses);
    if (welcome.length === 0) return;
    await port.receive(welcome.map(arrivalOf));
    stored(welcome);
  }

  async function work(): Promise<void> {
    for (let attempt = 0; jobs.length > 0; ) {
      const last = stopping.signal.aborted;
      const batch = jobs.slice(0, MOST_AT_ONCE);
      try {
        await store(batch);
        jobs.splice(0, batch.length);
        attempt = 0;
      } catch {
        if (last) return;
        await wait(backoff(attempt, random()), stopping.signal);
        attempt += 1;
      }
    }
  }

  function add(job: Job): void {
    jobs.push(job);
    working ??= work().finally(() => {
      working = undefined;
    });
  }

  function hold(heard: Heard): void {
    if (held.has(heard.id)) return;
    const release = new AbortController();
    held.set(heard.id, { heard, release });
    void wait(HOLD, release.signal).then(() => {
      if (held.delete(heard.id)) add({ kind: 'heard', heard });
    });
  }

  return {
    hear(heard) {
      if (heard.said === 'unreadable') return hold(heard);
      const waited = held.get(heard.id);
      held.delete(heard.id);
      waited?.release.abort();
      add({ kind: 'heard', heard });
    },
    older: (jids) => add({ kind: 'older', jids }),
    link: (jids) => add({ kind: 'link', jids }),
    async stop() {
      stopping.abort();
      for (const [id, { heard, release }] of held) {
        held.delete(id);
        add({ kind: 'heard', heard });
        release.abort();
      }
      await working;
    },
  };
}
