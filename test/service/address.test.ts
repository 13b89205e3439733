import { describe, expect, it } from 'vitest';
import { maskAddress, spellings } from '#service/address.ts';

describe('a masked address', () => {
  it.each([
    ['whatsapp', '6281234500788@s.whatsapp.net', '0812••••788'],
    ['whatsapp', '6281234500788:12@s.whatsapp.net', '0812••••788'],
    ['whatsapp', '209812345678901@lid', '••••901'],
    ['cloud', '6281234500788', '0812••••788'],
    ['telegram', '812345678', '••••678'],
    ['telegram', '12345', '••••'],
    ['web', 'hV3xQ1', 'web'],
    ['terminal', 'sri', 'terminal'],
  ] as const)('on %s shows %s as %s', (channel, address, shown) => {
    expect(maskAddress(channel, address)).toBe(shown);
  });
});

describe('the spellings of an address', () => {
  it('turn a number as people write it into what networks call it', () => {
    expect(spellings('0812-3450 0788')).toEqual([
      '0812-3450 0788',
      '081234500788',
      '6281234500788',
      '+6281234500788',
      '6281234500788@s.whatsapp.net',
    ]);
  });

  it('leave what is no number as it is', () => {
    expect(spellings(' 6281@lid ')).toEqual(['6281@lid']);
  });
});
