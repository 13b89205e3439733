/** Work, cards, balances, data, claims and money. The form of a line is told in `../concepts.ts`. */
export const MEMBERSHIP = `
masih di sampoerna > belum pindah, tidak pindah, belum keluar, masih kerja di sampoerna, tetap di pabrik, belum pindah ke mana, kerja di sampoerna, sampoerna
masuk seperti biasa, masih masuk > tiap hari masuk, setiap hari masuk, masuk terus, kerja terus, kerja biasa, masih kerja, tetap masuk, aktif
kerja, bekerja > masih giling, giling rokok, linting rokok, di sampoerna, kerja di sampoerna, orang sampoerna, di pabrik rokok, nglinting, ngelinting, gilingan, gunting, packing, masuk terus, tiap hari masuk, masih gajian, masih digaji, masih terikat, masih ngabdi, makaryo, nyambut damel, alako, lakoh, masih giling di rungkut, masih giling di malang, giling di pabrik, masih di sampoerna, tetap di sampoerna, masuk seperti biasa
masih kerja di tempat yang sama > belum pindah, belum keluar, di situ terus, tetap di situ, masih di situ, dari dulu di situ, satu pabrik terus
karyawan tetap, pegawai tetap, pekerja tetap, kartap, tetap = pkwtt, sudah jadi tetap, karyawan permanen, permanen
karyawan tetap > diangkat, sk tetap, punya sk, bulanan tetap, sudah sk
karyawan kontrak, pekerja kontrak, pegawai kontrak, kontrak = pkwt, tenaga kontrak, kontrak tahunan
karyawan kontrak, kontrak > kontrakan, masih kontrakan, setahun sekali, tanda tangan tiap tahun, tiap tahun tanda tangan, tanda tangan kontrak, tiap tahun diperpanjang, perpanjang tiap tahun, perpanjangan, diperpanjang terus, kontrak 6 bulan, belum diangkat, belum tetap, belum jadi tetap, musiman
borongan, pekerja borongan, karyawan borongan = borong, kerja borongan, upah borongan, gaji borongan, buruh borongan, sistem borongan, borongane
borongan > per batang, hitungan batang, hitung batang, dibayar per batang, per biji, per ikat, dapat berapa dibayar berapa, giling borongan, linting borongan, bayaran per batang, sesuai hasil, hasil giling, tergantung hasil, per potong, upah satuan
harian, buruh harian, harian lepas, pekerja harian = bhl, tenaga harian, gaji harian, upah harian, kerja harian
harian, harian lepas > dibayar per hari, per hari, dibayar harian, gajian harian, freelance, serabutan
gaji bulanan > tiap bulan, per bulan, dibayar per bulan, gajian tiap bulan
outsourcing, alih daya, os = outsorsing, autsorsing, outsource, outsorcing, outsoursing, outsorching, otsorsing, osors, outsosing, pihak ketiga
outsourcing, alih daya > vendor, yayasan, ikut vendor, lewat yayasan, ikut yayasan, dari yayasan, penyalur, lewat penyalur, agen tenaga kerja, cv, lewat cv, koperasi, mitra, mps, karyawan vendor, bukan karyawan langsung, perusahaan penyalur, dari vendor, lewat vendor, pt luar, lewat pt lain
masa percobaan, magang > training, trening, baru masuk, anak baru, probation, probasi, pelatihan, baru sebulan, baru kerja, pkl, masih belajar, baru diterima, belum ada setahun
mengundurkan diri, pengunduran diri, resign, berhenti kemauan sendiri = undur diri, ngundurkan diri, mundur, minta berhenti, minta keluar, keluar baik baik, atas kemauan sendiri, kemauan sendiri, keluar kemauan sendiri, berhenti atas kemauan sendiri, keinginan sendiri, atas permintaan sendiri, keluar atas kemauan sendiri, niat keluar sendiri
mengundurkan diri > berhenti sendiri, pamit, pamitan, bikin surat resign, keluar ikut suami, ikut suami, ngurus anak, tidak kuat kerja, tidak betah, capek kerja, berhenti karena hamil, pindah kerja, saya yang minta, keluar karena ikut suami, keluar karena anak, keluar sendiri
resign sendiri, resign, berhenti sendiri, mengundurkan diri > mengundurkan diri, mundur, kemauan sendiri, pamit, minta keluar, minta berhenti, keinginan sendiri, permintaan sendiri, atas permintaan sendiri, mundur atas permintaan sendiri, keluar karena ikut suami, keluar baik baik
phk, di phk, kena phk = dipecat, kena pecat, pecat, layoff, pemutusan kerja, pemutusan hubungan kerja, kena putus kerja, diputus kerja, putus hubungan kerja
surat phk = surat pemecatan, surat pemutusan kerja, surat putus kerja, surat pemutusan hubungan kerja, surat dipecat
di phk, kena phk, pengurangan karyawan, kena pengurangan > efisiensi, kena efisiensi, perampingan, pabrik ngurangi orang, dikurangi orangnya, diputus, diputus kerja, ditendang, disuruh berhenti, disuruh keluar, pesangon, dapat pesangon, dikasih pesangon, diputus sepihak, di cut, kena cut, kena pengurangan karyawan, pengurangan pegawai, pengurangan orang, diphk, di pehaka
kontrak habis, habis kontrak = putus kontrak, kontrak selesai, selesai kontrak, kontrak putus, masa kontrak habis, kontrak sudah habis, kontrak berakhir, kontrak entek, entek kontrak, mari kontrak, rampung kontrak, masa kontrak selesai
kontrak habis, habis kontrak > tidak diperpanjang, kontrak tidak diperpanjang, tidak dilanjut, kontrak tidak dilanjut, kontrak tidak lanjut, diputus kontrak, tidak disambung, kontrak tidak disambung, tidak disambung lagi, kontrak tidak diteruskan, sudah 2 tahun kontrak, pkwt selesai, pkwt habis, tidak dipanggil lagi, tidak dikontrak lagi, kontrak tidak diperbarui, tidak kontrak lagi
tidak diperpanjang, kontrak tidak diperpanjang, kontrak tidak dilanjutkan, kontrak tidak disambung > kontrak entek, sampai kontrak saja, cuma sampai kontrak, tidak dipakai lagi, kontrak selesai, selesai kontrak, kontrak habis, habis kontrak, putus kontrak, tidak dilanjut, tidak lanjut, tidak disambung, tidak diteruskan, tidak dikontrak lagi, tidak dipanggil lagi
keluar, berhenti kerja, tidak bekerja > tidak kerja maneh, tidak aktif kerja, bekas pabrik, mari kerja, tidak masuk lagi, sudah lama tidak kerja, di rumah saja, momong cucu, momong anak, ibu rumah tangga, irt, pengangguran, tidak nyambut gawe, tidak ngabdi, leren kerja, leren, lereni, mantun, tidak di sana lagi, tidak di situ lagi, sudah tidak di pt, sudah tidak di sampoerna, mengundurkan diri, ambu alako, di rumah momong cucu, di rumah jaga anak, di rumah momong anak, di rumah tok
pensiun, purna tugas = purna, purna bakti, pensiunan, purnatugas, purna karya, pension, pensiyun, purnabakti
pensiun, purna tugas > usia pensiun, masa pensiun, pensiun dini, mpp, sudah 56, sudah umur, sudah tua, sudah sepuh, batas umur, sudah masanya, sudah waktunya berhenti, habis masa kerja, masa kerja habis
dirumahkan > disuruh di rumah, libur panjang, diliburkan, belum dipanggil, belum dipanggil lagi, menunggu panggilan, tidak giling dulu, sementara di rumah, pabrik libur, tidak ada giling, tidak ada kerjaan, istirahat dulu
cuti = cutine, preian
cuti > melahirkan, cuti melahirkan, cuti hamil, hamil, lahiran, baru lahiran, cuti sakit, sakit, izin sakit, izin, izin lama, opname, sakit lama, nifas, libur, cuti panjang, tidak masuk dulu, prei, baru melahirkan, ijin sakit, ijin, habis lahiran, baru operasi, masih sakit, sakit dulu
pindah pabrik, pindah tempat kerja, dipindah, pindah bagian, mutasi = dimutasi, dipindahkan, pindah plant, pindah unit, kena mutasi, dipindah tugas, pindah tugas, rotasi
pindah pabrik, dipindah, mutasi > pindah ke malang, pindah ke rungkut, dipindah ke malang, dipindah ke rungkut, pindah malang, pindah rungkut, pindah lokasi, dioper, ditarik ke malang, pindah cabang, pindah kota, pindah divisi, pindah gudang, pindah line
pindah perusahaan, kerja di tempat lain > kerja tempat lain, kerja di pt lain, kerja di pabrik lain, pabrik lain, pt lain, ganti pabrik, ganti perusahaan, ganti pt, pindah pt, kerja lagi di tempat lain, dapat kerja baru, kerja baru, pabrik baru, perusahaan baru, tempat baru, tempat lain, sekarang di pt, ikut pt lain, majikan lain, pindah majikan, pabrik sepatu, di pabrik lain, di pabrik sepatu, di pt lain, sekarang di pabrik lain, di perusahaan lain, sekarang di tempat lain, pindah pabrik lain
usaha sendiri, wiraswasta, bukan karyawan > jualan, dagang, dodolan, buka warung, warung, toko, buka toko, ojek, ojol, gojek, grab, tani, petani, nyawah, di sawah, wirausaha, freelance, kuli, serabutan, nelayan, tukang, tukang bangunan, jahit, penjahit, sopir, usaha, usaha kecil, umkm, pedagang, bakul, catering, online shop, katering, menjahit, laundry, ternak, buruh tani
cacat, cacat total, cacat tetap > lumpuh, stroke, disabilitas, difabel, buta, amputasi, diamputasi, tidak bisa jalan, tangan putus, cacat permanen, sakit permanen, tidak bisa kerja lagi, kehilangan tangan
meninggal, meninggal dunia = wafat, almarhum, almarhumah, sedo, tilar, seda, meninggal dunio, kapundut, almarhume
ahli waris, meninggal > suami sudah tidak ada, istri sudah tidak ada, bapak sudah tidak ada, ibu sudah tidak ada, orang tua sudah tidak ada, pesertanya sudah tidak ada, orangnya sudah tidak ada, suami meninggal, istri meninggal, bapak meninggal, ibu meninggal, anak almarhum, istri almarhum, warisan, suami almarhum, istri almarhum, bapak almarhum, ibu almarhum, pesertanya meninggal, pekerjanya meninggal, anak dari peserta, orangnya sudah meninggal, untuk almarhum, punya almarhum, punya almarhumah, milik almarhum
hilang > ketlisut, kelisut, keslisut, keselip, kselip, kececer, tercecer, kesingsal, ketriwal, keri, lupa naruh, lupa menaruh, lupa taruh, lupa simpan, lupa nyimpan, lupa disimpan di mana, tidak tahu di mana, tidak tahu ke mana, entah di mana, entah ke mana, mboh nang endi, embuh nang endi, tidak ketemu, kebanjiran, kena banjir, kebakaran, kebakar, dimakan tikus, dimakan rayap, hanyut, dompet hilang, kecopetan, dicuri, elang, saya cari tidak ada, dicari tidak ada
hilang > hilang semua, hilang dompet, tidak kesimpan, pas pindahan, waktu pindahan hilang, tidak tersimpan
rusak > sobek, robek, suwek, luntur, patah, basah, tugel, retak, tidak terbaca, buram, mengelupas, kena air, tulisannya luntur, tulisan luntur, kartunya sobek, sobek kena air
satu = settong, satu biji, satu lembar, sebiji, selembar
beberapa, lebih dari satu, banyak, lebih satu = lebih dari 1, akeh, buanyak, pirang pirang, banyak banget
beberapa, lebih dari satu > dua, tiga, empat, lima, macam macam, dua kartu, tiga kartu, dua kpj, tiga kpj, dobel, dobel dobel, numpuk, kathah, tiap pabrik beda, tiap pabrik satu, ganti ganti pabrik, satu per pabrik, tiap perusahaan satu, punya dua, punya tiga
belum pernah dapat, tidak pernah dapat, belum dapat, tidak punya, belum punya > tidak dikasih, tidak pernah dikasih, dari dulu tidak dikasih, tidak pernah terima, belum terima, belum pernah terima, belum dibagi, belum dibagikan, tidak dibagi, belum dikasih, tidak diberi, tidak pernah diberi, tidak pernah pegang, tidak pernah lihat, tidak pegang, belum dicetak, tidak terima, belum pernah lihat, tidak duwe, gak nduwe
tidak punya, belum punya > tidak ada, tidak bawa, tidak pegang, tidak kepegang, belum ada, belum punya blas, dereng gadah, mboten gadah, tidak gadah, tidak andi
punya orang lain, bukan punya saya = bukan milik saya, bukan kepunyaan saya, punya orang, duwe wong
punya orang lain > bukan nama saya, nama orang lain, namanya orang lain, bukan kartu saya, bukan kpj saya, tidak kenal namanya, punya siapa itu, namanya bukan saya, kpj orang, kartu orang, kartunya orang, nama lain, bukan atas nama saya, nomornya orang lain
kartu digital > kartu di hp, foto kartu, e kartu, kartu elektronik, bentuk digital
nol > rp 0, 0 rupiah, nol rupiah, tidak ada isinya, tidak ada isi, tidak ada uang, tidak ada uangnya, zonk, ludes, entek, resik, amblas
bulan > januari, februari, pebruari, maret, april, mei, juni, juli, agustus, september, oktober, november, nopember, desember, bulan puasa, bulan lebaran, lebaran, puasa
kosong > bolong, bolong bolong, loncat, lompat lompat, tidak dibayar, belum dibayar, tidak dibayarkan, tidak disetorkan, tidak dibayari, nunggak, menunggak, telat bayar, tidak ada setoran, tidak ada iuran, iuran tidak masuk, tidak masuk iuran, tidak ada catatan, belum tercatat, tidak keisi, belum keisi, tidak ada datanya, tidak nyetor, nunggak 2 bulan, nunggak 3 bulan, belum dibayar pabrik, belum dibayar perusahaan, belum setor
tidak lengkap, kurang lengkap, belum lengkap = tidak komplit, kurang komplit, belum komplit, tidak ganep, tidak full
tidak lengkap, belum lengkap, kurang dokumen > berkas masih kurang, kurang kartu keluarga, kurang kk, kurang ktp, kurang akta, kurang fotokopi, kurang foto, kurang buku tabungan, kurang tanda tangan, kurang materai, kurang berkas, belum ada kk, masih ada yang kurang, kurang, masih kurang, bolong, ada yang kurang, ada yang belum, sebagian saja, baru sebagian, kurang satu, kurang surat, ada yang tidak ada
kecil, sedikit > cuma segini, cuma segitu, cuma sedikit, hanya segini, kok segini, segini saja, mek segini, mung semene, semene, semono, sak mene, cuma 2 juta, cuma 5 juta, cuma sejuta, tidak nyampe, tidak sampai, tidak seberapa, kurang banyak, kurang dari harusnya, harusnya lebih, harusnya banyak, harusnya lebih banyak, tidak sesuai lama kerja, padahal kerja lama, padahal sudah lama, tidak cocok hitungan, receh, tidak imbang, setitik, saemprit
tidak bertambah > tetap segitu, segitu terus, tidak nambah, tidak tambah, tetap saja jumlahnya, jumlahnya tetap, tidak pernah naik, tidak pernah nambah, tidak berubah, macet
tidak muncul, tidak tampil > tidak kelihatan, tidak ketok, tidak nongol, tidak metu, tidak keluar, tidak tampak, tidak ada angkanya, angkanya tidak ada, angka tidak keluar, blank, layar putih, kosong layarnya, hilang, tidak terlihat, tidak nampak, tidak ada tulisannya
tidak aktif, nonaktif = non aktif, nonaktip, inaktif
nonaktif > statusnya mati, kepesertaan mati, kepesertaan tidak aktif, tertulis tidak aktif, tertulis nonaktif, sudah dinonaktifkan, status berhenti, off
iuran = potongan, bayaran bpjs, potongan bpjs, iuran bpjs, potongan gaji
upah > bayaran, bayarane, umk, umr, ump, upah terlapor, dilaporkan kecil, dilaporkan
nama > ejaan, ejaan nama, huruf nama, nama lengkap, nama depan, nama belakang, nama tengah, nama panggilan, gelar, marga, asmo, namanya, nama disingkat, nama kepotong, penulisan nama, nulis nama
tanggal lahir, lahir > tanggal, bulan lahir, tahun lahir, hari lahir, tanggal bulan tahun, lair, tanggal lair, tahun lair, kelahiran, tanggal kelahiran, tahun kelahiran, bulan kelahiran, ulang tahun, ultah, tahunnya salah, bulannya salah, tanggalnya salah, lahire, tempat tanggal lahir
nik > angka nik, 16 angka, 16 digit, enam belas angka, nomor penduduk, nomor di ktp, nomor induk penduduk, angka ktp, no induk, angka di ktp, nomornya ktp
nama ibu, ibu kandung, nama ibu kandung > mamak, nama mamak, nama emak, nama simbok, simbok, biyung, umi, ummi, mamah, nama mama, nama orang tua, ibu salah, nama gadis ibu, nama ibuk, ibuk, embuk, embok, orang tua
alamat > rw, rt rw, rtrw, kelurahan, kecamatan, kabupaten, kota, dusun, dukuh, kode pos, kodepos, nomor rumah, gang, perumahan, kos, kosan, sudah pindah, sudah pindah rumah, pindah rumah, pindahan rumah, alamat rumah, alamat domisili, alamat ktp, provinsi, desane, tempat tinggalnya, tinggal di
jenis kelamin > kelamin, gender, lanang wedok, laki laki, perempuan, pria, wanita, cowok, cewek
status nikah, status kawin, status perkawinan, pernikahan > kawin, nikah, menikah, cerai, janda, duda, lajang, bujang, belum nikah, sudah nikah, rabi, status pernikahan
tempat lahir, kota lahir > kota kelahiran, tempat kelahiran, kabupaten lahir, lahir di mana
nomor hp atau email > nomor hp, email, telepon, nomor wa, nomor telepon
upah atau iuran > gaji, upah, iuran, potongan, gaji tidak cocok, iuran tidak cocok
susunan keluarga > anak belum masuk, anak, istri belum masuk, tanggungan, anggota keluarga, suami, istri
beda satu huruf, huruf = kurang satu huruf, kurang huruf, kurang hurufnya, kurang 1 huruf, beda 1 huruf, salah satu huruf, salah 1 huruf, selisih satu huruf
beda satu huruf, huruf > ejaan, ejaan lama, salah eja, kelebihan huruf, lebih satu huruf, ketinggalan huruf, hurufnya kurang, huruf dobel, dobel huruf, satu huruf saja, huruf akhir, huruf depan, huruf terakhir, pakai h, tidak pakai h, kurang h, huruf besar, spasi, pisah, digandeng, disambung, tidak ada spasi, kurang spasi, titik, tanda titik, koma, i jadi y, f jadi v, d jadi t, sak huruf, siji huruf, typo, salah ketik, salah tulis, ejaannya
beda satu angka, angka > kurang angka, angka kurang, angka salah, salah satu angka, digit, satu digit, angka terakhir, angka depan, angka belakang, kelebihan angka, selisih satu angka, beda digit, beda angka, salah 1 angka
terbalik, tertukar = kebalik, kewalik, kuwalik, kebalek, ketukar, keliru tempat, tukar tempat, ijolan, kebolak balik, bolak balik
terbalik, tertukar > urutan salah, bulan dan tanggal, tanggal jadi bulan, bulan jadi tanggal, tanggal sama bulan, tanggal dan bulan, depan belakang, nama depan belakang, ditukar, tukar, angkanya kebalik, kebalik angkanya
disingkat, singkatan, tidak lengkap > m jadi muhammad, muhammad jadi m, moh jadi mohammad, inisial, dipendekkan, dipendekno, kepotong, dipotong, tidak panjang, cuma nama depan, satu kata saja, namanya kurang panjang, nama belakang tidak ada, kurang nama belakang, ringkes, diringkas, kurang lengkap
gelar > haji, hajjah, sarjana, titel, pakai haji, ada hajinya, ada gelar, tanpa gelar, s pd, amd
nama gadis, nama sebelum menikah, nama kecil > nama sebelum nikah, sebelum nikah, sebelum menikah, sebelum kawin, waktu gadis, nama waktu gadis, nama lahir, nama dulu, pakai nama suami, ikut nama suami, masih nama gadis, nama perawan, nama asli, jeneng cilik, nama waktu kecil, pakai nama sebelum nikah, pakai nama gadis, belum ganti nama suami, belum ikut nama suami, belum pakai nama suami
nama panggilan, nama alias > panggilan, nama sehari hari, celukan, celukane, jeneng celukan, alias, nama kecil, biasa dipanggil, nama beken, julukan
beda jauh, beda sama sekali > jauh sekali, jauh banget, jauh bedanya, salah total, lain semua, tidak ada yang cocok, tidak ada yang sama, nama orang lain, bukan nama saya, beda kabeh, adoh
kosong, belum diisi, tidak terisi > tidak ada isinya, belum ada isinya, belum keisi, strip, garis saja
masih yang lama, belum diperbarui > kk lama, kk yang dulu, masih yang dulu, belum ganti, belum diganti, belum diubah, belum berubah, data dulu, masih lama, ktp lama, data jadul, masih data lama, masih yang dulu
ktp = ektp, kartu tanda penduduk, katepe
ktp sudah benar > yang salah bpjs, salah di bpjs, yang salah jmo, bpjs yang salah, jmo yang salah, salah bpjs, bpjs yang keliru, yang keliru bpjs
kk, kartu keluarga = kk asli, ksk, kartu susunan keluarga, c1
kk > kk yang salah, kk baru
akta lahir, akta kelahiran, akta = akte, akte lahir, akte kelahiran, aktalahir, surat kelahiran
akta lahir, akta kelahiran, akta > kenal lahir, surat kenal lahir, surat bidan, surat lahir dari desa, kutipan akta, aktanya, aktene
ijazah = ijasah, ijasa, izajah, ijaza, sttb, surat tamat
ijazah > ijazah sd, ijazah terakhir, rapor, raport, ijazah sekolah, surat lulus
bpjs > kartu bpjs, di kartu bpjs, catatan bpjs, yang di bpjs, di sistem, datanya bpjs
dukcapil = capil, dispenduk, dispendukcapil, disdukcapil, catatan sipil, kantor capil, duk capil
dukcapil > kecamatan, kantor kecamatan, mall pelayanan, mal pelayanan publik, mpp, kependudukan, dinas kependudukan, urus ktp, benerin ktp, betulkan ktp, ganti ktp
buku tabungan, rekening, buku rekening = buku bank, buku rek, buku tabunganku, rekening tabungan, buku tabungane
buku tabungan, rekening, buku rekening > tabungan, tabungan saya, tabungan bank, bri, bca, mandiri, bni, bsi, btn, bank jatim, buku bri, buku bca, buku bni, buku mandiri, tabungan bri, tabungan bca, nomor rekening, atm, kartu atm, norek, bukunya bank, fotokopi buku tabungan, fotocopy tabungan
paklaring, surat keterangan kerja, surat kerja, surat pengalaman kerja = vaklaring, paklareng, keterangan kerja, surat keterangan pernah kerja, surat referensi, referensi kerja
paklaring, surat keterangan kerja, surat kerja > surat dari perusahaan, surat dari pabrik, surat dari pt, surat dari perusahaan lama, surat dari pabrik lama, surat dari hr, surat keterangan dari perusahaan, surat keterangan berhenti, surat berhenti kerja, surat berhenti, surat keluar kerja, surat pernah kerja, surat perusahaan, surat pabrik, surat lepas, surat pemberhentian, surat masa kerja
surat berhenti kerja > surat resign, surat pengunduran diri, surat pemberhentian, paklaring, surat dari perusahaan, sp phk, surat putus kerja, surat habis kontrak, surat kontrak habis
surat kontrak = pkwt
npwp = nomor pajak, kartu pajak, kartu npwp, npwpku, nomor npwp
npwp > pajak, urusan pajak, kantor pajak
slip gaji, slip upah, struk gaji = slip, kitir, kitir gaji, kertas gaji, rincian gaji, amplop gaji, payslip, struk upah, setruk gaji, lembar gaji, nota gaji, slep gaji, selip gaji, selip, bukti gaji, kertas bayaran
asli > yang asli, aslinya, bukan fotokopi, asli semua, asline
belum ada satu pun, belum ada, belum ada semua, tidak ada semua, belum punya semua, belum siap > belum siap semua, semua belum, belum punya apa apa, kosong semua, durung ono kabeh, durung kabeh, belum disiapkan, belum menyiapkan, belum ngumpulkan, belum kumpul, tidak punya semua, tidak satupun, satupun tidak ada, satupun belum, tidak ada satupun, belum satupun, tidak punya apa apa, belum nyiapin, tidak ada yang siap, tidak ada yang punya, belum punya, belum semua, masih kosong, nol
lengkap = komplit, pepak, ganep, jangkep
lengkap > sudah semua, sudah siap, sudah saya siapkan, sudah disiapkan, tidak ada yang kurang, tinggal berangkat, sudah kumpul, sudah terkumpul, siap, semua siap, semua ada
sebagian > sebagian saja, separuh, separo, setengah, tidak semua, sedikit saja, ambil sedikit, sebagian dulu, dicicil, jangan semua, separoh
pensiun, jp > uang pensiun, pensiunan, tunjangan pensiun, pensiun bulanan, uang pensiunan, dana pensiun, jaminan pensiunan
kematian, santunan kematian, jkm > meninggal, wafat, santunan, uang kematian, uang duka, dana kematian, almarhum, almarhumah, suami meninggal, istri meninggal, bapak meninggal, ada yang meninggal, santunan meninggal, sedo, orang mati, mati, peserta meninggal
jkp, kehilangan pekerjaan, jaminan kehilangan pekerjaan = jaminan hilang kerja, hilang kerja, kehilangan kerja
jkp, kehilangan pekerjaan, jaminan kehilangan pekerjaan > uang phk, tunjangan phk, bantuan phk, korban phk, tunjangan pengangguran, bantuan pengangguran, bantuan untuk phk, kena pecat, dipecat, uang tunggu phk
jkk, kecelakaan, kecelakaan kerja, jaminan kecelakaan kerja > celaka, jatuh, jatuh di pabrik, jatuh di jalan, tangan kejepit, kejepit, kejepit mesin, kena mesin, ketabrak, tabrakan, ditabrak, ditabrak motor, tertabrak, nabrak, luka, luka kerja, operasi, biaya rumah sakit, ketiban, kepleset, terpeleset, ciloko, kecelakaan di jalan, jatuh dari motor, tersayat, keseleo, rumah sakit, berobat, biaya berobat, patah tulang, kena gunting, laka, laka kerja
jht, jaminan hari tua, hari tua = tabungan hari tua, uang hari tua, dana hari tua, jaminan hari tuo, jeha te
beasiswa, beasiswa anak > sekolah anak, kuliah anak, biaya sekolah, bantuan sekolah, uang sekolah, spp anak, anak sekolah, anak kuliah
bukan jht > kesehatan, bpjs kesehatan, jkn, kis, prakerja, pkh, bansos
kesehatan, bpjs kesehatan = mobile jkn, jkn, kis, bpjs sehat, kartu sehat, bpjs kes
kesehatan, bpjs kesehatan > berobat, puskesmas, periksa dokter, faskes, rawat inap, rumah sakit, rujukan, buat berobat
belum klaim, belum mau klaim, tidak klaim, tidak mau klaim, belum mau ambil, tidak diambil > cuma lihat, cuma lihat dulu, cuma mau lihat, lihat lihat saja, cuma mau tahu, cuma tanya, disimpan dulu, simpan dulu, biar di situ, biar di situ dulu, biar ngumpul, nanti kalau pensiun, nanti saja kalau pensiun, kalau pensiun saja, belum butuh, belum perlu, tidak butuh, belum niat, belum kepikiran, tidak ada niat, tidak dicairkan, belum mau dicairkan, tidak diklaim
belum klaim, belum mau klaim, tidak mau klaim > ndak diambil, jangan diambil, eman, emanen, sayang kalau diambil, tidak ambil, belum ambil, belum pernah klaim, belum pernah ambil, tidak pernah ambil, belum pernah cairkan
belum dikirim, belum diajukan, belum mengajukan, belum daftar, belum ajukan > belum upload, belum ngajuin, belum ngajukan, belum submit, belum disubmit, belum diupload, baru mau, baru mau daftar, baru mau klaim, baru mau ngajukan, mau daftar, baru akan, belum jadi, belum klaim, belum daftar, masih isi form, masih ngisi, masih mengisi, baru ngisi, belum selesai isi, baru ngumpulkan berkas, masih kumpulkan berkas, masih siapkan berkas, belum pencet kirim, belum sampai kirim, belum ngirim, baru rencana, rencananya, masih rencana, belum mulai, belum sama sekali
dikirim > sudah upload, sudah diupload, sudah submit, sudah ngajuin, sudah ngajukan, berkas sudah masuk, berkas masuk, sudah daftar, kadung kirim, terlanjur kirim, sudah terlanjur dikirim, sudah kadung, sudah disetor, sudah klaim, kebacut ngirim, sudah masuk pengajuan, sudah daftar lapak asik
diproses, proses, dikerjakan > masih dikerjakan, sedang digarap, tunggu 5 hari, menunggu 5 hari, suruh menunggu, suruh sabar, katanya menunggu, verifikasi, masih verifikasi, sedang verifikasi, masih dicek, masih diperiksa, menunggu hasil, menunggu kabar, belum ada hasil, belum ada kabar, belum ada jawaban, belum ada keputusan, masih jalan, sedang berjalan, menunggu verifikasi, menunggu persetujuan, belum keluar, belum cair, masih menunggu, belum ada kabarnya, belum jelas, durung ono kabar, isih proses, lagi proses
belum ada kabar, belum ada jawaban = tidak ada kabar, belum dikabari, tidak dikabari, belum dapat kabar, tidak ada jawaban, belum ada pemberitahuan, tidak ada beritanya, belum ada berita, tidak ada infonya, belum ada info
belum ada kabar > belum dihubungi, tidak dihubungi, lama sekali, sudah lama, sudah seminggu, sudah sebulan, sudah berminggu minggu, lama tidak ada kabar, kok belum cair, belum cair cair, tidak cair cair, belum masuk, belum masuk rekening, kok lama, masih menunggu, diam saja, belum juga
ditolak, tidak disetujui > berkas dikembalikan, berkas ditolak, tidak memenuhi syarat, dibilang tidak memenuhi syarat, belum memenuhi syarat, tidak masuk syarat, kurang berkas, berkas kurang, berkasnya kurang, syarat kurang, syaratnya kurang, dokumen kurang, dibatalkan, dibatalkan sistem, gugur, tidak lolos, tidak disetujui, disuruh ulang, suruh ulang, suruh lengkapi, disuruh lengkapi, suruh melengkapi, gagal, tidak diterima, ditolak sistem, tidak dapat diproses, tidak dapat dilanjutkan, dicancel, di cancel, cancel
dibayarkan > sudah masuk rekening, sudah cair, uang sudah cair, uang masuk, sudah masuk bank, cair kemarin
sudah cair, uang sudah cair, uang cair, uang sudah masuk, cair > sudah masuk bank, sudah masuk rekening, masuk bank, uang sudah masuk bank, sudah ditransfer, sudah di transfer, sudah terima uang, sudah saya terima, sudah diterima, sudah terima, uang sudah di rekening, sudah ada di rekening, sudah saya ambil, sudah nampa, sudah tompo, wes mlebu bank, ditransfer, transferan masuk, transferan sudah masuk, sudah ada uangnya, sudah keluar uangnya, sudah keluar
lewat 5 hari, lebih dari 5 hari > sudah seminggu, seminggu lebih, 1 minggu, 2 minggu, dua minggu, sudah sebulan, sebulan, sebulan lebih, 6 hari, 7 hari, 8 hari, 9 hari, 10 hari, lama sekali, sudah lama, berbulan bulan, 1 bulan, 2 bulan
wawancara, video call > interview, interviu, vc, vidio call, ditelepon petugas, dihubungi petugas, tanya jawab, telepon video, jadwal wawancara, dijadwalkan, jadwal, dijadwal, belum ditelepon, menunggu telepon, menunggu ditelepon, zoom, ditelpon bpjs, belum di telepon, panggilan video, diwawancarai
belum ditelepon, belum dihubungi, belum diwawancara > belum ada telepon, tidak ditelepon, tidak ada telepon, belum ada yang telepon, tidak ada yang nelpon, menunggu telepon, belum di telepon, belum dipanggil, belum ada panggilan, tidak ada yang menghubungi, belum di vc, belum wawancara, belum interview, durung ditelpon, belum ada kabar, menunggu ditelepon, belum dapat telepon
antre, antrean, antri, nomor antrean = antrian, antriane, ngantri
antre, antrean, antri > nomor urut, ambil nomor, kuota penuh, kuota habis, kuotanya penuh, jadwal penuh, jadwal habis, tidak dapat jadwal, tidak dapat kuota, menunggu giliran, giliran, belum giliran, ngantre, panjang, slot, slot habis, penuh terus, dapat nomor, nomor 50, jadwal, kehabisan kuota, urutan
kode 040, 040 = kode 40, error 040, eror 040, nol empat nol, kosong empat kosong, 040 itu, kode nol empat nol, kode nol empat puluh, tulisan 040, 040 040
tidak dapat dilanjutkan, tidak bisa lanjut > tidak bisa diteruskan, tidak bisa dilanjut, tidak bisa lanjut, mentok, macet, berhenti di tengah, tidak bisa diproses, tidak bisa next
saldo 15 juta ke atas, di atas 15 juta, lebih dari 15 juta > lebih 15 juta, 16 juta, 17 juta, 18 juta, 20 juta, 25 juta, 30 juta, 40 juta, 50 juta, 60 juta, 100 juta, puluhan juta, ratusan juta, saldonya besar, saldo besar, saldonya banyak, terlalu besar, kebanyakan
di bawah 15 juta, kurang dari 15 juta > 1 juta, 2 juta, 3 juta, 4 juta, 5 juta, 6 juta, 7 juta, 8 juta, 9 juta, 10 juta, 11 juta, 12 juta, 13 juta, 14 juta, ratusan ribu, cuma sedikit, kurang 15 juta
dompet digital, e wallet > ovo, gopay, shopeepay, linkaja, shopee pay, go pay, akun dana, uang elektronik, shopee
belum punya rekening, tidak punya rekening, belum ada rekening > belum buka, belum buka rekening, belum bikin, belum bikin rekening, tidak punya, belum punya, tidak punya bank, belum punya bank, tidak punya buku tabungan, belum punya tabungan, tidak ada rekening, tidak punya atm, mau buka rekening, baru mau buka
salah rekening = nomor rekening salah, salah nomor rekening, rekening luput, salah nulis rekening, salah isi rekening, nomor rekening keliru, rekeningnya salah
atas nama sendiri, atas nama saya > nama sendiri, punya saya sendiri, rekening saya, punya saya, milik saya
rekening orang lain, atas nama orang lain > pinjam rekening, numpang rekening, rekening bojo, ikut suami, ikut anak
rekening dari perusahaan > rekening pabrik, buat gajian, buat gaji, untuk gaji, untuk gajian, rekening payroll, tempat gajian, dari perusahaan, dari pabrik, bank pabrik
nama tidak sama ktp, nama di rekening beda > nama di buku beda, nama di buku tabungan beda, nama di bank beda, namanya tidak cocok
bsu, bantuan subsidi upah = bantuan upah, bantuan gaji, subsidi upah, subsidi gaji, subsidi
bsu, bantuan subsidi upah > blt, bantuan pemerintah, bantuan 600, 600 ribu, 300 ribu, 600rb, bantuan, bansos, uang bantuan, bantuan dari pemerintah, bantuan presiden, bantuan jokowi, bantuan prabowo, blt pekerja, bantuan uang, kemnaker
tidak terdaftar, bukan penerima > tidak termasuk, tidak masuk daftar, tidak memenuhi, tidak ada nama saya, nama saya tidak ada, tidak lolos, tidak masuk kriteria, tidak oleh, tidak dapat bagian, tidak terpilih, gajinya lebih
kantor pos > pos, lewat pos, ambil di pos, pospay
bayar sendiri, bayar iuran sendiri, peserta mandiri, bpu = bayar mandiri, iuran sendiri, mandiri, bayar iuran, bukan penerima upah
bayar sendiri, bayar iuran sendiri, bpu > pedagang, ojol, ojek, petani, usaha sendiri, buat suami, buat istri, buat keluarga, daftar mandiri, ikut mandiri, daftar sendiri, nerusin bayar, lanjut bayar, mau lanjut sendiri, bayar tiap bulan sendiri, pekerja mandiri, wiraswasta, jualan, bayar dewe
penerima upah > gaji tiap bulan, digaji, digaji tiap bulan, dapat gaji, gajian, digaji pabrik, karyawan pabrik
dibayar perusahaan, penerima upah = pu, potong dari gaji, dipotong dari gaji, potongan gaji, diambil dari gaji, dipotong pabrik, dibayar pabrik, dibayari perusahaan, perusahaan yang bayar, potong gaji, dipotong gaji, dibayar pt, dibayari pabrik, ditanggung perusahaan, ditanggung pabrik, lewat perusahaan, lewat pabrik
hr, hrd, minta ke hr = hrga, human resource, human resources, kepegawaian, bagian kepegawaian
hr, hrd > bagian gaji, payroll, bagian payroll, bagian kantor, kantor pabrik, kantor perusahaan, orang kantor, kantor dalam, staf kantor, admin pabrik, admin kantor, tata usaha, bagian umum, personalia pabrik, lapor personalia, ke personalia, lewat perusahaan, lewat pabrik, ke perusahaan, tanya perusahaan, tanya pabrik, lapor perusahaan, lapor pabrik, lewat kantor pabrik, bagian administrasi, office, kantor pt, kantore pabrik, pihak perusahaan, pihak pabrik, ke kantor pabrik, kantor sampoerna
bagian gaji, payroll > bagian bayaran, keuangan, bagian keuangan, kasir, kasir pabrik, tukang gaji
kantor cabang, datang ke cabang, datang langsung > parani, saya parani, rono, mrono, ke kantornya, ke kantor bpjs, kantor bpjse, ke jamsostek, ke bpjs, ke kantor, datang saja, ke sana langsung, ke sana saja, saya datangi, datang sendiri, ke cabang, tatap muka, offline, ke loket, manual, entar ka kantor
175 = satu tujuh lima, call center 175, nomor 175, 1 7 5
175 > telepon, nelpon, bel, call, call center, telepon saja, saya telepon, hubungi 175, layanan 175, telepon bpjs, ngebel, via telepon, lewat telpon
lapak asik, online, secara online = onlen, daring, via online, lapak asyik, lapakasik
lapak asik, online > lewat web, website, web, internet, situs, lewat situs, lewat google, dari rumah, dari rumah saja, di rumah saja, lewat komputer, lewat laptop, di warnet, warnet, tidak usah datang, tidak usah ke kantor, isi di internet, portal, lewat portal
orang tidak dikenal, tidak dikenal, tidak kenal, orang asing = orang tidak kenal, tidak kenal orangnya, orang tak dikenal, tidak kenal siapa
orang tidak dikenal, tidak dikenal, orang asing > nomor asing, nomor baru, nomor tidak dikenal, entah siapa, tidak tahu siapa, nomor luar, nomor luar negeri, tidak ada namanya, tidak jelas siapa, wong liyo, orang luar, nomor tidak jelas, tidak pernah ketemu, tidak ngerti siapa, nomor aneh, baru kenal, mboh sopo, embuh sopo, kenal di fb, kenal di internet
ngaku petugas = ngakunya petugas, ngaku bpjs, mengaku dari bpjs, ngaku dari bpjs, ngakunya bpjs, ngakunya dari bpjs
calo, perantara, biro jasa > makelar, tukang urus, broker, jasa pencairan, jasa klaim, orang yang bantu cair, joki
teman > satu linting, satu meja, satu grup, satu regu, satu line, satu shift, teman pabrik, teman giling, teman linting, sama sama giling, satu pabrik, sepabrik, konco pabrik, konco kerjo, satu bagian, satu unit, kanca, tretan, kancah, rekan satu linting, rekan satu pabrik, rekan kerja saya
belum ada yang minta, tidak ada yang minta, tidak ada, belum ada > tidak ada, belum ada, aman, aman saja, aman belum ada, tidak pernah, tidak ada siapa siapa, tidak ada kok, belum pernah, tidak ada yang minta apa apa, belum ada siapa siapa, belum pernah diminta, tidak diminta, tidak dimintai
sudah memberi uang, terlanjur bayar > sudah ditransfer, kadung bayar, kadung transfer, sudah kasih, sudah saya kasih, sudah saya bayar, sudah saya transfer, terlanjur kasih, terlanjur transfer, sudah dibayar, wes tak bayar, wes tak kei, kebacut bayar, sudah dikirim uangnya, sudah kirim uang, sudah separuh, sudah dp
belum bayar, belum transfer, tidak bayar, belum memberi uang, belum kasih > tidak saya turuti, tidak saya tanggapi, saya diamkan, tidak saya layani, saya blokir, tidak mau bayar, belum dikasih, durung bayar, untung belum, untungnya belum, tidak jadi bayar
minta persenan > bagi hasil, komisi, minta persen, minta jatah, jatah, potong sekian persen, bagian sekian, minta separuh, dipotong, bagi dua, fee
uang, ada yang minta uang > bayar dulu, minta 500 ribu, minta 100 ribu, minta 1 juta, minta sejuta, minta 200 ribu, 50 ribu, 100 ribu, 200 ribu, 500 ribu, 1 juta, sejuta, uang admin, biaya admin, uang rokok, uang bensin, uang jasa, disuruh bayar, disuruh transfer, minta transfer, minta pulsa, pulsa, dp, dimintai duit, minta ongkos, uang pelicin, disuruh nyetor
kode > kode otp, enam angka, 6 angka, angka sms, kode sms
klaim, cairkan, mencairkan, ambil uang > mau cair, mau dicairkan, pencairan, mau ambil, mau diambil, tarik, tarik semua, butuh uang, perlu uang, lagi butuh uang, njupuk duit, ambil, diambil, mau klaim, pengen cair, pengen ambil, ambil semua, ambil jht, buat modal, buat modal usaha, buat biaya sekolah, uangnya mau diambil, mau uangnya, minta dicairkan, minta uang saya, ngalak pesse
betulkan, perbaiki > ralat, koreksi, revisi, benahi, mbenahi, ubah, ganti, ralat data, koreksi data, benahi data, edit, ndandani, dandani
tambah ke jmo > masukkan kartu, masukkan kartu lama, nambah kartu, nambah kpj, menambah kartu, kartu lama dimasukkan, memasukkan kartu, tambahkan kartu, input kpj, kartu satunya, kpj satunya, nambahi kartu
mau tanya saja > cari info, cari informasi, pengen tahu, konsultasi, tanya tanya, takon tok, takon ae, info saja, minta info, minta informasi, minta penjelasan, cuma tanya tanya
syarat > persyaratan, apa saja syaratnya, berkas apa, dokumen apa, bawa apa, berkas yang dibawa, syaratnya apa, yang dibawa, dokumennya
lama > tempat kerja dulu, kerja dulu, pabrik dulu, pt dulu, perusahaan dulu, sebelumnya, perusahaan sebelumnya, pertama, kartu pertama, zaman dulu, kartu astek, astek, sebelum di sini, sebelum sampoerna, kerja sebelumnya, lawasan, mbiyen, biyen
tempat sekarang > sampoerna, yang baru, tempat sekarang, dari sampoerna, sing anyar, sakniki, sak iki
kartu fisik > kartu beneran, kartu kertas, kartu keras, kartu cetak, di dompet, ada di dompet
terakhir > kemarin, bulan kemarin, bulan lalu, akhir akhir ini, gajian kemarin
perusahaan salah > bukan perusahaan saya, bukan pabrik saya, bukan pt saya, nama pt lain, nama pabrik lain, tertulis pt lain, perusahaannya beda, salah perusahaan, perusahaan salah, perusahaan lain
status masih aktif, aktif > belum dinonaktifkan, belum nonaktif, dibilang masih kerja, katanya masih kerja, belum dilaporkan keluar, belum dilaporkan, belum dilaporkan berhenti, tercatat masih kerja, masih tercatat, belum dihapus perusahaan, pabrik belum lapor, perusahaan belum lapor, hr belum lapor, dianggap masih kerja
alamat lama, lama > sudah lama pindah, rumah dulu, alamat orang tua, rumah orang tua, alamat sebelum nikah, ikut orang tua
pernah > pernah dicairkan, pernah cair, dulu pernah ambil, dulu pernah klaim, wes tau njupuk, wes tau cair, dulu pernah
bank lain, bank lainnya > mandiri, bank mandiri, bri, bca, bni, bsi, btn, bank jatim, jatim, danamon, cimb, permata, btpn, jago, seabank, sea bank, ocbc, panin, mega, muamalat, bukopin, maybank, bank daerah, bpr, bank syariah, lain, lainnya, yang lain
mati > pasif, dormant, lama tidak dipakai, tidak pernah dipakai, diblokir bank, tutup buku
salah, keliru > salah nomor, kurang angka, salah satu angka, masuk rekening orang, salah isi
lewat jmo, aplikasi > lewat aplikasi, pakai aplikasi, aplikasi jmo
mengaku, ngaku, orang bpjs > ngakunya, mengakunya, orang jamsostek, bpjs pusat, dari pusat, dari bpjs pusat, katanya bpjs, katanya petugas, katanya orang bpjs, katanya dari kantor, petugas gadungan, petugas palsu, cs palsu, admin bpjs, atas nama bpjs, ngakunya orang jamsostek, ngaku orang bpjs, ngakunya orang bpjs, jarene wong bpjs, pegawai bpjs, ngaku pegawai, gadungan
lihat, cek > lihat lihat, ngintip, tahu jumlahnya, pengen tahu, ngecek, tahu isinya
gabung > jadikan satu, dijadikan satu, jadi satu, dikumpulkan, dadi siji, kumpulkan jadi satu
belum disetor, tidak disetor, belum dibayar > nunggak, menunggak, belum dibayar pabrik, belum dibayar perusahaan, belum dibayarkan, tidak dibayar, tidak dibayarkan, telat bayar, telat, belum setor, belum masuk, tidak masuk, tidak ada setoran, bolong, kosong, nunggak 2 bulan, nunggak 3 bulan, nunggak lama
rendah, terlalu rendah = kecil, sedikit
rendah, terlalu rendah, upah tidak cocok, gaji tidak cocok > tidak sesuai, tidak sesuai slip, kurang, tidak sama slip, kecil, lebih kecil, di bawah umr, di bawah umk
jaminan pensiun = jp
jaminan pensiun > pensiun, uang pensiun, pensiunan, pensiun bulanan, uang pensiun tiap bulan, uang pensiun bulanan, dana pensiun
menunggu wawancara > belum ditelepon, menunggu ditelepon, menunggu telepon, belum video call, belum di video call, belum di vidio call, belum vc, belum di vc, belum diwawancara, belum dihubungi, menunggu ditelepon petugas, menunggu jadwal, menunggu panggilan, belum dipanggil, menunggu telepon petugas
lengkapi, suruh lengkapi, lengkapi berkas > kurang, berkas kurang, kurang berkas, kurang surat, suruh melengkapi, suruh kirim ulang, kirim ulang, suruh upload ulang, upload ulang, suruh nambah berkas, ada yang kurang, belum lengkap, kurang paklaring
selesai > mari, beres, rampung, cair, sudah cair, tuntas
10, sepuluh > persiapan pensiun, sepersepuluh
30 = tiga puluh
30, rumah, perumahan, kpr > kpr, beli rumah, bangun rumah, dp rumah, cicilan rumah, kredit rumah, renovasi, uang muka rumah, buat rumah, yang buat rumah, buat kpr, untuk kpr, untuk beli rumah, buat beli rumah, buat bangun rumah, cicil rumah, nyicil rumah, bangun omah, tuku omah, gawe omah, rumah subsidi, dp perumahan, ambil rumah, ambil perumahan, apartemen, rumah, perumahan, cicilan kpr
100 persen, seratus persen, seluruhnya, seratus = 100, sepenuhnya, 100 prosen
100 persen, seluruhnya > semua, penuh, full, total, ludes, utuh, ambil semua, cair semua, tarik semua, jupuk kabeh, satus persen, semua saldo, semua uang, sak kabehe, diambil habis, seluruh saldo, habis semua
semua > 100 persen, 100, seratus persen, seluruhnya, utuh, ludes, sak kabehe, satus persen, sepenuhnya, total, seluruh, keseluruhan
kematian, meninggal > akta kematian, akte kematian, surat meninggal, surat keterangan kematian, surat keterangan meninggal, keterangan kematian, surat wafat, akta meninggal, surat mati, keterangan meninggal
ahli waris, waris > keterangan waris, keterangan ahli waris, surat waris, surat keterangan waris, surat keterangan ahli waris, surat warisan
dokter, rumah sakit > visum, rekam medis, resume medis, surat sakit, hasil lab, hasil rontgen, puskesmas, surat puskesmas, surat rs, keterangan dokter, kuitansi, kwitansi, klinik, bidan, medis
polisi > surat kehilangan, surat hilang, surat lapor, laporan kehilangan, lapor polisi, laporan polisi, bap
sertifikat rumah > akad kredit, sertifikat, ajb, surat developer, surat jual beli, perjanjian kredit, surat akad, surat tanah, akta jual beli
fotokopi = fotocopy, foto copy, foto kopi, potokopi, potocopy, fotokopian, copy, copyan, fotocopian, fotokopiannya
berkurang, kurang = turun, susut, menyusut, sudo, merosot, melorot
berkurang, turun > jadi sedikit, jadi kecil, hilang sebagian, hilang separuh, hilang setengah, tinggal separuh, tinggal setengah, tinggal sedikit, tinggal separo, separo hilang, kepotong, kena potong, dipotong, dulu lebih banyak, dulu banyak, kemarin lebih banyak, tadinya banyak, tadinya lebih banyak, kok turun, turun jauh, malah turun, malah kurang, malah berkurang, tidak tambah malah kurang, lebih sedikit dari dulu, dulu lebih besar, sebagian hilang, anjlok, anjlok jauh, makin kecil, makin sedikit, makin turun, berkurang terus, ciut
bertambah, tambah = nambah, naik, mundak, munggah, tambah banyak
bertambah, naik > naik terus, nambah terus, tambah terus, nambah dikit, nambah sedikit, naik sedikit, ada tambahan, lebih banyak, makin banyak, jadi banyak, jadi lebih banyak
tetap, tidak berubah, tidak bertambah > segitu terus, segitu saja, tidak gerak, tidak ada perubahan, tidak nambah, sama saja, sama terus, tidak naik tidak turun, jumlahnya tetap, sami mawon
bermasalah, ada masalah, masalah > mati, salah, keliru, tidak aktif, blokir, error, rusak, tidak valid, ditolak, nama beda, tutup, hangus, pasif, gangguan
belum pernah cek, tidak pernah cek, belum pernah lihat > belum lihat, tidak pernah lihat, belum pernah lihat saldo, tidak pernah ngecek, baru kali ini, baru kali ini lihat, baru sekali ini, pertama kali, belum tahu saldo, belum pernah buka
dapat, sudah dapat, menerima > sudah terima, terima, sudah nerima, pernah terima, sudah cair, cair, oleh, angsal, olle
belum dapat, belum menerima > belum terima, belum cair, belum oleh, durung oleh, dereng angsal, teman sudah saya belum, yang lain sudah saya belum, belum kebagian, belum nerima
terdaftar, penerima > masuk daftar, termasuk, ada nama saya, nama saya ada, kedaftar
tidak terdaftar > tidak masuk daftar, bukan penerima, tidak termasuk, nama saya tidak masuk, nama saya tidak masuk daftar, nama saya tidak ada, tidak lolos, nama tidak ada
transfer, bayar, memberi uang = kirim uang, mentransfer, ditransfer, tf, kasih uang, beri uang, ngasih uang
transfer, bayar, memberi uang > dp, separuh, ngirim, bayar separuh, sebagian, nyicil, kekno
ditawari, ditawarkan = ditawarin, nawari, nawarin, menawari, ditawar, tawaran, ditawani
dapat pesan > di wa, lewat wa, di sms, di chat, diwa, disms, dichat, dihubungi, ditelpon, ada telepon, ada pesan
bukan keluarga > tetangga, teman, teman kerja, teman kerjanya, kenalan, cuma tetangga, cuma teman, bukan siapa siapa, mandor, konco, tidak ada hubungan, perangkat desa
suami = bojo lanang, laki saya, pak e, suamiku, suaminya, swami, lake
istri = bini, bininya, bojo wedok, istriku, istrinya, buk e, binik, garwo
anak > putranya, putrinya, anaknya, anakku, anak kandung, anak angkat, anak tiri, anak pertama, anak mbarep, ragil, anak pertamanya
orang tua > bapak, ibu, emak, mak, ayah, abah, orangtua, wong tuwo, mama, papa, bapak saya, bapaknya, ibunya, bapake, ibuke, emake, ayahnya, ebuk, eppak
saudara kandung, saudara > adik, kakaknya, adiknya, mbakyu, mas, dulur, sedulur, taretan
kelurahan, desa, kantor desa > balai desa, lurah, pak lurah, kades, kepala desa, perangkat desa, pak rt, kantor kelurahan, kecamatan, carik, modin
perbaiki data, betulkan data > perbaiki nama, betulkan nama, ganti nama, ubah nama, ralat nama, perbaiki tanggal lahir, ralat, koreksi, perbaiki nik, perbaiki alamat, ganti alamat, ubah alamat
tanya, tanya tanya, cuma tanya > cari info, cari info dulu, cari informasi, tanya tok, konsultasi, minta info, minta penjelasan, info
tambah kartu > masukkan kartu, masukkan kartu lama, kartu lama dimasukkan, kartu dimasukkan, nambah kartu, nambah kpj, masukkan kpj, daftarkan kartu, kartu perusahaan lama dimasukkan
hrd > kantor hrd perusahaan, hrd perusahaan, kantor hrd
belum punya semua, belum semua > belum urus apa apa, belum ngurus apa apa, belum urus, belum ada semua, belum mengurus, belum siap, belum urus semua, belum ada yang jadi
tidak pernah dapat > dari dulu tidak dikasih, dari dulu tidak dikasih perusahaan, tidak dikasih perusahaan, tidak dikasih pabrik
hrd > lapor hrd, lapor bagian pegawai, lapor bagian kepegawaian, lapor ke bagian pegawai, bagian pegawai, bagian personalia, kantor hrd perusahaan, kantor personalia pabrik
mengaku petugas bpjs, orang bpjs > katanya dari bpjs pusat, katanya dari bpjs, ngakunya dari bpjs, ngaku orang jamsostek, katanya dari pusat, katanya petugas bpjs, ngaku dari kantor bpjs, katanya pegawai bpjs, ngaku bpjs
bukan punya saya, punya orang lain > itu kpj bukan punya saya, kpj bukan punya saya, punya teman, punya orang, punya saudara, namanya orang lain, ternyata nama orang lain, nama orang lain, ternyata punya orang lain, nama saudara
orang lain > bukan punya saya, punya orang, nama orang lain
hilang > ketlisut tidak tahu di mana, tidak tahu di mana, tidak tahu kemana, lupa di mana, lali nang endi, lupa naruh di mana, hilang tidak tahu di mana
diproses > katanya menunggu 5 hari, menunggu 5 hari, suruh menunggu 5 hari, katanya suruh menunggu, suruh menunggu, katanya sabar
kontrak, karyawan kontrak > masih kontrak setahun, kontrak setahun, kontrak 1 tahun, kontrak tiap tahun
semua, klaim semua, ambil semua > mau saya ambil semua, mau ambil semua, diambil semua, mau semua
tidak pernah dapat, belum pernah dapat > dari dulu tidak kasih sama perusahaan, tidak dikasih sama perusahaan, dari dulu tidak ada, dari dulu tidak pernah, tidak pernah dibagi
berkurang, turun > kemarin lebih banyak, kemarin banyak sekarang sedikit, dulu banyak sekarang sedikit, anjlok jauh, kok jadi sedikit, malah jadi sedikit, hilang juta
kecil, sedikit > kenapa cuma segini, cuma segini padahal, segini tok, segitu tok, padahal belasan tahun, padahal puluhan tahun, padahal kerja lama, padahal sudah lama kerja, kerja lama cuma segini
cuti > baru lahir, baru lahir anak, anak baru lahir, habis operasi, baru operasi, masih nifas, momong bayi, baru lahir 2 minggu, sakit
jkp > kena berhenti, kena phk, hilang pekerjaan, kehilangan pekerjaan, diphk, habis dipecat, di phk
jkk, kecelakaan kerja, kecelakaan > jatuh dari motor, jatuh dari motor waktu berangkat kerja, jatuh berangkat kerja, jatuh pulang kerja, ketabrak berangkat kerja, ketabrak waktu berangkat kerja, ketabrak pulang kerja, kecelakaan berangkat kerja, kecelakaan di jalan, kena pisau, tangan luka, jatuh di pabrik, jatuh waktu kerja
status tidak aktif, nonaktif > status mati, statusnya mati, status mati padahal masih kerja, tulisan nonaktif, tertulis nonaktif, katanya tidak aktif, dibilang tidak aktif
perusahaan salah > nama pt bukan pabrik saya, nama perusahaan bukan perusahaan saya, bukan pabrik saya, yang muncul perusahaan lama, yang muncul pabrik lama, muncul perusahaan lama, nama pabrik lama, tertulis pabrik lama, masih perusahaan lama, bukan tempat kerja saya
belum disetor, belum dibayar > bulan ini belum dibayar, bulan ini belum dibayar pabrik, pabrik belum bayar, perusahaan belum bayar, belum dibayarkan pabrik, pabrik nunggak
lengkapi berkas, kurang berkas > suruh kirim ulang paklaring, suruh kirim ulang, suruh kirim lagi, kurang paklaring, kurang ktp, kurang kk, suruh lengkapi paklaring, ada yang belum, berkasnya masih kurang
tambah kartu, tambah kpj > kartu perusahaan lama mau dimasukkan, kartu lama mau dimasukkan, kartu lama mau ditambah, mau masukkan kartu, mau nambah kartu
rekening gaji dari perusahaan, rekening gaji > atm gaji, atm gajian, yang buat gaji, buat gaji, rekening perusahaan
transfer, bayar > sudah kirim 200 ribu, kirim 200 ribu, kirim 100 ribu, kirim 500 ribu, kirim sejuta, ngirim uang, kirim duit, kadung kirim, kasih uang
bertambah, naik, tambah > naik terus setiap bulan, naik setiap bulan, tambah setiap bulan, nambah tiap bulan, mundak terus, nambah dikit, nambah sedikit
bank bri, bri = bank rakyat, bank rakyat indonesia, be er i
bank bca, bca = be ce a, bank central
kk, di kk > kk nya, kartu keluarga
kontak darurat, nomor darurat > nomor keluarga, nomor saudara
minta bagian, bagian > bagi hasil, persen, minta persen, komisi, jatah, minta jatah, potongan, fee, bagi dua, separuh, minta separuh, minta sekian, minta 20, minta sebagian
uang, minta uang > suruh bayar, disuruh bayar dulu, bayar dulu, 150 ribu, 150rb, 100rb, 200rb, 50rb, 500rb, 300rb, 250rb, 1jt, 2jt, uang muka
menunggu, menunggu telepon, menunggu ditelepon > belum ada telepon, belum ditelepon, belum ada panggilan, menunggu panggilan, belum dihubungi, belum ada yang nelpon, belum ada kabar
sudah ditelepon, sudah wawancara, sudah wawancara video > sudah vc, sudah di vc, di vc, sudah video call, sudah dihubungi, sudah ada telepon, kemarin ditelepon, sudah ditelepon bpjs, sudah ditelepon petugas, sudah diangkat, sudah di video call
tidak diangkat, tidak terangkat, tidak terjawab, tidak dijawab > telat keangkat, keburu mati, lagi kerja tidak dengar, hp di loker, hp di tas, tidak tahu ada telepon, tidak keangkat, telat angkat, telat ngangkat, lupa angkat, tidak sempat angkat, tidak dengar, tidak kedengaran, panggilan tidak terjawab, tidak terjawab, misscall, hp mati, hp silent, tidak saya angkat, keburu mati, tidak jawab, tidak kejawab
antri, antrean > ambil nomor, nomor urut, belum ambil nomor
belum daftar antrean, belum daftar > belum ambil nomor, belum ambil antrean, belum dapat nomor, belum antri
suami > punya suami, bojo, bojoku, pak suami
istri > punya istri, bojo, bojoku, bu istri
anak > punya anak, anak lanang, anak wedok
teman kerja, teman > sepabrik, konco sepabrik, teman sepabrik, satu perusahaan, teman satu perusahaan, teman perusahaan, teman di pabrik, punya teman
kecelakaan di jalan > jalan raya, ditabrak, ditabrak motor, ditabrak mobil, tabrakan, ketabrak, ketabrak motor, jatuh dari motor, jatuh di jalan, jatuh di jalan raya, waktu berangkat, waktu pulang, pulang kerja, berangkat kerja, waktu berangkat kerja, waktu pulang kerja, nabrak, kesrempet, keserempet, nyungsep, di jalan raya, motor, lalu lintas
kecelakaan di pabrik > kejepit, kejepit mesin, kena mesin, tangan kejepit, kepleset di gudang, kepleset, di gudang, di dalam pabrik, ketiban, kena gunting, kena pisau, kena alat, waktu giling, waktu kerja, terpeleset di pabrik, kebakar, kena panas, jatuh di gudang, di tempat kerja
sakit karena kerja, sakit akibat kerja > sakit paru, debu, karena debu, sesak, sesak nafas, penyakit kerja, sakit pinggang, sakit karena debu, alergi tembakau, batuk, sakit mata
bukan kecelakaan > sakit biasa, cuma sakit, cuma sakit biasa, demam, sakit, tidak kecelakaan, tidak celaka
fotokopi > potokopian, fotokopian saja, kertas fotokopi
asli dan fotokopi > dua duanya, asli sama copy, asli sama fotokopi, asli fotokopi, semua ada, lengkap, komplit, asli dan copy
belum disiapkan, belum siap > nanti saya siapkan, nanti disiapkan, belum cari, masih dicari, belum ada, mau disiapkan, belum fotokopi, besok disiapkan
ditolak > suruh pulang, disuruh pulang, berkasnya kurang, suruh pulang berkas kurang, suruh kembali lagi, suruh balik lagi, disuruh balik, pulang lagi
kurang berkas, berkas kurang > berkas kurang, berkasnya kurang, kurang surat, ada yang kurang, suratnya kurang, tidak lengkap, belum lengkap
diatas 15 juta, di atas 15 juta, lebih 15 juta > lebih dari lima belas juta, lima belas juta lebih, 21 juta, 22 juta, 23 juta, 24 juta, 26 juta, 27 juta, 28 juta, 29 juta, 35 juta, 45 juta, 70 juta, 80 juta, saldo 22 juta, saldo 20 juta, saldo 25 juta, saldo 30 juta, 15 juta lebih
15 juta = lima belas juta
proses > dalam proses, tulisan masih dalam proses, tulisan proses, masih dalam proses, tulisan sedang proses, tulisan diproses, on proses
lama > yang dulu, dulu, sing biyen, sing lawas, mbiyen, yang pertama
kerja > dines, ngantor, buruh
tidak cocok, tidak sesuai > selisih, beda hitungan, tidak cocok potongan, tidak pas, tidak nyambung, tidak klop
kecil, terlalu kecil, lebih kecil dari slip, lebih kecil dari seharusnya, kurang dari seharusnya > cuma sedikit, cuma dikit, harusnya lebih, harusnya banyak, tidak cocok sama potongan, kurang dari potongan, tidak sesuai potongan, lebih sedikit, lebih kecil dari slip, kurang dari slip, tidak sesuai slip, tidak cocok sama slip
56 > sewidak, kepala enam, seket enem, 60 lebih, enam puluh
buku nikah = surat nikah, surat kawin, akta nikah, akte nikah, buku kawin, kutipan nikah
tetap > segitu begitu saja, segitu saja, segitu terus, tidak gerak, tidak gerak dari dulu
kerja tetap, status tetap = karyawan tetap, pegawai tetap
kerja tetap, status tetap, sk tetap > sk pengangkatan, surat pengangkatan, sk kerja, diangkat, sudah diangkat
kerja borongan, borongan > borong linting, borong giling, borongan linting
magang, training > masih training, training 3 bulan, masih training 3 bulan, masih magang
hilang > keri, ketinggalan di rumah lama, keri di rumah lama, tertinggal, tidak tahu taruh mana
dibawa hrd > dipegang hrd, masih dipegang hrd, ditahan hrd, ditahan kantor, disimpan hrd, ditahan perusahaan, belum diambil di hrd, ditahan, dipegang kantor, masih di kantor
kartu digital, digital > cuma yang di hp, di jmo saja, elektronik
luar negeri, keluar negeri > malaysia, kerja di malaysia, hongkong, taiwan, arab, arab saudi, singapura, jepang, korea, brunei, tkw, tki, jadi tkw, jadi tki, pmi, kerja di luar negeri, merantau ke malaysia
luar kota, pindah kota > ke bali, pulau bali, jakarta, kalimantan, merantau, perantauan, luar jawa, pulang kampung, jawa tengah, sumatra, sulawesi, papua
perusahaan ganti nama, ganti nama > namanya berubah, nama sudah berubah, nama baru, beda nama, berubah nama, nama lain, sekarang namanya lain, merger
perusahaan pindah > pindah ke jawa tengah, pindah kota, pindah tempat, pindah alamat
ada > masih buka, buka terus, masih jalan, masih produksi, masih beroperasi, belum tutup, tidak tutup
aktif > tulisan masih aktif, tertulis masih aktif, tulisan aktif, masih aktif tulisannya
masuk sebagian, sebagian > separuh, cuma separuh, kurang dari saldo, tidak semua, cuma setengah, baru sebagian, tidak penuh, kurang, belum semua, dipotong
rekening lain, rekening lama, rekening orang > salah rekening, rekening dulu, ke rekening lama, rekening yang lama, nyasar, salah transfer
belum masuk, belum cair > belum ada transfer, belum ada transferan, belum ada uang, belum terima, durung mlebu, belum ditransfer, belum ada di rekening, belum keluar
belum memutuskan, belum tahu, belum pasti, belum yakin > masih bingung, bingung, belum tahu, masih mikir, mikir dulu, masih pikir pikir, rembukan dulu, tanya suami dulu, tanya keluarga dulu, belum mantap, nanti dulu, lihat nanti
meninggal, peserta meninggal > sedo, sudah tidak ada, bapak sudah tidak ada, ibu sudah tidak ada, suami sudah tidak ada, istri sudah tidak ada, orangnya sudah tidak ada, dipundut, sampun kapundut, tilar donya
tidak di pabrik, tidak di sini > sudah berhenti, berhenti, keluar, pensiun, kontrak habis, sudah tidak kerja, dipecat
datang, datang ke kantor > langsung saja, dari langsung, datang sendiri, ke sana, tatap muka, ke loket
website, web > internet, online, lewat internet, lewat online, lewat web
keluar > mantan karyawan, eks karyawan, bekas karyawan, mantan pekerja, mantan pegawai, mantan buruh
wawancara, dijadwalkan wawancara > di video call, besok di video call, mau di video call, di vc, mau di vc, besok ditelepon, dijadwal besok
hrd > kantor perusahaan, ke kantor perusahaan, kantor pabrik
surat pengunduran diri, surat resign = surat undur diri, surat berhenti sendiri, surat mengundurkan diri, surat minta keluar, surat mundur
saldo nol, saldo kosong, saldo rp0, saldo rp 0, saldo 0, rp0 = nol rupiah, 0 rupiah, isi 0 rupiah, isi nol rupiah, saldo nol rupiah, saldo 0 rupiah, isi nol, isi 0, nol besar, isi kosong, tabungan kosong, tabungan nol, uang nol, nol melompong, rp nol
dua, dua kartu, 2 kartu, punya dua kartu > kartu lama dan baru, yang lama sama yang baru, lama satu baru satu, dari pabrik lama sama sekarang, pabrik lama sama pabrik sekarang, dua dua ada, loro loroe, dua duanya saya pegang
belum menjawab, belum dijawab, tidak dijawab, belum merespons, tidak ditanggapi > didiamkan, didiemin, dicuekin, cuek, diam saja, tidak digubris, tidak dibalas, belum dibalas, tidak ada respon, tidak direspon, tidak direken, digantung, cuma dibaca, diabaikan, belum ada kabar
belum lapor, belum melapor, belum lapor hrd, belum bilang, hrd belum dihubungi > belum ke hrd, belum sempat ke hrd, belum ke personalia, belum sempat lapor, belum bilang siapa siapa, belum ngomong, belum matur, belum tanya hrd, belum menghadap, belum ke kantor, belum menghubungi hrd
lapor, sudah lapor, lapor hrd, sudah dihubungi > ngomong ke hrd, bilang ke hrd, bilang hrd, sudah bilang, sudah ke hrd, sudah ke personalia, wa hrd, chat hrd, sudah wa hrd, matur hrd, sanjang, sanjangi, sudah ngomong, sudah saya sampaikan, sudah menghadap, sudah tanya hrd, sudah tak wa
menyuruh ke bpjs, suruh ke bpjs, disuruh ke bpjs, disuruh ke cabang > dilempar ke bpjs, dilempar ke kantor bpjs, dilempar, dioper ke bpjs, diarahkan ke bpjs, katanya ke bpjs saja, suruh ke kantor, suruh ke kantor bpjs, suruh ke cabang, suruh urus sendiri, disuruh urus ke bpjs, ping pong, dipingpong
tidak bayar, tidak bayar iuran, sudah tidak bayar, berhenti bayar > stop bayar, berhenti bayar, sudah lama tidak bayar, tidak nerusin, tidak diteruskan, putus di tengah, tidak lanjut bayar, tidak pernah bayar, tidak nyetor lagi, macet bayarnya
tidak mau bantu, tidak membantu, menolak, tidak peduli > cuek, dicuekin, tidak mau ngurus, urus sendiri, disuruh urus sendiri, dipersulit, tidak digubris, dioper oper, dipingpong, tidak mau tahu, alasannya banyak, tidak dilayani
mau bantu, bersedia membantu, sedang dibantu > diuruskan, sudah diurus, dibantu urus, mau ngurus, dijanjikan, katanya diurus, sedang diurus, nanti diuruskan
tidak berubah, tetap > dari tahun lalu segitu, sama kayak tahun lalu, tidak ada tambahan, dari dulu segitu, segitu segitu saja, tidak gerak gerak, tidak tambah tambah, tidak nambah nambah
dobel, ganda, double > dua kali masuk, masuk dua kali, tercatat dua, dobel tercatat, kembar, ada dua
tanda tangan = ttd, teken, tapak asma, paraf, tandatangan
tanda tangan tidak cocok, tanda tangan beda > ttd beda, ttd tidak sama, tanda tangan tidak sama, teken beda, teken lain, tanda tangan berubah
rekening tidak aktif, rekening mati > tabungan mati, tabungan hangus, atm mati, bank sudah tutup, buku lama tidak dipakai, rekening lama tidak dipakai, rekening pasif, rekening diblokir, tabungan tidak dipakai, rekening sudah ditutup, tabungan lama mati
foto buram > ngeblur, blur, burem, kabur, tidak kebaca, gelap, kepotong fotonya, fotonya miring, tulisan tidak kelihatan
foto ktp, ktp di hp > foto ktp saja, ada di galeri, ktp di galeri, file ktp, fotonya ktp, difoto saja
ktp hilang, ktp tidak ada, ktp tidak ada di tangan > ktp ketlisut, ktp dicuri, ktp kecopetan, dompet hilang, hilang sama dompet, kecopetan, kecopetan dompet
belum punya ktp, ktp belum jadi > belum rekam, belum perekaman, masih suket, surat keterangan, resi, masih resi, belum dicetak, blangko habis, belum jadi
ktp lama > ktp biasa, bukan elektronik, ktp laminating, ktp kertas, ktp seumur hidup, ktp zaman dulu
ktp elektronik > yang elektronik, ktp yang ada chip, ktp kartu plastik
klaim semua, klaim penuh, ambil semua, cair semua, cairkan semua > seluruhnya, semuanya dicairkan, full, total, 100 persen, kabeh, semua saldo, sekalian semua, dihabiskan, diambil habis
dipegang sendiri, saya pegang sendiri, disimpan sendiri > di dompet, di rumah ada, di lemari, tak cekel dewe, aman di saya, di tas, tak simpen dewe
keluarga di rumah, keluarga > orang rumah, yang di rumah, wong omah
luar pulau, luar kota, luar jawa > jauh, merantau, di kalimantan, di sumatra, pulang kampung
di rumah saja, di rumah, tidak bekerja, mengurus rumah > ibu rumah tangga, irt, jaga cucu, jaga anak, momong, momong anak, momong cucu, ngurus anak, ngurus rumah, ngurus suami, nganggur, nganggur di rumah, pengangguran, istirahat di rumah, masak saja, ngopeni omah, ngramut anak, tidak ke mana mana, belum dapat kerja, menunggu panggilan kerja
usaha, buka usaha, usaha sendiri, berdagang, wirausaha > bakul, bakulan, gorengan, bakul gorengan, bakul sayur, buka toko, buka warung, buka toko kelontong, warung kopi, warung makan, toko kelontong, bengkel, konter sendiri, usaha kue, katering, jahit di rumah, salon, ternak ayam, pelihara kambing, laundry, angkringan, pedagang pasar, penjual, dodol, mracang, pracangan
serabutan, kerja serabutan, kerja lepas, pekerja lepas > kuli, kuli bangunan, kuli panggul, tukang batu, buruh tani, ikut proyek, proyek, kerja kalau ada, kalau ada kerjaan, kadang kerja kadang tidak, tidak tentu kerjanya, sak oleh olehe, apa saja dikerjakan, ngojek, narik ojek, becak, parkir, rosok, bantu bantu, rewang, pembantu, art, cuci gosok, nguli, mocok, harian lepas
kerja di pabrik lain, bekerja di pabrik lain, bekerja di perusahaan lain, kerja di perusahaan lain, pindah ke perusahaan lain > pabrik mie, pabrik sepatu, pabrik plastik, pabrik garmen, pabrik kayu, pabrik gula, pabrik kertas, pabrik roti, pabrik rokok lain, pabrik garam, gudang garam, djarum, wismilak, jadi satpam, jadi karyawan toko, kerja di toko, kerja di rumah makan, kerja di hotel, kerja di rumah sakit, sudah dapat kerja lagi, dapat kerjaan baru, ikut orang, kerja ikut orang
luar negeri, kerja ke luar negeri, pekerja migran > jadi tkw, jadi tki, di taiwan, di hongkong, di malaysia, di arab, di singapura, jadi pembantu di luar negeri, pmi, bmi
akta cerai, cerai, surat cerai = surat pisah, surat talak, akte cerai, surat perceraian
akta cerai, surat cerai > surat pengadilan, surat dari pengadilan, pengadilan agama, putusan pengadilan, sudah pisah, pegatan, pegat
surat nikah, buku nikah = akta nikah, akte nikah, surat kawin, buku kawin, kutipan akta nikah, kartu nikah
surat nikah, buku nikah > buku kua, dari kua, kua, buku hijau, buku ijo, buku merah hijau
surat kematian, akta kematian, surat keterangan kematian = akta mati, akte kematian, akte mati, surat mati, surat meninggal, surat wafat, keterangan meninggal, keterangan mati, surat keterangan meninggal
surat kematian, akta kematian > dari kelurahan, dari rumah sakit, surat dari desa, surat makam, surat dari rt
surat kuasa = kuasa, surat pemberian kuasa, diwakilkan
surat kuasa > diwakilkan, mewakili, dikuasakan, pakai materai
surat keterangan desa, surat dari desa, surat domisili = surat kelurahan, surat pengantar, surat rt, surat lurah, keterangan domisili
gagal transfer, transfer gagal, gagal dikirim > retur, ditolak bank, dikembalikan bank, rekening mati, rekening tidak aktif, rekening tutup, tidak bisa masuk rekening, mantul, uang kembali, balik lagi uangnya
belum dapat, belum pernah dapat, belum menerima > teman dapat saya tidak, yang lain dapat saya tidak, saya belum kebagian, belum pernah oleh, tidak pernah kebagian, dereng nate, durung tau oleh, tidak kebagian, tidak oleh
dapat, pernah dapat, menerima > dapat yang pertama, dapat kemarin, dapat sekali, pernah oleh, pernah kebagian, dapat dua kali, kebagian
rekening orang lain, rekening keluarga, rekening lain > rekening anak, rekening istri, rekening suami, rekening adik, rekening kakak, rekening teman, rekening mantan, rekening lama, nyasar, salah kirim, masuk ke anak, masuk ke suami
rekening saya, rekening sendiri > rekeningku, atm saya, rekening pribadi, masuk ke saya
belum ditransfer, belum masuk, uang belum masuk, belum dibayar > belum ada masuk, belum ada apa apa, belum wonten, dereng wonten, dereng mlebet, saldo bank masih sama, mutasi tidak ada, rekening kosong, tidak ada uang masuk, belum kelihatan, belum ada uangnya
kurang, tidak sesuai jumlah, masuk sebagian > cuma separo, cuma separuh, masuk separuh, tidak sesuai jumlahnya, jumlahnya tidak sesuai, jumlahnya beda, tidak cocok jumlahnya, kurang dari saldo, kena potongan, dipotong pajak, kurang sekian, kok cuma segini, tidak utuh, tidak penuh
melengkapi, disuruh melengkapi, dilengkapi, diminta melengkapi = melengkapi berkas, suruh melengkapi, lengkapi dulu
melengkapi, disuruh melengkapi, disuruh lengkapi > suruh tambah surat, disuruh tambah, suruh nambah, nambahi surat, kurang fotokopi, kurang fotokopi kk, kurang surat, kurang paklaring, kurang tanda tangan, kurang materai, diminta kk, diminta paklaring, suruh bawa lagi, suruh kembali bawa, disuruh foto ulang, disuruh upload ulang, kirim ulang, revisi
baru mau mengurus, mau mengurus, baru mau > belum mulai, belum mulai sama sekali, rencananya, baru rencana, rencana minggu depan, minggu depan, bulan depan, besok mau, mau tanya dulu, masih cari info, lagi ngumpulkan, siap siap, belum jalan, ancang ancang, durung budal
menunggu hasil, menunggu kabar, menunggu, menunggu pengumuman > belum ada kabar, tidak ada kabar, masih nunggu kabar, sudah seminggu, sudah dua minggu, sudah sebulan, ditunggu saja, katanya tunggu, disuruh sabar, masih ngenteni, belum dikabari, digantung, belum ada kepastian
tidak dibayar, belum dibayar, gaji tidak dibayar > nunggak gaji, pabrik nunggak, gaji telat, belum gajian, tidak digaji, gaji macet, gaji ditunggak, tidak dibayar sama sekali, gaji 3 bulan belum
ditahan perusahaan, dipegang perusahaan, dipegang hrd, ditahan pabrik > masih di hrd, masih di kantor, belum diambil di hrd, di kantor pabrik, dibawa kantor, dibawa hrd, ditahan kantor, disimpan kantor, disita, tidak dikasihkan, belum dikasihkan, belum dibagi
hilang > kobong, kobongan, kebakaran, katut kobong, kintir, keterjang banjir, kebuang, terbuang, dibuang, katut buang, entah ke mana, embuh nang endi, kesingsal, disobek anak, dimakan rayap, dimakan tikus
tidak jadi, tidak diperbaiki, tidak jadi diperbaiki, dibiarkan saja > biarin, biar saja, biarkan, biarin salah, tidak usah, gapapa salah, tidak apa salah sedikit, tidak penting, jarno, jarne, los, malas ngurus, ribet tidak jadi, tidak usah diurus
lewat aplikasi, lewat jmo, di aplikasi > dari hp, dari jmo, buka jmo
lewat hrd, lewat hr, lewat perusahaan > titip admin, titip mbak admin, titip hrd, admin pabrik, mbak admin, dari pabrik saja, diuruskan pabrik, kolektif, lewat mandor, lewat kantor
kantor cabang, di kantor cabang, ke kantor cabang, lewat kantor cabang > urus sendiri ke bpjs, ke bpjs langsung, tak urus nang bpjs, ke kantornya langsung, datang ke bpjs, saya datangi, ke bpjs surabaya, ke bpjs malang, ke bpjs pasuruan
pensiun normal, pensiun biasa, usia pensiun > umur 56, sudah umurnya, waktunya pensiun, pas waktunya, sudah waktunya pensiun, sesuai umur, pas umur, 56 kemarin
pensiun dini, pensiun awal = pensiun muda, pensiun cepat, pensiun sebelum waktunya
pensiun dini > minta berhenti lebih awal, sebelum umurnya, belum umur sudah berhenti, dikasih pesangon, ditawari pensiun, pensiun sukarela, umur 50 sudah berhenti
cacat total, cacat > stroke, lumpuh, kena stroke, tidak bisa jalan, buta, tidak bisa kerja lagi karena sakit
nama orang lain, orang lain > bukan namaku, jenenge wong liyo, orang liyo, punya teman, punya temen sepabrik, namanya siapa itu, tidak kenal namanya, dudu jenengku, nama orang, nama laki laki, bukan saya itu
tidak ada namanya, nama kosong > kosong namanya, kosong tidak ada nama, cuma nomor, tidak ada tulisan nama, nama tidak muncul
tertulis aktif, masih aktif, masih tertulis aktif > masih nyantol, masih tercatat, belum dihapus, masih kecantol, masih nyangkut, masih terdaftar di pabrik lama, masih kerja menurut bpjs, belum dilepas
disetujui, diverifikasi, sudah diverifikasi, sudah disetujui = acc, di acc, disahkan, divalidasi, diapprove, approve, approved
menunggu verifikasi, menunggu persetujuan, menunggu verifikasi hrd, menunggu disetujui > belum acc, belum di acc, belum diverifikasi, belum disetujui, belum divalidasi, masih menunggu hrd, nunggu hrd, nunggu acc, masih dicek, belum dicek hrd
belum memilih, belum pilih, belum memutuskan, belum tahu > masih mikir, masih pikir pikir, mikir dulu, dipikir dulu, bingung milih, belum mantap, masih bingung, rundingan dulu, rembukan dulu
data diri, data pribadi, identitas > nama, nik, ktp, tanggal lahir, tempat lahir, alamat, nama ibu
data pekerjaan, data kepegawaian > nama pabrik, nama perusahaan, nama pt, tanggal masuk, tanggal masuk kerja, tanggal keluar, masa kerja, upah, gaji, jabatan, perusahaan salah
data keluarga, anggota keluarga > nama anak, nama istri, nama suami, anak, istri, suami, jumlah anak, tanggungan, susunan keluarga, status kawin
semua benar, semua data benar, semua sudah benar = benar semua, betul semua, bener kabeh, tidak ada yang salah
salah, keliru > ngawur, ngaco, kacau, amburadul, tidak karuan, meleset
sudah membayar, sudah bayar, sudah membayar calo > sudah dp, udah dp, sudah transfer, terlanjur transfer, kadung transfer, sudah kirim uang, sudah kasih uang, sudah setor, sudah dikasih 200, sudah keluar uang
data diberikan, data sudah diberikan, memberi data, sudah memberi data, data diberikan ke orang > foto ktp sudah dikirim, foto ktp terlanjur dikirim, nik sudah dikasih, kk sudah dikasih, sudah kirim ktp, sudah kirim foto, terlanjur kirim ktp, terlanjur kirim foto, ngasih ktp, kasih nik, kasih ktp, kasih kk, kasih foto ktp, sudah difoto
berkas dikembalikan, dikembalikan > balik lagi, balik lagi berkasnya, berkasnya balik, suruh benerin, suruh perbaiki, disuruh perbaiki, suruh betulkan, dipulangkan, suruh bawa pulang, ditolak
berkas diterima, diterima > sudah masuk, sudah diterima petugas, sudah masuk meja, dapat tanda terima, ada tanda terima, sudah distempel, sudah diserahkan
kpj, nomor kpj > nomor di kartu, yang di kartu bpjs, di kartu jamsostek, nomor kartu kuning, sebelas angka, 11 angka, 11 digit, sebelas digit
nik, nomor ktp > enam belas, 16, 16 angka, 16 digit, enam belas digit
surat phk, phk > surat pemberhentian, surat diberhentikan, surat pesangon, perjanjian bersama
belum diperiksa, belum saya periksa, belum dicek, belum lihat, belum melihat > belum buka, belum sempat lihat, belum tak buka, belum tahu
ditambah, bertambah, naik > nambah sejuta, nambah 100 ribu, tambah sedikit, mundak sithik
naik, upah naik > umr naik, gaji naik
beda tahun, tahun lahir > tahunnya, tahunnya beda, tahunnya salah, salah tahun
beda bulan, bulan lahir > bulannya, bulannya beda, salah bulan
beda tanggal > tanggalnya, tanggalnya beda, salah tanggal
tempat lahir > lahir di, kota lahirnya, kabupatennya salah, tempatnya salah
belum bisa diklaim, belum bisa cair > harus keluar dulu, masih kerja, belum sebulan, menunggu sebulan, masa tunggu
masa tunggu, menunggu satu bulan, menunggu sebulan > belum sebulan, baru keluar, baru berhenti, baru seminggu berhenti, baru kemarin keluar
rekening bersama, rekening berdua > rekening suami istri
perusahaan tutup, pabrik tutup, tutup > bangkrut, gulung tikar, sudah tidak ada pabriknya, pabriknya sudah tidak ada, kukut, bubar, pailit, pindah semua, sudah rata tanah
perusahaan menunggak, nunggak, iuran menunggak, perusahaan nunggak > belum bayar iuran, tidak setor iuran, iuran tidak disetor, telat setor, tidak disetor, tidak dibayarkan perusahaan, pabrik tidak bayar
produksi, bagian produksi, karyawan produksi, bagian linting, operator produksi > linting, nglinting, giling, gunting, packing, bagian packing, pak, ngepak, operator mesin, mesin, operator, skt, skm, batil, mbatil, bagian giling, sortir, contong, verpak
karyawan kantor, bagian kantor > admin, administrasi, personalia, keuangan, akunting, payroll, sekretaris, supervisor, spv
satpam, keamanan, security = sekuriti, scurity, penjaga, jaga pabrik
sopir, supir, pengemudi = driver, setir, nyopir
kebersihan, petugas kebersihan = cleaning service, cleaning, ob, office boy, tukang sapu, bersih bersih, nyapu
gudang, bagian gudang > forklift, kuli gudang, loading barang, stok, helper, muat barang
mekanik, teknisi > bengkel mesin, listrik, maintenance, perbaikan mesin
mandor, pengawas, kepala regu > ketua regu, atasan langsung, leader, foreman
bangkrut, pailit, tutup, perusahaan tutup = gulung tikar, kukut, gulung kloso, bubar
pindah kerja, pindah perusahaan, sudah pindah > ikut pt lain, ikut pabrik lain, melu pt liyo, di pabrik sebelah, pabrik sebelah, sekarang di pabrik, ikut perusahaan lain, ganti majikan, ikut juragan lain
berhenti total, tidak bekerja lagi, berhenti kerja > nganggur, menganggur, nganggur di rumah, di rumah saja, sudah tidak kerja apa apa
punya, sudah punya > sudah saya pegang, sudah di tangan, tak cekel, wes tak cekel, sudah jadi suratnya, sudah terima
dipanggil, dipanggil ke kantor, disuruh datang, diminta datang > disuruh ke kantor, suruh datang, disuruh ke sana, disuruh mrono, dikon mrono, disuruh menghadap, dapat undangan
menunggu di rumah, diminta menunggu, disuruh menunggu > suruh nunggu saja, nunggu saja, ditunggu di rumah
ditolak bank > banknya nolak, mantul, bank menolak, rekening tutup, rekening tidak valid, tidak diterima bank, retur
cair ke rekening, masuk rekening > sudah masuk bank, masuk bank, ada di bank, sudah ditransfer, ada transferan
bank, lewat bank, transfer bank > atm, m banking, mbanking, mobile banking, teller, bri, bca, bni, mandiri, brimo, livin
lewat aplikasi, dompet digital > gopay, dana, ovo, shopeepay, linkaja, lewat jmo
indomaret, alfamart, minimarket > alfa, alfamidi, minimarket, toko biru, gerai
belum pernah, tidak pernah > durung nate, dereng nate, belum nate, ora nate, gak tau blas, tidak pernah sama sekali
meninggal karena sakit, sakit, karena sakit > serangan jantung, jantung, sakit gula, diabetes, gula, darah tinggi, kanker, stroke, covid, paru paru, ginjal, demam berdarah, tipes, komplikasi, sakit keras
karena kecelakaan, meninggal karena kecelakaan > kecelakaan, tabrakan, ketabrak, jatuh, kesetrum, kejepit
hal lain, sebab lain > sudah tua, sepuh, bunuh diri, tenggelam, melahirkan
belum sempat, tidak sempat > nanti malam, nanti sore, besok, nanti pulang kerja, masih kerja, sibuk, belum ada waktu, gak sempet, nanti kalau libur
tidak mengerti, tidak paham, bingung > tidak paham maksudnya, gak paham maksude, bingung disuruh apa, tidak tahu yang diminta, ora mudeng, tidak mudeng, disuruh apa ya
skt, bagian skt, linting > nglinting, giling, gilingan, gunting, gunting rokok, mbatil, batil, tukang linting, linting tangan
bagian lain > gudang, di gudang, gudang tembakau, satpam, mesin, kantor, kebersihan, packing, bagian gudang, bagian mesin, dapur, kantin, sopir
satu perusahaan, satu pabrik, satu tempat kerja, 1 perusahaan > cuma di sampoerna, dari dulu di sini, dari dulu di situ, di sini terus, cuma di sini, belum pernah pindah, tidak pernah pindah, tidak pindah pindah
dua perusahaan, dua pabrik, dua tempat kerja > pindah sekali, sampoerna sama djarum, pabrik lama sama sini, satu sebelum sini
tiga perusahaan, tiga atau lebih, lebih dari dua > pindah pindah, gonta ganti, ganti ganti pabrik, ganti terus, sering pindah, banyak pabrik, empat, lima, enam
kampung, di kampung, kampung halaman > ndeso, nang ndeso, di desa, deso, rumah mbah, rumah orang tua, rumah mertua, ketinggalan di kampung, keri nang ndeso, mudik
kepala desa, lurah, kades = pak lurah, pak kades, bu lurah, bu kades, petinggi, klebun, pak inggi
rt, rw, rt atau rw = pak rt, pak rw, bu rt, bu rw, ketua rt, ketua rw
kecamatan, kantor kecamatan, camat = pak camat, kantor camat
menabung, tabung, disimpan, simpan > biarin saja, sampai tua, sampai pensiun, biar numpuk, biar banyak, celengan, buat hari tua, buat masa tua, tidak diambil dulu, diendapkan
memindahkan, dipindah, digabung, gabung > digabung ke pt baru, ikut pt baru, dijadikan satu, nyambung ke pabrik baru, dipindah ke perusahaan baru
muncul semua, kedua kartu muncul, dua duanya muncul, semua muncul > dua duanya ada, kelihatan dua duanya, muncul kabeh, ada semua, lengkap muncul
jumlah salah, jumlahnya salah > kok kecil, kecil, tidak cocok slip, gak cocok karo slip, beda sama slip, tidak sesuai potongan, kurang
beberapa bulan > bolong, bolong bolong, nunggak dari, dari maret, dari januari, berbulan bulan, loncat loncat, 2 bulan, 3 bulan, 4 bulan, 5 bulan, 6 bulan
sebagian, klaim sebagian, pernah klaim sebagian > buat kpr, pernah buat kpr, buat rumah, 10 persen, 30 persen, sepuluh persen, tiga puluh persen
semuanya, klaim semuanya, pernah klaim semua > sudah habis diambil, habis diambil, diambil kabeh, dicairkan kabeh, dihabiskan, sudah saya kuras
belum menikah, belum nikah = lajang, belum rabi, belum kawin, bujang, perawan, jomblo, joko, single
sudah menikah, menikah, kawin = sudah nikah, wes rabi, sudah kawin, berkeluarga, sudah berumah tangga, punya suami, punya istri
janda, duda, cerai > cerai hidup, pisah, ditinggal, sudah pisah, pegatan, cerai mati
saldo tidak muncul, saldo tidak tampil, saldo tidak kelihatan > saldo kosong, kosong, tidak ada saldonya, tidak ada angkanya, angkanya tidak keluar
pabrik, perusahaan > giling, linting, di tempat kerja, tempat kerja, di gudang, ruang linting, di line
nanti, nanti saja, lain kali > belum sempat ke hrd, belum sempat lapor, belum sempat ke kantor, belum sempat, tidak sempat
salah tahun, tahun salah = tahunnya salah, tahunnya keliru, tahun lahir salah, keliru tahun, taune salah
salah bulan, bulan salah = bulannya salah, bulannya keliru, bulan lahir salah, keliru bulan, bulane salah
salah tanggal, tanggal salah = tanggalnya salah, tanggalnya keliru, keliru tanggal
saldo hilang, hilang > habis semua, ludes semua, lenyap semua, hilang semua, raib semua, uangnya lenyap
borongan > per seribu, per 1000, seribu batang, per seribu batang
belum punya, belum punya surat, belum ada > belum ngurus surat, durung blas, belum blas, belum buat surat, belum minta surat
lanjut, lanjut bayar, meneruskan > nerusin, neruske, nyambung, disambung sendiri
bpjs > jamsostek, ketenagakerjaan, naker
buku tabungan = butab, buku tab
mengundurkan diri > ngundurin diri, undur diri, mundur sendiri, keluar atas kemauan sendiri
telepon terlewat, terlewat > tidak keangkat, tidak terangkat, tidak sempat angkat, tidak sempat diangkat, keburu mati
`;
