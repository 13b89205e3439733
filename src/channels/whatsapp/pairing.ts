import type { WASocket } from '@whiskeysockets/baileys';
import type { Pairing } from '#model/channel.ts';
import { type Duration, type Instant, SECOND } from '#model/time.ts';

/** What a person has to do now so that the account gets paired. */
export interface PairingDesk {
  now(): Pairing | undefined;
  /** WhatsApp has made a new picture; for a known number a code is asked for instead. */
  qr(text: string, socket: WASocket): void;
  clear(): void;
}

/** How long the first picture lives, and the ones after it (Baileys, `qrTimeout`). */
const FIRST: Duration = 60 * SECOND;
const NEXT: Duration = 20 * SECOND;

/** Keeps what is to be shown and tells `show` of each new one. */
export function openPairingDesk(
  number: string | undefined,
  now: () => Instant,
  show: (pairing: Pairing) => void,
): PairingDesk {
  let pairing: Pairing | undefined;
  let asked: WASocket | undefined;

  function set(next: Pairing): void {
    pairing = next;
    show(next);
  }

  function qr(text: string, first: boolean): void {
    set({ kind: 'qr', text, until: now() + (first ? FIRST : NEXT) });
  }

  return {
    now: () => pairing,
    qr(text, socket) {
      const first = asked !== socket;
      asked = socket;
      if (number === undefined) return qr(text, first);
      if (!first) return;
      socket.requestPairingCode(number).then(
        (code) => {
          if (asked === socket) set({ kind: 'code', code: `${code.slice(0, 4)}-${code.slice(4)}` });
        },
        () => qr(text, first),
      );
    },
    clear() {
      pairing = undefined;
      asked = undefined;
    },
  };
}
