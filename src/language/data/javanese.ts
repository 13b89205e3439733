/**
 * East-Javanese words as they are mixed into Indonesian, ngoko and krama: `meaning: word, word`. The meaning is what the
 * Indonesian word becomes ("raiku" and "wajah" are "biometrik"). Left out: spellings that Indonesian uses for something
 * else (larang, awan, tas, oleh), and words that people like as passwords (tresno, sugih).
 */
export const JAVANESE = `
ada: onone, onoke
akan: bakal, bakale
ambil: dijupuk, jupuken, jupukno, njupukno, jukuk, njukuk, dijukuk, pendet, mendet, dipendet
anak: bocah, larene, lare, arek, yogo
angka: ongko, angkane
apa: punopo, menopo
atas: nduwur, ndhuwur, dhuwur, duwur, nginggil
atau: utowo
bagaimana: kepriye, priye, yokpo, yakpo, yopo, yoopo, dos pundi, kados pundi
bagus: apik, sae, apike
bantu: rewangono, ngrewangi, direwangi, mbantu, mbantuin
banyak: kathah, katah, uakeh, buanyak
baru: nembe, mentas, tembe
bawa: gowo, nggowo, digowo, mbeto, mbekto, beto, nggawa
bawah: ngisor, ngandap, isore
beda: seje, bentene
begini: ngeten, ngenten, mengkene, ngeneki, ngeneiki
begitu: ngoten, ngaten, mekaten, ngunu, mengkono, ngonoku, ngonoiku
beli: tuku, tumbas, nuku, nukokno, ditukokno, tukokno
benar: lerese, tenane
besar: gede, gedhe, ageng, guede
besok: sesuk, mbesok, benjing, mbenjing, benjang, mene, sesok esuk
biar: kareben, cekne, cikne, ceben, supoyo, supados, kersane
bicara: omongno, ngomongno
bilang: kondo, kondho, kandha, ngendiko, ngendika, diomongi
biometrik: rai, raiku, raine, rainya, raimu, praupan, pasuryan, praenan, foto rai, potret rai
bisa: saged
bos: juragan
buat: gae, nggae, digae, gaekno, gaweno, gawekno, nggawekno, digawekno, digawekke, damelaken
buka: bukakno, mbukakno, dibukakno, bukaken
buram: mblawur, blawur, blawer, burem, mblereng, bureng
cair: cairno, dicairno, nyairno
cari: nggoleki, goleki, goleken, golekno, digoleki, madosi, pados, nggolekno
cepat: ndang, cepetan, gage
coba: jajal, jajalen, dijajal, nyobi, nyobak, jajalno, cobaen
cuma: mek, namung, amung
daftar: ndaftarno, didaftarno, daftarno, ndaftarke
dan: lan
dapat: entuk, ntuk, angsal
dari: saka
datang: teka, rawuh, moro, marani, parani, diparani, sowan
dekat: cedak, cedhak, cerak, celak
dengan: ambek, ambik, mbek, ambi, mbarek, barek, kaleh, kaliyan, bareng karo
dengar: krungu, mireng
di: wonten ing
di mana: nangdi, nandi, nyandi
dia: deweke, dheweke, piyambake, piyambakipun, panjenenganipun
diam: meneng, mendel
dicuri: dicolong, nyolong, kemalingan, kemalingen, dimaling, kecolong
dulu: ndisik, biyen, mbiyen, riyen, rumiyin, biyene, disikan
foto: dipotret, potret, motret
ganti: nggentosi, gantos, gentos, digentos, gantinen
gelap: peteng, petheng, petenge
geser: nyeret
hapus: busek, mbusek, dibusek, busak, mbusak, dibusak, busaken
hidup: urip, urep, uripno, nguripno, urupno, murup, uripe
hilang: ical, kelangan, ketlisut, keselip, kesingsal, ketlingsut
hitung: itung, ngitung, diitung
ibu: simbok, biyung, makku, ibukku
ikut: tumut, melu, melok, nderek, ndherek, dherek
ingat: elingo, emut, kemutan
itu: kui, kae, menika, meniko, punika, kuwiku
jalan: mlaku, mlampah, dalan, dalane
jari: driji, drijine
jatuh: ceblok, ciblok, tibo, ketibo, kecemplung, kejegur, jeblok
jauh: adoh, tebih, adohe
jelas: cetho, ceto
jelek: awon
jual: ngedol, didol, adol, ngedolno
kacamata: kocomoto, kocomripat
kadang: kadhang
kalau: yen, menowo, umpomo
kamu: panjenengan, jenengan, awakmu, peno, sampean, samean, smpyn, njenengane
kanan: tengen
karena: mergo, merga, amergo, amarga, margo, mergane, polae, polane, mergi, goro goro
kasih: wenehi, wenehono, diwenehi, menehi, wehi, diwehi, wekno, diwekno, kekno, dikekno, kei, dikei, ngekei, ngekeki, keki, dikeki, paringi, maringi, diparingi, sukani, disukani, nyukani
kasih tahu: kandani, kandanono, ngandani, dikandani, warahi, warahono, diwarahi, ajari, ajarono, wuruki
katanya: jare, jarene, katane, omonge, jarane, criyose
ke: teng
kebanyakan: kakehan
kecewa: kuciwo, kuciwa
kecil: alit, cilike
kedip: kedep, kethip, ngedep
kelamaan: kesuwen, kesuwin
keluar: tokno, ditokno, metokno, ngetokno, metuo, metune, medale, njedul
kemarin: wingenane, winginane, wingi wingi
kembali: balekno, mbalekno, dibalekno, mbalik, mbalekke, wangsul
kenapa: nyapo, geneyo, geneo, yagene, kenek opo, opo o, opo sebabe, lapoo, ngapo
kepala: sirah, endas
keponakan: ponakan, ponakanku
kerja: megawe, makaryo, nyambut damel, nyambutdamel, nyambutgawe, gawean, gaweane, pegawean, pedamelan, garap, nggarap, digarap, kerjone, kerjoan
kesel: mangkel, mangkelno, muring, nesu
ketemu: pethuk, kepethuk, pinanggih, kepanggih, petuk
khawatir: kuatir, kuwatir
kiri: kiwo, kiwa
kita: awake dewe, awak dewe
kurang: kirang
lagi: malih
lahir: lair
lain: sanes, lainne, liyo, liya, liyane, liyone
lama: lami, suwi, suwene, suwine, suwuwe
lebih: luwih, langkung, luweh
libur: prei, prai, preian
lihat: delok, dideleng, didelok, deloken, delokno, ndelokno, delengen, dideloki, mirsani, nyawang, disawang, tingali, pirsani
lupa: lalian, nglalekno, lalekno, luali, supe
maaf: ngapunten, sepurane, sepurone, sepuntene, sepurae, ngapuro, nyuwun sewu, nuwun sewu, nyuwun pangapunten
macet: nyantol, kecantol, njegreg, njegrek, kandeg
maka: mulane, mulo, makane
malam: bengi, dalu, wengi
mana: endi, pundi, ndi, ngendi, ngendine, nendi
mas: cak, kang
pernah: nate, tau nate
masih: jik, taksih, tesih
masuk: klebu, kelebu, kalebet, mlebune, mlebuo, mlebete
masukkan: lebokno, dilebokno, nglebokno, mlebokno, lebokke, dilebokke, lebetaken, dilebetaken, lebetno, mlebetno, dimasukno, masukke, dimasukke, lebokna, lebokake
mata: mripat, mripate, mripatku, paningal
mati: mateni, dipateni, patenono, patenana, pateni, mateke
mau: gelem, geleme, purun, kerso, kersa, kape, arepe, ajenge, meh, gellem
memang: pancen, pancene, ancene, ancen
meninggal: sedo, seda, ninggal, pejah, kapundhut, tilar donyo
menunggu: ngentosi, nenggo, nengga, tenggo, entenono, entenana, ditenggo, dienteni, ngentenono
mertua: morotuwo, maratuwa, moro tuwo, morotuo
minta: nyuwunaken, njaluki, dijaluki, jaluken, dijaluk
muncul: katon, ketingal, kethoke, ngetok, ketokan, metunggul, katone
mungkin: mbokmenowo, mbok menowo, menawa, bek menowo
muter: mubeng, muser
nanti: engkok, engkuk, mengkok, mengke, mangke
orang: uwong
pagi: esuk, isuk, esuke, isuk isuk, enjing, enjang
pakai: dinggo, dingge, diagem, nggunakno, gunakno, digunakno
panggil: celuk, nyeluk, diceluk, celukno, timbali
panjang: dowo, dawane, puanjang
pencet: tutul, nutul, ditutul, tutulen, tutulno, dumuk, ndumuk, didumuk, dudul, didudul, demek, didemek, dipijet, mijet
perbaiki: dandani, dandanono, didandani, ndandakno, didandakno, benerno, dibenerno, mbenerno, benerna, dibenerna, mbenerna
pergi: lungo, mangkat, lunga
perlu: mbutuhno
pinjam: nyilih, disilih, silih, nyileh, disileh, nyambutan, silihan
pulang: muleh, mulih, kundur, moleh
punya: duwe, nduwe, nduweni, nduwene, gadah, gadhah, kagungan
rumah: omah, griyo, dalem, omahku, omahe
saja: tok, thok, tokae
salah: kliru, kelintu, klintu, kelentu
sana: kono, kunu, mriko, mrika, mrono, rono, ngriku
saudara: sedulur, dulur, dulurku, sedulurku, sederek
saya: awakku, kawulo
sebelum: sadurunge, sakderenge, saderenge
sebenarnya: sakjane, saktemene, sejatine
sebentar: dilut, sedilut, sediluk, sakdiluk, sekedhap, sedelo, sedela, delo
sebulan: sewulan, sesasi, sak wulan
sedang: saweg, sakweg, nembene, lagekan
sedih: nelongso, nelangsa, susah ati
sedikit: sekedik, sekedhik, setitik, sethithik
sehari: sedino, sedina
sejak: kawit, wiwit, wit biyen
sekali: pol, tenan, nemen, puol, puwol, buanget
sekarang: sakiki, saikine, sakmeniko, samenika, sak iki
seminggu: sakminggu, seminggon
semoga: mugo, mugi, mugo mugo, mugi mugi
semua: sedaya, sedanten, kabehe, sekabehe, sakkabehe
sendiri: dewe, dhewe, dewek, dewean, dewekan, piyambak, kiyambak
seperti: koyo, kados, koyok, koyoke, koyoe, kadose, koyo ngono
sering: asring
setahun: setaun
habis: entek, enthek, telas, enteke
setelah: sawise, sakmarine, sakbare, bubar
setiap: sabendino, pendak
sini: kene, ngriki, mriki, mrene, rene
sudah: mpun, empun, wess, uwess
sungguh: tenanan, temenan, saestu, estu
suruh: kongkonen, ngongkon, dikengken, ngengken, kengken, diutus
susah: angele, angil, suusah
tadi: wau, nembe wau, mau iku
tahu: eruh, weroh, pirso, pirsa
tanda: tandha
tanya: takokno, ditakoni, takonono, tanglet, nyuwun pirso, nyuwun pirsa, nakoni, takoke
teman: koncone, koncoku, rencang, kancane
tempat: panggon, panggonan, enggon, nggon, panggone
terima: nampa, nampi, nompo, ditampa, ditompo
terima kasih: kesuwun, suwon, suon, matur sembah nuwun, maturnuwun
terlanjur: kadung, kebacut, kebanjur
ternyata: jebule, jebul, tibake, tibae, tibakno, tibakne, tibaknya
terus: lajeng, banjur, njur, bacut, bacutno, terosno
tetangga: tonggo, tonggoku, tonggone
tetap: ajeg
tidak ada: gaonok, gakonok, gakono, gaenek, gakenek, raono, raenek
tidak bisa: raiso, raisok, oraiso, gakisok, gaksaged, gaksaget, tidak keno, tidak kenging
tidak mau: emoh, moh, gakgelem, gagelem, ragelem, aras arasen
tidak tahu: embuh, mbuh, mboh, mbuhlah, gakeruh, gaeruh, rangerti, gakngerti, tidak weruh, raruh
tidak usah: rasah, orausah
tinggal: kari, gari, kantun, karik
tipu: diapusi, ngapusi, apusi, diglembuk, glembuk
tolong: tulungono, tulungana, nulung, nulungi, ditulungi, ditulung
tua: tuwek, tuek, tuwa
tulisan: seratan, serate
tutup: tutupen, nutupi
uang: yotro, yatro, dhuwit, dhuwite, duike, dwite
ulang: dibaleni, balenono, balenana
untuk: ngge, nggo
ya: njih, enggeh, injih, geh, iyoo, he eh
satu: siji, setunggal, sitok
dua: loro, kalih, rong
dua kali: pindo, pindho, ping pindo
tiga: telu, tigo, telung
empat: papat, sekawan, patang
lima: limo, gangsal, limang
enam: enem, nem
tujuh: pitu, pitung
delapan: wolu, wolung
sembilan: songo, sanga, sangang
sepuluh: sedoso, sepulu
`;
