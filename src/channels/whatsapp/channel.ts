import type { Channel, Pairing } from '#model/channel.ts';
import { type Instant, SECOND } from '#model/time.ts';
import { PROFILES } from '../profiles.ts';
import { NOT_CONNECTED } from './circuit.ts';
import { loadLibrary } from './library.ts';
import { type Run, startRun } from './run.ts';
import type { Settings } from './settings.ts';
import { realWait } from './wait.ts';

/** What the channel is made from. */
export interface WhatsAppOptions extends Partial<Pick<Settings, 'random' | 'wait' | 'load' | 'patience'>> {
  /** The phone's number, to pair by a code; undefined pairs by a picture. */
  readonly number: string | undefined;
  /** Another server than WhatsApp's, on this machine. */
  readonly url: string | undefined;
  readonly now: () => Instant;
  /** Told of everything a person has to scan or type. */
  readonly show: (pairing: Pairing) => void;
}

const PATIENCE = 20 * SECOND;

/** WhatsApp as a linked device of a phone. Baileys is loaded when the channel starts, not before. */
export function createWhatsApp(options: WhatsAppOptions): Channel {
  const settings: Settings = {
    profile: PROFILES.whatsapp,
    random: Math.random,
    wait: realWait,
    load: loadLibrary,
    patience: PATIENCE,
    ...options,
  };
  let run: Run | undefined;
  return {
    name: 'whatsapp',
    profile: PROFILES.whatsapp,
    single: true,
    async start(port) {
      run = startRun(port, settings);
    },
    async stop() {
      const ending = run;
      run = undefined;
      await ending?.stop();
    },
    async send(letter, part, index) {
      return (await run?.send(letter, part, index)) ?? NOT_CONNECTED;
    },
    async typing(address) {
      await run?.typing(address);
    },
    pairing: () => run?.pairing(),
  };
}
