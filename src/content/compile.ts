import { setImmediate } from 'node:timers/promises';
import type { Content, Node, NodeId, PictureHash } from '#model/content.ts';
import { DAY, type Instant } from '#model/time.ts';
import { checkAge, expiryOf } from './check/age.ts';
import { checkEnds } from './check/ends.ts';
import { checkDocument } from './check/index.ts';
import { checkOwnSettings } from './check/settings.ts';
import { checkTranslation } from './check/translation.ts';
import { type Data, readData } from './data.ts';
import { type Document, readDocument } from './document.ts';
import { drawFence } from './fence.ts';
import { createReport, type Finding, type Report } from './finding.ts';
import { checkGraph } from './graph/check.ts';
import { hashContent } from './hash.ts';
import { collectLandmarks } from './landmarks.ts';
import { link } from './link.ts';
import { toNodes } from './node.ts';
import { type Page, toPages } from './page.ts';
import { type Album, loadPictures, type PictureFile } from './pictures.ts';
import { type Folder, readFolder } from './read.ts';

/** The page every worker can come back to. */
const HOME: NodeId = 'flows/README.md';

export interface Options {
  /** The day it is, for `valid_until`; without it nothing is too old. */
  readonly now?: Instant;
  /** Also refuse pages that nobody has reviewed for half a year. */
  readonly stale?: boolean;
}

export interface Compiled {
  /** Undefined when a finding is an error. */
  readonly content: Content | undefined;
  readonly pictures: ReadonlyMap<PictureHash, PictureFile>;
  /** Every mistake of the folder, sorted by place. */
  readonly findings: readonly Finding[];
  /** What was read, also when there are errors. */
  readonly size: { readonly files: number; readonly nodes: number };
  /** From when until when (exclusive) the same folder gives the same findings. */
  readonly holds: { readonly from: Instant; readonly until: Instant };
}

/** Compiles the folder that holds `flows/` and `knowledge/`. Never throws for what is written in it. */
export async function compile(folder: string, options: Options = {}): Promise<Compiled> {
  const { report, list } = createReport();
  const fence = await drawFence(folder);
  const read = await readFolder(folder, fence, report);
  const data = readData(read, report);
  const documents = await readDocuments(read, data, report);
  const pages = toPages(documents, report);
  const album = await loadPictures(fence, documents, report);
  for (const document of documents) {
    checkDocument(document, data, report);
    if (options.now !== undefined) checkAge(document, options.now, options.stale ?? false, report);
  }
  const nodes = linkPages(pages, album, report);
  const findings = list();
  const sound = findings.every((finding) => finding.severity !== 'error');
  return {
    content: sound ? toContent(nodes, data) : undefined,
    pictures: album.files,
    findings,
    size: { files: documents.length, nodes: nodes.size },
    holds: holdsFor(documents, options),
  };
}

/** Pages grow too old at the end of a day, and unreviewed with every day. */
function holdsFor(documents: readonly Document[], { now, stale }: Options): Compiled['holds'] {
  const always = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  if (now === undefined) return always;
  if (stale) {
    const today = Math.floor(now / DAY) * DAY;
    return { from: today, until: today + DAY };
  }
  const expiries = documents.map(expiryOf).filter((expiry) => expiry !== undefined);
  return {
    from: Math.max(always.from, ...expiries.filter((expiry) => expiry <= now)),
    until: Math.min(always.until, ...expiries.filter((expiry) => expiry > now)),
  };
}

/** Parses the pages one by one, letting a running process breathe between them. */
async function readDocuments(folder: Folder, data: Data, report: Report): Promise<Document[]> {
  const documents: Document[] = [];
  for (const source of folder.pages) {
    await setImmediate();
    const scope = { file: source.path, phrases: data.settled?.phrases, report };
    const document = readDocument(source, scope);
    if (document) documents.push(document);
  }
  return documents;
}

/** Resolves all links, checks what the pages say together, and makes the nodes. */
function linkPages(pages: readonly Page[], album: Album, report: Report): Map<NodeId, Node> {
  const landmarks = collectLandmarks(pages);
  const nodes = new Map<NodeId, Node>();
  const torn = new Set<string>();
  for (const page of pages) {
    const linked = link(page, landmarks, report);
    if (linked.torn) torn.add(page.path);
    for (const translation of page.translations) {
      checkOwnSettings(translation, report);
      checkTranslation(page, translation, landmarks, report);
    }
    checkEnds(page, report);
    for (const node of toNodes(page, linked, album)) nodes.set(node.id, node);
  }
  checkGraph({ nodes, home: HOME, torn }, report);
  return nodes;
}

function toContent(nodes: ReadonlyMap<NodeId, Node>, { settled, topics }: Data): Content | undefined {
  if (!settled || !topics) return undefined;
  const content = { home: HOME, nodes: Object.fromEntries(nodes), topics, places: settled.places };
  return { ...content, revision: hashContent(content) };
}
