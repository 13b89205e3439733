/** Models by name: which brand they are of is told below. */
const MODELS =
  `10c, 12c, 9a, 9c, a01, a02, a02s, a03, a03s, a04, a04e, a04s, a05, a05s, a06, a1, a10, a10s, a11, a12, a13, a14,
a15s, a16, a16k, a17, a17k, a18, a2, a20, a20s, a21s, a30, a31, a32, a33, a37, a38, a39, a3s, a5 2020, a50, a51,
a52, a53, a54, a57, a58, a59, a5s, a71, a83, a92, c1, c11, c12, c15, c17, c2, c20, c21, c21y, c25, c25y, c3,
c30, c30s, c31, c33, c35, c51, c53, c55, c61, c63, c67, f1, f11, f1s, f5, f7, f9, hot 10, hot 11, hot 12, hot
20, hot 30, hot 40, hot 9, j1, j2, j2 prime, j3, j5, j7, m11, m12, m14, mi 4, mi 5, mi a1, neo 7, note 10, note
11, note 12, note 30, note 50, note 8, note 9, redmi 10, redmi 10a, redmi 12, redmi 13c, redmi 4a, redmi 4x,
redmi 5a, redmi 6a, redmi 7a, redmi 8, redmi 8a, redmi 9, redmi 9a, redmi 9c, redmi a1, redmi a2, redmi a3,
smart 5, smart 6, smart 7, smart 8, v11, v15, v20, v21, v23, v5, v7, v9, y02, y03, y12, y12s, y15, y15s, y16,
y17, y17s, y18, y20, y20s, y21, y22, y27, y28, y30, y33, y35, y36, y50, y51, y53, y55, y65, y69, y71, y81, y83,
y91, y91c, y93, y95`.replaceAll('\n', ' ');

