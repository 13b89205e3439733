import { SECOND } from '#model/time.ts';
import type { Client } from './client.ts';

/** A tap: Telegram's id of it, and what stands on the button; empty where that is not known. */
export interface Tap {
  readonly id: string;
  readonly label: string;
}

/** Answers tapped buttons, which turn on the phone until somebody does. */
export interface Callbacks {
  /**
   * Answers each tap once, however often it is brought, by showing for a moment what was tapped: a thumb may have missed.
   * Returns at once; a failing answer changes nothing.
   */
  answer(tap: Tap): void;
  /** Waits for answers on their way. */
  settle(): Promise<void>;
}

/** Taps remembered; Telegram repeats an update within a day, and a plant taps a few thousand times in it. */
const REMEMBERED = 10_000;

/** Characters of what is shown for a moment (Bot API, `answerCallbackQuery`). */
const LONGEST = 200;

/** How long an answer may take; the tap itself is stored long before. */
const PATIENCE = 10 * SECOND;

/** Opens the answering of taps. */
export function openCallbacks(client: Client): Callbacks {
  const answered = new Set<string>();
  const pending = new Set<Promise<unknown>>();
  return {
    answer({ id, label }) {
      if (answered.has(id)) return;
      answered.add(id);
      for (const oldest of answered) {
        if (answered.size <= REMEMBERED) break;
        answered.delete(oldest);
      }
      const payload = {
        callback_query_id: id,
        ...(label !== '' && { text: `✓ ${label}`.slice(0, LONGEST) }),
      };
      const ended = client
        .call('answerCallbackQuery', payload, AbortSignal.timeout(PATIENCE))
        .catch(() => undefined)
        .finally(() => pending.delete(ended));
      pending.add(ended);
    },
    settle: async () => void (await Promise.all(pending)),
  };
}
