import { readTable } from '../table.ts';

/** Pairs of real words one or two letters apart that must never be taken for each other. */
export const LOOKALIKES = readTable(`
perbarui: perbaiki
koneksi: koreksi
pengkinian: pengisian
pencairan: pencarian
jaringan: jaminan
perusahaan: perubahan
peserta: pekerja
aktif: aktifkan
blokir: blokiran
terdaftar: mendaftar
terkirim: terkunci
membayar: membawa
kepesertaan: kesertaan
`);
