import type { Language } from './language.ts';
import type { Places } from './places.ts';
import type { Door, Problem } from './problem.ts';

/** `flows/masalah-login.md` for a file's first section, `flows/masalah-login.md#lupa` for the others. */
export type NodeId = string;

/** SHA-256 (hex) of a compiled graph: names one state of the whole content. */
export type RevisionId = string;

/** SHA-256 (hex) of a picture's bytes. */
export type PictureHash = string;

/** A step picture: its bytes are stored once under `hash`; `path` is relative to the content folder. */
export interface Picture {
  readonly hash: PictureHash;
  readonly path: string;
  readonly alt: string;
}

/** One thing to do. A `stretch` is told in the same message, for steps between which leaving JMO loses the page. */
export interface Step {
  readonly text: string;
  readonly picture?: Picture;
  readonly stretch: readonly string[];
}

/** What one choice is called in one language. */
interface ChoiceWording {
  readonly label: string;
  readonly hint?: string;
}

/** What a node says in one language. `steps` and `choices` have the same length in every language. */
export interface Wording {
  readonly title: string;
  /** Paragraphs separated by one empty line; may be empty. */
  readonly body: string;
  readonly picture?: Picture;
  readonly steps: readonly Step[];
  readonly choices: readonly ChoiceWording[];
}

/** Where a choice leads, the same in every language. */
export interface Choice {
  readonly to: NodeId;
  /** Points of an assessment question. */
  readonly score?: number;
  /** Minutes after which the worker is reminded and led there, instead of going at once. */
  readonly remind?: number;
  /** What comes is for somebody else, whom the worker helps. */
  readonly friend?: true;
}

/** `later`: the worker stops here for now; nothing is counted as solved, and the place may be taken up again. */
type Outcome = 'resolved' | 'handover' | 'referred' | 'later';
type Confidence = 'high' | 'medium' | 'low';

/** One place a worker can be: a *question* waits for a choice, a *guide* tells steps, an *ending* closes. */
export interface Node {
  readonly id: NodeId;
  readonly kind: 'question' | 'guide' | 'ending';
  readonly file: string;
  readonly line: number;
  /** SHA-256 (hex, 16 characters) of what a worker sees: every language and picture, not `asks` or `screens`. */
  readonly hash: string;
  readonly topics: readonly string[];
  readonly problem?: Problem;
  /** How workers say it; only the first section of a file carries the file's `asks` and `screens`. */
  readonly asks: readonly string[];
  /** What JMO's screen says when this node is the answer. */
  readonly screens: readonly string[];
  /** The nodes that answer what JMO often shows during this guide, commonest first, at most five. */
  readonly messages: readonly NodeId[];
  readonly outcome?: Outcome;
  readonly refersTo?: Door;
  /** What the worker may be about to type here: redaction then expects one. */
  readonly sensitive?: 'password' | 'code';
  /** "Aman, bisa diulang" is true here. */
  readonly repeatable: boolean;
  /** Matching stops at the answers offered here (assessments). */
  readonly closed: boolean;
  readonly assessment?: string;
  readonly aspect?: string;
  readonly confidence: Confidence;
  readonly draft: boolean;
  readonly choices: readonly Choice[];
  /** Always has Indonesian; another language is absent or complete. */
  readonly wording: { readonly id: Wording } & { readonly [language in Exclude<Language, 'id'>]?: Wording };
}

/** A topic a worker may mean, from `knowledge/topics.yaml`. */
export interface Topic {
  readonly id: string;
  readonly meaning: string;
}

/** The compiled graph: plain data, the same for the same files, without pictures' bytes. */
export interface Content {
  readonly revision: RevisionId;
  readonly home: NodeId;
  readonly nodes: { readonly [id: NodeId]: Node };
  readonly topics: readonly Topic[];
  readonly places: Places;
}