/** Phones, what they run and do, and where they are. The form of a line is told in `../concepts.ts`. */
export const DEVICES = `
merek hp apa > samsung, oppo, vivo, xiaomi, redmi, realme, infinix, infinix hot, infinix smart, itel, tecno, advan, evercoss, asus, lenovo, sony, huawei, honor, nubia, zte, polytron, sharp, motorola, nokia, iphone, blackberry, mito, cross, hisense, luna, coolpad, samsul, siomi, xiomi, shaomi, siaomi, relme, rilmi, pivo, vipo, infinik, poco, redmi note, xiaomi redmi, narzo, reno, galaxy, samsung galaxy, google pixel, pixel, zenfone, meizu, oneplus, apel, apel krowak, hp apel, strawberry, brandcode, aldo, hammer, prince, maxtron, i cherry, sunberry, axioo, andromax, smartfren andromax, acer, lg, htc, alcatel, philips, ${MODELS}
android > ${MODELS}
android > samsung, oppo, vivo, xiaomi, redmi, poco, realme, infinix, itel, tecno, advan, evercoss, asus, zenfone, lenovo, sony, huawei, honor, nubia, zte, polytron, sharp, motorola, xperia, cina, china, layar sentuh, tachscreen, touchscreen, bukan iphone, google pixel, layar sentuh biasa, hp layar sentuh, hp layar lebar, hp touchscreen, bisa buat wa, hp pintar, android murah
android > samsul, siomi, xiomi, shaomi, siaomi, relme, rilmi, real me, pivo, fifo, vipo, infinik, j2 prime, reno, narzo, redmi note, a04, a03, a05, a12, a3s, a5s, y12, y15, y20, y21, y91, c11, c15, c21, infinix smart, infinix hot, spark, pova, samsung galaxy, galaxy
samsung = samsul, sansung, samsong, samsang, samsyung, samsumg, galaxy, samsung galaxy
samsung > a03, a03s, a04, a04s, a04e, a05, a05s, a06, a10, a10s, a12, a13, a14, a20, a20s, a30, a32, a50, a51, a52, j1, j2, j2 prime, j3, j5, j7, m11, m12, m14, a01, a02, a02s, a11, a21s, grand prime, galaxy a, galaxy j
oppo = oppoo, opp0
oppo > a3s, a5s, a15s, a16, a16k, a17, a17k, a18, a31, a33, a37, a38, a39, a5 2020, a53, a54, a57, a58, a59, a71, a83, a92, f1, f1s, f5, f7, f9, f11, reno, oppo a, neo 7, neo
vivo = pivo, fifo, vifo, vipo, fipo, pipo
vivo > y02, y03, y12, y12s, y15, y15s, y16, y17, y17s, y18, y20, y20s, y21, y22, y27, y28, y30, y33, y35, y36, y50, y51, y53, y55, y65, y69, y71, y81, y83, y91, y91c, y93, y95, v5, v7, v9, v11, v15, v20, v21, v23
xiaomi, redmi = siomi, xiomi, shaomi, siaomi, siaumi, xiomay, syaomi, saomi, xaomi, ziomi, redmi note, remi, redmie
xiaomi > poco, note 8, note 9, note 10, note 11, redmi 4a, redmi 4x, redmi 5a, redmi 6a, redmi 7a, redmi 8a, redmi 9a, redmi 9c, redmi 10, redmi 12, redmi 13c, 9a, 9c, 10c, 12c, a1, a2, mi 4, mi 5, mi a1, redmi 9, redmi 8, redmi 10a, redmi a1, redmi a2, redmi a3
realme = relme, realmi, rilmi, relmi, realmie, rialme, rilme, real me
realme > c1, c2, c3, c11, c12, c15, c17, c20, c21, c21y, c25, c25y, c30, c30s, c31, c33, c35, c51, c53, c55, c61, c63, c67, narzo, realme c, note 50
infinix = infinik, infinic, inpinix, infiniks, infinit, infinx, inpinik
infinix > infinix hot, infinix smart, hot 9, hot 10, hot 11, hot 12, hot 20, hot 30, hot 40, smart 5, smart 6, smart 7, smart 8, note 12, note 30
iphone > apel, apel krowak, apel kroak, apel growak, digigit, krowak, kroak, growak, apel digigit, apel kegigit, apel cuil, apel cuwil, apel separo, gambar apel, cap apel, iphone 6, iphone 7, iphone 8, iphone x, iphone xr, iphone 11, iphone 12, iphone 13, ip 6, ip 7, ip 8, ip x, ip xr, ip 11, ip 12, ip 13, xr, boba, bukan android
hp tombol, hp biasa, hp jadul, hp senter, hp pencet, tombol biasa, tombol jadul, bukan smartphone, hp tombol biasa, hp tombol jadul, hp biasa tombol, hp lama tombol > senter, senteran, nokia, mito, strawberry, jadul, lawas, kuno, keypad, qwerty, jaman dulu, zaman dulu, tit tut, tulalit, bb, blackberry, hp tombolan, bukan layar sentuh, bukan android, tidak layar sentuh
hp tombol, hp biasa, hp jadul, bukan smartphone > cuma bisa sms, cuma bisa telepon, cuma telepon sms, cuma telepon dan sms, telepon sms saja, cuma buat telepon, buat telepon saja, tidak bisa wa, tidak ada wa, tidak bisa internet, tidak bisa internetan, sms dan telepon saja
tidak punya hp, belum punya hp, tidak ada hp > tidak pegang hp, ra nduwe hp, tidak nduwe hp, belum beli hp, tidak duwe hp, hp tidak punya, hp tidak ada
laptop, komputer, laptop atau komputer > pc, leptop, laptop, komputer, notebook, warnet, komputer kantor, netbook, leptob, chromebook
tablet > tab, ipad, samsung tab
hp sudah lama, hp terlalu lama, android lama, versi android lama, android terlalu lama, hp terlalu tua, hp tua, hp jadul > kuno, lawas, jadul, keluaran lama, android 4, android 5, android 6, android 7, android 8, android jadul, android lawas, lollipop, marshmallow, nougat, oreo, kitkat, butut
android 8, android 8 ke atas > oreo
android 7, android 7 ke bawah > nougat
android lama, android 9 ke bawah, di bawah android 10 > android 5, android 6, android 7, android 8, android 9
android baru, hp baru, hp masih baru > gres, anyar, android 12, android 13, android 14, android 15, android 16, baru beli, keluaran baru, masih baru, baru dibeli, beli baru, ganti baru
tidak cocok, tidak kompatibel, hp tidak cocok, tidak mendukung, hp tidak mendukung, tidak didukung, tertulis tidak cocok, tidak cocok dengan hp > tidak support, tidak suport, perangkat tidak kompatibel, tidak kompatible, perangkat tidak didukung, versi tidak cocok, hp tidak kuat, hp tidak support, not compatible, tidak tersedia untuk perangkat, android tidak mendukung, hp tidak mampu, android rendah, hp jadul, hp kuno, hp terlalu lama, hp terlalu tua
byu = by u, by, bai yu, baiyu
prabayar = pulsa isi ulang, isi ulang, pra bayar, prepaid, isi pulsa, beli pulsa
pascabayar = pasca bayar, abonemen, bayar bulanan, tagihan, langganan, pasca, postpaid, kartu halo
rumah > indihome, biznet, first media, myrepublic, iconnet, wifi sendiri, internet rumah
jelek, lemah, buruk, kurang bagus, susah > tidak ada sinyal, tidak ada jaringan, tidak ada internet, satu batang thok, lemot, lelet, sinyal satu, satu batang, sinyal 1, putus putus, timbul tenggelam, hilang muncul, kadang hilang, kadang ada, edge, 2g, 3g, pet petan, naik turun, tidak stabil, pelosok, gunung, tipis, sering hilang, ada kadang hilang, angot angotan, kadang ada kadang hilang, kadang ada kadang tidak
memori tidak cukup, penyimpanan tidak cukup, ruang tidak cukup, memori hp penuh > tidak cukup ruang, tidak cukup, tidak muat, kebak, foto banyak, banyak foto, video banyak, banyak video, disuruh hapus foto, disuruh hapus, sesak, hampir penuh, kepenuhan, kebanyakan foto, kebanyakan aplikasi, ruang kosong habis, kurang memori, full, kartu memori penuh, tidak ada ruang, tinggal sedikit memori, penyimpanan internal, penyimpanan hampir penuh, space habis, ruange entek, memori entek, kakean foto, kakehan foto, kebak foto, kebanyakan video, foto kakean
memori cukup, masih cukup, masih longgar, memori masih longgar, masih ada ruang, masih kosong, penyimpanan cukup, ruang cukup, tidak penuh > longgar, lega, masih lega, masih banyak, masih banyak kosong, masih ada, tidak penuh, memori masih banyak, masih sisa, sisa banyak, masih giga, cukup, 10 giga, 5 giga, 20 giga, sik jembar, masih luas, luas, ram besar
hapus foto, bersihkan memori, kosongkan memori > hapus video, hapus yang tidak perlu, hapus sampah, tak hapusi, pindah ke kartu memori
play store, lewat play store, dari play store > google play, toko aplikasi, segitiga, segitiga warna, download sendiri, google store, plestore, play stor, ples store, pley stor, gambar segitiga, store, toko play, playstore hp
app store, dari app store > appstore, apstor, toko apel, toko iphone, store iphone, toko apple
tidak ketemu di play store, tidak ada di play store, tidak muncul di play store, tidak ketemu > dicari tidak ada, dicari tidak muncul, dicari tidak ketemu, tidak muncul, cari tidak ada, tidak nemu, tidak keluar, tidak nongol, jmo tidak ada, tidak ada jmo, di play store tidak ada, tidak ada aplikasi, digoleki tidak ono, yang keluar aplikasi lain
gagal download, download gagal, tidak bisa download, gagal instal, tidak bisa instal, tidak bisa terpasang, gagal terpasang, pemasangan gagal > download berhenti, download terus, menunggu terus, menunggu download, download tertunda, tertunda, mandek download, tidak jadi terpasang, download lama, macet download, download tidak jalan, menunggu wifi, persen terus, berhenti persen, tidak selesai download, instal gagal, tidak kena instal, ditolak play store, dibatalkan, tidak mau download, download putus, putus di tengah, download tidak selesai, mutar download
belum download, belum instal, belum punya aplikasi, belum ada aplikasi, belum terpasang, belum pasang > tidak ada aplikasi, tidak punya aplikasi, belum ada jmo, tidak ada jmo, belum download jmo, tidak tahu aplikasi, belum punya jmo, durung download, durung duwe, sudah dihapus, kehapus, terhapus, belum pernah download
sudah terpasang, sudah download, sudah instal, sudah punya aplikasi, aplikasi sudah ada, sudah ada aplikasi > sudah ada, sudah punya, ada di hp, sudah di hp, sudah ada di hp, wis tak download, ada jmo, sudah ada jmo, terinstal, sudah dipasangkan, sudah ada dari dulu
panggilan video, video call = vc, vidcall, vidiokol, videocall, video kol, vicall, pcall
facebook = fb, pesbuk, fesbuk, efbi, messenger
instagram = ig, insta, instagrem
youtube = yutub, yt, yutup, youtub
surat, lewat surat > kertas, surat pos, dikirim ke rumah, dikirim surat
tatap muka, ketemu langsung, datang langsung > ketemu orang, ketemu saja, bertemu, langsung ketemu, tatap muka, ngadep langsung, hadap langsung, temu muka
promosi, tab promosi, di promosi > promo, promotion, iklan, kotak promosi, sosial
kotak masuk, inbox, di kotak masuk, kotak utama > inbok, utama, primary, pesan masuk, kotak pesan, depan, paling depan
macet > tidak muncul apa apa
kosong, putih, layar putih, putih kosong, putih semua, putih polos > muncul putih, muncul putih semua, jadi putih, keluar putih, putih thok, putih tok, putih bersih, cuma putih, tidak ada isi, tidak ada gambar, tidak muncul apa apa, kosong melompong, putih thil, tidak ada tulisan apa apa, layar putih, blank, tidak keluar apa apa, tidak ada apa apa, kosong semua
hitam, hitam semua, gelap semua, layar hitam semua, layar hitam, layar gelap, layar jadi gelap, layar jadi hitam > muncul hitam, jadi hitam, gelap, peteng, ndedet, peteng ndedet, gelap total, tidak nyala, item, ireng, gelap gulita, cuma hitam, hitam thok, hitam tok, mati layar, padam, item kabeh, gelap thok, gelap tok, hitam pekat, tidak menyala, item semua, hitam kabeh
berhenti di logo, macet di logo, gambar logo, logo, diam di logo, tampil logo saja, layar berhenti di logo > berhenti di gambar jmo, berhenti di gambar bpjs, berhenti di gambar, mandek, mandek logo, muncul logo, muncul logo saja, logo thok, logo tok, logo hijau tok, gambar bpjs, gambar jmo, gambar depan, tulisan jmo saja, gambar hijau, lambang bpjs, logo hijau, logo bpjs, logo jmo, mandek di logo, cuma logo, halaman pembuka, tulisan bpjs saja, tidak lanjut dari logo, cuma gambar, gambar saja, gambar thok, tulisan bpjs thok, cuma tulisan bpjs, di gambar bpjs, macet di gambar bpjs, di gambar jmo, cuma tulisan jmo, cuma gambar jmo
loading, loading terus, berputar terus, memuat terus, berputar, putar terus, lama memuat, tunggu terus, proses terus, muter, muter terus, muter muter terus, memuat > muter, mubeng, muter muter, lingkaran, bunderan, lama sekali, tidak selesai selesai, loding, buffering, sedang memproses, mohon tunggu, tunggu sebentar, silakan tunggu, ngebuffer, lemot, puter puter, muter terus, tidak kelar kelar, jam pasir, lingkaran biru, roda, ser seran, lemot sekali, memuat, loding terus, muter thok, menunggu terus, tidak rampung rampung, lama buka, nunggu lama, bunder muter
aplikasi tidak jalan, aplikasi bermasalah, aplikasi rusak > keluar sendiri, langsung keluar, terus keluar, keluar terus, kosong, putih semua, berhenti di logo, loading terus, muter terus, tidak bisa instal, gagal download
keluar sendiri, aplikasi keluar sendiri, langsung keluar, tutup sendiri, langsung tutup, kembali ke menu hp, kembali ke layar utama, kembali ke layar depan > mental, mental ke depan, keluar dewe, kembali ke menu hp, menu hp, ke menu hp, kembali ke layar depan, kembali ke layar, kembali ke awal hp, buka tutup, buka langsung hilang, dibuka langsung hilang, hilang sendiri, mati sendiri, terlempar, jmo berhenti
keluar sendiri, aplikasi keluar sendiri, langsung keluar, tutup sendiri, langsung tutup, kembali ke menu hp, kembali ke layar utama, kembali ke layar depan > aplikasi berhenti, telah berhenti, jmo telah berhenti, langsung hilang, baru dibuka keluar, dibuka keluar, buka sebentar keluar, mak clap, klik langsung tutup, keluar lagi, metu maneh, nutup dewe, ditutup sendiri, dibuka nutup, terus keluar, kembali ke beranda, nutup terus
keluar dari akun, keluar akun > minta login lagi, disuruh login lagi, login ulang terus, login terus, sesi habis, sesi berakhir, logout, terlogout, harus login lagi, suruh masuk lagi, masuk ulang terus, disuruh masuk lagi, sesi telah habis, keluar akune, kelogout, keluar dari akun sendiri
update, minta update terus, suruh update terus, ada update, perlu update > versi lama, ada versi baru, versi tidak terbaru, sudah usang, usang, ke play store, suruh ke play store, update, update lagi, versi terbaru, tersedia versi baru, aplikasi versi lama
sudah update, sudah terbaru, versi sudah baru > sudah paling baru, sudah versi terbaru, tinggal buka, tulisan buka, tidak ada tulisan update, sudah diupdate, baru diupdate, wis tak update
tulisan kesalahan, tulisan error, muncul tulisan lain, ada tulisan error, terjadi kesalahan, muncul error > keluar notif, tulisan merah, ada peringatan, kotak tulisan, muncul notif, error, sistem sibuk, sistem sedang sibuk, bahasa inggris, muncul bahasa inggris, popup, pop up, muncul kotak, ada kotak, kesalahan sistem, error 500, kesalahan, server error, gangguan sistem, server sibuk, something went wrong, gagal memuat, internal server error, muncul kata kata
tidak ada tulisan, tidak muncul tulisan, tanpa tulisan > tidak ada apa apa, tidak muncul apa apa, tidak ada keterangan, tidak ada pesan, tidak ono tulisan, diam saja, tidak ada kata kata, tidak keluar tulisan
gangguan, server gangguan, sistem gangguan, aplikasi gangguan > server down, server sibuk, server penuh, server error, sistem sibuk, pemeliharaan, maintenance, mentenis, perbaikan, sedang perbaikan, coba lagi nanti, down, lagi gangguan, antrian penuh
tidak bereaksi, tidak bisa dipencet, tidak bisa diklik, tombol tidak bisa dipencet, tidak berfungsi, tombol login diam, dipencet diam, tidak respon, diam, tidak terjadi apa apa, tidak ada yang terjadi, tidak ada reaksi > abu abu, kelabu, dipencet diam saja, diam saja, pencet tidak ngefek, dipencet tidak gerak, tidak mau dipencet, tidak merespon, klik tidak jalan, dipencet tidak bisa, tidak mau diklik, pencet diam, klik diam, dipencet tidak jalan, dipencet tidak ngapa ngapain, meneng ae, pencet meneng ae, dipijet meneng, meneng, meneng wae, tidak ngefek, klik tidak ngefek, tidak ada reaksi, tidak terjadi apa apa, dipencet tidak terjadi apa apa, tidak bisa ditekan, keras
abu abu, warna abu abu, tidak menyala, tombol abu abu > kelabu, pudar, redup, buram, tidak nyala, abu, warnanya kelabu, warna mati, samar, tidak aktif, tidak berwarna, tidak terang, belum biru, tidak hijau, tidak biru
tombol tidak ada, tidak ada tombol, menu tidak ada, tidak ada menu, menu tidak muncul, menu tidak ketemu, tombol tidak ketemu, tidak ketemu tombol, tombol tidak muncul > tidak ketemu, dicari tidak ketemu, dicari tidak ada, cari tidak ketemu, tidak ada menu itu, tidak ketemu menu, tidak ada pilihan, tidak ada pilihannya, tampilan beda, beda tampilan, tidak ada gambar, tidak nongol, mana menu, menunya mana, tidak kelihatan, tidak ono, tidak ada di hp saya, di hp saya tidak ada, tidak nemu, tidak ada tulisan itu, tidak muncul, digoleki tidak ono, tidak ada semua
tampilan beda, beda tampilan, gambar beda dengan hp saya > tidak sama gambar, tidak seperti gambar, beda dengan gambar, tidak sama dengan gambar, tampilan baru, tidak kayak gitu, beda sama contoh, di hp saya beda, tampilan berbeda
tulisan kecil, huruf kecil, tidak terbaca, huruf terlalu kecil > rabun, mata rabun, mata saya rabun, mata sudah tua, tidak kelihatan, kecil kecil, tidak kebaca, burem, kurang jelas, mata tua, hurufnya kecil, tulisane cilik, tidak jelas
bahasa inggris > inggris, english, bahasa asing, hp bahasa inggris, tidak paham bahasa
gelap, terlalu gelap, kurang cahaya, kurang terang > peteng, remang, redup, remeng, petengan, malam, bengi, malam hari, mati lampu, disuruh cari cahaya, cari tempat terang, pencahayaan, pencahayaan kurang, kurang lampu, tidak ada lampu
buram, kurang jelas, tidak fokus > kabur, blur, ngeblur, burem, goyang, kamera depan buram, tidak tajam, pecah pecah, bureng, tidak jelas, blawur, mblawur, samar, kamera tidak bagus, kamera tidak jelas
silau, terlalu terang > kena matahari, kena lampu, pantulan, membelakangi cahaya, terlalu silau, kakean cahyo, backlight, kacamata memantul, blereng
kamera tidak terbuka, kamera tidak muncul, kamera tidak bisa, kamera tidak jalan, kamera tidak bisa dibuka, kamera tidak nyala > izin kamera, minta izin kamera, hitam, kamera hitam saja, layar kamera hitam, kamera tidak kebuka, tidak muncul kamera, kamera depan rusak, kamera depan mati, kamera tidak keluar, kamera ngeblank, tidak ada kamera, kamera tidak mau, kamera tidak iso
izin kamera, minta izin kamera, izin ditolak, izin kamera ditolak, kamera belum diizinkan, belum diizinkan, izin > belum saya izinkan, belum izinkan, akses kamera, minta akses kamera, diizinkan, izinkan, allow, kepencet tolak, terlanjur tolak, tidak diizinkan, minta izin, salah pencet tolak, permission, izin lokasi, disuruh izinkan, denied, deny
wajah tidak terdeteksi, wajah tidak terbaca, wajah tidak dikenali, wajah tidak dikenal, wajah tidak ketemu, muka tidak terbaca > muka tidak kebaca, tidak kedetek, tidak terdeteksi, posisikan wajah, muka tidak dikenali, kotak merah, garis merah, merah terus, tidak kebaca, wajah tidak kebaca, tidak dikenali, tidak ada wajah, wajah tidak ditemukan, muka tidak terdeteksi, rai tidak kebaca, wajah kurang pas, tidak pas, tidak masuk kotak, bulatan merah, tidak hijau, tidak kedeteksi, tidak bisa baca wajah, face not detected, posisi wajah, disuruh paskan wajah
wajah tidak cocok, wajah tidak sama > tidak mirip, bukan orang yang sama, dibilang bukan saya, tidak sesuai, tidak cocok, tidak match, tidak sama, beda
waktu habis, kehabisan waktu, waktu foto habis > kelamaan, timeout, time out, keburu habis, habis waktu, terlalu lama, waktu kurang, tidak sempat, belum selesai sudah habis, entek waktune, keburu tutup, waktune entek, telat
kedip, disuruh kedip, gerakan, gerakan gagal, tidak ikut gerakan > merem, kedip kedip, geleng, geleng geleng, noleh, mangap, buka mulut, senyum, mesem, tengok kanan, tengok kiri, manggut, mengangguk, kedipkan mata, kedip mata, disuruh senyum, disuruh noleh, disuruh gerak, gerak kepala, kanan kiri
kacamata, pakai kacamata = kaca mata, koco moto, kocomoto, tesmak, kacamataan
kerudung, pakai kerudung, jilbab, pakai jilbab, hijab = krudung, krudungan, kudung, kudungan, jilbaban, hijaban, kerudungan, berjilbab, berhijab, krukupan
masker, pakai masker = maskeran, tutup mulut, mulut tertutup
topi, pakai topi > helm, peci, songkok, kopiah, topian, kupluk, helem, blangkon
di luar ruangan, luar ruangan, luar rumah, di luar rumah, tempat terang, di tempat terang > teras, halaman, kebun, sawah, matahari, bawah matahari, emperan, latar, di latar, njobo, jobo, di jobo, lapangan, depan rumah, pinggir jalan, parkiran, di jalan, cahaya terang, kena matahari, siang hari, tempat parkir, pekarangan, kena sinar, luar
di dalam ruangan, dalam ruangan, di dalam rumah, dalam rumah > kamar, di kamar, ruang tamu, dapur, kos, njero, njero omah, njero kamar, kasur, mess, kamar mandi, gudang, ruangan, dalam kamar, tempat tidur, kamar tidur, dalam pabrik, di rumah, dalam
dekat jendela, di dekat jendela, jendela = cendelo, cendela, jendelo, candela
dekat jendela > jendela, pinggir jendela, sebelah jendela, ngarep cendelo, cedak cendelo, depan pintu, lawang, depan jendela
lampu, pakai lampu, bawah lampu, dekat lampu > lampu belajar, neon, bohlam, cahaya lampu, lampu kamar, lampu led, dilampu
terang, cukup terang, sudah terang, cahaya cukup > padang, padhang, terang sekali, siang, cahaya bagus, terang benderang, tidak gelap, cahaya terang
kamera depan = kamera selfie, kamera muka, kamera ngarep, kamera wajah
kamera belakang = kamera buri, kamera utama, kamera mburi
foto dari galeri, dari galeri, galeri > foto simpanan, album, foto di hp, foto yang ada
hilang, hilang atau dicuri, hp lama hilang, hp sudah hilang > dicopet, kecopetan, dicuri, dicuri orang, dimaling, dimaling orang, dijambret, jambret, kejambretan, ketinggalan, ketinggalan di angkot, ketinggalan di bus, ketinggalan di bis, ketinggalan di masjid, ketinggalan di ojek, jatuh di jalan, tidak tahu kemana, tidak tahu di mana, dibegal, begal, kecurian, dicolong, kecolongan, ketriwal, tidak ketemu, dirampok, kerampokan, hilang di pasar, hilang di jalan, hilang di pabrik, dicolong uwong, dijupuk wong, diambil orang, kececer, raib, copet, copet di bus, dicopet di bus, dicopet di pasar, maling, jatuh tidak ketemu
rusak, hp lama rusak, hp sudah rusak, rusak atau mati > mati total, matot, pecah, lcd, kecemplung, kecemplung air, kecemplung kali, kecemplung sungai, kecemplung sumur, kecemplung sawah, kejebur, kecebur, kena air, kena hujan, kebanjiran, jatuh pecah, tidak bisa nyala, tidak nyala, tidak iso urip, tidak bisa hidup, bootloop, remuk, ambrol, baterai kembung, tidak bisa dicas, masuk air, masuk kali, masuk sungai, keinjak, kelindas, kelindes, konslet, korslet, mati, retak, bosok, jebol, hang, layar bergaris, ic, kena banjir, kobong, meledak, diinjak anak, dibanting
dijual, sudah dijual, sudah terjual > didol, dol, saya dol, wis didol, saya jual, laku, sudah laku, tukar tambah, ditukar tambah, ditukar tambah di konter, barter, dijual di konter, tuker tambah, dilego, terjual, lego, tt, jual beli, ditukar hp baru, tukar tambah di konter, payu
digadai, digadaikan, gadai > pegadaian, di pegadaian, tergadai, nggadekno, digadekno, digade, gade, digadekke, gadaikan
diberikan orang, diberikan, dikasih orang, sudah diberikan, diberikan ke orang, dikasihkan, dikasih orang lain > dikasih, dikasih anak, dikasih adik, dikasih teman, dikekno, dikekno uwong, tak kekno, saya kasih, dihibahkan, dikasih keponakan, dikasih saudara, dikasih ponakan, kukasih, diwenehno, dikeno, dikasih ibu, dibawa orang, sudah jadi milik orang, diminta anak, dijaluk anak
dibuang, sudah dibuang > sampah, buang, sudah buang, diguwak, tempat sampah, rosok, tukang rosok, rongsok
masih ada, hp masih ada, masih disimpan, disimpan, masih saya simpan, hp lama masih ada, masih bisa dipakai, masih dipakai > masih, ada, laci, di laci, lemari, di lemari, almari, lemari baju, bufet, di bufet, dipakai anak, dipakai anak main, dipakai anak main game, dienggo anak, dienggo bojo, dipakai istri, dipakai suami, dipakai adik, dipegang istri, dipegang anak, dipegang suami, dipegang ibu, dibawa suami, dibawa anak
masih ada, hp masih ada, masih disimpan, disimpan, masih saya simpan, hp lama masih ada, masih bisa dipakai, masih dipakai > dibawa istri, nganggur, ditinggal di rumah, dalam tas, di tas, mainan anak, jadi mainan, ada di kos, ada di kampung, ada di rumah, di meja, di rak, di dompet, ada di ibu, masih nyala, masih hidup, masih normal, sik onok, tersimpan, cuma jarang dipakai, masih saya pegang, dicas, tak simpen, dipakai anak saya
sudah tidak ada, hp sudah tidak ada, hp tidak ada, hp lama tidak ada, hp lama sudah tidak ada > dijual, jual, didol, dicopet, dimaling, kecopetan, dijambret, digadai, dibuang, kecemplung, mati total, rusak, ketinggalan, dikasih, dikasih orang, dikasih adik, tukar tambah, ditukar, pecah, ketriwal, masuk sungai, kecebur, kejebur, hilang, raib, dol, saya dol, wis didol, diwenehno, dikekno, sudah laku, jual beli, dicuri orang, kerampokan, dibegal, remuk, kecemplung kali, kecemplung sungai
di tukang servis, sedang diservis, diservis, di servis, di tempat servis, servis > servisan, tukang servis, didandani, didandakno, di tukang hp, dibenerin, sedang diperbaiki, masuk servis, konter servis, diperbaiki, belum jadi, di konter, service center, dibetulkan, ditinggal di konter
pakai hp sendiri, hp saya sendiri > punya sendiri, milik sendiri, dewe, sendiri, pribadi
hp pinjam, pinjam hp, hp orang lain, pakai hp orang lain, hp pinjaman, hp bukan milik sendiri > anak, suami, istri, bojo, teman, tetangga, adik, kakak, keponakan, mandor, konco, mertua, saudara, ibu, bapak, nyilih, nyilih hp, pinjam, numpang, nunut, pinjaman
hp bersama, hp keluarga, dipakai bersama > satu rumah satu hp, gantian, dipakai bareng, dipakai orang banyak, bergantian, bareng anak, dipakai ramai ramai, gantian anak, gantian suami
ganti hp, pindah hp, hp sudah ganti > beli hp baru, ganti hp baru, tuku hp, sudah ganti hp, pindah ke hp lain
rumah, dari rumah > omah, ning omah, griyo, kos, kosan, kontrakan, mess, rumah sendiri, rumah mertua, rumah orang tua, ten griyo, dirumah, sudah pulang, pulang kerja, habis kerja, waktu pulang, libur, kamar, tempat tinggal, asrama
pabrik, tempat kerja, perusahaan > gudang, kerjaan, lagi kerja, sedang kerja, masih kerja, waktu kerja, jam kerja, istirahat kerja, pas istirahat, istirahat, produksi, loker, mes pabrik, kantin, nang pabrik, ning pabrik, shift, lagi shift, di line, di produksi, kantin pabrik, tempat giling, di gudang, giling, linting, ngepak, lagi giling, masih giling, lagi linting, masih linting, borongan di pabrik, lagi kerja di pabrik, tempat kerja
kantor cabang, datang ke kantor, ke kantor bpjs, ke kantor cabang > bpjs, bpjs gubeng, kantor bpjs, bpjs surabaya, bpjs sidoarjo, bpjs malang, bpjs rungkut, bpjs darmo, bpjs karimunjawa, cabang rungkut, loket bpjs, bpjs terdekat, kantor jamsostek, cabang gresik, cabang sidoarjo, cabang malang, cabang surabaya, kantor cabang surabaya, bpjs pasuruan, bpjs mojokerto, bpjs kediri, bpjs darmo, bpjs kota, bpjs dekat rumah, langsung ke bpjs
hrd, ruang hrd, kantor hrd, kantor pabrik > personalia, kantor personalia, kantor dalam, ruang personalia, office, ofis, kantor atas, kantor pusat
konter hp, konter, tukang konter > counter, kounter, counter hp, tukang pulsa, toko hp, konter pulsa, tukang hp, servis hp, kios pulsa, toko pulsa, tempat pulsa, kios hp, bakul pulsa, bakul hp, jual pulsa, konter depan, konter tetangga, counter pulsa
di warung, warkop, warung kopi > ngopi, warung, kafe, cafe, giras, cangkrukan
di jalan, perjalanan, sedang di jalan, di perjalanan, dalam perjalanan, sedang dalam perjalanan > otw, naik motor, naik bis, naik bus, di bis, di bus, di kereta, di angkot, lagi jalan, macet di jalan, pulang jalan, di motor, di perjalanan, otw pulang, perjalanan pulang, mau pulang, jalan pulang, pulang kerja di jalan, lagi naik motor, di ojek, di mobil, di angkutan, di bis pulang, di bus jemputan, bus jemputan, bis karyawan
di balai desa, kelurahan, kantor desa > balai desa, kecamatan, pak rt, kantor kecamatan, dukcapil, balai rw, kepala desa, lurah, pak lurah, deso
indomaret, alfamart, minimarket > alfa, indo, indomart, alfamidi, alpamart, supermarket, toko
kantor pos = kantor post
bank > bri, bca, mandiri, bni, bsi, jatim, btn, cimb, bank jatim, bank bri, bank bca, bank mandiri, bank bni, bank syariah, permata, danamon, seabank, bank jago, muamalat, bukopin, ocbc, panin, teller, atm, livin, brimo, maybank
bri = bank bri, bank rakyat, be er i, brimo, britama, simpedes, bank rakyat indonesia
bca = bank bca, be ce a, bca digital, mbca, tahapan bca, klikbca
mandiri, bank mandiri = livin, mandiri livin, bank mandri
bni = bank bni, be en i, wondr
bsi = bank syariah, bank syariah indonesia, bsm, syariah indonesia, bri syariah
bank jatim, jatim = bank jawa timur, bpd, bpd jatim, jatim bank
dompet digital, e wallet, ewallet, dompet elektronik > ovo, gopay, go pay, shopeepay, shopee pay, linkaja, spay, shopi, sopipay, jenius, dompet dana, aplikasi dana, doku, gopai
bank digital > seabank, sea bank, bank jago, jenius, neo bank, allo, line bank
cetak, dicetak, print, diprint > ngeprint, ngeprin, ngprint, prin, diprin, warnet, tukang fotokopi, tempat fotokopi, rental, kertas, hardcopy, hard copy, cetakan, dicetak kertas, printan, cetak kertas, printer, ngeprint di warnet, cetak di konter, cetakno
tangkapan layar, foto layar, screenshot > ss, skrinsut, screenshoot, sekrinsut, skrinshot, screen shot, layar difoto, tangkap layar, capture, jepret layar, tak foto, kirim foto layar, foto hp, skrinsot, screnshot, scrinsut, screen shoot, jepretan, rekam layar
pdf, file, berkas digital, bentuk file > softcopy, soft copy, unduhan, dokumen hp, simpan di hp, pe de ef, word, soft file, file di hp, didownload
fotokopi, salinan, salinan kertas > fotocopy, foto copy, fotocopi, kopian, potokopi, kopi, potocopy, copy, fotokopian, copyan
scan, dipindai, pindai > discan, skan, diskan, nyeken, seken, scanner, kamscanner, camscanner, dipotret
asli, yang asli, kartu asli > asline, ori, orisinil, aslinya, bukan fotokopi, bukan kopian
kartu fisik, kartu cetak, kartu plastik, kartu kertas, kartu asli, fisik, kartu jadi > plastik, keras, dipegang, di dompet, dalam dompet, ada di dompet, warna hijau, kertas, dilaminating, laminating, kartu jamsostek lama, dicetak, cetak, bisa dipegang, dari pabrik dulu, yang plastik, yang kertas, yang keras, warna putih hijau, kaya atm, kayak atm, seperti atm, seperti ktp, bentuk kartu, dibagi pabrik, mika, dicetak kertas, disimpan di dompet, kartu dari pabrik, hardcopy
kartu digital, kartu elektronik, kartu di jmo, digital, kartu di hp, kartu online, kartu di aplikasi > yang di hp, ada di hp, ada di aplikasi, lewat aplikasi, di aplikasi jmo, di jmo, ada di jmo, yang di jmo, yang di aplikasi, online, ecard, e card, foto kartu, pdf, tidak dicetak, bentuk digital, dalam hp, cuma di hp, file, softcopy, tangkapan layar, screenshot, kartu elektrik, elektrik, elektronik
kartu digital di jmo > ada di aplikasi, yang di hp, dalam jmo, ada dalam aplikasi
tidak punya kartu, belum punya kartu, tidak ada kartu, kartu tidak ada > tidak pernah dikasih, belum pernah dikasih, belum dapat kartu, tidak dapat kartu, tidak dikasih kartu, belum dikasih kartu, ra nduwe, tidak nduwe, belum pernah dapat, belum pernah punya, tidak pegang kartu, hilang, tidak pernah lihat, dipegang hrd, tidak dibagi, belum dibagi
rusak > patah, sobek, luntur, pudar, tidak kebaca, basah, kena air, kelunturan, suwek, kobong, dimakan rayap
mulai ulang hp, restart hp, matikan hp, hidupkan ulang, restart, nyalakan ulang > dimatikan, reboot, mati nyala, matikan terus nyalakan, restat, ristart, direstart, dimatikan dulu, hidupkan lagi, nyalakan lagi, mati urip, dipateni, dipateni diuripno, off on, hp dimatikan, matikan dulu, hp direstart, mateni hp
hapus cache, hapus data aplikasi, bersihkan data, bersihkan cache > clear cache, hapus data, hapus sampah, clear data, cache, hapus cas, hapus cek, bersihkan, kes dihapus, dibersihkan, hapus memori aplikasi, hapus cace, hapus chache, hapus tembolok, cace
pasang ulang, instal ulang, download ulang, hapus lalu pasang lagi, hapus dan pasang lagi > uninstal, copot pasang, hapus pasang, hapus download lagi, hapus terus download, dihapus download lagi, dihapus dulu, uninstal instal, bongkar pasang, download lagi, download maneh, instal lagi, instal maneh, hapus instal lagi, sudah saya hapus
pakai hp lain, coba hp lain, ganti hp lain > pinjam hp, hp satunya, coba di hp anak, coba di hp suami, coba di hp teman
belum coba apa apa, belum mencoba, belum coba semua, belum dicoba > belum sama sekali, belum apa apa, tidak tahu caranya, belum ngapa ngapain, durung nyoba, belum satu pun, belum tak coba, belum diapa apakan, belum diotak atik
sudah dicoba semua, semua sudah dicoba, sudah semua > semua sudah, sudah semua tidak bisa, sudah segala cara, segala cara, wis tak coba kabeh, sudah semuanya, kabeh wis, semua cara
sibuk, nada sibuk, sibuk terus, jalur sibuk > tut tut, tit tit, tidak nyambung, tidak bisa nyambung, nada sibuk terus, semua petugas sibuk, antri terus, antrian panjang, diputus, putus terus, sedang sibuk, lagi sibuk, terputus
diangkat, tersambung, dijawab, sudah diangkat > nyambung, ada yang jawab, sudah bicara, dijawab petugas, sudah dijawab, sudah ngomong, diterima petugas, sudah tersambung, bisa nyambung
kotak masuk penuh > memori sms penuh, banyak sms
nyala, menyala, hidup, aktif > urip, on, dinyalakan, sudah on, dihidupkan, diaktifkan, murup
mati, tidak nyala, dimatikan, tidak aktif > off, tidak dinyalakan, tidak hidup, dipateni, sudah off, tidak on, mati semua
opsi pengembang nyala, opsi pengembang aktif > masih nyala, nyala, aktif, hidup, masih on, on
root, hp root, hp di root > diroot, rooting, custom rom, oprekan, dioprek, bootloader, magisk, modif, rom modif
baterai habis, baterai lemah > lowbat, low bat, lobet, ngedrop, drop, batre habis, batere entek, cas dulu, lagi dicas, tinggal sedikit baterai, hp mati batre, entek batre, batrei, dicas dulu
jam salah, tanggal hp salah, tanggal salah, jam hp salah > jam tidak cocok, waktu salah, jam hp beda, tanggal tidak otomatis, jam tidak otomatis, jam telat, jam kecepetan, tanggal mundur
waktu dibuka, waktu aplikasi dibuka, saat dibuka, baru dibuka, saat membuka > buka pertama, waktu buka pertama, baru diklik, baru diklik langsung, baru dipencet, klik langsung, begitu diklik, awal buka, awal awal, pertama buka, baru buka, klik aplikasi, dari awal, saat pertama dibuka, mau dibuka, pas mbukak, begitu dibuka
setelah login, sesudah login, habis login > setelah masukkan sandi, masukkan sandi, habis masukkan sandi, sesudah masuk, sudah masuk, setelah masuk, sudah login, habis isi sandi, setelah isi sandi
waktu login, saat login, saat masuk > masukkan sandi, habis isi password, setelah isi sandi, pencet login, klik login, habis isi sandi, sudah isi sandi, pas mlebu, pencet masuk
waktu foto, saat foto, saat foto wajah > pas selfie, selfie, disuruh kedip, disuruh senyum, lagi foto, kedip, pas foto wajah, habis foto
waktu daftar, saat daftar > pas registrasi, lagi daftar, isi nik, pas ndaftar
waktu lihat saldo, saat lihat saldo, saat buka saldo > klik saldo, pencet saldo
waktu klaim, saat klaim > klik klaim, pas klaim
lancar = jaya, lancar jaya
hangus > lupa isi pulsa, lewat masa tenggang, masa tenggang, masa tenggang lewat, tidak diisi, tidak diisi pulsa, telat isi pulsa, lama tidak diisi, lupa isi, expired, kadaluarsa, tidak pernah diisi, mati, modar, nonaktif, tidak dipakai lama, diblok operator, tidak diperpanjang
aktif, masih aktif > masih bisa terima sms, bisa terima sms, bisa sms, bisa datang sms, masih bisa datang sms, bisa telepon, bisa ditelepon, masih dipakai, dipakai tiap hari, pakai tiap hari, dipakai terus, bisa dihubungi, ada pulsa
hilang > dibuang, saya buang, buang, tidak tahu di mana, tidak tahu ke mana, tidak tahu kemana, entah ke mana, ketriwal, katut, katut hp, katut ilang, ikut hilang, ilang bareng hp, hilang bersama, hilang sama hp, hilang bareng hp, copet, dicopet, kecopetan, dicuri, maling, dimaling, jambret, dijambret, dibegal, dicolong, kerampokan, kececer, jatuh di jalan, keri, ketinggalan
rusak > patah, sobek, pecah, retak, luntur, pudar, mati total, matot, lcd, kecemplung, remuk, jebol, bosok, tidak bisa nyala, konslet, kebanjiran, kena air, jatuh pecah, basah, suwek, ambrol
penuh > kebak, full, tidak cukup, tidak muat, banyak foto, foto banyak, kebanyakan foto, video banyak, banyak video, kebanyakan aplikasi, hampir penuh, sesak, ruang tidak cukup, tidak cukup ruang, suruh hapus foto, menumpuk, tidak ada ruang
gelap > kurang cahaya, kurang terang, peteng, remang, redup, remeng, petengan, mati lampu, cahaya kurang, pencahayaan kurang, cari tempat terang, cari cahaya
hitam > item, ireng, peteng, gelap, ndedet, peteng ndedet, gelap total, padam
buram > kabur, blur, ngeblur, burem, goyang, tidak fokus, bureng, blawur, mblawur, samar, tidak tajam, kurang jelas, tidak jelas, kotor, retak
malam, malam hari = bengi, dalu, malem, wengi
malam hari, malam > habis isya, habis magrib, magrib, isya, jam 7 malam, jam 8 malam, jam 9 malam, mau tidur, tengah malam
siang hari, siang = awan, siang siang
pagi hari, pagi = esuk, isuk, enjing
tidak pakai apa apa, tidak pakai semua, tanpa apa apa, polos > polosan, polos, tidak pakai, biasa saja, tidak pakai semuanya, tidak ada, kosongan, wajah polos, tanpa kacamata
dipasangkan orang lain, dipasangkan > anak, konter, teman, suami, istri, mandor, anak yang masang, anak yang pasang, konter yang instal, dipasang konter, dipasang anak, dipasangkan anak, konco, tetangga, hrd, orang lain, anak saya yang pasang, dibantu pasang, keponakan
pasang = masang, pasangno, masangno, masangin
layar = layare, layarku
kamera = kamerane, kameraku
memori = memorine, penyimpanane, memoriku
tombol = tombole, pencetane
menu = menune
foto = fotone
aplikasi = aplikasine
muka, wajah = mukane, raine, mukaku
kartu = kartune, kartuku
selalu, terus = mulu, terus terusan, tok ae, ae terus
habis = entek, ludes, telas, ludes des
penuh = kebak, full
datang, ke sana > mampir, kesana, saya ke sana, menuju, meluncur, sowan, rono, parani, saya rono, saya parani, merapat, mrono, ke situ, mrunu, berkunjung
gambar, simpan gambar > tangkapan layar, ss, screenshot, skrinsut, foto, galeri, jepret, tangkap layar, foto layar
tampilan = gambar, bentuk
huruf = tulisan, aksara
cetak, print > warnet, warnet depan, fotokopi, fotokopian, rental, kertas, printer, tukang fotokopi
hijau = ijo, warna hijau, warna ijo, ijo ijo
kuning = warna kuning, kuningan
biru = warna biru
merah = abang, warna merah
putih = warna putih
dapat, terima = angsal, entuk, nampa, nampi
belum dikasih, belum dapat, belum terima > belum angsal, belum entuk, tidak pernah dapat, belum pernah dapat, tidak pernah dikasih, tidak dikasih, belum dibagi, tidak dibagi, tidak pernah dapat kartu, belum dapat kartu, belum pernah dikasih, durung oleh
anak > pinjam anak, punya anak, punya putra, punya anak saya, nyilih anak, hp anak saya
suami > pinjam suami, punya suami, punya bapaknya anak
istri > pinjam istri, punya istri, punya ibunya anak
teman > pinjam teman, punya teman, nyilih konco, punya konco
tetangga > pinjam tetangga, punya tetangga, nyilih tonggo, tonggo, sebelah rumah
sudah tersambung, tersambung, diangkat > dijawab, sudah dijawab, ada yang jawab, sudah bicara
tidak ada di keduanya > tidak ada semua, tidak ada, dua duanya tidak ada, sudah dicari tidak ada
tidak tersambung, tidak terhubung, tidak nyambung > offline, tidak ada internet, tidak ada sinyal, tidak ada wifi, tidak connect, tidak konek, tidak pakai internet
lengkap = komplit, jangkep, pepak, ada semua
semua menu ada, semua ada, semua > lengkap, komplit, jangkep, pepak
beranda = halaman depan, halaman utama, halaman awal, menu utama, home, layar depan, layar utama
beranda kosong, layar beranda kosong > kosong, kosong melompong, putih, tidak ada apa apa, tidak ada menu
reset pabrik, direset pabrik, atur ulang > factory reset, di factory reset, reset ulang, pengaturan awal, reset total, hard reset, hardreset, diflash, flash, instal ulang hp, dikosongkan semua
ganti baru > beli baru, anyar, gres, baru beli, tuku anyar
sama > masih yang dulu, yang dulu, tetap hp ini, tidak ganti, pancet, masih yang lama, tetap itu, itu itu juga, masih itu, masih sama, tidak pernah ganti, pancet wae, panggah
gopay = go pay, gopai, gojek pay
shopeepay = shopee, sopi, shopee pay, spay, shopi, sopipay
ovo = ofo
linkaja = linkja
surat > ada surat, surat ke rumah, ada surat ke rumah, kertas
kotak peringatan, peringatan, kotak tulisan > popup, pop up, tulisan merah, error, muncul kotak, ada kotak, muncul popup, ada peringatan, tulisan error
normal > tidak ada masalah, bagus, baik, aman, jernih, bening, cetha, tidak rusak, lancar, oke, biasa saja, jelas
luar > teras, halaman, latar, kebun, sawah, lapangan, jobo, njobo, emperan, pekarangan, depan rumah
dalam > kamar, ruang tamu, njero, dapur, kos, kasur
mulai ulang > restart, reboot, dimatikan, mati nyala, hidupkan lagi, matikan terus nyalakan
jernih, jelas = bening, cetha, cetho, terang
kenceng = kencang
kamera depan > depan, selfie
kamera belakang > belakang, mburi
tidak tahu caranya, tidak tahu cara, belum tahu cara > bingung, tidak bisa caranya, tidak ngerti cara, tidak paham, belum pernah, ra ngerti carane, tidak tahu carane, gaptek, tidak mudeng
caranya = carane
hang, sering hang, lemot = ngehang, ngeheng, ngeleg, ngelag, lag, heng, lemot sekali
hang, sering hang, lemot > lemot terus macet, sering macet, macet macet, macet terus, tidak gerak, kaku, sering mati sendiri, restart sendiri, panas, kebanyakan aplikasi, beku
layar rusak, layar sentuh rusak, layar tidak bisa > layar tidak bisa dipencet, tidak bisa dipencet layar, touchscreen error, touchscreen rusak, touchscreen, layar mati separuh, layar pecah, pencet sendiri, mencet sendiri, ngaco sendiri, layar bergaris, layar tidak peka, tidak bisa disentuh
baterai = batre, batere, baterene, batrei, bateri, batrai, baterenya, aki hp
baterai cepat habis, cepat habis, boros > lowbat, lowbat terus, lobet, ngedrop, drop, sering dicas, cas terus, baterai drop, kembung, boros baterai, cepat mati, sering lowbat
kunci layar, pola, sandi hp > lupa pola, pola hp, sandi layar, pin hp, sidik jari, kunci hp
sidik jari = fingerprint, finger, finger print, jempol, cap jempol, sidik jempol
bekas, hp bekas = second, seken, bekasan, hp second, tangan kedua
baru, beli baru > dari toko, masih segel, kredit baru
kredit = cicilan, nyicil, angsuran, kreditan, home credit, homecredit, paylater
centang, tanda centang = ceklis, conteng, cheklis, ceklist, contreng, ceklik
biru > sudah dibaca, dibaca, biru semua
tidak terkirim, gagal terkirim, tidak bisa kirim > gagal kirim, pending, jam, gambar jam, tanda seru, merah, tidak bisa ngirim, gagal dikirim, belum terkirim, pending terus, jam terus
qr, lewat qr, kode qr, barcode = scan qr, kode batang, qr code, kiur, kyuar, barkod, scan barcode, qris
qr, lewat qr, kode qr, barcode > scan, discan, tempelan, poster, stiker, pindai, brosur, banner, spanduk, kertas di mading, mading, difoto kotak kotak
tautan, link, lewat tautan > link grup, klik link, klik alamat, alamat, link wa, dikirim link, url, dari grup
posko, lewat posko, meja posko > ke meja, ke posko saja, ke meja posko, stan, stand, meja bantuan, petugas di kantin, ada meja
datang langsung, datang > ke posko, ke posko saja, ke meja posko, marani
dari teman, teman > dikandani konco, diberitahu teman, dikasih tahu teman, teman satu line, kata teman, diajak teman, jare konco
pindah pindah, tidak tentu > kadang sini kadang sana, kadang di sini, ganti ganti, mondar mandir, tidak tetap, pulang pergi, pp, wira wiri, bolak balik, ngalih ngalih
tinggal = ngontrak, ngekos, domisili, manggon, indekos, mondok
kirim foto = foto, difoto, dipotret, jepret
ketik = tulis, diketik, ditulis, nulis, tulis nomor
nyala > on, aktif, hidup
notifikasi mati, tidak ada notifikasi > tidak bunyi, tidak ada suara, disenyapkan, senyap, silent, mode senyap, getar, tidak ada pemberitahuan, dimatikan
lokasi mati, gps mati > lokasi tidak nyala, gps tidak aktif, lokasi belum nyala, gps
vpn = vipien, pi pi en, vpn gratis
akun google sama, akun google = google, play store akun
aplikasi ganda, aplikasi kembar > dual app, dobel aplikasi, clone, kloning, dua jmo, parallel space, klonan
mode gelap, tema gelap > dark mode, tema hitam, latar hitam, mode malam
hemat daya, hemat baterai > mode hemat, ultra hemat, penghemat baterai, penghemat daya, power saving
profil, profil saya > gambar orang, akun saya, pojok kanan bawah, foto profil
bisa dibuka, bisa > kebuka, iso dibuka, lancar, normal, mbukak, terbuka, berhasil dibuka
tidak bisa dibuka, ada tapi tidak bisa dibuka > tidak mau kebuka, tidak mau dibuka, dibuka langsung keluar, dibuka error, tidak kebuka, buka langsung keluar, onok tapi error, ada tapi error, error terus
aplikasi tidak ada, aplikasi tidak ada di hp, tidak ada aplikasi > belum download, belum saya download, kehapus, sudah dihapus, belum instal, terhapus, belum punya, durung download, belum pasang, tak hapus, sudah tak hapus, hilang sendiri
bukan android > iphone, xr, apel, apel krowak, ipad, hp tombol
komputer, laptop, buka laptop > leptop, komputer hrd, pc, komputer kantor, netbook, laptop kantor
lewat hp, pakai hp > pakai hp sendiri, dari hp
buka laptop di hrd > personalia, kantor personalia, kantor hrd, ruang hrd, di personalia
tidak muncul, tidak kelihatan, tidak ada > tidak nongol, tidak ono, hilang, tidak ketok
tidak bisa ditekan, tidak bisa dipencet, tidak bisa diklik > abu abu, abu abu tombol, pencet tidak bisa, meneng, diam, tidak respon, tidak mau dipencet
kembali ke awal, ke awal lagi, mulai dari awal lagi, kembali ke halaman awal, kembali ke halaman depan, kembali ke depan, mulai dari awal > ngulang, ngulang dari awal, balik ke depan, kembali ke depan, mental ke depan, ulang terus, ngulang terus, kembali lagi ke depan, ke halaman depan, suruh ulang dari awal, mbalik ke depan, mbalik, balik ke awal, ulang lagi dari awal, balik awal
luar kota, di luar kota > tulungagung, jember, kediri, blitar, madiun, banyuwangi, kampung, desa, luar daerah, lain kota, jauh, rumah jember
di sini, dekat sini = sini, sekitar sini, cedak kene, daerah sini, kene
terkena air, kena air, basah, kemasukan air, hp kemasukan air, hp kena air, hp basah, masuk air > kecemplung, kecemplung bak mandi, bak mandi, kehujanan, masuk air, kena hujan, kebasahan, kejebur, kecebur, banjir, kebanjiran, kesiram, ketumpahan kopi, ketumpahan, kecuci, ikut kecuci, kena kopi, teles, masuk sumur, masuk sawah, nyemplung, kecemplung sumur, masuk ember, masuk kloset, kloset, jeding, kolam, nyemplung sumur, kena ujan, kudanan, kelebu
jatuh > tiba, ceblok, kebanting, dibanting, gogrok, tibo, jatuh dari motor, tiba teko sepeda, jatuh dari sepeda, lepas dari tangan, kesenggol
retak, pecah, layar retak, layar pecah, layar hp pecah, layar hp retak > kaca pecah, kaca depan, kaca depan pecah, remek, remuk, pecah kaca, kaca retak, gompal, cuil, ambyar, lcd, lcd kena, lcd pecah, kena aspal, jatuh di aspal, retak kena aspal, kaca retak, tinta hitam, layar retak, pecah layar, pecah kaca
bagus, masih bagus > mulus, baik, normal, tidak ada masalah, seperti baru, waras, tidak rusak, aman, utuh
belum punya, tidak punya > belum beli, tidak pegang, tidak nduwe, tidak duwe, belum kebeli, tidak ada semua
tidak muncul, tidak datang > tidak masuk, tidak ada, belum masuk, belum ada, zonk, nihil, tidak keluar
buram, kabur = burem, blur, bureng
bahasa inggris > tidak ngerti basane, basane inggris, boso inggris, bahasa luar, tidak tahu bahasa, tidak tahu basane, bahasane, bahasa asing, asing, basa londo, english
bahasa = basa, boso, basane
foto di hp, di galeri > ada di galeri, galeri, masih di hp, dipoto, sudah saya foto
fotokopi > kopian, kopi, kopiannya, lembar kopi
asli > asline, aslinya, ori, yang asli
cuma jmo, jmo saja > jmo, yang lain normal, yang lain bisa, yang lain lancar, jmo thok, jmo tok, wa bisa jmo tidak, wa lancar jmo tidak, aplikasi lain bisa, lainnya lancar, liyane iso
semua aplikasi, semua aplikasi tidak bisa > kabeh tidak bisa, semua macet, semua lemot, semua tidak jalan
sudah update, sudah bisa update > sudah saya update, wis tak update, berhasil update, sudah versi baru, sudah terbaru
penyimpanan, memori = ruang, storage, ruang simpan
wajah tidak pas, wajah tidak pas di bingkai, wajah di luar bingkai, wajah keluar bingkai, wajah tidak di tengah, posisi wajah, wajah miring, posisi salah > tidak masuk kotak, tidak masuk lingkaran, tidak masuk bulatan, tidak masuk bunderan, kotak tidak pas, terlalu dekat, terlalu jauh, kedekatan, kejauhan, miring, disuruh mundur, disuruh maju, disuruh dekat, disuruh jauh, kegedean, kekecilan, kepotong, wajah kepotong, tidak di tengah, tidak pas, kurang maju, kurang mundur, disuruh paskan wajah, posisikan wajah
hp terlalu dekat, terlalu dekat, wajah terlalu dekat > kedekatan, disuruh mundur, disuruh menjauh, kegedean, kurang mundur, jauhkan hp, disuruh jauhkan hp, wajah kegedean, kepotong
hp terlalu jauh, terlalu jauh, wajah terlalu jauh > kejauhan, disuruh maju, disuruh mendekat, kekecilan, kurang maju, dekatkan hp, disuruh dekatkan hp
kamera tidak bisa dibuka, kamera tidak terbuka, kamera hitam, layar kamera hitam > layar kamera item, layar kamera gelap, kamera ngelu, kamera cuma hitam, kamera peteng, kamera tidak muncul, kamera kosong, kamera error, kamera macet, tidak bisa buka kamera, tidak keluar kamera
di rumah, di laci, di lemari, di laci rumah, di laci atau lemari, disimpan di rumah, masih disimpan di rumah > lemari, laci, bufet, almari, rak, masih di lemari, masih di laci, di kamar, di meja, di kotak, kotak sepatu, nganggur di rumah, tidak dipakai di rumah, ditaruh di rumah, masih di rumah, masih di rumah tidak dipakai, di rumah tidak dipakai, tidak dipakai
sudah ada dari toko, bawaan hp, sudah ada di hp, sudah terpasang dari toko, sudah ada dari awal > bawaan, bawaan pabrik, dari toko sudah ada, beli sudah ada, waktu beli sudah ada, dari awal beli, dari awal sudah ada, hp baru sudah ada, ada sendiri, tahu tahu ada
berputar terus, muter terus, loading terus, berputar putar > lingkaran jalan terus, lingkaran terus, lingkaran tidak berhenti, tidak berhenti, tidak berhenti berhenti, bulatan jalan terus, bunder terus, tidak maju maju, mubeng ae, muter ae, loading ae, muter sampai lama
berhenti di logo, berhenti di logo jmo, berhenti di gambar jmo > tidak maju maju, tidak maju, tidak lanjut, diam di gambar, gambar hijau saja, tulisan jmo saja, mandek di tulisan, mandek di tulisan jmo, berhenti di tulisan jmo
dari link teman, link teman, dari link, link dari teman > wa grup, lewat grup, lewat wa, dari wa, dibagi lewat wa, dibagi teman, dishare teman, dikasih teman, dikirimi file, file apk, aplikasi dikirim, apk teman, lewat bluetooth, dibagi lewat wa grup, dibagi di grup, dari grup
yahoo = ymail, yahu, yaho, yahooo
dicuri, hp dicuri, dicuri orang, kecurian > jambret, dijambret, copet, dicopet, kecopetan, maling, dimaling, kemalingan, begal, dibegal, rampok, dirampok, dicolong, kecolongan, kecolongan di pasar, diambil orang, digondol, digondol maling, diembat, ditilep, disikat, digasak, dijupuk wong
kos, kosan, tempat kos = kontrakan, ngekos, indekos, mondok, kos kosan, dikosan, dikos, rumah kos
surat, lewat surat = layang, surat pos
lewat aplikasi, di aplikasi, aplikasi jmo, dari aplikasi > pakai hp, lewat hp, jmo, pakai jmo, lewat jmo
hp kantor, hp pabrik, hp perusahaan, hp inventaris = hp dinas, inventaris, inventaris kantor
hp kantor, hp pabrik, hp perusahaan, hp inventaris > punya pabrik, punya perusahaan, fasilitas kantor, hp dari pabrik, hp dari perusahaan, hp dari kantor, hp mandor
tombol abu abu, abu abu, tidak menyala > tidak nyala tombol, tombol tidak nyala, tombol redup, tombol pudar, tidak bisa dipencet abu, tombol tidak berwarna
tinggal > kos, kontrakan
gelap, terlalu gelap, foto terlalu gelap = ndedet, gelap ndedet, gelap sekali
gelap, terlalu gelap, foto terlalu gelap > malam tidak ada lampu, tidak ada lampu, mati lampu, lampu mati
silau, foto silau, terlalu terang > matahari dari belakang, mata hari dari belakang, lampu dari belakang, cahaya dari belakang, kena lampu, kena flash
wajah tertutup, muka tertutup, ada yang menutupi wajah, wajah terhalang > masker, pakai masker, kerudung, kerudungan, krudungan, cadar, kacamata, kaca mata, topi, helm, rambut, ketutup rambut, poni, ketutup tangan, tangan, ketutup kerudung, pakai kacamata, pakai topi, jilbab, hijab, ketutupan
dibuang, sudah dibuang > guwak, saya guwak, diguwak, mbuang
masih di saya, saya pegang sendiri, masih saya pegang, kartu masih di saya, ada di saya, di saya > di dompet, di dompetku, dompet, dalam dompet, di tas, saya simpan, saya simpan sendiri, disimpan di rumah, di lemari, cekel sendiri, pegang sendiri, di tangan saya, ada di rumah, nang aku
hp mati total, mati total, tidak bisa nyala, tidak nyala = matot, mati pet, mati blas
hp mati total, mati total, tidak bisa nyala > tidak nyala, tidak nyala blas, tidak bisa hidup, tidak bisa dicas, dicas tidak nyala, tidak mau nyala, tidak mau hidup, hitam tidak nyala
layar tidak bisa disentuh, layar tidak bisa dipencet, layar sentuh rusak, touchscreen rusak > touchscreen rusak, touchscreen error, layar mati sebelah, pencet sendiri, ngetik sendiri, ngetik dewe, mencet sendiri, ngaco sendiri, layar tidak respon, tidak bisa digeser, layar macet
layar terkunci, layar terkunci pola, hp terkunci, hp dikunci, lupa pola > lupa pola, lupa pin hp, lupa sandi hp, dikunci anak, pola salah, pola diganti, minta pola, minta pin, hp terkunci, diganti anak polanya
play store, lewat play store, dari play store, buka play store > segitiga warna warni, segitiga warna, gambar segitiga, warna warni
app store, buka app store > iphone, punya iphone, hp iphone, karena iphone
minta dipasangkan, minta tolong dipasangkan, minta diinstalkan, dipasangkan saja > pasangno, pasangkan, pasangne, tolong pasangkan, tolong pasang, tolong pasangne, pasangin, instalkan, tolong instalkan, saya tidak bisa pasang, dibantu pasang, bantu pasang, minta tolong
pegang, dipegang = cekel, dicekel, nyekel
nonaktif, tidak aktif > dinonaktifkan
jalur atau aplikasi apa > whatsapp, telegram, facebook, instagram, tiktok, twitter, youtube, messenger, michat, signal, sms, email, telepon, chrome, google, browser, playstore, shopee, line, snack video, capcut
chrome, google chrome = browser, peramban, krom
cari sendiri, saya cari sendiri, menemukan sendiri, tahu sendiri > google, googling, browsing, nemu di internet, lihat di internet, cari di internet, internet, nyari sendiri, baca di internet, nemu di facebook, nemu di google, nemu sendiri, iseng cari, tiktok, youtube
play store bermasalah, play store error, play store tidak bisa, masalah play store > playstore minta login, play store tidak bisa dibuka, play store minta password, play store error, play store macet, menunggu download, download tertunda, play store kosong, play store minta update, play store tidak ada
poster, spanduk, banner, dari poster > tempelan, stiker, kertas di mading, mading, papan pengumuman, pengumuman, kertas di kantin, brosur, scan tempelan, scan poster
instagram = ig
memori penuh, penyimpanan penuh > penyimpanan tidak cukup, memori tidak cukup, ruang tidak cukup, memori habis, penyimpanan habis, tidak muat
`;
