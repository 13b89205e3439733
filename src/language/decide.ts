import { MOODS, ORDER } from './data/order.ts';
import type { Candidate, Verdict } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { readWords } from './table.ts';
import type { Weighed } from './weigh.ts';

const SHOWN = 5;
const ASKED = 3;
/** How sure to be before acting without asking, and below which nothing fits: by five-fold trials on real messages. */
const ACT = 0.8;
const ADMIT = 0.1;
/** Share of a message that must be familiar before acting on it, and below which a weak guess is no guess. */
const FAMILIAR = 0.45;
const STRANGE = 0.3;
const WEAK = 0.5;
/** Telling words to hear before acting: one alone is only understood where it is an ask. */
const HEARD = 2;
/** Words up to which a message only names its problems. */
const SHORT = 10;
/** How sure the whole message must be of a blocking problem before that is answered first: by trials on real messages. */
const SEEN = 0.2;

/** How sure to be of a feeling before answering it: it is never one of three. */
const MOOD = 0.7;
/** How likely a node must be to be offered, and where only one word was said. */
const OFFERED = 0.05;
const OFFERED_ALONE = 0.01;
const PERSON = 'human';
const REFUSING = readWords('jangan');
const DOUBTING = readWords('tidak bukan belum siapa apa mana kata katanya kenapa');

/** A verdict and the sentence that says how it came about. */
export interface Decision {
  readonly verdict: Verdict;
  readonly decided: string;
}

/** Turns weights into a verdict: act when one node is clear, ask among three when not, admit when nothing fits. */
export function decide(index: SearchIndex, weighed: Weighed): Decision {
  const candidates = rank(index, weighed.sure).slice(0, SHOWN);
  const [first] = candidates;
  const choices = candidates.filter(({ node }) => !isMood(index, node)).slice(0, ASKED);
  const nodes = choices.filter(({ score }) => score >= OFFERED).map(({ node }) => node);
  if (weighed.asked !== undefined) {
    return {
      verdict: { kind: 'act', node: weighed.asked, candidates },
      decided: 'it is an ask word for word',
    };
  }
  if (first === undefined || first.score < ADMIT) {
    return { verdict: { kind: 'admit', nodes, candidates }, decided: `nothing reaches ${ADMIT * 100} %` };
  }
  if (weighed.familiar < STRANGE && first.score < WEAK) {
    return { verdict: { kind: 'admit', nodes, candidates }, decided: 'almost none of the words is familiar' };
  }
  if (first.score >= ACT && weighed.familiar < FAMILIAR) {
    return { verdict: { kind: 'ask', nodes, candidates }, decided: 'too few of the words are familiar' };
  }
  if (isMood(index, first.node) && first.score >= MOOD) {
    return { verdict: { kind: 'act', node: first.node, candidates }, decided: 'it says how somebody feels' };
  }
  if (isUnwanted(index, weighed, first)) {
    return { verdict: { kind: 'ask', nodes, candidates }, decided: 'it is refused or asked about' };
  }
  if (weighed.heard < HEARD && weighed.screen === undefined) {
    const likely = choices.filter(({ score }) => score >= OFFERED_ALONE).map(({ node }) => node);
    return {
      verdict: { kind: 'ask', nodes: likely, candidates },
      decided: 'a word by itself says too little',
    };
  }
  if (first.score < ACT && !areBothNamed(weighed, candidates)) {
    return { verdict: { kind: 'ask', nodes, candidates }, decided: `the best is below ${ACT * 100} %` };
  }
  const other = another(index, weighed, first);
  const decided = first.score < ACT ? 'two parts are clear' : `the best reaches ${ACT * 100} %`;
  if (other === undefined) return { verdict: { kind: 'act', node: first.node, candidates }, decided };
  const isBlocking = isSeen(index, weighed, other) && orderOf(index, other.node) < orderOf(index, first.node);
  const [node, second] = isBlocking ? [other.node, first.node] : [first.node, other.node];
  return {
    verdict: { kind: 'act', node, ...(!isMood(index, second) && { second }), candidates },
    decided: `${decided}; another part is clear by itself${isBlocking ? ' and comes first' : ''}`,
  };
}

/**
 * Whether a short message refuses what it names ("jangan suruh ganti sandi"), or denies or asks about a person instead
 * of asking for one ("gak mau petugas", "petugas itu siapa?"). What is refused in a long one is only part of a story.
 */
function isUnwanted(index: SearchIndex, { said }: Weighed, { node }: Candidate): boolean {
  if (said.words.length > SHORT) return false;
  if (said.words.some((word) => REFUSING.has(word)) || said.text.includes('tidak mau')) return true;
  return topicsOf(index, node).includes(PERSON) && said.words.some((word) => DOUBTING.has(word));
}

/** Whether a message is about it too: in a long story a word of what went before ("habis update …") is no problem of its own. */
function isSeen(index: SearchIndex, { sure, said }: Weighed, { node }: Candidate): boolean {
  return said.words.length <= SHORT || (sure[index.classes.get(node) ?? -1] ?? 0) >= SEEN;
}

/** Whether the two likeliest share a message because its parts name one each. */
function areBothNamed({ named }: Weighed, [first, second]: readonly Candidate[]): boolean {
  return [first, second].every((each) => named.some(({ node }) => node === each?.node));
}

/** Another problem that a part of the message names clearly by itself. */
function another(index: SearchIndex, { named }: Weighed, first: Candidate): Candidate | undefined {
  return named.find(({ node }) => differs(index, node, first.node));
}

function isMood(index: SearchIndex, node: string): boolean {
  return topicsOf(index, node).some((topic) => MOODS.has(topic));
}

function differs(index: SearchIndex, a: string, b: string): boolean {
  const [one, other] = [topicsOf(index, a), topicsOf(index, b)];
  return a !== b && !one.some((topic) => other.includes(topic));
}

function orderOf(index: SearchIndex, node: string): number {
  return Math.min(9, ...topicsOf(index, node).map((topic) => Number(ORDER.get(topic) ?? 9)));
}

function topicsOf(index: SearchIndex, node: string): readonly string[] {
  return index.nodes[index.classes.get(node) ?? -1]?.topics ?? [];
}

function rank(index: SearchIndex, sure: Float64Array): Candidate[] {
  return index.nodes
    .map(({ id }, position): Candidate => ({ node: id, score: sure[position] ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.node < b.node ? -1 : 1));
}
