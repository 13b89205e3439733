import type { WAMessage } from '@whiskeysockets/baileys';
import type { Receipt } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import type { partNames } from './ids.ts';

// Baileys' WAMessageStatus: 0 error, 1 pending, 2 the server has it, 3 the phone has it, 4 read, 5 played.
const STATES = ['failed', undefined, 'sent', 'delivered', 'read', 'read'] as const;

type Said = Pick<WAMessage, 'key' | 'status' | 'messageStubParameters'>;

/**
 * What WhatsApp says about our own letters. It comes as an update of a message, or folded into the message itself when it was
 * faster than the library; what was sent from the phone by hand is not ours.
 */
export function receiptsOf(
  said: readonly Said[],
  names: ReturnType<typeof partNames>,
  at: Instant,
): Receipt[] {
  return said.flatMap(({ key, status, messageStubParameters }) => {
    const id = key.id ?? '';
    const state = STATES[status ?? 1];
    const name = key.fromMe ? names.read(id) : undefined;
    if (state === undefined || name === undefined) return [];
    const code = String(messageStubParameters?.[0] ?? '');
    const reason = /^[0-9]{3}$/.test(code) ? { reason: `network-${code}` } : {};
    return [
      {
        externalId: id,
        letter: name.letter,
        part: name.index,
        at,
        state,
        ...(state === 'failed' ? reason : {}),
      },
    ];
  });
}
