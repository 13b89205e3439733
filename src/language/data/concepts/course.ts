/** Where somebody stands in a conversation: done, stuck, willing, sure, content. The form of a line is told in `../concepts.ts`. */
export const COURSE = `
sudah = done, sampung, lah mareh, mareh, pon, ampon, centang, ceklis
sudah, selesai, berhasil > kelar, rampung, beres, done, finish, sukses, dadi, mareh, tuntas, komplit, lengkap, tinggal itu, sudah semua, sudah dari tadi, clear, oke sudah, sudah saya lakukan, sudah saya kerjakan, sudah tak lakoni, langkah ini sudah, alhamdulillah
selesai, sudah selesai, beres = kelar, rampung, tuntas, mareh, finish, wis mari, tamat, clear
selesai, sudah selesai, beres, masalah selesai > sudah bisa, berhasil, sukses, sudah teratasi, teratasi, solved, sudah ketemu, sudah bisa masuk, sudah masuk, aman, sudah aman, tidak ada masalah, normal lagi, sudah normal, alhamdulillah bisa, bisa akhirnya, sudah beres
berhasil, sudah berhasil > sukses, mantap bisa, alhamdulillah, kebuka, terbuka, sudah normal, normal lagi, sudah jalan, sudah lancar, teratasi, solved, horee, hore, yes bisa, iso wis, wis iso, sudah tembus, jebol, akhirnya, work, works
tetap gagal > tidak bisa terus, tidak bisa juga, sama saja, tidak ngefek, tidak mempan, tetap error, masih error, error lagi, nihil, zonk, percuma, tidak ada perubahan, masih begitu, tetap saja, tidak jadi jadi, gatot, nol hasil, masih macet, masih sama
masih mencoba, sedang mencoba, sedang dicoba, sedang dikerjakan > lagi coba, masih coba, sedang coba, lagi nyoba, lagi proses, masih loading, lagi saya kerjakan, sedang saya kerjakan, lagi dikerjakan, sedang kerjakan, lagi otak atik, lagi utak atik, sebentar, sebentar lagi, tunggu sebentar, otw, lagi ngisi, masih isi, lagi isi, masih cari, lagi cari, on proses, on the way, menunggu, lagi download, lagi buka
coba, mencoba = njajal, nyoba, tes, ngetes, try, praktek, praktik, nyobak, acoba
kerjakan, lakukan = kerjakan, mengerjakan, lakoni, nglakoni, ikuti, dilakukan, garap, digarap, laksanakan
macet, bingung, mentok, tersangkut > buntu, stuck, nyangkut, mandek, tidak bisa lanjut, tidak bisa maju, berhenti di sini, hang, ngehang, freeze, nge freeze, tidak jalan, tidak gerak, tidak bisa apa apa, mumet, puyeng, kebingungan, tidak paham, kesulitan, susah, tidak tahu harus apa, harus bagaimana, nyerah, menyerah, pasrah, tidak sanggup, tidak bisa, kesasar, tersesat, salah jalan
muncul hal lain, muncul yang lain, lain dari contoh, tidak seperti contoh > layar lain, layar beda, tampilan lain, tampilan beda, malah muncul iklan, iklan, malah beda, keluar beda, keluarnya lain, keluar lain, muncul lain, malah lain, tidak sama gambar, beda gambar, beda contoh, malah error, muncul error, malah muncul, malah keluar, kok beda, kok lain, lain dari gambar, tidak sama contoh, malah minta, malah disuruh, tidak sesuai gambar, tidak sesuai contoh
hal lain, lainnya, lain lain, yang lain, masalah lain, soal lain, bukan itu semua, tidak ada di daftar, bukan semua, tidak ada yang cocok, bukan salah satu > lain, beda, bukan itu, bukan ini, bukan itu semua, bukan semua, tidak ada yang cocok, tidak ada yang sama, tidak ada di pilihan, tidak ada di daftar, tidak termasuk, bukan yang itu, di luar itu, selainnya, tidak ada yang pas, tidak ada pilihan, tidak cocok semua, masalah saya lain, masalah saya beda, masalahku beda, kasus saya beda, beda masalah, lain masalah, lain kasus, liyane, laenna, other, dll
tidak ada, tidak ada yang cocok, bukan semua, tidak satu pun, tidak satupun > tidak ada yang pas, tidak ada yang sama, bukan itu semua, bukan semua, tidak semua, none, satu pun tidak, tidak ada semua, tidak ada satupun, kosong, nihil, tidak ada apa apa, tidak punya semua, tidak kabeh
bukan soal itu, bukan itu, bukan ini, bukan masalah itu > bukan itu masalah, bukan begitu, bukan seperti itu, lain soal, masalah lain, beda soal, masalah saya lain, bukan soal ini, hal lain, bukan tentang itu, salah tangkap, salah paham, maksud saya bukan itu, bukan itu maksud saya, maksud saya lain, beda lagi, sanes niku, dudu kuwi, benni jiah
semua, semua cocok, semua sudah, semuanya sudah, semua benar, sudah semua, semua sudah cocok, semuanya cocok > komplit, lengkap, tidak ada yang salah, sudah semua, kabeh, kabeh wis, sedoyo, beres semua, pas semua, tidak ada yang beda, tidak ada yang kurang, oke semua, seluruhnya, total, semua bener, kebbi
sebagian, hanya sebagian, belum semua, sebagian saja, ada yang belum > separuh, setengah, sebagian kecil, cuma sebagian, tidak semua, beberapa, ada yang sudah ada yang belum, sudah sebagian, belum lengkap, kurang satu, kurang dikit, tinggal satu, masih kurang, masih ada yang kurang, separo, sapparo, baru sebagian, hampir semua, hampir
sebagian, sebagian bisa, sebagian selesai, selesai sebagian > bisa sebagian, setengah bisa, bisa tapi, ada yang bisa, masih ada masalah, masih ada yang belum, belum tuntas, belum sepenuhnya, belum 100 persen, belum semua, kadang bisa kadang tidak, sudah masuk tapi, satu sudah satu belum
keduanya = kaduwe, kaloro
ya = iya, yes, yup, yoi, yap, yep, hooh, heeh, ho oh, he eh, inggih, nggih, enggi, enggih, yoh, yooo, leres, bender, iye, iyes, tentu, pastinya, tentu saja, so pasti
mungkin, barangkali, bisa jadi, sepertinya, kira kira > kayaknya, sepertinya, kayaknya iya, sepertinya iya, kemungkinan, bisa jadi, barangkali, kira kira, kurang lebih, rasanya, mbok menawa, paling, paleng, feeling saya, iya mungkin, mungkin iya, agaknya, perkiraan
ragu, ragu ragu, tidak yakin, kurang yakin, belum pasti, mungkin > mungkin, kayaknya, sepertinya, agak lupa, bimbang, was was, setengah yakin, antara iya dan tidak, 50 50, fifty fifty, tidak pasti, belum tentu, galau, gamang, mikir dulu, pikir dulu, pikir pikir, pikir pikir dulu, saya pikir dulu, tak pikir disik, tidak berani jawab, bisa iya bisa tidak, tanya keluarga dulu, tanya suami dulu, lihat nanti, nanti lihat
yakin, sangat yakin, pasti > 100 persen, seratus persen, tentu, pasti, jelas, mantap, haqqul yakin, demi allah, yakin sekali, yakin seratus persen, tidak salah, pasti benar, sumpah, positif, tidak ragu, wis yakin
tidak tahu, belum tahu, kurang tahu = embuh, mbuh, entah, entahlah, tidak mudeng, kurang tahu, tidak ngerti, tak taoh, ta oneng, lo tao, wallahualam, kurang paham, ndak eruh, gak eruh, ora weruh, mboten ngertos, mana saya tahu, mana ku tahu
mau, bersedia, ya mau, ingin, boleh > oke, ok, siap, gas, ayo, hayuk, yuk, ayuk, monggo, boleh, silakan, iya, ya, pengen, minat, tertarik, gelem, purun, kepengin, berkenan, bersedia, mau dong, mau sekali, gaskeun, cus, capcus, let's go, lets go, tolong, iya tolong, mohon, ya tolong, budal
boleh, silakan, diizinkan = monggo, silahkan, pareng, olle, diperbolehkan
boleh, setuju, izinkan, saya setuju, ya setuju, ya boleh > oke, ok, siap, sip, gapapa, tidak apa apa, tidak masalah, no problem, acc, sepakat, cocok, akur, deal, bersedia, terserah, manut, ikut saja, nurut, monggo, silakan, rapopo, santai, aman, mau, iya, ya, yo, yowis, pasrah, ikhlas, rela, ridho, percaya saja, izin diberikan, mangga, ngireng, ngereng, lanjut, gas
tidak setuju, tidak boleh, keberatan, saya tidak setuju > emoh, moh, ogah, wegah, tidak usah, tidak perlu, ojo, ojok, keberatan, nolak, tidak bersedia, tidak rela, tidak ikhlas, batalkan, batal, hapus saja, jangan disimpan, jangan sebar, takut disebar, takut disalahgunakan, takut bocor, tidak berkenan, privasi, rahasia, no, enjek, bunten, tidak sudi, tidak minat, dilarang
tidak usah, tidak perlu, tidak mau, lewati, tidak, skip > skip, lewati, lewati saja, lewatin, emoh, moh, ogah, wegah, males, malas, tidak minat, tidak tertarik, tidak butuh, belum perlu, belum butuh, tidak penting, jangan, biarkan, biarin, biar saja, abaikan, cuekin, tidak pakai, tidak kepingin, no thanks, no, cancel, batal, enjek, ngga usah repot, tidak usah repot, tidak terima kasih, tidak makasih, terima kasih tidak, tidak gelem, mboten usah, sudah cukup, cukup
nanti, lain kali, lain waktu, lain hari, belum sekarang, nanti dulu > sesuk, lain kali, kalau sempat, kalau ada waktu, kalau libur, kalau pulang, pulang kerja, sepulang kerja, habis kerja, habis maghrib, nanti malam, nanti sore, ntar malam, minggu depan, lagi sibuk, sibuk, repot, masih repot, lagi kerja, masih kerja, lagi di jalan, di jalan, lagi nyetir, tunda, ditunda, menunda, mengko, mengko bengi, gita, lagguk, belum sempat, belum ada waktu, hp lagi dicas, ngantuk, jangan sekarang
nanti, lain kali, lain waktu, lain hari, belum sekarang, nanti dulu > tidak sekarang, belum bisa sekarang, istirahat dulu, nunggu anak, tunggu anak pulang
sekarang, sekarang juga, sekarang saja, langsung sekarang > saiki, sakniki, saat ini, detik ini, hari ini, langsung, langsung saja, langsung gas, gas sekarang, cepat, cepat cepat, segera, secepatnya, buruan, ayo sekarang, gas, gaskeun, mumpung, mumpung longgar, mumpung libur, satia, setiya, saiki ae, now, buru buru, darurat, mendesak, urgent, siap sekarang
batal, batalkan, dibatalkan > tidak usah, cancel, wurung, batal saja, tidak sido, gak sido, ora sido, urungkan, mundur, lupakan, lupakan saja, tarik lagi, tarik kembali, cabut, dibatalin, berubah pikiran, salah kirim
lanjut, lanjutkan, langkah berikutnya, ya lanjut > gas, gaskeun, ayo, yuk, next, berikutnya, selanjutnya, terusno, terusin, lanjutin, lanjutno, lanjuttt, terosagi, maju, oke, ok, siap, iya, ya, sip, jalan terus, teruske, ayo terus, habis itu, terus apa, setelah itu apa, lalu apa, langkah selanjutnya, langkah kedua, cus, monggo lanjut, monggo
ulang, ulangi, ulangi langkah ini, coba lagi, ulangi langkah tadi, baca lagi, jelaskan lagi > baleni, balenono, ulangin, sekali lagi, lagi, coba lagi, repeat, terlewat, kelewat, kelewatan, kurang jelas, tidak jelas, belum jelas, belum paham, jelaskan lagi, tolong jelaskan, kirim lagi, tunjukkan lagi, tadi apa, tadi bagaimana, langkah tadi, langkah sebelumnya, yang tadi, lupa tadi, pelan pelan, terlalu cepat, gimana tadi, piye mau, ulangi langkah, uruggi pole, lagi dong, ulang dari tadi, sekali maneh
ulang dari awal, ulangi dari awal, mulai lagi > mulai baru, awal lagi, mulai awal, reset, restart, start, dari nol, dari depan, mulai ulang, balik awal, dari pertama, ket awal, teko awal, dari nomor satu
kembali, mundur, langkah sebelumnya, kembali ke langkah sebelumnya > balik, back, mundur, kembali, balik lagi, mbalik, langkah tadi, yang tadi, sebelumnya, langkah sebelum ini, ke belakang, satu langkah, balik ke tadi, mundur satu langkah, abali, salah pencet, salah pilih
berhenti, stop, akhiri, cukup sampai di sini > stop, setop, sudahan, sampai sini, sampai sini dulu, cukup, cukup sekian, sekian, bubar, tutup, capek, lelah, nyerah, menyerah, kesel, leren, rehat, itu saja, end, exit, quit, bye, dadah, pamit, mandek, ambu, sementara itu dulu, gitu dulu, itu dulu, segitu dulu, tidak lanjut, tidak usah lanjut, nggak lanjut, males, malas, tidak mau lanjut
cukup, sudah cukup, tidak ada lagi, itu saja, tidak ada pertanyaan > itu saja, itu dulu, gitu aja, begitu saja, segitu saja, sekian, sekian dulu, sudah, sudah cukup, cukup dulu, aman, tidak ada lagi, tidak ada yang lain, tidak ada yang ditanyakan, sudah jelas, sudah paham, sampun cekap, cekap, niku mawon, kuwi wae, iku ae, jiah saja, sementara cukup, udah itu, makasih itu saja, terima kasih, terima kasih banyak, tidak
paham, mengerti, sudah paham, sudah jelas, ya paham, saya paham, sudah mengerti, jelas > ngerti, mudeng, dong, nyambung, nangkep, nangkap, oh begitu, oh gitu, oh ya ya, oh iya, oh ngono, oalah, ooo, oo begitu, owalah, oke paham, oke siap, jelas, terang, gamblang, clear, faham, fhm, tahu sekarang, siap, oke, ok, baik, sip, mengerti, ngertos, ngartos, oneng, masuk akal, gampang, sudah ngerti, bisa dimengerti, sampun ngertos, understood, roger, paham min
tidak paham, belum paham, masih bingung, tidak mengerti, kurang jelas, belum jelas, tidak jelas, bingung, belum mengerti, kurang paham > kurang paham, tidak mudeng, tidak dong, tidak nyambung, tidak nangkep, mumet, puyeng, ruwet, ribet, belibet, njelimet, tidak ngerti, kurang ngerti, kurang ngeh, tidak ngeh, tidak tahu, bingung, tambah bingung, makin bingung, malah bingung, loading, lola, lemot otak, otak tidak sampai, terlalu panjang, istilah susah, bahasa susah, terlalu cepat, gaptek, bodoh, orang tua, wong tuwo, tidak masuk otak, ta ngarte
tidak paham, belum paham, masih bingung, tidak mengerti, kurang jelas, belum jelas, tidak jelas, bingung, belum mengerti, kurang paham > tak ngarte, blas tidak paham, sulit dimengerti, susah dipahami, kurang mudeng, kurang dong, kurang nyambung, agak bingung, rada bingung, rodo bingung
puas, senang, membantu, bagus, baik > bintang 5, bintang lima, 5 bintang, bintang 4, bintang empat, 4 bintang, nilai 10, nilai 100, 9 dari 10, nilai sepuluh, seratus, jempol, dua jempol, mantap, mantap pol, top, jos, joss, jozz, keren, hebat, sip, bagus, apik, apik pol, sae, begus, ramah, cepat, cepat tanggap, membantu, terbantu, berguna, bermanfaat, recommended, the best, best, good, good job, nice, perfect, sempurna, luar biasa, memuaskan, marem, lega, seneng, bungah, alhamdulillah, terima kasih banyak, a plus, nilai a, mudah dipahami, istimewa, lima bintang, 10 dari 10, 5 dari 5
cukup puas, biasa, biasa saja, lumayan, netral, cukup membantu, cukup baik, cukup bagus > cukup, sedang, lumayan, lumayan puas, lumayan lah, biasa, biasa saja, biasa wae, b aja, b saja, standar, standard, so so, oke lah, okelah, ya gitu, ya begitu, gitu deh, bintang 3, bintang tiga, 3 bintang, tiga bintang, nilai 7, nilai 6, 7 dari 10, 6 dari 10, 3 dari 5, nilai tujuh, nilai b, nilai c, cukuplah, sedang, sedengan, sedeng, netral, tengah tengah, not bad, agak puas, agak membantu, mayan, lumayan membantu, tidak jelek, boleh lah, bolehlah, ya lumayan, standar saja, kadang membantu
tidak puas, kecewa, buruk, jelek, tidak membantu, tidak baik > bintang 1, bintang satu, 1 bintang, satu bintang, bintang nol, nol bintang, nol besar, nilai 0, nilai nol, nilai 1, nilai 2, nilai 3, nilai 4, nilai 5, 1 dari 10, 2 dari 10, 1 dari 5, 2 dari 5, nilai d, nilai e, jelek, elek, juelek, ampas, sampah, payah, parah, buruk, mengecewakan, kecewa, kecewa berat, gagal total, ribet, tidak guna, tidak berguna, tidak ada gunanya, percuma, buang waktu, buang buang waktu, tidak solutif, tidak ada solusi, tidak ada hasil, bad, worst, juubek, jubek
tidak puas, kecewa, buruk, jelek, tidak membantu, tidak baik > tidak membantu, tidak nolong, tidak menolong, tidak ngefek, bosok, nggak jelas, tidak nyambung, robot bodoh
takut, khawatir, cemas > wedi, ajrih, khawatir, was was, deg degan, ngeri, tidak berani, ndak wani, gak wani, ora wani, kurang berani, ragu, gemetar, cemas, parno, trauma, kuatir, takut terkunci, takut keblokir, takut hilang, takut rusak, tako, takok, ngeri salah, grogi, gugup
takut penipuan, takut ditipu, curiga, tidak percaya > penipuan, ditipu, takut ditipu, jangan jangan penipu, modus, takut modus, palsu, takut palsu, hoax, hoaks, tidak yakin asli, curiga, kurang percaya, tidak percaya, takut dibobol, takut dihack, takut data bocor, scam, abal abal, ngapusi, apus apus, diapusi
berani, tidak takut = wani, bengal
bahasa indonesia, indonesia = indo, b indo, bhs indo, bahasa indo, bahasa nasional, melayu, boso indo, boso indonesia, basa indonesia
bahasa jawa, jawa, basa jawa, boso jawa = jowo, jawi, boso jowo, basa jawi, bahasa jowo, bhs jawa, ngoko, kromo, krama, jawa timuran, suroboyoan, boso suroboyo, javanese
madura, bahasa madura, basa madura = madhure, madhura, medureh, medure, meduro, madureh, bahasa medura, boso meduro, bhs madura, bhesa madhura, basa madure, orang madura, mandura
inggris, bahasa inggris = english, inglis, bhs inggris, boso inggris, eng, boso londo, ingris
sunda, bahasa sunda = sundanese, bhs sunda, basa sunda
bot, robot, mesin, bot saja, lanjut dengan bot, tetap dengan bot > sini saja, di sini saja, tidak usah petugas, tidak perlu petugas, tidak usah orang, sendiri saja, otomatis, lanjut sini, coba sendiri, coba sendiri dulu, tidak usah admin
batal, tidak jadi > wurung, cancel, tidak sido, mundur, lupakan, berubah pikiran, salah kirim
lain kali, lain waktu, lain hari > besok, kalau sempat, lagi sibuk, sibuk, lagi kerja, pulang kerja, malam, sore
kembali ke menu, kembali ke menu utama, kembali ke menu awal, ke menu utama > menu, home, beranda, menu utama, menu awal, halaman utama, halaman depan, pilihan lain, topik lain, ganti topik, kembali ke awal, main menu, ke depan
ulangi dari awal, ulang dari awal > dari awal, mulai baru, awal lagi, mulai awal, restart, start, dari nol, dari depan, ulangi, mulai lagi, ket awal, baleni
masih ada pertanyaan, ada pertanyaan lain, mau tanya lagi, ada yang mau ditanyakan > satu lagi, tanya lagi, ada pertanyaan, nanya lagi, takon maneh, masih bingung, soal lain, masalah lain
menu > kembali ke menu, balik ke menu, home, beranda, menu awal
belum dikerjakan, belum mulai, belum dimulai > belum sempat, belum saya lakukan, belum coba, belum dicoba, baru mau, blas belum, belum satupun
ada lagi, masih ada lagi > masih ada pertanyaan, tanya lagi, nanya lagi, ada pertanyaan, masih ada, satu hal lagi, takon maneh, bade tanglet, masih mau tanya, ada yang mau ditanyakan, masih bingung, lain
punya > ada lagi
bicara orang, bicara petugas, bicara manusia, bicara dengan orang asli, mau bicara dengan orang > petugas, admin, cs, operator, orang, orang asli, manusia, minta orang, minta orang asli, minta petugas, minta admin, bukan robot, jangan robot, bukan bot, jangan bot, telepon, ditelepon, sambungkan, hubungkan, wong temen, bicara, ngobrol
yakin > 100
jelaskan lagi, ulangi penjelasan > belum paham, kurang paham, tidak paham, bingung, tidak jelas, kurang jelas, jelaskan, terangkan, baleni, ulang, maksudnya, masih bingung, belum mudeng
jelaskan = terangkan, menjelaskan, penjelasan
takut ditipu, takut penipuan, takut tertipu > jangan penipuan, jangan penipu, jangan tipu, penipuan, penipu, modus, curiga, hoax, scam, abal, palsu, tipu, tidak percaya
tidak takut, berani > aman, santai, biasa saja, tenang, yakin, wani, siap
tidak membantu > tidak ngaruh, tidak ngefek, tidak ada pengaruh, sama saja, tetap bingung, tetap tidak bisa, masih bingung, masih belum bisa, belum terbantu, tidak ada solusi
selesai sebagian, sebagian > separuh, setengah, ada yang belum, baru separuh, belum semua, kurang satu, tinggal sedikit, masih kurang
coba sendiri, coba sendiri dulu, mencoba sendiri > saya coba dewe, jajal dewe, coba dewe, sendiri, dewe, tidak usah dibantu, bisa sendiri, belajar sendiri
minta tolong, minta bantuan, perlu bantuan, butuh bantuan > bantu, tolong bantu, bantu dong, bantuin, ya bantu, minta dibantu, dibimbing, dituntun, ditemani, tidak bisa sendiri, ajari, ajarin, diajari
ajari = ajarin, diajari, ngajari, diajarin, warai, wuruk, bimbing, tuntun, dituntun, dibimbing
lain > ada lagi
salah, keliru > kepencet, kepencet pencet, terpencet
petugas > bicara orang, bicara petugas, bicara manusia, bicara dengan orang asli
buruk, jelek > ancur, hancur, ambyar, parah, payah, elek, kacau, rusak, bosok, ampas, sampah, tidak bagus, kurang bagus, bintang 1, bintang 2
bagus, baik > apik, oke, mantap, keren, jos, top, bintang 5, bintang 4, sip, hebat, memuaskan, begus, sae
sedang, biasa > lumayan, biasa saja, standar, cukup, bintang 3, sedengan, tengah tengah, netral
agak sulit, agak susah, lumayan sulit, sedikit sulit > rodo angel, lumayan susah, agak ribet, agak bingung, sedikit susah, sedikit ribet, agak ruwet, rada susah, rodo susah, rodo ruwet, kadang bingung, lumayan ribet, lumayan ruwet, cukup susah
sangat sulit, sulit sekali, susah sekali, sangat susah > susah pol, susah banget, angel pol, ruwet pol, ribet sekali, ruwet tidak karuan, pusing, mumet, tidak bisa sama sekali, setengah mati, susah minta ampun, menyerah, nyerah
belum ada jawaban, belum terjawab, tidak terjawab > tidak nyambung, tidak nyambung jawaban, bukan itu yang saya tanya, belum ada jawaban, jawaban tidak nyambung, tidak dijawab, belum dijawab, jawaban salah, belum, masih bingung, bukan itu, muter muter
sudah terjawab, terjawab > cukup, sudah jelas, jelas, paham, puas, sudah, sudah tahu, terima kasih, dijawab, sudah dijawab
sebagian, terjawab sebagian, sebagian terjawab > ada yang masih bingung, masih ada yang bingung, ada yang masih, sebagian, separuh, belum semua, kurang lengkap
jelaskan dulu, jelaskan lagi, minta penjelasan, mau tahu dulu > maksud bagaimana, maksud apa, apa maksud, terangkan dulu, jelaskan, penjelasan, mau tahu dulu, alasannya apa, gunanya apa, fungsinya apa, takon sek, takon disik
jangan simpan, jangan disimpan, jangan, tidak setuju disimpan > hapus, hapus saja, dihapus, buang, buang saja, tidak usah disimpan
kirim ulang, kirim lagi, minta kode lagi, mau kirim ulang > resend, kirim ulang kode, minta lagi, minta ulang, ulang, ulangi, kirim lagi kode, kode baru, baleni
masih menunggu, menunggu, masih tunggu, tunggu > sabar, ngenteni, sabar menunggu, belum datang, belum muncul, belum juga datang, masih sabar, nunggu, antri, sebentar
pikir dulu, mikir dulu, pikir pikir, pikir pikir dulu, ragu ragu > pertimbangkan, saya pertimbangkan, nanti saya pertimbangkan, dipikir, dipikir dulu, pikir sek, saya pikir dulu, tanya suami, tanya istri, tanya bojo, tanya keluarga, tanya suami dulu, tanya bojo dulu, tanya anak dulu, rembugan, rembugan dulu, runding dulu, belum tahu, bingung, ragu, nanti dulu, timbang timbang, galau
mau, ya mau, saya mau > gelem, pengen, mau sekali, purun, minat, kepengin, ya, boleh
tenang, lega, sudah tenang, tidak khawatir > plong, lega, ayem, aman, tentrem, adem, tidak takut, sudah tidak takut, tidak khawatir, hilang takut, percaya, kalem, santai
lewati, dilewati, saya lewati, skip > dilewatin, lewatin, loncat, loncati, tidak dikerjakan, saya skip, skip, tinggal
pertanyaan lain, tanya hal lain, soal lain, masalah lain > tanya yang lain, mau tanya yang lain, ada soal lain, ada lagi, masalah lain, tanya lagi, mau tanya lagi, satu lagi, hal lain, topik lain, beda soal, takon liyane, lain
nilai, penilaian, rating > rating, bintang, review, ulasan, komentar
salah satu, salah satu saja, salah satu benar > satu, siji, sepihak
tidak ada yang benar, semua salah, salah semua, tidak ada yang cocok > salah semua, semua salah, tidak ada yang benar, tidak ada, keliru semua, salah kabeh, tidak benar semua, tidak cocok semua
keduanya benar, semua benar, dua duanya benar > semua, semua benar, benar semua, bener kabeh, dua dua, keduanya, kalih kalih
selesai semua, sudah semua, beres semua > tuntas, rampung, kelar, beres, kabeh, semua, selesai, komplit, sudah kabeh
tanya > takon sik, takon sek, takon disik, tangklet
puas > lima, 10, 100, 9, 8, nilai 8, nilai 9
tidak puas, kecewa > nol, 1, nilai satu
keberatan, menolak > tidak mau, tidak usah, tidak perlu, mboten, tolak, saya tolak, emoh, moh, ogah, wegah, tidak setuju, tidak bersedia, tidak boleh, jangan, tidak rela
bersedia > ya, boleh, oke, siap, setuju, mau sekali, gelem, purun, silakan, monggo, sanggup
belum memutuskan, belum menentukan, belum putus, masih pikir > mikir, pikir, mikir dulu, mikir disik, masih ragu, ragu, belum tahu, bingung, belum tentu, nanti, pikir pikir, masih dipikir, timbang timbang
masih ada kendala, ada kendala, masih ada masalah, masih bermasalah, masalah, kendala > macet, masih macet, masih bingung, belum bisa, masih error, belum beres, masih gagal, ada masalah
masalah berubah, masalah lain, ganti masalah > muncul yang lain, malah muncul, muncul masalah baru, masalah baru, ganti masalah, beda lagi, lain lagi, sekarang lain, malah lain, pindah masalah
masalah tetap sama, tetap sama, tetap, masih sama > sama saja, tidak ada perubahan, masih begitu, podo wae, tidak berubah, masih sama, begitu terus, pancet ae, itu itu saja
masalah selesai > beres, teratasi, sudah teratasi, sudah bisa, kelar, rampung
istirahat > capek, lelah, kesel, pegel, leren, rehat, besok lagi, ngantuk, jeda, pusing, ngaso, lerem, sayah
pelan, pelan pelan > alon, alon alon, kecepetan, kecepeten, terlalu cepat, jangan cepat, jangan cepat cepat, jangan buru buru, tidak usah buru buru, jangan kesusu, satu persatu, sabar
terlalu panjang, panjang, kepanjangan > kedawan, panjang sekali, bertele tele, kebanyakan, kebanyakan tulisan, terlalu banyak, dowo, malas baca, males moco, banyak sekali tulisan
sedikit takut, agak takut, sedikit khawatir, agak khawatir > agak was was, rodo wedi, sedikit was was, sedikit takut, agak takut, agak ngeri, rodo kuatir, lumayan takut, sedikit ragu, agak ragu, sedikit cemas, rodo ndredeg
merah = abang, abrit
hijau = ijo
hitam = ireng, cemeng
putih = puteh, petak
kuning = jene
tidak perlu bantuan, tidak butuh bantuan, tidak minta bantuan > bisa sendiri, coba sendiri, sendiri, dewe, skip, tidak usah, tidak usah dibantu, saya bisa
nanti > lagi giling, lagi linting, masih giling, masih shift, masih di pabrik, lagi di pabrik, lagi masak, lagi makan, lagi sholat, lagi momong, momong anak, lagi di luar, lagi di motor
mulai, ayo mulai, mulai sekarang > ayo, gas, gaskeun, siap, oke, ok, ya, yuk, hayuk, start, lanjut, boleh, sekarang, budal
menu utama, menu awal, halaman utama > home, beranda, menu, halaman utama, halaman depan, awal, menu depan, kembali ke menu, balik ke menu, daftar menu
keluar > exit, quit, sudahi, bye, pamit, tutup chat
kembali, mundur > back, mundur, balik, mbalik, abali
selesai di sini, akhiri di sini, cukup di sini, berhenti di sini, cukup sampai di sini, sampai di sini saja > berhenti, stop, cukup, sampai sini, sampai sini saja, sudahan, selesai, itu saja, sudah
tidak tertarik, tidak minat, tidak berminat > tidak minat, tidak mau, tidak, males, malas, emoh, ogah, wegah, tidak butuh, tidak perlu, tidak usah, skip, lain kali, enjek
tidak mau coba, tidak mau mencoba > males nyoba, malas coba, males, malas, emoh, ogah, wegah, tidak mau, takut, nyerah, kapok
belum pernah coba, belum pernah mencoba, belum mencoba, belum coba > belum pernah, dereng nate, dereng, baru mau, baru mau coba, belum, durung, baru akan
lanjut sekarang, lanjut saja, lanjutkan sekarang > hayuk, ayo, gas, sekarang, saiki, yuk, gas sekarang, lanjut, teruskan, siap
lanjut > hayuk, ayuk, yuk, budal, gass, gasken, gaskan
lanjut besok, lanjut nanti, lanjut lain hari > besok, nanti, besok lagi, nanti lagi, sesuk, nanti besok, lain kali
sudah dapat jawaban, sudah terjawab, dapat jawaban > sudah tahu jawaban, sudah tahu, sudah paham, sudah jelas, terjawab, sudah terjawab, sudah dijawab, ketemu jawaban, sudah ketemu
pindah ke masalah lain, pindah masalah, masalah lain, soal lain, topik lain > ganti topik, ganti masalah, pindah topik, tanya lain, tanya yang lain, masalah lain, soal lain, hal lain, lain, beda topik, beda masalah
terbantu, sangat terbantu > membantu, iya membantu, suwun, bantu sekali, sekali bantu, sangat membantu, menolong, berguna, bermanfaat, nolong, ketulungan
tidak terbantu, kurang terbantu > tidak membantu, tidak nolong, percuma, tidak ada gunanya, tidak berguna, sama saja, tetap tidak bisa, masih bingung, belum beres
tetap dengan bot, lanjut dengan bot, bot saja, dengan bot > bot, robot, di sini, di sini saja, sini saja, terusin di sini, lanjut di sini, tidak usah petugas, tidak usah orang, tidak perlu orang
gambar kurang jelas, gambar tidak jelas, foto tidak jelas > buram, blur, burem, foto tidak kelihatan, gambar tidak kelihatan, gambar tidak muncul, gambar kecil, gelap, pecah, ngeblur
tulisan terlalu kecil, tulisan kecil, huruf kecil, huruf terlalu kecil > huruf kecil, cilik, kecil, kekecilan, tidak kelihatan, mata rabun, mata tua, rabun, huruf cilik, tidak kebaca, tidak terbaca, susah dibaca
setuju dihubungi, boleh dihubungi, mau dihubungi > boleh, setuju, silakan, oke, boleh telepon, ya, monggo
jangan hubungi saya, jangan dihubungi, jangan hubungi > tidak usah telepon, jangan telepon, jangan, tidak usah, tidak mau ditelepon, jangan wa, jangan chat, tidak setuju, tidak mau
sangat senang, senang sekali, sangat membantu, membantu sekali, sangat baik, baik sekali, sangat bagus, bagus sekali, sangat puas, puas sekali > terbantu sekali, sangat terbantu, oke banget, jos gandos, apik tenan, apik banget, sae sanget, nomor satu, juara, terbaik, bintang 5, bintang lima, 5 bintang, lima bintang, mantap, mantap pol, jos, top, luar biasa, sempurna, istimewa, keren, hebat, the best, nilai 10, nilai 100, 10 dari 10, 5 dari 5, lima, 10, 100, jempol, dua jempol, apik pol, memuaskan
tidak puas = kecewa
tidak puas > kurang puas, kecewa berat, kecewa sekali, tidak puas sama sekali, sangat tidak puas
kurang puas, kurang membantu, kurang baik > agak kecewa, sedikit kecewa, kurang, kurang memuaskan, kurang sreg, kurang marem, bintang 2, bintang dua, 2 bintang, dua bintang, belum puas, kurang cocok, rodo kecewa, nilai 4, nilai 5, masih kurang, kurang oke
cocok semua > cocok, sama, pas, sesuai, persis
sebagian cocok, sebagian sama, ada yang beda > beda satu, satu beda, sebagian, ada yang beda satu, salah satu beda, ada satu yang beda, kurang cocok satu
tidak cocok, tidak sama > beda semua, tidak ada yang sama, jauh beda, lain semua
terserah > manut, manut saja, ikut, ikut saja, nurut, pasrah, bebas, sembarang, sak karepmu, mana saja, apa saja, mana baiknya
jelaskan > tidak paham, belum paham, bingung, bagaimana maksud, apa maksud, maksud apa, tidak mudeng, maksudnya, belum jelas, kurang jelas, tidak jelas
hapus = busak, delete, dibuang
tidak terjadi apa apa, tidak terjadi apapun, tidak ada reaksi > diam, diam saja, meneng, tidak gerak, tidak ada reaksi, tidak bereaksi, tidak respon, begitu saja, sama saja, anteng, tidak ada apa apa
kosong > putih, putih cuma, putih saja
ganti cara, cara lain, coba cara lain, pakai cara lain > jalan lain, opsi lain, pilihan lain, cara beda, pakai jalan lain, alternatif, lewat lain, solusi lain, coba yang lain, ada cara lain
tetap lanjut > lanjut, lanjut saja, teruskan, terus, gas, maju
cepat > kilat, cepat sekali, ngebut, wus, sat set, tidak lama, singkat, gercep
saran, kritik, usul, masukan, beri masukan, kasih masukan > saran, kritik, usul, uneg uneg, kasih saran, kritik saran, unek unek, ide, usulan
lain pertanyaan > tanya lagi, mau tanya lagi, masih ada yang ditanyakan, ada lagi, satu lagi, lain, masih mau tanya, takon maneh
tidak ada > jauh semua, sudah cukup, itu saja, itu dulu, cukup itu, cukup
hari ini, hari ini juga > sekarang, saiki, sakniki, langsung, nanti sore, nanti malam, secepatnya, dino iki
nanti > menunggu libur, kalau libur, nunggu libur, tunggu gajian, kalau senggang, kalau longgar
yakin benar, sangat yakin, yakin sekali > hafal, pasti, seratus persen, yakin, ingat, jelas ingat
agak lupa, sedikit lupa, lupa lupa ingat, kurang ingat > samar, samar samar, lupa lupa ingat, agak ragu, ragu, kayaknya, sepertinya, sedikit ingat, kurang yakin, rada lali, rodo lali
sedang dikerjakan, lagi dikerjakan > lagi proses, baru setengah, setengah, separuh, sebentar, saya kerjakan, lagi saya kerjakan, ini lagi saya kerjakan, sebentar lagi selesai, hampir selesai, proses, belum selesai, sedikit lagi, kurang sedikit
tidak bisa dikerjakan, tidak bisa dilakukan > macet, macet total, nyerah, mentok, susah, tidak bisa, buntu, bingung
tidak ada masalah, sudah tidak ada masalah, tidak ada kendala > aman, beres, beres semua, lancar, normal, sudah normal, sudah bisa, tidak apa apa, sudah aman, clear
masih ada sedikit masalah, masih ada masalah sedikit, sedikit masalah > sedikit lagi, masih ada sedikit, kurang sedikit, tinggal sedikit, ada sedikit
makin parah, tambah parah, makin buruk > tambah parah, makin rusak, malah rusak, malah makin rusak, tambah error, tambah ruwet, tambah tidak bisa, makin kacau, semakin parah
ragu > masih mikir, mikir, pikir dulu, mikir dulu, bimbang, kayaknya, setengah percaya, antara percaya dan tidak
tidak tahu = emboh, embohlah, mbohlah, mbuhlah, embuhlah, ndak eroh, gak eroh, ora ruh, tak ngerte, ta taoh, ndak ngertos, mana ku tahu, tidak tau lah, tidak ada yang tahu
tidak tahu > tidak pernah dengar, belum pernah dengar, tidak tahu itu, tidak tahu apa itu, tidak bisa jawab
tidak yakin, ragu, kurang yakin > setengah yakin, antara iya dan tidak, sedikit ragu, agak ragu, rodo ragu, mamang, mang mang, belum mantap, kurang mantap, tidak mantap, lupa lupa ingat, samar samar, seingat saya, kalau tidak salah, kalau tidak keliru, nek gak salah
yakin, pasti > yakin banget, jelas yakin, tidak mungkin salah, hafal di luar kepala, berani sumpah, demi tuhan, wallahi, mantap
belum > tidak sempat, belum sempat, masih kerja, belum ada waktu, baru mau, sebentar lagi, nanti sore, nanti malam, nanti dulu, besok, belum saya lakukan, belum tak lakoni, masih di jalan, masih di pabrik
sudah > sudah dari tadi, sudah tadi, baru saja selesai, sudah kemarin, sudah beres
belum selesai, belum, belum dikerjakan > belum satupun, belum satu pun, blas belum, belum blas, belum mulai, belum kesentuh, belum saya sentuh, nol, belum ada yang saya kerjakan
masih dikerjakan, sedang dikerjakan, masih proses, belum selesai > baru setengah, setengah, separuh, baru separuh, lagi proses, lagi dikerjakan, tengah jalan, sebagian, masih dikerjakan, sik tak garap, lagi tak garap, tinggal sedikit, kurang sedikit, sedikit lagi
macet di tengah, macet di tengah jalan, berhenti di tengah, macet di tengah proses > setengah jalan, baru setengah jalan, separuh jalan, tengah jalan, sudah isi terus, sudah sampai, mandek di, berhenti di, berhenti pas, macet pas, mentok di, sampai langkah
masih gagal, gagal lagi, tetap gagal, belum berhasil > error lagi, gagal, nihil, zonk, gatot, tidak mempan, sami mawon, sama saja, gagal maning, gagal maneh, masih error, tetap error, tidak jadi, percuma, sia sia, tetap saja, tidak ada hasil
sudah bisa, bisa, sudah berhasil > lancar, lancar jaya, alhamdulillah lancar, aman, normal, mulus, cespleng, tokcer, manjur, ampuh, sudah pulih, sudah kembali normal, sudah sembuh, sudah tidak masalah
bisa sendiri, coba sendiri > dewe ae, tak coba dewe, saya bisa kok, aku iso dewe, tidak perlu dibantu, mandiri, saya urus sendiri
kurang membantu, kurang terbantu > tidak guna, tidak berguna, percuma, malah bingung, malah tambah bingung, makin bingung, tambah bingung, masih bingung, kurang, kurang jelas, kurang lengkap, kurang pas, tidak nyambung, muter muter, mbulet, berbelit, berbelit belit, kurang menolong
tidak membantu > muter muter, mbulet, tidak guna, malah bingung, tambah bingung, makin bingung, tidak menyelesaikan, tidak ada solusi, sia sia, percuma, nol besar, jawaban sama terus, jawabannya itu itu saja
cukup membantu > ada bantuannya, sedikit membantu, agak membantu, lumayan, lumayan membantu, biasa saja, ya lumayan, bolehlah, ya terbantu sedikit, sedikit terbantu, agak terbantu, cukup lah
terbantu, membantu, sangat membantu > suwun, makasih banyak, terima kasih banyak, matur nuwun, mator sakalangkong, sakalangkong, sangat terima kasih, ketolong, tertolong, untung ada, penak, enak, dadi paham, jadi paham, jadi ngerti, jadi tahu
sudah cukup, cukup, tidak ada lagi > sampai sini, sampai sini saja, sampai di sini, sampai sini dulu, wis ngono ae, gitu saja, wis cukup, cukup sekian, sekian dan terima kasih, sudah itu saja, sampun, tidak usah lagi, sudah jelas semua
tidak ada, tidak ada lagi > sudah, sudah itu, sudah semua, tidak, belum ada, itu saja dulu, sementara tidak, sementara tidak ada, sudah paham semua, sudah cukup jelas
berhenti, stop, sudahi > tidak usah diteruskan, tidak usah dilanjut, tidak usah lanjut, tidak diteruskan, jangan dilanjutkan, jangan diteruskan, jangan lanjut, sudahi saja, gak usah diterusno, lerem dulu, off dulu, batal saja
bukan > salah, keliru, luput, tidak betul, ngawur, benni, benne
tidak, bukan > kayaknya tidak, sepertinya tidak, rasanya tidak, enggak lah, ndak lah, tentu tidak, mana mungkin
ya > kayaknya iya, sepertinya iya, rasanya iya, kira kira iya, iya lah, jelas iya, pasti iya, iya dong, iyo lah, iyo to, enggi pon, heem, hem, iyap, iyes, yoi, leres niku
lapor, melapor > adu, mengadu, laporan, matur, bilang, cerita, ngomong
tidak lapor, belum lapor > saya diam, saya diam saja, saya diamkan, meneng wae, diam saja, tidak cerita, saya simpan sendiri, tidak bilang siapa siapa, saya pendam, takut, malu
simpan, disimpan, simpan jawaban > simpan saja, catat saja
jelaskan dulu, tolong jelaskan, minta penjelasan > buat apa, untuk apa, gawe opo, kanggo opo, maksudnya apa, apa maksudnya, apa itu, data apa, jelasin, jelasno, terangkan, terangno, piye maksude, gimana maksudnya, kenapa, alasannya, ngge nopo, disimpan di mana, dipakai apa
jelaskan = jelasin, terangkan, terangno, jelasno, jlentrehno, jlentrehke
bicara orang, bicara petugas, bicara manusia, bicara dengan orang asli, mau bicara dengan orang > ngobrol langsung, bicara langsung, admin mana, petugas mana, orangnya mana, mbaknya mana, panggilkan petugas, panggilno petugas, sambungno
petugas > petugas mana, admin mana, cs mana, biar petugas, biar mbaknya, mbak posko, mas posko, orang posko
mulai dari awal, ulang dari awal, dari awal > dari pertama, dari pertama lagi, teko ngarep maneh, mulai ngarep, balen, balen ket awal, dari langkah satu, dari langkah pertama, ngulang dari awal, balik ke awal, dari depan
ulangi langkah, ulangi langkah ini, ulangi > tadi bagaimana, gimana tadi, apa tadi, tadi disuruh apa, langkah tadi, belum kebaca, kelewat bacanya, lihat lagi, kirim lagi, pisan maneh, sepisan maneh
abaikan, abaikan saja, biarkan > biarin, biarin saja, biarkan saja, biar saja, jarno, jarno ae, cuekin, cuek saja, tidak usah dibalas, tidak usah diladeni, diamkan saja, tidak digubris, tidak tak reken
terserah > ikut, ikut saja, manut, nderek, ndherek, nurut, sak karep, sekarepe, pasrah, bebas, mana saja, apa saja, atur saja
tidak boleh, jangan > gak oleh, ora oleh, jangan dong, dilarang, tidak diizinkan
belum bisa, tidak bisa, gagal > gagal lagi, error lagi, macet lagi, gagal maneh, error maneh
jangan ingatkan, tidak usah diingatkan, tidak perlu diingatkan, tidak mau diingatkan = jangan diingatkan, tidak usah ingatkan, tidak perlu ingatkan, jangan diingetin, tidak usah dikabari, jangan dikabari
jangan ingatkan, tidak usah diingatkan, tidak perlu diingatkan > jarno, jarno ae, biarkan, biarkan saja, biarin, lupakan, tidak usah, tidak perlu, emoh, saya ingat sendiri, tak iling dewe
contoh, perlu contoh, minta contoh > contohnya, contone, dicontohkan, dicontohno, kasih contoh, minta contohnya, contohnya mana, gambarnya, dikasih gambar, praktek
ceritakan dulu, jelaskan dulu, mau tahu dulu, minta penjelasan > itu apa, apa itu, iku opo, jelasno sek, jelasno disik, jelaskan dulu, apa itu kak, maksudnya, piye kuwi, bagaimana itu
langkah 1, langkah satu, langkah pertama > awal, masih awal, masih di awal, paling awal, baru mulai, depan sendiri
sebagian > ada yang belum tahu, ada yang tidak tahu, ada yang belum paham, sebagian saja yang paham, sebagian paham
sedikit takut, agak takut, agak khawatir, sedikit khawatir > deg degan sedikit, takut sedikit, khawatir sedikit, was was sedikit, wedi sithik, rodo deg degan
tidak memperhatikan, tidak pernah cek, tidak pernah lihat > tidak pernah ngecek, tidak tahu tidak pernah cek, tidak pernah saya lihat, tidak pernah tak delok, tidak memperhatikan, kurang memperhatikan, tidak merhatiin
sedang proses, masih proses, lagi proses, sedang berjalan > lagi kerja, otw, sedang kerja, sebentar lagi selesai, hampir selesai, lagi dikerjakan, lagi tak garap, tengah jalan, setengah jalan, masih jalan, sebentar lagi
kurang bagus, kurang baik, tidak bagus, tidak baik, kurang memuaskan > mengecewakan, kecewa, jelek, elek, rodo elek, agak jelek, buruk, parah, payah, ampas, bintang satu, bintang dua, bintang 1, bintang 2, ancur, tidak puas
tidak tahu = tidak semerap, tidak sumerep, tidak wikan, tidak weruh, tidak ruh, tidak eroh
salah, keliru > ngawur, ngaco, kacau, tidak betul, tidak bener
jangan dihubungi, tidak mau dihubungi, tidak usah dihubungi = tidak usah hubungi, jangan hubungi, jangan ditelepon, tidak usah ditelepon, jangan di wa
telepon, lewat telepon, ditelepon > telepon saja, telpon saja, bel saja, call saja, calling saja
agak ragu, sedikit ragu, ragu > rodo mamang, rada mamang, mamang, mang mang, semang semang, kayaknya benar, mungkin benar, sepertinya benar, mungkin ya, agak yakin, lumayan yakin
cukup > lumayan, biasa saja, standar, sedengan, b aja, b saja, so so, bintang 3, bintang tiga, 3 bintang, tiga bintang, nilai 7, nilai 6, ya gitu, ya begitu, boleh lah, oke lah, tidak jelek, sedang
sedang, biasa > lumayan, standar, sedengan, tengah tengah
terlalu cepat = cepat sekali, kecepetan, kecepeten, ngebut, ngebut sekali, buru buru sekali, kesusu, cepat amat
hampir selesai, hampir > tinggal sedikit, tinggal sedikit lagi, sedikit lagi, kurang sedikit, kurang sedikit lagi, kurang satu langkah, kurang satu, tinggal satu, sebentar lagi selesai, 90 persen, meh rampung, meh mari
sudah tuntas, tuntas > selesai, rampung, kelar, beres, wes mari, done, sudah semua
baru mulai, baru saja mulai > baru buka, baru masuk, baru instal, baru mau, masih awal, masih di awal, baru langkah satu, langkah pertama, baru download
setengah jalan, separuh jalan, di tengah jalan > separo, separuh, setengah, baru separuh, baru setengah, tengah tengah
tanya lagi, ada lagi, pertanyaan lain > lain, hal lain, ada pertanyaan lain, masih ada yang mau ditanya, masih ada, ada yang mau ditanya, masih penasaran, satu pertanyaan lagi
pikir dulu, pikir pikir dulu, masih pikir, belum memutuskan > belum bisa mutusin, belum bisa memutuskan, belum mutusin, belum ada keputusan, tak pikir disik, saya pikir pikir, rundingan dulu
kirim gambar, gambar saja, minta gambar > minta foto, fotonya, gambarnya, gambarnya mana, kirim foto, lihat gambar
lancar, sudah lancar = mulus, tanpa kendala, tidak ada hambatan
kadang bisa, kadang > angin anginan, kadang bisa kadang tidak, kadang iya kadang tidak, untung untungan, sesekali bisa, byar pet, timbul tenggelam
percaya = percoyo, pracoyo, percados, parcaja, ngandel
tidak percaya = tidak percoyo, tidak ngandel, tidak percados
tidak percaya > jangan jangan penipuan, jangan jangan penipu, jangan jangan bohong, takut ditipu, takut penipuan, bohong, abal abal
ragu, tidak yakin > antara percaya tidak percaya, antara percaya, setengah percaya, antara percaya dan tidak
marah, kesal, emosi, jengkel = sebel, mangkel, gregetan, geram, muring, ngamuk, getem getem, murka, dongkol, gondok, mara
kecewa > kapok, nyesel, menyesal, getun, cuwo, gelo
hubungi petugas, panggil petugas, bicara petugas > panggil admin, panggil mbak, panggil mbak admin, panggil mas admin, panggil orang, panggilkan petugas, panggilno admin
lama, lama sekali > lemot, lelet, lola, klemar klemer
lambat, lemot, pelan > lama, lama sekali, lelet, lola, suwe, suwe banget, klemar klemer, ndlemer, seret
baca, membaca = kubaca, kuwoco, bacain, dibacain, dibacakan
terbaca = kebaca, kewoco
baca > kebaca, terbaca
tidak terbaca, tidak bisa dibaca, tidak kebaca > buram, burem, kabur, pecah, tidak kelihatan, tidak jelas tulisannya, mata rabun
tidak bisa dibaca, tidak bisa baca = tidak kebaca, tidak terbaca, susah dibaca, gak kewoco
belum tahu, belum pasti > saya cek dulu, tak cek sek, cek dulu, lihat dulu, saya lihat dulu, tak delok sek, tak delok disik, belum saya cek, belum cek
tanya suami dulu, tanya keluarga dulu, tanya istri dulu, tanya anak dulu, rembukan dulu, pikir dulu > rembukan, rembugan, rundingan, runding dulu, musyawarah, izin suami, pamit bojo, takon bojo, takon bojo sek, takon bojo disik, takon wong omah, bilang suami
sibuk, lagi sibuk = repot, lagi repot, masih repot, riweuh, ribut, lagi ribet
sibuk, lagi sibuk, lagi repot > momong anak, lagi masak, masih masak, lagi kerja, masih kerja, lagi giling, lagi nyuci, ngurus anak, jaga anak, lagi di luar, tidak sempat, lagi acara
kirim ulang, kirim lagi, minta kode lagi, ulangi kode, kode baru > kirim lagi kode, kirim maneh kode, minta otp lagi, minta kode maneh, kode lagi
kena semua, semua, semua teman > semua teman juga, kabeh konco, sak pabrik, semua orang, satu pabrik kena semua
sebagian, sebagian teman > ada yang kena ada yang tidak, ada yang iya ada yang tidak, beberapa orang, beberapa teman, tidak semua teman, cuma beberapa
lupa total, lupa semua, lupa semuanya > lupa blas, lali blas, blas lupa, blank total, tidak ingat blas
membingungkan, bikin bingung > bingung, mumet, puyeng, pusing, ruwet, njlimet, mbulet, susah dipahami, susah
nyaman > enak, penak, santai, kepenak, betah, enak enak saja
kurang nyaman, tidak nyaman > risih, agak risih, sungkan, gak penak, tidak enak, tidak nyaman, kurang sreg, isin, malu
mencurigakan, curiga > aneh, kok aneh, janggal, rodo curiga, agak curiga, curiga, ganjil, tidak beres, tidak wajar
sudah tertipu, tertipu, ketipu, kena tipu > ditipu, kadung ketipu, sudah ketipu, sudah ditipu, kena tipu, kecolongan, terlanjur ditipu, hilang ditipu
selesai > cekap, sampun cekap, sampun, sudah cukup, cukup
berhenti > udahan, udahan dulu, udah dulu, sudah dulu, sampai sini dulu
hubungi petugas, tanya petugas > sambungin ke petugas, sambungkan ke petugas, sambungkan petugas, hubungkan petugas
`;
