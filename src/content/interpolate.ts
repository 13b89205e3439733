import type { Place } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Scope } from './scope.ts';

const BLANK = /\{([A-Za-z][\w.]*)\}/g;

/** Replaces `{desk.name}` by what `places.yaml` says; an unknown path is reported and left as it is. */
export function interpolate(text: string, place: Place, scope: Scope): string {
  return text.replace(BLANK, (blank, path: string, offset: number) => {
    const phrase = scope.phrases?.get(path);
    if (phrase === undefined && scope.phrases !== undefined) {
      const at = { ...place, column: place.column + offset };
      scope.report('unknown-place', at, { path, nearest: nearest(path, scope.phrases.keys()) });
    }
    return phrase ?? blank;
  });
}
