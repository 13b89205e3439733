import { arrowDown } from './kit/arrow.ts';
import { pointing } from './kit/finger.ts';
import type { Box, Spot } from './kit/part.ts';
import { phone, type Screen } from './kit/phone.ts';
import { ring } from './kit/ring.ts';

/** One screen and the single thing on it that the step is about. */
export interface Scene {
  readonly screen: Screen;
  /** The name of a spot of the screen; left out, the picture shows the screen alone. */
  readonly at?: string;
  /** What to do there: tap it, which is usual, only look at it, or pull it down from the edge of the phone. */
  readonly how?: 'tap' | 'look' | 'pull';
  /** In a strip: which part of the step this is, when not every part is drawn. */
  readonly letter?: 'a' | 'b' | 'c' | 'd';
}

/** A scene as drawn, the part of the phone that is glass, and the box that is pointed at. */
export interface Staged {
  readonly svg: string;
  readonly glass: Box;
  readonly target?: Box;
  /** Where the drawing ends, in pixels from the top: below it lies nothing that matters. */
  readonly bottom: number;
}

/** Draws a scene: the phone, the ring around the target, and the finger on it or the arrow beside it. */
export function stage(scene: Scene): Staged {
  const { svg, glass, spots } = phone(scene.screen);
  const bottom = glass.y + glass.height + 32;
  if (scene.at === undefined) return { svg, glass, bottom };
  const target = spots.get(scene.at);
  if (target === undefined) {
    const names = [...spots.keys()].join(', ');
    throw new Error(`A ${scene.screen.app} screen has no spot "${scene.at}"; it has: ${names}.`);
  }
  const how = scene.how ?? 'tap';
  const tip = target.tip ?? lowerEdge(target);
  const gesture = {
    tap: pointing(tip.x, tip.y),
    look: '',
    pull: arrowDown(target.x + target.width - 62, glass.y + 6, 130),
  }[how];
  const lowest = how === 'tap' ? Math.max(bottom, tip.y + 110) : bottom;
  return { svg: svg + ring(target) + gesture, glass, target, bottom: lowest };
}

/** Right of the middle of the lower edge: there the hand hides no word of the target. */
function lowerEdge(target: Spot): { x: number; y: number } {
  return { x: Math.min(target.x + target.width * 0.78, 530), y: target.y + target.height };
}
