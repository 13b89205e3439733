/** Relatives of every degree, in Indonesian, the Javanese of East Java, and some Madurese. */
const CHILDREN = `anak, putra, putri, anak mbarep, mbarep, anak sulung, sulung, anak bungsu, bungsu, ragil, anak ragil, anak pertama, anak kedua, anak ketiga, anak nomor dua, tole, thole, genduk, gendhuk, kanak, anak tiri, anak angkat, lanang, wedok, yoga`;
const SPOUSES = `suami, istri, bojo, bojoku, bojone, bini, biniku, pasangan, semah, garwa, garwo, sisihan, lakeh, lake, binih, mantan suami, mantan istri, misua, hubby, bojo lanang, bojo wedok`;
const PARENTS = `orang tua, ibu, bapak, ayah, makku, ebok, eppak, eppa, ibu bapak, bapak ibu, ayah ibu, ortu, biyung, abah, abi, umi, ummi, papa, bokap, nyokap, romo, rama`;
const SIBLINGS = `saudara, kakak, adik, adek, mbakyu, mbakku, masku, kangmas, cacak, dulur, sedulur, taretan, tretan, kakak kandung, adik kandung, saudara kandung, saudara sendiri, kakak perempuan, kakak laki, adik perempuan, adik laki, kembaran, kaka, kakang, mbak kandung`;
const RELATIVES = `keponakan, ponakan, sepupu, misanan, misan, nak sanak, mertua, maratuwo, morotuo, moro tuwo, menantu, mantu, cucu, putu, kompoi, paman, bibi, om, tante, bude, pakde, budhe, pakdhe, bulik, paklik, obek, kakek, mbah, simbah, embah, ipar, adik ipar, kakak ipar, saudara ipar, besan, kerabat, famili, family, sanak, sanak saudara, sanak famili, saudara jauh, saudara dekat, ibu mertua, bapak mertua, pak lik, bu lik, pak de, bu de`;
const COLLEAGUES = `teman kerja, rekan kerja, kolega, teman sepabrik, teman pabrik, teman satu pabrik, teman di pabrik, teman satu line, rekan satu line, teman satu bagian, teman satu regu, teman seregu, teman sebelah, teman satu meja, teman sak meja, kanca gawe, teman giling, teman linting, teman sekerja, teman borongan, teman satu shift, rekan satu meja, teman sift, teman kantor, sesama buruh, sesama karyawan`;
const FRIENDS = `teman, sahabat, kawan, bestie, bolo, bala, kancah, teman lama, teman kos, teman sekolah, teman main, teman dekat, teman baik, ${COLLEAGUES}`;
const NEIGHBOURS = `tetangga, tonggo, tetangga sebelah, tetangga rumah, sebelah rumah, orang sebelah, bu rt, pak rt, tatangge, sekampung`;
const SUPERVISORS = `mandor, pengawas, pengawas lapangan, pengawas giling, atasan, bos, kepala regu, karu, ketua regu, supervisor, spv, leader, team leader, koordinator, korlap, kepala bagian, kabag, kepala shift, foreman, manajer, manager, pimpinan, juragan, ketua kelompok, kepala produksi, mandor giling, asisten mandor, ketua tim, kepala unit, ketua line, kepala line, boss, pak mandor, bu mandor, penyelia, wakil mandor`;
const OFFICIALS = `petugas bpjs, orang bpjs, pegawai bpjs, mbak bpjs, mas bpjs, orang jamsostek, petugas kantor cabang, orang kantor cabang, mbak di kantor cabang, mas di kantor cabang, mbak yang di kantor cabang, pegawai kantor cabang, satpam bpjs, teller, petugas jamsostek, petugas kantor, petugas resmi`;
const BROKERS = `calo, perantara, makelar, biro jasa, jasa cair, jasa urus, jasa online, orang jasa, tukang urus, blantik, penyedia jasa, jasa klaim, agen, broker, joki, jasa daftar, orang nawarin, nawarin jasa, nawari jasa, ditawari orang, tukang jasa, pihak ketiga, jasa titip, orang facebook, orang fb, orang di facebook, orang dalam`;
const STRANGERS = `orang tak dikenal, orang tidak dikenal, orang asing, nomor asing, nomor tidak dikenal, nomor tidak jelas, nomor aneh, tidak kenal, tidak kenal siapa, orang tidak jelas, penipu, tukang tipu, penelepon, nomor luar negeri, orang misterius, orang jahat, mengaku petugas, ngaku petugas, ngaku dari bpjs, ngaku bpjs, mengaku bpjs, oknum, hacker, stranger, tidak tahu itu siapa, tidak tahu siapa, entah siapa, embuh sopo, tidak kenal orang, orang baru kenal, gelap`;
const COUNTERS = `konter, counter, konter hp, counter hp, tukang konter, konter pulsa, counter pulsa, penjaga konter, orang konter, mas konter, mbak konter, abang konter, tukang hp, tukang servis, servis hp, tukang service, toko hp, penjual pulsa, tukang pulsa, warnet, toko pulsa, rental komputer, penjual hp, tempat servis, orang counter, mas counter, tukang fotokopi, fotokopian, abang konter pulsa, tukang servis hp`;
const UNION = `serikat, serikat pekerja, serikat buruh, spsi, pengurus serikat, ketua serikat, ketua spsi, fsp, sbsi, kspi, fspmi, perwakilan buruh, perwakilan pekerja, orang serikat, pengurus spsi, sp tembakau`;
const GUARDS = `satpam, security, sekuriti, penjaga pintu, penjaga gerbang, pos satpam, pak satpam, pos depan, keamanan`;
const VILLAGE = `kelurahan, balai desa, kepala desa, kades, pak lurah, lurah, pak carik, carik, perangkat desa, pamong, modin, orang desa, kecamatan, pak camat, petinggi, pak rw, kantor desa, kepala dusun, pak kasun, kasun`;

