import type { Root } from 'mdast';
import type { Place, Report } from './finding.ts';

/** What reading one file needs to know around it. */
export interface Scope {
  readonly file: string;
  /** Texts of `places.yaml` by dotted path; undefined when that file is broken, so that nothing is blamed here. */
  readonly phrases: ReadonlyMap<string, string> | undefined;
  readonly report: Report;
}

/** Where a node of the tree begins. */
export function placeOf(scope: Scope, node: Pick<Root, 'position'>): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file: scope.file, line, column };
}
