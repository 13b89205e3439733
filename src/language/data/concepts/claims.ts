/** Claims, where they stand, bank accounts and money. The form of a line is told in `../concepts.ts`. */
export const CLAIMS = `
ahli waris, meninggal > suami sudah tidak ada, istri sudah tidak ada, bapak sudah tidak ada, ibu sudah tidak ada, orang tua sudah tidak ada, pesertanya sudah tidak ada, orangnya sudah tidak ada, suami meninggal, istri meninggal, bapak meninggal, ibu meninggal, anak almarhum, istri almarhum, warisan, suami almarhum, istri almarhum, bapak almarhum, ibu almarhum, pesertanya meninggal, pekerjanya meninggal, anak dari peserta, orangnya sudah meninggal, untuk almarhum, punya almarhum, punya almarhumah, milik almarhum
buku tabungan, rekening, buku rekening = buku bank, buku rek, buku tabunganku, rekening tabungan, buku tabungane
buku tabungan, rekening, buku rekening > tabungan, tabungan saya, tabungan bank, bri, bca, mandiri, bni, bsi, btn, bank jatim, buku bri, buku bca, buku bni, buku mandiri, tabungan bri, tabungan bca, nomor rekening, atm, kartu atm, norek, bukunya bank, fotokopi buku tabungan, fotocopy tabungan
kematian, santunan kematian, jkm > meninggal, wafat, santunan, uang kematian, uang duka, dana kematian, almarhum, almarhumah, suami meninggal, istri meninggal, bapak meninggal, ada yang meninggal, santunan meninggal, sedo, orang mati, mati, peserta meninggal
jht, jaminan hari tua, hari tua = tabungan hari tua, uang hari tua, dana hari tua, jaminan hari tuo, jeha te
bukan jht > kesehatan, bpjs kesehatan, jkn, kis, prakerja, pkh, bansos
belum klaim, belum mau klaim, tidak klaim, tidak mau klaim, belum mau ambil, tidak diambil > cuma lihat, cuma lihat dulu, cuma mau lihat, lihat lihat saja, cuma mau tahu, cuma tanya, disimpan dulu, simpan dulu, biar di situ, biar di situ dulu, biar ngumpul, nanti kalau pensiun, nanti saja kalau pensiun, kalau pensiun saja, belum butuh, belum perlu, tidak butuh, belum niat, belum kepikiran, tidak ada niat, tidak dicairkan, belum mau dicairkan, tidak diklaim
belum klaim, belum mau klaim, tidak mau klaim > ndak diambil, jangan diambil, eman, emanen, sayang kalau diambil, tidak ambil, belum ambil, belum pernah klaim, belum pernah ambil, tidak pernah ambil, belum pernah cairkan
belum dikirim, belum diajukan, belum mengajukan, belum daftar, belum ajukan > belum upload, belum ngajuin, belum ngajukan, belum submit, belum disubmit, belum diupload, baru mau, baru mau daftar, baru mau klaim, baru mau ngajukan, mau daftar, baru akan, belum jadi, belum klaim, belum daftar, masih isi form, masih ngisi, masih mengisi, baru ngisi, belum selesai isi, baru ngumpulkan berkas, masih kumpulkan berkas, masih siapkan berkas, belum pencet kirim, belum sampai kirim, belum ngirim, baru rencana, rencananya, masih rencana, belum mulai, belum sama sekali
dikirim > sudah upload, sudah diupload, sudah submit, sudah ngajuin, sudah ngajukan, berkas sudah masuk, berkas masuk, sudah daftar, kadung kirim, terlanjur kirim, sudah terlanjur dikirim, sudah kadung, sudah disetor, sudah klaim, kebacut ngirim, sudah masuk pengajuan, sudah daftar lapak asik
diproses, proses, dikerjakan > masih dikerjakan, sedang digarap, tunggu 5 hari, menunggu 5 hari, suruh menunggu, suruh sabar, katanya menunggu, verifikasi, masih verifikasi, sedang verifikasi, masih dicek, masih diperiksa, menunggu hasil, menunggu kabar, belum ada hasil, belum ada kabar, belum ada jawaban, belum ada keputusan, masih jalan, sedang berjalan, menunggu verifikasi, menunggu persetujuan, belum keluar, belum cair, masih menunggu, belum ada kabarnya, belum jelas, durung ono kabar, isih proses, lagi proses
ditolak, tidak disetujui > berkas dikembalikan, berkas ditolak, tidak memenuhi syarat, dibilang tidak memenuhi syarat, belum memenuhi syarat, tidak masuk syarat, kurang berkas, berkas kurang, berkasnya kurang, syarat kurang, syaratnya kurang, dokumen kurang, dibatalkan, dibatalkan sistem, gugur, tidak lolos, tidak disetujui, disuruh ulang, suruh ulang, suruh lengkapi, disuruh lengkapi, suruh melengkapi, gagal, tidak diterima, ditolak sistem, tidak dapat diproses, tidak dapat dilanjutkan, dicancel, di cancel, cancel
sudah cair, uang sudah cair, uang cair, uang sudah masuk, cair > sudah masuk bank, sudah masuk rekening, masuk bank, uang sudah masuk bank, sudah ditransfer, sudah di transfer, sudah terima uang, sudah saya terima, sudah diterima, sudah terima, uang sudah di rekening, sudah ada di rekening, sudah saya ambil, sudah nampa, sudah tompo, wes mlebu bank, ditransfer, transferan masuk, transferan sudah masuk, sudah ada uangnya, sudah keluar uangnya, sudah keluar
wawancara, video call > interview, interviu, vc, vidio call, ditelepon petugas, dihubungi petugas, tanya jawab, telepon video, jadwal wawancara, dijadwalkan, jadwal, dijadwal, belum ditelepon, menunggu telepon, menunggu ditelepon, zoom, ditelpon bpjs, belum di telepon, panggilan video, diwawancarai
belum ditelepon, belum dihubungi, belum diwawancara > belum ada telepon, tidak ditelepon, tidak ada telepon, belum ada yang telepon, tidak ada yang nelpon, menunggu telepon, belum di telepon, belum dipanggil, belum ada panggilan, tidak ada yang menghubungi, belum di vc, belum wawancara, belum interview, durung ditelpon, belum ada kabar, menunggu ditelepon, belum dapat telepon
antre, antrean, antri, nomor antrean = antrian, antriane, ngantri
antre, antrean, antri > nomor urut, ambil nomor, kuota penuh, kuota habis, kuotanya penuh, jadwal penuh, jadwal habis, tidak dapat jadwal, tidak dapat kuota, menunggu giliran, giliran, belum giliran, ngantre, panjang, slot, slot habis, penuh terus, dapat nomor, nomor 50, jadwal, kehabisan kuota, urutan
kode 040, 040 = kode 40, error 040, eror 040, nol empat nol, kosong empat kosong, 040 itu, kode nol empat nol, kode nol empat puluh, tulisan 040, 040 040
saldo 15 juta ke atas, di atas 15 juta, lebih dari 15 juta > lebih 15 juta, 16 juta, 17 juta, 18 juta, 20 juta, 25 juta, 30 juta, 40 juta, 50 juta, 60 juta, 100 juta, puluhan juta, ratusan juta, saldonya besar, saldo besar, saldonya banyak, terlalu besar, kebanyakan
di bawah 15 juta, kurang dari 15 juta > 1 juta, 2 juta, 3 juta, 4 juta, 5 juta, 6 juta, 7 juta, 8 juta, 9 juta, 10 juta, 11 juta, 12 juta, 13 juta, 14 juta, ratusan ribu, cuma sedikit, kurang 15 juta
dompet digital, e wallet > ovo, gopay, shopeepay, linkaja, shopee pay, go pay, akun dana, uang elektronik, shopee
belum punya rekening, tidak punya rekening, belum ada rekening > belum buka, belum buka rekening, belum bikin, belum bikin rekening, tidak punya, belum punya, tidak punya bank, belum punya bank, tidak punya buku tabungan, belum punya tabungan, tidak ada rekening, tidak punya atm, mau buka rekening, baru mau buka
salah rekening = nomor rekening salah, salah nomor rekening, rekening luput, salah nulis rekening, salah isi rekening, nomor rekening keliru, rekeningnya salah
rekening orang lain, atas nama orang lain > pinjam rekening, numpang rekening, rekening bojo, ikut suami, ikut anak
rekening dari perusahaan > rekening pabrik, buat gajian, buat gaji, untuk gaji, untuk gajian, rekening payroll, tempat gajian, dari perusahaan, dari pabrik, bank pabrik
nama tidak sama ktp, nama di rekening beda > nama di buku beda, nama di buku tabungan beda, nama di bank beda, namanya tidak cocok
bsu, bantuan subsidi upah = bantuan upah, bantuan gaji, subsidi upah, subsidi gaji, subsidi
bsu, bantuan subsidi upah > blt, bantuan pemerintah, bantuan 600, 600 ribu, 300 ribu, 600rb, bantuan, bansos, uang bantuan, bantuan dari pemerintah, bantuan presiden, bantuan jokowi, bantuan prabowo, blt pekerja, bantuan uang, kemnaker
bayar sendiri, bayar iuran sendiri, peserta mandiri, bpu = bayar mandiri, iuran sendiri, mandiri, bayar iuran, bukan penerima upah
bayar sendiri, bayar iuran sendiri, bpu > pedagang, ojol, ojek, petani, usaha sendiri, buat suami, buat istri, buat keluarga, daftar mandiri, ikut mandiri, daftar sendiri, nerusin bayar, lanjut bayar, mau lanjut sendiri, bayar tiap bulan sendiri, pekerja mandiri, wiraswasta, jualan, bayar dewe
lapak asik, online, secara online = onlen, daring, via online, lapak asyik, lapakasik
lapak asik, online > lewat web, website, web, internet, situs, lewat situs, lewat google, dari rumah, dari rumah saja, di rumah saja, lewat komputer, lewat laptop, di warnet, warnet, tidak usah datang, tidak usah ke kantor, isi di internet, portal, lewat portal
sudah memberi uang, terlanjur bayar > sudah ditransfer, kadung bayar, kadung transfer, sudah kasih, sudah saya kasih, sudah saya bayar, sudah saya transfer, terlanjur kasih, terlanjur transfer, sudah dibayar, wes tak bayar, wes tak kei, kebacut bayar, sudah dikirim uangnya, sudah kirim uang, sudah separuh, sudah dp
belum bayar, belum transfer, tidak bayar, belum memberi uang, belum kasih > tidak saya turuti, tidak saya tanggapi, saya diamkan, tidak saya layani, saya blokir, tidak mau bayar, belum dikasih, durung bayar, untung belum, untungnya belum, tidak jadi bayar
minta persenan > bagi hasil, komisi, minta persen, minta jatah, jatah, potong sekian persen, bagian sekian, minta separuh, dipotong, bagi dua, fee
uang, ada yang minta uang > bayar dulu, minta 500 ribu, minta 100 ribu, minta 1 juta, minta sejuta, minta 200 ribu, 50 ribu, 100 ribu, 200 ribu, 500 ribu, 1 juta, sejuta, uang admin, biaya admin, uang rokok, uang bensin, uang jasa, disuruh bayar, disuruh transfer, minta transfer, minta pulsa, pulsa, dp, dimintai duit, minta ongkos, uang pelicin, disuruh nyetor
klaim, cairkan, mencairkan, ambil uang > mau cair, mau dicairkan, pencairan, mau ambil, mau diambil, tarik, tarik semua, butuh uang, perlu uang, lagi butuh uang, njupuk duit, ambil, diambil, mau klaim, pengen cair, pengen ambil, ambil semua, ambil jht, buat modal, buat modal usaha, buat biaya sekolah, uangnya mau diambil, mau uangnya, minta dicairkan, minta uang saya, ngalak pesse
bank lain, bank lainnya > mandiri, bank mandiri, bri, bca, bni, bsi, btn, bank jatim, jatim, danamon, cimb, permata, btpn, jago, seabank, sea bank, ocbc, panin, mega, muamalat, bukopin, maybank, bank daerah, bpr, bank syariah, lain, lainnya, yang lain
menunggu wawancara > belum ditelepon, menunggu ditelepon, menunggu telepon, belum video call, belum di video call, belum di vidio call, belum vc, belum di vc, belum diwawancara, belum dihubungi, menunggu ditelepon petugas, menunggu jadwal, menunggu panggilan, belum dipanggil, menunggu telepon petugas
30, rumah, perumahan, kpr > kpr, beli rumah, bangun rumah, dp rumah, cicilan rumah, kredit rumah, renovasi, uang muka rumah, buat rumah, yang buat rumah, buat kpr, untuk kpr, untuk beli rumah, buat beli rumah, buat bangun rumah, cicil rumah, nyicil rumah, bangun omah, tuku omah, gawe omah, rumah subsidi, dp perumahan, ambil rumah, ambil perumahan, apartemen, rumah, perumahan, cicilan kpr
100 persen, seratus persen, seluruhnya, seratus = 100, sepenuhnya, 100 prosen
100 persen, seluruhnya > semua, penuh, full, total, ludes, utuh, ambil semua, cair semua, tarik semua, jupuk kabeh, satus persen, semua saldo, semua uang, sak kabehe, diambil habis, seluruh saldo, habis semua
ahli waris, waris > keterangan waris, keterangan ahli waris, surat waris, surat keterangan waris, surat keterangan ahli waris, surat warisan
transfer, bayar, memberi uang = kirim uang, mentransfer, ditransfer, tf, kasih uang, beri uang, ngasih uang
transfer, bayar, memberi uang > dp, separuh, ngirim, bayar separuh, sebagian, nyicil, kekno
diproses > katanya menunggu 5 hari, menunggu 5 hari, suruh menunggu 5 hari, katanya suruh menunggu, suruh menunggu, katanya sabar
semua, klaim semua, ambil semua > mau saya ambil semua, mau ambil semua, diambil semua, mau semua
rekening gaji dari perusahaan, rekening gaji > atm gaji, atm gajian, yang buat gaji, buat gaji, rekening perusahaan
transfer, bayar > sudah kirim 200 ribu, kirim 200 ribu, kirim 100 ribu, kirim 500 ribu, kirim sejuta, ngirim uang, kirim duit, kadung kirim, kasih uang
bank bri, bri = bank rakyat, bank rakyat indonesia, be er i
bank bca, bca = be ce a, bank central
uang, minta uang > suruh bayar, disuruh bayar dulu, bayar dulu, 150 ribu, 150rb, 100rb, 200rb, 50rb, 500rb, 300rb, 250rb, 1jt, 2jt, uang muka
sudah ditelepon, sudah wawancara, sudah wawancara video > sudah vc, sudah di vc, di vc, sudah video call, sudah dihubungi, sudah ada telepon, kemarin ditelepon, sudah ditelepon bpjs, sudah ditelepon petugas, sudah diangkat, sudah di video call
antri, antrean > ambil nomor, nomor urut, belum ambil nomor
belum daftar antrean, belum daftar > belum ambil nomor, belum ambil antrean, belum dapat nomor, belum antri
ditolak > suruh pulang, disuruh pulang, berkasnya kurang, suruh pulang berkas kurang, suruh kembali lagi, suruh balik lagi, disuruh balik, pulang lagi
diatas 15 juta, di atas 15 juta, lebih 15 juta > lebih dari lima belas juta, lima belas juta lebih, 21 juta, 22 juta, 23 juta, 24 juta, 26 juta, 27 juta, 28 juta, 29 juta, 35 juta, 45 juta, 70 juta, 80 juta, saldo 22 juta, saldo 20 juta, saldo 25 juta, saldo 30 juta, 15 juta lebih
15 juta = lima belas juta
rekening lain, rekening lama, rekening orang > salah rekening, rekening dulu, ke rekening lama, rekening yang lama, nyasar, salah transfer
belum masuk, belum cair > belum ada transfer, belum ada transferan, belum ada uang, belum terima, durung mlebu, belum ditransfer, belum ada di rekening, belum keluar
wawancara, dijadwalkan wawancara > di video call, besok di video call, mau di video call, di vc, mau di vc, besok ditelepon, dijadwal besok
rekening tidak aktif, rekening mati > tabungan mati, tabungan hangus, atm mati, bank sudah tutup, buku lama tidak dipakai, rekening lama tidak dipakai, rekening pasif, rekening diblokir, tabungan tidak dipakai, rekening sudah ditutup, tabungan lama mati
klaim semua, klaim penuh, ambil semua, cair semua, cairkan semua > seluruhnya, semuanya dicairkan, full, total, 100 persen, kabeh, semua saldo, sekalian semua, dihabiskan, diambil habis
gagal transfer, transfer gagal, gagal dikirim > retur, ditolak bank, dikembalikan bank, rekening mati, rekening tidak aktif, rekening tutup, tidak bisa masuk rekening, mantul, uang kembali, balik lagi uangnya
rekening orang lain, rekening keluarga, rekening lain > rekening anak, rekening istri, rekening suami, rekening adik, rekening kakak, rekening teman, rekening mantan, rekening lama, nyasar, salah kirim, masuk ke anak, masuk ke suami
rekening saya, rekening sendiri > rekeningku, atm saya, rekening pribadi, masuk ke saya
belum ditransfer, belum masuk, uang belum masuk, belum dibayar > belum ada masuk, belum ada apa apa, belum wonten, dereng wonten, dereng mlebet, saldo bank masih sama, mutasi tidak ada, rekening kosong, tidak ada uang masuk, belum kelihatan, belum ada uangnya
belum bisa diklaim, belum bisa cair > harus keluar dulu, masih kerja, belum sebulan, menunggu sebulan, masa tunggu
rekening bersama, rekening berdua > rekening suami istri
ditolak bank > banknya nolak, mantul, bank menolak, rekening tutup, rekening tidak valid, tidak diterima bank, retur
cair ke rekening, masuk rekening > sudah masuk bank, masuk bank, ada di bank, sudah ditransfer, ada transferan
bank, lewat bank, transfer bank > atm, m banking, mbanking, mobile banking, teller, bri, bca, bni, mandiri, brimo, livin
lewat aplikasi, dompet digital > gopay, dana, ovo, shopeepay, linkaja, lewat jmo
sebagian, klaim sebagian, pernah klaim sebagian > buat kpr, pernah buat kpr, buat rumah, 10 persen, 30 persen, sepuluh persen, tiga puluh persen
semuanya, klaim semuanya, pernah klaim semua > sudah habis diambil, habis diambil, diambil kabeh, dicairkan kabeh, dihabiskan, sudah saya kuras
`;
