import type { NodeId } from '#model/content.ts';
import { saysTheSame } from './alike.ts';
import { matchChoice, readNumber } from './answer.ts';
import { type SearchIndex, search } from './search.ts';

/** A message with the topic a careful reader gave it; `also` are topics whose answer would help as well. */
export interface LabelledMessage {
  readonly text: string;
  readonly topic: string;
  readonly also?: readonly string[] | undefined;
}

/** How often a topic was meant, led to first, and among three. */
interface TopicFigures {
  readonly n: number;
  readonly top1: number;
  readonly top3: number;
}

/** What the search made of labelled messages. All but `n`, `p99_ms` and `by_topic` are shares of all messages. */
export interface MessageFigures extends TopicFigures {
  readonly acted: number;
  /** Acted without asking, and was wrong. */
  readonly acted_wrong: number;
  readonly asked: number;
  readonly admitted: number;
  readonly p99_ms: number;
  readonly by_topic: Readonly<Record<string, TopicFigures>>;
}

/** Messages read before the clock counts: a process that has just started is slow once. */
const WARM = 200;

/** Measures the search on labelled messages; `clock` gives milliseconds. */
export function evaluateMessages(
  index: SearchIndex,
  messages: readonly LabelledMessage[],
  clock: () => number,
): MessageFigures {
  const topics = new Map<NodeId, readonly string[]>(index.nodes.map(({ id, topics }) => [id, topics]));
  for (const { text } of messages.slice(0, WARM)) search(index, text);
  const readings = messages.map(({ text, topic, also = [] }) => {
    const started = clock();
    const verdict = search(index, text);
    const ms = clock() - started;
    const helps = (node: NodeId): boolean =>
      topics.get(node)?.some((carried) => carried === topic || also.includes(carried)) === true;
    const right = verdict.candidates.slice(0, 3).map(({ node }) => helps(node));
    const wrong = verdict.kind === 'act' && !helps(verdict.node);
    return { topic, ms, kind: verdict.kind, top1: right[0] === true, top3: right.includes(true), wrong };
  });
  const share = (test: (reading: (typeof readings)[number]) => boolean): number =>
    round(readings.filter(test).length / Math.max(1, readings.length));
  const figures = (own: typeof readings): TopicFigures => ({
    n: own.length,
    top1: round(own.filter(({ top1 }) => top1).length / Math.max(1, own.length)),
    top3: round(own.filter(({ top3 }) => top3).length / Math.max(1, own.length)),
  });
  const times = readings.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...figures(readings),
    acted: share(({ kind }) => kind === 'act'),
    acted_wrong: share(({ wrong }) => wrong),
    asked: share(({ kind }) => kind === 'ask'),
    admitted: share(({ kind }) => kind === 'admit'),
    p99_ms: round(times[Math.ceil(times.length * 0.99) - 1] ?? 0),
    by_topic: Object.fromEntries(
      [...Map.groupBy(readings, ({ topic }) => topic)].map(([topic, own]) => [topic, figures(own)]),
    ),
  };
}

/** An answer to offered choices: `means` is its position, or null where it answers none of them. */
export interface LabelledAnswer {
  readonly offered: readonly string[];
  readonly text: string;
  readonly means: number | null;
}

/** Measures the reading of answers; `forced` is the share where a choice was taken that was not meant. */
export function evaluateAnswers(answers: readonly LabelledAnswer[]): {
  n: number;
  right: number;
  forced: number;
} {
  const taken = answers.map(({ offered, text, means }) => ({ means, index: choose(text, offered) }));
  const n = Math.max(1, taken.length);
  return {
    n: taken.length,
    right: round(taken.filter(({ means, index }) => index === means).length / n),
    forced: round(taken.filter(({ means, index }) => index !== null && index !== means).length / n),
  };
}

function choose(text: string, offered: readonly string[]): number | null {
  const number = readNumber(text, offered.length, offered);
  if (number !== undefined) return number;
  const match = matchChoice(text, offered);
  return match !== undefined && 'index' in match ? match.index : null;
}

/** A message JMO shows, as somebody copied it, and as content writes it. */
export interface LabelledScreen {
  readonly text: string;
  readonly screen: string;
}

/** Measures whether a quoted screen leads to a node whose `screens` hold that message. */
export function evaluateScreens(
  index: SearchIndex,
  screens: readonly LabelledScreen[],
): { n: number; right: number } {
  const right = screens.filter(({ text, screen }) => {
    const node = search(index, text).candidates[0]?.node;
    return index.screens.some((known) => known.node === node && saysTheSame(known.said, screen));
  });
  return { n: screens.length, right: round(right.length / Math.max(1, screens.length)) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
