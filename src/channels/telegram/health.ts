import type { Health } from '#model/channel.ts';
import { Disconnected, Refusal, STRANGE } from './client.ts';
import { Undelivered } from './watch.ts';

/** What the operator is told of a failure, in one sentence that says what to do. */
export function healthOf(error: unknown): Health {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof Undelivered && !error.answered) {
    return {
      state: 'degraded',
      detail:
        'Telegram cannot bring messages to POSKO_PUBLIC_URL; see whether its name, port and certificate work from the internet.',
    };
  }
  if (!(error instanceof Disconnected)) {
    return {
      state: 'degraded',
      detail: 'Messages cannot be stored now; Telegram keeps them until they can.',
    };
  }
  if (error.untrusted) {
    return {
      state: 'down',
      detail:
        'The server at TELEGRAM_API_ROOT cannot prove who it is; see whether the clock of this machine is right.',
    };
  }
  if (error.code === STRANGE) {
    return {
      state: 'degraded',
      detail:
        'The server at TELEGRAM_API_ROOT does not answer like Telegram; see whether the address is right. It is tried again.',
    };
  }
  return {
    state: 'degraded',
    detail: error.left
      ? 'The connection to Telegram was cut; it is tried again.'
      : 'Telegram cannot be reached; see whether this machine is on the internet. It is tried again.',
  };
}

function refused({ code, description }: Refusal): Health {
  if (code === 401 || code === 404) {
    return {
      state: 'down',
      detail:
        'Telegram does not accept the token; ask @BotFather for it with /token, write it into TELEGRAM_BOT_TOKEN and start again.',
    };
  }
  if (code === 409) {
    return {
      state: 'degraded',
      detail: description.includes('webhook')
        ? 'Another program has set a webhook for this bot and gets its messages; stop it, then start Posko again.'
        : 'Another program asks for the messages of this bot; stop it, or give Posko a bot of its own.',
    };
  }
  if (code === 400 && description.includes('webhook')) {
    return {
      state: 'down',
      detail:
        'Telegram does not accept POSKO_PUBLIC_URL for a webhook; it must begin with https:// and be reachable from the internet.',
    };
  }
  if (code === 429) return { state: 'degraded', detail: 'Telegram asks for a pause; it is tried again.' };
  return { state: 'degraded', detail: `Telegram answered ${code}; it is tried again.` };
}
