import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal, SealError, sealVersion } from '#store/seal.ts';

const SECRET = 'a secret of at least thirty-two characters';
const seal = createSeal(SECRET);

describe('a seal', () => {
  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, purpose) => {
        expect(seal.open(seal.seal(plain, purpose), purpose)).toBe(plain);
      }),
    );
  });

  it('never makes the same sealed text twice', () => {
    const made = new Set(Array.from({ length: 500 }, () => seal.seal('6281234567890', 'address')));
    expect(made.size).toBe(500);
  });

  it('shows nothing of the text', () => {
    const sealed = seal.seal('6281234567890', 'address');
    expect(sealed).not.toContain('6281234567890');
    expect(Buffer.from(sealed.slice(2), 'base64url').toString('latin1')).not.toContain('6281234567890');
  });

  it('opens under the purpose it was sealed for and no other', () => {
    const sealed = seal.seal('6281234567890', 'address');
    expect(() => seal.open(sealed, 'channel_state')).toThrow(SealError);
  });

  it('does not open with another secret', () => {
    const sealed = seal.seal('6281234567890', 'address');
    expect(() => createSeal(`${SECRET}!`).open(sealed, 'address')).toThrow(SealError);
  });

  it('does not open when any one character was changed', () => {
    const sealed = seal.seal('6281234567890', 'address');
    for (let at = 2; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'Q' : 'A';
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      expect(() => seal.open(changed, 'address')).toThrow(SealError);
    }
  });

  it('refuses what is not sealed at all', () => {
    for (const odd of ['', '1.', '1.abc', '6281234567890', '0.', 'x'.repeat(80), `1.${'='.repeat(60)}`]) {
      expect(() => seal.open(odd, 'address')).toThrow(SealError);
    }
  });

  it('carries its version and refuses those of another', () => {
    const next = createSeal(SECRET, { version: 2 });
    const sealed = seal.seal('6281234567890', 'address');
    expect(sealVersion(sealed)).toBe(1);
    expect(sealVersion(next.seal('x', 'address'))).toBe(2);
    expect(sealVersion('6281234567890')).toBeUndefined();
    expect(() => next.open(sealed, 'address')).toThrow(SealError);
    expect(() => next.open(sealed.replace(/^1/, '2'), 'address')).toThrow(SealError);
  });

  it('says nothing of the content in its error', () => {
    const error = (() => {
      try {
        seal.open('6281234567890', 'address');
      } catch (thrown) {
        return thrown as Error;
      }
      throw new Error('it opened');
    })();
    expect(`${error.message} ${error.stack ?? ''}`).not.toContain('6281234567890');
  });
});

describe('a fingerprint', () => {
  it('is the same for the same text and purpose', () => {
    expect(seal.fingerprint('6281234567890', 'address')).toBe(
      createSeal(SECRET).fingerprint('6281234567890', 'address'),
    );
    expect(seal.fingerprint('6281234567890', 'address')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('differs by text, purpose, secret and version', () => {
    const all = [
      seal.fingerprint('a', 'address'),
      seal.fingerprint('b', 'address'),
      seal.fingerprint('a', 'session'),
      createSeal(`${SECRET}!`).fingerprint('a', 'address'),
      createSeal(SECRET, { version: 2 }).fingerprint('a', 'address'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('outlasts a rotation, except for addresses, which can be fingerprinted anew', () => {
    const lasting = Buffer.alloc(32, 7);
    const before = createSeal(SECRET, { version: 1, lasting });
    const after = createSeal(`${SECRET}!`, { version: 2, lasting });
    expect(after.fingerprint('a', 'message:telegram')).toBe(before.fingerprint('a', 'message:telegram'));
    expect(after.fingerprint('a', 'address:telegram')).not.toBe(before.fingerprint('a', 'address:telegram'));
  });

  it('is not the key itself', () => {
    expect(seal.key('backup')).toHaveLength(32);
    expect(seal.key('backup').toString('base64url')).not.toBe(seal.fingerprint('', 'backup'));
  });

  it('hands out copies of keys, so that one holder cannot spoil another', () => {
    seal.key('backup').fill(0);
    expect(seal.key('backup').equals(Buffer.alloc(32))).toBe(false);
  });
});
