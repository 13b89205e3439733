import { describe, expect, test } from 'vitest';
import { matchChoice, readNumber } from '#language/answer.ts';
import { evaluateAnswers } from '#language/evaluate.ts';
import { readPractice } from '../understanding/practice.ts';

const BEFORE = ['Pernah', 'Belum pernah', 'Dibuatkan orang lain'];
const CODE = ['Ada kode', 'Kode tidak masuk', 'Kode ditolak', 'Tanya petugas'];
const YES_NO = ['Ya, bisa', 'Tidak bisa'];
const SCREEN = ['Informasi login tidak sesuai', 'Akun tidak ditemukan', 'Akun terkunci', 'Tidak ada tulisan'];
const FORGOT = ['Lupa kata sandi', 'Lupa email', 'Lupa dua-duanya', 'Tidak lupa, tapi ditolak'];
const GUIDE = ['Sudah', 'Belum', 'Macet di sini'];
const RESULT = ['Sudah bisa masuk', 'Masih tidak bisa', 'Muncul tulisan lain'];
const ENGLISH = ['Not yet, remind me', 'Yes, 2 hours are over', 'It is still locked'];
const LOCKED = ['Belum, ingatkan nanti', 'Ya, sudah lewat 2 jam', 'Masih terkunci'];
const TIMES = ['Baru satu kali', 'Sudah dua kali', 'Tiga kali', 'Tidak ingat'];
const TRIED = ['Telepon 175', 'Padahal belum foto', 'Lihat saldo saja'];
const PHONE = ['HP masih ada', 'HP hilang', 'Nomor ganti'];

describe('the answer meant', () => {
  test.for([
    [BEFORE, 'pernah', 0],
    [BEFORE, 'sudah pernah', 0],
    [BEFORE, 'pernh', 0],
    [BEFORE, 'dulu pernah', 0],
    [BEFORE, 'belum pernah', 1],
    [BEFORE, 'blm prnah', 1],
    [BEFORE, 'belum', 1],
    [BEFORE, 'durung pernah', 1],
    [BEFORE, 'dibuatkan orang lain', 2],
    [BEFORE, 'orang lain', 2],
    [BEFORE, 'dibuatin', 2],
    [CODE, 'ada', 0],
    [CODE, 'ada kodenya', 0],
    [CODE, 'kodenya gak masuk', 1],
    [CODE, 'ga masuk', 1],
    [CODE, 'tidak masuk', 1],
    [CODE, 'ditolak', 2],
    [CODE, 'kode di tolak', 2],
    [CODE, 'petugas', 3],
    [YES_NO, 'ya', 0],
    [YES_NO, 'iya pak', 0],
    [YES_NO, 'nggih', 0],
    [YES_NO, 'bisa', 0],
    [YES_NO, 'tidak', 1],
    [YES_NO, 'gak bisa', 1],
    [YES_NO, 'ora iso', 1],
    [YES_NO, 'mboten', 1],
    [SCREEN, 'informasi login tidak sesuai', 0],
    [SCREEN, 'login tidak sesuai', 0],
    [SCREEN, 'infromasi login tdk sesuai', 0],
    [SCREEN, 'akun gak ditemukan', 1],
    [SCREEN, 'terkunci', 2],
    [SCREEN, 'akun keblokir', 2],
    [SCREEN, 'ga ada tulisan', 3],
    [FORGOT, 'lupa sandi', 0],
    [FORGOT, 'lali sandine', 0],
    [FORGOT, 'paswod', 0],
    [FORGOT, 'email', 1],
    [FORGOT, 'lupa imel', 1],
    [FORGOT, 'tidak lupa', 3],
    [GUIDE, 'macet', 2],
    [GUIDE, 'udah pak', 0],
    [GUIDE, 'wes bisa', 0],
    [GUIDE, 'sek bentar', 1],
    [GUIDE, 'gak ketemu', 2],
    [RESULT, 'udah bisa', 0],
    [['Ya', 'Tidak'], 'iya pak sudah sy coba tadi pagi', 0],
    [['Ada masalah lain', 'Sudah cukup'], 'sampun mbak matur nuwun', 1],
    [['Gresik', 'Sidoarjo', 'Surabaya'], 'sda', 1],
    [['Di bagian atas layar', 'Di bawah layar', 'Tidak kelihatan'], 'paling ngisor', 1],
    [RESULT, 'ttp gak bisa', 1],
    [RESULT, 'masih ga bisa', 1],
    [RESULT, 'muncul tulisan lain', 2],
    [RESULT, 'tulisan', 2],
    [ENGLISH, 'no', 0],
    [ENGLISH, 'Yes.', 1],
    [LOCKED, 'ya', 1],
    [LOCKED, 'belum', 0],
    [LOCKED, 'masih terkunci', 2],
    [TIMES, '2x', 1],
    [TIMES, 'udah 3 kali', 2],
    [TIMES, '1x', 0],
    [TRIED, 'lha aku durung foto', 1],
    [PHONE, 'hilang', 1],
    [PHONE, 'hp nya hilang', 1],
    [PHONE, 'masih ada', 0],
    [PHONE, 'ganti nomer', 2],
    [PHONE, 'tidak hilang', 0],
    [CODE, 'tidak ada kode', 1],
  ] as const)('%j "%s"', ([labels, text, index]) => {
    expect(matchChoice(text, labels)).toEqual({ index });
  });
});

