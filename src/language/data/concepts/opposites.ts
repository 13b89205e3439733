/** Words that say the opposite of each other: `one: other, other`. */
export const OPPOSITES = `
kerja: keluar
ada: hilang, kosong, nol
ketemu: hilang
benar: salah, beda
sama: beda
berhasil: gagal, macet
diterima: ditolak
bisa: gagal
buka: gagal, tutup, terkunci
jelas: tidak tahu, kurang paham, kurang jelas
yakin: tidak yakin
tahu: lupa, tidak tahu
setuju: jangan
pernah: belum pernah
sering: kadang, belum pernah
mudah: susah
besar: kecil, berkurang
lama: baru
aktif: hilang
lanjut: berhenti
datang: kosong
sendiri: orang lain
puas: tidak puas
dekat: jauh
penuh: kosong
longgar: penuh
`;
