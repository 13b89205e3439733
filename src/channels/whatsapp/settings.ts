import type { Pairing, Profile } from '#model/channel.ts';
import type { Duration, Instant } from '#model/time.ts';
import type { Library } from './library.ts';
import type { Wait } from './wait.ts';

/** What the channel works with. */
export interface Settings {
  readonly number: string | undefined;
  readonly url: string | undefined;
  readonly profile: Profile;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly wait: Wait;
  readonly load: () => Promise<Library>;
  /** How long WhatsApp may take to say that it has a message. */
  readonly patience: Duration;
  /** Told of everything a person has to scan or type. */
  readonly show: (pairing: Pairing) => void;
}
