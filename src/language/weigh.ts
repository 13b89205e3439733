import type { NodeId } from '#model/content.ts';
import { findAsked } from './asked.ts';
import { COMMONNESS } from './data/commonness.ts';
import { MOODS } from './data/order.ts';
import type { Normalized } from './normalize.ts';
import { type Named, namedProblems, readParts } from './parts.ts';
import { type Features, readFeatures } from './ranking/features.ts';
import { scores, shares, vectorize } from './ranking/model.ts';
import { findFragment, type SeenScreen } from './ranking/screens.ts';
import { seeScreen } from './ranking/see.ts';
import type { SearchIndex } from './search-index.ts';
import { readWords } from './table.ts';

/** A message held against everything that may be meant. */
export interface Weighed {
  readonly said: Normalized;
  /** How sure each node is, in the index's order; together 1. */
  readonly sure: Float64Array;
  /** Share of what was said that the index has ever seen, the rarer words counting more. */
  readonly familiar: number;
  /** How many different telling words of it the index has ever seen. */
  readonly heard: number;
  readonly screen: SeenScreen | undefined;
  /** The node whose ask this is, word for word. */
  readonly asked: NodeId | undefined;
  /** Problems that single parts of the message name by themselves. */
  readonly named: readonly Named[];
  /** What spoke for a node most. */
  reasons(node: NodeId): { readonly feature: string; readonly weight: number }[];
}

/** What a quoted screen message is worth: as much as several telling words. */
const SCREEN = 1;
/** What each telling word of a screen quoted whole adds, and what a code adds. */
const WORD = 0.3;
const CODE = 2;
/** What a screen known by its letters is worth: its words say nothing else, because nobody knows them. */
const BLURRED = 4;
/** What standing near a node is worth: enough to settle a tie. */
const NEAR = 0.5;
/** What a feeling loses beside a problem that is named clearly. */
const BESIDE = 2;
/** How much more an ask word for word is worth than anything else that speaks for another node. */
const ASKED = 3;
/** The same for a screen copied whole, and the words that may stand beside it. */
const COPIED = 1;
const WHOLE = 0.99;
const BESIDE_SCREEN = 2;
/** What the parts are worth beside the whole, by trials on real messages, and a share that is as good as none. */
const PART = 0.3;
const LEAST = 1e-4;
const HERE = readWords('jmo aplikasi bpjs tidak belum sudah kurang');
const REASONS = 6;

/** Holds a normalised message against an index; `place` is the node the conversation stands at. */
export function weigh(index: SearchIndex, said: Normalized, place?: NodeId): Weighed {
  const features = readFeatures(said.clauses);
  const sums = scores(index.model, vectorize(index.model, features));
  const quoted = seeScreen(index.screens, said.words);
  const fragment = quoted === undefined ? findFragment(index.screens, said.words) : undefined;
  const screen = quoted ?? fragment;
  if (screen !== undefined) lift(index, sums, screen.node, worth(screen));
  const parts = readParts(index, said.clauses);
  addParts(sums, parts);
  const named = namedProblems(index, parts);
  if (named.length > 0) {
    for (const { id, topics } of index.nodes) {
      if (topics.some((topic) => MOODS.has(topic))) lift(index, sums, id, -BESIDE);
    }
  }
  for (const node of (place && index.near.get(place)) ?? []) lift(index, sums, node, NEAR);
  if (screen !== undefined && (screen === fragment || isNothingElse(screen, said)))
    raise(index, sums, screen.node, COPIED);
  const asked = findAsked(index.asked, said);
  raise(index, sums, asked, ASKED);
  return {
    said,
    asked,
    sure: shares(sums),
    familiar: familiarity(index, features),
    heard: [...features.keys()].filter((feature) => isTelling(feature) && index.model.rows.has(feature))
      .length,
    screen,
    named,
    reasons: (node) => reasons(index, features, node),
  };
}

/** A long message says one thing in one of its parts: what the parts mean by themselves counts beside the whole. */
function addParts(sums: Float64Array, parts: readonly Float64Array[]): void {
  if (parts.length === 0) return;
  for (let c = 0; c < sums.length; c++) {
    const mean = parts.reduce((total, sure) => total + (sure[c] ?? 0), 0) / parts.length;
    sums[c] = (sums[c] ?? 0) + PART * Math.log(mean + LEAST);
  }
}

/** A screen quoted whole is worth more the longer it is; a code of three digits or more is one by itself. */
function worth({ said, score, found, isBlurred }: SeenScreen): number {
  if (isBlurred === true) return BLURRED * score;
  if (score < 1) return SCREEN * score;
  return SCREEN + (/^\d{3,}$/.test(said) ? CODE : WORD * Math.min(found, 4));
}

/** Whether a text is a screen copied down, and hardly a word more. */
function isNothingElse({ score, found }: SeenScreen, { words }: Normalized): boolean {
  return score >= WHOLE && found > 1 && words.length <= found + BESIDE_SCREEN;
}

/** Makes a node likelier than any other, by at least so much. */
function raise(index: SearchIndex, sums: Float64Array, node: NodeId | undefined, by: number): void {
  const position = node === undefined ? undefined : index.classes.get(node);
  if (position === undefined) return;
  const others = sums.map((sum, at) => (at === position ? Number.NEGATIVE_INFINITY : sum));
  sums[position] = Math.max(sums[position] ?? 0, Math.max(...others) + by);
}

function lift(index: SearchIndex, sums: Float64Array, node: NodeId | undefined, by: number): void {
  const position = node === undefined ? undefined : index.classes.get(node);
  if (position !== undefined) sums[position] = (sums[position] ?? 0) + by;
}

function familiarity({ model }: SearchIndex, features: Features): number {
  let seen = 0;
  let all = 0;
  for (const feature of features.keys()) {
    if (!isWord(feature)) continue;
    const row = model.rows.get(feature);
    const weight =
      row === undefined ? model.rarest * (COMMONNESS.get(feature) ?? 1) : (model.rarity[row] ?? 0);
    all += weight;
    if (row !== undefined) seen += weight;
  }
  return all === 0 ? 0 : seen / all;
}

/** Whether a feature is a word that names something, and not what every message here is about. */
function isTelling(feature: string): boolean {
  return isWord(feature) && !HERE.has(feature);
}

function isWord(feature: string): boolean {
  return !feature.includes(' ') && !feature.endsWith('~');
}

function reasons(
  { model, classes }: SearchIndex,
  features: Features,
  node: NodeId,
): { feature: string; weight: number }[] {
  const position = classes.get(node) ?? 0;
  const { rows, strengths } = vectorize(model, features);
  const names = new Map([...features.keys()].map((feature) => [model.rows.get(feature), feature]));
  const list = [...rows].map((row, i) => ({
    feature: names.get(row) ?? '',
    weight: (strengths[i] ?? 0) * (model.weights[row * model.classes + position] ?? 0),
  }));
  return list.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, REASONS);
}
