import { createCloud } from '#channels/cloud/channel.ts';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import type { Channel, Letter, SendResult } from '#model/channel.ts';
import { type Desk, openDesk } from '../desk.ts';
import { letterOf } from '../letters.ts';
import { ACCOUNT, type FakeGraph, openFakeGraph } from './fake-graph.ts';
import { SRI } from './phone.ts';

/** The driver between a fake Graph API and a service in memory. */
export interface Bench extends Desk {
  readonly graph: FakeGraph;
  readonly channel: Channel;
  /** Pauses that were begun, and not over before `pass`. */
  readonly pauses: number[];
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** A PNG of one pixel, and what names it. */
export const PIXEL = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

/** Opens one; `more` replaces parts of the account, to be wrong in them. */
export async function openBench(more: Partial<typeof ACCOUNT> & { root?: string } = {}): Promise<Bench> {
  const graph = await openFakeGraph();
  const waiting: (() => void)[] = [];
  const channel = createCloud({
    root: graph.root,
    ...ACCOUNT,
    ...more,
    now: () => graph.now,
    pause: (duration) => {
      bench.pauses.push(duration);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  const bench: Bench = Object.assign(openDesk(), {
    graph,
    channel,
    pauses: [],
    async pass(milliseconds: number) {
      graph.now += milliseconds;
      for (const resolve of waiting.splice(0)) resolve();
    },
    async close() {
      await channel.stop();
      await graph.close();
    },
  });
  return bench;
}

/** A letter to Sri. */
export function toSri(outgoing: Partial<Letter['outgoing']>, id = 1): Letter {
  return letterOf(outgoing, { id, address: SRI.number ?? '' });
}

/** Sends every part of a letter, one after the other. */
export async function sendAll({ channel }: Bench, letter: Letter): Promise<SendResult[]> {
  const results: SendResult[] = [];
  for (const [index, part] of render(letter, PROFILES.cloud).entries())
    results.push(await channel.send(letter, part, index));
  return results;
}
