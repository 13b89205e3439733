import { describe, expect, test } from 'vitest';
import { normalize } from '#language/normalize.ts';

const read = (text: string) => normalize(text).text;

describe('Javanese says what Indonesian says', () => {
  test.for([
    ['kulo kesupen sandine', 'saya lupa sandi'],
    ['dereng saged mlebet, kados pundi nggih', 'belum bisa masuk, bagaimana ya'],
    ['sinten ingkang saged mbantu kulo', 'siapa yang bisa bantu saya'],
    ['emaile wes gak aktif', 'email sudah tidak aktif'],
    ['aplikasine gak gelem mbukak', 'aplikasi tidak mau buka'],
    ['raiku gak ketok nang kamerane', 'wajah tidak muncul di kamera'],
    ['sek gak iso mlebu', 'masih tidak bisa masuk'],
    ['hpku kecemplung banyu', 'hp jatuh banyu'],
    ['nomerku wes ilang kawit wingi', 'nomor sudah hilang sejak kemarin'],
    ['kuotaku entek', 'kuota habis'],
    ['opo’o kok ngene', 'kenapa begini'],
    ['sesuk ae', 'besok saja'],
    ['mek iso delok saldo tok', 'cuma bisa lihat saldo saja'],
    ['jare mandor kudu daftar maneh', 'katanya mandor harus daftar lagi'],
    ['aku gak eruh nomer kartuku', 'saya tidak tahu nomor kartu'],
    ['mbuh', 'tidak tahu'],
    ['hapeku mari ditukokno anakku', 'hp mari beli anak'],
    ['tombol sing ndi sing ditutul', 'tombol yang mana yang pencet'],
    ['ngapunten, nyuwun tulung', 'maaf, minta tolong'],
    ['diapusi wong', 'tipu orang'],
    ['kulo dereng gadah email', 'saya belum punya email'],
    ['kesuwen ngenteni', 'kelamaan menunggu'],
  ])('"%s" says "%s"', ([javanese = '', indonesian = '']) => {
    expect(read(javanese)).toBe(read(indonesian));
  });
});

describe('words it shares with Indonesian are told apart by their neighbours', () => {
  test.for([
    ['engko tak cobane', 'nanti saya coba'],
    ['wes takbuka', 'sudah saya buka'],
    ['aplikasi tak muncul', 'aplikasi tidak muncul'],
    ['takut salah', 'takut salah'],
    ['mau isuk iso', 'tadi pagi bisa'],
    ['kode sing mau', 'kode yang tadi'],
    ['mau daftar', 'mau daftar'],
    ['wes mari', 'sudah selesai'],
    ['mari kita coba', 'mari kita coba'],
    ['kode gak teko', 'kode tidak datang'],
    ['sms teko bpjs', 'sms dari bpjs'],
    ['wes oleh kode', 'sudah dapat kode'],
    ['dibuat oleh hrd', 'buat oleh hrd'],
    ['pun kulo coba', 'sudah saya coba'],
    ['sekali pun tidak', 'sekali pun tidak'],
    ['tas tak update', 'baru saya update'],
    ['tas ilang', 'tas hilang'],
    ['piye iki rek', 'bagaimana ini'],
    ['salah no rek', 'salah nomor rekening'],
  ])('"%s" says "%s"', ([typed = '', told = '']) => {
    expect(read(typed)).toBe(told);
  });
});

describe('endings and beginnings come off known words only', () => {
  test.for([
    ['tulisane', 'tulisan'],
    ['terusno', 'terus'],
    ['gantinen', 'ganti'],
    ['masukke', 'masukkan'],
    ['kirimna', 'kirim'],
    ['dibukakno', 'buka'],
    ['ditokno', 'keluar'],
    ['sandinipun', 'password'],
    ['kameraku', 'kamera'],
    ['layare', 'layar'],
    ['digolekono', 'cari'],
  ])('"%s" says "%s"', ([typed = '', told = '']) => {
    expect(read(typed)).toBe(told);
  });

  test.for([
    'metode',
    'file',
    'online',
    'kode',
    'selatan',
    'pasuruan',
    'menentukan',
    'tindak',
    'rencana',
    'dokumen',
    'konten',
    'casino',
    'takdir',
    'permanen',
  ])('"%s" stays', (word) => {
    expect(read(word)).toBe(word);
  });
});

describe('what was dictated or torn apart is read as one word', () => {
  test.for([
    ['gak bisa log in', 'tidak bisa login'],
    ['lok in j m o error', 'login error'],
    ['kode o te pe gak masuk', 'kode otp tidak masuk'],
    ['lupa pas word', 'lupa password'],
    ['pas buka error', 'waktu buka error'],
    ['gi mail saya hilang', 'email saya hilang'],
    ['nomor ka pe je', 'kpj'],
    ['en i ka salah', 'nik salah'],
    ['be pe je es ketenaga kerjaan', 'bpjs'],
    ['ha pe rusak', 'hp rusak'],
    ['muncul kode nol empat puluh', 'muncul kode 040'],
    ['telepon satu tujuh lima', 'telepon 175'],
    ['bio metrik gagal', 'biometrik gagal'],
    ['gakbisa loginlagi', 'tidak bisa login lagi'],
    ['bisamasuk tapinggk lama', 'bisa masuk tapi tidak lama'],
    ['menuntut', 'menuntut'],
  ])('"%s" says "%s"', ([typed = '', told = '']) => {
    expect(read(typed)).toBe(told);
  });
});
