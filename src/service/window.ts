import type { Part, Profile } from '#model/channel.ts';
import { DAY, type Duration, type Instant, MINUTE } from '#model/time.ts';
import { ASKED, HELD } from '#store/held.ts';
import type { LeasedLetter } from '#store/lease-letters.ts';

/** A letter that leaves in the last minutes may arrive after the window has closed. */
const MARGIN: Duration = 5 * MINUTE;

/** How long a letter waits for the person to write; then nobody needs it any more. */
export const HELD_FOR: Duration = 7 * DAY;

/** What may be done with a letter now: send it, ask first with an approved text, or let it go. */
type Passage = 'open' | 'ask' | { readonly refused: string };

/**
 * A network with a window takes free text only for so long after the person's last message. An answer then waits behind one
 * approved text; what nobody asked for, and what was not fetched in a week, is let go.
 */
export function passageOf(letter: LeasedLetter, { window }: Profile, now: Instant): Passage {
  if (window === null) return 'open';
  const heard = letter.reason !== HELD && letter.heardAt !== null && now < letter.heardAt + window - MARGIN;
  if (heard) return 'open';
  if (letter.unasked) return { refused: 'window-closed' };
  return letter.reason === ASKED ? { refused: 'window-silent' } : 'ask';
}

/** The approved text that says that an answer waits. */
export function answerWaiting({ language }: LeasedLetter): Part {
  return { text: '', buttons: [], template: { name: 'answer-waiting', language } };
}
