import { describe, expect, test } from 'vitest';
import { matchHint } from '#language/answer.ts';

const BEFORE = [
  { label: 'Pernah', hint: 'Dulu sudah pernah masuk sendiri' },
  { label: 'Belum pernah', hint: 'Belum pernah punya akun' },
  { label: 'Dibuatkan orang lain', hint: 'Dibuatkan HR, anak, teman, atau petugas' },
  { label: 'Tanya petugas', hint: undefined },
];
const PHONE = [
  { label: 'HP lama masih ada', hint: undefined },
  { label: 'HP lama sudah tidak ada', hint: 'Hilang, rusak, atau sudah dijual' },
  { label: 'Tetap di HP ini saja', hint: 'Tidak ganti HP, tetapi keluar sendiri' },
];

describe('the answer whose small letters were said', () => {
  test.for([
    [BEFORE, 'anak saya yang bikin', 2],
    [BEFORE, 'dibuatkan hrd', 2],
    [BEFORE, 'dulu masuk sendiri', 0],
    [PHONE, 'hp lama rusak', 1],
    [PHONE, 'hp lama dijual', 1],
  ] as const)('%j "%s"', ([answers, text, index]) => expect(matchHint(text, answers)).toBe(index));
});

describe('nothing is guessed', () => {
  test.for([
    [BEFORE, 'akun'],
    [BEFORE, 'punya akun'],
    [BEFORE, 'saldo saya hilang'],
    [PHONE, 'hp lama'],
    [PHONE, 'tidak rusak'],
    [PHONE, 'hp saya rusak kena air kemarin waktu hujan'],
    [PHONE, ''],
  ] as const)('%j "%s"', ([answers, text]) => expect(matchHint(text, answers)).toBeUndefined());
});
