/** Papers, offices that give them, and what is whole or missing. The form of a line is told in `../concepts.ts`. */
export const PAPERS = `
surat phk = surat pemecatan, surat pemutusan kerja, surat putus kerja, surat pemutusan hubungan kerja, surat dipecat
tidak lengkap, kurang lengkap, belum lengkap = tidak komplit, kurang komplit, belum komplit, tidak ganep, tidak full
tidak lengkap, belum lengkap, kurang dokumen > berkas masih kurang, kurang kartu keluarga, kurang kk, kurang ktp, kurang akta, kurang fotokopi, kurang foto, kurang buku tabungan, kurang tanda tangan, kurang materai, kurang berkas, belum ada kk, masih ada yang kurang, kurang, masih kurang, bolong, ada yang kurang, ada yang belum, sebagian saja, baru sebagian, kurang satu, kurang surat, ada yang tidak ada
status nikah, status kawin, status perkawinan, pernikahan > kawin, nikah, menikah, cerai, janda, duda, lajang, bujang, belum nikah, sudah nikah, rabi, status pernikahan
disingkat, singkatan, tidak lengkap > m jadi muhammad, muhammad jadi m, moh jadi mohammad, inisial, dipendekkan, dipendekno, kepotong, dipotong, tidak panjang, cuma nama depan, satu kata saja, namanya kurang panjang, nama belakang tidak ada, kurang nama belakang, ringkes, diringkas, kurang lengkap
nama gadis, nama sebelum menikah, nama kecil > nama sebelum nikah, sebelum nikah, sebelum menikah, sebelum kawin, waktu gadis, nama waktu gadis, nama lahir, nama dulu, pakai nama suami, ikut nama suami, masih nama gadis, nama perawan, nama asli, jeneng cilik, nama waktu kecil, pakai nama sebelum nikah, pakai nama gadis, belum ganti nama suami, belum ikut nama suami, belum pakai nama suami
ktp = ektp, kartu tanda penduduk, katepe
ktp sudah benar > yang salah bpjs, salah di bpjs, yang salah jmo, bpjs yang salah, jmo yang salah, salah bpjs, bpjs yang keliru, yang keliru bpjs
kk, kartu keluarga = kk asli, ksk, kartu susunan keluarga, c1
kk > kk yang salah, kk baru
akta lahir, akta kelahiran, akta = akte, akte lahir, akte kelahiran, aktalahir, surat kelahiran
akta lahir, akta kelahiran, akta > kenal lahir, surat kenal lahir, surat bidan, surat lahir dari desa, kutipan akta, aktanya, aktene
ijazah = ijasah, ijasa, izajah, ijaza, sttb, surat tamat
ijazah > ijazah sd, ijazah terakhir, rapor, raport, ijazah sekolah, surat lulus
dukcapil = capil, dispenduk, dispendukcapil, disdukcapil, catatan sipil, kantor capil, duk capil
dukcapil > kecamatan, kantor kecamatan, mall pelayanan, mal pelayanan publik, mpp, kependudukan, dinas kependudukan, urus ktp, benerin ktp, betulkan ktp, ganti ktp
paklaring, surat keterangan kerja, surat kerja, surat pengalaman kerja = vaklaring, paklareng, keterangan kerja, surat keterangan pernah kerja, surat referensi, referensi kerja
paklaring, surat keterangan kerja, surat kerja > surat dari perusahaan, surat dari pabrik, surat dari pt, surat dari perusahaan lama, surat dari pabrik lama, surat dari hr, surat keterangan dari perusahaan, surat keterangan berhenti, surat berhenti kerja, surat berhenti, surat keluar kerja, surat pernah kerja, surat perusahaan, surat pabrik, surat lepas, surat pemberhentian, surat masa kerja
surat berhenti kerja > surat resign, surat pengunduran diri, surat pemberhentian, paklaring, surat dari perusahaan, sp phk, surat putus kerja, surat habis kontrak, surat kontrak habis
surat kontrak = pkwt
npwp = nomor pajak, kartu pajak, kartu npwp, npwpku, nomor npwp
npwp > pajak, urusan pajak, kantor pajak
asli > yang asli, aslinya, bukan fotokopi, asli semua, asline
lengkap = komplit, pepak, ganep, jangkep
lengkap > sudah semua, sudah siap, sudah saya siapkan, sudah disiapkan, tidak ada yang kurang, tinggal berangkat, sudah kumpul, sudah terkumpul, siap, semua siap, semua ada
lengkapi, suruh lengkapi, lengkapi berkas > kurang, berkas kurang, kurang berkas, kurang surat, suruh melengkapi, suruh kirim ulang, kirim ulang, suruh upload ulang, upload ulang, suruh nambah berkas, ada yang kurang, belum lengkap, kurang paklaring
sertifikat rumah > akad kredit, sertifikat, ajb, surat developer, surat jual beli, perjanjian kredit, surat akad, surat tanah, akta jual beli
fotokopi = fotocopy, foto copy, foto kopi, potokopi, potocopy, fotokopian, copy, copyan, fotocopian, fotokopiannya
kelurahan, desa, kantor desa > balai desa, lurah, pak lurah, kades, kepala desa, perangkat desa, pak rt, kantor kelurahan, kecamatan, carik, modin
lengkapi berkas, kurang berkas > suruh kirim ulang paklaring, suruh kirim ulang, suruh kirim lagi, kurang paklaring, kurang ktp, kurang kk, suruh lengkapi paklaring, ada yang belum, berkasnya masih kurang
kk, di kk > kk nya, kartu keluarga
fotokopi > potokopian, fotokopian saja, kertas fotokopi
asli dan fotokopi > dua duanya, asli sama copy, asli sama fotokopi, asli fotokopi, semua ada, lengkap, komplit, asli dan copy
kurang berkas, berkas kurang > berkas kurang, berkasnya kurang, kurang surat, ada yang kurang, suratnya kurang, tidak lengkap, belum lengkap
buku nikah = surat nikah, surat kawin, akta nikah, akte nikah, buku kawin, kutipan nikah
surat pengunduran diri, surat resign = surat undur diri, surat berhenti sendiri, surat mengundurkan diri, surat minta keluar, surat mundur
foto ktp, ktp di hp > foto ktp saja, ada di galeri, ktp di galeri, file ktp, fotonya ktp, difoto saja
ktp hilang, ktp tidak ada, ktp tidak ada di tangan > ktp ketlisut, ktp dicuri, ktp kecopetan, dompet hilang, hilang sama dompet, kecopetan, kecopetan dompet
belum punya ktp, ktp belum jadi > belum rekam, belum perekaman, masih suket, surat keterangan, resi, masih resi, belum dicetak, blangko habis, belum jadi
ktp lama > ktp biasa, bukan elektronik, ktp laminating, ktp kertas, ktp seumur hidup, ktp zaman dulu
ktp elektronik > yang elektronik, ktp yang ada chip, ktp kartu plastik
akta cerai, cerai, surat cerai = surat pisah, surat talak, akte cerai, surat perceraian
akta cerai, surat cerai > surat pengadilan, surat dari pengadilan, pengadilan agama, putusan pengadilan, sudah pisah, pegatan, pegat
surat nikah, buku nikah = akta nikah, akte nikah, surat kawin, buku kawin, kutipan akta nikah, kartu nikah
surat nikah, buku nikah > buku kua, dari kua, kua, buku hijau, buku ijo, buku merah hijau
surat kematian, akta kematian, surat keterangan kematian = akta mati, akte kematian, akte mati, surat mati, surat meninggal, surat wafat, keterangan meninggal, keterangan mati, surat keterangan meninggal
surat kematian, akta kematian > dari kelurahan, dari rumah sakit, surat dari desa, surat makam, surat dari rt
surat kuasa = kuasa, surat pemberian kuasa, diwakilkan
surat kuasa > diwakilkan, mewakili, dikuasakan, pakai materai
surat keterangan desa, surat dari desa, surat domisili = surat kelurahan, surat pengantar, surat rt, surat lurah, keterangan domisili
melengkapi, disuruh melengkapi, dilengkapi, diminta melengkapi = melengkapi berkas, suruh melengkapi, lengkapi dulu
melengkapi, disuruh melengkapi, disuruh lengkapi > suruh tambah surat, disuruh tambah, suruh nambah, nambahi surat, kurang fotokopi, kurang fotokopi kk, kurang surat, kurang paklaring, kurang tanda tangan, kurang materai, diminta kk, diminta paklaring, suruh bawa lagi, suruh kembali bawa, disuruh foto ulang, disuruh upload ulang, kirim ulang, revisi
berkas dikembalikan, dikembalikan > balik lagi, balik lagi berkasnya, berkasnya balik, suruh benerin, suruh perbaiki, disuruh perbaiki, suruh betulkan, dipulangkan, suruh bawa pulang, ditolak
berkas diterima, diterima > sudah masuk, sudah diterima petugas, sudah masuk meja, dapat tanda terima, ada tanda terima, sudah distempel, sudah diserahkan
nik, nomor ktp > enam belas, 16, 16 angka, 16 digit, enam belas digit
surat phk, phk > surat pemberhentian, surat diberhentikan, surat pesangon, perjanjian bersama
kepala desa, lurah, kades = pak lurah, pak kades, bu lurah, bu kades, petinggi, klebun, pak inggi
belum menikah, belum nikah = lajang, belum rabi, belum kawin, bujang, perawan, jomblo, joko, single
sudah menikah, menikah, kawin = sudah nikah, wes rabi, sudah kawin, berkeluarga, sudah berumah tangga, punya suami, punya istri
janda, duda, cerai > cerai hidup, pisah, ditinggal, sudah pisah, pegatan, cerai mati
belum punya, belum punya surat, belum ada > belum ngurus surat, durung blas, belum blas, belum buat surat, belum minta surat
buku tabungan = butab, buku tab
`;
