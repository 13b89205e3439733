import { performance } from 'node:perf_hooks';
import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { redact } from '#language/redact.ts';
import { buildIndex, search } from '#language/search.ts';
import type { Content } from '#model/content.ts';
import { newConversation } from '../engine/conversation.ts';

/** Milliseconds at the 50th and 99th of a hundred. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** What the pure floors cost. */
export interface Pure {
  readonly step: Latency;
  readonly redact: Latency;
  readonly search: Latency;
  /** Cost of 100 kB by the cost of 10 kB; reading is capped, so both should cost about the same. */
  readonly searchGrowth: number;
  /** Masking reads everything, so ten times the text is ten times the work. */
  readonly redactGrowth: number;
}

const RUNS = 3_000;

/** Sentences workers might write, one of them long, made of words the content itself uses. */
function sayings(content: Content): string[] {
  const asks = Object.values(content.nodes).flatMap((node) => node.asks);
  const rants = asks
    .filter((_, index) => index % 7 === 0)
    .map((ask, index) => `${ask}, ${asks[(index * 31) % asks.length]}, tolong min`);
  return [...asks, ...rants];
}

/** Measures step, masking and search over the repository's own content. */
export function measurePure(content: Content): Pure {
  const said = sayings(content);
  const index = buildIndex(content);
  const bot = { live: content, index, urgent: false, clocks: CLOCKS };
  const at = Date.UTC(2026, 10, 24, 2);
  const message = { kind: 'message' as const, at, now: at, gather: 0, late: false, more: false };
  const begun = step(bot, newConversation(), { ...message, text: 'menu' }).next;
  const waiting = { ...begun, askedAt: at };
  const pick = (run: number) => said[run % said.length] ?? 'menu';
  const known = content.places.official;
  const noise = 'lupa sandi 12 kode gak masuk **a_ 😀 '.repeat(3_000);
  return {
    step: latency((run) => step(bot, waiting, { ...message, text: run % 2 === 0 ? '1' : pick(run) })),
    redact: latency((run) => redact(pick(run), { known })),
    search: latency((run) => search(index, pick(run))),
    searchGrowth: growth((text) => search(index, text), noise),
    redactGrowth: growth((text) => redact(text, { known }), noise),
  };
}

function latency(work: (run: number) => unknown): Latency {
  for (let run = 0; run < 500; run += 1) work(run);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    work(run);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function growth(work: (text: string) => unknown, noise: string): number {
  const cost = (text: string) => {
    for (let run = 0; run < 5; run += 1) work(text);
    const from = performance.now();
    for (let run = 0; run < 30; run += 1) work(text);
    return performance.now() - from;
  };
  return cost(noise.slice(0, 100_000)) / cost(noise.slice(0, 10_000));
}
