import { readLull } from '#language/lull.ts';
import { notYet } from './guide.ts';
import { rest } from './pause.ts';
import { placeOf, type Turn } from './turn.ts';

/** "oke besok", "lagi kerja": a kind word that keeps the place; at a step a moment is waited as after "belum". False for anything else. */
export function answerLull(turn: Turn, text: string): boolean {
  const lull = readLull(text);
  if (lull === undefined) return false;
  const { mode } = turn.next;
  const place = mode.kind === 'guiding' ? placeOf(mode) : undefined;
  if (lull === 'wait' && place !== undefined) notYet(turn, place);
  else rest(turn);
  return true;
}
