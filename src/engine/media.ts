import type { Media } from '#model/event.ts';
import { again } from './again.ts';
import { addAsides } from './asides.ts';
import { askedFrom, askMessage } from './stuck.ts';
import { say, type Turn } from './turn.ts';

/** Answers what is not text: the bot fetches no bytes, says so kindly, and keeps the question open. */
export function react(turn: Turn, media: Media): void {
  if (media === 'picture' || media === 'document') {
    askMessage(turn, say(turn, 'bot.media.picture'), askedFrom(turn));
    return;
  }
  if (media === 'sticker') {
    again(turn, say(turn, 'bot.media.sticker'));
    return;
  }
  if (media === 'call') {
    again(turn, say(turn, 'bot.media.call'));
    addAsides(turn, [{ label: say(turn, 'bot.label.call'), does: { act: 'call' }, aside: true }]);
    return;
  }
  const voice = media === 'voice' || media === 'video';
  again(turn, say(turn, voice ? 'bot.media.voice' : 'bot.media.other'));
  const label = say(turn, voice ? 'bot.media.voice.person' : 'bot.label.person');
  addAsides(turn, [{ label, does: { act: 'person' }, aside: true }]);
}
