/**
 * How phones write what was said aloud, and how words look that a thumb or a dictation tore apart:
 * `meaning: spelling, spelling`. Letters are named the Indonesian way ("ka pe je").
 */
export const DICTATED = `
040: nol empat nol, nol empat puluh, kosong empat kosong, kosong empat puluh, nol empat kosong
175: satu tujuh lima, seratus tujuh puluh lima, seratus tujuh lima, satu tujuh puluh lima
70012: tujuh nol nol satu dua, tujuh kosong kosong satu dua, tujuh puluh ribu dua belas
aplikasi: apli kasi, a plikasi, aplik asi, app likasi, ap likasi, a pe ka
akun: a kun, ak un, a count, ac count
barcode: bar kode, bar code
biometrik: bio metrik, bio metrix, bio metri, bio metric, ver muk, fer muk, per muk, permuk a, sel fi, sel fie, self ie, swa foto, live nes, live ness
bpjs: be pe je es, be pe jes, bepe jees, be pe ji es, bp js, bpj es, bpj s, b p j s, bepejees, bepe je es
bpu: be pe u, b p u
bsu: be es u, b s u
download: down load, don lot, daun lot, don load, daun load, do load
email: e mel, i mel, i mail, em ail, ge mail, gi mail, ji mail, je mail, g mail, gim ail, gmel, ge mel, gi mel
error: e ror, er ror, err or, e rror, er or
hp: ha pe, h p, hand phone, hen pon, ha phone, hand pone
hrd: ha er de, h r d, ha r d
instal: in stal, in stall, ins tal
jamsostek: jam so stek, jamsos tek, jam sostek, jamso stek
jht: je ha te, j h t, jeha te, ji ha te, je h t
jmo: je em o, je m o, j em o, ji em o, jem o, jay em o, je emo, j m o, jemo, jeemo, jeh em o, j mo, jm o
klaim: k laim, kla im, klai m, k lem
kode otp: o te pe, o t p, ote pe, otepe, o tepe, o tp, ot p, oh te pe, o ti pi
kpj: ka pe je, kape je, ka p j, kapeje, k p j, kp j, ka pe ji, ka pe jeh
ktp: ka te pe, ka t p, katepe, k t p, e ka te pe
lapak asik: lapa kasik, lapak a sik, lapak asi k, lapak asing
login: lok in, lock in, lo gin, lo gen, log en, loh in, log inn, lo kin, lo in
logout: lok out, log aut, log ot, lo gout, lock out
nik: en i ka, n i k, eni ka, en ika, en ik
npwp: en pe we pe, n p w p
paklaring: pak laring, pa klaring, park laring, fak laring, pak larin, per klaring
password: pas word, pass word, pas wot, pas wod, pas wor, pass wot, pas wort, pass wort, pas swot, pas port
pengkinian data: peng kinian, pengki nian, peng kini an, pengkini an, peng kinian data, pengki nian data
perusahaan: pe te
petugas: ce es, c s
play store: ple stor, plai stor, plei stor, pley stor, play stor, ples tor, ple store, pley store, plastik store
qr: kiu ar, q r, kyu ar
reset: re set, ri set
sms: es em es, s m s, esemes
telegram: tele gram
uninstal: un instal, un install, un in stal, an instal, an install, uni stal
update: up date, ap det, up det, ap date, apa date, ap dit
verifikasi: veri fikasi, feri fikasi, very fikasi, veri vikasi
wa: we a, w a
whatsapp: whats app, wats ap, wat sap, whats ap, was ap, wa sap, wats app
`;
