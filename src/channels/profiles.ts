import type { ChannelName, Profile } from '#model/channel.ts';
import { LABEL_LENGTH, TEXT_LENGTH } from '#model/limits.ts';
import { HOUR, SECOND } from '#model/time.ts';

/** How long free text waits for the next bubble, on networks where people write in several short ones. */
const GATHER = 3 * SECOND;

/**
 * Telegram. Bot API: text 4,096, caption 1,024 characters after entities, callback data 64 bytes. Buttons under
 * one message: 100 are accepted, more than a dozen cannot be read. Bot FAQ: about 30 messages a second over all
 * chats (25 leaves room), one a second in one chat.
 */
const telegram: Profile = {
  name: 'telegram',
  buttons: 12,
  listRows: 0,
  labelLength: 64,
  textLength: 4_096,
  captionLength: 1_024,
  numbers: true,
  pictures: true,
  typing: true,
  gather: GATHER,
  window: null,
  rate: { perSecond: 25, perContact: SECOND },
  doubt: 0,
  broadcast: 'yes',
};

/**
 * WhatsApp through Baileys: no published limits. Buttons and lists were removed from the library on purpose (its
 * pull request 956), so answers are numbers in the text. One message per two seconds overall, and broadcasts
 * only to people who wrote first: field reports of restrictions begin at three messages a second, and with
 * strangers at fifteen a day.
 */
const whatsapp: Profile = {
  name: 'whatsapp',
  buttons: 0,
  listRows: 0,
  labelLength: LABEL_LENGTH,
  textLength: 4_096,
  captionLength: 1_024,
  numbers: true,
  pictures: true,
  typing: true,
  gather: GATHER,
  window: null,
  rate: { perSecond: 0.5, perContact: 2 * SECOND },
  doubt: 15 * SECOND,
  broadcast: 'replied-only',
};

/**
 * WhatsApp Cloud API (Meta's reference): at most 3 reply buttons with 20 characters, or a list of at most 10 rows
 * with 24 (descriptions 72); interactive body and caption 1,024, text 4,096; free-form text within 24 hours of the
 * person's last message; 80 messages a second for a number (error 130429), about one in six seconds to one
 * person with bursts borrowed (error 131056). A status arrives within seconds of sending; half a minute is waited for it.
 */
const cloud: Profile = {
  name: 'cloud',
  buttons: 3,
  listRows: 10,
  labelLength: LABEL_LENGTH,
  buttonLength: 20,
  bodyLength: 1_024,
  textLength: 4_096,
  captionLength: 1_024,
  numbers: true,
  pictures: true,
  typing: true,
  gather: GATHER,
  window: 24 * HOUR,
  rate: { perSecond: 60, perContact: SECOND },
  doubt: 30 * SECOND,
  broadcast: 'yes',
};

/** The web chat: our own page, so the limits are what a small screen bears. Nothing can reach a closed page. */
const web: Profile = {
  name: 'web',
  buttons: 12,
  listRows: 0,
  labelLength: 64,
  textLength: TEXT_LENGTH,
  captionLength: TEXT_LENGTH,
  numbers: true,
  pictures: true,
  typing: true,
  gather: GATHER,
  window: null,
  rate: { perSecond: 1_000, perContact: 0 },
  doubt: 0,
  broadcast: 'no',
};

/** The terminal: text only, and a line is a whole message, so nothing is waited for. */
const terminal: Profile = {
  name: 'terminal',
  buttons: 0,
  listRows: 0,
  labelLength: LABEL_LENGTH,
  textLength: TEXT_LENGTH,
  captionLength: 0,
  numbers: true,
  pictures: false,
  typing: false,
  gather: 0,
  window: null,
  rate: { perSecond: 1_000, perContact: 0 },
  doubt: 0,
  broadcast: 'no',
};

/** Every network's profile. */
export const PROFILES: { readonly [name in ChannelName]: Profile } = {
  telegram,
  whatsapp,
  cloud,
  web,
  terminal,
};
