/**
 * Words typed in haste, `meaning: spelling, spelling`: what no list knew among the words of 23,499 messages without labels,
 * where it stood in four messages or more, or is JMO's own word misspelt, and could mean one thing only.
 */
export const HASTY = `
ajukan: ngajuin, ajuan, mengajukan, ajuin
alhamdulillah: alhamdulilah
aplikasi: plikasi
arahkan: arahin, diarahin
bagus: bgs, bagu, bangus
balas: bales, dibalas, dibales, membalas, balesan
begitu: bgitu
bintang: bitang
blank: ngebleng
bodoh: bodo
bpjs: pbjs
cabang: cbang, cbg
cache: chace, chache
cair: oencairan, pncairn, encairan, lencairan
capek: cape
dalam: dlm, dlam
dan: dn
datang: dateng, dtg, dtng, datengin, didatangi
depan: kedepanya
diam: diem
dimana: dmn, dmana
download: downld, doload, dowlod
email: emaiil, emaik, emaio
error: elor
fitur: pitur
hancur: ancur
hapus: apus
harus: semestinya
instal ulang: reinstall, reinstal
iuran: iyuran
jamsostek: sostek
jaringan: jaringann
jauh: jaoh
jelas: jls, jlas
kali: kli
kamera: camera
kami: kmi
kapan: kpn, kpan
kartu: karru, kaertu
kena: kna
kirim: krm, kirimkan, dikirimkan
klaim: kaim, kalaim, kelaim
komplain: komplen, complain
koneksi: konek, konesi, kneksi
kuota: kouta, quota
kurang: kurng, mengurangi
lag: ngelag, ngeleg, ngleg, ngelek
lain: laen, lainya
lancar: lncar
lebih: lbh, lbih
lengkap: komplit
lewat: lwt, lwat
loading: loding, ngeloading
login: loqin, logij, logjn, llogin
logout: logaut
maaf: maap
malah: mlh, mlah, mala, malh
malam: mlm, malem
mantap: mantab, mantaf, mntap, mantep, mantul, jos, joss
masalah: maslah, mslhnya
memang: emang, emng, emg, mmg, mang
memori: memory
mempermudah: memudah
mending: mnding, mendingan
mohon: mhn, mhon
mudah: mudh
muncul: tercantum
online: onlin, onlen
pakai: makai
paling: pling
password: psswrd, fasword
petugas: staff, staf, csnya
rekening: rkning, nekening, rakaning
rusak: rusakk
saldo: saldoh, saldu
sebenarnya: sebetulnya
sedikit: sdikit
sekali: skali, skli, bnget, bget, baget, sngat, sgt, sangt, sagat, minta ampun, sangan, sengat
semakin: smakin, makin, mkin, mkn
semoga: smoga, smg, smga, moga, moga moga
sempat: sempet
sendiri: sndiri, sendri, sndri
seperti: sperti, kya, kyak
server: serfer, sever
suruh: surih
susah: rebet, persusah, dipersusah, mempersusah, mempersulitkan, persulitkan
tadi: td, tdi
tambah: nambah, menambah, menambahkan, penambahan, nambahin, ditambah, ditambahkan, tambahin
tanpa: tampa
terdaftar: terdftar, terdftr, trdftar
terima: trima
tiba tiba: tbtb, tetiba
tidak guna: gaguna, gakguna, gada guna
tidak jelas: gajelas, gaje, gjls
tidak perlu: gaperlu, gakperlu
tidak pernah: gapernah, gakpernah
tingkatkan: meningkatkan, ditingkatin
tolak: nolak
transfer: tf
tunggak: nunggak, menunggak, tunggakan, ditunggak
update: upgred, upgrdae, upgrad, apgrade, uprage, apgret, updath, updatr, upadte, updatw, upfate, updade, upate, updtae, oembaharuan, bembaruan, ferbarui, abded
video call: vc, vcall, vidcall, videocall
wawancara: interview, diwawancara, diwawancarai
zaman: jaman
`;