describe('nothing is forced', () => {
  test.for([
    [CODE, 'lupa sandi'],
    [BEFORE, 'saya gak bisa login jmo'],
    [BEFORE, 'ini apa ya'],
    [BEFORE, 'tidak tahu'],
    [YES_NO, 'cek saldo'],
    [YES_NO, 'kenapa harus begitu'],
    [YES_NO, 'kode otp tidak masuk'],
    [SCREEN, 'saldo saya hilang'],
    [SCREEN, 'halo'],
    [FORGOT, 'nomor hp hilang'],
    [PHONE, 'bukan ganti nomor'],
    [['Telepon 175', 'Ke kantor cabang', 'Tanya petugas'], 'gak mau telepon'],
    [GUIDE, 'terima kasih'],
    [['Ya', 'Tidak'], 'ya tapi blm'],
    [['Ada masalah lain', 'Sudah cukup'], 'makasih mbak'],
    [BEFORE, ''],
    [[], 'ya'],
  ] as const)('%j "%s"', ([labels, text]) => {
    const match = matchChoice(text, labels);
    const isNone = match === undefined || 'between' in match || match.isGuess === true;
    expect(isNone, JSON.stringify(match)).toBe(true);
  });
});

test('a word that two answers share says which two', () => {
  expect(matchChoice('lupa', FORGOT)).toEqual({ between: [0, 1, 2] });
  expect(matchChoice('akun', SCREEN)).toEqual({ between: [1, 2] });
});

test('the answers it was built with are read as they are meant, and hardly any is forced', async () => {
  const { n, right, forced } = evaluateAnswers((await readPractice()).filter((_, at) => at % 16 === 0));
  expect(n).toBeGreaterThan(4_000);
  expect(right).toBeGreaterThan(0.9);
  expect(forced).toBeLessThan(0.03);
});

describe('what is named and not chosen', () => {
  test.for([
    [['Nomor HP', 'Email', 'Alamat rumah'], 'selain email', []],
    [['Nomor HP', 'Email', 'Alamat rumah'], 'nomor dan email', [0, 1]],
    [['Telepon 175', 'Ke kantor cabang'], 'telepon atau ke kantor', [0, 1]],
    [['Sudah lewat 5 hari', 'Ditolak'], 'belum 5 hari', []],
    [LOCKED, 'sudah 2 jam masih terkunci', [1, 2]],
  ] as const)('%j "%s"', ([labels, text, between]) => {
    expect(matchChoice(text, labels)).toMatchObject({ between });
  });
});

