import { normalize } from '#language/normalize.ts';
import { guideAtHand } from './closing.ts';
import { type Turn, wording } from './turn.ts';

/** A step for some workers only: "Kalau ada tombol …", but not "Kalau belum ada …", to which "tidak" agrees. */
const CONDITION =
  /^(?:kalau|nek|if)\s+(?!(?:tidak|belum|ora|durung|not)\b)(?!\S+\s+(?:tidak|belum|ora|durung|not|do(?:es)? not|is no)\b)/iu;
const REFUSALS = new Set(['tidak', 'bukan', 'no']);
const BESIDE = new Set(['ada', 'punya', 'pakai', 'memakai', 'pernah', 'saya']);

/** Whether the worker says that a step does not concern her ("tidak ada", "gak ada update"): it is done, not one she is stuck at. */
export function declinesStep(turn: Turn, text: string): boolean {
  const { mode } = turn.next;
  const guide = guideAtHand(turn);
  if (mode.kind !== 'guiding' || guide === undefined) return false;
  const step = wording(turn, guide).steps[mode.step]?.text ?? '';
  if (!CONDITION.test(step)) return false;
  const named = new Set(normalize(step).words);
  const { words } = normalize(text);
  return (
    words.some((word) => REFUSALS.has(word)) &&
    words.every((word) => REFUSALS.has(word) || BESIDE.has(word) || named.has(word))
  );
}
