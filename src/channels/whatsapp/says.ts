import type { Health } from '#model/channel.ts';

const health = (state: Health['state'], detail: string): Health => ({ state, detail });

/** Everything the channel says about itself: one sentence, and what to do where something is to be done. */
export const SAYS = {
  connecting: health('starting', 'Connecting to WhatsApp.'),
  connected: health('up', 'Connected as a linked device.'),
  pairing: health(
    'down',
    'Not paired: open /whatsapp on this machine and connect the phone that holds the number.',
  ),
  expired: health(
    'down',
    'Not paired, and nobody came in time: open /whatsapp on this machine to get a new picture or code.',
  ),
  removed: health(
    'down',
    'The phone removed this device, so its keys were deleted: open /whatsapp on this machine and pair again.',
  ),
  replaced: health('down', 'Another program has taken over this account: stop it, then start Posko again.'),
  forbidden: health(
    'down',
    'WhatsApp has blocked this number: look at the phone, and tell people the other ways to reach you.',
  ),
  mismatch: health(
    'down',
    'This account does not allow linked devices: update WhatsApp on the phone, then start Posko again.',
  ),
  lost: health('degraded', 'The connection to WhatsApp was lost; it is tried again, nothing is to be done.'),
  unreachable: health(
    'down',
    'WhatsApp has not answered several times: look at the internet connection and at the phone.',
  ),
  outdated: health('down', 'WhatsApp refuses this version of Baileys: update Posko.'),
  restricted: health(
    'degraded',
    'WhatsApp does not let this number begin new chats for now: send nothing unasked, and answers go on.',
  ),
  slowed: health('degraded', 'WhatsApp says that this number sends too fast: sending pauses by itself.'),
  unloadable: health('down', 'Baileys could not be loaded: install the packages again with npm ci.'),
  stopped: health('stopped', 'Disconnected; the phone stays paired.'),
} as const satisfies Record<string, Health>;

/** After so many attempts in a row a person is told to look. */
const WORRYING = 5;

/** What is said while a lost connection is tried again, for the `attempt`th time in a row. */
export function lost(why: 'outdated' | undefined, attempt: number): Health {
  if (why === 'outdated') return SAYS.outdated;
  return attempt < WORRYING ? SAYS.lost : SAYS.unreachable;
}
