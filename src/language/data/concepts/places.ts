/** Every place by itself: what is no answer offered is another place. */
const NAMES = `surabaya, sidoarjo, gresik, malang, pasuruan, mojokerto, jombang, kediri, blitar, tulungagung, trenggalek,
nganjuk, madiun, magetan, ngawi, ponorogo, pacitan, bojonegoro, tuban, lamongan, probolinggo, lumajang, jember,
bondowoso, situbondo, banyuwangi, bangkalan, pamekasan, sumenep, jakarta, solo, jogja, bandung, denpasar, kudus,
rembang, blora, madura, surobyo, suroboyo, sbya, surbaya, soroboyo, surabya, rungkut, gubeng, wonokromo,
tenggilis, sukolilo, tandes, benowo, karangpilang, kenjeran, tambaksari, jambangan, wiyung, gayungan, mulyorejo,
semampir, sawahan, asemrowo, lakarsantri, sambikerep, dukuh pakis, krembangan, simokerto, bubutan, tegalsari,
gunung anyar, margomulyo, darmo, karang pilang, kedurus, wonocolo, kalirungkut, tanjung perak, kebraon, medokan,
ngagel, dharmahusada, sememi, banyu urip, sidorjo, sidoharjo, sdarjo, darjo, sidarjo, waru, krian, gedangan,
sedati, porong, wonoayu, sukodono, buduran, tanggulangin, balongbendo, krembung, berbek, juanda, tropodo,
wadungasri, gempol kurung, gresek, grsik, nggresik, gersik, driyorejo, kebomas, cerme, benjeng, wringinanom,
sidayu, ujungpangkah, panceng, balongpanggang, kedamean, duduksampeyan, bawean, legundi, kebun mas, ngalam,
kepanjen, lawang, singosari, dampit, lowokwaru, klojen, kedungkandang, bululawang, gondanglegi, karangploso,
wagir, pakisaji, sumberpucung, donomulyo, pujon, ngantang, wajak, poncokusumo, dinoyo, sawojajar, kalipare,
tajinan, pasuruhan, bangil, pandaan, gempol, purwosari, sukorejo, prigen, rembang pasuruan, gondangwetan,
purwodadi, lekok, pohjentrek, wonorejo, bugul, japanan, ngoro industri, mojokrto, mojosari, ngoro, trowulan,
sooko, kemlagi, dlanggu, pungging, kutorejo, jatirejo, mojoanyar, trawas, magersari, ploso, mojoagung, ngoro
jombang, diwek, peterongan, tembelang, mojowarno, bandar kedungmulyo, perak jombang, sumobito, kesamben,
tebuireng, gurah, ngadiluwih, mojoroto, gampengrejo, plosoklaten, kepung, ngasem, ngunut, boyolangu,
campurdarat, kedungwaru, bandung tulungagung, bojonegara, njonegoro, jonegoro, sumberrejo, kalitidu, padangan,
baureno, kepohbaru, ngasem bojonegoro, lamongan kota, paciran, brondong, sukodadi, ngimbang, rengel, plumpang,
jatirogo, merakurak, semanding, kraksaan, leces, dringu, tongas, ambulu, rambipuji, kencong, sumbersari,
kaliwates, arjasa, ajung, genteng banyuwangi, rogojampi, muncar, glenmore, jajag, srono, medureh, kamal, socah,
meduro, pasirian, yosowilangun, kertosono, warujayeng, tanjunganom, bumiaji, junrejo, cepu, pati, sragen,
karanganyar, jepara, klaten, tegal, demak, grobogan, boyolali, wonogiri, kendal, pekalongan, brebes, jateng,
bekasi, bogor, depok, karawang, cirebon, garut, tasik, jabar, purwakarta, surabaya selatan, surabaya timur,
surabaya utara, surabaya barat, surabaya pusat, semarang, yogyakarta, sampang, bali, lombok, kalimantan,
sumatra, sulawesi, papua, tangerang, cikarang, serang, banten, batam, medan, makassar, lampung, palembang, jawa
tengah, jawa barat, batu malang, kota batu, kota malang, kota kediri, kota blitar, kota madiun, kota mojokerto,
kota pasuruan, kota probolinggo, manyar, menganti, luar jawa, luar pulau, luar negeri, luar provinsi`;

