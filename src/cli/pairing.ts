import process from 'node:process';
import { toString as draw } from 'qrcode';
import type { Pairing } from '#model/channel.ts';

const HOW = 'On the phone that holds the number for Posko: WhatsApp, Linked devices, Link a device';

/** Prints what a person must scan or type to connect WhatsApp. */
export async function showPairing(pairing: Pairing): Promise<void> {
  const said =
    pairing.kind === 'code'
      ? `${HOW}, Link with phone number instead: ${pairing.code}`
      : `${HOW}, then scan this (it changes by itself; it is also at /whatsapp on this machine):\n${await draw(pairing.text, { type: 'terminal', small: true, errorCorrectionLevel: 'L' })}`;
  process.stdout.write(`${said}\n`);
}
