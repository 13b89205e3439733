import type { Planted } from './secrets.ts';

/** Secrets as people write them, one a line: the message, a bar, and what of it must not be kept. */
const TOLD = `
nik saya 3578 0145 0771 0003|3578;0145;0771;0003
nik: 35 78 01 45 07 71 00 03|35 78;45 07
NIK 3578.0145.0771.0003|3578;0771
NIK saya 3578-014507-710003 pak|3578;0145;7100
nik 3 5 7 8 0 1 4 5 0 7 7 1 0 0 0 3|3 5 7;0 0 0 3
ktp tiga lima tujuh delapan nol satu empat lima nol tujuh tujuh satu nol nol nol tiga|tiga lima;nol nol
ktp telu limo pitu wolu nol siji papat limo nol pitu pitu siji nol nol nol telu|telu limo;nol nol
nomor ktp saya 357801 450771 0003|3578;4507;0003
nikku 357801(450771)0003|3578;4507;0003
３５７８０１４５０７７１０００３|３５７８;3578
3️⃣5️⃣7️⃣8️⃣0️⃣1️⃣4️⃣5️⃣0️⃣7️⃣7️⃣1️⃣0️⃣0️⃣0️⃣3️⃣|3578
nik 3578o145o771ooo3|3578;o145
nik 35780l450771O003|3578;0771
NIK:3578014507710003.|3578
nik tiga puluh lima tujuh puluh delapan nol satu empat lima|tiga puluh lima;tujuh puluh delapan
kpj 1902 8374 651|1902;8374
no kpj 19-0283-7465-1|0283;7465
kpj saya satu sembilan nol dua delapan tiga tujuh empat enam lima satu|satu sembilan;delapan tiga
kpj siji songo kosong loro wolu telu pitu papat enem limo siji|siji songo;wolu telu
KPJ nya 19028374651 ya|1902
kpj: 19O28374651|19O2;8374
kode otp e 4 8 2 9|4 8;8 2
kode otpnya 4829|4829
kodenya 48 29|48;29
kodene papat wolu loro songo|papat wolu;loro songo
kode 4-8-2-9|4-8;8-2
otp 4,8,2,9|4,8
otpku 482910|4829
otp: empat delapan dua sembilan|empat delapan
kode verifikasi 482 910|482;910
kode yg masuk 482910 udh bener?|4829
ini kode nya ya 48 29 10|48;29;10
kodenya itu empat lapan dua sembilan|empat lapan
kode otp 4829 atau 4892|4829;4892
kodene 4 wolu 2 songo|wolu;songo
kode OTP saya: A7K9Q2|A7K9
kode aktivasi XK4R9P|XK4R9P
kode verifikasinya G-482910|4829
kodeku abc123|abc123
sandi saya kucing123|kucing123;kucing
sandi kucing123|kucing
sandine kucing|kucing
sandi saya kucing|kucing
password saya kucing|kucing
password: kucing|kucing
passwordku rahasia|rahasia
pasword e bismillah|bismillah
password saya bismillah123|bismillah
pw saya Jmo2024!|Jmo2024
pass jmo: Sampoerna1|Sampoerna1
sandi akun jmo saya itu Sri1971|Sri1971
sandinya Sri 1971|1971;Sri
sandi saya sri|sri
kata sandi saya adalah sayang|sayang
kata sandi saya sayang123|sayang
kata sandinya: surabaya|surabaya
pake sandi surabaya71|surabaya
sandi pakai nama anak Dimas08|Dimas08
password jmo ku Ibu@1234|1234;Ibu@
sandi lama Ibu1234 sandi baru Ibu4321|Ibu1234;Ibu4321
sandi lamanya kucing sandi barunya anjing|kucing;anjing
sandinya apa ya, kucing123 kok salah|kucing123
saya masukin kucing123 kok salah sandi terus|kucing123
sandi: k u c i n g 1 2 3|k u c i n g
sandiku tanggal lahir 12031971|1203;1971
pin 1234|1234
pin atm 12 34 56|12 34;34 56
pin saya satu dua tiga empat|satu dua;tiga empat
pin e siji loro telu papat|siji loro
sandi: satu dua tiga|satu dua
user budi pass Budi123|Budi123
username sulastri71 password mawar9|mawar9
login pakai budi123 ga bisa|budi123
sandi kucing-hitam|kucing-hitam
sandi "kucing hitam"|kucing
sandi saya kucing hitam|kucing
Sandi Saya = KucingHitam|KucingHitam
password.kucing123|kucing123
password/kucing123|kucing123
password kucing_123|kucing
my password is kitty99|kitty99
my password is kitty|kitty
sandi anyar kulo kucing99|kucing99
nama ibu kandung Sri Wahyuni|Sri Wahyuni;Wahyuni
nama ibu kandung saya Siti Aminah|Siti;Aminah
ibu kandung: SITI AMINAH|SITI;AMINAH
nama ibu saya siti aminah|siti;aminah
nama ibu siti|siti
ibu saya bernama Siti Aminah|Siti;Aminah
ibuku jenenge Painem|Painem
jenenge ibuku Painem|Painem
nama ibu kandungku Painem bukan Paini|Painem;Paini
nama ibunya PAINEM BINTI KARTO|PAINEM;KARTO
nama gadis ibu kandung Ngatmini|Ngatmini
ibu kandung saya Ngatmini|Ngatmini
di jmo nama ibu Ngatmini harusnya Ngatminah|Ngatmini;Ngatminah
nama ibu kandung di ktp Bunga|Bunga
nama ibu kandung saya Mawar|Mawar
nama mamak saya Boru Sinaga|Sinaga;Boru
mother's name Sulastri|Sulastri
my mother's name is Sulastri|Sulastri
nama orang tua ibu: Sulastri|Sulastri
nama ibu kandung S u l a s t r i|S u l a s t r i
nama ibu: ibu Sulastri|Sulastri
nama ibu kandung saya Dewi Sartika|Dewi;Sartika
nama ibu saya Sumiyati, nama bapak Karno|Sumiyati
nama ibu kandung sri|sri
nama ibu kandung Kasih|Kasih
nama ibu kandung saya Endang|Endang
nama ibu kandung: Tukiyem.|Tukiyem
nama bu kandung Tukiyem|Tukiyem
nma ibu kndung Tukiyem|Tukiyem
ibu saya Tukiyem|Tukiyem
saldo saya Rp 12.345.678|12.345;345.678
saldo rp12345678|1234
saldo 12.345.678|12.345
saldo saya dua belas juta tiga ratus ribu|dua belas juta;tiga ratus
saldo 12jt 300rb|12jt;300rb
saldo saya 12,5jt|12,5
saldo kira2 15 jutaan|15 juta
saldonya seratus juta|seratus juta
gaji saya 4,7 juta|4,7
gaji 4.700.000|4.700
gaji umk 4725479|4725
saldo saya limabelas juta|limabelas
saldo limolas yuto|limolas
saldo sepuluh juta|sepuluh
saldoku rong puluh juta|rong puluh
saldo satu setengah juta|satu setengah
saldo 15 jt-an|15 jt
gajiku telung yuto|telung yuto
saldo 20 jeti|20 jeti
duitku 15jt ilang|15jt
saldonya cuma 300 ribu|300 ribu
JHT saya 15 M|15 M
lahir 12 maret 1971|12 maret;1971
lahir 12-3-71|12-3;71
lahir tgl 12 bulan 3 tahun 1971|12;1971
saya lahir tanggal dua belas maret sembilan belas tujuh satu|dua belas;tujuh satu
tgl lahir 12/03/1971|12/03;1971
12/3/71|12/3/71
tanggal lahir: 12-Mar-1971|12-Mar;1971
tanggal lahir saya 12 Maret|12 Maret
ttl sby 12 03 71|12 03
lahir di Surabaya 12 Maret 71|12 Maret
1971/03/12|1971
12031971|1203
12 Mar '71|12 Mar
Maret 1971 tgl 12|1971
kelahiran 71|71
lair tanggal rolas maret pitung puluh siji|rolas maret;siji
saya kelahiran tahun tujuh satu|tujuh satu
born 12 march 1971|1971;12 march
my birthday is March 12, 1971|March 12;1971
lahir 12 desember 1990|12 desember
tanggal lahir di jmo 12/3/1971 seharusnya 13/2/1971|12/3;13/2
ulang tahun saya 12 maret|12 maret
lahirku 5-5-55|5-5
email saya budi71@gmail.com|budi71
email budi71 at gmail dot com|budi71
email budi.santoso et gmail titik com|budi;santoso
budi santoso71@gmail.com|santoso71
emailku budi71@gmail|budi71
emailku budi71 gmail|budi71
email: budi71 @gmail.com|budi71
email budi71[at]gmail.com|budi71
email budi71(at)gmail(dot)com|budi71
budi_santoso@yahoo.com|budi;santoso
budi-santoso@yahoo.com|santoso
budi+jmo@gmail.com|budi
b u d i 7 1 @ g m a i l . c o m|b u d i
emailnya budisantoso keong gmail titik kom|budisantoso
email budi71ketgmail.com|budi71
email saya sulastri wahyuni 71 at gmail com|sulastri;wahyuni
alamat imel sulastri71@gmial.com|sulastri
emailku sulastri71@gmail.co|sulastri
emel: sulastri.wahyuni@sampoerna.com|sulastri
email budi71＠gmail．com|budi71
email saya budi a keong gmail.com|budi
email budi71 @ gmail titik com|budi71
emailku BUDI71 GMAIL COM|BUDI71
email saya budi71@ gmail.com|budi71
email saya budi71 @ymail|budi71
emailku sulastri@icloud.com|sulastri
email e sulastri tujuh satu at gmail titik com|sulastri;tujuh satu
rek bca 7310284659|7310
rekening bri 0021 0100 1234 567|0021;0100;1234
norek mandiri 142-00-1234567-8|1234
bca an sulastri 7310284659|7310
rek tujuh tiga satu nol dua delapan empat enam lima sembilan|tujuh tiga
transfer ke 7310284659|7310
bank mandiri 1420012345678|1420
dana 081357924680|0813
no rek: 731 028 4659|731;028;4659
rekening BNI saya nomor 0 2 3 4 5 6 7 8 9 0|0 2 3
kartu atm 6013 0123 4567 8910|6013;4567
wa saya 081357924680|0813
hp 0813-5792-4680|5792
hp +62 813 5792 4680|5792
hp 62813 5792 4680|5792
nol delapan satu tiga lima tujuh sembilan dua empat enam delapan nol|delapan satu;tujuh sembilan
0 8 1 3 5 7 9 2 4 6 8 0|0 8 1
hubungi saya di 0813 57 92 46 80|0813;57 92
kosong wolu siji telu limo pitu songo loro papat enem wolu kosong|wolu siji
081 triple lima 7 9 2 4 6|081;7 9 2
nomerku 0813579246|0813
hp(0813)57924680|0813;5792
08l357924680|08l3;5792
O81357924680|O813;5792
０８１３５７９２４６８０|０８１３;0813
⓪⑧①③⑤⑦⑨②④⑥⑧⓪|⓪⑧;0813
wa.me/6281357924680|6281
nomor kk 3578012345670001|3578
npwp 09.254.294.3-407.000|254;294
nomor karyawan 20198841|2019;8841
nomor bpjs kesehatan 0001234567890|0001
paspor B1234567|1234
pin jmo saya enam digit 620945|6209
plat L 1234 AB|1234
nik saya 3578 titik 0145 titik 0771 titik 0003|3578;0145
nik saya tiga lima tujuh delapan, nol satu empat lima|tiga lima
kode kasih tau: delapan dua sembilan empat|delapan dua
otp nya delapan delapan dua sembilan|delapan delapan
kode masuk: dua puluh tiga empat lima enam tujuh|dua puluh
kodenya tujuh tujuh satu satu ya bu|tujuh tujuh
kode pitu pitu siji siji|pitu pitu
kode e pitu, pitu, siji, siji|pitu, pitu
kode setunggal kalih tigo sekawan|setunggal kalih
kode gangsal enem pitu wolu|gangsal enem
kode: 1️⃣2️⃣3️⃣4️⃣|1234
kode 𝟏𝟐𝟑𝟒|1234;𝟏
kode ①②③④|1234;①
kode １２３４|1234;１
kode ١٢٣٤|١٢
kode 1​2​3​4|1234
kode 1_2_3_4|1_2
kode 1*2*3*4|1*2
kode *1234*|1234
kode 12:34|12:34
kode 12.34|12.34
kode 12 34|12 34
kode saya 2019|2019
kode saya 1234 pak|1234
kodenya 1x2x3x4|1x2x3
kode 4 angka 4829|4829
kode yang dikirim sms 4829 tapi ga bisa|4829
katanya kode 482910 jangan kasih siapa siapa|4829
<#> 482910 adalah kode OTP JMO Anda|4829
482910 itu kodenya|4829
4829 kodenya|4829
JMO: kode rahasia Anda 482910. Berlaku 5 menit|4829
GUNAKAN KODE 4829 UNTUK LOGIN|4829
sandine "mawar putih 9"|mawar
sandi jmo saya gunung_merapi|gunung;merapi
sandi saya jangan bilang siapa2 ya: mawar12|mawar12
sandi saya yaitu m4w4r|m4w4r
sandi m4w4r|m4w4r
sandi saya huruf besar M terus awar12|awar12
pwd: qwerty|qwerty
pwd qwerty123|qwerty
paswot qwerty|qwerty
sandi: sukses|sukses
sandi sukses2024|sukses
katasandi sukses2024|sukses
katasandinya Sukses|Sukses
password nya sukses#1|sukses#1
ganti sandi jadi sukses1|sukses1
sandi barunya sukses1 ya|sukses1
aku ganti password sukses1 gagal|sukses1
pass: Sri_Wahyuni|Wahyuni
sandiku Kucing123|Kucing
sandiku kucing123 mas|kucing
sandinya: Kucing_Hitam|Kucing
password emailku Mawar12|Mawar
kata sandi JMO-ku Mawar12!|Mawar
pasword ku mawar12|mawar
pswd mawar12|mawar
pass nya mawar12|mawar
psw: mawar12|mawar
sandi nya mawar 12|mawar
sandi e mawar12|mawar
kata kunci saya mawar12|mawar
kata kuncinya mawarputih|mawarputih
katakunci: mawarputih|mawarputih
sandhine mawarputih|mawarputih
sandhi kulo mawarputih|mawarputih
tak kandani sandiku mawarputih|mawarputih
sandine tak ganti mawarputih|mawarputih
sandi diganti mawarputih|mawarputih
saya ganti jadi mawarputih sandinya|mawarputih
mawarputih itu passwordnya|mawarputih
passwordnya mawarputih kok ga bisa|mawarputih
passwordku mawarputih, salah terus|mawarputih
login pake sandi mawarputih gagal|mawarputih
masukin password mawarputih gagal|mawarputih
pin 0000|0000
pinku 4 angka: 1 9 7 1|1 9;9 7
pin saya tanggal lahir 120371|1203
pin e siji loro telu papat|siji loro
PIN ATM saya 1971|1971
pin wa 123 456|123;456
kode otp 4829 udah tak masukin|4829
kode 4 8 2 9|4 8
kode empat-delapan-dua-sembilan|empat-delapan
kode: empat,delapan,dua,sembilan|empat,delapan
kode EMPAT DELAPAN DUA SEMBILAN|EMPAT DELAPAN
kodenya papat, wolu, loro, songo mas|papat, wolu
kode otp pat wolu ro songo|pat wolu
kode empat puluh delapan dua puluh sembilan|empat puluh;dua puluh
kode four eight two nine|four eight
my code is 4829|4829
the otp is 48 29 10|48 29
otp: 4829. cepet ya|4829
ini 482910 dari sms|482910
sms nya 482910|482910
dapat sms 4829|4829
angkanya 48 29 10|48 29
nomernya 482910|4829
kode aktivasi AB12CD|AB12
token listrik 1234 5678 9012 3456 7890|1234;5678
nik bapak 35 7801 450771 0003|7801;4507
NIK = 3578-0145-0771-0003|3578;0771
nik 3578_0145_0771_0003|3578;0771
nik 3578,0145,0771,0003|3578;0771
nik (3578) (0145) (0771) (0003)|3578;0771
nik: 3 5 7 8 . 0 1 4 5 . 0 7 7 1 . 0 0 0 3|3 5;0 7
nik 357801450771000 3|3578
nik saya tiga lima tujuh delapan kosong satu empat lima kosong tujuh tujuh satu kosong kosong kosong tiga|tiga lima;kosong tujuh
nik tigalima tujuhdelapan|tigalima
nik telu limo pitu wolu kosong siji|telu limo
no ktp 3578014507710003 a.n. Sri|3578
KK 3578 0123 4567 0001|3578;4567
kpj 1 9 0 2 8 3 7 4 6 5 1|1 9;8 3
kpj: 19028 374651|19028;374651
KPJ.19028374651|1902
bpjstk 19028374651|1902
nomor peserta 19028374651|1902
kartu saya 1902-8374-651|1902;8374
no jamsostek 04J80012345|12345
hp saya nol delapan satu tiga lima tujuh|nol delapan
hp 0813 lima tujuh sembilan dua empat enam|0813;lima tujuh
wa: 0813.5792.4680|0813;5792
+62-813-5792-4680|5792
(0813) 5792-4680|5792
62 813 5792 4680 wa saya|5792
hubungi O813-5792-468O|O813;5792
telp rumah 031-8412345|031;8412
031 841 2345|841
rek 1234567890 bri|1234
rekening saya di bca 731-028-4659 an Sri|731;028
bni 0234567890|0234
seabank 901234567890|9012
gopay 081357924680|0813
kartu debit 5264 2211 0011 2233|5264;2211
va 8808 1234 5678 9012|8808
lahir 12/03/71|12/03
lahir 12.3.1971|12.3
lahir tgl 12 bln 3 thn 71|12;71
tgl lahir 12maret1971|12maret;1971
tgl lahirku 12 Mar 1971|12 Mar
tanggal lahir saya dua belas tiga tujuh satu|dua belas
lahir pada hari Senin 12 Maret 1971|12 Maret
ttl: Sby, 12-3-1971|12-3
12 mar 1971|12 mar
1971-3-12|1971
maret 12 1971|12 1971;1971
tanggal 12 bulan maret tahun 1971|1971
kelahiran tahun 1971|1971
saya lahir thn 71|71
ultah saya 12 maret|12 maret
umur 52 lahir 1971|1971
saldo 12.345.678,90|12.345
saldonya 12345678 kok tinggal 345678|1234;3456
saldo saya 12,345,678|12,345
saldo: Rp. 12jt|12jt
saldo 12 jt 300|12 jt
gaji saya sebulan 4,8jt|4,8
gajiku patang yuto rolas ewu|patang yuto
saldo telulas yuto|telulas
saldo sewidak yuto|sewidak
saldo sakyuto|sakyuto
saldo seket ewu|seket ewu
saldo jht saya dua puluh lima juta lebih|dua puluh
saldo saya hampir seratus lima puluh juta|seratus;lima puluh
duit 500rb hilang|500rb
bayar 50 ribu|50 ribu
transfer 250.000|250
Rp.1.000.000|1.000
IDR 1000000|1000
email sulastri71@yahoo.com|sulastri
email:sulastri71@yahoo.com|sulastri
SULASTRI71@GMAIL.COM|SULASTRI
sulastri71 @ gmail . com|sulastri
sulastri71(at)gmail.com|sulastri
sulastri71 at gmail.com|sulastri
sulastri titik wahyuni at gmail titik com|sulastri;wahyuni
sulastri underscore 71 at yahoo dot co dot id|sulastri
sulastri71 gmail|sulastri
gmail saya sulastri71|sulastri
gmail saya sulastriwahyuni|sulastriwahyuni
alamat email sulastri.w71|sulastri
emailku sulastri|sulastri
email sulastri titik w|sulastri
email s.wahyuni71@gmail.com|wahyuni
s-u-l-a-s-t-r-i@gmail.com|s-u-l
mail: sulas.tri@pt-kami.com|sulas
sulastri@gmailcom|sulastri
sulastri@gmail,com|sulastri
sulastri#gmail.com|sulastri
nama ibu kandung: SULASTRI WAHYUNI|SULASTRI;WAHYUNI
nama ibu kandung saya adalah sulastri|sulastri
nama ibu kandung yg benar sulastri|sulastri
nama ibu kandung harusnya SUMARMI bukan SUMARNI|SUMARMI;SUMARNI
nama ibu: Hj. Siti Khotijah|Siti;Khotijah
nm ibu kandung Tukinem|Tukinem
nama mama kandung Tukinem|Tukinem
ibukandung Tukinem|Tukinem
nama emak saya Tukinem|Tukinem
jenenge mbok Tukinem|Tukinem
asmane ibu Tukinem|Tukinem
ibune jenenge Tukinem|Tukinem
ibu kandungku asmane Tukinem|Tukinem
nama orangtua perempuan Tukinem|Tukinem
nama ibuk Tukinem|Tukinem
mother name: Tukinem|Tukinem
nama ibu kandung = Tukinem|Tukinem
nama ibu kandung di jmo Tukinem di ktp Tukinam|Tukinem;Tukinam
ibu kandung (Tukinem)|Tukinem
nama-ibu-kandung: Tukinem|Tukinem
nama ibu kandung "Tukinem"|Tukinem
sandi saya juragan|juragan
sandine juraganku|juraganku
sandi Mawarputih kok gak bisa ya|Mawarputih
sandi kucing-hitam kok gak bisa ya|kucing
paswot qwerty kok gak bisa ya|qwerty
sandi jmo mawarputih kok ditolak|mawarputih
sandi : mawarputih kok ditolak|mawarputih
sandi saya ini mawarputih kok salah terus|mawarputih
sandi jmoku kucing kok gak iso|kucing
kata sandi melati ditolak jmo|melati
kata kunci mawarputih kok gak bisa|mawarputih
password merdeka salah terus|merdeka
pin qwerty salah|qwerty
pass juragan gak masuk|juragan
sandi garuda, tapi salah|garuda
sandi sulastri sudah benar tapi tidak bisa|sulastri
sandi facebook mawarputih kok salah|mawarputih
emailku sulastri kok gak bisa ya|sulastri
gmail saya sulastriwahyuni kok gak bisa ya|sulastriwahyuni
gmailku sulastriwahyuni tidak bisa masuk jmo|sulastriwahyuni
emailnya sulastri wahyuni kok gak bisa|sulastri;wahyuni
email jmo saya sulastri kok ditolak|sulastri
email aku yang lama sulastri, kok tidak dikenal|sulastri
email: sulastri kok gak bisa|sulastri
gmail ku gunawan tidak dikenal|gunawan
login pakai sedulur99 gagal|sedulur99
`;

/** Some 430 messages that carry a secret, as a thumb types them: half told, misspelt, dictated, in Javanese and English. */
export const TOLD_SECRETS: readonly Planted[] = TOLD.trim()
  .split('\n')
  .map((line) => {
    const [text = '', needles = ''] = line.split('|');
    return { kind: 'told', spelling: text, text, needles: needles.split(';') };
  });
