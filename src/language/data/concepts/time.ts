/** When, how long, how often and how many. The form of a line is told in `../concepts.ts`. */
export const TIME = `
pagi = pagi hari, pagi pagi, isuk isuk, enjing, injing injing
pagi > subuh, habis subuh, dhuha, duha, fajar, mruput, sarapan, bangun tidur, tangi turu, sebelum berangkat, berangkat kerja, sebelum masuk kerja, gulagguh
siang = siang hari, awan awan, tengah dino
siang > tengah hari, dzuhur, duhur, zuhur, dhuhur, luhur, lohor, bedug, siang bolong, makan siang, jam makan siang, istirahat siang
sore = sore hari, sonten, petang, sore sore
sore > ashar, asar, ngasar, pulang kerja, mulih kerja, balik kerja, habis kerja, selesai kerja, bubaran, bubar kerja, bubaran pabrik, surup, sebelum magrib, menjelang magrib
malam = malam hari, malem malem, mbengi, dalu, bengi bengi
malam > magrib, maghrib, isya, isyak, habis isya, habis magrib, tengah malam, larut malam, sebelum tidur, mau tidur, begadang, anak sudah tidur, pulang lembur
kapan saja, semua waktu, bebas = sembarang, terserah, kapan pun, kapanpun, jam berapa saja, hari berapa saja, sembarang waktu, sembarang hari, sembarang jam, sak wayah wayah, sembarang wayah, waktu bebas, fleksibel, setiap saat, 24 jam, mana saja, manut, bebas saja, tiap hari bisa, selalu bisa
sekarang = saat ini, saiki, sak iki, detik ini, samangken
sekarang > langsung, segera, ayo, gas, gas pol, ndang, hari ini, hari ini juga, mumpung sempat, mumpung ada, bisa sekarang, siap sekarang, cepat, secepatnya
nanti, lain kali > entar, mengko, ngko, lain waktu, lain hari, malam saja, sore saja, pas libur, masih sibuk, lagi sibuk, masih kerja, lagi kerja, tidak sempat, pas longgar, pas senggang
hari ini = dino iki, dinten niki, mau isuk, mulai tadi, sedino iki, baru hari ini
hari ini > tadi, barusan, tadi pagi, tadi siang, tadi sore, baru tadi, mau awan, mau isuk, baru saja, beberapa jam
kemarin = wingi, dek wingi, kala wingi, kemaren, hari kemarin, pas wingi
kemarin > tadi malam, semalam, mau bengi, wingi sore, kemarin sore, kemarin malam, sehari lalu
lusa = besok lusa, sesuk mben, emben, suk mben, dua hari lagi, 2 hari lagi
besok = sesuk, mbesok, benjing, suk, dinten benjing, hari esok, esok hari
minggu ini = minggu iki, pekan ini
minggu ini > senin ini, selasa ini, rabu ini, kamis ini, jumat ini, sabtu ini, lusa, dalam minggu ini, beberapa hari lagi
minggu lalu = minggu kemarin, minggu wingi, pekan lalu, minggu kepungkur, minggu sebelumnya
minggu depan = minggu ngarep, pekan depan, seminggu lagi, senin depan, minggu besok
bulan ini = bulan iki, wulan iki, sasi iki, bulan sekarang, bulan berjalan
bulan lalu = bulan kemarin, bulan wingi, sasi wingi, bulan kepungkur, bulan sebelumnya, sebulan lalu
bulan depan = bulan ngarep, sasi ngarep, sebulan lagi
tahun ini = tahun iki, tahun sekarang
tahun lalu = tahun kemarin, tahun wingi, tahun kepungkur, tahun sebelumnya, setahun lalu
tahun depan = tahun ngarep, setahun lagi
baru baru ini, belum lama > barusan, tadi, kemarin, tadi pagi, tadi malam, beberapa hari lalu, beberapa hari, lagek wae, tas ae, nembe, baru kemarin, baru ini, tidak lama, masih baru, beberapa menit, baru semenit, beberapa jam
lama, lama sekali > tahunan, dulu sekali, dari dulu, tahun lalu, puluhan tahun, jaman dulu, zaman dulu, biyen, mbiyen, sejak dulu, suwe, sak abad, lawas, kapan tahun, setahun lebih, sudah bulanan
sejak awal, dari awal = dari dulu, sejak dulu, kawit mbiyen, kawit biyen, dari pertama, sejak pertama, sejak pertama kali, mulai awal, mulai mbiyen, sejak pertama masuk, dari mulai
sebentar = tidak lama, sekejap, diluk, sekedap
sebentar > beberapa menit, semenit, lima menit, 5 menit, 10 menit, sepuluh menit, cepat
lama, lama sekali > seharian, dari pagi sampai sore, berhari hari, setengah jam lebih, suwe banget
cepat, sebentar > langsung, kilat, tidak sampai semenit, sat set, cepat banget
hari kerja, senin sampai jumat = weekday, hari biasa, hari masuk, hari masuk kerja, hari aktif, hari efektif, jam kerja
hari kerja > senin, selasa, rabu, kamis, jumat, senen, seloso, rebo, kemis, jemuah
hari libur, libur, akhir pekan = weekend, wiken, prei, preian, liburan, tanggal merah, hari merah, hari off, off, libur kerja, pas libur
hari libur, libur, akhir pekan > sabtu, hari minggu, ahad, setu, sabtu minggu, cuti, hari besar, tidak masuk kerja, lebaran, akhir minggu
senin = senen, hari senin
selasa = seloso, hari selasa
rabu = rebo, hari rabu
kamis = kemis, hari kamis
jumat = jemuah, jumuah, hari jumat
jumat > jumatan, setelah jumatan, habis jumatan
sabtu = setu, saptu, hari sabtu
hari minggu, minggu = ahad
januari = jan, bulan 1, bulan satu, bulan siji
februari = feb, pebruari, bulan 2, bulan dua, bulan loro
maret = mar, bulan 3, bulan tiga, bulan telu
april = apr, bulan 4, bulan empat, bulan papat
mei = bulan 5, bulan lima, bulan limo
juni = jun, bulan 6, bulan enam
juli = jul, bulan 7, bulan tujuh, bulan pitu
agustus = agt, agst, ags, bulan 8, bulan delapan, bulan wolu
agustus > agustusan, tujuh belasan, 17an, kemerdekaan
september = sept, bulan 9, bulan sembilan, bulan songo
oktober = okt, bulan 10, bulan sepuluh
november = nov, nopember, bulan 11, bulan sebelas
desember = des, bulan 12, bulan dua belas
desember > natal, akhir tahun, tutup tahun
januari > tahun baru, awal tahun
awal tahun, awal tahun depan > bulan 1, bulan 2, bulan satu, januari, februari, maret, tahun baru
akhir tahun, akhir tahun ini > bulan 12, bulan 11, bulan dua belas, november, desember, natal, tutup tahun
puasa, bulan puasa, ramadan = ramadhan, romadhon, poso, posoan, pasa, romadon, siyam
lebaran, hari raya = idul fitri, idulfitri, riyoyo, riyaya, bodo, bada, syawal, hari raya idul fitri, tellasan
lebaran > mudik, kupatan, thr, ketupat
idul adha = lebaran haji, kurban, idul kurban, riyoyo besar, riyoyo kurban, qurban, bulan besar
sebelum lebaran > puasa, bulan puasa, ramadhan, poso, sebelum riyoyo, pas puasa, sebelum hari raya, mau lebaran, menjelang lebaran
setelah lebaran > syawal, setelah riyoyo, bar riyoyo, habis riyoyo, bar bodo, setelah hari raya, habis kupatan, setelah mudik
thr > tunjangan hari raya, menjelang lebaran
awal bulan > tanggal muda, habis gajian, baru gajian, setelah gajian, tanggal 1, tanggal satu, tanggal 2, tanggal 3, tanggal 5, minggu pertama
tengah bulan, pertengahan bulan > tanggal 15, tanggal 14, tanggal 16, pertengahan, tengah tengah, tanggal setengah
akhir bulan > tanggal tua, mau gajian, sebelum gajian, tanggal 30, tanggal 31, tanggal 28, tanggal 29, minggu terakhir, tutup bulan
gajian = terima gaji, bayaran, hari gajian, tanggal gajian, blonjo
setiap hari = tiap hari, saben dino, tiap tiap hari, harian, sehari sekali, saben ari, seben dino
setiap hari > tiap malam, tiap pagi, sehari beberapa kali, sehari dua kali, tidak pernah libur, dari pagi sampai malam, setiap saat
seminggu sekali, setiap minggu = tiap minggu, saben minggu, seminggu pisan, mingguan, minggu sekali, minggu pisan, satu minggu sekali, 1 minggu sekali, 7 hari sekali
seminggu sekali, setiap minggu > tiap senin, tiap sabtu, tiap libur, tiap jumat, tiap hari minggu
sebulan sekali, setiap bulan = tiap bulan, saben bulan, saben wulan, saben sasi, sebulan pisan, sasi pisan, bulan sekali, bulan pisan, bulanan, satu bulan sekali, 1 bulan sekali, wulan pisan, tiap tiap bulan
sebulan sekali, setiap bulan > tiap gajian, pas gajian, setiap gajian, tiap terima gaji, rutin, selalu, lancar, tertib, tidak pernah telat, tidak pernah absen, tidak pernah bolong, ajek, teratur, terus
setahun sekali, setiap tahun = tiap tahun, saben taun, setahun pisan, tahun sekali, tahun pisan, tahunan
rutin = teratur, tertib, ajek, ajeg, lancar terus
rutin > setiap bulan, tiap bulan, tiap gajian, selalu, terus, tidak pernah bolong, tidak pernah telat, tiap minggu, tiap hari
jarang = arang, arang arang, jarang sekali, jarang jarang, langka, jarang banget, sangat jarang
jarang > hampir tidak pernah, hampir tidak pernah buka, tidak pernah buka, kadang, kadang kadang, sesekali, kalau perlu saja, kalau butuh saja, kalau ada perlu, kalau perlu, kalau butuh, pas perlu saja, pas butuh, setahun sekali, jarang buka, beberapa bulan sekali, tidak sering, tidak begitu sering, belum tentu sebulan sekali
tidak tentu, tidak pasti, tidak tetap, tidak mesti, tidak rutin, berubah ubah = tidak menentu, bervariasi, tidak ajek, tidak sama
tidak tentu, tidak pasti, tidak tetap, tidak mesti, tidak rutin, berubah ubah > kadang awal kadang akhir, kadang pagi kadang malam, beda beda, ganti ganti, tergantung, gantian, naik turun, kadang kadang, kadang iya kadang tidak, mundur maju, maju mundur, sembarang, tidak sama tiap bulan, giliran, rolling, sak sak e
kadang, kadang kadang, kadang tidak = sesekali, sok sok, terkadang, kadang iya kadang tidak, kala kala, kadangkala
kadang, kadang kadang, kadang tidak > bolong bolong, bolong, loncat loncat, selang seling, putus putus, tidak rutin, tidak selalu, tidak setiap bulan, tidak tiap bulan, tidak mesti, tidak tentu, hilang timbul, beberapa kali saja, jarang
tidak pernah, belum pernah = babar blas, nol kali, tidak pernah sekalipun, tidak sekalipun, belum sekalipun, tidak pernah blas, belum pernah blas
hampir tidak pernah > jarang sekali, setahun sekali, jarang banget, bisa dihitung jari
selalu, terus = setiap kali, tiap kali, saben, terus terusan, terus menerus, tansah, tidak pernah tidak, setiap dicoba, setiap mau, mesti
sering = kerap, acap kali, seringkali, asring
sering > tiap hari, setiap hari, berkali kali, hampir tiap hari, bolak balik, bola bali, seminggu beberapa kali, terus, seminggu tiga kali, hampir setiap hari
sekali, satu kali = pisan, sepisan, cuma sekali, baru sekali, satu kali saja, sekali saja, sekali tok, pisan tok, pisan wae, ping pisan, ping siji, baru satu kali
sekali, satu kali > baru ini, baru ini saja, ini saja, pertama kali, baru pertama, baru pertama kali, pertama ini, kali pertama, baru pertama ini
dua kali = pindo, ping pindo, kaping pindo, ping loro, dua kali ini, kedua kali, kali kedua, ping dua, baru dua kali, dua kali saja
tiga kali = ping telu, ketiga kali, kali ketiga, ping tiga, baru tiga kali
berkali kali, sering, banyak kali, lebih dari sekali, beberapa kali = berulang kali, ambal ambalan
berkali kali, banyak kali, lebih dari tiga kali, lebih dari dua kali, lebih dari sekali > bolak balik, bola bali, ping bola bali, tidak terhitung, tidak kehitung, tidak terhitung lagi, puluhan kali, entah berapa kali, sampai capek, sampai bosan, sampai kesal, pirang pirang, ping pirang pirang, sudah sering, dari kemarin terus, empat kali, lima kali, enam kali, sepuluh kali
lebih dari sekali > dua kali, tiga kali, beberapa kali, pindo, sudah dua kali
pertama kali, baru pertama = baru pertama kali, pisanan, kali pertama, baru sekali ini, perdana, baru kali ini, belum pernah sebelumnya
satu > cuma itu, cuma ini, itu tok, di sini saja, cuma di sini
satu = siji tok, siji wae, satu tok, satu satunya, setunggal mawon, siji thok, tunggal
dua = loro, dobel, double, kalih, sepasang, dua dua
lebih dari satu, banyak, beberapa > dua, tiga, empat, lima, loro, telu, dobel, banyak, beberapa, ada dua, ada tiga, macam macam, akeh
tiga atau lebih, lebih dari dua > tiga, empat, lima, banyak, enam, telu, papat, akeh, macam macam
tidak ada, tidak punya > tidak punya blas, tidak ada blas, belum punya, tidak ada satu pun, satu pun tidak, tidak satupun
semua, seluruhnya, seratus persen, 100 persen = semuanya, kabeh, total, full, sedoyo, sak kabehe, utuh, semua saja, tutas, sekalian semua, sekabehe, semua langsung
semua, seluruhnya, seratus persen, 100 persen > habis, dihabiskan, ambil habis, penuh, los, kuras, dikuras, tidak ada sisa, tanpa sisa, habiskan, tutup semua, entek, sak enteke
sebagian = sebagian dulu, sebagian saja, separuh, separo, setengah, setengahnya, tidak semua, sak bagian, jangan semua, tidak semuanya, sebagian kecil
sebagian, ambil sebagian > 50 persen, lima puluh persen, seket persen, 20 persen, 10 persen, 30 persen, sepuluh persen, 10, 30, tiga puluh persen, sedikit dulu, beberapa persen, sisakan, disisakan, separuh dulu
30 persen, ambil 30, 30, tiga puluh persen > rumah, beli rumah, buat rumah, kpr, cicil rumah, bangun rumah, dp rumah, uang muka rumah, kredit rumah, perumahan, renovasi rumah
sekaligus, langsung semua = sekalian, sisan, barengan, bareng, kabeh sisan, langsung habis, satu kali ambil, jadi satu
bertahap, dicicil = nyicil, mencicil, setahap, sebagian dulu, diangsur, cicil
mendesak, darurat, segera, penting = urgent, butuh cepat, buru buru, kepepet, mepet, cepetan, secepatnya, kesusu, ndang ndangan, gawat, cepat cepat, sangat perlu, hari ini juga, sekarang juga
tidak mendesak, santai, bisa menunggu, masih lama = tidak buru buru, tidak kesusu, sabar, santai saja, longgar, nanti tidak apa apa, tidak darurat, tidak penting, kapan saja, menunggu tidak apa apa
terlambat, lewat batas = telat, kasep, kelewat, kedaluwarsa, kadaluarsa, expired, jatuh tempo, lewat waktu, habis waktu, waktu habis, ketelatan, lewat tanggal, kadung lewat
belum waktunya, belum saatnya = durung wayahe, belum jatuh tempo, masih lama, durung wektune, belum tanggal, belum tiba waktu, belum waktu
tepat waktu, tidak telat = on time, pas waktu, selalu tepat, lancar, tidak pernah telat
sebelum kerja, sebelum masuk kerja = sebelum berangkat, sebelum berangkat kerja, sebelum masuk, berangkat kerja, sak durunge kerjo, mau berangkat
sebelum kerja, sebelum masuk kerja > pagi pagi, subuh, pagi, isuk isuk
waktu istirahat, jam istirahat, istirahat = rehat, leren, pas istirahat, jam makan, makan siang, isoma, pas leren, waktu ngaso, ngaso, jam ngaso, jam makan siang
setelah kerja, setelah pulang kerja, pulang kerja = mulih kerja, balik kerja, habis kerja, selesai kerja, sepulang kerja, bar kerjo, bar mulih, bubaran, bubar kerja, bubaran pabrik, kerja selesai, pulang pabrik, mulih teko pabrik, setelah pulang
setelah kerja, setelah pulang kerja, pulang kerja > sore, sampai rumah, sudah di rumah, di rumah, malam, habis magrib, kalau sudah pulang
saat kerja, waktu kerja, jam kerja = lagi kerja, pas kerja, sedang kerja, di tempat kerja, pas di pabrik, jam masuk, lagi giling, lagi linting, lagi borongan
shift pagi, shift 1, shift satu = sif pagi, masuk pagi, sip pagi, shif pagi, mlebu isuk, jaga pagi, sif 1, shif 1, dinas pagi
shift siang, shift 2, shift dua = sif siang, masuk siang, shift sore, sip siang, shif siang, mlebu awan, masuk sore, sif 2, shif 2, mlebu sore
shift malam, shift 3, shift tiga = sif malam, masuk malam, sip malam, shif malam, mlebu bengi, sif 3, shif 3, jaga malam, lembur malam
tidak shift, tanpa shift, jam normal = non shift, nonshift, normal, tidak pakai shift, tetap pagi, reguler, biasa, office hour, jam kantor, tidak ada shift, pagi terus
tidak tentu, ganti ganti > rolling, gantian shift, shift rolling, shift gantian, shift ganti ganti, giliran
6 bulan = setengah tahun, enam bulan, satu semester, setengah taun
3 bulan = tiga bulan, telung bulan, triwulan, telung sasi
2 bulan = dua bulan, rong bulan, rong sasi
1 minggu, seminggu = satu minggu, tujuh hari, 7 hari, sepekan, sak minggu
1 hari, sehari = satu hari, 24 jam, sedino, seharian, sedinten
1 tahun, setahun = satu tahun, 12 bulan, dua belas bulan, setaun, sak taun
1 bulan, sebulan = satu bulan, 30 hari, 4 minggu, empat minggu, sak wulan, sesasi
bertambah, naik = tambah, nambah, mundhak, mundak, munggah, tambah banyak, makin banyak, makin besar, lebih besar, tambah akeh
berkurang, turun = menurun, mudun, makin sedikit, tambah sedikit, makin kecil, susut, sudo, anjlok, nyusut, lebih kecil
tetap, tidak berubah = segitu terus, segini terus, pancet, sama terus, itu itu saja, sama saja, stabil, tidak naik
tidak naik > segitu terus, pancet, tetap, tidak bertambah, sama terus
cukup, sesuai = tepat, tidak kurang, tidak lebih
muda > remaja, bujang, belum nikah, 20an, dua puluhan, enom, gadis, masih bocah, belia
lansia, usia lanjut > tua, sudah tua, sepuh, mbah, kakek, nenek, tuwek, simbah, uzur, pensiun, kepala enam, manula, sudah umur, 60an
usia pensiun, sudah pensiun, pensiun > sudah 56, 56 tahun, purna, sudah tua, sepuh, purna tugas, lima puluh enam, lebih dari 56
belum pensiun, belum usia pensiun > masih muda, muda, belum 56, belum tua, belum sampai 56, masih kerja, masih lama
tidak ingat kapan, lupa kapan, tidak tahu kapan > lupa, lupa tanggal, lupa bulan, lupa tahun, tidak ingat, sudah lama lupa, embuh kapan, tidak tahu
kurang dari itu, lebih sedikit > tidak sampai segitu, tidak segitu, di bawah itu, belum segitu, tidak nyampe
lebih dari itu, lebih banyak, lebih lama > di atas itu, lebih lagi, tambah lagi, luwih, melebihi, lebih lama lagi
pas daftar, waktu daftar, saat daftar = ketika daftar, lagi daftar, pas buat akun, pas mendaftar
setelah update, sejak update = habis update, bar update, sesudah update, gara gara update, sejak diupdate, mulai update
setelah ganti hp, sejak ganti hp = habis ganti hp, bar ganti hp, sejak hp baru, mulai hp baru
setelah ganti nomor, sejak ganti nomor = habis ganti nomor, bar ganti nomor
setelah keluar kerja, sejak keluar kerja = sejak resign, habis resign, setelah berhenti, bar metu kerjo, setelah kontrak habis, sejak berhenti, habis kontrak
cuma saya, saya sendiri, sendirian = dewean, saya dewe, saya tok, saya saja, saya seorang
belum pernah, belum pernah bisa > sejak awal tidak bisa, dari awal tidak bisa, dari dulu tidak bisa, belum bisa sama sekali, kawit mbiyen tidak bisa
belum pernah > belum coba, belum nyoba, belum sama sekali, belum blas
tidak ganti hp > hp tetap sama, masih hp lama, hp itu itu saja, hp tidak ganti, tetap hp lama
setiap buka, setiap buka aplikasi, setiap kali > selalu, terus terusan, tiap kali, terus menerus, tiap dibuka, tiap mau
tidak jadi, batal = tidak sido, wurung, tidak sido ambil, batalkan, dibatalkan, gagal sido
satu orang > saya sendiri, sendirian, saya dewe, dewean, cuma saya
sepanjang hari, seharian = seharian penuh, sedino muput, dari pagi sampai malam, sehari penuh
sepanjang hari, seharian > terus terusan, 24 jam, setiap saat, pagi sampai malam, siang malam, awan bengi
5 hari, lima hari > senin sampai jumat, sabtu minggu libur
6 hari, enam hari > senin sampai sabtu, libur minggu, hari minggu saja libur
saat corona, waktu corona, pandemi = covid, korona, jaman corona, pas corona, pas covid, masa pandemi, musim corona, jaman covid
sebulan sekali, setiap bulan > kalau gajian, pas gajian, waktu gajian, tiap terima slip, akhir bulan saja, kalau pas gajian
hampir tidak pernah, jarang, jarang sekali, jarang buka > pas butuh, kalau butuh, kalau perlu, pas perlu, kalau ada perlu, nek perlu, nek butuh, sekali dua kali saja, setahun dua kali
mendesak, darurat, penting > bayar sekolah, buat bayar sekolah, biaya sekolah, biaya rumah sakit, anak sakit, buat berobat, butuh uang, butuh uang cepat, untuk bayar utang, besok harus ada
5 hari, lima hari > senin jumat, sabtu libur
6 hari, enam hari > senin sabtu, minggu saja libur, libur minggu saja, minggu tok libur
shift bergantian, bergantian, gantian, shift ganti > rolling, ganti shift, giliran, kadang pagi kadang malam
belum pernah, tidak pernah = belum nate, tidak nate, dereng nate, ora tau, durung tau, blas tidak pernah
`;
