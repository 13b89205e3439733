import type { Health } from '#model/channel.ts';
import type { Duration } from '#model/time.ts';
import { healthOf } from './health.ts';
import type { Poll } from './poll.ts';
import { restOf } from './rest.ts';

/** What a session works with. */
export interface Session {
  /** Says who the bot is and tells Telegram how messages are to come; gives back what the operator may know. */
  readonly connect: (signal: AbortSignal) => Promise<string>;
  /** Asks for messages; where Telegram brings them by itself, looks whether it can. */
  readonly poll: Poll;
  readonly say: (health: Health) => void;
  readonly wait: (length: Duration, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

/** Connects and takes messages in until the signal; whatever fails is told and tried again. Never throws. */
export async function runSession(session: Session, signal: AbortSignal): Promise<void> {
  const { connect, poll, say, wait, random } = session;
  let up: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      if (up === undefined) up = await connect(signal);
      else await poll(signal);
      failures = 0;
      if (!signal.aborted) say({ state: 'up', detail: up });
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      say(healthOf(error));
      await wait(restOf(error, failures, random()), signal);
    }
  }
}
