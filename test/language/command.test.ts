import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommand } from '#language/command.ts';

test.for([
  ['menu', 'home'],
  ['Menu dong', 'home'],
  ['kembali ke menu ya', 'home'],
  ['mulai dari awal', 'home'],
  ['kembali', 'back'],
  ['balik pak', 'back'],
  ['mundur', 'back'],
  ['ulangi', 'repeat'],
  ['bisa diulang?', 'repeat'],
  ['tolong ulangi bu', 'repeat'],
  ['bantuan', 'person'],
  ['PETUGAS!', 'person'],
  ['admin', 'person'],
  ['minta petugas', 'person'],
  ['tanya petugas', 'person'],
  ['Tanya petugas 🙏', 'person'],
  ['mau ngomong sama orang', 'person'],
  ['saya mau bicara dengan petugas', 'person'],
  ['arep ngomong karo wong', 'person'],
  ['bahasa', 'language'],
  ['bahasa jawa', 'javanese'],
  ['boso jowo', 'javanese'],
  ['english', 'english'],
  ['bahasa indonesia', 'indonesian'],
  ['berhenti', 'stop'],
  ['STOP', 'stop'],
  ['udahan ya bu', 'pause'],
  ['udahan dulu', 'pause'],
  ['gak usah diingatkan', 'no-reminder'],
  ['jangan diingetin lagi bu', 'no-reminder'],
  ['batalin pengingatnya', 'no-reminder'],
  ['wes disik ya bu', 'pause'],
  ['stop dulu ya mau kerja', 'pause'],
  ['berhenti dulu ya bu besok lagi', 'pause'],
  ['data saya', 'my-data'],
  ['ubah data saya', 'change-data'],
  ['hapus data saya', 'forget'],
  ['hapus data saya di sini', 'forget'],
  ['semua langkah', 'all-steps'],
  ['lanjut', 'continue'],
  ['lanjutkan mas', 'continue'],
  ['bukan ini', 'not-this'],
  ['bukan itu pak', 'not-this'],
  ['salah', 'not-this'],
  ['setuju', 'agree'],
  ['jangan simpan', 'do-not-keep'],
  ['gak jadi', 'cancel'],
  ['batal', 'cancel'],
])('"%s" is a command', ([text = '', command]) => {
  expect(readCommand(text)).toBe(command);
});

test.for([
  'JMO terus berhenti',
  'aplikasi jmo terus berhenti',
  'hapus data',
  'hapus akun',
  'data saya salah',
  'data saya tidak ditemukan',
  'ubah data',
  'bukan lupa sandi, tapi ditolak',
  'kata sandi salah',
  'salah sandi',
  'menu cek saldo tidak ada',
  'kembali ke halaman login terus',
  'petugas bpjs tidak ramah',
  'saya sudah minta bantuan hrd',
  'halo',
  'pak',
  'terima kasih',
  'resign',
  'mau berhenti kerja',
  'bahasa jawa timur saya kurang paham',
  'sudah lanjut tapi macet',
  'tidak',
  '',
  '🙏',
])('"%s" is not', (text) => {
  expect(readCommand(text)).toBeUndefined();
});

test('nothing that is written breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readCommand(text);
    }),
    { seed: 1 },
  );
});
