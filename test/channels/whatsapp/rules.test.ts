import './quiet.ts';
import { readFileSync } from 'node:fs';
import * as library from '@whiskeysockets/baileys';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCircuit } from '#channels/whatsapp/circuit.ts';
import { compose } from '#channels/whatsapp/compose.ts';
import { contentOf } from '#channels/whatsapp/content.ts';
import { partNames } from '#channels/whatsapp/ids.ts';
import { heardOf } from '#channels/whatsapp/message.ts';
import { receiptsOf } from '#channels/whatsapp/receipt.ts';
import { backoff } from '#channels/whatsapp/wait.ts';
import type { Port } from '#model/channel.ts';

const names = partNames('a secret of this pairing');

describe('the names of parts', () => {
  test('are read back by whoever has the secret, and by nobody else', () => {
    const part = fc.record({ letter: fc.nat(0xffffffff), index: fc.nat(255) });
    fc.assert(
      fc.property(part, (name) => {
        const id = names.of(name);
        expect(id).toMatch(/^3EB0[0-9A-F]{18}$/);
        expect(names.of(name)).toBe(id);
        expect(names.read(id)).toEqual(name);
        expect(partNames('another').read(id)).toBeUndefined();
      }),
    );
  });

  test('say nothing of how many letters there were', () => {
    const [first, second] = [names.of({ letter: 1, index: 0 }), names.of({ letter: 2, index: 0 })];
    const same = [...first].filter((sign, place) => place > 3 && sign === second[place]).length;
    expect(same).toBeLessThan(9);
  });

  test('are not found in ids of others', () => {
    for (const id of ['', '3EB0', 'ABCDEF', '3EB0000000000000000000', library.generateMessageIDV2('1@x')])
      expect(names.read(id)).toBeUndefined();
  });
});

describe('receipts', () => {
  const key = { id: names.of({ letter: 12, index: 1 }), fromMe: true, remoteJid: '9@lid' };

  test('come as updates or folded into the message, also when they are errors', () => {
    // As recorded: an error that was faster than the library, within the message's own event.
    const folded = { key, status: 0, messageStubParameters: ['463', 'Your account has been restricted'] };
    const base = { externalId: key.id, letter: 12, part: 1, at: 5 };
    expect(receiptsOf([folded], names, 5)).toEqual([{ ...base, state: 'failed', reason: 'network-463' }]);
    expect(receiptsOf([{ key, status: 4 }], names, 5)).toEqual([{ ...base, state: 'read' }]);
  });

  test('are not made of messages that are pending, of others, or sent from the phone by hand', () => {
    const said = [{ key, status: 1 }, { key }, { key: { ...key, fromMe: false }, status: 4 }];
    expect(receiptsOf([...said, { key: { ...key, id: '3EB0' }, status: 4 }], names, 5)).toEqual([]);
  });
});

test('a picture goes out with its caption, and in words where it cannot be uploaded', async () => {
  const bytes = readFileSync(new URL('../../../knowledge/images/daftar-nama.png', import.meta.url));
  const part = { text: 'Tekan Masuk.', picture: { hash: 'h', alt: 'Tombol Masuk' }, buttons: [] };
  const sent = async (upload: () => Promise<object>) => {
    const socket = {
      user: { id: '628:1@s.whatsapp.net' },
      waUploadToServer: upload,
    } as unknown as library.WASocket;
    const port = { picture: async () => bytes } as unknown as Port;
    return await compose(library, socket, port, part, { address: '9@lid', id: 'A' });
  };
  const uploaded = await sent(async () => ({ mediaUrl: 'https://x.example/p', directPath: '/p' }));
  expect(uploaded.imageMessage).toMatchObject({
    caption: 'Tekan Masuk.',
    mimetype: 'image/png',
    directPath: '/p',
  });
  expect(await sent(() => Promise.reject(new Error('nobody answers')))).toEqual({
    extendedTextMessage: { text: '[Tombol Masuk]\n\nTekan Masuk.' },
  });
});

test('a message that cannot be read at all is told of by its id alone', () => {
  const message = {
    get imageMessage(): never {
      throw new Error('broken');
    },
  };
  const key = { remoteJid: '9@lid', id: 'X', fromMe: false };
  expect(heardOf({ key, message, messageTimestamp: 5 }, library, 9_000)).toMatchObject({
    said: 'unreadable',
    at: 5_999,
  });
});

test('what was sent by another device of one’s own is unwrapped', () => {
  const wrapped = { deviceSentMessage: { message: { conversation: 'halo' } } };
  expect(contentOf(wrapped, library)).toEqual({ text: 'halo' });
});

test('pauses double while WhatsApp says that it is too fast, and begin anew once it takes a message', () => {
  const circuit = openCircuit();
  const after = (now: number) => {
    const result = circuit.failed('x', '429', now);
    return result.kind === 'retry' && result.after;
  };
  expect([after(0), after(60_000)]).toEqual([60_000, 120_000]);
  expect(circuit.holds('y', 100_000)).toMatchObject({ kind: 'retry', after: 80_000 });
  expect(circuit.holds('y', 180_000)).toBeUndefined();
  circuit.passed();
  expect(after(200_000)).toBe(60_000);
  expect(circuit.failed('x', '503', 0)).toMatchObject({ kind: 'retry', reason: 'network-503' });
  expect(circuit.failed('x', '400', 0)).toMatchObject({ kind: 'refused', scope: 'letter' });
});

test('attempts are spread between half and the whole of a time that grows to a minute', () => {
  expect([backoff(0, 0), backoff(0, 1), backoff(3, 1), backoff(60, 1)]).toEqual([500, 1_000, 8_000, 60_000]);
});
