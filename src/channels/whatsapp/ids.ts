import { createHmac, timingSafeEqual } from 'node:crypto';

/** A part of a letter, as its message id names it. */
export interface PartName {
  readonly letter: number;
  readonly index: number;
}

// WhatsApp Web's ids are 3EB0 and 18 hexadecimal digits; others are shown as from another kind of device.
const FORM = /^3EB0([0-9A-F]{8})([0-9A-F]{10})$/;

/**
 * Names the parts of letters: always the same id for the same part, so that a repeated one can be recognised, and readable
 * back to the letter by whoever has the `secret` (of one pairing) and nobody else. Letters up to 2^32, parts up to 2^8.
 */
export function partNames(secret: string): {
  of(name: PartName): string;
  /** The part an id names; undefined for an id that is not ours. */
  read(id: string): PartName | undefined;
} {
  const digest = (purpose: string, bytes: Uint8Array) =>
    createHmac('sha256', secret).update(purpose).update(bytes).digest();
  const tagOf = (name: Uint8Array) => digest('tag', name).subarray(0, 4);
  const masked = (name: Uint8Array, tag: Uint8Array) => {
    const mask = digest('mask', tag);
    return Buffer.from(name.map((byte, place) => byte ^ (mask[place] ?? 0)));
  };
  return {
    of({ letter, index }) {
      const name = Buffer.alloc(5);
      name.writeUInt32BE(letter);
      name.writeUInt8(index, 4);
      const tag = tagOf(name);
      return `3EB0${Buffer.concat([tag, masked(name, tag)])
        .toString('hex')
        .toUpperCase()}`;
    },
    read(id) {
      const [, first, second] = FORM.exec(id) ?? [];
      if (first === undefined || second === undefined) return undefined;
      const tag = Buffer.from(first, 'hex');
      const name = masked(Buffer.from(second, 'hex'), tag);
      if (!timingSafeEqual(tag, tagOf(name))) return undefined;
      return { letter: name.readUInt32BE(), index: name.readUInt8(4) };
    },
  };
}
