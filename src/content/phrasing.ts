import type { Link, PhrasingContent, Text } from 'mdast';
import { interpolate } from './interpolate.ts';
import { placeOf, type Scope } from './scope.ts';
import type { Span, Speech } from './speech.ts';

interface Written extends Span {
  readonly raw: string;
}

/**
 * Flattens running text: emphasis becomes plain, inline code a label in quotation marks (a button's name must be told from
 * the sentence around it), a soft line break a space, a hard one `\n`.
 * What a chat cannot show (links to pages, HTML, strike-through, references) is reported.
 */
export function readPhrasing(
  nodes: readonly PhrasingContent[],
  around: Speech['place'],
  scope: Scope,
): Speech {
  const spans = nodes.flatMap((node) => written(node, scope));
  const text = spans.map((span) => (span.label ? `"${span.text}"` : span.text)).join('');
  return {
    spans,
    text: text
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
    raw: spans.map((span) => span.raw).join(''),
    place: spans[0]?.place ?? around,
  };
}

function written(node: PhrasingContent, scope: Scope): Written[] {
  switch (node.type) {
    case 'text':
      return lines(node, scope);
    case 'inlineCode': {
      const place = placeOf(scope, node);
      return [{ text: interpolate(node.value, place, scope), raw: node.value, place, label: true }];
    }
    case 'break':
      return [{ text: '\n', raw: ' ', place: placeOf(scope, node), label: false }];
    case 'emphasis':
    case 'strong':
      return node.children.flatMap((child) => written(child, scope));
    case 'link':
      reportLink(node, scope);
      return node.children.flatMap((child) => written(child, scope));
    default:
      scope.report('inline', placeOf(scope, node), { kind: node.type });
      return 'children' in node ? node.children.flatMap((child) => written(child, scope)) : [];
  }
}

/** One span per line of the file, so that places stay true. */
function lines(node: Text, scope: Scope): Written[] {
  const start = placeOf(scope, node);
  return node.value.split('\n').map((line, index) => {
    // The blank in place of the line break stands before the first column.
    const place = index === 0 ? start : { ...start, line: start.line + index, column: 0 };
    const raw = index === 0 ? line : ` ${line}`;
    return { text: interpolate(raw, place, scope), raw, place, label: false };
  });
}

/** An address may stand for itself, and is checked as text; every other link has no place in prose. */
function reportLink(link: Link, scope: Scope): void {
  const shown = link.children.map((child) => ('value' in child ? child.value : '')).join('');
  const bare = [shown, `mailto:${shown}`, `http://${shown}`].includes(link.url);
  if (!bare) scope.report('link-in-prose', placeOf(scope, link), { target: link.url });
}
