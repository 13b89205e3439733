import type { Link } from 'mdast';
import { placeOf, type Scope } from './scope.ts';

/** What a link's title may say about a choice. */
export interface Attributes {
  /** Points of an assessment question. */
  readonly score: number | undefined;
  /** Minutes after which the worker is led there instead of going at once. */
  readonly remind: number | undefined;
  /** What comes is for somebody else, whom the worker helps. */
  readonly friend: boolean;
}

/** Reads `"score=1"`, `"remind=120"` and `"for=friend"`; anything else in a title is reported. */
export function readAttributes(link: Link, scope: Scope): Attributes {
  const read: Record<string, number> = {};
  let friend = false;
  for (const attribute of (link.title ?? '').split(/\s+/).filter((part) => part !== '')) {
    const [, name, value] = /^(score|remind)=(\d{1,4})$/.exec(attribute) ?? [];
    if (attribute === 'for=friend') friend = true;
    else if (name === undefined) scope.report('unknown-attribute', placeOf(scope, link), { attribute });
    else read[name] = Number(value);
  }
  return { score: read['score'], remind: read['remind'], friend };
}
