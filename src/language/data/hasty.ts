/**
 * Words typed in haste, `meaning: spelling, spelling`: what no list knew among the words of 23,499 messages without labels,
 * where it stood in four messages or more and could mean one thing only.
 */
export const HASTY = `
ajukan: ngajuin, ajuan, mengajukan, ajuin
alhamdulillah: alhamdulilah
aplikasi: plikasi
bagus: bgs, bagu, bangus
balas: bales, dibalas, dibales, membalas, balesan
bintang: bitang
blank: ngebleng
bodoh: bodo
bpjs: pbjs
cabang: cbang, cbg
cache: chace, chache
dalam: dlm, dlam
dan: dn
datang: dateng, dtg, dtng, datengin, didatangi
diam: diem
dimana: dmn, dmana
error: elor
fitur: pitur
hancur: ancur
instal ulang: reinstall, reinstal
iuran: iyuran
jamsostek: sostek
jaringan: jaringann
jauh: jaoh
jelas: jls, jlas
kamera: camera
kapan: kpn, kpan
komplain: komplen, complain
kuota: kouta, quota
kurang: kurng
lag: ngelag, ngeleg, ngleg, ngelek
lain: laen, lainya
lancar: lncar
lebih: lbh, lbih
lengkap: komplit
lewat: lwt, lwat
loading: loding, ngeloading
maaf: maap
malah: mlh, mlah, mala, malh
malam: mlm, malem
mantap: mantab, mantaf, mntap, mantep, mantul, jos, joss
memang: emang, emng, emg, mmg, mang
memori: memory
mempermudah: memudah
mending: mnding, mendingan
mohon: mhn, mhon
online: onlin, onlen
paling: pling
petugas: staff, staf, csnya
rusak: rusakk
sekali: skali, skli, bnget, bget, baget, sngat, sgt, sangt, sagat
semakin: smakin, makin, mkin, mkn
semoga: smoga, smg, smga, moga, moga moga
sempat: sempet
sendiri: sndiri, sendri, sndri
seperti: sperti, kya, kyak
tadi: td, tdi
tambah: nambah, menambah, menambahkan, penambahan, nambahin, ditambah, ditambahkan, tambahin
tiba tiba: tbtb, tetiba
tidak guna: gaguna, gakguna, gada guna
tidak jelas: gajelas, gaje, gjls
tidak perlu: gaperlu, gakperlu
tidak pernah: gapernah, gakpernah
tolak: nolak
transfer: tf
tunggak: nunggak, menunggak, tunggakan, ditunggak
update: upgred
video call: vc, vcall, vidcall, videocall
wawancara: interview, diwawancara, diwawancarai
`;
