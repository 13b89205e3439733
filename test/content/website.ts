import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Nodes } from 'hast';
import rehypeSlug from 'rehype-slug';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A Markdown page as a Git host shows it. */
export interface Rendered {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** Ids of its headings: what `#anchor` can name. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links and pictures lead, as written. */
  readonly targets: readonly string[];
  readonly pictures: readonly { readonly source: string; readonly alt: string }[];
  /** Raw HTML in the source, which hosts show differently or not at all. */
  readonly raw: readonly string[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
const renderer = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeSlug).freeze();

/** Renders one page the way GitHub does: GFM, front matter aside, headings with ids by its slug rule. */
export function renderPage(path: string, text: string): Rendered {
  const anchors = new Set<string>();
  const targets: string[] = [];
  const pictures: { source: string; alt: string }[] = [];
  const raw: string[] = [];
  for (const node of walk(renderer.runSync(parser.parse(text)))) {
    if (node.type === 'raw') raw.push(node.value);
    if (node.type !== 'element') continue;
    const { id, href, src, alt } = node.properties;
    if (typeof id === 'string') anchors.add(id);
    if (typeof href === 'string') targets.push(href);
    if (typeof src === 'string') pictures.push({ source: src, alt: String(alt ?? '') });
  }
  return { path, anchors, targets: [...targets, ...pictures.map(({ source }) => source)], pictures, raw };
}

/** Renders every Markdown page below some folders of a repository. */
export function renderPages(root: string, folders: readonly string[]): Map<string, Rendered> {
  const pages = new Map<string, Rendered>();
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!entry.endsWith('.md')) continue;
      const path = posix.join(folder, entry.split(sep).join('/'));
      pages.set(path, renderPage(path, readFileSync(join(root, path), 'utf8')));
    }
  }
  return pages;
}

/** Where a link leads: a file and an anchor in it; undefined for another site. */
export function follow(
  from: string,
  target: string,
): { readonly file: string; readonly anchor: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const [path = '', anchor = ''] = target.split('#', 2).map(decodeURIComponent);
  return { file: path === '' ? from : posix.join(posix.dirname(from), path), anchor };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
