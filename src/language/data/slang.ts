/** Everyday words as they are typed: `meaning: spelling, spelling`. Short forms, slang, and chat's own verb forms. */
export const SLANG = `
ada: ad, adaa, ono, onok, enek, enten, wonten
ambil: ngambil, mengambil, diambil, ambilin, pengambilan, njupuk, jupuk
antri: ngantri, antrian, antrean, mengantri, antre, ngantre, antriannya
apa: apaa, ap, opo, apaan
atau: ato, atw, utawa
bagaimana: gimana, gmna, gmn, gimna, gmana, bgmn, bagaimna, begimana, gimanaa, pripun, piye, pie, piyee, yok opo, yaopo, yo opo, kepiye, gemana, bgaimana, gimane, bijimana, bagai mana, bgmna, gimn, cemana, gmanaa
bagus: bgus, bagusss
bahkan: bhkn
bantu: bantuin, dibantu, membantu, bantuan, bantuannya, bantune, rewangi, membntu, mmbntu, bntu, membatu
banyak: bnyk, bnyak, banyakk, akeh, byk
baru: bru, anyar, barusan
baca: membaca, dibaca, moco, maca, diwoco, bacanya
bayar: bayarin, membayar, dibayar, pembayaran, bayare, mbayar
beda: bedo, berbeda, bedanya, beda beda
beberapa: bbrp, bebrapa
begitu: gitu, gtu, gt, ngono, begtu
begini: gini, gni, ngene, bgini
belum: rung, blm, belom, blum, blom, lom, blon, belumm, durung, gurung, dereng, blmm, belon, blumm
benar: bener, bnr, betul, btul, bner, bnar, leres, benr, bena
berapa: brp, brapa, brpa, piro, pinten, berapaan
berhenti: brhenti, stop, mandek, mandeg, keluar kerja, keluar dari pabrik, keluar dari perusahaan, putus kerja, sudah tidak kerja
besok: bsk, bsok, besuk, sesok
biar: ben, biyar, agar, supaya
bicara: ngomong, omong, ngobrol, berbicara, ngomongan, bicara dengan
bingung: bngung, binggung, bingungg, mumet, puyeng
bisa: bs, bsa, bisaa, iso, isok, saget, biso, bissa, bsaa, biaa, bisah
buat: dibuatkan, dibuatin, dibikinkan, dibikinin, bikin, membuat, dibuat, bikinin, gawe, nggawe, buatkan, buatin, dibikin, pembuatan, buatan, damel, bikinkan, bkin
bukan: bkn, bukann, dudu, dede, bukannya
bulan: bln, blan, wulan, sasi
cari: nyari, mencari, cariin, nggolek, golek, dicari, nyariin, ngolek
cek: ngecek, mengecek, check, dicek, pengecekan, cekin, nyek, ngcek, cekk, periksa, ngeceknya
coba: nyoba, mencoba, cobain, dicoba, cobak, nyobain, njajal, cba, cobaa
cuma: cuman, cma, cm, mung, hanya, doang, doank, cumak, hny, cmn, hnya
cepat: cepet, cpt, cpet, gercep, cpat
dapat: dapet, dpt, dpet, mendapat, mendapatkan, dapatkan, dapetin, dpat
dari: dr, dri, saking, teko, dari pada
data: dta, dataku, datanya, datane
dengan: dgn, dg, dngan, dgan, dengn, karo
di: d, ndek, ning, nang, dii
dulu: dlu, dl, dhisik, disik, duluu, dahulu, riyin, disek
foto: poto, photo, fotonya, fhoto, potonya, dipoto, difoto, futu, moto, fto
gagal: ggl, gagall, ggal, failed, gagak
gabung: gabungin, menggabungkan, penggabungan, gabungkan, digabung, digabungkan, ngegabungin, nggabung, merger, satukan, penyatuan, menyatukan, disatukan, amalgamasi
ganti: ngganti, diganti, gantiin, mengganti, gnti, gantinya, pergantian, ngeganti, penggantian, menggantikan, gantii
gaji: upah, gajian, bayaran
habis: abis, hbs, hbis, habiss, abiss, ludes
hari: hr ini, dino, hri
harus: hrs, hrus, hrz, kudu, mesti, musti, harusnya, seharusnya, haruss
hilang: ilang, hlang, ngilang, kehilangan, hilangg, kecolongan, raib
hubungi: menghubungi, ngehubungi, dihubungi, hub, kontak, menghubungin
ibu: emak, mama, mamak, ibuk, mbok, ibunda
ini: ni, nih, iki, ino, niki, inih, inii
isi: ngisi, mengisi, diisi, isikan, pengisian, isiin, ngisinya
itu: tu, tuh, iku, niku, ituu, kuwi
jadi: jd, jdi, dadi, dados, menjadi, jadinya
jam: jm
jangan: jgn, jngan, ojo, ojok, jangn, jngn
jelek: jlek, elek, ampas, bobrok, burik
juga: jg, jga, jugak, jugaa, ugo
kali: x, kalii, kaping, ping
kalau: kalo, klo, kl, klu, klau, kaloo, klw, kalu, nek, lek, menawi, jika, bila, apabila, kalok, lamun
kamu: kon, koe, kowe, sampeyan, njenengan, anda, lu, lo
kantor: kntor, kator, kantore, kntr
karena: krn, karna, krna, karen, soalnya, soale, sebab, amargi, krena, gara gara, kerena
kartu: krtu, kertu
kasih: ksih, kasi, kasihh, ngasih, dikasih, ksh, beri, berikan, memberi, kasihkan, diberi, dikasi
ke: k, menyang, nyang, kee
kecil: kcil, cilik
keluar: kluar, klwr, metu, kelur, kelaur, keluarr, kluarr, medal, keluarnya
kemarin: kemaren, kmrn, kmren, wingi, kmarin, kemarinn, kemarennya, kmrin, kmaren
kembali: balik, kmbali, balek, bali, kmbli
kenapa: kok, ko, knp, knpa, knapa, mengapa, koq, kenpa, kog, napa, kanapa, ngapa, nopo, lapo, opoo, kenopo, kenapaa, kenape, opo'o, ngopo, kenapah, knaapa, knpaa, kenap, knapaa
kerja: kerjo, nyambut gawe, bekerja, kerjaan, pekerjaan, kerjanya, krja
kirim: ngirim, dikirim, mengirim, kirimin, pengiriman, krim, kiriman, terkirim, ngirimin
kosong: ksong, blank, ngeblank, blang, kosongan, blankk, putih polos, layar putih
lagi: lg, lgi, maneh, maning, lagii, meneh
lalu: lantas, abis itu, habis itu, setelah itu
lama: lma, lamaa, suwe, lawas, lamanya, dangu
langsung: lgsg, lngsung, lgsung, langsng, lsg
lemot: lelet, lambat, leletnya, alon, lamban, lemott
lihat: liat, lht, ndelok, ndeleng, deleng, ngelihat, melihat, dilihat, lihatin, ngeliat, ningali, liatnya, nengok, lihatnya, ndelengi
lupa: lp, lpa, lali, kelalen, kesupen, luoa, lupaa, kelupaan, lupain, lup, tidak ingat, tidak inget, kelali, klalen, lupaaa
macet: mandet, mampet, mentok, stuck, stak, stag, nyangkut, mandhek
masalah: mslh, mslah, msalah, masalahnya, permasalahan, kendala, kendalanya
masih: jek, msih, masi, msh, mase, isih, tasih
masuk: msuk, msk, masok, mlebu, melebu, mlebet, msuuk, masukk, masuknya, masuj, msauk
masukkan: masukin, masukan, memasukkan, memasukan, dimasukkan, dimasukin, masukno, input, inputkan, menginput, diinput, ketik, ngetik, ketikkan, nginput, dimasukan, mengetik, nulis
mau: mo, mw, pengen, pingin, ingin, arep, kepengin, kepingin, pgn, mauu, ape, badhe, pengin, pngn, hendak
menunggu: nunggu, tunggu, nungguin, ngenteni, enteni, tungguin, ditunggu, tnggu, tunggunya
minta: mnta, njaluk, meminta, mintak, diminta, mintanya, nyuwun, mintain, jaluk
muncul: nongol, mncul, nampil, tampil, ditampilkan, munculnya, mucul, muncull, metungul, ketok, kelihatan, keliatan, terlihat, tertera, kliatan, nampak, tampak, kethok
nama: nma, jeneng, namanya, nm, jenengku, asma, jenenge, namaku
nanti: ntar, nnti, ntr, engko, mengko, entar
orang: wong, org, orng, tiyang, oramg, orange
padahal: pdhl, pdahal, padhal, pdhal, padahl, padahall, pdhl, padhl, padah
pakai: dienggo, enggo, nganggo, pake, pk, pakek, pke, gunakan, menggunakan, memakai, digunakan, nggawene, make, dipakai, dipake, gunain, ngagem, mempergunakan, pergunakan, dipergunakan
pencet: mencet, tekan, dipencet, ditekan, klik, diklik, ngeklik, click, pijet, mengklik, menekan, mencettt, pecet, klick, tap, sentuh
perbaiki: benerin, dibenerin, diperbaiki, perbaikan, memperbaiki, betulkan, betulin, dibetulkan, ndandani, benahi, dibenahi, prbaiki, perbaikin
perlu: prlu, butuh, perlune, membutuhkan, dibutuhkan
pernah: prnah, pernh, prnh, perna
perusahaan: pt, prusahaan, perushaan, perusahan, pabrik, kantor kerja, perusahaanku, ptnya, perush, perusaan
pindah: pndah, pindahan, pindahkan
pusing: pusying, mumett, ngelu, puzing
saja: aja, aj, sj, ajah, wae, ae, ajaa, sajaa, ajh, ja, mawon, sja, ajja, aje, ajj
salah: kleru, keleru, slah, klentu, slh, salahh, sala, luput, lepat, keliru
sama: ama, sm, smaa, sami, podo, samaa, sma
sampai: sampe, smpe, smpai, ampe, sampek, nganti, ngantos, smp, nyampe, smpek
saya: sy, aku, gua, gw, gue, saia, sya, ane, kulo, q, aq, saye, sayaa, akuu, kula
sebelum: sblm, sblum, sakdurunge
sebentar: bentar, bntr, sek, sik, sekedap, diluk, sebntar, bentarr, sekejap
sedang: sdg, sdang, lagek
sedikit: sithik, sitik, dikit, sedikt
sekarang: skrg, skarang, skrang, saiki, skg, sekrang, sakniki, skrng, sekarangg, sekrng, skr
sekali: banget, bgt, bngt, bangat, bngetz, sangat, sngt, bangett
selalu: sllu, slalu, sllalu, selaluu, melulu, mulu, mulunya, terosan, mlu, sll
selesai: slesai, kelar, beres, rampung, slesei, finish, klaar
semua: smua, kabeh, smw, sedoyo, smuanya, semuanya, semuaa, sadaya
seperti: kayak, kaya, kyk, kek, ky, kayaknya
sering: srg, sring, seringkali, kerep
setelah: setlah, stlh, stelah, stlah, sehabis, sesudah, bar, sakwise, seteleh
setiap: tiap, stiap, tiap tiap, saben, tip, stp
siapa: sapa, spa, sinten, sopo
sinyal: signal, sinyalnya, singal
suruh: dikon, diken, disuruh, nyuruh, disuru, suru, menyuruh, dikongkon, kongkon, disuruhnya, dsuruh, disuruhh, sruh, dsruh, disruh
susah: angel, ruwet, ribet, sulit, mbulet, rumit, ssh, susahh, sush, ribett, belibet, mempersulit, dipersulit, persulit, susahnya, ribetnya, kesusahan, kesulitan, sussah, bertele tele, belit, berbelit, berbelit belit, susa, sesulit
tahu: tau, taw, ngerti, mengetahui, weruh, ngertos, thu, mengerti, diketahui, taau
tahun: thn, taun, th, tahunan
takut: wedi, tkut, tkt, ajrih, takutnya
tanggal: tgl, tggl, tnggal, tangal
tanya: nanya, bertanya, takon, tnya, nanyak, pitakon, nanyain, tanyak, nanyaa, tangklet, tanyakan
tapi: tp, tpi, tetapi, namun, tapii, nanging, tpii, tapih
telepon: telpon, tlp, telp, tlpn, telfon, tlpon, phone, ditelepon, ditelpon, nelpon, tlfn, menelepon
teman: temen, tmn, konco, kanca, kancaku, temanku
terima kasih: makasih, trimakasih, terimakasih, tks, thx, thanks, suwun, matursuwun, nuwun, mksh, terimakasi, matur suwun, matur nuwun, matur swun, thank you, trims, trima kasih, terima kasi, swun, makasi, tengkyu, tq, trimakasi, mkasih, mksih, terimaksih, hatur nuhun, trimksh, trmksh
terus: trs, trus, teruss, truss, terosss, trz, tros, teros, teru
tetap: ttp, tetep, ttep, tetapp, pancet, panggah, tetp, tep, ttap
tidak: gak, ga, gk, tdk, g, nggak, ngga, ngk, ngak, kaga, kagak, gx, ndak, engga, enggak, tdak, nda, ndk, tida, tidk, gag, kgk, gax, tudak, nggk, nga, enggk, gaak, ora, ra, mboten, boten, ndag, kgak, kga, gakk, tidakk, nggaa, ngaa, gaa, gaaa, enda, endak, tiak, tdkk, hgak, kagag, ogak, wegah, mbten, tidal, tydak, tak, ngg, engak, dak
tidak ada: gada, gaada, gda, gaono, ora ono, ra ono, tiada, nihil, tidak ono, gadak, kagada, tanpa ada
tidak bisa: gabisa, gbisa, gbsa, gabsa, gbs, gabs, nggabisa, gabisaa, gaiso, gakiso, gabisaaa, gakbisa, tdkbisa, gkbisa, tidak dapat, ndakiso, gaisok, tidak kenek, ora kenek, kagabisa, kagabisaa, tidakbisa, gabiza, tidak berhasil
tidak usah: gausah, gusah, gakusah, ngga usah, rausah, ga usah
ingat: eling, iling, inget, ingt, kelingan
simpan: simpen, nyimpen, disimpen, menyimpan, nyimpan
tidak apa apa: gpp, gapapa, gakpapa, ga papa, rapopo, nggakpapa, ga apa apa
tidak mau: gamau, gmau, gakmau, kagamau
tidak tahu: gatau, gtw, gktau, gatauu, kagatau, tidak paham, tidak mudeng, gangerti, mboten ngertos
tolong: tlong, tlg, tulung, plis, please, pliss, tulungi, tlng, help, toling, tolongg, tlonglah, tolonglah, plizz
tombol: tombolnya, tmbol, tombole, button
tua: tuwo, sepuh
tulisan: tlisan, tulisane, tulisannya, keterangan, keterangannya, notif, notifikasi, notifikasinya, notifnya, peringatan, pesan, tulisn, pemberitahuan, ket, tertulis
tutup: nutup, ditutup, ketutup, menutup, tertutup
uang: duit, duwit, duwek, dwit, uangku, duitku, artho, arto, uangnya, duitnya, uwang, dana
ubah: ngerubah, rubah, merubah, mengubah, diubah, ngubah, dirubah, ubahin, ngowahi, ngerobah, robah, rubahnya, ngrubah, perobahan, perubahan
ulang: ngulang, mengulang, diulang, ulangi, ulangin, mengulangi, mbaleni, baleni, ulangg, berulang
untuk: utk, tuk, untk, kanggo, kangge, unutk, intuk
urus: ngurus, mengurus, diurus, ngurusin, pengurusan, urusin, urusan
ya: ho oh, iya, iyo, y, yaa, iyaa, nggih, nggeh, enggih, yoi, yup, yes, inggih, iyaaa, yoo, iy, yaaa, yha, iye, yo
yang: yg, sing, ingkang, yng, yangg, seng, iang
waktu: wktu, wkt, pas, saat, ketika, pada saat, sewaktu, wayah, pada waktu
sudah: udah, udh, sdh, dah, uda, sdah, suda, dh, sudh, wes, wis, sampun, sudahh, udahh, udaah, udahhh, ude, wos, pun wis, suddah, telah, sydah, sudag, sudaah, ud, uwes, uwis, usdah, udahan, sampung, sudahlah
`;
