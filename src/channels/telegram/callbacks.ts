import { SECOND } from '#model/time.ts';
import type { Client } from './client.ts';

/** Answers tapped buttons, which turn on the phone until somebody does. */
export interface Callbacks {
  /** Answers each tap once, however often it is brought. Returns at once; a failing answer changes nothing. */
  answer(id: string): void;
  /** Waits for answers on their way. */
  settle(): Promise<void>;
}

/** Taps remembered; Telegram repeats an update within a day, and a plant taps a few thousand times in it. */
const REMEMBERED = 10_000;

/** How long an answer may take; the tap itself is stored long before. */
const PATIENCE = 10 * SECOND;

/** Opens the answering of taps. */
export function openCallbacks(client: Client): Callbacks {
  const answered = new Set<string>();
  const pending = new Set<Promise<unknown>>();
  return {
    answer(id) {
      if (answered.has(id)) return;
      answered.add(id);
      for (const oldest of answered) {
        if (answered.size <= REMEMBERED) break;
        answered.delete(oldest);
      }
      const ended = client
        .call('answerCallbackQuery', { callback_query_id: id }, AbortSignal.timeout(PATIENCE))
        .catch(() => undefined)
        .finally(() => pending.delete(ended));
      pending.add(ended);
    },
    settle: async () => void (await Promise.all(pending)),
  };
}
