/**
 * How workers write JMO's own words. `meaning: spelling, spelling`. Seen in reviews of the app; typed on phones, by ear,
 * or taken from English. Some are real words that mean something else elsewhere ("paspor", "penghinaan data").
 */
export const DOMAIN = `
aplikasi: apk, apl, app, apps, aplikasih, applikasi, apliksi, aplkasi, aflikasi, aplikasiny, apalikasi, aplikasix, aplikas, aplikaai, amplikasi, aplilasi, aplksi, aplikadi, apliaksi, aplokasi, alpikasi, apkikasi, aplikasine, apknya, apkne, aplication, application, aplikesen, apikasi, aplikasi jmo, aplikasi bpjs, aplikasi jamsostek
aktif: aktip, aktf, aktiv, aktig, active
akta: akte, aktene, aktane, aktenya, aktanya
akun: acount, account, akunt, akn, akune, akunku, user id, akuntt
biometrik: biometri, biometric, biometrix, beometrik, biomatrik, biotrik, bimetrik, biometik, biomerik, biometrk, bio, vermuk, permuk, foto wajah, foto muka, foto selfie, foto diri, foto geometrik, foto biometrik, selfie, selfi, swafoto, selfy, verifikasi wajah, verifikasi muka, verifikasi biometrik, scan wajah, scan muka, scan biometrik, pindai wajah, deteksi wajah, rekam wajah, pengenalan wajah, cek wajah, face recognition, face id, liveness, liveness detection, wajah
blokir: terblokir, keblokir, blok, diblokir, terbelokir, terblok, diblok, ngeblok, blokiran, pemblokiran, kunci, terkunci, dikunci, kekunci, locked, dibekukan, dinonaktifkan
bpu: bukan penerima gaji, bukan pu
bsu: bantu subsidi gaji, subsidi gaji, subsidi upah
bpjs: bjps, bbjs, bojs, bjs, bpks, bpsj, bpjstk, bpjamsostek, bpjstku, bpjsku, bpjsne, bpjs tk, bpjs ketenagakerjaan, bpjs ketenaga kerjaan, bpjs tenaga kerja, bpjs naker
buka: dibuka, kebuka, terbuka, bukak, dibukak, dbuka, bka, kebukak, membuka, bukanya, ngebuka, mbukak
cair: mencairkan, cairkan, cairin, pencairan, pencarian, nyairin, dicairkan, dicairin, pecairan, pancairan, nyairkan, nyairke, pencairannya, cairnya, ngecairin, wd, withdraw, ambil uang, ambil dana, ambil saldo, ambil jht, ambil jamsostek, ambil bpjs, tarik uang, tarik dana, tarik saldo, tarik jht
daftar: daptar, dftar, daftr, mendaftar, pendaftaran, ndaftar, ndaptar, daftarin, daftarkan, mendaftarkan, didaftarkan, didaftarin, registrasi, registrasinya, regis, register, registration, sign up, buat akun, buat akun baru
download: unduh, didownload, dowload, donload, donlot, downlod, donlod, donwload, dwonload, donlowad, donwlod, mendownload, ngedownload, mengunduh, diunduh, donlut, ngunduh, dwnload, downloud
email: imel, imail, mail, emal, emai, emil, emael, amail, emel, emaill, emaile, emailku, surel, e mail, e-mail, alamat email, gmail, gemail, gmael, gimail, akun google
error: eror, erorr, eroor, erro, errorr, errornya, ero, erroor, eroorr, trouble, trobel, troble, ngerror, ngeror
hapus: menghapus, dihapus, ngapus, penghapusan, hapusin, hapuskan, delete, didelete, ngehapus
hp: handphone, hape, henpon, ponsel, hpku, hapeku, hapene, hpne, telepon genggam, smartphone, hpnya, hapenya, henpun, hendphone
hrd: hr, personalia, bagian personalia, hrdnya, bagian hrd
instal: terpasang, dipasang, keinstal, terinstal, terinstall, kepasang, install, intal, istal, diinstal, diinstall, nginstal, menginstal, penginstalan, instalnya, instalasi
jamsostek: jamsotek, jamsosteknya, jamostek, jamsostk, jamsostekku
jht: jaminan hari tua, tabungan hari tua, jaminan haritua
jkk: jaminan kecelakaan kerja, jaminan kecelakaan
jkm: jaminan kematian
jkp: jaminan kehilangan pekerjaan, jaminan kehilangan kerja
jmo: jmp, jimo, jom, jmonya, jmone, jmoku, jamsostek mobile
kantor cabang: kancab, kc, cabang, cabang terdekat, kantor cabang terdekat, kantor terdekat, kantor bpjs, kantor jamsostek, kantor bpjs terdekat
keluar sendiri: close terus, ngeclose, forced close, force closed, forclosed, mental, mental sendiri, terpental, mentalan, mentall, terhenti, crash, ngecrash, forclose, forceclose, fc, firstclose, foreclose, force close, fors close, first close, berhenti sendiri, terus berhenti, terus terhenti, nutup sendiri, tutup sendiri, close sendiri, menutup sendiri, tertutup sendiri, keluar dewe, metu dewe, out sendiri, keluar otomatis, keluar aplikasi
klaim: claim, klem, klam, klim, kalim, clam, klain, claem, clem, kleim, klaem, mengklaim, ngeklaim, ngklaim, ngeklem, diklaim, pengklaiman, klaimnya, clime, claime, claimnya, mengajukan klaim, pengajuan klaim, ajukan klaim
kode otp: otp, kode verifikasi, kode verif, kode aktivasi, kode konfirmasi, sms kode, kode sms, otpnya, nomor otp, kode masuk email
kpj: kjp, kpjnya, kpjne, kpjku, nomor kpj, nomor peserta, nomor kepesertaan, nomor jamsostek, nomor kartu, nomor kartu peserta, nomor bpjs, nomor kartu bpjs, nomor kartu jamsostek, nomor peserta bpjs, nomor kpj bpjs, nomor jmo
ktp: ektp, e ktp, e-ktp, ktpku, ktpne, kartu tanda penduduk
lapak asik: lapakasik, lapakasi, lapak asyik, lapakasyik, lapak aksi
login: loging, ligin, logi, logn, lagin, loginn, longin, logain, logind, loginya, loginnya, signin, sigin, log in, log-in, sign in, login jmo, masuk jmo, masuk ke jmo, masuk aplikasi, masuk ke aplikasi, masuk akun, masuk ke akun, login ke akun, login akun, login aplikasi, login ke jmo, login ke aplikasi, masuk login
logout: log out, log-out, logut, loguot, sign out, logot, ngelogout, dilogout
nama ibu kandung: nama ibu, ibu kandung, nama emak, nama mama
nik: niknya, nomor ktp, nomor nik, nomor induk, nomor induk kependudukan
nomor: nomer, nmr, nmor, nmer, nomor nomor, nomernya, no, nomore, nomere
nomor hp: nope, nohp, nomor telepon, nomor telpon, nomor telp, nomor wa, nomor whatsapp, nomor handphone, nomor ponsel, nomor hape, nomor tlp, nomor seluler, nomor tlpn, hp nomor
nomor rekening: norek, nomor rek, nomor bank, nomor rekening bank
nonaktif: non aktif, nonaktip, non aktip, tidak aktif, non active, nonactive, inaktif
paklaring: praklarin, parklaring, plakarin, paklarin, paklaringnya, verklaring, parklarin, surat paklaring, surat pengalaman kerja, surat keterangan kerja
password: sandi, pasword, psword, pass, pw, pwd, pwnya, paswod, pswd, paswor, katasandi, pswrd, psswd, paspor, passwor, paspot, fasswod, pasport, passwd, paswort, paswrd, paswed, paswot, paswordnya, passwot, passwod, passowrd, pasworrd, psw, sandine, sandinipun, sandiku, passnya, paswordku, passworddnya, kata sandi, kata kunci, kode sandi, kata sandinya, kata password, pasword nya, password akun, password jmo, password akun jmo, password email
pengkinian data: pengkinian, pengkinan, penghinaan, pengikian, penginian, pekinian, pengikinan, pngkinian, pengkinia, perkinian, pengikinian, pengkininan, penghinian, pengkinin, pengkinian datanya, pengkinan data, penghinaan data, pengikian data, penginian data, pekinian data, pengikinan data, pengkinia data, perkinian data, pengkininan data, update data, data update, update data diri, pemutakhiran data, pengkinian data diri, pengkinian data peserta
phk: diberhentikan, diberhentikan pabrik, diberhentikan perusahaan, pehaka, dipehaka, di phk, kena phk, layoff, kena layoff
petugas: cs, customer service, customer care, custemer service, petugasnya, operator, admin jmo, petugas posko
play store: playstore, plestor, playstor, plystore, google play, google playstore, google play store, ps store, plastore, pleystore
resign: resain, risen, risain, resing, resaign, rezign, risign
reset: riset, direset, ngereset, riseet, resat, mereset
rekening: rek, rekeningnya, reknya, rekeningku, rekning, rekening bank
saldo: saldoku, saldone, sldo, saldonya, saldo jht, saldo bpjs, saldo jamsostek, saldo jmo
terdaftar: kedaftar, terdaptar, trdaftar, terdaftat, terdafar, kedaptar, terdaftarkan, teregistrasi
update: perbarui, pembaruan, perbaharui, diperbarui, upgrade, pembaharuan, diperbaharui, updet, apdet, perbaruhi, perbaruan, updte, apdate, abdet, updete, uodate, upgret, updute, updat, perbaruin, perbahrui, updated, ufdate, perbaru, upadate, pembaruanya, pmbaruan, udate, uldate, prbarui, diupdate, diupgrade, terupdate, memperbarui, memperbaharui, ngupdate, diapdet, pembruan, updatenya, update aplikasi, versi terbaru, versi baru, apdit, mutakhirkan, dapdet, diupdet, updatean, updetan, apdetan, updatan
uninstal: uninstall, unistal, unistall, uninstalll, dicopot, copot, copot pemasangan, hapus aplikasi, unsintal
verifikasi: verivikasi, verif, vertifikasi, verfikasi, ferivikasi, verikasi, ferifikasi, diverifikasi, memverifikasi, verifikasinya, verfikasinya, validasi
`;