/** Towns and districts of East Java and what lies around. The form of a line is told in `../concepts.ts`. */
export const PLACES = `
nama tempat > ${NAMES.replaceAll('\n', ' ')}
kota > surabaya, sidoarjo, gresik, malang, pasuruan, mojokerto, jombang, kediri, blitar, tulungagung, trenggalek, nganjuk, madiun, magetan, ngawi, ponorogo, pacitan, bojonegoro, tuban, lamongan, probolinggo, lumajang, jember, bondowoso, situbondo, banyuwangi, bangkalan, pamekasan, sumenep, jakarta, solo, jogja, bandung, denpasar, kudus, rembang, blora, sby, mlg, madura
daerah, luar kota, kabupaten > malang, pasuruan, mojokerto, jombang, kediri, blitar, tulungagung, trenggalek, nganjuk, madiun, magetan, ngawi, ponorogo, pacitan, bojonegoro, tuban, lamongan, probolinggo, lumajang, jember, bondowoso, situbondo, banyuwangi, bangkalan, pamekasan, sumenep, luar daerah, jakarta, jawa tengah, kudus, rembang, blora, pulang kampung, di kampung, bukan surabaya
luar jawa timur, luar provinsi, luar jawa, provinsi lain > jakarta, solo, jogja, bandung, denpasar, kudus, rembang, blora, jawa tengah, jawa barat, kalimantan, sumatra, sulawesi, lombok, ntb, papua, banten, tangerang, bekasi, cepu, jateng, jabar, purwodadi, pati
jawa timur > surabaya, sidoarjo, gresik, malang, pasuruan, mojokerto, jombang, kediri, blitar, tulungagung, nganjuk, madiun, ngawi, ponorogo, bojonegoro, tuban, lamongan, probolinggo, lumajang, jember, banyuwangi, jatim
surabaya = sby, surobyo, suroboyo, sbya, surbaya, soroboyo, surabya, kota pahlawan
surabaya > rungkut, gubeng, wonokromo, tenggilis, sukolilo, tandes, benowo, karangpilang, kenjeran, tambaksari, jambangan, wiyung, gayungan, mulyorejo, semampir, sawahan, asemrowo, pakal, lakarsantri, sambikerep, dukuh pakis, krembangan, pabean, simokerto, bubutan, tegalsari, gunung anyar, sier, margomulyo, darmo, karang pilang, kedurus, wonocolo, kalirungkut, tanjung perak, kebraon, medokan, ngagel, dharmahusada, sememi, banyu urip
sidoarjo = sda, sidorjo, sidoharjo, sdarjo, darjo, sidarjo
sidoarjo > waru, krian, gedangan, sedati, porong, tulangan, wonoayu, sukodono, buduran, tanggulangin, prambon, balongbendo, jabon, krembung, berbek, sepanjang, aloha, juanda, tropodo, wadungasri, larangan, gempol kurung, betro
gresik = gresek, grsik, nggresik, gersik
gresik > driyorejo, kebomas, cerme, benjeng, wringinanom, bungah, sidayu, ujungpangkah, panceng, balongpanggang, kedamean, duduksampeyan, bawean, legundi, jipe, maspion, kebun mas, manyar, menganti, cerme kidul, kota baru gresik
malang = mlg, ngalam, kota malang, kabupaten malang
malang > kepanjen, lawang, singosari, turen, dampit, pakis, blimbing, lowokwaru, klojen, kedungkandang, bululawang, gondanglegi, karangploso, wagir, pakisaji, sumberpucung, donomulyo, pujon, ngantang, jabung, wajak, poncokusumo, dinoyo, sawojajar, kalipare, tajinan
pasuruan = pasuruhan, psr
pasuruan > bangil, pandaan, gempol, beji, purwosari, sukorejo, prigen, rembang pasuruan, grati, gondangwetan, purwodadi, rejoso, lekok, pohjentrek, wonorejo, kejayan, bugul, japanan, ngoro industri, pier
mojokerto = mjk, mojokrto
mojokerto > mojosari, ngoro, pacet, trowulan, sooko, jetis, kemlagi, dlanggu, bangsal, pungging, kutorejo, jatirejo, gondang, mojoanyar, trawas, magersari
jombang > ploso, mojoagung, ngoro jombang, diwek, peterongan, tembelang, mojowarno, bandar kedungmulyo, perak jombang, sumobito, kesamben, tebuireng
kediri > pare, gurah, wates, ngadiluwih, papar, grogol, mojoroto, pesantren, gampengrejo, plosoklaten, kepung, ngasem
tulungagung > ngunut, kauman, boyolangu, campurdarat, kedungwaru, bandung tulungagung
bojonegoro = bojonegara, njonegoro, jonegoro, bjn
bojonegoro > sumberrejo, kalitidu, padangan, baureno, kepohbaru, ngasem bojonegoro, dander, balen
lamongan = lamongan kota, lmg
lamongan > babat, paciran, brondong, sukodadi, ngimbang, mantup, tikung
tuban > jenu, palang, rengel, plumpang, jatirogo, merakurak, semanding
probolinggo > kraksaan, leces, paiton, dringu, tongas, gending, probo
jember > ambulu, rambipuji, kalisat, kencong, sumbersari, kaliwates, arjasa, ajung
banyuwangi > genteng banyuwangi, rogojampi, muncar, glenmore, jajag, srono, bwi
madura > bangkalan, pamekasan, sumenep, medureh, kamal, socah, meduro, sampang, kota bangkalan, madura asli, medura
lumajang > pasirian, tempeh, klakah, yosowilangun
nganjuk > kertosono, warujayeng, loceret, tanjunganom
kota batu > bumiaji, junrejo
jawa tengah > kudus, rembang, blora, solo, cepu, pati, purwodadi, sragen, karanganyar, jepara, klaten, tegal, demak, grobogan, boyolali, wonogiri, kendal, pekalongan, brebes, jateng, semarang, salatiga, magelang, temanggung, sukoharjo, purworejo, kebumen, cilacap, banyumas, purwokerto, lasem
jawa barat > bandung, bekasi, bogor, depok, karawang, cirebon, garut, tasik, jabar, purwakarta, sukabumi, subang, cianjur, sumedang, majalengka, kuningan jawa barat
surabaya selatan > wonokromo, wonocolo, jambangan, gayungan, wiyung, karangpilang, karang pilang, sawahan, dukuh pakis, kebraon, kedurus, ngagel, darmo
surabaya timur > rungkut, gubeng, sukolilo, mulyorejo, tambaksari, gunung anyar, tenggilis, medokan, dharmahusada, sier, kalirungkut
surabaya utara > kenjeran, semampir, krembangan, pabean, perak, tanjung perak
surabaya barat > tandes, benowo, pakal, asemrowo, sambikerep, lakarsantri, margomulyo, sememi, banyu urip
surabaya pusat > tegalsari, bubutan, simokerto
selatan = kidul
utara = lor
timur = wetan
barat = kulon
surabaya = surabaya kota, kota surabaya, kabupaten surabaya, surabaya kabupaten
sidoarjo = sidoarjo kota, kota sidoarjo, kabupaten sidoarjo, sidoarjo kabupaten
gresik = gresik kota, kota gresik, kabupaten gresik, gresik kabupaten
jombang = jombang kota, kota jombang, kabupaten jombang, jombang kabupaten
nganjuk = nganjuk kota, kota nganjuk, kabupaten nganjuk, nganjuk kabupaten
bojonegoro = bojonegoro kota, kota bojonegoro, kabupaten bojonegoro, bojonegoro kabupaten
tuban = tuban kota, kota tuban, kabupaten tuban, tuban kabupaten
lamongan = lamongan kota, kota lamongan, kabupaten lamongan, lamongan kabupaten
ngawi = ngawi kota, kota ngawi, kabupaten ngawi, ngawi kabupaten
magetan = magetan kota, kota magetan, kabupaten magetan, magetan kabupaten
ponorogo = ponorogo kota, kota ponorogo, kabupaten ponorogo, ponorogo kabupaten
pacitan = pacitan kota, kota pacitan, kabupaten pacitan, pacitan kabupaten
trenggalek = trenggalek kota, kota trenggalek, kabupaten trenggalek, trenggalek kabupaten
tulungagung = tulungagung kota, kota tulungagung, kabupaten tulungagung, tulungagung kabupaten
lumajang = lumajang kota, kota lumajang, kabupaten lumajang, lumajang kabupaten
jember = jember kota, kota jember, kabupaten jember, jember kabupaten
banyuwangi = banyuwangi kota, kota banyuwangi, kabupaten banyuwangi, banyuwangi kabupaten
bondowoso = bondowoso kota, kota bondowoso, kabupaten bondowoso, bondowoso kabupaten
situbondo = situbondo kota, kota situbondo, kabupaten situbondo, situbondo kabupaten
bangkalan = bangkalan kota, kota bangkalan, kabupaten bangkalan, bangkalan kabupaten
sampang = sampang kota, kota sampang, kabupaten sampang, sampang kabupaten
pamekasan = pamekasan kota, kota pamekasan, kabupaten pamekasan, pamekasan kabupaten
sumenep = sumenep kota, kota sumenep, kabupaten sumenep, sumenep kabupaten
`;
