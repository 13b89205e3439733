/** Faults of the app, what its screens say, the means of getting in, and fraud. The form of a line is told in `../concepts.ts`. */
export const SCREENS = `
keluar dari akun, keluar akun > akun logout sendiri, akun keluar sendiri, logout sendiri, logout terus, suruh login lagi, minta masuk lagi, suruh masuk lagi, login ulang, sesi habis
terjadi kesalahan, kesalahan > ada kesalahan coba lagi, ada yang salah, oops, ups, maaf terjadi kesalahan, error code, kode error, coba beberapa saat lagi
coba lagi nanti, coba lagi, muncul tulisan coba lagi nanti > coba beberapa saat lagi, beberapa saat lagi, suruh coba lagi, suruh coba beberapa saat lagi, suruh coba nanti, coba nanti, silakan coba lagi
layar terpotong, layar kepotong > ketutup, tidak kelihatan semua, separuh, separo, kelihatan separuh, tidak muat, bagian bawah, bawah tidak kelihatan, keluar layar, tidak utuh, tidak lengkap, tidak bisa digeser, ketutup tombol
bahasa asing, bahasa lain, bahasa inggris, tulisan bahasa asing > inggris, english, bahasa inggris, pakai bahasa inggris, bahasa arab, bahasa cina, londo, boso londo, bahasa londo, tidak paham bahasa, tidak ngerti bahasa, tidak tahu bahasa, bukan bahasa indonesia
layar berputar, berputar sendiri, miring > dimiringkan, ikut miring, miring terus, terbalik, kebalik, rotasi, njempalik, landscape
panas > anget, hangat, panas sekali, overheat, panas seperti setrika, sumuk
sering mati, mati sendiri > padam, padam sendiri, mati mendadak, tiba tiba mati, restart sendiri, mati nyala, tiba tiba padam
biasa saja, normal > normal saja, tidak ada keluhan, baik baik saja, sehat, waras, lancar, tidak panas, tidak lemot, aman saja
lambat, lemot, hp lambat > berat, abot, ngelag, lag, patah patah, lemot sekali, nunggu lama, suwe, loading lama, alon alon
tulisan kecil, tulisan terlalu kecil, huruf terlalu kecil > huruf kecil, huruf cilik, cilik cilik, tidak terbaca, harus pakai kacamata, mata tidak kuat, tidak kelihatan
layar putih, putih, layar kosong, kosong > polos, putih saja, putih semua, putih doang, tidak ada apa apa, tidak ada gambar, blank putih, seperti kertas
layar hitam, hitam, gelap > item saja, hitam saja, hitam semua, peteng, tidak keluar gambar, tidak ada gambar, layar gelap
logo, berhenti di logo, gambar logo > logonya, gambar bpjs, gambar jmo, gambar depan, berhenti di gambar, mentok di gambar, cuma logo, cuma gambar
abu abu, abu abu tidak bisa ditekan > warna abu, pudar, tidak nyala, tidak berwarna, redup, tidak biru, belum hijau, tidak hijau, samar
tombol login diam, tidak bereaksi, login tidak bereaksi, tombol login tidak bereaksi, tombol login > dipencet masuk diam, pencet login diam, tidak ada apa apa, diam saja, tidak ada reaksi, dipencet tidak terjadi apa, tidak ngapa ngapain, tidak nyaut, tidak jalan, ditekan diam
tidak ada tulisan, tidak muncul apa apa, tidak ada apa apa > cuma muter, muter saja, muter terus, kosong, diam saja, tidak keluar apa apa, tidak muncul tulisan
tombol perbarui tidak ada, tombol update tidak ada > cuma ada buka, tombol buka, cuma tombol buka, cuma ada tombol buka, tidak ada tulisan update, tulisan update tidak ada, tidak ada update, tulisannya buka, adanya buka
belum diperbarui, belum update > masih versi lama, versi lama, versi masih lama, versi masih yang lama, belum pernah update, masih yang lama, durung update, tidak pernah update, tidak pernah diupdate, dari dulu tidak update
sudah diperbarui, sudah update > versi terbaru, sudah paling baru, versi paling baru, sudah versi baru, sudah baru, baru diupdate, barusan update, tadi pagi update
tidak mau terbuka, tidak terbuka, tidak bisa dibuka > dibuka tidak mau, dibuka tidak bisa, cuma layar putih, layar putih, blank, tidak mau buka, tidak kebuka kebuka, macet di logo
tidak bisa dipasang, gagal instal, tidak bisa diinstal, gagal dipasang > tidak kompatibel, tidak cocok dengan hp, ditolak play store, download gagal, tidak mau terpasang, tidak keinstal, instal gagal, tidak bisa instal
tidak cocok dengan hp, tidak kompatibel, hp tidak mendukung, hp tidak kuat > hp jadul, hp lawas, hp tua, hp kuno, hp lama, android jadul, android 4, android 5, android 6, android 7, kitkat, lollipop, nougat, marshmallow, hp kentang
versi > seri, versine, nomor versi, keluaran
koneksi, periksa koneksi, pastikan koneksi internet, internet bermasalah > tulisan koneksi, koneksi bermasalah, suruh cek koneksi, cek koneksi, cek jaringan, tidak ada koneksi, koneksi terputus, koneksi gagal, no internet, tidak ada internet, data mati, lupa nyalakan data
setelah setuju, setelah menekan setuju > sudah setuju, sudah centang, pencet setuju, habis setuju, habis centang
akun tidak ditemukan, akun tidak terdaftar, tidak terdaftar > email tidak terdaftar, nomor tidak terdaftar, email tidak dikenal, email tidak ditemukan, user tidak ada, pengguna tidak ditemukan
informasi login tidak sesuai > tidak sesuai, tulisannya tidak sesuai, email atau sandi salah
nik sudah terdaftar > nik kepakai, nik sudah dipakai, nik sudah digunakan
nik tidak sesuai, nik tidak sesuai e-ktp > pastikan nik, pastikan nik sesuai
akun terkunci > kelock, ke lock, dilock, locked, digembok, kegembok, ke suspend, tidak sesuai sebanyak 3 kali
terkunci, dikunci, diblokir, dibekukan > kelock, ke lock, lock, dilock, locked, freeze, beku, kena blok
aktif di perangkat lain, aktif di hp lain > ada yang pakai di perangkat, nyantol di hp lama, nyangkut di hp lama, nyantol di hp lain, nyangkut di hp lain, nyantol di hp anak, kecantol di hp, dipakai perangkat lain
dua akun, punya dua akun, lebih dari satu akun, akun ganda > dobel, dobel akun, satu lama satu baru, email lama email baru, akun lama akun baru, lama dan baru, ada dua, akun dobel, yang lama ada yang baru, dua duanya ada
uang jht diambil, saldo diambil > ada klaim bukan saya, klaim bukan saya, diklaim orang, sudah diklaim orang, saldo diklaim orang, saldo tiba tiba nol, saldo habis sendiri, ditarik orang, sudah ada yang klaim, bukan saya yang klaim, saldo raib, pencurian, dicairkan orang lain
ini posko asli, posko asli > ini siapa, ini beneran posko, ini beneran, ini resmi, resmi tidak, penipu bukan, jangan jangan penipu, ini penipu, bukan penipu, ini robot, siapa ini, bisa dipercaya, asli apa bukan, ini penipuan
terlanjur memberi kode, sudah memberi kode, sudah saya beri kodenya, sudah kirim kode > sudah saya sebutkan, saya sebutin, kadung saya sebut, kadung tak kasih, kadung saya kasih, sudah tak kasih, sudah tak wenehno, sudah tak wenehke, sudah saya kasih, keceplosan, terlanjur saya kirim, telanjur, kadung, sudah terlanjur, saya bacakan kodenya
belum memberi, belum memberi apa apa, tidak saya beri, tidak memberi > tidak ta kasih, tidak tak kasih, tidak saya kasih, belum kukasih, tidak kukasih, tidak tak gubris, saya matikan telepon, langsung tak matikan, langsung tak tutup, saya diamkan, saya diemin, saya cuekin, saya blokir, untung belum, untung belum kukasih, saya tolak
data bocor, data saya bocor > kesebar, tersebar, nik dipakai orang, nik dipakai orang lain, dipakai pinjol, buat pinjol, pinjol, disalahgunakan, data dipakai orang, dijual orang, data dicuri
cuma memastikan, memastikan, mau memastikan, cuma mau memastikan > mastikan, mastikno, cuma tanya, cuma ingin tahu, mek takon, mek pingin, jaga jaga, jogo jogo, iseng, sekadar tanya, waspada
hadiah, undian > menang undian, dapat hadiah, dapat undian, menang, kuis, giveaway, voucher, bonus, dapat motor, dapat mobil, pemenang, kupon, doorprize
tagihan, tunggakan > tunggak, suruh bayar, bayar denda, denda, suruh lunasi, lunasi, belum bayar, hutang, utang, jatuh tempo
minta data, data pribadi > minta ktp, minta foto ktp, minta nik, kirim ktp, kirim foto ktp, suruh kirim ktp, kirim kk, suruh kirim data, minta nama ibu, tanya nama ibu, nama ibu kandung, suruh isi formulir, isi data, minta rekening, nomor rekening, selfie ktp
minta uang, minta transfer > suruh transfer, minta ongkos, uang muka, dp, biaya admin, uang administrasi
minta bagian, minta potongan, minta bagian dari jht > persen, bagi hasil, bagi dua, paroan, separo, separuh, minta separuh, 10 persen, 20 persen, 30 persen, 50 persen, fee, komisi
nego, tawar menawar > nawar, menawar, tawar menawar harga, minta kurang, belum deal, belum sepakat, mikir mikir
menolak calo, menolak tawaran, saya tolak > saya bilang tidak, saya bilang tidak usah, saya urus sendiri, mau urus sendiri, tidak jadi, emoh, ogah, tidak tertarik, tidak minat, tidak jadi pakai
penipu, penipuan > gendam, dihipnotis, hipnotis, dirayu, diperas, pemerasan, kejahatan, pencurian, mencuri, maling
ditelepon, telepon, dihubungi lewat telepon > bel, belan, bel belan, ngebel, dibel, ngomong langsung, suaranya perempuan, suaranya laki laki, berdering, nelpon terus, video call
chat, dihubungi lewat chat, pesan whatsapp > dichat, chat dari nomor tidak kenal, di wa nomor asing, wasap, inbox, messenger, dm
didatangi, datang ke rumah > ke kontrakan, ke kos, datang ke kontrakan, ke rumah, ketuk pintu, bertamu, mertamu, namu, door to door
tidak dihubungi, tidak ada yang menghubungi > tidak ada yang ngontak, tidak ada yang hubungi, tidak ada yang nelpon, tidak ada yang chat, tidak ada yang datang, belum ada yang hubungi
link, tautan, dari link, dari link di chat > apk, dikirimi apk, kiriman apk, dikirimi teman, kiriman teman, dari grup, lewat grup, dari wa, lewat wa, dari chrome, dari web
tidak bisa dibuka > diklik tidak kebuka, tidak terbuka, error, diklik tidak bisa, tidak mau dibuka, halaman kosong, page not found
kedaluwarsa, kadaluarsa, expired > sudah tidak berlaku, tidak laku, sudah tidak laku, basi, lewat waktu, link mati, keburu mati, kelamaan
captcha, kode gambar > gambar lampu merah, pilih gambar, huruf miring, suruh nyalin, nyalin huruf, salin huruf, bukan robot, centang robot, gambar mobil, gambar jembatan, gambar motor, huruf acak, tulisan acak, angka acak, kepca, capca
beku, layar beku > freeze, friz, kaku, tidak bisa digeser, tidak bisa diusap, tidak gerak, hang, ngehang, njegreg, membeku
layar goyang, bergetar > geter, getar, kelip kelip, ngelip, bergoyang, joget
iklan, pop-up iklan > promosi, promo, reklame, sponsor, adsense, jualan
pengumuman > info, informasi, ada info, berita, woro woro
lokasi, izin lokasi > gps, akses lokasi, maps, peta
bayar, minta pembayaran > kartu kredit, metode pembayaran, gopay, ovo, masukkan kartu kredit, suruh beli
hp orang, pakai hp orang, hp orang lain > nunut hp, pinjam hp, hp tetangga, hp teman, hp anak, hp saudara, hp mandor, hp suami, hp istri
bayar di depan, bayar dulu, bayar di muka > dp, minta dp, uang muka, di muka, panjar, separuh dulu, minta dulu
bayar setelah cair, setelah cair > kalau sudah cair, nanti kalau cair, habis cair, potong jht, dipotong nanti
tidak diminta bayar, tidak minta bayar, tidak bayar > gratis, tidak ada biaya, tidak dipungut, ikhlas, sukarela, tidak minta apa apa
data rekening > nomor bank, buku tabungan, atm, nomor atm, kartu atm, rekening bank
data ktp > foto ktp, ktp sama kk, kirim ktp
tidak lapor, tidak melapor > biarin, biar saja, males lapor, takut lapor, buat apa lapor, tidak usah lapor, diam saja
polisi, lapor polisi > polsek, polres, pak polisi, kantor polisi, babinkamtibmas
kosong > tidak diisi, belum diisi, tidak diisi apa apa, tidak ada isinya, lupa diisi
lupa isi pulsa > tidak pernah diisi pulsa, tidak pernah isi pulsa, telat isi pulsa, pulsa kosong, masa tenggang, masa aktif habis, tidak diisi pulsa
masih hidup, masih aktif > saya pakai tiap hari, pakai tiap hari, dipakai tiap hari, tiap hari dipakai, buat telepon, masih bunyi, masih bisa ditelepon
terlalu mudah, mudah ditebak > susah ditebak, lebih susah ditebak, kurang susah, tanggal lahir, 123456, angka urut, nama sendiri, gampang
tidak sama, dua isian tidak sama > atas bawah beda, atas sama bawah, bawah sama atas, konfirmasi tidak cocok, konfirmasi tidak sama
pernah dipakai, sudah pernah dipakai > pernah digunakan, dipakai sebelumnya, sandi lama, sama kayak yang lama, sama dengan yang lama
aneh, mencurigakan > luar negeri, nomor panjang, plus plus, kode negara lain, tidak jelas siapa
tunggu 1 jam, tunggu satu jam > tunggu sejam, suruh tunggu sejam
tidak ada siapa siapa > tinggal sendirian, sendirian, hidup sendirian
orang yang mengaku petugas bpjs > ngaku dari bpjs, ngakunya dari bpjs pusat
aplikasi web, situs web > chrome, lewat chrome, buka lewat chrome, google chrome, browser, situs, buka di google
hapus akun > dibuang, buang akun, hilangkan, tutup akun, tidak mau punya akun
pulihkan akun, pulihkan, dipulihkan > balikin, kembalikan, balikin akun, hidupkan lagi, aktifkan lagi, buka lagi, kembalikan akun
gabung akun > jadikan satu, jadi satu, jadiin satu, dijadikan satu, satukan
buat akun baru, bikin akun baru > bikin baru, buat baru, bikin lagi, daftar baru, daftar ulang, daftar lagi
dijual, hp lama dijual > loak, loakno, diloak, tak loakno, dirombeng, rombeng, rosok, dituku uwong, ditukar tambah, laku, dilego, lego
dikasihkan, dipakai anak, hp lama dipakai anak > dikasihkan anak, tak kasihkan anak, tak kasihkan bocah, tak wenehno anak, dikasih anak
disimpan > lemari, di lemari, laci, di laci, kotak, dus, nganggur di rumah, tak simpen
anak > bocah, bocahku, bocahe, anakku, arek, arekku
keamanan data, keamanan, soal keamanan > kesebar, tersebar, bocor, dicuri, disalahgunakan, aman tidak, aman apa tidak, takut dicuri
file, dikirim file, aplikasi kiriman > apk, pdf, dokumen, berkas wa, zip, file apk
dikirim link, link > https, http, tulisan biru, bisa diklik, bisa dipencet, suruh klik, alamat web, url
dikirim foto, gambar > gambar, foto kartu, gambar kartu, stiker, poster, brosur, flyer, foto surat
disalin, salin > copas, copy, kopi paste, copy paste, tempel, tempelkan, tak salin
update otomatis, otomatis > ngupdate sendiri, update sendiri, jalan sendiri, hpnya sendiri, auto, langsung sendiri
update manual, manual > pencet sendiri, pencet sendiri di playstore, buka play store, tak update sendiri
sebelum login > belum masuk, belum sempat masuk, baru buka, pas dibuka, baru dibuka, di depan, halaman depan, sebelum masuk
setelah login > sudah di dalam, sudah masuk, pas sudah masuk, habis masuk, di dalam, di beranda
tidak tentu, tidak tentu muncul, kadang > tidak mesti, kadang kadang, gak tentu, kapan kapan, sembarang waktu, kadang muncul
beberapa kali > bolak balik, berkali kali, sering, terus terusan, ping bolak balik, dua tiga kali, tiap hari
kembali ke halaman login, kembali ke login > mental ke depan, ke depan lagi, balik ke depan, balik ke tempat isi, balik ke awal, kembali ke tempat isi email, tempat isi email
hampir habis, memori hampir habis > tinggal dikit, tinggal sedikit, sisa sedikit, kebanyakan foto, mau habis, mepet, tinggal 1 giga, sekarat
memori cukup > longgar, masih banyak, masih lega, lega, masih luas, sisa banyak, masih kosong
tidak ada internet, tanpa internet > kuota habis, kuota entek, cuma telepon, cuma buat telepon, cuma bisa sms, hp senter, hp jadul, tidak bisa internet, tidak ada kuota, nokia
yahoo > at yahoo, yahoo dot com, ymail, yahoo com
gmail > at gmail, gmail dot com, gmail com, ujungnya gmail
email perusahaan, email kantor, email pabrik > dari kantor, at sampoerna, domain kantor, dibuatkan kantor, dibuatkan pabrik
lainnya, email lain > hotmail, outlook, icloud, proton, live
nik > nomor induk, induk kependudukan, nomor induk kependudukan, 16 angka, 16 digit, 350
nomor hp > 08, nol delapan, 0812, 62
sidik jari, fingerprint > jempol, jempolku, jari, finger, pindai jari, tempel jari, jari basah, telunjuk
pin > enam angka, 6 angka, pola, kunci layar
membingungkan, bingung > mumet, pindah pindah, susah dicari, tidak paham tempatnya, ruwet, puyeng, tidak terbiasa
selamanya, diblokir selamanya > permanen, terus terusan, tidak bisa dibuka lagi, seterusnya
1 hari, satu hari, diblokir 1 hari > besok, sampai besok, suruh tunggu besok, 24 jam, sehari, sedino
campuran > besar kecil, gede cilik, depan gede, depan besar, depannya gede, awalnya besar, campur, campur campur, acak
ditulis di buku, dicatat di buku > di kertas, kertas, buku tulis, di dompet, dompet, di tembok, kalender, di balik kartu
disimpan di hp, dicatat di hp > catatan hp, di catatan hp, kontak hp, google simpan, tersimpan otomatis, disimpan google, di memo, screenshot
dihafal, dihafalkan > apalin, tak apalin, di kepala, di luar kepala, ngapalin
tidak dicatat > tidak ditulis, ra tau dicatat, tidak pernah dicatat, tidak nyatat, cuma diingat
halaman depan, di halaman depan > masih ada tombol login, ada tombol login, baru dibuka, belum masuk, halaman awal, yang ada login
halaman lupa akun, lupa akun > cari akun, buat cari akun, mencari akun
sudah masuk jmo > sudah di dalam, sudah di beranda, sudah kelihatan saldo, sudah ada menunya
ponsel mati, hp mati > batre habis, baterai habis, lowbat, batrai habis, drop, kehabisan batre, kehabisan baterai, mati daya
sinyal bagus > full, penuh, 4 bar, empat bar, kenceng, bar penuh, 4g, lte
sinyal hilang, sinyal jelek > tidak ada bar, silang, edge, 1 bar, satu bar, h plus, jaringan hilang, di dalam gudang, di gudang, di kamar mandi
perempuan, penelepon perempuan > mbak mbak, ibu ibu, cewek, wanita, bu bu, suara cewek
laki laki, penelepon laki laki > mas mas, bapak bapak, cowok, pria, pak pak, suara cowok
mesin, rekaman, suara mesin > robot, otomatis, rekaman, suara google, komputer
keliru satu huruf, salah ketik > kurang titik, kurang satu, kelebihan titik, kelebihan huruf, titiknya, garis bawah, kurang huruf, kebalik hurufnya
email benar > sudah pas, pas kok, sudah betul, tidak ada yang salah
kode kosong, datang kosong > tanpa angka, tidak ada angkanya, cuma pesan, pesannya kosong, angkanya tidak ada
nik > no ktp, nomer ktp, nomor ktp
tidak ingat sama sekali, lupa sama sekali > blank total, blank, blas, tidak ingat blas, nol, hilang semua
petugas, yakin petugas > pegawai, pegawai bpjs, pegawai asli, orang bpjs
ragu, ragu ragu > antara iya dan tidak, antara, setengah setengah, mbuh ragu, curiga sedikit, belum pasti
nomor kantor, telepon kantor > 021, nol dua satu, nomor rumah, kode area, 031, 0341, 1500
nomor biasa, nomor hp biasa > 08, nol delapan, nomor pribadi
dibimbing orang, dibimbing, ditemani > dituntun, nuntun, tuntun, ada yang nuntun, didampingi, diajari, diwarahi
video, panduan video > youtube, yutub, tiktok, nonton, lihat video
gambar, panduan gambar > foto fotonya, gambar gambarnya
tulisan, tulisan saja > teks, teks wae, baca saja, bacaan
login asing, ada login asing > ada yang masuk, masuk dari hp lain, ada yang login, perangkat asing, hp tidak dikenal
transaksi aneh, ada transaksi aneh > saldo kepotong, saldo berkurang sendiri, ada penarikan, kepotong sendiri
pascabayar, pasca bayar > bayar tiap bulan, bayar bulanan, tagihan bulanan, halo
prabayar, pra bayar > beli pulsa, isi pulsa, pulsa biasa, kartu biasa, isi ulang
bpjstku, akun bpjstku > aplikasi lama, jaman aplikasi lama, aplikasi yang lama, bpjs tku, yang lama dulu
izin kamera, kamera > buat selfie, buat foto
izin penyimpanan, penyimpanan > galeri, file, galeri sama file, media, foto dan video, berkas
izin lokasi > gps, lokasi, maps
ikuti, saya ikuti, ikuti arahannya > nurut, nurut saja, manut, saya turuti, tak turuti, ngikut, tak ikuti
saya tutup teleponnya, tutup telepon > saya matikan hp, pateni, tak pateni, tak matikan, langsung mati, tak tutup, saya matikan, direject
tidak mau bilang, tidak mau menyebutkan > rahasia, tidak boleh dikasih tahu, masak dikasih tahu, jangan tanya, privasi
acak, sandi acak > campur campur, ngawur, sembarang huruf, asal, random, sak karepe
angka saja, ada angka saja > cuma nomor, nomor saja, 404, 500, 401, 403, kode angka, cuma angka
tulisan inggris, ada tulisan inggris > not found, error, invalid, failed, please try again, network error, something went wrong, please
tulisan indonesia, ada tulisan indonesia > bahasa kita, bahasa sini, bahasa indonesia, bahasa sendiri, bahasa biasa
di pabrik, sedang di pabrik > masih giling, masih kerja, lagi linting, lagi shift, masih linting, masih shift, di line, borong, di tempat kerja, lagi giling
di jalan, sedang di jalan > naik motor, nyetir, di bus, di angkot, perjalanan, pulang kerja, otw
cahaya dari depan > ngadep jendela, menghadap jendela, menghadap lampu, ngadep lampu, madep lampu
cahaya dari belakang > mbelakangi, mbelakangi lampu, membelakangi, mungkur, ngungkuri, backlight
tidak ada cahaya > peteng ndedet, gelap gulita, mati lampu, gelap sekali
tidak tahu cara update > bagaimana update, tidak bisa caranya
update gagal, gagal update > berhenti di tengah, berhenti di jalan, putus di tengah, macet di tengah, tidak selesai
foto memegang ktp, minta swafoto > selfie megang ktp, megang ktp, pegang ktp
resmi, nomor resmi > 175, nomor 175, centang hijau, centang biru, call center, nomor bpjs asli
pribadi, nomor pribadi > 08, 08 biasa, nomor 08, nomor 08 biasa, nomor biasa, nomor wa biasa
miring, foto miring > menceng, mencong, doyong, serong, tidak lurus
virus > malware, kena malware, kena virus, virusan, trojan
bersih > resik, tidak ada virus, sudah dibersihkan
berbagi, hp bersama, berbagi hp > gantian, gantian sama anak, dipakai bareng, bergantian, barengan, satu hp rame rame
sandi kelihatan > huruf muncul, hurufnya muncul semua, hurufnya kelihatan, bisa dibaca
tersembunyi > titik titik, titik item, bintang, bulat hitam, ditutup titik
jmo baru, aplikasi baru > versi anyar, yang anyar
calo > orang jasa, tukang jasa, jasa
petugas di posko, petugas posko > mbak jaga, yang jaga, mbak yang jaga, mas yang jaga, jaga meja, yang jaga meja, meja posko, mbak posko
tidak diminta > tidak disuruh apa apa, tidak diminta apa apa, tidak ada permintaan
belum diganti, belum ganti > belum diubah, belum sempat ngubah, belum sempat ganti, masih nomor lama, belum saya ganti, durung tak ganti
sudah diganti, sudah ganti > sudah tak ubah, sudah saya ubah, sudah tak ganti, sudah baru
setuju foto ulang, foto ulang > foto lagi, ayo foto, siap foto, baleni foto
tunai, uang tunai > cash, kes, uang kertas, ketemu langsung
kamera rusak > lensane, lensanya, lensane pecah, lensanya pecah
volume, tombol volume > suaranya kecil, suara kecil, digedein, tidak bisa digedein, besar kecil suara
dimasukkan terlambat > keburu, keburu ganti, keburu hilang, kelamaan
verifikasi ulang > selfie lagi, suruh selfie lagi, foto lagi, suruh foto lagi
bayar atau gratis > bayar berapa, mbayar piro
ujung email, belakang email > gmail apa yahoo, gmail atau yahoo, belakangnya
pagi hari, pagi > sebelum berangkat, sebelum berangkat kerja, sarapan
`;
