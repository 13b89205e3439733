import { readCommand } from '#language/command.ts';
import type { Event } from '#model/event.ts';
import { record, type Turn } from './turn.ts';

/** A message while a person speaks (or the bot is paused): only recorded; wishes to stop or to be erased are carried out silently. */
export function overhear(turn: Turn, event: Event & { kind: 'message' }): void {
  const command = readCommand(event.text);
  if (command === 'stop') {
    turn.next.quiet = true;
    record(turn, { kind: 'stopped', purpose: 'all' });
    turn.effects.push({ kind: 'notify', what: 'stopped' });
  } else if (command === 'forget') {
    record(turn, { kind: 'erasure-asked' });
    turn.effects.push({ kind: 'notify', what: 'erasure-asked' }, { kind: 'wake', wake: 'forget', after: 0 });
  } else {
    turn.effects.push({ kind: 'notify', what: 'new-message' });
  }
}