describe('in other words than the label', () => {
  test.for([
    [BEFORE, 'dibikinin hrd', 2],
    [BEFORE, 'belom pernah sama sekali', 1],
    [['Masih bekerja', 'Sudah keluar'], 'udah resign', 1],
    [['Masih bekerja', 'Sudah keluar'], 'saya masih aktif bekerja di pabrik', 0],
    [['KTP sudah benar', 'KTP yang salah'], 'ktpnya gak salah', 0],
    [['Setuju', 'Jangan simpan'], 'tidak setuju', 1],
    [['Sudah lewat 5 hari', 'Ditolak'], 'udah seminggu', 0],
    [['Ingatkan 2 jam lagi', 'Sudah lewat 2 jam'], '2 jam lagi', 0],
    [['Nama', 'Nama ibu'], 'nama saya', 0],
    [['HP lama masih ada', 'Tidak ada', 'Nanti saja'], 'yang paling bawah', 2],
    [['HP lama masih ada', 'Tidak ada', 'Nanti saja'], 'yg tengah', 1],
    [['Lupa email', 'Kode ditolak'], 'sudah benar tapi di tolak', 1],
    [LOCKED, 'belum 2 jam', 0],
    [LOCKED, 'belum ada 2 jam', 0],
    [LOCKED, 'wis seharian', 1],
    [['Boleh, simpan', 'Jangan disimpan'], 'ga setuju disimpan', 1],
    [['Ya, benar', 'Salah, ulangi'], 'nggak', 1],
    [['Masih diproses', 'Sudah lewat 5 hari'], 'baru 2 hari', 0],
    [['Nomor HP', 'Email', 'Alamat rumah'], 'bukan nomor, email', 1],
    [['Ya, benar', 'Salah, ulangi'], 'bukan, ulangi', 1],
    [['Sudah jelas', 'Lihat saldo lagi'], 'oh gitu, jelas', 0],
    [['Boleh, simpan', 'Jangan disimpan'], 'gausah disimpan', 1],
    [['Kode ketemu', 'Tetap tidak ada', 'Bukan email saya'], 'emailnya orang lain', 2],
    [['Bulan terakhir kosong', 'Banyak bulan kosong'], 'bulan kemarin ga masuk', 0],
  ] as const)('%j "%s"', ([labels, text, index]) => {
    expect(matchChoice(text, labels)).toEqual({ index });
  });

  test.for([
    [['Daftar akun', 'Lihat saldo'], 'lupa akun'],
    [['Lupa kata sandi', 'Akun terkunci'], 'sandi kode saldo hilang'],
    [['Nanti saja', 'Ke HR'], 'kapan cairnya'],
    [['Kode tidak datang', 'Nomor sudah hilang'], 'sudah'],
  ] as const)('%j "%s" is none of them', ([labels, text]) => {
    expect(matchChoice(text, labels)).toBeUndefined();
  });
});

describe('words cut short', () => {
  test.for([
    [['Agustus', 'September', 'Oktober'], 'sept', 1],
    [['Agustus', 'September', 'Oktober'], 'agt', 0],
    [['Surabaya', 'Sidoarjo', 'Gresik'], 'sby', 0],
    [['Nama', 'Tanggal lahir', 'NIK'], 'tgl lhr', 1],
    [['Belum, ingatkan nanti', 'Ya, sudah lewat 2 jam'], 'durung, engko elingno yo', 0],
  ] as const)('%j "%s"', ([labels, text, index]) => {
    expect(matchChoice(text, labels)).toEqual({ index });
  });

  test('that may be two of the answers are neither', () => {
    expect(matchChoice('krtn', ['Kertanegara', 'Karatan'])).toBeUndefined();
  });
});

describe('something else of the same kind', () => {
  const WHO = ['Suami atau istri', 'Anak', 'Lainnya'];

  test('is the answer that leaves it open', () => {
    expect(matchChoice('adik', WHO)).toEqual({ index: 2 });
    expect(matchChoice('anak', WHO)).toEqual({ index: 1 });
  });

  test('is none where no answer leaves it open, or it is of another kind', () => {
    expect(matchChoice('adik', ['Suami atau istri', 'Anak'])).toBeUndefined();
    expect(matchChoice('kode otp', WHO)).toBeUndefined();
    expect(matchChoice('adik', ['Suami atau istri', 'Anak', 'Orang lain'])).not.toEqual({ index: 1 });
  });
});