/** Who somebody is, to whom, and what people are to each other. The form of a line is told in `../concepts.ts`. */
export const PEOPLE = `
sendiri, milik sendiri, saya sendiri, diri sendiri = pribadi, dewe, dewek, piyambak, kiyambak, dibik, aku dewe, saya pribadi, aku pribadi, kulo piyambak, atas nama sendiri
sendiri, saya sendiri, diri sendiri > untuk saya, buat saya, kanggo aku, peserta saya, saya orang
anak = kanak
anak > ${CHILDREN}
suami = lakeh, lake, misua, hubby, bojo lanang, bojoku lanang
istri = bini, biniku, binih, bojo wedok, bojoku wedok
orang tua > ${PARENTS}
bapak = ayah, abah, abi, papa, eppak, eppa, bokap, romo, rama
ibu = ebok, umi, ummi, nyokap, biyung, makku
saudara, saudara kandung > ${SIBLINGS}
saudara, saudara lain > ${RELATIVES}
kerabat, saudara lain, saudara jauh, keluarga lain, keluarga jauh > ${RELATIVES}
kerabat, saudara lain, keluarga lain > ${SIBLINGS}
kakak = mbakyu, mbakku, masku, kangmas, cacak, kakak kandung, kaka, kakang
adik = adek, adik kandung
keponakan = ponakan
sepupu = misanan, misan, nak sanak
mertua = maratuwo, morotuo, moro tuwo
mertua > ibunya suami, ibunya istri, bapaknya suami, bapaknya istri, ibu suami, bapak suami, ibunya bojo, bapaknya bojo, ibu mertua, bapak mertua, mbok morotuo
menantu = mantu, mantune, mantuku, mantu lanang, mantu wedok
cucu = putu, kompoi, putune, putuku, putu lanang, putu wedok
kakek = mbah, simbah, embah
kakek, nenek, kakek nenek > mbah kung, mbah kakung, mbah putri, mbah uti, simbah putri, simbah kakung, mbah lanang, mbah wedok, mbah, simbah, nenek saya, eyang, nyai, embah, mbok tuwo
paman = om, pakde, paklik, pakdhe, obek, pak lik, pak de
bibi, tante = bude, bulik, budhe, bu lik, bu de
keluarga = anggota keluarga, orang rumah, orang serumah, kulawarga, wong omah, pihak keluarga, family, famili, sanak famili, keluarga sendiri, keluarga saya
keluarga > ${CHILDREN}
keluarga > ${SPOUSES}
keluarga > ${PARENTS}
keluarga > ${SIBLINGS}
keluarga > ${RELATIVES}
orang lain > ${CHILDREN}
orang lain > ${SPOUSES}
orang lain > ${PARENTS}
orang lain > ${SIBLINGS}
orang lain > ${RELATIVES}
orang lain > ${FRIENDS}
orang lain > ${NEIGHBOURS}, ${SUPERVISORS}
orang lain > ${BROKERS}, ${STRANGERS}
orang lain > ${COUNTERS}, ${UNION}, ${GUARDS}
orang lain > kenalan, orang dekat, titipan orang, titipan, nitip, dititipi, bukan milik saya, bukan punya sendiri, pinjaman, orang liyo, orang liya, oreng laen, pihak lain, seseorang, pacar, calon suami, calon istri, calon, ojek, tukang ojek, guru, pak guru, orang kos, ibu kos, bapak kos, pembeli, penjual, koperasi, orang kantor
teman = kawan, sahabat, bestie, konco, kanca, bolo, kancah
teman > ${FRIENDS}, kenalan, pacar
teman atau tetangga, kenalan > ${NEIGHBOURS}, ${FRIENDS}
teman kerja, rekan kerja, rekan pabrik, teman pabrik, teman sepabrik, rekan > ${FRIENDS}
tetangga > ${NEIGHBOURS}, satu kampung, orang kampung
hrd = bagian kepegawaian, kepegawaian, sdm, bagian sdm, human resource, payroll, bagian gaji, bagian penggajian, orang hrd, bu hrd, pak hrd, mbak hrd, admin pabrik, hr, orang personalia, staf hrd, admin hrd, kantor hrd, bagian hrd
hrd > kantor pabrik, orang pabrik, pihak pabrik, pihak perusahaan, orang kantor, pihak kantor, admin kantor, dari perusahaan
perusahaan, pihak perusahaan > hrd, mandor, atasan, tempat kerja, orang kantor, kantor pabrik, pimpinan, manajemen, manajer
mandor = mandor giling, pak mandor giling, bu mandor giling, mandor linting, asisten mandor, mandoran, pak mandor, bu mandor
mandor, atasan, bos, pengawas, pimpinan, kepala bagian, kepala regu, supervisor > ${SUPERVISORS}
serikat, serikat pekerja, serikat buruh = ${UNION}
satpam = ${GUARDS}
koperasi = kopkar, orang koperasi, pengurus koperasi, koperasi karyawan
petugas bpjs, pegawai bpjs, orang bpjs, petugas resmi, petugas kantor cabang, pihak bpjs > ${OFFICIALS}, petugas, kantor cabang, 175, resmi, orang bpjs asli
petugas > ${OFFICIALS}, manusia, orang beneran, orang langsung, jangan bot, jangan robot, bukan robot, bukan bot, bukan mesin, manusia saja, orang posko, minta petugas, minta admin, mbak admin, mas admin, sama manusia, admin langsung, orang hidup, oreng asli, human, agent, live chat, minta orang
kelurahan, pemerintah desa, desa, perangkat desa, pejabat > ${VILLAGE}
pemerintah desa, pejabat, dukcapil = dukcapil, disdukcapil, capil, catatan sipil, kantor kependudukan, kantor catatan sipil
calo, perantara, makelar, biro jasa, pihak ketiga = ${BROKERS}
calo, perantara, jasa > minta imbalan, minta komisi, minta persen, minta bagian, bayar jasa, bayar orang, lewat orang, jasa, yang nawarin, nawarin, nawari, ditawari, menawarkan jasa, nawarin jasa cair, menawarkan, orang yang nawarin, iklan facebook
tidak dikenali, orang asing, nomor asing, tidak kenal, penipu > ${STRANGERS}
orang tak dikenal, orang tidak dikenal, nomor tidak dikenal, orang yang tidak dikenal > ${STRANGERS}
konter, konter hp, tukang konter, tukang servis, konter atau tukang servis = ${COUNTERS}
buat, bantu > digawekke, gawekno, dititipkan, diwakilkan, digae, ekagabay, diopeni, mengurus, urus, ngewangi, nulungi, ngopeni, bhento
tidak ada yang bantu, tidak ada yang bisa bantu > tidak ada siapa, tidak ada orang, sendirian, dewean, dewekan, ijen, ijenan, seorang diri, tinggal sendiri, hidup sendiri, di rumah sendiri, sebatang kara, tidak punya siapa, tidak punya keluarga, anak jauh, anak merantau, jauh semua, tidak ada teman, dibian
sendirian, sendiri saja > tidak ada siapa, tidak ada orang, dewean, dewekan, ijen, ijenan, seorang diri, tinggal sendiri, hidup sendiri, tidak ada teman, tidak ada yang menemani, tidak ada yang bantu, dibian
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang, ada keluarga > ${CHILDREN}, ada anak, ada suami, ada istri, ada teman, ada bojo, minta tolong, bantu
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang, ada keluarga > ${SPOUSES}, ${SIBLINGS}, ${PARENTS}
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang > ${RELATIVES}, ${FRIENDS}
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang > ${NEIGHBOURS}, ${SUPERVISORS}, ${GUARDS}
meninggal = wafat, seda, sedo, tilar, tilar donya, tinggal dunia, tutup usia, ninggal dunia, meninggal dunia, almarhum, alm, ngalle, matteh, sabedhe, innalillahi, kapundut, sudah wafat, gugur
meninggal > tiada, sudah tiada, bapak sudah tiada, suami sudah tiada, ibu sudah tiada, dikubur, sudah dikubur, mati
hidup = urip, sehat, masih sehat, sugeng, segar bugar, odhi, masih bernafas, sehat walafiat
ahli waris > janda, duda, almarhum, warisan, yang ditinggalkan, pewaris, mewakili almarhum, wafat, seda, sedo, tilar, alm, tutup usia, meninggal dunia
peserta, pekerja, peserta sendiri, pekerja sendiri > saya sendiri, sendiri, karyawan, buruh, pemilik, yang kerja saya, yang bersangkutan
mewakili, perwakilan, wakil, bukan peserta, mewakili orang lain > mewakilkan, dikuasakan, surat kuasa, titip, dititipi, diutus, orang lain, keluarga
pegang = bawa, cekel, dicekel, digowo, gowo, megang, nyekel, nggowo, nyepeng, dipegang, eghibeh, memegang
pegang sendiri, saya pegang sendiri, dipegang sendiri > ada di saya, di saya, sama saya, saya simpan, di dompet, di tanganku, di tangan, saya yang bawa, saya cekel, saya cekel dewe, saya bawa, saya gowo
dipegang orang lain, dibawa orang lain, orang lain yang pegang > dipinjam, digadaikan
pinjam = nyilih, silihan, nyelang, minjam, minjem, pinjem, numpang, nunut, pinjaman
hidup sendiri > janda, duda, lajang
janda, duda > cerai, pisah, cerai mati, cerai hidup, rondo, ditinggal suami, ditinggal istri
lajang, belum menikah, belum kawin = single, jomblo, bujang, perawan, belum nikah, durung rabi, prawan, legan, joko
menikah, kawin = nikah, rabi, akabin
laki = tole, thole, pria, lanang, jaler, lalakek, cowo, wong lanang, lelaki, cowok
perempuan = genduk, gendhuk, babinek, cewe, wong wedok, estri, wanita, cewek
perempuan > putri, wedok
laki > putra
bersama, ditemani orang lain > bareng, barengan, rombongan, berdua, diantar, dikancani, bebarengan
bisa hubungi, masih bisa dihubungi, masih bisa ditemui, masih kenal, bisa tanya > ada wa, ada nomor, punya nomor, simpan nomor, sering ketemu, masih ketemu, masih sering ketemu, satu pabrik, satu rumah, serumah, sepabrik, tetangga, masih kontak, masih kerja, ada di rumah, gampang ditemui, dekat, masih akrab, saudara, tiap hari ketemu
hilang kontak, tidak bisa hubungi, sudah tidak bisa dihubungi, sudah hilang kontak > pindah, sudah pindah, lost kontak, lost contact, tidak tahu ke mana, tidak tahu di mana, tidak ada nomor, tidak pernah ketemu, kabur, tidak dibalas, tidak diangkat, jadi tki, luar negeri, pulang kampung, minggat, tidak ada kabar, putus kontak, entah di mana
sudah meninggal, meninggal > tidak ada umur, sudah tidak ada umur, berpulang
ahli waris > bapak meninggal, saya janda, meninggal, tiada
peserta langsung, peserta sendiri, saya peserta > saya peserta, saya yang kerja, yang kerja saya, peserta, aku dewe, sendiri, saya sendiri, karyawan, buruh
membantu orang lain, bantu orang lain, mewakili orang lain, untuk orang lain > nolong, menolong, membantu, bantu, mewakili, titip, dititipi, disuruh, tanya untuk
membantu = nolong, menolong, nulungi, ngewangi
belum lapor, tidak lapor, belum cerita > belum bilang, tidak bilang, belum lapor siapa, belum ngomong, belum cerita, belum tanya, belum matur, belum ke siapa, belum sama siapa, takut lapor, belum bilang siapa, belum bilang ke siapa, diam saja
tidak diminta siapa siapa, tidak ada yang minta, tidak ada yang meminta > tidak pernah diminta, tidak ada yang minta, tidak pernah, tidak ada, belum ada yang minta, tidak ada yang tanya, tidak pernah dimintai, aman
diminta orang tak dikenal, diminta orang tidak dikenal, diminta orang asing > nomor asing, orang asing, ngaku petugas, mengaku petugas, petugas bpjs, penipu, tidak kenal, nomor tidak dikenal, ngaku bpjs, aku petugas, calo
mengaku = ngaku, ngakunya, ngaku ngaku, mengatasnamakan
hanya saya, cuma saya > saya thok, saya tok, aku tok, saya doang, satu orang
satu regu, satu bagian, satu pabrik, semua teman, banyak orang, teman juga > teman semua, semua orang, semua teman, satu line, sak pabrik, satu kampung, teman juga, banyak yang sama, kena semua, ramai ramai, rame, sepabrik, se line, kabeh konco, semua karyawan, rombongan, teman
saya dan keluarga > sekeluarga, keluarga, serumah, suami istri, berdua sama suami
tidak bisa sendiri, tidak bisa sama sekali, perlu bantuan, gaptek > gaptek, gagap teknologi, tidak ngerti hp, tidak bisa hp, tidak bisa apa apa, buta teknologi, buta huruf, tidak bisa baca, wong tuwo, orang kuno, minta ditemani, dikancani, dibimbing, harus dibantu
calo > biro, lewat biro, pakai jasa, pakai calo, bayar orang, lewat calo, makelar
bojo, pasangan = bojoku, bojone, semah, garwa, garwo, sisihan, pasangan hidup
suami > bojo, pasangan, bojoku, bojone, semah, garwa, sisihan, bojo lanang, mantan suami, pak e, pakne
istri > bojo, pasangan, bojoku, bojone, semah, garwa, sisihan, bojo wedok, mantan istri, buk e, ibu e
bojo, pasangan > suami, istri, bini, lakeh, binih, misua, bojo lanang, bojo wedok, bojoku lanang, bojoku wedok
hp inventaris > inventaris, hp inventaris, hp inventaris perusahaan, punya perusahaan, punya kantor, dikasih kantor, fasilitas kantor
perusahaan = punya perusahaan
facebook, orang di facebook, orang facebook, media sosial, online > fb, dari fb, grup fb, grup facebook, tiktok, instagram, ig, marketplace, iklan, telegram, grup wa, medsos, sosmed, internet, youtube
kenalan > teman, tetangga, saudara, kerabat, temannya teman, teman dari teman, orang dekat, orang kenal, kenal, bekas teman
cerita, bilang = omong, ngomong, curhat, kasih tahu, bilang, matur, beritahu, memberi tahu, ngandani, kondo, lapor, melapor
belum cerita, belum cerita ke siapa siapa, belum bilang siapa siapa, belum lapor siapa siapa > belum siapa, belum ke siapa, belum ke siapapun, siapapun belum, saya simpan sendiri, simpan sendiri, pendam sendiri, diam saja, belum bilang, belum ngomong, tidak berani bilang, malu, takut, tidak ada yang tahu
mandor, atasan, pengawas > pengawas sudah tahu, mandor sudah tahu, atasan sudah tahu
saya > aku dewe, diri sendiri, saya sendiri, sendiri, punya sendiri, punya saya, milik sendiri, pribadi, dewe
teman > rekan kerja, rekan
pemilik, pemilik kartu, pemilik akun, yang punya > saya yang punya, saya sendiri, sendiri, kartu saya sendiri, punya saya, yang punya saya, peserta, atas nama saya
keluarga pemilik kartu, keluarga pemilik, keluarga peserta > anak, istri, suami, ibu, bapak, saudara, keponakan, menantu, adik, kakak
bukan keduanya, bukan dua duanya, tidak keduanya, bukan semua > bukan semua, tidak semua, orang lain, bukan semuanya, tidak ada yang benar
anak muda, yang lebih muda, orang muda, anak muda di rumah > anak, cucu, keponakan, ponakan, adik, anak sekolah, anak smp, anak sma, anak smk, anak kuliah, anak sd, mahasiswa, ada cucu, ada anak, ada adik, ada keponakan, anak tetangga, arek enom
ada anak muda di rumah, ada anak di rumah, ada orang muda > anak, cucu, ada cucu, ada anak, anak smp, anak sma, keponakan, ponakan, adik
tidak ada siapa, tidak ada siapa siapa, tidak ada orang > sendiri, tinggal sendiri, semua kerja, merantau, anak merantau, semua merantau, pada kerja, tidak ada orang, di perantauan, jauh, orang tua semua
minta tolong tetangga, tolong tetangga, lewat tetangga > tetangga, tonggo, sebelah rumah, sebelah, pak rt, bu rt, anak tetangga, orang sebelah
borongan > linting, giling, harian lepas, bathil, contong, packing, borong, tukang linting, tukang giling, mlinting, nglinting, mbathil, gunting
staf kantor, orang kantor, bagian kantor, karyawan kantor > bagian kantor, administrasi, admin, di kantor, kantoran, office, kerja kantor, staf, hrd
satpam > jaga gerbang, jaga pos, jaga pintu, penjaga, keamanan
menikah, sudah menikah, kawin > bersuami, beristri, sudah rabi, rabi, bojoan
janda, duda, janda atau duda > ditinggal mati, ditinggal mati suami, ditinggal mati istri, cerai, pisah, pisah ranjang
calo, jasa > orang yang bayar, orang saya bayar, orang yang saya bayar, bayar orang, bayar
dibuat calo, dibuatkan calo > jasa, jasa online, calo, makelar, orang yang saya bayar
perusahaan > kantor yang punya, punya kantor, kantor, pt, pihak kantor, dari perusahaan
hrd > dari perusahaan
kenal, kenal orang, orang dikenal > tetangga, teman, saudara, keluarga, tetangga sendiri, teman sendiri, saudara sendiri, akrab, kenal baik, kenalan, sering ketemu, serumah, anak
tidak dibantu > sendiri, dewe, lakoni dewe, saya sendiri, bisa sendiri, tidak ada yang bantu
grup wa, dari grup wa, grup whatsapp > grup, wa grup, grup wasap, grup pabrik, grup karyawan, grup kerja, wag, dari grup, pesan berantai, forward
brosur, selebaran, poster, pengumuman, spanduk, papan pengumuman > selebaran, pamflet, kertas, poster, mading, tempelan, ditempel, spanduk, banner, flyer, pengumuman, papan, brosur
diberi tahu teman, dari teman, kata teman > dikasih tahu teman, mulut ke mulut, teman, konco, teman kerja, rekan kerja, cerita teman, omongan teman
laki > bapak bapak
pekerja, peserta, saya peserta > karyawan, buruh, pekerja, pegawai
petugas bpjs, pegawai bpjs > mengaku bpjs, mengaku dari bpjs, ngaku dari bpjs
pegang > simpan
hilang > ketlisut, keselip, kececer, tercecer, kethithik, ketriwal
karyawan = pekerja, buruh, pegawai, buruh pabrik, karyawati
karyawan, pekerja > kerja di pabrik, kerja di perusahaan, buruh linting, orang produksi, kerja
tidak kenal, tidak saya kenal, tidak mengenal > orang asing, orang tidak dikenal, nomor asing, entah siapa, tidak tahu siapa, embuh, belum kenal
semua > bapak ibu, ibu bapak, ayah ibu, suami istri, bapak sama ibu, ibu sama bapak
selalu sendiri, selalu saya sendiri > sendiri, tidak pernah dibantu, tanpa bantuan, dewe, sendiri terus
petugas klinik, klinik, poliklinik > dokter, suster, perawat, bidan, mantri, klinik, dokter pabrik, dokter perusahaan, suster klinik, poli
serikat > pengurus sp, ketua sp, sp
bercerai, cerai, sudah cerai > pisah, pisahan, pegatan, cerai lama, pisah ranjang, sudah pisah, janda, duda
peserta langsung, peserta sendiri, saya peserta, peserta > saya yang kerja, aku sing kerjo, saya yang jadi peserta, saya sendiri yang kerja, nama saya sendiri, kartu saya sendiri
orang lain > teman minta tolong, dimintai tolong, titipan teman, ngewangi
tidak ada yang bantu, tidak ada yang bisa bantu, tidak ada siapa siapa > sendiri terus, saya sendirian, sendirian, tinggal sendiri, sendirian di kos, di kos sendiri, kos sendiri, hidup sendiri, semua sibuk, pada sibuk, anak di luar kota, anak kerja di luar, tidak ada siapa, tidak ada orang
ada yang bantu, ada yang bisa bantu > ada cucu, ada adik, ada keponakan
bisa sendiri > dewe iso, saya bisa, tanpa bantuan, tidak dibantu, mandiri
ditemani = dikancani, kancani, ngancani, didampingi, dampingi, menemani, temani, nemenin, ditemenin, diantar
ditemani keluarga > bojo, suami, istri, anak, saudara, adik, kakak, ibu, bapak, keponakan
ditemani teman > teman, tetangga, rekan
perlu ditemani, minta ditemani, perlu bantuan, harus dibantu > gaptek, tidak ngerti hp, tidak bisa hp, wong tuwo, buta huruf, tidak bisa baca, takut salah, takut keliru, bingung sendiri, dituntun, dibimbing, diajari
sendiri, saya sendiri, diri sendiri > tanpa bantuan, saya langsung, saya lah, ya saya, tak urus dewe, daftar sendiri, buat sendiri
buat sendiri, saya sendiri yang buat, daftar sendiri > saya sendiri, sendiri, dewe, daftar sendiri, daftar dewe, saya daftar sendiri, tanpa bantuan, tidak dibantu, saya, aku sing gawe, saya yang daftar, saya yang bikin, bikin sendiri
orang lain > bukan punya saya, bukan nama saya, bukan atas nama saya, dudu nggonku, duduk nggonku, dudu duwekku
orang tua > mbok, mbokku
suami > bapaknya anak anak, bapaknya anak, bapake arek arek, pak ne, pakne, ayahnya anak anak, wong lanang, orang lanang, yang lanang, papanya anak, pak suami
istri > ibunya anak, bu ne, bune, mboke arek, orang rumah, yang di rumah, bu istri, ibu negara
saudara, saudara kandung > mbak saya, mas saya, mbak kandung, mas kandung, mbakku, masku, cak, ning, adik kandung, kakak kandung
anak > si kecil, yang kecil, si bungsu, si sulung, arekku, arek lanang, arek wedok, anak lanang, anak wedok, anak cowok, anak cewek, anak yang kerja, anak yang sekolah, larene
orang kantor, orang pabrik, pihak kantor > admin pabrik, mbak admin, admin kantor, hrd, personalia, payroll, bagian gaji, staf kantor, orang hr, orang personalia, mbak hrd, mas hrd
pihak pabrik, pabrik, perusahaan > orang pabrik, kantor pabrik, hrd, personalia, admin pabrik, bagian kantor, diurus pabrik, pabrik yang urus, dikoordinir pabrik, kolektif
dibuatkan hrd, dibuatkan kantor, dibuatkan perusahaan > kolektif, kolektif dari kantor, massal, bareng bareng di pabrik, didaftarkan pabrik, hrd, personalia, admin pabrik, orang kantor
dibuatkan keluarga, dibuat keluarga > anak, anakku, suami, istri, adik, kakak, keponakan, saudara, menantu, cucu, sepupu
dibuatkan konter, dibuat konter, orang konter, konter > di konter, mas konter, mbak konter, konter hp, counter, di counter, tukang konter, bayar konter, tukang servis, orang counter
tidak ingat siapa, lupa siapa > embuh siapa, embuh sopo, lupa siapa yang buat, lali sopo, tidak tahu siapa yang buat, entah siapa
sudah meninggal > tidak ada umur, sudah tidak ada umur, sudah tiada, almarhum, sudah almarhum, sudah wafat
hilang kontak > ganti nomor, nomornya ganti, sudah ganti nomor, tidak tahu nomor barunya, tidak tahu rumahnya, nomor tidak aktif
tidak bisa ditemui > sudah tidak di sini, beda kota, luar jawa
hrd, personalia > kantor pabrik, kantor personalia, mbak hrd, orang hr
tetangga > anaknya tetangga, bu tetangga, pak tetangga, mas sebelah, mbak sebelah, depan rumah, belakang rumah
anak muda di rumah, ada anak muda, ada anak muda di rumah > ponakan pinter, keponakan pinter hp, anakku pinter hp, anak saya bisa, cucu bisa, anakku lulusan smk, anak sudah kuliah
sudah menikah, menikah > bersuami, beristri, punya suami, punya istri, sudah punya suami, sudah punya istri, punya bojo, sudah berkeluarga, berkeluarga, sudah rabi, sudah kawin, anak dua, punya anak
janda, duda > randa, rondo, dudo, tinggal mati, ditinggal mati, suami meninggal, istri meninggal, suami sudah tidak ada, pisah, cerai
laki = priyo, priya
mbak saya, kakak perempuan = mbakyu, mbakku, mbak kandung, kakak cewek, ayuk, yuk
mas saya, kakak laki = cacak, cak, masku, kangmas, kakang, mas kandung, kakak cowok
teman kerja, teman sekerja > sak line, satu line, arek arek sak line, arek line, arek pabrik, bolo sak pabrik, anak anak pabrik, anak anak satu line
satu orang, hanya saya, cuma saya > saya saja, saya doang, ijen, ijenan, sendirian, saya seorang, saya thok
sekeluarga, satu keluarga, serumah, satu rumah, saya dan keluarga = sak omah, sak rumah, orang serumah, semua serumah, kabeh sak omah, saomah, sak keluarga
dua orang, berdua > suami istri, saya dan suami, saya dan istri, saya dan bojo, saya sama suami, saya sama istri, sama bojo
tukang konter, orang konter, konter > yang jual pulsa, jualan pulsa, yang jual hp, tukang pulsa, mbak di counter, mas di counter
dibuatkan orang lain, dibuat orang lain, orang lain yang buat > dibuatkan hrd, dibuatkan konter, dibuatkan keluarga, dibuatkan anak, dibuatkan teman, dibuatkan mandor, dibuatkan petugas, yang bikin anak, yang bikin hrd
diri saya, diri sendiri, saya sendiri = pribadi, saya pribadi, aku dewe
keluarga inti, keluarga dekat > ${CHILDREN}
keluarga inti, keluarga dekat > ${SPOUSES}
saudara jauh, keluarga jauh > sepupu, misan, misanan, keponakan, ipar, paman, bibi, om, tante, nak sanak, kerabat, saudara di desa
anak pertama, anak sulung = mbarep, anak mbarep, sulung, pembarep, anak nomor satu, anak tertua, anak paling besar
anak bungsu, anak terakhir = ragil, anak ragil, bungsu, anak paling kecil, paling kecil, anak terkecil
anak kedua = anak nomor dua, nomor dua, yang nomor dua, panggulu, anak tengah
rombongan, bareng rombongan, bersama, ramai ramai > rame, rame rame, bareng teman teman, bareng bareng, sak rombongan, barengan
lajang, belum menikah > tunangan, pacaran, masih sendiri, belum rabi, belum laku
tidak punya saudara, tidak ada saudara > anak tunggal, ontang anting, tidak punya adik kakak, tunggal, tidak punya kakak, tidak punya adik
wali > paman, om, pakde, paklik, kakek, bibi, bude, wali murid, yang mengasuh, pengasuh, saudara yang mengurus
menantu > suaminya anak, istrinya anak, bojone anak, bojone anakku, suami anak saya, istri anak saya
peserta, saya peserta, pekerja > buruh linting, buruh giling, linting, giling, borongan
bukan keluarga > orang lain, orang liyo, wong liyo, teman, tetangga, kenalan, teman kerja
tidak pernah dibantu, tidak dibantu > sendiri terus, selalu sendiri, sendiri, dewe terus, tanpa bantuan, mandiri
orang lain > dia yang tahu, yang tahu dia, dia yang pegang, yang pegang dia
`;
