import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import type { Content, NodeId } from '#model/content.ts';

/** The nodes a text may mean, best first, one entry per node. */
type Reader = (text: string) => Promise<NodeId[]> | NodeId[];

interface Phrase {
  readonly text: string;
  readonly node: NodeId;
}

/** Fuse.js is given this much of a message: its cost grows with length until one message takes seconds. */
const FUSE_LENGTH = 100;

/** What every peer learns from: the phrases the search itself learns from. */
export function phrasesOf(content: Content, nodes: readonly { readonly id: NodeId }[]): Phrase[] {
  return nodes.flatMap(({ id }) => {
    const node = content.nodes[id];
    const texts = node === undefined ? [] : [...node.asks, ...node.screens, node.wording.id.title];
    return texts.map((text) => ({ text: text.toLowerCase(), node: id }));
  });
}

/** Fuse.js alone over all phrases, as its guide says for free text. */
export function withFuse(phrases: readonly Phrase[]): Reader {
  const options = { keys: ['text'], ignoreLocation: true, threshold: 0.6, includeScore: true };
  const fuse = new Fuse([...phrases], options);
  return (text) =>
    distinct(fuse.search(text.toLowerCase().slice(0, FUSE_LENGTH)).map(({ item }) => item.node));
}

/** A keyword bot: a phrase that stands in the message answers it, the longest first. */
export function withKeywords(phrases: readonly Phrase[]): Reader {
  const longestFirst = [...phrases].sort((a, b) => b.text.length - a.text.length);
  return (text) => {
    const said = text.toLowerCase();
    return distinct(longestFirst.filter((phrase) => said.includes(phrase.text)).map(({ node }) => node));
  };
}

interface Manager {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
}

/** node-nlp, trained on all phrases. */
export async function withNodeNlp(phrases: readonly Phrase[]): Promise<Reader> {
  const require = createRequire(import.meta.url);
  // The package brings no types; this is the part of it that is used.
  const nlp: { readonly NlpManager: new (settings: object) => Manager } = require('node-nlp');
  const settings = { languages: ['id'], autoSave: false, nlu: { log: false, useNoneFeature: false } };
  const manager = new nlp.NlpManager(settings);
  for (const { text, node } of phrases) manager.addDocument('id', text, node);
  await manager.train();
  return async (text) => {
    const { classifications } = await manager.process('id', text.toLowerCase());
    const sure = classifications.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    return distinct(sure.map(({ intent }) => intent).filter((intent) => intent !== 'None'));
  };
}

function distinct(nodes: readonly NodeId[]): NodeId[] {
  return [...new Set(nodes)];
}
