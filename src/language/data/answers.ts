/**
 * Words of answers and complaints, dull enough that nobody makes a password of one: they stay readable where a code or
 * password is expected, unless the message says that one is being told, and behind "sandi" or "email saya" in a
 * sentence that goes on. Search and spelling do not use them.
 */
export const DULL = `
  acc admnya agt akte alesan antara aplot apusi arti artinya ashar asing atasan babar bablas bag bangkrut basane
  batang batas batasnya baterainya baterenya bekas bel belakang berangkat berduka berputar bersedia bet betah bhs
  bingit biro blur bntar boke bolong borong bosen bosenin bpk brosur btw buang buffering burem cacat cam campur
  capil caps capslock ceklis celaka cerai cetak conteng copy counter cuek debu deg degan dek deket dendanya denger
  diangkat dibimbing dibongkar dibuang dicas dicetak dichat dicolok dicopet digigit dihubungin diingatkannya
  diingetinnya dikabari dikasihtau dilepas dimarahin dimutasi diomelin dioper dipecat dipegang diperpanjang diprint
  direkam disalahgunakan disebar disebut disetel disetor disuspend ditabrak ditahan ditanggapi ditanggepi ditawari
  ditawarin ditemoni ditemui dites ditrabak ditukar diwakilin dobel duhur dzuhur ejaannya elektrik entekno exit
  factory fb fisik folder format fotocopy galak gaptek gas gasss gegulung gemeteran gemuk giga golekane gonta gulung
  hotspot hubungan hurup inbok inbox inet inetan intinya inventaris isya item itungan itunglah jadul
  jebol jemuah kabag karep karepe karepmu karuan katarak katut keangkat kebakaran kebanjiran kecemplung kecopetan
  kedawan kedekatan kedetek kegedean kegembok kehujanan kejepit keleleran kemis kenal kenalan kenceng kepleset keri
  kesalip kesasar kesebut kesuspend ketabrak ketahan ketiplek ketriwal klinik kobong kolektif kompatibel kopkar kpr
  kprnya kritik krudungan kubawa kucari kucopot kudungan kukasih kukira kupakai kupencet kupikir kurus laci lakoni
  laminating lebokne lepas leptop letaknya line lingkaran lock logonya lorone lowbat lumpuh luntur magrib mahal
  mantu manut mari mastikno mbakku mbaknya mbarek medhure medureh megangin melbu melompong memastikan memenuhi
  mendesak mikir minat minggir minjem modus motokopi muat mulus mumpung mutar naik nate nawari nawarin nebeng
  nemenin nganggur ngangkat ngantuk ngaruh ngawur ngeblur ngechat ngedrop ngefek ngerekam ngetes ngewangi ngintip
  ngitung ngontrak nilai nolong numpang nunut nyambut nyebelin nyebut nyempil nyesel nyetel nyilih nyusul okeh okey
  orderan otw parkir paru pasang patah pean pemecatan penak pendapat pending pengangkatan pengaruh pengaruhnya
  pengawas pengurangan pengurus perjalanan perpanjang persis persyaratan pertimbangkan pesangon pikir pinggir pinjol
  pisah pisan pkwt ponakan ponakannya popup prosen pu punjul purna purun rabun rak reaksi regu rekam rempong resend
  resepsionis retak rodo rt ruangannya rutin rw sakjam samar sanget sansung santunan santunannya satpam screenshot
  sebelah sebelas sebutin sedetik segini seingatku seingetku sejam sejaman sejuta sekitar seko sekretaris selebaran
  selo semalam semenit senen senter sepabrik sepakat separo separuh sepulang serikat serumah servis setahuku setaon
  setauku setaun shareit shif simcard sk skip slot sobek spsi ss standar stroke struk suara suaranya submit sudo
  sukar supervisor surut suster suwi tab taksih tangkapan telatan tele teller temui tenggang tenggelam tergantung
  terlambat terserah tersuspend tilar timbul titipan tkw top topik total touchscreen ttl tuku tuntas turun turut tut
  typo ukur umroh urung vendor vidio wacakno warkop warnet wasap wasapnya watsap yen zonk
  aktivasi ambigu amburadul atik bawaan beralih berantakan bercampur berhubungan berlaku berupa bobol buntet
  default dicabut dicadangin dicatet digawekke digawekne digondol dihandle dikloning dioprek dipegangin
  dipersoalkan dipulihkan disable disabled disita ditangguhkan ditautkan diundur diutak doble dobol enkripsi
  ganda identik incorrect kadaluwarsa karakternya kebaca kebajak kebalik kebobol kebuang kebusak kecampur
  kecantol kecatet kececer kecuri kedeteksi kedisable kedobel kedobol kehack keheck kejebak kelock keminggat
  kependekan kependem kerekam kesave kesuspen keteken ketendang ketimpa ketimpuk ketinggalan ketlisut ketukar
  ketuker ketumpuk kewalik kombinasinya konsisten melenceng minggat mismatch mluntas nabrak nancep ngaco ngadat
  ngambang ngambek ngegantung ngehang ngeheng nggandol nggantung nglokor nglumpuk nyantol nyasar nyeleneh
  nyleneh nyrempet nyungsep raenek raiso raono sebetulnya semestinya sensitif sinkron storage strength suspend
  suspended tercampur tersangkut tersebar tersinkron tertaut tertukar tuker tumpang unverified utek uthek utik
  verified weak yaknapa yaknopo yokopo yokpo
`;

/** Chat's way of saying a word twice: "masuk2", "dua2nya". Any other word with a number behind it may be a password. */
export const DOUBLED = `
  anak kadang opo pagi sopo
  apa bener benar coba cuma dateng datang dua ganti gagal gara hati jalan kapan kelar keluar kira lama loading macem mana
  masuk mlebu moro mudah muncul muter orang pelan rame sama salah siapa teko tiba tiga ujung ulang
`;

