import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place, Report } from './finding.ts';

/** A key or position, from the outside in. */
export type Path = readonly (string | number)[];

/** Read YAML: its value as plain data, and where each part of it stands. */
export interface Yaml {
  readonly value: unknown;
  /** The place of a key or item; the nearest part around it when it does not exist. */
  readonly at: (path: Path) => Place;
}

/** Reads YAML 1.2; `lines` is how many lines stand above it in the file. Broken YAML is reported. */
export function readYaml(text: string, file: string, lines: number, report: Report): Yaml | undefined {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1) + lines, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    for (const error of document.errors) report('yaml', place(error.pos[0]), { reason: error.message });
    if (document.errors.length > 0) return undefined;
    return { value: document.toJS() ?? {}, at: (path) => place(offsetOf(document.contents, path)) };
  } catch {
    // Too deep or too many aliases: the parser gives up by throwing.
    report('yaml', { file, line: lines + 1, column: 1 }, { reason: 'too complex' });
    return undefined;
  }
}

function offsetOf(node: Node | null, path: Path): number {
  const own = node?.range?.[0] ?? 0;
  const [key, ...rest] = path;
  if (key === undefined) return own;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (pair === undefined || !isNode(pair.key)) return own;
    if (rest.length === 0 || !isNode(pair.value)) return pair.key.range?.[0] ?? own;
    return offsetOf(pair.value, rest);
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? offsetOf(item, rest) : own;
  }
  return own;
}
