/** Networks, numbers and the channels something comes through. The form of a line is told in `../concepts.ts`. */
export const NETWORKS = `
telkomsel = tsel, telkom sel, telkomsl, telkomcel, telkomsael
telkomsel > simpati, simpeti, as, kartu as, kartu halo, by, byu, by u, loop, simpati loop, telkom, simpati as, 0811, 0812, 0813, 0821, 0822, 0823, 0851, 0852, 0853, 0854
indosat = indosat ooredoo, isat, indosad, endosat, ooredoo, oredo
indosat > im3, im 3, imtri, im tiga, matrix, 0814, 0815, 0816, 0855, 0856, 0857, 0858, mentari, mentari lama, indosat mentari
xl = xl axiata, eksel, xel, excel, axiata, ek sel, axcel
xl > axis, live on, 0817, 0818, 0819, 0859, 0877, 0878
axis = aksis, exis, axys
axis > 0831, 0832, 0833, 0838
tri, kartu tri, 3 tri, tri 3 = three, kartu three, 3 three, kartu 3, kartu tiga, 3 indonesia, tree, thri, tri indonesia
tri > aon, kartu aon, hutchison, bima, 0895, 0896, 0897, 0898, 0899
smartfren = smartfrend, smart fren, smart friend, smartfriend, smarfren, smatfren, smart, semartfren
smartfren > fren, esia, flexi, 0881, 0882, 0887, 0888, 0889, 0883, 0884, andromax, bolt
operator seluler, provider, kartu seluler > telkomsel, indosat, xl, axis, tri, three, smartfren, byu, by u, by, simpati, im3, kartu as, kartu halo, xl axiata
kartu sudah mati, nomor sudah hangus, nomor sudah mati, nomor sudah tidak aktif > hangus, mati, tidak aktif, masa tenggang, lewat masa tenggang, tidak pernah diisi, tidak diisi pulsa, lupa isi pulsa, telat isi pulsa, lama tidak diisi, dibuang, patah, diblok operator, tidak ada sinyal kartu, kartu tidak kebaca, tidak kebaca, ditarik operator, kartu modar, modar, expired, sudah kadaluarsa, kartu wis mati, tidak bisa ditelepon, nomor sudah tidak dipakai, tidak bisa dihubungi
nomor sudah hilang > hilang, ikut hilang, terbuang, dibuang, ilang kartune, dicuri, hilang bersama hp, hilang sama hp, katut hp, katut ilang
nomor sudah ganti, sudah ganti nomor > ganti nomor, ganti kartu, beli kartu baru, beli nomor baru, sudah bukan nomor itu, nomor lama sudah tidak dipakai, ganti simcard, sudah ganti
sim = simcard, slot, sim card, kartu sim
pulsa habis, tidak ada pulsa, tidak punya pulsa > pulsa nol, entek pulsa, pulsa entek, habis pulsa, tidak duwe pulsa, pulsa 0, belum isi pulsa
wifi, pakai wifi, lewat wifi = wi fi, waifai, wipi, wify, wife, wifian, wifi an, wivi, wipai, waifi
wifi > indihome, hotspot, tetring, tethering, router, modem, biznet, first media, myrepublic, orbit, iconnet, wifi id, wifi gratis, voucher wifi, vocer wifi
hotspot, pakai hotspot = tetring, tethering, hospot, hotspotan, hotpot, tatering, hostpot, tetering
wifi umum, wifi gratis > wifi warkop, wifi warung, wifi balai desa, wifi taman, wifi masjid, wifi id, warkop, warung kopi
hotspot > nebeng, numpang teman, minta teman, numpang hp teman, internet teman, nunut konco, nunut
kuota, kuota data, paket data, paket internet, data seluler, data hp, internet hp, pakai kuota, pakai data seluler, pakai kuota data = paketan, paket, kuota internet, data internet, kuwota, quota, kouta, kwota, data
kuota data, paket data, data seluler, data hp > pulsa, beli paket, giga, 4g, paket bulanan, paket mingguan, paket harian, data telkomsel, sinyal hp, telkomsel, indosat, axis, smartfren, im3, beli voucher, voucher data
kuota habis, tidak ada kuota, paket habis, tidak ada paket, tidak punya kuota, tidak ada paket data > paketan habis, habis paket, habis paketan, habis kuota, kuota entek, paketan entek, paket entek, entek paketan, entek kuota, habis data, data habis, belum beli paket, belum isi, belum isi paket, belum punya paket, pulsa habis, tidak ada paketan, tidak punya paket, tidak punya paketan, kehabisan kuota, tidak duwe paketan, kuota tinggal sedikit, kuota mepet, tidak ada pulsa, kuota tidak ada, paket mati, belum beli kuota, habis masa aktif, tidak ada data
tidak ada internet, tidak ada koneksi, tidak terhubung internet, tidak ada sinyal, tidak ada jaringan > kuota habis, paket habis, paketan habis, tidak ada kuota, tidak ada paket, tidak ada paketan, offline, tidak nyambung, tidak connect, tidak konek, los sinyal, blank spot, sinyal silang, data dimatikan, lupa nyalakan data, mode pesawat, tidak ono sinyal, sinyal tidak ada, tidak duwe paketan, tidak ada wifi
masalah koneksi, tidak ada koneksi, koneksi > tidak ada internet, koneksi internet, kuota habis, paket habis, tidak ada paket, tidak ada sinyal, jaringan tidak ada
dari link, link, tautan, lewat link, link chat, dari tautan, file apk, lewat internet > link wa, apk teman, grup, dikirim apk, kirim apk, kirim teman, grup wa, dikirim teman, dikirimi teman, dikirim hrd, shareit, share it, kirim file, dari google, bluetooth, download di google, dikirim lewat wa, aptoide, apkpure, uptodown, klik link, dibagi teman, share teman
sms, lewat sms, pesan sms > pesan biasa, pesan teks, sms biasa, esemes, pesan singkat, pesan masuk, kotak masuk hp, inbox hp, pesan hp, tulisan biasa, tulisan singkat, aplikasi pesan, pesan di hp, sms hp
whatsapp, wa, lewat wa, lewat whatsapp > chat wa, pesan wa, japri, wasap, hijau, aplikasi hijau, wa bisnis, wetsap, wattsapp, whatshap, wassap, wotsap, wazap, pesan whatsapp, chat saja
email, lewat email > gmail, yahoo, outlook, hotmail, ymail, surat elektronik, kotak masuk email, emailku
telepon, telepon langsung, lewat telepon, ditelepon, panggilan telepon > panggilan, panggilan suara, calling, dibel, ngomong langsung, bicara langsung, suara, omong omongan, voice call, dihubungi langsung, telepon biasa
telegram, lewat telegram > tele, tg, telgram, telegrem, biru, aplikasi biru
spam, folder spam, di spam, kotak spam > sampah, kotak sampah, junk, pesan sampah, masuk spam, spem
ganti jaringan, ganti internet, ganti sinyal > pindah wifi, pindah jaringan, mode pesawat, ganti wifi, pindah ke kuota, pakai wifi lain, ganti ke data, pindah tempat, cari sinyal, hotspot, nyari sinyal
tidak diangkat, tidak dijawab, telepon tidak diangkat > tidak ada yang angkat, tidak ada yang jawab, tidak ada jawaban, tidak direspon, tidak diangkat angkat, dibiarkan, cuma musik, musik terus, nada tunggu, tidak ono sing ngangkat, suara mesin, mesin terus, mesin
bagus, kuat, kencang, sinyal bagus, sinyal kuat = banter, kenceng, mantap, apik, joss, stabil
bagus, kuat, kencang, internet lancar, internet bagus, internet normal, sinyal lancar, sinyal bagus, sinyal normal, koneksi lancar, sambungan lancar, sambungan bagus, internet aman > lancar, penuh, full, 4g, 5g, bisa youtube, bisa buka youtube, lancar buat youtube, buka youtube lancar, buat youtube lancar, youtube lancar, wa lancar, tiktok lancar, bisa tiktok, yang lain lancar, fb lancar, normal, aman, tidak ada masalah
sinyal = sinyale
wifi = wifine
kuota = kuotane, paketane
kirim wa, balas wa > chat, lewat chat, wa, japri
tidak bisa buka email, email tidak bisa dibuka > email minta sandi, gmail minta sandi, tidak bisa masuk email, email tidak kebuka
kirim ke wa saya, kirim ke wa > kirim wa, lewat wa, wa, lewat chat, chat, japri
operator sama seperti dulu, operator masih sama, masih sama seperti dulu > masih telkomsel, masih indosat, masih tri, masih xl, masih axis, masih smartfren, masih simpati, masih im3, masih by u, tetap telkomsel, tetap indosat, tetap simpati, tetap xl, masih yang dulu, tidak ganti nomor, nomor dari dulu, pancet
pindah operator, ganti operator, sudah pindah operator > dulu simpati, dulu telkomsel, dulu indosat, dulu im3, dulu xl, dulu axis, dulu tri, dulu smartfren, sekarang tri, sekarang telkomsel, sekarang indosat, sekarang simpati, sekarang xl, sekarang axis, ganti kartu, ganti nomor, pindah kartu, dulu sekarang, pindah ke telkomsel, pindah ke indosat, pindah ke tri
sms > lewat pesan, dikabari lewat pesan
diblokir, nomor diblokir > diblok, centang satu terus, foto profil hilang
sinyal hp = sinyal kartu, sinyal seluler
wifi tidak bisa, wi fi tidak bisa, wifi bermasalah, wi fi bermasalah, wifi mati, wi fi mati, wifi rusak, wifi tidak nyambung, wifi tidak tersambung > wifi mati, wifi minta sandi, wifi minta password, wifi putus, wifi tidak nyala, tidak bisa wifi, wifi error, lupa sandi wifi, sandi wifi ganti, sandi wifi salah, wifi lemot, wifi lampu merah, lampu merah, wifi belum dibayar, belum bayar wifi, wifi gangguan, wifi trouble, wifi penuh
sinyal jelek, sinyal lemah, sinyal hilang, sinyal kurang, sinyal hilang timbul > sinyal muncul hilang, muncul hilang, sinyal putus putus, sinyal putus, sinyal ada hilang, di desa susah, susah sinyal, susah di desa, sinyal susah, sinyal satu batang, sinyal naik turun, di pelosok, di gunung, sinyal timbul tenggelam, byar pet, sinyal tidak stabil, satu garis, satu strip, e tok, sinyal e, cuma e
slot 1, sim 1, slot satu, sim satu, kartu 1 = slot pertama, sim pertama, slot atas, sim atas
slot 2, sim 2, slot dua, sim dua, kartu 2 = slot kedua, sim kedua, slot bawah, sim bawah
di hp lain, hp lain, hp satunya, kartu di hp lain, nomor di hp lain = hp sebelahnya, hp kedua, hp cadangan
di hp lain, hp lain, hp satunya, kartu di hp lain, nomor di hp lain > di hp suami, di hp istri, di hp anak, di hp lama, hp jadul, di hp ibu, di hp bapak, di hp teman, di hp tombol, di hp senter, hp anak, hp suami, hp istri, hp lama
whatsapp, wa, lewat wa, lewat whatsapp > chat ijo, chat hijau, aplikasi ijo, ijo, yang ijo, yang hijau, wa grup, grup wa
website, lewat website, lewat web, web, situs, lewat internet > lapak asik, lewat google, google, chrome, dari chrome, browser, buka web, di web, lewat laptop, pakai laptop, laptop, komputer, online di web, situs bpjs, buka google, lewat komputer, warnet
tidak ada sinyal, tidak ada jaringan, sinyal hilang > no service, silang, tanda silang, disilang, los, sinyal kosong, hanya panggilan darurat, darurat, emergency, tidak ada layanan
sinyal penuh, sinyal bagus, sinyal kuat > full, kenceng, 4g, 4g kenceng, lima batang, empat batang, 5g, batang penuh, lancar
sinyal cuma satu batang, satu batang > satu garis, satu strip, setitik, satu setrip, siji tok, satu saja, satu kotak
pakai wifi > jaringan wifi, wifi rumah, internet rumah, indihome, wifi kantor
kotak masuk sms, inbox sms = inbox hp
kode di sms, di sms, lewat sms, sms > inbox sms, kotak masuk sms, masuk sms, pesan biasa, inbox hp
grup wa, grup whatsapp, grup wa pabrik, grup whatsapp pabrik > grup line, grup produksi, di share di grup, dishare di grup, grup kerja, grup karyawan, broadcast, disebar di grup, grup giling
tetap pakai nomor lama, nomor tetap, nomor sama, masih nomor lama, nomor lama masih dipakai > masih yang dulu, yang dulu, pancet, tidak ganti, tidak pernah ganti, nomor dari dulu, masih yang lama, masih nomor itu
punya dua nomor, dua nomor, dua kartu sim > dua duanya aktif, dobel sim, dual sim, sim satu sim dua, dua slot, nomor saya dua
`;