/**
 * Words that people do use as passwords, and in answers as well: places, kin, things, what somebody wishes. One
 * stays readable only in a sentence that says something else.
 */
export const TEMPTING = `
  abah abang abu adoh adohe alit almarhumah apel arang arek awakku awakmu axis ayah balai bandung bangil bebas
  bekasi bengi bersih bini bis biyung blitar bojo bojoku bojonegoro bujang bulatan bungsu byu cak cantik celak cetho
  ceto cewek cikarang cina cok cowok cucu dalu darjo desa dokter dompet dowo drijine driyorejo dulur dulurku endas
  enjang enjing estu force gade galak galeri game garuda gaweane gerbang gojek gorengan gowo gresik gubeng gudang
  hongkong ijo im indihome indo indosat induk industri ipar isat isuk jakarta jatim jaya jember jogja jombang jomblo
  juragan juraganku kaca kagungan kakang kakek kamar kandeg kang kangen kantin karawang kawulo kedep kediri kelabu
  kendal kentang kersa kerso ketua kilat kiyambak klaten kocomoto komplet komputer kondo koperasi kos kraksaan krian
  kuciwa kuciwo kudus laki lambang lami lamongan lanang langkung lapangan laptop lare latar lega lemari listrik
  lumajang lunga lurah luweh madiun madura makaryo makku malang malaysia mantan mantri maratuwa margo matahari mawar
  mbakyu media melati mendung menganti meningkat mentah mentari merantau merek mesin mlg mojokerto momong montor
  moro morotuwo motor mripate mripatku mugi mulo mulut muring murup musik nada nelangsa nelongso nenek nesu ngaji
  nganjuk nokia notebook omahe omahku ooredoo pacar pakde paman panas pandaan paningal pasar pasuruan pasuruwan
  pasuryan pedamelan pegawean penasaran penerangan perawat perempuan perjanjian pier pinter pirso pitung piyambak
  piyambake piyambakipun plastik plong poco polos polri ponorogo pos potret praenan praupan prima probolinggo puasa
  puspa putra putri rabi ragil rahasia rai raine rakyat raya redmi rekan remang rencang rungkut rupiah saestu
  sahabat samean sampang sanes sangang santai sawah sby seda sedaya sederek sedo sedulur sedulurku sejahtera
  sejatine sekampung sekuriti semarang sembarang sepatu sepeda sepulu sepupu seseorang setitik setoran shopee
  sidoarjo simbok simpati sirah smart smartfren solo sukses sulung super surabaya suroboyo tablet taiwan tamu tangan
  tangerang tas telkomsel tenanan tenane terminal tibo timbali tonggo tonggoku training tri tugas tukang tulungagung
  tumut tunangan tuwa tuwek uakeh untung urep uripe wangsul waru warung wedok weekend wengi weroh wolung wonokromo
  xl yahoo yatro yayasan ymail yogo yotro youtube
  gunawan kasiman kenanga merdeka pancasila semangka
`;

/** What a message holds in which a password is told rather than a question answered. */
export const TELLING = `
  pake pakai pakek nganggo ngangge dinggo ketik ngetik diketik tulis tulisannya ditulis isinya jadi dadi adalah adlh yaitu yakni ialah nama namanya jeneng
  jenenge huruf kapital user username login bunyinya ejaannya spasi sambung disambung is kombinasi karakter campur rahasia kunci
`;

/** Words that are no company: address, pointing, interjections. Each in its one spelling. */
export const POLITE = `
  pak bapak bu ibu mas mbak kak kakak min admin bang om gan dik mbah halo hai tolong mohon maaf permisi terima kasih
  ini itu yang ya iya yo sih dong deh kok toh lah kan nya ne e nah oke ok siap oh eh ah anu begini begitu
`;

/** What stands right before a place or a person that is spoken of. Each in its one spelling, as in the next list. */
export const BEFORE = `
  di ke dari kantor cabang pabrik kota daerah wilayah area asal asli orang
`;

/** Kin, spoken of after the words of the next list as well: "punya bojo", "anak lanang". */
export const KIN = `
  abang ayah bini bojo bojoku bungsu cewek cowok cucu ipar kakek laki lanang mantan mantu nenek pacar paman pakde
  perempuan putra putri ragil sepupu sulung tonggo tonggoku tukang wedok
`;

/** What kin own, are or do. */
export const OF_KIN = `
  anak punya nomor hp tanya bantu cerai pisah
`;

/** Makers and networks of phones, spoken of after the words of the next list as well: "kartu telkomsel". */
export const NETWORKS = `
  axis im indihome indosat nokia ooredoo redmi simpati smartfren telkomsel tri xl
`;

/** What a network or a maker is named after. */
export const OF_NETWORK = `
  kartu nomor hp
`;

/**
 * What a sentence of three words or more is about when it tells no password. Nothing of what one says of a password is
 * here: trying, failing, being told, doubting, looks ("mawar merah").
 */
export const MATTERS = `
  karena kerja tinggal pindah pabrik kantor pulang pergi jalan antri klaim cair menunggu tunggu nunggu foto wajah
  biometrik kamera ktp kk saldo iuran sinyal wifi kuota layar tombol hilang rusak jatuh meninggal sakit takut beli pinjam
  kena bayar telepon
`;

/** Curses: people like them as passwords, and swear. */
export const CURSES = `
  anjing asu babi bajingan bangsat bego goblok jancok jancuk jingan kampret tolol
`;

/** What is complained of beside a curse in a sentence ("anjing lama banget"). */
export const COMPLAINT = `
  banget ribet lemot lelet susah capek males lelah pusing menunggu tunggu nunggu
`;
