/** The face photo and the camera. The form of a line is told in `../concepts.ts`. */
export const PHOTO = `
dalam rumah, di dalam rumah, di dalam > kamar, kamar tidur, dalam kamar, ruang tamu, dapur, ruangan, kos, kosan, kontrakan, dalam kos, ruang tengah, kamar mandi
luar rumah, di luar rumah, di luar > teras, teras depan, halaman, jemuran, jalan, lapangan, kebun, sawah, depan rumah, pekarangan, latar, parkiran, warung
di pabrik > tempat kerja, di tempat kerja, kantin, pas istirahat, mess, loker, gudang, parkiran pabrik
wajah tidak terdeteksi, wajah tidak dikenali, wajah tidak terbaca, tidak terdeteksi, tidak dikenali, tidak terbaca > kedetek, tidak kedetek, tidak kedeteksi, tidak kebaca, tidak kewoco, muka tidak kebaca, muka tidak kedetek, tidak kebaca sistem, tidak kewoco kamera, tidak ketemu wajah, tidak nemu wajah, tidak kelihatan, suruh ulang terus, tidak detek, tidak ndetek
wajah tidak cocok, wajah tidak sesuai, data wajah tidak cocok, wajah tidak sesuai ktp, tidak sesuai ktp, tidak cocok dengan ktp > muka beda, muka beda sama ktp, tidak sesuai ktp, tidak sama ktp, beda sama ktp, beda sama data ktp, tidak mirip ktp, dibilang bukan saya, tidak mirip, dianggap orang lain, beda orang
foto diblokir, diblokir setelah tiga kali, sudah ditutup, foto sudah ditutup, sudah tiga kali gagal, terblokir karena 3 kali gagal > tidak boleh foto lagi, tidak bisa foto lagi, tiga kali gagal, gagal tiga kali, sudah tiga kali, suruh ke cabang, suruh ke kantor, tidak boleh lagi, tidak bisa lagi, tidak dikasih kesempatan, kesempatan habis, sudah habis kesempatan, fotonya ditutup, foto ditutup
kamera tidak terbuka, kamera tidak mau terbuka, kamera hitam, kamera mati, tidak bisa ambil foto > kamera item, item doang, kamera hitam, layar gelap, layar hitam, tombol kamera tidak bisa, tombol jepret, tidak bisa jepret, tidak bisa dijepret, kamera tidak nyala, kamera error, cuma hitam, hitam saja
kamera rusak, kamera depan rusak > kamera mati, kamera selfie mati, kamera pecah, lensa pecah, kaca pecah, kaca kamera pecah, kamera depan pecah, kamera retak, kamera depan mati, kamera buram dari dulu
kamera belum diizinkan, kamera ditolak, izin ditolak, kamera tidak diizinkan > jangan izinkan, pencet jangan, pencet jangan izinkan, pencet tolak, deny, tidak mengizinkan, tidak saya izinkan, saya tolak izin, belum saya izinkan, akses ditolak, tidak dikasih izin, lupa izinkan, belum allow
kamera normal, kamera baik > kamera bagus, kamera apik, kamera jernih, kamera bening, kamera aman, kamera tidak masalah, bening, jernih
kurang cahaya, cahaya kurang, terlalu gelap, gelap, gambar terlalu gelap > lampu mati, lampu redup, lampu kurang, lampu kuning, bohlam, magrib, mendung, malam hari, tidak ada jendela, kamar gelap, ruangan gelap, kurang terang, samar
silau, terlalu terang > kena sinar, sinar matahari, kesilauan, siang bolong, di depan jendela, cahaya belakang, lampu belakang, terlalu putih, putih semua
wajah tertutup > masker, topi, poni, rambut, kacamata, jilbab, kerudung, cadar, helm, handuk, tangan, masih pakai masker, lupa lepas masker, ketutup tangan, ketutup rambut, ketutup jilbab
terlalu dekat, hp terlalu dekat, terlalu mepet > kedekatan, kegedean, kegedean di layar, muka kegedean, mepet, mepet sekali, kecedaken, cedak sekali, kebesaran, keluar bingkai, tidak muat lingkaran
terlalu jauh, hp terlalu jauh > kejauhan, kekecilan, muka kekecilan, kecil di layar, kadohen, adoh sekali, tangan kurang panjang
belum mencoba, belum coba, belum foto > nanti nyoba, nanti mau coba, mau nyoba, besok coba, belum sempat, belum berani, belum pernah foto, belum mulai, durung nyobi
foto sudah berhasil > lolos, centang hijau, hijau, lulus, sudah terverifikasi
buram, tidak fokus, tidak jelas, goyang > ngeblur, blur, tidak tajam, kamera kotor, lensa kotor, lensa berminyak, kena minyak, tangan gerak, hp goyang, samar samar, kabur
bergerak, goyang > tangan gemetar, tidak bisa diam, goyang goyang, hp goyang, tidak anteng, ndredeg, buyuten
pakai kacamata, kacamata > kacamata minus, kacamata plus, kacamata baca, mata minus, kacamata hitam, lupa lepas kacamata
gerakan, gerak > kedip, senyum, noleh, nengok, kiri kanan, mangap, buka mulut, angguk, ngangguk, geleng, ndangak, nunduk, gerakkan kepala
kedip, berkedip > merem, kedip kedip, kedipkan mata, mata merem, merem melek
senyum, tersenyum > mesem, suruh mesem, ketawa
menoleh, noleh > nengok, kiri kanan, hadap kiri, hadap kanan, manthuk, geleng
bisa kirim foto layar, foto layar, tangkapan layar > ss, screenshot, skrinsut, foto pakai hp lain, tak foto pakai hp, difoto hp lain, foto pakai hp satunya, jepret layar, tak fotokan
foto ktp, foto ktp di hp > ada di galeri, di galeri, kirim lewat wa, tersimpan di hp, hasil foto, cuma fotonya, difoto saja
fotokopi ktp, fotokopi > kopian, fotokopian, kopi ktp, lembaran, kertas fotokopi, fc ktp
dulu belum berjilbab, dulu tidak berjilbab, belum berjilbab > di ktp tidak kerudung, di ktp tidak jilbab, ktp tidak pakai kerudung, ktp tidak pakai jilbab, tidak pakai kerudung, di ktp rambut kelihatan, dulu rambut kelihatan, sekarang kerudungan, sekarang berhijab, dulu masih buka, tidak kerudungan
wajah berubah, wajah banyak berubah > tambah gemuk, tambah kurus, kurusan, gemukan, jerawat, jerawatan, operasi, stroke, luka, bekas luka, kecelakaan, ompong, gigi, habis lahiran, kumisan, jenggotan, gundul, tua
wajah terpotong, muka terpotong > separo, separuh, setengah, tidak utuh, keluar bingkai, keluar lingkaran, dagu tidak kelihatan, dahi tidak kelihatan, jidat tidak kelihatan, kepotong
kelihatan penuh, kelihatan semua, wajah kelihatan penuh > lengkap, utuh, komplit, semua kelihatan, pas di lingkaran, masuk semua
terbalik, wajah terbalik > kebalik, kewalik, kepala di bawah, jungkir, njungkel, miring, tidur
tidak ada wajah > tembok, plafon, kosong, langit langit, cuma tembok, tidak ada orangnya
buka mulut > mangap, mlongo, ngangap
pakai kerudung, pakai jilbab, berjilbab, berkerudung > sudah jilbab, sudah kerudung, jilbaban, kerudungan, kudungan, hijaban, berhijab
tidak pakai kerudung, tidak pakai jilbab, belum berjilbab > rambut kelihatan, kelihatan rambut, rambut terurai, belum kerudung, belum jilbab, gerai
`;
