import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** Seals what must be read again (addresses, credentials) and fingerprints what must only be found again. */
export interface Seal {
  /** The version of the key; it rises with every rotation and stands at the front of what is sealed. */
  readonly version: number;
  /** Seals a text; the same text gives another result every time. */
  seal(plain: string, purpose: string): string;
  /** Opens what `seal` made for the same purpose; throws a `SealError` for anything else. */
  open(sealed: string, purpose: string): string;
  /** The same text gives the same fingerprint (43 characters, base64url), which leads nowhere without the secret. */
  fingerprint(plain: string, purpose: string): string;
  /** 32 bytes of key for one purpose, for what is too large to seal as a text (backups). */
  key(purpose: string): Buffer;
}

/** Something sealed cannot be opened: another secret, another purpose, or it was changed. Says nothing of its content. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: 'SHAPE' | 'VERSION' | 'CHANGED';

  constructor(code: SealError['code']) {
    super('This was sealed with another secret, or it was changed since.');
    this.code = code;
  }
}

// NIST SP 800-38D: 96 bits are the recommended nonce, 128 bits the full tag.
const NONCE = 12;
const TAG = 16;
const SALT = 'posko';
const SHAPE = /^([1-9][0-9]{0,5})\.([A-Za-z0-9_-]{38,})$/;

/** The version of the key that sealed this; undefined for what was never sealed. */
export function sealVersion(sealed: string): number | undefined {
  const [, version] = SHAPE.exec(sealed) ?? [];
  return version === undefined ? undefined : Number(version);
}

// Addresses can be fingerprinted anew from their sealed form. What is known only by its fingerprint (messages of a
// network, erased addresses) cannot, so its key must outlast a rotation.
const ROTATED = /^address(:|$)/;

/**
 * Makes the seal of one secret. Keys are drawn per purpose and version by HKDF-SHA-256; `secret` should hold 256 bits.
 * `lasting` is the key of every fingerprint but those of addresses, kept through rotations; without it the secret is.
 */
export function createSeal(
  secret: Uint8Array | string,
  options: { readonly version?: number; readonly lasting?: Uint8Array } = {},
): Seal {
  const version = options.version ?? 1;
  const material = typeof secret === 'string' ? Buffer.from(secret, 'utf8') : secret;
  const lasting = options.lasting ?? material;
  // Kept as key objects: node:crypto turns plain bytes into one anew at every call, which costs more than the HMAC.
  const keys = new Map<string, KeyObject>();

  function draw(from: Uint8Array, use: string): KeyObject {
    const known = keys.get(use);
    if (known !== undefined) return known;
    const drawn = createSecretKey(Buffer.from(hkdfSync('sha256', from, SALT, use, 32)));
    keys.set(use, drawn);
    return drawn;
  }

  const key = (use: string) => draw(material, `${version}/${use}`);
  const findKey = (purpose: string) =>
    ROTATED.test(purpose) ? key(`find/${purpose}`) : draw(lasting, `lasting/${purpose}`);

  return {
    version,

    seal(plain, purpose) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key(`seal/${purpose}`), nonce, { authTagLength: TAG });
      const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${version}.${body.toString('base64url')}`;
    },

    open(sealed, purpose) {
      const [, found, encoded] = SHAPE.exec(sealed) ?? [];
      if (found === undefined || encoded === undefined) throw new SealError('SHAPE');
      if (Number(found) !== version) throw new SealError('VERSION');
      const body = Buffer.from(encoded, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key(`seal/${purpose}`), body.subarray(0, NONCE), {
        authTagLength: TAG,
      });
      decipher.setAuthTag(body.subarray(-TAG));
      try {
        return Buffer.concat([decipher.update(body.subarray(NONCE, -TAG)), decipher.final()]).toString(
          'utf8',
        );
      } catch {
        throw new SealError('CHANGED');
      }
    },

    fingerprint(plain, purpose) {
      return createHmac('sha256', findKey(purpose)).update(plain, 'utf8').digest('base64url');
    },

    key(purpose) {
      return key(`key/${purpose}`).export();
    },
  };
}
