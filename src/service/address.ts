import type { ChannelName } from '#model/channel.ts';

const PHONE_CHANNELS: readonly ChannelName[] = ['whatsapp', 'cloud'];
const SERVER = /@.*$/;
const DEVICE = /:[0-9]+$/;

/** Whether an address is a phone number, which its network may give to somebody else one day; a LID or BSUID is not. */
export function isPhone(channel: ChannelName, address: string): boolean {
  return (
    PHONE_CHANNELS.includes(channel) && /^[0-9]{9,15}$/.test(bareOf(address)) && !address.endsWith('@lid')
  );
}

function bareOf(address: string): string {
  return address.replace(SERVER, '').replace(DEVICE, '');
}

/** An address as staff and its owner may see it: `0813••••788`, or the last three characters of what is no phone. */
export function maskAddress(channel: ChannelName, address: string): string {
  if (channel === 'web' || channel === 'terminal') return channel;
  const bare = bareOf(address);
  if (!isPhone(channel, address)) return `••••${bare.length > 6 ? bare.slice(-3) : ''}`;
  const local = bare.startsWith('62') ? `0${bare.slice(2)}` : bare;
  return `${local.slice(0, 4)}••••${local.slice(-3)}`;
}

/** How an address a person typed may be spelt by the networks: a phone number with 62 in front, bare or as WhatsApp's id. */
export function spellings(typed: string): string[] {
  const plain = typed.trim();
  const digits = plain.replace(/[\s().+-]/g, '');
  if (!/^[0-9]{5,15}$/.test(digits)) return [plain];
  const international = digits.replace(/^0/, '62');
  return [...new Set([plain, digits, international, `+${international}`, `${international}@s.whatsapp.net`])];
}
