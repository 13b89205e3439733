import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** Markdown → its tree with positions. GitHub's dialect, so that what it would show there is known here. */
export function readMarkdown(text: string): Root {
  return processor.parse(text);
}
