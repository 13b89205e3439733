/** What is asked of members besides work, cards, data, papers and claims. The form of a line is told in `../concepts.ts`. */
export const MEMBERSHIP = `
masih di sampoerna > belum pindah, tidak pindah, belum keluar, masih kerja di sampoerna, tetap di pabrik, belum pindah ke mana, kerja di sampoerna, sampoerna
masuk seperti biasa, masih masuk > tiap hari masuk, setiap hari masuk, masuk terus, kerja terus, kerja biasa, masih kerja, tetap masuk, aktif
mengundurkan diri > berhenti sendiri, pamit, pamitan, bikin surat resign, keluar ikut suami, ikut suami, ngurus anak, tidak kuat kerja, tidak betah, capek kerja, berhenti karena hamil, pindah kerja, saya yang minta, keluar karena ikut suami, keluar karena anak, keluar sendiri
dirumahkan > disuruh di rumah, libur panjang, diliburkan, belum dipanggil, belum dipanggil lagi, menunggu panggilan, tidak giling dulu, sementara di rumah, pabrik libur, tidak ada giling, tidak ada kerjaan, istirahat dulu
meninggal, meninggal dunia = wafat, almarhum, almarhumah, sedo, tilar, seda, meninggal dunio, kapundut, almarhume
hilang > ketlisut, kelisut, keslisut, keselip, kselip, kececer, tercecer, kesingsal, ketriwal, keri, lupa naruh, lupa menaruh, lupa taruh, lupa simpan, lupa nyimpan, lupa disimpan di mana, tidak tahu di mana, tidak tahu ke mana, entah di mana, entah ke mana, mboh nang endi, embuh nang endi, tidak ketemu, kebanjiran, kena banjir, kebakaran, kebakar, dimakan tikus, dimakan rayap, hanyut, dompet hilang, kecopetan, dicuri, elang, saya cari tidak ada, dicari tidak ada
hilang > hilang semua, hilang dompet, tidak kesimpan, pas pindahan, waktu pindahan hilang, tidak tersimpan
rusak > sobek, robek, suwek, luntur, patah, basah, tugel, retak, tidak terbaca, buram, mengelupas, kena air, tulisannya luntur, tulisan luntur, kartunya sobek, sobek kena air
satu = settong, satu biji, satu lembar, sebiji, selembar
beberapa, lebih dari satu, banyak, lebih satu = lebih dari 1, akeh, buanyak, pirang pirang, banyak banget
beberapa, lebih dari satu > dua, tiga, empat, lima, macam macam, dua kartu, tiga kartu, dua kpj, tiga kpj, dobel, dobel dobel, numpuk, kathah, tiap pabrik beda, tiap pabrik satu, ganti ganti pabrik, satu per pabrik, tiap perusahaan satu, punya dua, punya tiga
belum pernah dapat, tidak pernah dapat, belum dapat, tidak punya, belum punya > tidak dikasih, tidak pernah dikasih, dari dulu tidak dikasih, tidak pernah terima, belum terima, belum pernah terima, belum dibagi, belum dibagikan, tidak dibagi, belum dikasih, tidak diberi, tidak pernah diberi, tidak pernah pegang, tidak pernah lihat, tidak pegang, belum dicetak, tidak terima, belum pernah lihat, tidak duwe, gak nduwe
tidak punya, belum punya > tidak ada, tidak bawa, tidak pegang, tidak kepegang, belum ada, belum punya blas, dereng gadah, mboten gadah, tidak gadah, tidak andi
punya orang lain, bukan punya saya = bukan milik saya, bukan kepunyaan saya, punya orang, duwe wong
punya orang lain > bukan nama saya, nama orang lain, namanya orang lain, bukan kartu saya, bukan kpj saya, tidak kenal namanya, punya siapa itu, namanya bukan saya, kpj orang, kartu orang, kartunya orang, nama lain, bukan atas nama saya, nomornya orang lain
tidak muncul, tidak tampil > tidak kelihatan, tidak ketok, tidak nongol, tidak metu, tidak keluar, tidak tampak, tidak ada angkanya, angkanya tidak ada, angka tidak keluar, blank, layar putih, kosong layarnya, hilang, tidak terlihat, tidak nampak, tidak ada tulisannya
nomor hp atau email > nomor hp, email, telepon, nomor wa, nomor telepon
terbalik, tertukar = kebalik, kewalik, kuwalik, kebalek, ketukar, keliru tempat, tukar tempat, ijolan, kebolak balik, bolak balik
terbalik, tertukar > urutan salah, bulan dan tanggal, tanggal jadi bulan, bulan jadi tanggal, tanggal sama bulan, tanggal dan bulan, depan belakang, nama depan belakang, ditukar, tukar, angkanya kebalik, kebalik angkanya
masih yang lama, belum diperbarui > kk lama, kk yang dulu, masih yang dulu, belum ganti, belum diganti, belum diubah, belum berubah, data dulu, masih lama, ktp lama, data jadul, masih data lama, masih yang dulu
bpjs > kartu bpjs, di kartu bpjs, catatan bpjs, yang di bpjs, di sistem, datanya bpjs
belum ada satu pun, belum ada, belum ada semua, tidak ada semua, belum punya semua, belum siap > belum siap semua, semua belum, belum punya apa apa, kosong semua, durung ono kabeh, durung kabeh, belum disiapkan, belum menyiapkan, belum ngumpulkan, belum kumpul, tidak punya semua, tidak satupun, satupun tidak ada, satupun belum, tidak ada satupun, belum satupun, tidak punya apa apa, belum nyiapin, tidak ada yang siap, tidak ada yang punya, belum punya, belum semua, masih kosong, nol
beasiswa, beasiswa anak > sekolah anak, kuliah anak, biaya sekolah, bantuan sekolah, uang sekolah, spp anak, anak sekolah, anak kuliah
kesehatan, bpjs kesehatan = mobile jkn, jkn, kis, bpjs sehat, kartu sehat, bpjs kes
kesehatan, bpjs kesehatan > berobat, puskesmas, periksa dokter, faskes, rawat inap, rumah sakit, rujukan, buat berobat
belum ada kabar, belum ada jawaban = tidak ada kabar, belum dikabari, tidak dikabari, belum dapat kabar, tidak ada jawaban, belum ada pemberitahuan, tidak ada beritanya, belum ada berita, tidak ada infonya, belum ada info
belum ada kabar > belum dihubungi, tidak dihubungi, lama sekali, sudah lama, sudah seminggu, sudah sebulan, sudah berminggu minggu, lama tidak ada kabar, kok belum cair, belum cair cair, tidak cair cair, belum masuk, belum masuk rekening, kok lama, masih menunggu, diam saja, belum juga
dibayarkan > sudah masuk rekening, sudah cair, uang sudah cair, uang masuk, sudah masuk bank, cair kemarin
lewat 5 hari, lebih dari 5 hari > sudah seminggu, seminggu lebih, 1 minggu, 2 minggu, dua minggu, sudah sebulan, sebulan, sebulan lebih, 6 hari, 7 hari, 8 hari, 9 hari, 10 hari, lama sekali, sudah lama, berbulan bulan, 1 bulan, 2 bulan
tidak dapat dilanjutkan, tidak bisa lanjut > tidak bisa diteruskan, tidak bisa dilanjut, tidak bisa lanjut, mentok, macet, berhenti di tengah, tidak bisa diproses, tidak bisa next
tidak terdaftar, bukan penerima > tidak termasuk, tidak masuk daftar, tidak memenuhi, tidak ada nama saya, nama saya tidak ada, tidak lolos, tidak masuk kriteria, tidak oleh, tidak dapat bagian, tidak terpilih, gajinya lebih
kantor pos > pos, lewat pos, ambil di pos, pospay
kantor cabang, datang ke cabang, datang langsung > parani, saya parani, rono, mrono, ke kantornya, ke kantor bpjs, kantor bpjse, ke jamsostek, ke bpjs, ke kantor, datang saja, ke sana langsung, ke sana saja, saya datangi, datang sendiri, ke cabang, tatap muka, offline, ke loket, manual, entar ka kantor
175 = satu tujuh lima, call center 175, nomor 175, 1 7 5
175 > telepon, nelpon, bel, call, call center, telepon saja, saya telepon, hubungi 175, layanan 175, telepon bpjs, ngebel, via telepon, lewat telpon
orang tidak dikenal, tidak dikenal, tidak kenal, orang asing = orang tidak kenal, tidak kenal orangnya, orang tak dikenal, tidak kenal siapa
orang tidak dikenal, tidak dikenal, orang asing > nomor asing, nomor baru, nomor tidak dikenal, entah siapa, tidak tahu siapa, nomor luar, nomor luar negeri, tidak ada namanya, tidak jelas siapa, wong liyo, orang luar, nomor tidak jelas, tidak pernah ketemu, tidak ngerti siapa, nomor aneh, baru kenal, mboh sopo, embuh sopo, kenal di fb, kenal di internet
ngaku petugas = ngakunya petugas, ngaku bpjs, mengaku dari bpjs, ngaku dari bpjs, ngakunya bpjs, ngakunya dari bpjs
calo, perantara, biro jasa > makelar, tukang urus, broker, jasa pencairan, jasa klaim, orang yang bantu cair, joki
teman > satu linting, satu meja, satu grup, satu regu, satu line, satu shift, teman pabrik, teman giling, teman linting, sama sama giling, satu pabrik, sepabrik, konco pabrik, konco kerjo, satu bagian, satu unit, kanca, tretan, kancah, rekan satu linting, rekan satu pabrik, rekan kerja saya
belum ada yang minta, tidak ada yang minta, tidak ada, belum ada > tidak ada, belum ada, aman, aman saja, aman belum ada, tidak pernah, tidak ada siapa siapa, tidak ada kok, belum pernah, tidak ada yang minta apa apa, belum ada siapa siapa, belum pernah diminta, tidak diminta, tidak dimintai
kode > kode otp, enam angka, 6 angka, angka sms, kode sms
tambah ke jmo > masukkan kartu, masukkan kartu lama, nambah kartu, nambah kpj, menambah kartu, kartu lama dimasukkan, memasukkan kartu, tambahkan kartu, input kpj, kartu satunya, kpj satunya, nambahi kartu
mau tanya saja > cari info, cari informasi, pengen tahu, konsultasi, tanya tanya, takon tok, takon ae, info saja, minta info, minta informasi, minta penjelasan, cuma tanya tanya
syarat > persyaratan, apa saja syaratnya, berkas apa, dokumen apa, bawa apa, berkas yang dibawa, syaratnya apa, yang dibawa, dokumennya
lama > tempat kerja dulu, kerja dulu, pabrik dulu, pt dulu, perusahaan dulu, sebelumnya, perusahaan sebelumnya, pertama, kartu pertama, zaman dulu, kartu astek, astek, sebelum di sini, sebelum sampoerna, kerja sebelumnya, lawasan, mbiyen, biyen
terakhir > kemarin, bulan kemarin, bulan lalu, akhir akhir ini, gajian kemarin
pernah > pernah dicairkan, pernah cair, dulu pernah ambil, dulu pernah klaim, wes tau njupuk, wes tau cair, dulu pernah
mati > pasif, dormant, lama tidak dipakai, tidak pernah dipakai, diblokir bank, tutup buku
lewat jmo, aplikasi > lewat aplikasi, pakai aplikasi, aplikasi jmo
mengaku, ngaku, orang bpjs > ngakunya, mengakunya, orang jamsostek, bpjs pusat, dari pusat, dari bpjs pusat, katanya bpjs, katanya petugas, katanya orang bpjs, katanya dari kantor, petugas gadungan, petugas palsu, cs palsu, admin bpjs, atas nama bpjs, ngakunya orang jamsostek, ngaku orang bpjs, ngakunya orang bpjs, jarene wong bpjs, pegawai bpjs, ngaku pegawai, gadungan
lihat, cek > lihat lihat, ngintip, tahu jumlahnya, pengen tahu, ngecek, tahu isinya
belum disetor, tidak disetor, belum dibayar > nunggak, menunggak, belum dibayar pabrik, belum dibayar perusahaan, belum dibayarkan, tidak dibayar, tidak dibayarkan, telat bayar, telat, belum setor, belum masuk, tidak masuk, tidak ada setoran, bolong, kosong, nunggak 2 bulan, nunggak 3 bulan, nunggak lama
rendah, terlalu rendah = kecil, sedikit
selesai > mari, beres, rampung, cair, sudah cair, tuntas
10, sepuluh > persiapan pensiun, sepersepuluh
30 = tiga puluh
semua > 100 persen, 100, seratus persen, seluruhnya, utuh, ludes, sak kabehe, satus persen, sepenuhnya, total, seluruh, keseluruhan
kematian, meninggal > akta kematian, akte kematian, surat meninggal, surat keterangan kematian, surat keterangan meninggal, keterangan kematian, surat wafat, akta meninggal, surat mati, keterangan meninggal
dokter, rumah sakit > visum, rekam medis, resume medis, surat sakit, hasil lab, hasil rontgen, puskesmas, surat puskesmas, surat rs, keterangan dokter, kuitansi, kwitansi, klinik, bidan, medis
polisi > surat kehilangan, surat hilang, surat lapor, laporan kehilangan, lapor polisi, laporan polisi, bap
belum pernah cek, tidak pernah cek, belum pernah lihat > belum lihat, tidak pernah lihat, belum pernah lihat saldo, tidak pernah ngecek, baru kali ini, baru kali ini lihat, baru sekali ini, pertama kali, belum tahu saldo, belum pernah buka
dapat, sudah dapat, menerima > sudah terima, terima, sudah nerima, pernah terima, sudah cair, cair, oleh, angsal, olle
belum dapat, belum menerima > belum terima, belum cair, belum oleh, durung oleh, dereng angsal, teman sudah saya belum, yang lain sudah saya belum, belum kebagian, belum nerima
terdaftar, penerima > masuk daftar, termasuk, ada nama saya, nama saya ada, kedaftar
tidak terdaftar > tidak masuk daftar, bukan penerima, tidak termasuk, nama saya tidak masuk, nama saya tidak masuk daftar, nama saya tidak ada, tidak lolos, nama tidak ada
ditawari, ditawarkan = ditawarin, nawari, nawarin, menawari, ditawar, tawaran, ditawani
dapat pesan > di wa, lewat wa, di sms, di chat, diwa, disms, dichat, dihubungi, ditelpon, ada telepon, ada pesan
suami = bojo lanang, laki saya, pak e, suamiku, suaminya, swami, lake
istri = bini, bininya, bojo wedok, istriku, istrinya, buk e, binik, garwo
anak > putranya, putrinya, anaknya, anakku, anak kandung, anak angkat, anak tiri, anak pertama, anak mbarep, ragil, anak pertamanya
orang tua > bapak, ibu, emak, mak, ayah, abah, orangtua, wong tuwo, mama, papa, bapak saya, bapaknya, ibunya, bapake, ibuke, emake, ayahnya, ebuk, eppak
saudara kandung, saudara > adik, kakaknya, adiknya, mbakyu, mas, dulur, sedulur, taretan
tanya, tanya tanya, cuma tanya > cari info, cari info dulu, cari informasi, tanya tok, konsultasi, minta info, minta penjelasan, info
belum punya semua, belum semua > belum urus apa apa, belum ngurus apa apa, belum urus, belum ada semua, belum mengurus, belum siap, belum urus semua, belum ada yang jadi
tidak pernah dapat > dari dulu tidak dikasih, dari dulu tidak dikasih perusahaan, tidak dikasih perusahaan, tidak dikasih pabrik
mengaku petugas bpjs, orang bpjs > katanya dari bpjs pusat, katanya dari bpjs, ngakunya dari bpjs, ngaku orang jamsostek, katanya dari pusat, katanya petugas bpjs, ngaku dari kantor bpjs, katanya pegawai bpjs, ngaku bpjs
bukan punya saya, punya orang lain > itu kpj bukan punya saya, kpj bukan punya saya, punya teman, punya orang, punya saudara, namanya orang lain, ternyata nama orang lain, nama orang lain, ternyata punya orang lain, nama saudara
orang lain > bukan punya saya, punya orang, nama orang lain
hilang > ketlisut tidak tahu di mana, tidak tahu di mana, tidak tahu kemana, lupa di mana, lali nang endi, lupa naruh di mana, hilang tidak tahu di mana
tidak pernah dapat, belum pernah dapat > dari dulu tidak kasih sama perusahaan, tidak dikasih sama perusahaan, dari dulu tidak ada, dari dulu tidak pernah, tidak pernah dibagi
jkp > kena berhenti, kena phk, hilang pekerjaan, kehilangan pekerjaan, diphk, habis dipecat, di phk
belum disetor, belum dibayar > bulan ini belum dibayar, bulan ini belum dibayar pabrik, pabrik belum bayar, perusahaan belum bayar, belum dibayarkan pabrik, pabrik nunggak
kontak darurat, nomor darurat > nomor keluarga, nomor saudara
menunggu, menunggu telepon, menunggu ditelepon > belum ada telepon, belum ditelepon, belum ada panggilan, menunggu panggilan, belum dihubungi, belum ada yang nelpon, belum ada kabar
suami > punya suami, bojo, bojoku, pak suami
istri > punya istri, bojo, bojoku, bu istri
anak > punya anak, anak lanang, anak wedok
belum disiapkan, belum siap > nanti saya siapkan, nanti disiapkan, belum cari, masih dicari, belum ada, mau disiapkan, belum fotokopi, besok disiapkan
proses > dalam proses, tulisan masih dalam proses, tulisan proses, masih dalam proses, tulisan sedang proses, tulisan diproses, on proses
lama > yang dulu, dulu, sing biyen, sing lawas, mbiyen, yang pertama
tidak cocok, tidak sesuai > selisih, beda hitungan, tidak cocok potongan, tidak pas, tidak nyambung, tidak klop
56 > sewidak, kepala enam, seket enem, 60 lebih, enam puluh
hilang > keri, ketinggalan di rumah lama, keri di rumah lama, tertinggal, tidak tahu taruh mana
ada > masih buka, buka terus, masih jalan, masih produksi, masih beroperasi, belum tutup, tidak tutup
belum memutuskan, belum tahu, belum pasti, belum yakin > masih bingung, bingung, belum tahu, masih mikir, mikir dulu, masih pikir pikir, rembukan dulu, tanya suami dulu, tanya keluarga dulu, belum mantap, nanti dulu, lihat nanti
meninggal, peserta meninggal > sedo, sudah tidak ada, bapak sudah tidak ada, ibu sudah tidak ada, suami sudah tidak ada, istri sudah tidak ada, orangnya sudah tidak ada, dipundut, sampun kapundut, tilar donya
datang, datang ke kantor > langsung saja, dari langsung, datang sendiri, ke sana, tatap muka, ke loket
website, web > internet, online, lewat internet, lewat online, lewat web
belum menjawab, belum dijawab, tidak dijawab, belum merespons, tidak ditanggapi > didiamkan, didiemin, dicuekin, cuek, diam saja, tidak digubris, tidak dibalas, belum dibalas, tidak ada respon, tidak direspon, tidak direken, digantung, cuma dibaca, diabaikan, belum ada kabar
menyuruh ke bpjs, suruh ke bpjs, disuruh ke bpjs, disuruh ke cabang > dilempar ke bpjs, dilempar ke kantor bpjs, dilempar, dioper ke bpjs, diarahkan ke bpjs, katanya ke bpjs saja, suruh ke kantor, suruh ke kantor bpjs, suruh ke cabang, suruh urus sendiri, disuruh urus ke bpjs, ping pong, dipingpong
tidak mau bantu, tidak membantu, menolak, tidak peduli > cuek, dicuekin, tidak mau ngurus, urus sendiri, disuruh urus sendiri, dipersulit, tidak digubris, dioper oper, dipingpong, tidak mau tahu, alasannya banyak, tidak dilayani
mau bantu, bersedia membantu, sedang dibantu > diuruskan, sudah diurus, dibantu urus, mau ngurus, dijanjikan, katanya diurus, sedang diurus, nanti diuruskan
dobel, ganda, double > dua kali masuk, masuk dua kali, tercatat dua, dobel tercatat, kembar, ada dua
tanda tangan = ttd, teken, tapak asma, paraf, tandatangan
foto buram > ngeblur, blur, burem, kabur, tidak kebaca, gelap, kepotong fotonya, fotonya miring, tulisan tidak kelihatan
dipegang sendiri, saya pegang sendiri, disimpan sendiri > di dompet, di rumah ada, di lemari, tak cekel dewe, aman di saya, di tas, tak simpen dewe
luar pulau, luar kota, luar jawa > jauh, merantau, di kalimantan, di sumatra, pulang kampung
belum dapat, belum pernah dapat, belum menerima > teman dapat saya tidak, yang lain dapat saya tidak, saya belum kebagian, belum pernah oleh, tidak pernah kebagian, dereng nate, durung tau oleh, tidak kebagian, tidak oleh
dapat, pernah dapat, menerima > dapat yang pertama, dapat kemarin, dapat sekali, pernah oleh, pernah kebagian, dapat dua kali, kebagian
baru mau mengurus, mau mengurus, baru mau > belum mulai, belum mulai sama sekali, rencananya, baru rencana, rencana minggu depan, minggu depan, bulan depan, besok mau, mau tanya dulu, masih cari info, lagi ngumpulkan, siap siap, belum jalan, ancang ancang, durung budal
menunggu hasil, menunggu kabar, menunggu, menunggu pengumuman > belum ada kabar, tidak ada kabar, masih nunggu kabar, sudah seminggu, sudah dua minggu, sudah sebulan, ditunggu saja, katanya tunggu, disuruh sabar, masih ngenteni, belum dikabari, digantung, belum ada kepastian
hilang > kobong, kobongan, kebakaran, katut kobong, kintir, keterjang banjir, kebuang, terbuang, dibuang, katut buang, entah ke mana, embuh nang endi, kesingsal, disobek anak, dimakan rayap, dimakan tikus
lewat aplikasi, lewat jmo, di aplikasi > dari hp, dari jmo, buka jmo
kantor cabang, di kantor cabang, ke kantor cabang, lewat kantor cabang > urus sendiri ke bpjs, ke bpjs langsung, tak urus nang bpjs, ke kantornya langsung, datang ke bpjs, saya datangi, ke bpjs surabaya, ke bpjs malang, ke bpjs pasuruan
cacat total, cacat > stroke, lumpuh, kena stroke, tidak bisa jalan, buta, tidak bisa kerja lagi karena sakit
disetujui, diverifikasi, sudah diverifikasi, sudah disetujui = acc, di acc, disahkan, divalidasi, diapprove, approve, approved
belum memilih, belum pilih, belum memutuskan, belum tahu > masih mikir, masih pikir pikir, mikir dulu, dipikir dulu, bingung milih, belum mantap, masih bingung, rundingan dulu, rembukan dulu
sudah membayar, sudah bayar, sudah membayar calo > sudah dp, udah dp, sudah transfer, terlanjur transfer, kadung transfer, sudah kirim uang, sudah kasih uang, sudah setor, sudah dikasih 200, sudah keluar uang
belum diperiksa, belum saya periksa, belum dicek, belum lihat, belum melihat > belum buka, belum sempat lihat, belum tak buka, belum tahu
satpam, keamanan, security = sekuriti, scurity, penjaga, jaga pabrik
kebersihan, petugas kebersihan = cleaning service, cleaning, ob, office boy, tukang sapu, bersih bersih, nyapu
mekanik, teknisi > bengkel mesin, listrik, maintenance, perbaikan mesin
punya, sudah punya > sudah saya pegang, sudah di tangan, tak cekel, wes tak cekel, sudah jadi suratnya, sudah terima
dipanggil, dipanggil ke kantor, disuruh datang, diminta datang > disuruh ke kantor, suruh datang, disuruh ke sana, disuruh mrono, dikon mrono, disuruh menghadap, dapat undangan
menunggu di rumah, diminta menunggu, disuruh menunggu > suruh nunggu saja, nunggu saja, ditunggu di rumah
indomaret, alfamart, minimarket > alfa, alfamidi, minimarket, toko biru, gerai
belum pernah, tidak pernah > durung nate, dereng nate, belum nate, ora nate, gak tau blas, tidak pernah sama sekali
meninggal karena sakit, sakit, karena sakit > serangan jantung, jantung, sakit gula, diabetes, gula, darah tinggi, kanker, stroke, covid, paru paru, ginjal, demam berdarah, tipes, komplikasi, sakit keras
hal lain, sebab lain > sudah tua, sepuh, bunuh diri, tenggelam, melahirkan
belum sempat, tidak sempat > nanti malam, nanti sore, besok, nanti pulang kerja, masih kerja, sibuk, belum ada waktu, gak sempet, nanti kalau libur
tidak mengerti, tidak paham, bingung > tidak paham maksudnya, gak paham maksude, bingung disuruh apa, tidak tahu yang diminta, ora mudeng, tidak mudeng, disuruh apa ya
kampung, di kampung, kampung halaman > ndeso, nang ndeso, di desa, deso, rumah mbah, rumah orang tua, rumah mertua, ketinggalan di kampung, keri nang ndeso, mudik
rt, rw, rt atau rw = pak rt, pak rw, bu rt, bu rw, ketua rt, ketua rw
kecamatan, kantor kecamatan, camat = pak camat, kantor camat
menabung, tabung, disimpan, simpan > biarin saja, sampai tua, sampai pensiun, biar numpuk, biar banyak, celengan, buat hari tua, buat masa tua, tidak diambil dulu, diendapkan
nanti, nanti saja, lain kali > belum sempat ke hrd, belum sempat lapor, belum sempat ke kantor, belum sempat, tidak sempat
lanjut, lanjut bayar, meneruskan > nerusin, neruske, nyambung, disambung sendiri
bpjs > jamsostek, ketenagakerjaan, naker
mengundurkan diri > ngundurin diri, undur diri, mundur sendiri, keluar atas kemauan sendiri
telepon terlewat, terlewat > tidak keangkat, tidak terangkat, tidak sempat angkat, tidak sempat diangkat, keburu mati
`;
