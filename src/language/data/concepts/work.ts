/** Work: how somebody is employed, and how it ended. The form of a line is told in `../concepts.ts`. */
export const WORK = `
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
outsourcing, alih daya, os = outsorsing, autsorsing, outsource, outsorcing, outsoursing, outsorching, otsorsing, osors, outsosing, pihak ketiga
outsourcing, alih daya > vendor, yayasan, ikut vendor, lewat yayasan, ikut yayasan, dari yayasan, penyalur, lewat penyalur, agen tenaga kerja, cv, lewat cv, koperasi, mitra, mps, karyawan vendor, bukan karyawan langsung, perusahaan penyalur, dari vendor, lewat vendor, pt luar, lewat pt lain
masa percobaan, magang > training, trening, baru masuk, anak baru, probation, probasi, pelatihan, baru sebulan, baru kerja, pkl, masih belajar, baru diterima, belum ada setahun
mengundurkan diri, pengunduran diri, resign, berhenti kemauan sendiri = undur diri, ngundurkan diri, mundur, minta berhenti, minta keluar, keluar baik baik, atas kemauan sendiri, kemauan sendiri, keluar kemauan sendiri, berhenti atas kemauan sendiri, keinginan sendiri, atas permintaan sendiri, keluar atas kemauan sendiri, niat keluar sendiri
resign sendiri, resign, berhenti sendiri, mengundurkan diri > mengundurkan diri, mundur, kemauan sendiri, pamit, minta keluar, minta berhenti, keinginan sendiri, permintaan sendiri, atas permintaan sendiri, mundur atas permintaan sendiri, keluar karena ikut suami, keluar baik baik
phk, di phk, kena phk = dipecat, kena pecat, pecat, layoff, pemutusan kerja, pemutusan hubungan kerja, kena putus kerja, diputus kerja, putus hubungan kerja
di phk, kena phk, pengurangan karyawan, kena pengurangan > efisiensi, kena efisiensi, perampingan, pabrik ngurangi orang, dikurangi orangnya, diputus, diputus kerja, ditendang, disuruh berhenti, disuruh keluar, pesangon, dapat pesangon, dikasih pesangon, diputus sepihak, di cut, kena cut, kena pengurangan karyawan, pengurangan pegawai, pengurangan orang, diphk, di pehaka
kontrak habis, habis kontrak = putus kontrak, kontrak selesai, selesai kontrak, kontrak putus, masa kontrak habis, kontrak sudah habis, kontrak berakhir, kontrak entek, entek kontrak, mari kontrak, rampung kontrak, masa kontrak selesai
kontrak habis, habis kontrak > tidak diperpanjang, kontrak tidak diperpanjang, tidak dilanjut, kontrak tidak dilanjut, kontrak tidak lanjut, diputus kontrak, tidak disambung, kontrak tidak disambung, tidak disambung lagi, kontrak tidak diteruskan, sudah 2 tahun kontrak, pkwt selesai, pkwt habis, tidak dipanggil lagi, tidak dikontrak lagi, kontrak tidak diperbarui, tidak kontrak lagi
tidak diperpanjang, kontrak tidak diperpanjang, kontrak tidak dilanjutkan, kontrak tidak disambung > kontrak entek, sampai kontrak saja, cuma sampai kontrak, tidak dipakai lagi, kontrak selesai, selesai kontrak, kontrak habis, habis kontrak, putus kontrak, tidak dilanjut, tidak lanjut, tidak disambung, tidak diteruskan, tidak dikontrak lagi, tidak dipanggil lagi
keluar, berhenti kerja, tidak bekerja > tidak kerja maneh, tidak aktif kerja, bekas pabrik, mari kerja, tidak masuk lagi, sudah lama tidak kerja, di rumah saja, momong cucu, momong anak, ibu rumah tangga, irt, pengangguran, tidak nyambut gawe, tidak ngabdi, leren kerja, leren, lereni, mantun, tidak di sana lagi, tidak di situ lagi, sudah tidak di pt, sudah tidak di sampoerna, mengundurkan diri, ambu alako, di rumah momong cucu, di rumah jaga anak, di rumah momong anak, di rumah tok
pensiun, purna tugas = purna, purna bakti, pensiunan, purnatugas, purna karya, pension, pensiyun, purnabakti
pensiun, purna tugas > usia pensiun, masa pensiun, pensiun dini, mpp, sudah 56, sudah umur, sudah tua, sudah sepuh, batas umur, sudah masanya, sudah waktunya berhenti, habis masa kerja, masa kerja habis
cuti = cutine, preian
cuti > melahirkan, cuti melahirkan, cuti hamil, hamil, lahiran, baru lahiran, cuti sakit, sakit, izin sakit, izin, izin lama, opname, sakit lama, nifas, libur, cuti panjang, tidak masuk dulu, prei, baru melahirkan, ijin sakit, ijin, habis lahiran, baru operasi, masih sakit, sakit dulu
pindah pabrik, pindah tempat kerja, dipindah, pindah bagian, mutasi = dimutasi, dipindahkan, pindah plant, pindah unit, kena mutasi, dipindah tugas, pindah tugas, rotasi
pindah pabrik, dipindah, mutasi > pindah ke malang, pindah ke rungkut, dipindah ke malang, dipindah ke rungkut, pindah malang, pindah rungkut, pindah lokasi, dioper, ditarik ke malang, pindah cabang, pindah kota, pindah divisi, pindah gudang, pindah line
pindah perusahaan, kerja di tempat lain > kerja tempat lain, kerja di pt lain, kerja di pabrik lain, pabrik lain, pt lain, ganti pabrik, ganti perusahaan, ganti pt, pindah pt, kerja lagi di tempat lain, dapat kerja baru, kerja baru, pabrik baru, perusahaan baru, tempat baru, tempat lain, sekarang di pt, ikut pt lain, majikan lain, pindah majikan, pabrik sepatu, di pabrik lain, di pabrik sepatu, di pt lain, sekarang di pabrik lain, di perusahaan lain, sekarang di tempat lain, pindah pabrik lain
usaha sendiri, wiraswasta, bukan karyawan > jualan, dagang, dodolan, buka warung, warung, toko, buka toko, ojek, ojol, gojek, grab, tani, petani, nyawah, di sawah, wirausaha, freelance, kuli, serabutan, nelayan, tukang, tukang bangunan, jahit, penjahit, sopir, usaha, usaha kecil, umkm, pedagang, bakul, catering, online shop, katering, menjahit, laundry, ternak, buruh tani
cacat, cacat total, cacat tetap > lumpuh, stroke, disabilitas, difabel, buta, amputasi, diamputasi, tidak bisa jalan, tangan putus, cacat permanen, sakit permanen, tidak bisa kerja lagi, kehilangan tangan
tidak aktif, nonaktif = non aktif, nonaktip, inaktif
nonaktif > statusnya mati, kepesertaan mati, kepesertaan tidak aktif, tertulis tidak aktif, tertulis nonaktif, sudah dinonaktifkan, status berhenti, off
upah > bayaran, bayarane, umk, umr, ump, upah terlapor, dilaporkan kecil, dilaporkan
susunan keluarga > anak belum masuk, anak, istri belum masuk, tanggungan, anggota keluarga, suami, istri
slip gaji, slip upah, struk gaji = slip, kitir, kitir gaji, kertas gaji, rincian gaji, amplop gaji, payslip, struk upah, setruk gaji, lembar gaji, nota gaji, slep gaji, selip gaji, selip, bukti gaji, kertas bayaran
sebagian > sebagian saja, separuh, separo, setengah, tidak semua, sedikit saja, ambil sedikit, sebagian dulu, dicicil, jangan semua, separoh
pensiun, jp > uang pensiun, pensiunan, tunjangan pensiun, pensiun bulanan, uang pensiunan, dana pensiun, jaminan pensiunan
jkp, kehilangan pekerjaan, jaminan kehilangan pekerjaan = jaminan hilang kerja, hilang kerja, kehilangan kerja
jkp, kehilangan pekerjaan, jaminan kehilangan pekerjaan > uang phk, tunjangan phk, bantuan phk, korban phk, tunjangan pengangguran, bantuan pengangguran, bantuan untuk phk, kena pecat, dipecat, uang tunggu phk
jkk, kecelakaan, kecelakaan kerja, jaminan kecelakaan kerja > celaka, jatuh, jatuh di pabrik, jatuh di jalan, tangan kejepit, kejepit, kejepit mesin, kena mesin, ketabrak, tabrakan, ditabrak, ditabrak motor, tertabrak, nabrak, luka, luka kerja, operasi, biaya rumah sakit, ketiban, kepleset, terpeleset, ciloko, kecelakaan di jalan, jatuh dari motor, tersayat, keseleo, rumah sakit, berobat, biaya berobat, patah tulang, kena gunting, laka, laka kerja
penerima upah > gaji tiap bulan, digaji, digaji tiap bulan, dapat gaji, gajian, digaji pabrik, karyawan pabrik
dibayar perusahaan, penerima upah = pu, potong dari gaji, dipotong dari gaji, potongan gaji, diambil dari gaji, dipotong pabrik, dibayar pabrik, dibayari perusahaan, perusahaan yang bayar, potong gaji, dipotong gaji, dibayar pt, dibayari pabrik, ditanggung perusahaan, ditanggung pabrik, lewat perusahaan, lewat pabrik
hr, hrd, minta ke hr = hrga, human resource, human resources, kepegawaian, bagian kepegawaian
hr, hrd > bagian gaji, payroll, bagian payroll, bagian kantor, kantor pabrik, kantor perusahaan, orang kantor, kantor dalam, staf kantor, admin pabrik, admin kantor, tata usaha, bagian umum, personalia pabrik, lapor personalia, ke personalia, lewat perusahaan, lewat pabrik, ke perusahaan, tanya perusahaan, tanya pabrik, lapor perusahaan, lapor pabrik, lewat kantor pabrik, bagian administrasi, office, kantor pt, kantore pabrik, pihak perusahaan, pihak pabrik, ke kantor pabrik, kantor sampoerna
bagian gaji, payroll > bagian bayaran, keuangan, bagian keuangan, kasir, kasir pabrik, tukang gaji
tempat sekarang > sampoerna, yang baru, tempat sekarang, dari sampoerna, sing anyar, sakniki, sak iki
status masih aktif, aktif > belum dinonaktifkan, belum nonaktif, dibilang masih kerja, katanya masih kerja, belum dilaporkan keluar, belum dilaporkan, belum dilaporkan berhenti, tercatat masih kerja, masih tercatat, belum dihapus perusahaan, pabrik belum lapor, perusahaan belum lapor, hr belum lapor, dianggap masih kerja
rendah, terlalu rendah, upah tidak cocok, gaji tidak cocok > tidak sesuai, tidak sesuai slip, kurang, tidak sama slip, kecil, lebih kecil, di bawah umr, di bawah umk
jaminan pensiun = jp
jaminan pensiun > pensiun, uang pensiun, pensiunan, pensiun bulanan, uang pensiun tiap bulan, uang pensiun bulanan, dana pensiun
bukan keluarga > tetangga, teman, teman kerja, teman kerjanya, kenalan, cuma tetangga, cuma teman, bukan siapa siapa, mandor, konco, tidak ada hubungan, perangkat desa
hrd > kantor hrd perusahaan, hrd perusahaan, kantor hrd
hrd > lapor hrd, lapor bagian pegawai, lapor bagian kepegawaian, lapor ke bagian pegawai, bagian pegawai, bagian personalia, kantor hrd perusahaan, kantor personalia pabrik
kontrak, karyawan kontrak > masih kontrak setahun, kontrak setahun, kontrak 1 tahun, kontrak tiap tahun
cuti > baru lahir, baru lahir anak, anak baru lahir, habis operasi, baru operasi, masih nifas, momong bayi, baru lahir 2 minggu, sakit
jkk, kecelakaan kerja, kecelakaan > jatuh dari motor, jatuh dari motor waktu berangkat kerja, jatuh berangkat kerja, jatuh pulang kerja, ketabrak berangkat kerja, ketabrak waktu berangkat kerja, ketabrak pulang kerja, kecelakaan berangkat kerja, kecelakaan di jalan, kena pisau, tangan luka, jatuh di pabrik, jatuh waktu kerja
status tidak aktif, nonaktif > status mati, statusnya mati, status mati padahal masih kerja, tulisan nonaktif, tertulis nonaktif, katanya tidak aktif, dibilang tidak aktif
minta bagian, bagian > bagi hasil, persen, minta persen, komisi, jatah, minta jatah, potongan, fee, bagi dua, separuh, minta separuh, minta sekian, minta 20, minta sebagian
teman kerja, teman > sepabrik, konco sepabrik, teman sepabrik, satu perusahaan, teman satu perusahaan, teman perusahaan, teman di pabrik, punya teman
kecelakaan di jalan > jalan raya, ditabrak, ditabrak motor, ditabrak mobil, tabrakan, ketabrak, ketabrak motor, jatuh dari motor, jatuh di jalan, jatuh di jalan raya, waktu berangkat, waktu pulang, pulang kerja, berangkat kerja, waktu berangkat kerja, waktu pulang kerja, nabrak, kesrempet, keserempet, nyungsep, di jalan raya, motor, lalu lintas
kecelakaan di pabrik > kejepit, kejepit mesin, kena mesin, tangan kejepit, kepleset di gudang, kepleset, di gudang, di dalam pabrik, ketiban, kena gunting, kena pisau, kena alat, waktu giling, waktu kerja, terpeleset di pabrik, kebakar, kena panas, jatuh di gudang, di tempat kerja
sakit karena kerja, sakit akibat kerja > sakit paru, debu, karena debu, sesak, sesak nafas, penyakit kerja, sakit pinggang, sakit karena debu, alergi tembakau, batuk, sakit mata
bukan kecelakaan > sakit biasa, cuma sakit, cuma sakit biasa, demam, sakit, tidak kecelakaan, tidak celaka
kerja > dines, ngantor, buruh
tetap > segitu begitu saja, segitu saja, segitu terus, tidak gerak, tidak gerak dari dulu
kerja tetap, status tetap = karyawan tetap, pegawai tetap
kerja tetap, status tetap, sk tetap > sk pengangkatan, surat pengangkatan, sk kerja, diangkat, sudah diangkat
kerja borongan, borongan > borong linting, borong giling, borongan linting
magang, training > masih training, training 3 bulan, masih training 3 bulan, masih magang
dibawa hrd > dipegang hrd, masih dipegang hrd, ditahan hrd, ditahan kantor, disimpan hrd, ditahan perusahaan, belum diambil di hrd, ditahan, dipegang kantor, masih di kantor
luar negeri, keluar negeri > malaysia, kerja di malaysia, hongkong, taiwan, arab, arab saudi, singapura, jepang, korea, brunei, tkw, tki, jadi tkw, jadi tki, pmi, kerja di luar negeri, merantau ke malaysia
luar kota, pindah kota > ke bali, pulau bali, jakarta, kalimantan, merantau, perantauan, luar jawa, pulang kampung, jawa tengah, sumatra, sulawesi, papua
perusahaan pindah > pindah ke jawa tengah, pindah kota, pindah tempat, pindah alamat
aktif > tulisan masih aktif, tertulis masih aktif, tulisan aktif, masih aktif tulisannya
masuk sebagian, sebagian > separuh, cuma separuh, kurang dari saldo, tidak semua, cuma setengah, baru sebagian, tidak penuh, kurang, belum semua, dipotong
tidak di pabrik, tidak di sini > sudah berhenti, berhenti, keluar, pensiun, kontrak habis, sudah tidak kerja, dipecat
keluar > mantan karyawan, eks karyawan, bekas karyawan, mantan pekerja, mantan pegawai, mantan buruh
hrd > kantor perusahaan, ke kantor perusahaan, kantor pabrik
belum lapor, belum melapor, belum lapor hrd, belum bilang, hrd belum dihubungi > belum ke hrd, belum sempat ke hrd, belum ke personalia, belum sempat lapor, belum bilang siapa siapa, belum ngomong, belum matur, belum tanya hrd, belum menghadap, belum ke kantor, belum menghubungi hrd
lapor, sudah lapor, lapor hrd, sudah dihubungi > ngomong ke hrd, bilang ke hrd, bilang hrd, sudah bilang, sudah ke hrd, sudah ke personalia, wa hrd, chat hrd, sudah wa hrd, matur hrd, sanjang, sanjangi, sudah ngomong, sudah saya sampaikan, sudah menghadap, sudah tanya hrd, sudah tak wa
keluarga di rumah, keluarga > orang rumah, yang di rumah, wong omah
di rumah saja, di rumah, tidak bekerja, mengurus rumah > ibu rumah tangga, irt, jaga cucu, jaga anak, momong, momong anak, momong cucu, ngurus anak, ngurus rumah, ngurus suami, nganggur, nganggur di rumah, pengangguran, istirahat di rumah, masak saja, ngopeni omah, ngramut anak, tidak ke mana mana, belum dapat kerja, menunggu panggilan kerja
usaha, buka usaha, usaha sendiri, berdagang, wirausaha > bakul, bakulan, gorengan, bakul gorengan, bakul sayur, buka toko, buka warung, buka toko kelontong, warung kopi, warung makan, toko kelontong, bengkel, konter sendiri, usaha kue, katering, jahit di rumah, salon, ternak ayam, pelihara kambing, laundry, angkringan, pedagang pasar, penjual, dodol, mracang, pracangan
serabutan, kerja serabutan, kerja lepas, pekerja lepas > kuli, kuli bangunan, kuli panggul, tukang batu, buruh tani, ikut proyek, proyek, kerja kalau ada, kalau ada kerjaan, kadang kerja kadang tidak, tidak tentu kerjanya, sak oleh olehe, apa saja dikerjakan, ngojek, narik ojek, becak, parkir, rosok, bantu bantu, rewang, pembantu, art, cuci gosok, nguli, mocok, harian lepas
kerja di pabrik lain, bekerja di pabrik lain, bekerja di perusahaan lain, kerja di perusahaan lain, pindah ke perusahaan lain > pabrik mie, pabrik sepatu, pabrik plastik, pabrik garmen, pabrik kayu, pabrik gula, pabrik kertas, pabrik roti, pabrik rokok lain, pabrik garam, gudang garam, djarum, wismilak, jadi satpam, jadi karyawan toko, kerja di toko, kerja di rumah makan, kerja di hotel, kerja di rumah sakit, sudah dapat kerja lagi, dapat kerjaan baru, ikut orang, kerja ikut orang
luar negeri, kerja ke luar negeri, pekerja migran > jadi tkw, jadi tki, di taiwan, di hongkong, di malaysia, di arab, di singapura, jadi pembantu di luar negeri, pmi, bmi
kurang, tidak sesuai jumlah, masuk sebagian > cuma separo, cuma separuh, masuk separuh, tidak sesuai jumlahnya, jumlahnya tidak sesuai, jumlahnya beda, tidak cocok jumlahnya, kurang dari saldo, kena potongan, dipotong pajak, kurang sekian, kok cuma segini, tidak utuh, tidak penuh
tidak dibayar, belum dibayar, gaji tidak dibayar > nunggak gaji, pabrik nunggak, gaji telat, belum gajian, tidak digaji, gaji macet, gaji ditunggak, tidak dibayar sama sekali, gaji 3 bulan belum
ditahan perusahaan, dipegang perusahaan, dipegang hrd, ditahan pabrik > masih di hrd, masih di kantor, belum diambil di hrd, di kantor pabrik, dibawa kantor, dibawa hrd, ditahan kantor, disimpan kantor, disita, tidak dikasihkan, belum dikasihkan, belum dibagi
lewat hrd, lewat hr, lewat perusahaan > titip admin, titip mbak admin, titip hrd, admin pabrik, mbak admin, dari pabrik saja, diuruskan pabrik, kolektif, lewat mandor, lewat kantor
pensiun normal, pensiun biasa, usia pensiun > umur 56, sudah umurnya, waktunya pensiun, pas waktunya, sudah waktunya pensiun, sesuai umur, pas umur, 56 kemarin
pensiun dini, pensiun awal = pensiun muda, pensiun cepat, pensiun sebelum waktunya
pensiun dini > minta berhenti lebih awal, sebelum umurnya, belum umur sudah berhenti, dikasih pesangon, ditawari pensiun, pensiun sukarela, umur 50 sudah berhenti
tertulis aktif, masih aktif, masih tertulis aktif > masih nyantol, masih tercatat, belum dihapus, masih kecantol, masih nyangkut, masih terdaftar di pabrik lama, masih kerja menurut bpjs, belum dilepas
menunggu verifikasi, menunggu persetujuan, menunggu verifikasi hrd, menunggu disetujui > belum acc, belum di acc, belum diverifikasi, belum disetujui, belum divalidasi, masih menunggu hrd, nunggu hrd, nunggu acc, masih dicek, belum dicek hrd
naik, upah naik > umr naik, gaji naik
perusahaan tutup, pabrik tutup, tutup > bangkrut, gulung tikar, sudah tidak ada pabriknya, pabriknya sudah tidak ada, kukut, bubar, pailit, pindah semua, sudah rata tanah
produksi, bagian produksi, karyawan produksi, bagian linting, operator produksi > linting, nglinting, giling, gunting, packing, bagian packing, pak, ngepak, operator mesin, mesin, operator, skt, skm, batil, mbatil, bagian giling, sortir, contong, verpak
karyawan kantor, bagian kantor > admin, administrasi, personalia, keuangan, akunting, payroll, sekretaris, supervisor, spv
sopir, supir, pengemudi = driver, setir, nyopir
gudang, bagian gudang > forklift, kuli gudang, loading barang, stok, helper, muat barang
mandor, pengawas, kepala regu > ketua regu, atasan langsung, leader, foreman
bangkrut, pailit, tutup, perusahaan tutup = gulung tikar, kukut, gulung kloso, bubar
pindah kerja, pindah perusahaan, sudah pindah > ikut pt lain, ikut pabrik lain, melu pt liyo, di pabrik sebelah, pabrik sebelah, sekarang di pabrik, ikut perusahaan lain, ganti majikan, ikut juragan lain
berhenti total, tidak bekerja lagi, berhenti kerja > nganggur, menganggur, nganggur di rumah, di rumah saja, sudah tidak kerja apa apa
karena kecelakaan, meninggal karena kecelakaan > kecelakaan, tabrakan, ketabrak, jatuh, kesetrum, kejepit
skt, bagian skt, linting > nglinting, giling, gilingan, gunting, gunting rokok, mbatil, batil, tukang linting, linting tangan
bagian lain > gudang, di gudang, gudang tembakau, satpam, mesin, kantor, kebersihan, packing, bagian gudang, bagian mesin, dapur, kantin, sopir
satu perusahaan, satu pabrik, satu tempat kerja, 1 perusahaan > cuma di sampoerna, dari dulu di sini, dari dulu di situ, di sini terus, cuma di sini, belum pernah pindah, tidak pernah pindah, tidak pindah pindah
dua perusahaan, dua pabrik, dua tempat kerja > pindah sekali, sampoerna sama djarum, pabrik lama sama sini, satu sebelum sini
tiga perusahaan, tiga atau lebih, lebih dari dua > pindah pindah, gonta ganti, ganti ganti pabrik, ganti terus, sering pindah, banyak pabrik, empat, lima, enam
pabrik, perusahaan > giling, linting, di tempat kerja, tempat kerja, di gudang, ruang linting, di line
borongan > per seribu, per 1000, seribu batang, per seribu batang
`;
