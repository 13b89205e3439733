import { describe, expect, test } from 'vitest';
import { guard } from '#service/guard.ts';

const AT = 1_000;

describe('a guard', () => {
  test.for([
    'ini sandi saya',
    'sandi jmo saya\nsandine',
    'sandi:',
    'password e',
    'kodenya',
    'ini kode otp',
    'kode:',
    'kode otp e',
    'nik saya',
    'NIK:',
    'ini kpjku',
    'rekening saya',
  ])('is raised by "%s", because what comes next may be it', (text) => {
    expect(guard(text, [], AT)).toBeDefined();
  });

  test.for([
    'lupa sandi',
    'kode tidak masuk',
    'nik salah',
    'kode 040',
    'kpj hilang',
    'masuk jmo',
  ])('is not raised by "%s"', (text) => {
    expect(guard(text, [], AT)).toBeUndefined();
  });
});
