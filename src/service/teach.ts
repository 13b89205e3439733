import { saysTheSame } from '#language/alike.ts';
import { readCommand } from '#language/command.ts';
import { type Fall, type Figures, findFalls, type LabelledSet, measureSet } from '#language/floor.ts';
import { redact } from '#language/redact.ts';
import { buildIndex, search } from '#language/search.ts';
import type { Content, NodeId } from '#model/content.ts';
import type { UnansweredGroup } from './unanswered.ts';

/** What an author wants to teach. `verbatim`: the phrase may be a worker's own. */
export interface Wish {
  readonly group: UnansweredGroup;
  readonly node: NodeId;
  readonly phrase: string;
  readonly verbatim: boolean;
}

/** A phrase that may be written into the content, with what it changes. */
export interface Lesson {
  readonly kind: 'lesson';
  /** The content as it will be. */
  readonly content: Content;
  readonly before: Figures;
  readonly after: Figures;
  /** How many of the group's texts lead to the node first, before and after. */
  readonly led: { readonly before: number; readonly after: number };
  /** Whether the bot will act on the phrase, or ask first. */
  readonly acts: boolean;
}

/** Why a phrase is not taught. */
export type Refusal =
  | {
      readonly kind:
        | 'few-contacts'
        | 'unknown-node'
        | 'wordless'
        | 'long'
        | 'lines'
        | 'markup'
        | 'private'
        | 'verbatim'
        | 'command'
        | 'known';
    }
  | { readonly kind: 'elsewhere'; readonly node: NodeId | undefined }
  | { readonly kind: 'fall'; readonly falls: readonly Fall[] };

/** People who must have written alike before it is taught: one person cannot steer the bot. */
export const CONTACTS = 3;
/** Characters of a taught phrase. */
export const PHRASE_LENGTH = 80;

/** Judges a wish on a labelled set and its floor. Writes nothing; the content given stays as it is. */
export function teach(content: Content, wish: Wish, set: LabelledSet, floor: Figures): Lesson | Refusal {
  const refused = refuse(content, wish);
  if (refused !== undefined) return { kind: refused };
  const { node, phrase, group } = wish;
  const taught = withAsk(content, node, phrase);
  const [old, next] = [buildIndex(content), buildIndex(taught)];
  const verdict = search(next, phrase);
  const [first] = verdict.candidates;
  if (first?.node !== node) return { kind: 'elsewhere', node: first?.node };
  const after = measureSet(next, set);
  const falls = findFalls(after, floor);
  if (falls.length > 0) return { kind: 'fall', falls };
  const led = (index: typeof old) =>
    group.texts.filter(({ text }) => search(index, text).candidates[0]?.node === node).length;
  return {
    kind: 'lesson',
    content: taught,
    before: measureSet(old, set),
    after,
    led: { before: led(old), after: led(next) },
    acts: verdict.kind === 'act',
  };
}

function refuse(
  content: Content,
  { group, node, phrase, verbatim }: Wish,
): Exclude<Refusal['kind'], 'elsewhere' | 'fall'> | undefined {
  const known = content.nodes[node];
  if (group.contacts < CONTACTS) return 'few-contacts';
  if (known === undefined || known.id !== known.file || known.closed) return 'unknown-node';
  if (/[\p{Cc}\u2028\u2029]/u.test(phrase)) return 'lines';
  if (!/\p{L}/u.test(phrase)) return 'wordless';
  if (phrase.length > PHRASE_LENGTH) return 'long';
  if (/[`*_<>[\]#|~{}\\‹›]|:\/\/|\bwww\b|\p{L}\.\p{L}/iu.test(phrase)) return 'markup';
  if (redact(phrase, { known: content.places.official }).masked.length > 0) return 'private';
  if (!verbatim && group.texts.some(({ text }) => saysTheSame(text, phrase))) return 'verbatim';
  if (readCommand(phrase) !== undefined) return 'command';
  if (known.asks.some((ask) => saysTheSame(ask, phrase))) return 'known';
  return undefined;
}

function withAsk(content: Content, id: NodeId, phrase: string): Content {
  const node = content.nodes[id];
  if (node === undefined) return content;
  return { ...content, nodes: { ...content.nodes, [id]: { ...node, asks: [...node.asks, phrase] } } };
}
