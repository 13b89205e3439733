/** Numbers as they are said: `number: word, word`; Indonesian, Javanese (ngoko and krama), Madurese. */
export const NUMBERS = `
0: nol
0.5: setengah, separo, separuh, setengahe, satengah
1: satu, siji, setunggal, sitok, situk, settong, sittung, atunggal, one
2: dua, loro, kalih, rong, ro, pindo, pindho, duo, two, dhuwe
3: tiga, telu, tigo, telung, tri, tello, three
4: empat, papat, patang, sekawan, ampat, empa
5: lima, limo, limang, gangsal, lema
6: enam, nem, enem, nenem, ennem
7: tujuh, pitu, pitung, petto
8: delapan, wolu, lapan, wolung, ballu, balu
9: sembilan, songo, sanga, sangang, sembilang
10: sepuluh, sepoloh, sedoso, sedasa, sapolo, sepulu
11: sebelas, sewelas, solas
12: rolas
13: telulas
14: patbelas
15: limolas
16: nembelas
17: pitulas
18: wolulas
19: songolas
20: rongpuluh
21: selikur
22: rolikur
23: telulikur
24: patlikur
25: selawe
26: nemlikur
27: pitulikur
28: wolulikur
29: songolikur
50: seket
60: sewidak, suwidak, swidak
100: seratus, satus, setunggal atus
1000: seribu, sewu
1000000: sejuta, sakjuta, sajuta
`;
/** What things are counted in: `unit: word, word`. */
export const UNITS = `
detik: detik, dtk
menit: menit, mnt, menet
jam: jam, jm, djam
hari: hari, hr, hri, dino, dina, dinten, are
minggu: minggu, mgg, mggu, mnggu, pekan, mingguan
bulan: bulan, bln, bl, blan, wulan, sasi, bulen
tahun: tahun, thn, th, taun, tahon, taon, warsa
kali: kali, x, kl, ping, kaping, peng
persen: persen, prosen, persent, prsen, persenan, percent
ribu: ribu, rb, rebu, ewu, k, ribuan
juta: juta, jt, jeti, yuta, yuto, jutaan
giga: gb, giga, gigabyte, gigs
mega: mb, mega, megabyte
`;
/** Months by number, Monday as day 1. */
export const MONTHS = `
1: januari, jan, jannuari, january
2: februari, feb, pebruari, peb, febuari, february
3: maret, mar, mrt, march
4: april, apr, apri
5: mei, may
6: juni, jun, juny, june
7: juli, jul, july
8: agustus, agu, ags, agt, agst, agus, agustusan, august
9: september, sep, sept, septembr
10: oktober, okt, oct, october
11: november, nov, nop, nopember
12: desember, des, dec, december
`;
export const DAYS = `
1: senin, senen, snin, monday
2: selasa, seloso, slasa, selase
3: rabu, rebo, rebu, robo
4: kamis, kemis, kmis, kammes
5: jumat, jemuah, jumuah, jemuwah, jum
6: sabtu, setu, saptu, sabtunya, sattu
7: ahad, minggu
`;
/** Hours of the day that are named, as `from-to: word`: prayers are told by where their time begins. */
export const HOURS_OF_DAY = `
4-11: pagi, isuk, esuk, injing, enjing, gulagguh, pagian
11-15: siang, awan, siangan
15-18.5: sore, sonten, petang, sorean
18.5-28: malam, bengi, malem, mbengi, dalu, wengi, mlm, malaman
4.5-5.5: subuh, shubuh, sobbu
8-8: dhuha, duha
12-12: dzuhur, dhuhur, duhur, zuhur, dzuhr, luhur, lohor, bedug, beduk
15.5-15.5: ashar, asar, ngasar, azhar
18-18: maghrib, magrib, mahgrib, surup
19-19: isya, isak, isyak
`;
