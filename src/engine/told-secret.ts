import { readTold } from '#language/told-secret.ts';
import { again } from './again.ts';
import { say, type Turn } from './turn.ts';

/**
 * A code, password or number of a card that was told: it was masked before anybody saw it, and that is said. What was
 * asked stays asked; false where the message says more, which is answered below the same words.
 */
export function answerSecret(turn: Turn, text: string): boolean {
  const told = readTold(text);
  if (told === undefined) return false;
  if (told === 'beside') turn.lead.push(say(turn, 'bot.secret'));
  else again(turn, say(turn, 'bot.secret'));
  return told === 'only';
}