test('two answers in one clause are no choice, also beside another clause', () => {
  const said = 'dua kartu, indosat sama tri';
  const match = matchChoice(said, ['Telkomsel', 'Indosat', 'XL / Axis', 'Tri', 'Lainnya']);
  expect(match ?? {}).not.toHaveProperty('index');
});

test('a label is meant by its words where a phrase in it is not', () => {
  expect(matchChoice('aktif lain hp', ['Aktif di HP lain', 'Akun terkunci'])).toEqual({ index: 0 });
});

describe('an answer told in a small story', () => {
  test.for([
    [
      ['Pernah', 'Belum pernah', 'Dibuatkan orang lain'],
      'waktu itu anak saya yang bikin, saya cuma pegang hp',
      2,
    ],
    [['Kartu plastik', 'Kartu di HP', 'Tidak punya kartu'], 'cuma ada fotonya di galeri hp', 1],
    [['Nama', 'Tanggal lahir', 'Alamat'], 'sudah pindah rumah tapi di situ masih yang lama', 2],
    [['Masih bekerja', 'Sudah berhenti kerja'], 'sudah resign dari bulan maret kemarin itu mas', 1],
  ] as const)('%j "%s"', ([labels, text, index]) => {
    expect(matchChoice(text, labels)).toMatchObject({ index });
  });

  test.for([
    [['HP Android', 'iPhone', 'HP tombol biasa'], 'kenapa harus tahu hp saya oppo?'],
    [['Masih bekerja', 'Sudah berhenti kerja'], 'kalau saya resign uangnya kapan cair'],
  ] as const)('%j "%s" asks back and chooses nothing', ([labels, text]) => {
    expect(matchChoice(text, labels)).toBeUndefined();
  });
});

test('"urung" says belum where something follows or nothing stands before it', () => {
  expect(matchChoice('urung', ['Sudah saya coba', 'Belum saya coba'])).toEqual({ index: 1 });
  expect(matchChoice('spam itu apa ya', ['Sudah ada di spam', 'Tidak ada di spam'])).toEqual({ between: [] });
});

describe('answers said in few words', () => {
  test.for([
    [['Nomor HP hilang', 'Email hilang', 'Dua-duanya hilang'], 'hp sama email ilang semua', 2],
    [['Kode 040', 'Kode lain', 'Tidak ada kode'], '40', 0],
    [['Ingatkan saya', 'Tidak usah'], 'boleh', 0],
    [['Ada di folder spam', 'Tidak ada di spam'], 'ada di spam', 0],
    [['Sudah', 'Belum', 'Macet'], 'mcet', 2],
    [['Pagi', 'Siang', 'Sore'], 'pg', 0],
    [['Android', 'iPhone', 'Tidak tahu'], 'andorid', 0],
    [['Membantu', 'Kurang membantu', 'Tidak membantu'], 'membantu banget', 0],
    [['Pakai kacamata', 'Tanpa kacamata'], 'ga pake kacamata', 1],
    [['Belum, ingatkan nanti', 'Ya, sudah lewat 2 jam'], 'ya ingetin aja', 0],
  ] as const)('%j "%s"', ([labels, text, index]) => {
    const number = readNumber(text, labels.length, labels);
    expect(number === undefined ? matchChoice(text, labels) : { index: number }).toMatchObject({ index });
  });

  test.for([
    [['Satu KPJ saja', 'Lebih dari satu KPJ'], 'terimakasih banyak'],
    [['Coba panduan dulu', 'Tidak jadi tanya'], 'oke'],
    [['Ke HR', 'Sudah jelas'], 'gak ngerti'],
    [['Telepon 175', 'Sudah jelas', 'Tanya petugas'], 'kurang jelas'],
    [['Saldo kosong', 'Bulan hilang', 'Kartu tidak muncul'], 'saldo kosong, kartu jg ga muncul'],
  ] as const)('%j "%s" chooses none', ([labels, text]) => {
    expect(matchChoice(text, labels) ?? {}).not.toHaveProperty('index');
  });
});
