import { readWords } from './table.ts';

/** What runs out: beside these "habis" is what it says ("kuota habis buat update"). */
const RUNS_OUT =
  readWords(`kuota pulsa paket paketan data kontrak saldo uang jht waktu batas masa memori baterai kesempatan percobaan
  sesi antri nomor slot jadwal tempat stok keburu belum hampir bikin sampai tidak`);

/** What somebody does or has done to him: before these "habis" is "setelah" ("habis update tidak bisa dibuka"). */
const DONE =
  readWords(`update instal uninstal download login logout daftar ganti reset isi buat klik pencet masuk masukkan coba
  hapus buka tutup foto biometrik klaim cair bayar kirim ubah perbaiki verifikasi pindah lapor urus telepon kerja lahir
  operasi cuti sakit makan sholat subuh duhur dhuhur dzuhur zuhur dluhur ashar asar asyar magrib maghrib isya lebaran puasa gaji giling pulang tanya gabung servis jatuh banting
  reboot restart cek ulang blokir lupa cuci mandi tambah`);

/** "habis" says two things: in normalised words it becomes "setelah" where something done follows, and stays elsewhere. */
export function readAfter(words: readonly string[]): string[] {
  return words.map((word, at) => {
    if (word !== 'habis') return word;
    const before = words[at - 1] === 'sudah' ? words[at - 2] : words[at - 1];
    if (RUNS_OUT.has(before ?? '')) return word;
    const next = words[at + 1] === 'di' ? words[at + 2] : words[at + 1];
    return DONE.has(next ?? '') ? 'setelah' : word;
  });
}
