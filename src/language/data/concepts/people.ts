/** Relatives of every degree, in Indonesian, the Javanese of East Java, and some Madurese. */
const CHILDREN = `anak, putra, putri, anak lanang, anak wedok, anak perempuan, anak laki, anak cowok, anak cewek, anak mbarep, mbarep, anak sulung, sulung, anak bungsu, bungsu, ragil, anak ragil, anak pertama, anak kedua, anak ketiga, anak nomor dua, tole, thole, genduk, gendhuk, kanak, anak tiri, anak angkat, lanang, wedok, yoga`;
const SPOUSES = `suami, istri, bojo, bojoku, bojone, bini, biniku, pasangan, semah, garwa, garwo, sisihan, lakeh, lake, binih, laki saya, mantan suami, mantan istri, misua, hubby, bojo lanang, bojo wedok`;
const PARENTS = `orang tua, ibu, bapak, ayah, makku, ebok, eppak, eppa, ibu bapak, bapak ibu, ayah ibu, ortu, biyung, abah, abi, umi, ummi, papa, bokap, nyokap, romo, rama`;
const SIBLINGS = `saudara, kakak, adik, adek, mbakyu, mbakku, masku, kangmas, cacak, mbak saya, mas saya, dulur, sedulur, taretan, tretan, kakak kandung, adik kandung, saudara kandung, saudara sendiri, kakak perempuan, kakak laki, adik perempuan, adik laki, kembaran, kaka, kakang, mbak kandung`;
const RELATIVES = `keponakan, ponakan, sepupu, misanan, misan, nak sanak, mertua, maratuwo, morotuo, moro tuwo, menantu, mantu, cucu, putu, kompoi, paman, bibi, om, tante, bude, pakde, budhe, pakdhe, bulik, paklik, obek, kakek, mbah, simbah, embah, ipar, adik ipar, kakak ipar, saudara ipar, besan, kerabat, famili, family, sanak, sanak saudara, sanak famili, saudara jauh, saudara dekat, ibu mertua, bapak mertua, pak lik, bu lik, pak de, bu de`;
const COLLEAGUES = `teman kerja, rekan kerja, kolega, teman sepabrik, teman pabrik, teman satu pabrik, teman di pabrik, teman satu line, rekan satu line, teman satu bagian, teman satu regu, teman seregu, teman sebelah, teman satu meja, teman sak meja, kanca gawe, teman giling, teman linting, teman sekerja, teman borongan, teman satu shift, rekan satu meja, teman sift, teman kantor, sesama buruh, sesama karyawan`;
const FRIENDS = `teman, sahabat, kawan, bestie, bolo, bala, kancah, teman lama, teman kos, teman sekolah, teman main, teman dekat, teman baik, teman saya, ${COLLEAGUES}`;
const NEIGHBOURS = `tetangga, tonggo, tetangga sebelah, tetangga rumah, tetangga saya, sebelah rumah, orang sebelah, bu rt, pak rt, tatangge, sekampung`;
const SUPERVISORS = `mandor, pengawas, pengawas lapangan, pengawas giling, atasan, bos, kepala regu, karu, ketua regu, supervisor, spv, leader, team leader, koordinator, korlap, kepala bagian, kabag, kepala shift, foreman, manajer, manager, pimpinan, juragan, ketua kelompok, kepala produksi, mandor giling, asisten mandor, ketua tim, kepala unit, ketua line, kepala line, boss, pak mandor, bu mandor, penyelia, wakil mandor`;
const OFFICIALS = `petugas bpjs, orang bpjs, pegawai bpjs, mbak bpjs, mas bpjs, orang jamsostek, petugas kantor cabang, orang kantor cabang, mbak di kantor cabang, mas di kantor cabang, mbak yang di kantor cabang, pegawai kantor cabang, satpam bpjs, teller, petugas jamsostek, petugas kantor, petugas resmi`;
const BROKERS = `calo, perantara, makelar, biro jasa, jasa cair, jasa urus, jasa online, orang jasa, tukang urus, blantik, penyedia jasa, jasa klaim, agen, broker, joki, jasa daftar, orang nawarin, nawarin jasa, nawari jasa, ditawari orang, tukang jasa, pihak ketiga, jasa titip, orang facebook, orang fb, orang di facebook, orang dalam`;
const STRANGERS = `orang tak dikenal, orang tidak dikenal, orang asing, nomor asing, nomor tidak dikenal, nomor tidak jelas, nomor aneh, tidak kenal, tidak kenal siapa, orang tidak jelas, penipu, tukang tipu, penelepon, nomor luar negeri, orang misterius, orang jahat, mengaku petugas, ngaku petugas, ngaku dari bpjs, ngaku bpjs, mengaku bpjs, oknum, hacker, stranger, tidak tahu itu siapa, tidak tahu siapa, entah siapa, embuh sopo, tidak kenal orang, orang baru kenal, gelap`;
const COUNTERS = `konter, counter, konter hp, counter hp, tukang konter, konter pulsa, counter pulsa, penjaga konter, orang konter, mas konter, mbak konter, abang konter, tukang hp, tukang servis, servis hp, tukang service, toko hp, penjual pulsa, tukang pulsa, warnet, toko pulsa, rental komputer, penjual hp, tempat servis, orang counter, mas counter, tukang fotokopi, fotokopian, abang konter pulsa, tukang servis hp`;
const UNION = `serikat, serikat pekerja, serikat buruh, spsi, pengurus serikat, ketua serikat, ketua spsi, fsp, sbsi, kspi, fspmi, perwakilan buruh, perwakilan pekerja, orang serikat, pengurus spsi, sp tembakau`;
const GUARDS = `satpam, security, sekuriti, penjaga pintu, penjaga gerbang, pos satpam, pak satpam, pos depan, keamanan`;
const VILLAGE = `kelurahan, balai desa, kepala desa, kades, pak lurah, lurah, pak carik, carik, perangkat desa, pamong, modin, orang desa, dukcapil, capil, kecamatan, pak camat, petinggi, pak rw, kantor desa, kepala dusun, pak kasun, kasun`;

