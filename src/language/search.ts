import type { NodeId } from '#model/content.ts';
import { decide } from './decide.ts';
import { normalize } from './normalize.ts';
import type { SeenScreen } from './ranking/screens.ts';
import { seeScreen } from './ranking/see.ts';
import type { SearchIndex } from './search-index.ts';
import { type Weighed, weigh } from './weigh.ts';

export { buildIndex, type SearchIndex } from './search-index.ts';

/** A node that may be meant, with how sure that is (0 to 1; all candidates together at most 1). */
export interface Candidate {
  readonly node: NodeId;
  readonly score: number;
}

/** What to do about a free text: act on one node, ask among at most three, or admit that nothing fits. */
export type Verdict = (
  | {
      readonly kind: 'act';
      readonly node: NodeId;
      /** Another clear problem in the same message, to be offered afterwards. */
      readonly second?: NodeId;
    }
  | { readonly kind: 'ask'; readonly nodes: readonly NodeId[] }
  | { readonly kind: 'admit'; readonly nodes: readonly NodeId[] }
) & {
  /** At most five, best first. */
  readonly candidates: readonly Candidate[];
};

/** Where the conversation stands when a text is read. */
export interface Context {
  readonly node?: NodeId;
}

/** Characters read at each end of a long text: the problem is named first or last. */
const END = 300;

/** What a free text means. Deterministic and constant in cost beyond 600 characters; never throws; drafts are never meant. */
export function search(index: SearchIndex, text: string, context: Context = {}): Verdict {
  return decide(index, read(index, text, context)).verdict;
}

/** What the screen said, when a text quotes one of the messages JMO shows, loosely; undefined where it quotes none. */
export function matchScreen(index: SearchIndex, text: string): SeenScreen | undefined {
  return seeScreen(index.screens, normalize(shorten(text)).words);
}

/** How a verdict came about, for people who improve content. */
export interface Explanation {
  readonly words: string;
  readonly verdict: Verdict;
  /** Per candidate what spoke for it most, best first. */
  readonly because: readonly (Candidate & {
    readonly features: readonly { readonly feature: string; readonly weight: number }[];
  })[];
  readonly screen?: SeenScreen;
  /** One sentence: what decided. */
  readonly decided: string;
}

/** The same reading as `search`, with its reasons. */
export function explain(index: SearchIndex, text: string, context: Context = {}): Explanation {
  const weighed = read(index, text, context);
  const { verdict, decided } = decide(index, weighed);
  const because = verdict.candidates.map((candidate) => ({
    ...candidate,
    features: weighed.reasons(candidate.node),
  }));
  return {
    words: weighed.said.text,
    verdict,
    because,
    ...(weighed.screen !== undefined && { screen: weighed.screen }),
    decided,
  };
}

function read(index: SearchIndex, text: string, context: Context): Weighed {
  return weigh(index, normalize(shorten(text)), context.node);
}

function shorten(text: string): string {
  return text.length <= 2 * END ? text : `${text.slice(0, END)}\n${text.slice(-END)}`;
}
