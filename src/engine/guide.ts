import type { Node } from '#model/content.ts';
import type { Place } from '#model/conversation.ts';
import { showClosing, visit } from './show.ts';
import { lettered, stayAt, tellStep } from './telling.ts';
import { nodeOf, record, remember, say, type Turn, tell, trailOf, wording } from './turn.ts';

/** The worker did the step: on to the next, or to the closing question. */
export function done(turn: Turn, place: Place): void {
  const guide = answered(turn, place, 'done');
  if (guide === undefined) return;
  remember(turn, { stuck: false });
  const next = (place.step ?? 0) + 1;
  const trail = trailOf(turn.next.mode);
  if (next < guide.wording.id.steps.length) tellStep(turn, guide, next, trail);
  else showClosing(turn, guide, trail);
}

/** The worker needs more time: the bot waits kindly at the same step. */
export function notYet(turn: Turn, place: Place): void {
  const guide = answered(turn, place, 'not-yet');
  if (guide !== undefined) stayAt(turn, guide, place.step ?? 0, say(turn, 'bot.not-yet'));
}

/** Tells every step in one letter and then asks for the result. */
export function tellAll(turn: Turn, guide: Node): void {
  const { title, steps } = wording(turn, guide);
  const lines = steps.map((step, index) =>
    [`${index + 1}. ${step.text}`, ...lettered(step.stretch)].join('\n'),
  );
  tell(turn, {
    node: guide.id,
    text: [say(turn, 'bot.guide.all', { title }), lines.join('\n')].join('\n\n'),
  });
  showClosing(turn, guide, trailOf(turn.next.mode), 'bot.guide.closing.all');
}

/** Notes an answer to a step; a guide that is gone or has become shorter is told from its beginning. */
export function answered(turn: Turn, place: Place, choice: 'done' | 'not-yet' | 'stuck'): Node | undefined {
  const guide = nodeOf(turn, place.node);
  const step = place.step ?? 0;
  if (guide === undefined || step >= guide.wording.id.steps.length) {
    visit(turn, { node: place.node }, []);
    return undefined;
  }
  const { revision } = turn.content;
  record(turn, { kind: 'answered', node: guide.id, hash: guide.hash, revision, choice, step });
  return guide;
}
