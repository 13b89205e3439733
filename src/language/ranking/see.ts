import { findBlurred } from './blur.ts';
import { findScreen, type Screen, type SeenScreen } from './screens.ts';

/** The screen that words quote; where none is quoted, or only one misspelt word of many, the one they are alike letter by letter. */
export function seeScreen(screens: readonly Screen[], words: readonly string[]): SeenScreen | undefined {
  const quoted = findScreen(screens, words);
  const isOneOfMany = quoted?.isBlurred === true && quoted.found === 1 && words.length > 1;
  return quoted === undefined || isOneOfMany ? findBlurred(screens, words) : quoted;
}
