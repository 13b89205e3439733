/** What answers to questions of every kind stand for; the form of a line is told in `../concepts.ts`. */
export const GENERAL = `
kerja, bekerja > aktif, karyawan, karyawati, pegawai, buruh, pabrik, di pabrik, aktif bekerja, aktif kerja, masuk kerja, giling, linting, borongan, shift, dinas
keluar, berhenti kerja, berhenti > resign, risen, out, mantan, mantan karyawan, phk, kena phk, dipecat, tidak kerja, tidak bekerja, tidak lagi kerja, tidak di pabrik, kontrak habis, kontrak sudah habis, masa kontrak habis, habis kontrak, putus kontrak, nganggur, menganggur, mengundurkan diri, dirumahkan, purna tugas, pensiun, eks karyawan, bekas karyawan, pindah kerja, pindah pabrik, pamit, metu
orang lain > orang, hrd, anak, teman, suami, istri, bojo, mandor, saudara, tetangga, keponakan, kakak, adik, orang kantor, kantor, pihak kantor, konter, tukang konter, bos, atasan, pengawas, keluarga, kerabat, sepupu, menantu, cucu, rekan, petugas, orang tua, ibu, bapak, mas, mbak, bukan saya, dia, ponakan, cowok, pacar, operator
keluarga > anak, suami, istri, bojo, saudara, keponakan, kakak, adik, sepupu, menantu, cucu, orang tua, ponakan, bapak, ibu, mertua, bude, paman, om
anak > putra, putri, lanang, wedok, yoga, larene, cucu
teman = konco, kanca, rekan kerja, sahabat
buat, dibuatkan, bantu > daftarkan, didaftarkan, daftarin, digawekno, gaweno, digawekke, gawekno, diurus, uruskan, diuruskan, dipasangkan, dibikinke, ngedaftarin, dibukakan, tolongi, garapno
buat > bikin, ganti, reset, ubah, setel ulang
sendiri, saya sendiri, milik sendiri = pribadi, punya saya, milik saya, dewe, dewek, punya sendiri, atas nama saya
milik = punya, kepunyaan, duwe, nduwe, gadah, kagungan
punya > ada, nduwe
petugas > admin, cs, fasilitator, manusia, orang, orang asli, operator, posko, mbaknya, masnya, pegawai, staf, layanan pelanggan
tanya > bicara, ngobrol, chat, hubungkan, sambungkan, hubungi, konsultasi, panggil, panggilkan, dihubungkan, disambungkan
hrd = hr, personalia, kantor pabrik, bagian personalia
lapor = laporkan, melapor, adukan, mengadu, pengaduan, laporan
telepon = call, call center, bel, kontak, hubungi
kantor cabang > bpjs
kantor cabang = cabang, kantor bpjs, kantor, bpjs langsung, kantor jamsostek
kantor cabang, datang langsung > kesana, sana, langsung datang, datangi, ke kantor
langsung, datang langsung > ke sana, kesana, teko dewe, ke tempat, mampir, datangi, tak rono
datang = masuk, sampai, teko, dateng, nyampe, mlebu, terkirim, terima kode, nerima
datang, masuk > dapat, ada, muncul, terima, dikirim, kirim
muncul, keluar = tampil, nongol, timbul, metu, kelihatan
muncul, tampil, ketemu > ada, terlihat
lupa = tidak ingat, tidak hafal, tidak hapal, tidak eling, kelupaan, kesupen, tidak apal
lupa, tidak ingat > tidak tahu, pikun, blank, lupa lupa ingat
tahu = ingat, hafal, hapal, eling, apal
tidak tahu = embuh, mbuh, entah, entahlah, kurang tahu, tidak ngerti, kurang ngerti, belum tahu, ra weruh, mboh, duko
tidak tahu > tidak yakin, lupa, tidak ingat, bingung, kurang paham, tidak paham, tidak jelas, tidak hafal
tidak yakin = ragu, kurang yakin, tidak pasti, belum yakin, bimbang
tidak yakin > mungkin, lupa lupa ingat, tidak tahu, kurang tahu, bingung, mbuh, embuh, agak lupa, tidak jelas, kayaknya
yakin = percaya, pasti, mantap, tidak ragu
jelas = paham, mengerti, ngerti, mudeng, tahu, dong, faham, clear, dimengerti
cukup > tidak ada lagi, selesai, itu saja, segitu saja, sudah, tidak ada pertanyaan
ditolak = tidak diterima
ditolak > salah terus, dibilang salah, katanya salah, tidak valid, tidak disetujui, tidak bisa, gagal, tidak cocok, tidak sesuai, keliru terus, dianggap salah, tidak dikenali, tidak tembus, invalid
diterima > terima, berhasil, bisa, cocok, lolos, tembus
terkunci = blokir, kekunci, dibekukan, dikunci, terblokir, diblok, kegembok, suspend
ditutup, tutup > blokir, diblokir, diblok, tidak dibuka
kode = kode otp, otp, kode verifikasi, kode sms, sms kode
kode > sms, angka, digit
kode otp, sms = pesan singkat
password = sandi, kata kunci, pin
email = gmail, surel
nomor hp, nomor = nomor telepon, kartu sim, simcard, sim card, nomor wa, kartu telepon
nomor hp > hp
hp = telepon genggam, handphone, perangkat, hape, gawai, gadget
aplikasi = jmo, app
kartu, kpj = kartu digital, kartu bpjs, kartu jamsostek, jamsostek, kartu peserta
tombol = pencetan, tempat pencet, tulisan pencet
tombol > menu, ikon, gambar pencet
ketemu, ditemukan = nemu, menemukan, temukan, temu, bertemu, pethuk
ketemu, ditemukan > ada, dapat, kelihatan, muncul, terlihat, tampak, kethok
ditemui > ketemu, ada, dekat, serumah, tetangga, bisa ditemui
tulisan = pesan, notif, keterangan, kata kata, teks, peringatan
lain = beda, liyane, lainnya, yang lain, berbeda, liya, lainne, laen, sanes
takut = kuatir, khawatir, was was, ngeri, deg degan, cemas, tidak berani, ngeri, gemetar
salah, keliru = luput, kleru, keleru, tidak benar, tidak betul, kesalahan
salah > salah pencet, uang hilang, salah ketik, salah tulis, salah pilih, kepencet
salah ketik > typo, kurang huruf, salah tulis, kepencet, salah pencet, salah isi, huruf
salah pilih > salah pencet, salah tulis, salah isi, salah ketik, keliru
benar = betul, pas, leres, bener, valid, tepat
benar > cocok, sesuai, tidak ada masalah, aman
sama = cocok, sesuai, podo, persis, klop, match, tidak beda, plek
beda, berbeda, tidak sama, tidak cocok, tidak sesuai = lain, selisih, bedo, seje, kurang cocok, tidak klop, tidak persis
beda, tidak cocok > salah, keliru
beda, berubah > tambah tua, kurusan, gemuk, jilbab, berjilbab, kerudung, kumis, pangling
sinyal = internet, jaringan, koneksi, data internet, inet
sinyal > kuota, wifi, paketan, paket data, pulsa, kuota habis, tidak ada kuota
jelek = buruk, elek, parah
jelek > lemot, hilang, putus, mati, lemah, susah, tidak stabil, lelet, gangguan, lambat, byar pet, tidak ada, habis, kurang bagus, pet petan, timbul tenggelam
gagal = tidak bisa, tidak berhasil, error, gatot, tidak jadi
tidak bisa, gagal > masih sama, sama saja, tidak mempan, tidak jalan, tidak terbuka, tidak berfungsi, tidak ngefek, tidak kena, percuma, tidak ada hasil, tidak ada perubahan, tetap saja, ditolak, macet, belum tembus, tetap begitu, tidak kebuka
masih sama > sama saja, tetap, tidak ada perubahan, tidak berubah, belum berubah, begitu terus, tidak bisa, masih begitu
bisa, berhasil = sukses, jadi, lancar, tembus, lolos
bisa, berhasil, sudah > normal, lancar, selesai, jos, mantap, hore, beres, diterima, sip, rampung, kelar, yes
masuk > login, terbuka, kebuka, jebol, mlebu, tembus
buka, terbuka = kebuka, jalan, berjalan, normal
terbuka > bisa, berhasil, bisa dibuka, hidup, nyala, menyala, masuk, lancar, sukses
terpasang > berhasil, bisa, keinstal, instal, pasang, selesai, sudah
macet > bingung, gagal, error, mentok, stuck, tidak jalan, tidak ketemu, tidak muncul, tidak bisa, tidak paham, tersendat, nyangkut, buntu, tidak ngerti, tidak tahu, susah, pusing, tidak ada tombol, tidak mau, tidak nemu, hang, tidak bisa lanjut, diam saja
belum > sebentar, nanti dulu, menunggu, sedang proses, lagi proses, otw, durung rampung, masih proses, belum selesai
masih = tetap, terus
ada = punya, tersedia, ono, onok, enek, enten, gadah, wonten, pegang, kepegang, kesimpan
ada > punya, ketemu, muncul, kelihatan
hilang, tidak ada > raib, dicuri, lenyap, copet, kecopetan, ketinggalan
hilang, mati > hangus, tidak aktif, tidak bisa dipakai, tidak ada
aktif > hidup, nyala, berfungsi, jalan, bisa dipakai, normal, bisa dibuka
semua > kabeh, sekabehe, sedanten, email dan nomor, nomor dan email, hp dan email, total
kosong, tidak ada > nol, tidak masuk, belum masuk, blank, tidak muncul, bolong, loncat, bolong bolong, tidak tercatat
nol = 0
nol > kosong, tidak ada isi, habis, tidak ada saldo, nihil
banyak > beberapa, akeh, sebagian, berbulan bulan, sering, macam macam, kathah, 2 bulan, 3 bulan, 4 bulan, 5 bulan, 6 bulan, setahun, bertahun tahun
terakhir > bulan ini, kemarin, bulan kemarin, bulan lalu, paling akhir, paling baru, baru ini
kecil = sedikit, dikit, sithik, cilik, sitik, alit, minim
kecil > segini, tidak banyak, sedikit sekali, cuma segitu, segitu, rendah, kekecilan, mepet, tidak sesuai harapan, tidak sebanding
berkurang, kurang > turun, menurun, sudo, susut, diambil, kepotong, dipotong, hilang, jadi kurang, menyusut, menciut, tambah sedikit, makin sedikit, anjlok
besar > gede, naik, tambah, banyak, tinggi
saldo = jumlah, tabungan, nominal, jht
saldo > uang, duit, dana, isi, rupiah
uang = duit, rupiah, dana, bayaran
uang, minta uang > bayar, biaya, upah, imbalan, transfer, disuruh bayar, dipalak, pungli, calo, minta bayar, disuruh transfer, dimintai uang, tarif, ongkos
minta = njaluk, dijaluki, dimintai, meminta
minta uang > ada calo, calo
minta > disuruh, tanya, ditanya, menyuruh
upah = gaji, slip gaji
seseorang, ada yang > orang, orang lain, dia, ada orang, seseorang, nomor tidak dikenal
putar, berputar = muter, mutar, mubeng
berputar > proses terus, loading, loding, lama sekali, buffering, berputar putar, diputar, lingkaran, proses terus
data > nama, tanggal lahir, nik, alamat, nama ibu, identitas
alamat = link, tautan, situs
chat > wa, grup, pesan, telegram, whatsapp, wasap
baik = oke, ok, siap, ya
ditemui, temui = ketemu
ditemui > ada, dekat, serumah, tetangga
tidak temukan > not found, tidak ada
nama = jeneng, asma
tanggal lahir, lahir = ttl, tahun lahir, kelahiran, bulan lahir
lahir > umur, usia
umur = usia
umur > tahun, tua, sepuh
nik = nomor ktp
nik > ktp
ktp = kartu penduduk
ibu = ibu kandung, mama, emak, mak, simbok, bunda
alamat > rumah, tempat tinggal, domisili, omah, griyo, desa, jalan, kampung
waris, ahli waris > meninggal, wafat, almarhum, almarhumah, ninggal, sedo, tilar, mati, janda, duda, keluarga peserta
setuju > boleh, silakan, silahkan, oke, ok, ya, mau, bersedia, tidak apa apa, gapapa, gpp, tidak masalah, monggo, acc, sepakat, izinkan, diizinkan, siap, sip, simpan saja, terserah
jangan > tidak setuju, tidak boleh, tidak mau, tidak usah, emoh, moh, ogah, keberatan, tidak bersedia, tidak perlu, ojok, tidak diizinkan, tidak sepakat, tidak usah disimpan
simpan = disimpan, nyimpan, disimpen, simpen, catat, dicatat, menyimpan
kirim = diajukan, ajukan, mengajukan, submit, disubmit, setor, diserahkan, serahkan, terkirim, upload, ngajukan, ngajuin
proses = diproses, sedang berjalan, pending
proses > menunggu, jalan, verifikasi, dalam proses, nunggu kabar, belum ada kabar, berjalan
cair > uang masuk, uang sudah masuk, dibayar, ditransfer, masuk rekening, dapat uang, uang diterima
tunggu = menunggu, enteni, ditunggu
tunggu > sabar, nanti, tidak apa apa, biar
lewat = lebih, melebihi, luwih, kelewat, lebih dari, punjul
minggu > seminggu
nanti > besok, lain kali, mengko, tunda, belum sempat, nanti lagi, belum sekarang, jangan sekarang, sesuk, minggu depan, kalau libur, pulang kerja, nanti dulu, kapan waktu, kalau sempat, belum bisa sekarang, sibuk
siap > mau, baik, oke, ok, ya, saya ke, akan, berangkat, segera, budal
lanjut = terus, teruskan, lanjutkan, lanjutken, next, sambung, maju
lanjut > ayo, gas, langkah berikutnya, berikutnya, selanjutnya, jalan terus
ulang = baleni, ulangi, ngulang
ulang, dari awal > awal, mulai lagi, mulai awal, mulai dari awal, balik awal, kembali ke awal, coba lagi, reset, dari depan
kembali ke awal > ulang, mulai lagi, dari awal, balik lagi, mental ke depan, mulai awal, ke halaman awal
berhenti > stop, istirahat, leren, sampai sini, cukup, setop, nanti lagi, pause, jeda, lelah, capek
update = perbarui, upgrade, versi baru, pembaruan
instal, pasang = download, unduh, dipasang, pemasangan
ingatkan, ingat = kabari, diingatkan, dielingno, elingno, elingke
ingatkan > chat lagi, wa lagi, kontak lagi, kabari lagi
daftar = mendaftar, registrasi, buat akun, ndaftar, bikin akun
pernah > dulu, sempat, punya pengalaman, beberapa kali, pernah sekali
belum pernah, tidak pernah > baru pertama, pertama kali, baru pertama kali, baru ini, baru mau, baru kali ini, seumur hidup, anyar iki, baru sekarang, perdana
sering, selalu > tiap hari, saben dino, terus, rutin, terus menerus, kerap
kadang = sesekali, sok, kadangkala, sewaktu waktu, terkadang
kadang > jarang, kadang iya kadang tidak, tidak mesti, tidak tentu, pas perlu saja
mudah = gampang, simpel, enteng
mudah > lancar, mudah dipahami, penak, enak, tidak susah, tidak sulit, tidak ribet
susah = sulit, angel, ribet, ruwet, rumit, repot, tidak mudah, tidak gampang, njlimet
susah > pusing, bingung, memusingkan
sangat = sekali, banget, pol, tenan, amat, parah, super
pagi = esuk, isuk, shift 1, sif pagi, subuh, injing
siang = awan, shift 2, sif siang, tengah hari
sore = sonten
malam = bengi, malem, shift 3, sif malam, dalu, wengi
istirahat > makan siang, pas leren, leren, rehat
indonesia = indo, bahasa indonesia, nasional
jawa = jowo, jawi, bahasa jawa
inggris = english, inglis, bahasa inggris
wajah = muka, rai, rupa
biometrik, foto wajah = foto, selfie
foto = selfie, potret, gambar
foto > kamera
temani, ditemani = menemani, dikancani, kancani, dampingi, didampingi, dibimbing, bimbing, tuntun
ditemani > dibantu, bantu, petugas, orang
masuk = login, mlebu
ini = sini
lihat > muncul, tahu
opsi pengembang = developer, mode developer, developer options, pengembang
cocok = kompatibel
arti = artinya, maksud, makna
kesalahan = salah, error
keluar = logout
klaim = cair
menutup, keluar sendiri = mental
lihat = cek, ndelok, periksa, tengok, mengecek, pirsani
iphone = ifon, aipon, aifon, ipon, ios, apple, ipong, iphon, aiphone, ipun
android = andro, adroid, androit, androi
android > samsung, oppo, vivo, xiaomi, redmi, realme, infinix, hp biasa
lama = lawas, jadul, kuno, sebelumnya, bekas
lama > dulu
baru = anyar, gres, enggal
dua > loro, double, dobel, kalih, sepasang
satu = sekali, baru sekali, cuma sekali, sekali saja, pisan, siji, setunggal
1 jam = sejam, sak jam, satu jam, 60 menit
tiga = telu, tigo, telung, tri
baca, membaca = moco, maca, diwoco, lihat chat
siapa = sopo, sinten
rekening = bank, buku tabungan
memori > penyimpanan, memory, ruang, storage, penuh, kebak
56 > 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 70, lima puluh enam, usia pensiun, masa pensiun, pensiun
polisi = polsek, polres, kantor polisi
penuh = kebak, full, tidak cukup, tidak muat
gelap = peteng, redup, abu abu
gelap > hitam, mati, tidak terang
diam > tidak respon, tidak bereaksi, tidak bisa ditekan, tidak bisa dipencet, tidak berfungsi, tidak ada reaksi, meneng, tidak gerak, tidak terjadi apa apa
menutup > mental, tertutup, nutup, terpental, langsung keluar, metu dewe, keluar terus
kecelakaan > celaka, tabrakan, jatuh, ketabrak
laki laki = lanang, pria, cowok, kakung
perempuan = wedok, wanita, cewek, putri, estri, ibu ibu
rumah = omah, griyo, di rumah
pabrik = perusahaan, tempat kerja
wa, whatsapp = wa, wasap, watsap, whatsap
telegram = tele, tg
puas = senang, suka, marem
puas > bagus, membantu, mantap, baik, terbantu
tidak puas > jelek, tidak membantu, payah
terbantu, membantu > menolong, berguna, bermanfaat
terima kasih = suwun
dekat = cedak, cerak
jauh = adoh, tebih
pinjam > punya orang, punya anak, punya teman, nyilih
setiap bulan = tiap bulan, sebulan sekali, saben wulan
paklaring > surat kerja, surat pengalaman
menu > daftar menu, menu utama, pilihan lain, semua menu, menu awal
orang bisa ditemui > bisa, ditemui, ketemu, bertemu, ada, masih ada, serumah, satu rumah, tetangga, tetangga sendiri, dekat, dekat rumah, satu pabrik, sepabrik, tiap hari ketemu, saudara sendiri, masih kerja, bisa dihubungi, bisa ditanya, iso ditemoni, kenal, ada di rumah
tidak bisa ditemui > pindah, sudah pindah, meninggal, sudah meninggal, tidak ada, tidak ada orang, orang tidak ada, tidak tahu di mana, tidak tahu ke mana, entah di mana, keluar, sudah keluar, tidak kerja, tidak lagi kerja, sudah tidak kerja, jauh, pulang kampung, hilang kontak, luar kota, tidak kenal, lupa orang, tidak iso ditemoni, tidak ketemu, tidak bisa dihubungi, tidak ingat siapa
boleh, silakan = silahkan, monggo, diperbolehkan
boleh, setuju > ya, oke, ok, tidak masalah, tidak apa, tidak papa, tidak apa apa, gapapa, gpp, izinkan, acc, siap, terserah, bersedia, mau, rapopo, tidak keberatan
belum pernah > baru download, baru instal, baru mau, baru pertama, baru mau masuk, belum sama sekali, belum download, belum instal, baru pertama ini, baru pasang
pernah > sering, sudah sering, biasa, biasa bisa, kemarin bisa, sudah lama
tidak ingat > tidak hitung, tidak menghitung, lupa berapa kali, lupa berapa, tidak ngitung, tidak tahu berapa, tidak tahu berapa kali
keluar > tidak kontrak, setelah kontrak, kontrak setelah, sudah setelah kontrak, dikeluarkan, di phk, kena pecat, selesai kontrak, kontrak selesai, tidak diperpanjang
ahli waris > sudah meninggal, sudah wafat, orang meninggal
cacat, cacat total > lumpuh, difabel, kecelakaan, disabilitas
kantor cabang > ke bpjs, bpjs saja, bpjs langsung, kantor terdekat, cabang terdekat, kantor cabang terdekat, mrono, nang kantor, tak mrono, parani, langsung, datang langsung, loket, datang ke kantor, kesana langsung
ketemu, ditemukan > di spam, spam, ada di, ada di spam, nemu, dapat
kosong > tidak masuk, belum masuk, tidak dibayar, belum dibayar, tidak disetor, belum disetor, tidak ada setoran, tidak bayar, tidak terisi
banyak > 6 bulan, 7 bulan, 8 bulan, 9 bulan, 10 bulan, beberapa bulan, bolong bolong, bolong, loncat loncat
tanggal lahir > tahun lahir salah, bulan lahir
syarat = persyaratan, sarat, berkas, dokumen
arti = artine
asli = beneran, betulan, resmi, benar
terlanjur = kadung, telanjur, kebacut, keburu, sudah terlanjur
kasih = ngekei, kei, kekno, menyerahkan, mengirim
uang jht diambil > saldo hilang, jht hilang, uang hilang, uang dicairkan, dicairkan orang, dibobol, saldo habis, dicuri, jht diambil, klaim bukan saya, dicairkan tanpa
ambil > dicairkan, cair, ditarik, dicuri, hilang, dibobol
dua > pindo, ping pindo, kaping pindo, sepasang
tiga > ping telu, ping tiga
satu > pisan, sepisan, ping pisan, sekali doang
belum atau satu kali > belum coba, belum nyoba, belum pernah, belum foto, belum pernah foto, baru mau
nomor hp masih bisa > nomor masih aktif, nomor aktif, nomor hidup, nomor masih hidup, nomor masih ada, nomor bisa, nomor masih bisa
email masih bisa > email aktif, email masih aktif, email bisa dibuka, email masih ada, email masih bisa dibuka
tetap di hp ini saja > tetap di sini, di sini, di sini saja, tidak usah pindah, tidak pindah, tidak usah pindah hp, tidak pindah hp, hp ini saja, tidak jadi pindah
slip gaji = slip, slip upah, struk gaji
sama > sesuai ktp, cocok semua, benar semua
nanti > belum sempat, durung sempat, tidak sempat, belum ada waktu
sudah ke hrd belum beres > sudah lapor hrd, tidak ada kabar, belum ada kabar, tidak ada hasil, belum selesai, tidak digubris, tidak direspon, belum diurus, belum ngurus, belum urus, tidak selesai, tidak ditanggapi, masih menunggu, tidak dijawab, belum ada hasil, belum diproses, suruh menunggu, menolak
siap ke hrd > siap, oke siap, nanti saya ke hrd, besok saya ke hrd, oke saya ke hrd, mau ke hrd, akan ke hrd, besok ke hrd, nanti ke hrd, oke ke hrd, saya ke hrd, tak ke hrd, saya nang hrd, tak nang hrd
tidak ada di sini > tidak ada yang cocok, tidak ada semua, bukan semua, tidak ada di daftar, tidak ada yang sama, bukan itu semua, lain semua, tidak ada yang sesuai, tulisan lain, bukan ini semua
jelas > paham, mengerti, sudah paham, sudah mengerti, oh begitu, tahu sekarang, sudah tahu, oke paham
tidak terbaca > buram, pudar, luntur, kabur, tidak kelihatan, tidak jelas, hurufnya hilang, rusak
tombol > tempat klik, tombolnya
tidak ketemu > cari cari, sudah dicari, di mana, mana, nyari
mati > tidak aktif, hangus, hilang, rusak, tidak bisa dipakai, nonaktif, sudah tidak dipakai, tidak dipakai lagi
dikirim > diajukan, terkirim
minta = diminta, dijaluk, dimintain
diproses > belum cair, belum masuk, belum ada kabar, masih menunggu
uang sudah cair, cair > uang masuk, dana masuk, sudah masuk rekening, uang sudah diterima
lanjut daftar, daftar > mau daftar
tutup > bangkrut, pailit, bubar, gulung tikar, tidak ada lagi
digabung, gabung > disatukan, jadi satu, satukan, gabungkan
penuh > memori habis, ruang habis, tidak cukup, kepenuhan
lain hari saja > lain kali, nanti, besok, besok lagi, besok besok, hari lain, tidak sekarang, jangan sekarang, minggu depan
cukup > sementara itu, sementara cukup, segini dulu, itu dulu
sama, masih sama > masih begitu, kayak tadi, masih kayak tadi, seperti tadi, masih seperti tadi, tetap begitu, tetap saja, seperti kemarin, tidak berubah
tidak terbaca > tidak bisa dibaca, tidak bisa baca, susah dibaca, tulisan hilang
merasa tidak pernah > tidak pernah daftar, belum pernah daftar, bukan saya yang daftar, tidak merasa, merasa belum pernah daftar, perasaan belum pernah daftar, perasaan belum pernah, tidak pernah bikin akun, belum pernah bikin akun, belum daftar
tidak dikenal = tidak dikenali, tidak terdaftar, belum terdaftar, tidak ditemukan
belum punya paklaring > belum dikasih, belum dapat, paklaring belum ada, surat kerja belum kasih, belum kasih surat kerja, tidak dikasih paklaring, tidak ada paklaring
lapak asik > lapakasik
bayar iuran sendiri > mandiri, bpu, peserta mandiri, bukan penerima upah, iuran mandiri
punya hp lain > pinjam hp, pinjam hp anak, pakai hp anak, pakai hp suami, pakai hp istri, hp satunya, hp anak ada
kepake, dipakai = kepakai, digawe, dienggo, sudah digunakan
kpj > nomor, nomor kartu
pernah > dulu bisa, dulu bisa masuk
`;