/** Who somebody is, to whom, and what people are to each other. The form of a line is told in `../concepts.ts`. */
export const PEOPLE = `
sendiri, milik sendiri, saya sendiri, diri sendiri = pribadi, dewe, dewek, piyambak, kiyambak, dibik, aku dewe, saya pribadi, aku pribadi, kulo piyambak, atas nama sendiri
sendiri, saya sendiri, diri sendiri > untuk saya, buat saya, kanggo aku, peserta saya, saya orang, saya pekerja
anak = kanak
anak > ${CHILDREN}
suami, istri = bojo, bojoku, bojone, pasangan, semah, garwa, garwo, sisihan
suami = lakeh, lake, misua, hubby, laki saya, bojo lanang
istri = bini, biniku, binih, bojo wedok
suami, istri, pasangan > mantan suami, mantan istri, bini, lakeh, lake, misua, hubby, laki saya, binih
orang tua > ${PARENTS}
bapak = ayah, abah, abi, papa, eppak, eppa, bokap, romo, rama
ibu = ebok, umi, ummi, nyokap, biyung, makku
saudara, saudara kandung > ${SIBLINGS}
saudara, saudara lain > ${RELATIVES}
kerabat, saudara lain, saudara jauh, keluarga lain, keluarga jauh > ${RELATIVES}
kerabat, saudara lain, keluarga lain > ${SIBLINGS}
kakak = mbakyu, mbakku, masku, kangmas, cacak, mbak saya, mas saya, kakak kandung, kaka, kakang
adik = adek, adik kandung
keponakan = ponakan
sepupu = misanan, misan, nak sanak
mertua = maratuwo, morotuo, moro tuwo
menantu = mantu
cucu = putu, kompoi
kakek = mbah, simbah, embah
paman = om, pakde, paklik, pakdhe, obek, pak lik, pak de
bibi, tante = bude, bulik, budhe, bu lik, bu de
keluarga = anggota keluarga, orang rumah, orang serumah, kulawarga, wong omah, pihak keluarga, family, famili, dulur, sedulur, sanak famili
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
teman kerja, rekan kerja > ${FRIENDS}
tetangga > ${NEIGHBOURS}, satu kampung, orang kampung
hrd = bagian kepegawaian, kepegawaian, sdm, bagian sdm, human resource, payroll, bagian gaji, bagian penggajian, orang hrd, bu hrd, pak hrd, mbak hrd, admin pabrik, hr, orang personalia, staf hrd, admin hrd, kantor hrd, bagian hrd
hrd > kantor pabrik, orang pabrik, pihak pabrik, pihak perusahaan, orang kantor, pihak kantor, dari pabrik, dari kantor, dari perusahaan, admin kantor
perusahaan, pihak perusahaan > hrd, mandor, atasan, tempat kerja, dari kantor, orang kantor, kantor pabrik, pimpinan, manajemen, manajer, dari hrd
mandor = mandor giling, asisten mandor, mandoran, pak mandor, bu mandor
mandor, atasan, pengawas, pimpinan, kepala bagian, kepala regu, supervisor > ${SUPERVISORS}
serikat, serikat pekerja, serikat buruh = ${UNION}
satpam = ${GUARDS}
koperasi = kopkar, orang koperasi, pengurus koperasi, koperasi karyawan
petugas bpjs, pegawai bpjs, orang bpjs, petugas resmi, petugas kantor cabang, pihak bpjs > ${OFFICIALS}, petugas, kantor cabang, 175, resmi, orang bpjs asli
petugas > ${OFFICIALS}, manusia, minta orang, orang beneran, orang langsung, jangan bot, jangan robot, bukan robot, bukan bot, bukan mesin, manusia saja, orang posko, minta petugas, minta admin, mbak admin, mas admin, sama manusia, admin langsung, orang hidup, oreng asli, human, agent, live chat
kelurahan, pemerintah desa, desa, perangkat desa, dukcapil, pejabat > ${VILLAGE}
calo, perantara, makelar, biro jasa, pihak ketiga = ${BROKERS}
calo, perantara, jasa > minta imbalan, minta komisi, minta persen, minta bagian, bayar jasa, bayar orang, lewat orang, jasa, yang nawarin, nawarin, nawari, ditawari, menawarkan jasa, nawarin jasa cair, menawarkan, orang yang nawarin, iklan facebook
tidak dikenali, orang asing, nomor asing, tidak kenal, penipu > ${STRANGERS}
orang tak dikenal, orang tidak dikenal, nomor tidak dikenal, orang yang tidak dikenal > ${STRANGERS}
konter, konter hp, tukang konter, tukang servis, konter atau tukang servis = ${COUNTERS}
buat, bantu > digawekke, gawekno, dititipkan, diwakilkan, digae, ekagabay, diopeni, mengurus, urus, ngewangi, nulungi, ngopeni, bhento
tidak ada, tidak ada yang bantu, tidak ada yang bisa bantu > tidak ada siapa, tidak ada orang, sendirian, dewean, dewekan, ijen, ijenan, seorang diri, tinggal sendiri, hidup sendiri, di rumah sendiri, sebatang kara, tidak punya siapa, tidak punya keluarga, anak jauh, anak merantau, jauh semua, tidak ada teman, dibian
sendirian, sendiri saja > tidak ada siapa, tidak ada orang, dewean, dewekan, ijen, ijenan, seorang diri, tinggal sendiri, hidup sendiri, tidak ada teman, tidak ada yang menemani, tidak ada yang bantu, dibian
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang, ada keluarga > ${CHILDREN}, ada anak, ada suami, ada istri, ada teman, ada bojo, minta tolong, bantu
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang, ada keluarga > ${SPOUSES}, ${SIBLINGS}, ${PARENTS}
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang > ${RELATIVES}, ${FRIENDS}
ada yang bantu, ada yang bisa bantu, ada yang menemani, ada orang > ${NEIGHBOURS}, ${SUPERVISORS}, ${GUARDS}
meninggal = wafat, seda, sedo, tilar, tilar donya, tinggal dunia, tutup usia, ninggal dunia, meninggal dunia, almarhum, alm, ngalle, matteh, sabedhe, innalillahi, kapundut, sudah wafat, gugur
meninggal > almarhum suami, almarhum bapak, almarhum ayah, almarhumah ibu, almarhumah istri, tiada, sudah tiada, bapak sudah tiada, suami sudah tiada, ibu sudah tiada, dikubur, sudah dikubur, mati
hidup = urip, sehat, masih sehat, sugeng, segar bugar, odhi, masih bernafas, sehat walafiat
ahli waris > janda, duda, anak almarhum, istri almarhum, suami almarhum, almarhum, warisan, yang ditinggalkan, pewaris, mewakili almarhum, wafat, seda, sedo, tilar, alm, tutup usia, meninggal dunia
peserta, pekerja, peserta sendiri, pekerja sendiri > saya sendiri, sendiri, karyawan, buruh, pemilik, yang kerja saya, yang bersangkutan
mewakili, perwakilan, wakil, bukan peserta, mewakili orang lain > mewakilkan, dikuasakan, surat kuasa, titip, dititipi, diutus, saya anaknya, saya istrinya, saya suaminya, orang lain, keluarga
pegang = bawa, cekel, dicekel, digowo, gowo, megang, nyekel, nggowo, nyepeng, dipegang, eghibeh, memegang
pegang sendiri, saya pegang sendiri, dipegang sendiri > ada di saya, di saya, sama saya, saya simpan, di dompet, di tanganku, di tangan, saya yang bawa, saya cekel, saya cekel dewe, saya bawa, saya gowo
dipegang orang lain, dibawa orang lain, orang lain yang pegang > di anak, di bojo, di mandor, di konter, di hrd, di teman, di pabrik, di kantor, dipinjam, digadaikan, masih di mandor
pinjam = nyilih, silihan, nyelang, minjam, minjem, pinjem, numpang, nunut, pinjaman
hidup sendiri > janda, duda, lajang
janda, duda > cerai, pisah, cerai mati, cerai hidup, rondo, ditinggal suami, ditinggal istri
lajang, belum menikah, belum kawin = single, jomblo, bujang, perawan, belum nikah, durung rabi, prawan, legan, joko
menikah, kawin = nikah, rabi, akabin
laki = pria, lanang, jaler, lalakek, cowo, wong lanang, lelaki, cowok
perempuan = babinek, cewe, wong wedok, estri, wanita, cewek
bersama, ditemani orang lain > bareng, barengan, rame rame, rombongan, berdua, sama anak, sama suami, sama istri, sama teman, diantar, dikancani, bebarengan
anak perempuan > putri, anak wedok, genduk, anak cewek, wedok, cewek, perempuan
anak laki, anak laki laki > putra, anak lanang, tole, anak cowok, lanang, cowok, laki, jaler, pria
bisa hubungi, masih bisa dihubungi, masih bisa ditemui, masih kenal, bisa tanya > ada wa, ada nomor, punya nomor, simpan nomor, sering ketemu, masih ketemu, masih sering ketemu, satu pabrik, satu rumah, serumah, sepabrik, tetangga, masih kontak, masih kerja, ada di rumah, gampang ditemui, dekat, masih akrab, saudara, tiap hari ketemu
hilang kontak, tidak bisa hubungi, sudah tidak bisa dihubungi, sudah hilang kontak > pindah, sudah pindah, lost kontak, lost contact, tidak tahu ke mana, tidak tahu di mana, ganti nomor, nomor tidak aktif, nomor ganti, tidak ada nomor, tidak pernah ketemu, kabur, tidak dibalas, tidak diangkat, jadi tki, luar negeri, pulang kampung, minggat, tidak ada kabar, putus kontak, entah di mana
sudah meninggal, meninggal > bapak almarhum, tidak ada umur, sudah tidak ada umur, berpulang
ahli waris > bapak meninggal, ibu meninggal, suami almarhum, bapak almarhum, ibu almarhum, saya istri, saya anak, saya suami, saya janda, meninggal, anak peserta, istri peserta, tiada
peserta langsung, peserta sendiri, saya peserta > saya peserta, saya yang kerja, yang kerja saya, peserta, aku dewe, sendiri, saya sendiri, karyawan, buruh
membantu orang lain, bantu orang lain, mewakili orang lain, untuk orang lain > nolong, menolong, membantu, bantu, mewakili, titip, dititipi, disuruh, ibu, bapak, suami, istri, anak, teman, tetangga, saudara, keluarga, tanya untuk
membantu = nolong, menolong, nulungi, ngewangi
belum lapor, tidak lapor, belum cerita > belum bilang, tidak bilang, belum lapor siapa, belum ngomong, belum cerita, belum tanya, belum matur, belum ke siapa, belum sama siapa, takut lapor, belum bilang siapa, belum bilang ke siapa, diam saja
tidak diminta, tidak diminta siapa siapa, tidak ada yang minta, tidak ada yang meminta > tidak pernah diminta, tidak ada yang minta, tidak pernah, tidak ada, belum ada yang minta, tidak ada yang tanya, tidak pernah dimintai, aman
diminta orang tak dikenal, diminta orang tidak dikenal, diminta orang asing > nomor asing, orang asing, ngaku petugas, mengaku petugas, petugas bpjs, penipu, tidak kenal, nomor tidak dikenal, ngaku bpjs, aku petugas, calo
mengaku = ngaku, ngakunya, ngaku ngaku, mengatasnamakan
hanya saya, cuma saya, saya saja > sendiri, saya thok, saya tok, aku tok, saya doang, saya sendiri, saya sendirian, satu orang, dewe
satu regu, satu bagian, satu pabrik, semua teman, banyak orang, teman juga > teman semua, semua orang, semua teman, satu line, sak pabrik, satu kampung, teman juga, banyak yang sama, kena semua, ramai ramai, rame, sepabrik, se line, kabeh konco, semua karyawan, rombongan, teman
saya dan keluarga > sekeluarga, suami juga, istri juga, anak juga, sama anak, sama suami, sama istri, keluarga, serumah, suami istri, berdua sama suami
tidak bisa sendiri, tidak bisa sama sekali, perlu bantuan, perlu ditemani, harus ditemani, gaptek > gaptek, gagap teknologi, tidak ngerti hp, tidak bisa hp, tidak bisa apa apa, buta teknologi, buta huruf, tidak bisa baca, wong tuwo, orang kuno, minta ditemani, dikancani, dibimbing, harus dibantu
calo > biro, lewat biro, pakai jasa, pakai calo, bayar orang, lewat calo, makelar
`;
