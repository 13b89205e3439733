/** Accounts, passwords, codes, photos and what stands in their way. The form of a line is told in `../concepts.ts`. */
export const ACCESS = `
lupa > lama tidak dibuka, lama tidak login, sudah lama tidak login, tidak pernah dibuka lagi, catatan hilang, buku catatan hilang, tidak dicatat, tidak nyatat, tidak punya catatan, tidak kepikiran, tidak nyantol, tidak hafal lagi, lupa total, lupa blas, lupa pol, lupa lupa, bukunya hilang, tidak punya catatannya, hilang dari ingatan, hilang dari kepala, tidak ada di kepala
ditolak, tidak diterima > informasi login tidak sesuai, tulisan merah, merah, warna merah, tidak valid, tidak falid, invalid, incorrect, wrong, salah melulu, dianggap keliru, salah
ditolak > tidak mau terima, tidak mau nerima, dipantulkan, ketolak, reject, rejected, denied
ditolak > tidak mempan, tidak gelem, tidak kenek
lemah, kurang kuat, kurang aman, mudah ditebak = terlalu mudah, gampang ditebak, weak
lemah, kurang kuat, kurang aman, mudah ditebak > huruf besar, huruf kapital, simbol, tanda baca, karakter, pendek, kombinasi, kurang karakter, harus ada angka, harus pakai angka, campuran, delapan huruf
huruf besar, huruf kapital, kapital = huruf gede, capslock, caps lock
simbol, tanda > karakter, tanda baca, tanda seru, pagar, bintang, tanda khusus, karakter khusus
punya orang lain, orang lain punya, bukan milik saya, bukan punya saya = orang lain, punya orang
orang lain > tukang pulsa, mantan suami, mantan istri, mertua, orang koperasi, koperasi, ketua regu, admin kantor, admin pabrik, orang pabrik, pak hrd, bu hrd, mbak hrd, orang hrd, calo, orang bank, kader, pak rt, pak lurah, tukang servis, penjaga konter, pabrik, perusahaan, majikan, mantan, yang dulu bantu, yang bantu
punya sendiri, milik sendiri > punya ku, milik ku, gadah saya, punya dewe
orang lain > kolektif, massal, dibuatkan massal, didaftarkan massal
aktif, bisa dibuka > masih kebuka, kebuka, tiap hari dibuka, tiap hari saya buka, tiap hari buka, sering dibuka, masih dipakai, dipakai terus, hidup, masih nyala, masih sama dari dulu, tidak pernah ganti, belum ganti, belum pernah ganti
mati, hangus, tidak aktif > kadaluarsa, kedaluwarsa, kadaluwarsa, masa tenggang, lewat masa tenggang, mati masa tenggang, masa aktif habis, habis masa aktif, tidak diisi pulsa, tidak isi pulsa, lupa isi pulsa, telat isi pulsa, jarang isi pulsa, tidak dipakai, sudah tidak dipakai, tidak dipakai lagi, tidak dipakai lagi, lama tidak dipakai, sudah lama tidak dipakai, patah, dibuang, no service, tidak bisa ditelepon, tidak bisa dihubungi, kehapus, terhapus, dihapus, dihapus google, hack, dihack, kehack, kena hack, kena masa tenggang, sudah tidak bisa ditelepon
mati, tidak bisa dibuka > tidak kebuka, tidak bisa diakses, hilang akses, di hp lama, ada di hp lama, ikut hp lama
tidak punya, belum punya, tidak ada > tidak pernah punya, belum pernah buat, tidak pernah buat, belum buat, tidak buat, tidak pakai, tidak main, blas tidak punya, tidak duwe, nihil, tidak pernah main, belum ada, tidak kenal
lupa > tidak tahu yang mana, lupa yang mana
salah ketik, salah tulis, salah isi > typo, keliru tulis, salah huruf, salah satu huruf, keliru ngetik, kliru ngetik, salah satu angka, kurang satu huruf, kurang satu angka, kurang titik, kelebihan huruf, huruf kurang, kurang huruf satu, titik kurang, titiknya kurang, salah nulis
ganti, baru, berubah > beli kartu lagi, beli kartu, beli lagi, beli baru, beli nomor baru, pindah operator, pindah kartu, pindah provider, pindah telkomsel, pindah ke telkomsel, pindah indosat, pindah ke indosat, pindah tri, pindah axis, pindah xl, pindah im3, pakai kartu lain, sudah beda
hilang > jatuh, kecopetan, copet, dijambret, kecolongan, ketlisut, ketlingsut, keselip, tercecer, kebawa, dibawa anak, rusak kena air, kerendam, kecebur, raib, maling, dimaling, dijual, kejual
kedaluwarsa, kadaluarsa, kadaluwarsa, expired, hangus, waktu habis, habis waktunya, basi = kedaluarsa, kadaluwarso, ekspired, expayer, expire, habis waktu, tidak berlaku, sudah tidak berlaku, timeout, time out
kedaluwarsa, expired, hangus, waktu habis, habis waktunya, lewat waktu > keburu habis waktu, keburu habis, keburu, keburu mati, keburu hangus, tidak keburu, tidak nutut, telat, telat masukin, telat ngisi, telat isi, telat masukkan, lewat waktu, kelamaan, lewat batas, lewat batas waktu, lewat menit, habis durasi, durasi habis, kehabisan waktu, tidak cukup waktu
batas, limit, terlalu sering, kebanyakan > terlalu sering, terlalu sering minta, terlalu sering kirim, terlalu sering mengirim, kebanyakan minta, kebanyakan nyoba, kebanyakan, keseringan, keseringan minta, kakehan, kakean, jatah habis, maksimal, dibatasi, sudah tiga kali minta, tiga kali minta, minta tiga kali, tunggu sejam, tunggu satu jam, suruh tunggu sejam, suruh tunggu satu jam, suruh tunggu, sejam, percobaan habis, kesempatan habis, limit habis, overlimit, kena limit, melebihi batas, terlalu sering kirim kode otp, terlalu sering minta kode, terlalu sering minta kode otp
tidak datang, tidak masuk, tidak sampai, belum datang, belum masuk, belum sampai, tidak muncul > inbox kosong, kotak masuk kosong, sms kosong, tidak dikirim, tidak terkirim, sepi, ditunggu tidak datang, tidak ada kabar, tidak nongol, ditunggu terus, ditunggu lama, tidak kunjung, kosong
salah > sudah dimasukkan salah, tidak cocok, tidak sesuai, keliru terus
memberi, beri, kasih, memberikan, menyebutkan > kadung, kebacut, terlanjur, telanjur, kadung kasih, telanjur kasih, kesebut, telanjur kesebut, kesebutkan, saya sebutkan, saya bacakan, bacakan, sebutkan, saya kirim, saya wacakno, diwacakno, kekno, saya kekno, kepencet kirim, saya forward, ketipu, tertipu, saya ketikkan
tidak kasih, tidak memberi, belum kasih, belum memberi, tidak saya kasih, belum saya kasih, tidak saya beri, belum saya beri > untung belum, untung tidak, untung belum saya kasih, untung tidak saya kasih, untung, saya matikan, langsung saya matikan, langsung matikan, saya blokir, saya abaikan, saya cuekin, tidak saya balas, tidak saya gubris, tidak saya ladeni, tidak digubris, langsung saya tutup, saya tolak, saya diamkan, tidak berani, belum sempat, saya biarkan
tautan, link, alamat, situs = url, website, websait, laman, link an
tautan, link, mencurigakan, alamat > suruh klik, suruh pencet, suruh klik link, suruh buka, suruh download, suruh instal, apk, file apk, kirim apk, undangan, file, pdf, web, suruh isi data, aplikasi dari wa, suruh instal aplikasi, instal aplikasi dari wa, dari wa
calo, jasa, perantara, menawarkan, menawarkan jasa, tawaran > calo, nawari, ditawari, tawari, nawarin, menawari, nguruskan, mau nguruskan, mau diuruskan, diuruskan, mengaku bisa, ngaku bisa, minta komisi, komisi, persen, potongan, imbalan, orang dalam, uang rokok, makelar, joki, ongkos, biro jasa, bisa cairkan, bisa bantu cairkan, bantu cairkan, jasa pencairan, bayar, minta bayar, tetangga nawari, bisa cair cepat, bisa cair
minta > ngaku petugas, ngaku dari bpjs, ngaku bpjs, ngaku hrd, suruh sebut, suruh sebutkan, ditanyai, disuruh nyebut
penipuan, penipu, tipu, palsu, mencurigakan, ditipu > ketipu, tertipu, ditipu, modus, hoax, hoaks, hoak, bohong, abal abal, tidak asli, bodong, scam, curiga, curigo, diapusi, dibohongi, kena tipu, mencurigakan, fake, gadungan, ngaku petugas, ngaku dari bpjs
asli, resmi > asli apa palsu, asli atau palsu, beneran, betulan, benar bpjs, sungguhan, bukan penipuan, bukan penipu, bisa dipercaya, robot, ini siapa, siapa ini, kamu siapa, orang apa robot
diretas, dibajak, dibobol, bajak, retas > hack, dihack, kehack, kena hack, diambil alih, ada yang masuk, ada yang login, orang lain masuk, dibobol orang, diganti orang, dimasuki orang, kebobolan, diambil orang, dibegal, dikuasai orang
terkunci, diblokir, dikunci > gembok, kegembok, digembok, digembok jmo, banned, diban, kena banned, suspend, kena suspend, dihentikan sementara, ditahan, dibatasi, salah tiga kali, salah terus tiga kali, tiga kali gagal, gagal tiga kali, sudah tiga kali gagal, sebanyak tiga kali, tidak sesuai sebanyak tiga kali, tidak berhasil sebanyak tiga kali, lebih dari tiga kali, kebanyakan salah, terlalu banyak salah, hubungi kantor cabang, suruh ke kantor cabang, suruh hubungi kantor cabang, suruh ke bpjs, tunggu 2 jam, tunggu dua jam, suruh tunggu dua jam, percobaan habis, kesempatan habis, jatah habis
terkunci, diblokir > tidak boleh lagi, tidak boleh, tidak boleh foto lagi, tidak bisa foto lagi, tidak bisa dicoba lagi, sudah tidak boleh, tidak bisa lagi, sudah tidak bisa lagi, tidak dibolehkan, habis kesempatan, tidak dikasih kesempatan, tidak boleh foto
nonaktif, tidak aktif > dimatikan, tidak berlaku, sudah tidak berlaku, mati
terdaftar > kedaftar, daftar, dobel, sudah pernah daftar, dipakai, digunakan, kepakai, sudah punya, sudah ada yang pakai, sudah ada yang punya, sudah dibuat
dipakai, digunakan > kepakai, kepake, sudah ada yang pakai, sudah ada yang punya, ganti email lain, pakai email lain, suruh pakai lain
tidak ditemukan, tidak terdaftar, tidak dikenal, tidak ketemu, belum terdaftar = tidak kedaftar, not found, tidak nemu, tidak dikenali
tidak ditemukan, tidak terdaftar, tidak dikenal, tidak ketemu, belum terdaftar > tidak ada, tidak ada datanya, dicari tidak ada, dicari tidak ketemu, tidak muncul, tidak ada namanya, belum masuk sistem, tidak keluar datanya
aktif di perangkat lain, aktif di hp lain > akun aktif di perangkat lain, akun masih aktif di hp
aktif di perangkat lain, aktif di hp lain, masih aktif di hp lain, login di hp lain, masuk di hp lain, dipakai di hp lain, sedang dipakai di hp lain, terdaftar di perangkat lain, terbuka di hp lain, aktif di hp lama > hp anak, hp suami, hp istri, hp teman, hp satunya, belum logout, tidak logout, lupa logout, dobel login, login ganda, masih login di hp lama, masih login di hp anak, di hp lama, di hp anak, di hp suami, di hp istri, di hp teman, di hp satunya, login di hp lama, belum keluar dari hp lama, nyambung, masih nyambung di hp satunya, nyambung di hp lain, nyambung di hp satunya, terhubung, masih nyambung
ganda, dobel, dua > double, dobel, kembar, rangkap, rangkep
dihapus, terhapus, hapus = kehapus, dibuang, kedelete, didelete
dihapus, terhapus > kepencet hapus, tidak ada lagi, tutup akun, dihilangkan
tidak dikenali, tidak terdeteksi, tidak terbaca = tidak kebaca, tidak kedeteksi, tidak dikenal
tidak dikenali, tidak terdeteksi, tidak terbaca > tidak kenal, tidak mau baca, tidak ketangkap, tidak nangkap, suruh ulang terus, ulang terus, suruh ulang, disuruh ulang, tidak ada wajah, diulang ulang, tidak kebaca sistem, tidak kebaca kamera
gelap, kurang cahaya, kurang terang, cahaya kurang = peteng, kurang sinar, redup, remang, minim cahaya, petengan
gelap, kurang cahaya, kurang terang, cahaya kurang, cahaya > mati lampu, lampu mati, lampu, tidak ada lampu, remang remang, kurang lampu, kurang penerangan, kurang pencahayaan, pencahayaan, cahaya, suruh cari terang, cari terang, bayangan, malam, surem
silau, terlalu terang, kebanyakan cahaya = blereng, sulap
silau, terlalu terang > matahari, kena matahari, putih semua, cahaya dari belakang, membelakangi cahaya, membelakangi jendela, panas terik, kena lampu, backlight, terlalu terang
buram, kabur, tidak jelas, goyang, tidak fokus = blur, burem, ngeblur, blawur, blawus, mblawur
buram, kabur, tidak jelas, goyang > goyang goyang, gemetar, gemeter, bergerak, lecet, kotor, tangan gemetar, tidak fokus, obah, gemeteran
beda, tidak cocok, berubah, berbeda, tidak mirip, tidak sesuai, tidak sama > keriput, gemukan, kurusan, pangling, tidak mirip, tambah gemuk, tambah tua, jaman gadis, jaman muda, zaman dulu, jaman dulu, waktu muda, masih muda, belum jilbab, dulu belum jilbab, dulu tidak jilbab, sudah tua, beda jauh, brewok, berewok
kacamata, kaca mata = kocomoto, kocomata, tesmak
jilbab, hijab, kerudung = krudung, kudung, kudungan, jilbaban, berjilbab, berhijab, berkerudung, hijaban
topi, masker, penutup > penutup kepala, cadar, peci, songkok, helm, kopiah, udeng
rambut > poni, gondrong, rambut nutup
kamera tidak terbuka, kamera tidak bisa dibuka, kamera tidak menyala, kamera tidak jalan, kamera tidak bisa > layar hitam, hitam, item, pecah, izin kamera, minta izin kamera, minta izin, izin ditolak, akses kamera, kosong
kamera > lensa, izin kamera, minta izin kamera, akses kamera
hitam = ireng, item
izin, izinkan = ijin, perizinan, permission, diizinkan, ijinkan
izin > minta izin, minta akses, akses, allow, minta akses kamera, pencet tolak, kupencet tolak, minta izin kamera, saya tolak
pengkinian data, memperbarui data = pengkinian, data terbaru, mutakhirkan data
data diri, isi data diri, identitas, biodata, langkah pertama, tahap pertama > nik, nama, tanggal lahir, kpj, biodata, formulir, di awal, paling awal, tahap satu, tahap 1, langkah satu, langkah awal, tahap awal, nik dan nama, nik sama nama, masukkan nik sama nama, suruh masukkan nik
verifikasi nomor hp, kode sms > tunggu sms, plus 62
terakhir, tahap terakhir, langkah terakhir > paling akhir, akhir, tahap lima, tahap 5, 5 dari 5, langkah lima, tinggal satu, tinggal dikit, mau selesai, hampir selesai, ujung, konfirmasi, halaman terakhir, terakhir sendiri
penerima upah, pekerja penerima upah, karyawan, pu, pekerja pabrik, karyawan perusahaan > buruh, pegawai, pabrik, kerja pabrik, kerja di pabrik, kerja di perusahaan, buruh pabrik, digaji, gajian, gaji bulanan, ikut perusahaan, ikut pabrik, sampoerna, potong gaji, dibayar perusahaan, linting, giling, borongan
bukan penerima upah, bpu, mandiri, usaha sendiri, wiraswasta > dagang, pedagang, jualan, warung, toko, ojol, ojek, gojek, grab, petani, tani, nelayan, usaha, buka warung, freelance, tukang becak, bakul, dodolan, serabutan, tukang, sopir, bayar iuran sendiri
pekerja migran, migran, tki, pmi > tkw, luar negeri, kerja di luar negeri, kerja luar negeri, malaysia, taiwan, hongkong, hong kong, korea, arab, saudi, singapura, jepang, tenaga kerja indonesia
konstruksi, jasa konstruksi, proyek, jakon > proyek, bangunan, tukang bangunan, kuli, kuli bangunan, kerja proyek, tukang batu, pemborong
wni, warga indonesia, warga negara indonesia > indonesia, orang indonesia, asli indonesia, orang jowo, orang jawa, lokal
wna, warga asing, warga negara asing > asing, bule, orang luar, orang asing, luar negeri
sudah jadi peserta, sudah peserta, sudah ikut > didaftarkan pabrik, didaftarkan perusahaan, potong gaji, sudah lama ikut
profil saya, profil > gambar orang, ikon orang, pojok kanan bawah, kanan bawah, gambar kepala, pojok, gambar orang di pojok, foto profil, pojok bawah
beranda, halaman utama, halaman depan = home, halaman awal, layar depan, depan
tambah = nambah, tambahkan, menambah, nambahi
koneksi, internet, jaringan, sinyal > sinyal, internet, kuota, jaringan, wifi, offline, tidak konek, tidak terhubung, tidak tersambung, kuota habis, paket habis, paket data, pastikan koneksi, pastikan koneksi internet terhubung, pastikan koneksi internet, disconnect, putus nyambung, suruh cek sinyal
gangguan, server, sistem > down, server, sibuk, maintenance, maintenis, pemeliharaan, perbaikan, coba beberapa saat lagi, beberapa saat lagi, silakan coba beberapa saat lagi, silahkan coba beberapa saat, 500, 404, 006, tidak dapat terhubung ke server, tidak bisa terhubung, gagal memuat, terjadi kesalahan, overload, error, kesalahan
pemeliharaan, maintenance, sedang diperbaiki = maintenis, mentenis, maintenen, perbaikan
update, perbarui > versi baru, versi terbaru, versi lama, kedaluwarsa, usang, suruh ke play store, ke play store, versi, versi masih lama, versi yang lama
dipasang, instal, pasang > download, unduh, didownload, masang
tidak bisa dipasang, gagal instal, gagal dipasang, tidak bisa instal, tidak bisa download > download gagal, download muter, tidak cukup, penuh, tidak ada di play store, tertunda, menunggu download, menunggu terus, download berhenti, tidak keinstal
kompatibel, mendukung, cocok > support, suport, didukung
tidak kompatibel, tidak mendukung > android lama, tidak support, tidak suport, tidak didukung, android rendah, android kuno, versi android, jadul, tua, kuno, versi jadul
memori, penyimpanan, ruang, penuh > ram, storage, banyak foto, banyak video, kepenuhan, tidak cukup, galeri penuh, kebanyakan foto, kebanyakan video, foto sama video, video, tidak muat, muat, kebanyakan aplikasi
opsi pengembang, pengembang > developer, debugging, usb debugging, developer option, pengembang
play store, toko resmi = app store, appstore, toko aplikasi, playstore
file aplikasi > dari wa, dari grup, shareit
tidak pernah, tidak merasa, merasa tidak pernah > tidak merasa, tidak minta, tidak pernah minta, perasaan tidak pernah, tiba tiba masuk, saya tidak minta
tombol = pencetan, button
diam, tidak jalan, tidak berfungsi > kedip saja, cuma kedip, kedip doang, dipencet diam, tidak merespon, tidak respon, meneng, meneng ae, tidak bisa dipencet, tidak mau dipencet, dipencet tidak bisa, dipencet tidak mau
terjadi kesalahan > error, kesalahan, ada kesalahan, server, gangguan, sistem, sistem error, server error, kesalahan sistem, coba beberapa saat lagi, beberapa saat lagi, silakan coba beberapa saat lagi, silahkan coba beberapa saat, 500, 404, 006, something went wrong, maintenance, tidak dapat terhubung ke server, gagal memuat, sibuk, down
kamera > kamera item, kamera hitam, kamera peteng
kamera tidak terbuka > kamera item, kamera hitam, kamera peteng
salah = kliru, kelru, klentu
pendek, terlalu pendek = kurang panjang, kependekan, kependeken, kurang dowo
pendek, terlalu pendek > kurang dari 8, kurang 8, kurang 8 huruf, cuma enam huruf, enam huruf, lima huruf, tujuh huruf, kurang karakter, delapan huruf, delapan karakter, harus 8, cuma lima huruf, cuma 6 huruf
huruf besar, huruf kapital > capslock nyala, capslock, huruf depan besar, huruf depan gede, huruf awal besar, depan besar, awalan besar, capital, gede cilik, besar kecil
spasi > jarak, kosong di belakang, renggang
angka > digit
tidak sama, tidak cocok, berbeda > atas sama bawah beda, atas bawah beda, konfirmasi tidak cocok, konfirmasi beda, konfirmasi salah, tidak kembar, yang kedua beda, ulangan beda
keluarga > anak nomor dua, anak nomor satu, anak pertama, anak bungsu, anak mbarep, anak ragil, punya bojo, punya anak, punya suami, punya istri, punya adik, punya kakak, punya ibu, punya bapak, punya cucu, punya menantu, punya keponakan
hrd > kolektif, orang kantor, orang personalia, admin pabrik, admin kantor
tidak kenal, tidak dikenal > asing, nomor asing, orang asing, tidak ada nama, tidak ada namanya, orang tidak dikenal, nomor tidak dikenal, misterius
teman > sepabrik, satu pabrik, satu linting, satu shift, seregu, satu regu, rekan sepabrik, bolo, cs an
email > spam, inbox, kotak spam, folder spam, promosi
sms > pesan hp, tulisan hp, inbox hp
tidak ada masalah, tidak ada kendala > bagus, bagus semua, sudah bagus, aman, lancar, normal, sudah terang, baik saja
bermasalah, masalah > lemot, lelet, putus, gangguan, rusak, trouble, tidak stabil, byar pet, tidak muncul, tidak nongol, expired, expired terus, tidak datang, tidak masuk, error, gagal
ganti, baru > beli, beli hp lagi, beli hp baru, tuku, tuku anyar, baru beli, beli lagi
reset, direset, diformat > format, diformat, format ulang, kembali ke pengaturan pabrik, pengaturan pabrik, factory reset, pengaturan awal, setelan pabrik, flash, diflash, diservis, servis
pinjam, pinjam hp, pinjaman = nunut, numpang, nyilih, minjam, dipinjami
pinjam hp, pinjam > hp anak, hp tetangga, hp teman, hp suami, hp istri, nunut hp, hp saudara, nunut hp anak, hp bapak, hp ibu, hp kakak, hp adik
minta > pencet kirim
bukan saya, bukan saya yang minta > tidak pernah minta, tidak pernah minta kode, tidak minta, tidak minta kode, tiba tiba, tiba tiba masuk, tiba tiba saja masuk, tiba tiba saja, tidak merasa, orang lain, tidak pernah minta apa, tidak merasa minta
saya yang minta, saya minta sendiri, saya sendiri > saya yang pencet, aku sing njaluk, saya yang minta
175 > call center, hubungi call center, telepon call center, pusat bantuan
abaikan, biarkan, diamkan > biar saja, biar, diabaikan, biarin, tidak usah ditanggapi, tidak usah ditanggepi, ditanggepi, cuek, cuekin, tidak direspon, tidak digubris, tidak usah digubris, hiraukan, jarno, jarno ae, umbar, tidak usah dibalas
wajah tertutup, muka tertutup, wajah ketutup > masker, pakai masker, poni, ketutup poni, topi, pakai topi, helm, cadar, rambut, tutup, biometrik, kerudung, mukena, tertutup rambut
kacamata > lepas kacamata, copot kacamata
masker > pakai masker
dekat > kegedean, kebesaran, mepet, terlalu maju
jauh > kejauhan, kekecilan, terlalu mundur
lama > jaman dulu, zaman dulu, jaman kapan, tahun lalu, dulu sekali
tidak ada > zonk, nihil, semua folder tidak ada, sudah kucari tidak ada
spam > promosi, folder spam, sosial, di folder spam, kotak spam, sampah
kotak masuk = inbox
ganti, ubah = tukar, setel ulang
pegang, dipegang, dibawa > bawa, dibawa, kebawa, dipakai, masih saya pakai, ikut, digowo, kegowo, di tangan
tidak tahu > tidak paham kenapa, tidak tahu kenapa, tidak tahu sebabnya, tiba tiba, moro moro, ujug ujug, mendadak, bingung milih yang mana, bingung pilih yang mana, bingung yang mana
elektronik, ktp elektronik > chip, yang chip, ada chip
ktp lama > laminating, laminating jaman dulu, ktp laminating
belum punya ktp, belum rekam > belum rekam, belum rekam ktp, belum perekaman, belum jadi, masih resi, suket, ktp belum jadi
hilang > ketlingsut, kebanjiran, keli, kebakaran, dompet hilang, sama dompet, bareng dompet
mirip = plek, persis, plek ketiplek
mirip, cocok, sama > mirip sekali, podo, tidak berubah, podo plek, plek
tidak jilbab, belum jilbab, tidak berjilbab, tidak kerudung > tidak pakai kerudung, tidak pakai jilbab, tidak pakai hijab, belum pakai jilbab, belum kerudungan, sekarang pakai jilbab, sekarang sudah kudungan, sekarang kudungan, baru pakai jilbab, sekarang berjilbab, dulu tidak pakai
berubah, beda > kurus, gemuk, lemu, kuru, tambah tua, dulu kurus sekarang gemuk, dulu gemuk sekarang kurus, berubah banyak, tambah kurus, operasi, luka, bengkak, kumis, botak, potong rambut
aman > lancar jaya, bagus, kencang, kenceng, stabil, banter, wus wus
wifi > nebeng wifi, numpang wifi, wifi kantor, wifi tetangga, hotspot, tethering, indihome
paket data, pakai data, data seluler > kuota, paketan, kuota sendiri, paket telkomsel, paket data telkomsel, telkomsel, indosat, axis, xl, tri, im3
hilang, jelek > timbul tenggelam, byarpet, byar pet, kadang ada, putus putus, naik turun, putus nyambung, up down
berputar > loading tidak selesai, loading terus, loading lama, tidak selesai, muter saja, mubeng ae
kembali ke awal > kelempar, terlempar, kembali lagi, kembali lagi ke depan, ke depan lagi, halaman login, ke halaman login, balik maneh, mental, kembali ke login, kembali ke depan
facebook, fb = pesbuk, fesbuk, efbi, fbk
instagram = ig, insta
whatsapp, wa > di wa, dari wa, lewat wa, chat wa, pesan wa, telpon wa
menelepon, telepon, ditelepon > ada telepon masuk, telepon masuk, ditelepon, nelpon, video call, vc
tidak ada > belum pernah ada yang, tidak pernah ada yang, belum pernah ada, tidak pernah ada, tidak ada yang hubungi
kantor cabang > saya ke kantor cabang, ke kantor cabang, saya ke kantor cabang saja
verifikasi = konfirmasi, pencocokan
layar = tampilan, screen
langkah, tahap = step, tahapan, urutan
cara, panduan = tutorial, petunjuk, carane
ikon mata, gambar mata > mata, tombol mata, gambar mripat, lihat sandi
catat, dicatat > tulis, ditulis, di buku, di kertas, dicatet, ditulis di buku, di catatan hp
pasang ulang, instal ulang = copot pasang, hapus terus instal lagi, instal lagi, download lagi, hapus instal
bersihkan cache, hapus cache = bersihkan memori, clear cache, cache
restart, mulai ulang hp, matikan hp, nyalakan ulang = restat, hp dimatikan, reboot, hidupkan ulang, mati hidupkan, dimatikan dulu
mode pesawat = airplane, mode terbang
sudah transfer, sudah bayar, terlanjur bayar > kadung transfer, telanjur bayar, sudah saya bayar, sudah saya transfer, kadung bayar, uang sudah masuk, sudah setor
belum bayar, belum transfer > belum saya bayar, tidak jadi bayar, belum kirim uang, untung belum bayar, belum sempat transfer
lupa semua, lupa semuanya, lupa total > kabeh lupa, sembarang lupa, lupa kabeh, tidak ingat semua, tidak ada yang ingat
di luar > teras, halaman, depan rumah, luar rumah, njobo
di dalam > kamar, ruangan, dalam rumah, njero, di rumah
kamera depan > depan
rumah, datang ke rumah > ke rumah, keliling, door to door
tanya > bingung harus apa
gratis, tidak bayar = free, tidak dipungut, tanpa biaya
bayar, berbayar, biaya > ongkos, mbayar, tarif
percaya > yakin, mantap
rahasia > tidak boleh dikasih tahu, jangan dikasih
anak > punya anak, punya anak lanang, anak lanang, anak wedok
tidak kelihatan, tidak terlihat, tersembunyi > bintang, titik titik, titik hitam, bulat bulat, ketutup bintang, bunder bunder, tersensor
diam = diem, meneng
tidak ada tulisan, tidak ada tulisan apa > diam, diem, cuma diam, cuma diem, hening, cuma muter
nomor hp > kartu telkomsel, kartu indosat, kartu im3, kartu tri, kartu xl, kartu axis, kartu simpati, kartu three
tambah > masukkan, masukkan kartu, nambah, nambahi
lampu > terang, padang, pakai lampu, senter, pakai senter
whatsapp, wa > chat, grup, grup wa, wa grup, grup wa pabrik, chat grup
transfer = tf, trf, ditransfer, kirim uang
transfer, bayar > kadung tf, kebayar, kadung transfer, setor
belum bayar, belum transfer > belum keluar uang, tidak keluar uang
sebut, menyebut, menyebutkan, disebut > sebutin, saya wacakno, wacakno, bacakan, saya bacakan, saya sebut, kadung saya wacakno, kasih tahu, keceplosan
jelaskan, penjelasan > maksud, jelasno, terangno, kurang paham, belum paham, tidak paham, apa itu, terangkan, maksudnya apa, untuk apa
tidak setuju > tidak mau, tidak mau takut, emoh
nomor aktif, nomor hidup > aktif, hidup, masih hidup, urip, masih aktif, masih dipakai, masih kupakai, kupakai, setiap hari kupakai, masih bisa, dipakai
email aktif > aktif, masih aktif, bisa dibuka, masih bisa, masih kebuka, dipakai, masih dipakai, hidup
pakai = kupakai, saya pakai
coba = nyobi, kucoba
minimal 8, minimal delapan, minimal 8 huruf, minimal 8 karakter > kurang panjang, terlalu pendek, kependekan, 8 karakter, delapan karakter, delapan huruf, 8 huruf, kurang dari 8, kurang huruf, suruh 8 karakter
tidak kuat > kentang, hp kentang, ram kecil, lemot, ngelag, lag, ngehang, hang
bawa, dibawakan, kirim > shareit, bluetooth, kiriman
suami > bapaknya anak anak, bapaknya anak, bapaknya arek arek, ayahnya anak anak, paksu
istri > ibunya anak anak, ibunya arek arek, mamanya anak anak, mbokne arek arek, nyonya
rusak > lcd, lcd pecah, layar pecah, retak, kecemplung, kecemplung air, kena air, konslet, mati total, layar mati, tidak nyala, bootloop, remuk, kelindes, jatuh
jual, dijual = dol, didol, kejual, tukar tambah
jual, dijual > saya dol, tukar tambah di konter, dituker, sudah dol
blokir = disuspend, suspen
tidak sempat > keburu, keburu hilang, cepat hilang, cepat sekali, cepat sekali hilang, terlalu cepat
keluarga > ipar, adik ipar, kakak ipar, besan, mbah, anak angkat
terlambat > telat, telat datang, lama datang, telat sekali
ditutup > tiga kali gagal, gagal tiga kali, sudah tiga kali gagal, sebanyak tiga kali, tidak boleh lagi, tidak boleh foto lagi, tidak bisa foto lagi, tidak bisa lagi, kesempatan habis, jatah habis
operator sama seperti dulu, operator sama, operator masih sama > masih telkomsel, masih indosat, masih tri, masih xl, masih axis, masih im3, masih simpati, tetap telkomsel, tetap indosat, dari dulu telkomsel, dari dulu indosat, telkomsel dari dulu, dari awal telkomsel
hp kantor, hp pabrik > inventaris, hp inventaris, hp inventaris pabrik, punya perusahaan, punya pabrik, punya kantor, fasilitas kantor, dikasih kantor, dikasih pabrik, dari kantor, dari pabrik
pinjam hp orang, pinjam hp teman > hp tetangga, hpnya tetangga, nunut hp, nunut hp tetangga, hp sedulur
anak > si kecil, si sulung, si bungsu, si ragil, si mbarep
hilang > hilang bareng hp, hilang sama hp, ikut hilang, katut hilang, ikut hp hilang, hilang bareng dompet
sim 1, sim satu > kartu pertama, kartu satu, slot 1, slot satu, sim pertama, kartu atas
sim 2, sim dua > kartu kedua, kartu dua, slot 2, slot dua, sim kedua, kartu bawah
nomor hp ganti, mau ganti nomor hp, ingin ganti nomor hp > perdana baru, kartu perdana, kartu perdana baru, beli perdana, ganti kartu sim, ganti simcard
iphone > apel, hp apel, apel kegigit, logo apel, gambar apel
ini posko asli > posko apa bukan, benar posko, ini benar posko, posko asli apa bukan
bahasa inggris semua, bahasa inggris > basane, tidak tahu basane, bahasane, boso inggris, inggrisan
`;
