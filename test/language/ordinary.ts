/** Ordinary sentences, one a line, that tell no secret and must be kept word for word. */
export const ORDINARY: readonly string[] = `
dulu 2 hari bisa
langkah 3
175
jam 10
tahun 2019
jam 10.30 pagi
jam 7 sampai jam 3
sudah 3 hari tidak bisa
saya kerja dari tahun 2005
masuk kerja 2011
sejak 2015 saya kerja
klaim saya bulan maret 2024 belum cair
tanggal 12 maret 2024 saya klaim
tgl 5 kemarin
umur 52
usia saya 45 tahun
anak saya 2 sekolah semua
saya sudah coba 4 kali
sudah 10x
sudah 10 x
tinggal 3 langkah
langkah 2/5 macet
2
dua
nomor 2
yang kedua
1
1.
pilih 1
pilihan 3
opsi 2
error 403
error 502 bad gateway
error 1001
kode error 1001
muncul kode 400
kode 502
hp oppo a5
hp oppo a54
hp samsung j2 prime
hp vivo y12s
redmi note 10
ram 2 gb
ram 2gb
memori 16gb penuh
memori penuh 16 gb
android 8.1
android 13
versi jmo 2.5.0
ukuran 45 mb
sisa 500 mb
hp saya samsung galaxy a03
iphone 7
sinyal 4g
kuota 2gb habis
pakai wifi 5g
jam 8 malam
pukul 08.00
pukul 08:00 wib
istirahat jam 12
shift 1
shift 3 malam
saya shift 2 rungkut
pabrik rungkut 1
rungkut 2
karyawan sampoerna
password salah
password saya salah
password salah terus
lupa password
sandi lupa
sandi saya lupa
sandi saya tidak bisa
sandi tidak cocok
sandi harus 8 karakter
sandi minimal 8 huruf
kata sandi harus ada huruf besar
kata sandi tidak sesuai
kata sandi yang mana
kata sandi email atau jmo?
sandinya beda
ganti sandi gagal
ganti sandi tidak bisa
ganti kata sandi
reset password gimana
cara reset sandi
buat sandi baru gimana
sandi lama saya lupa
sandi terkunci
sandi diblokir
password expired
password ditolak
sandi benar kok ditolak
sandi saya benar
sandi saya sudah benar tapi tetap salah
sandi sudah diganti hrd
sandi yang buat anak saya
sandine lali
sandiku lali
sandine salah terus
sandi e opo yo
passwordnya apa ya
password nya gak bisa
pake password apa
sandi wifi
sandi gmail lupa
sandi email saya lupa
pin saya lupa
pin apa ini
lupa pin
kode tidak masuk
kode otp tidak masuk
kode otp ga masuk2
kode belum masuk dari tadi
kode salah
kode kadaluarsa
kode kedaluwarsa
kodenya expired
kode dikirim kemana
kode masuk ke email
kode masuk ke nomor lama
kode otp salah terus
kode otp 6 angka
kode 6 digit
otp 4 angka tidak datang
otp kok lama
otp masuknya ke hp anak
nama ibu kandung tidak sesuai
nama ibu kandung salah
nama ibu kandung saya salah
nama ibu kandung beda
nama ibu kandung di jmo salah
nama ibu salah ketik
nama ibu kandung kurang satu huruf
nama ibu kandung apa harus sama ktp
nama ibu saya tidak sama dengan kk
nama ibu kandung dicek di mana
ibu saya sudah meninggal
ibu saya tidak punya hp
ibu saya lupa
ibu saya juga kerja di sini
ibu kandung
ibu kandung salah
terima kasih ibu
ibu tolong dibantu
tanggal lahir tidak cocok
tanggal lahir salah satu angka
tanggal lahir beda tahun
tanggal lahir di ktp beda
lahir di surabaya
tempat lahir salah
nama salah satu huruf
nama saya kurang satu huruf
nama di ktp beda
nik tidak terdaftar
nik sudah terdaftar
nik saya sudah digunakan
nik tidak ditemukan
nik 16 angka
nik salah satu angka
kpj tidak ditemukan
kpj lebih dari satu
kpj ada 2
kpj saya 3
punya kpj dua
nomor kpj 11 angka
kartu bpjs hilang
email saya hilang
email sudah tidak aktif
email lupa
email tidak punya
email salah ketik
tidak punya email
email punya anak
email gmail
pakai gmail
gmail lupa sandi
gmail tidak bisa dibuka
buka di gmail tidak ada
email gmail saya lupa sandinya
saldo tidak muncul
saldo 0
saldo kosong
saldo kurang
saldo nol
saldo saya berapa
cek saldo
saldo tidak bertambah 3 bulan
iuran 2 bulan belum dibayar
iuran tidak masuk sejak januari
cara klaim jht 10 persen
klaim 30 persen rumah
potongan 2 persen
nomor rekening beda nama
rekening mati
rekening bca
bank bri bisa?
pakai bank mandiri
ganti rekening
nomor hp ganti
nomor hp lama hilang
nomor hp sudah hangus
hp rusak
hp ganti baru
wa tidak aktif
telepon 175 mati
telpon 175 bayar?
jhp 175 berapa menit
satu dua tiga kali coba
tidak bisa sama sekali
foto wajah gagal 5 kali
verifikasi wajah gagal
wajah tidak terdeteksi
sudah umur 56 mau klaim
pensiun 2 tahun lagi
2 minggu
3 bulan
1 jam
5 menit
30 menit
24 jam
2x24 jam
7 hari kerja
hari ke 3
lantai 2
antrian ke 3
nomor antrian 45
terima kasih
sudah
belum
macet
mboten saget
aku wes nyoba ping telu
wis ping 3
rong dina
telung dina ora iso
sedino muter terus
siji siji
satu satu
satu lagi
dua duanya
dua-duanya tidak bisa
tiga orang sama semua
kami berlima
sepuluh orang tidak bisa
teman saya 20 orang gagal
belum 1 tahun
kurang 1 huruf
huruf pertama besar
at the moment
tadi at home
titik titik terus
muter muter titik
klik titik tiga
titik tiga di pojok
titik tiga pojok kanan atas
garis tiga
klik garis tiga
tanda titik dua
centang dua
tombol nomor dua
baris ke 2
halaman 2
gambar 1
menu ke 4
tab 2
bpjs kesehatan
jkk
jkm
jp
bsu 600
bsu 2022
blt 2021
thr 2024
umk 2025
pkwt 1 tahun
kontrak 6 bulan
habis kontrak 2023
resign 2020
phk 2024
saya keluar tahun 2018
saya keluar 2018
pindah pabrik 2017
kerja 15 tahun
jmo 2.0
play store error 495
kode error 910
error code 24
error 0
loading 99%
loading 100%
stuck di 50%
terima 20 persen
masa aktif 5 tahun
hari senin tanggal 3
besok jam 9
besok jam 09.00 bisa?
senin 10.00
jumat 13.30 wib
anak saya yang pegang hp
sandi saya sandi ibu
sandi nya pake apa
sandi harus ganti tiap 3 bulan
sandi saya kok tidak diterima ya pak
sandi kurang panjang
sandi kosong
sandi berisi huruf dan angka
sandi yang saya masukkan salah
sandi belum diganti
sandi jmo beda sama sandi email
sandi tetap ditolak padahal sudah benar
sandi mau diganti
sandi kadaluarsa
password tidak sesuai ketentuan
password minimal 8 karakter kombinasi
password invalid
invalid username or password
username atau password salah
data tidak ditemukan
akun terkunci 30 menit
akun terblokir 1 jam
akun diblokir 24 jam
akun tidak bisa masuk shift2 rungkut2
masuk jam10 sampai jam12
sandi salah3x terus
kode ga masuk2 dari tadi
kode otp 6digit ga masuk
login di hp realme c11 ga bisa
login hp infinix hot10 gagal
sudah login 2hari ga bisa masuk
masuk akun error500 terus
versi jmo2.5.0 tidak bisa login
tidak bisa masuk jmo2 kali
masukkan nik16 angka
masuk ke lapakasik2 ga bisa
login ke jmo versi4 di android12
kode verifikasi ga masuk2 padahal sinyal 4g
saya ketik sandi pakai huruf besar B terus angka
ketik k t p nama saya
ibu saya tanya, sandi apa ya
ibu, saya Sulastri dari Rungkut mau tanya
sandi yang dibuat HRD tidak bisa
sandi "tidak sesuai" muncul terus
muncul tulisan "kata sandi tidak sesuai" terus
password is wrong
password is not accepted
my password is expired
the code does not come
akun saya di hp anak
akun saya terblokir 3x
email saya di hp oppo a5 tidak keluar
email akun jmo2 saya beda
email saya tidak bisa dibuka di android10
tadi at gmail ga bisa
kata sandi baru harus beda
sandi lamanya apa ya
sandi lamanya lupa
sandi barunya gimana
sandi barunya harus 8 huruf
ganti sandi barunya tidak diterima
saya kerja 2011 sampai 2020
error 1001 terus
rong jam ga masuk
ping telung kali salah
setengah jam nunggu
sepuluh menit ga datang kodenya
kode ditunggu sepuluh menit
sandi salah telung kali
nama ibu kandung tinggal beda ejaan
nama ibu saya dan nama saya beda
nama bu guru
saya ulang 10 kali
ulang tahun
jamsostek2
sudah rong minggu
seratus kali coba
dua ratus orang
selasa 09.30
jumat 10.00-11.30 buka?
email saya ilang
email saya gabisa dibuka
email saya lupa namanya
emailku kehapus
email saya gak bisa di buka di hp
email saya sudah ganti
emailnya yahoo
email saya di gmail
email saya pakai gmail
gmail saya error
gmail di hp redmi10 tidak bisa
gmail di hp samsung a51 keluar
gmail saya kepenuhan
gmailku kedisable
gmail terblokir
email tidak terverifikasi
email perusahaan
email kantor bisa?
emailnya dibuatkan konter
email saya dibuat konter hp
cek email spam juga tidak ada
akun email saya diretas
pakai sandi sidik jari
masukkan sandi loading terus
masukin sandi muter terus
ketik sandi kok hilang
isi password kok merah
tulis sandi di kertas
pakai password lama bisa
kata kunci apa
akun terkunci
kuncinya apa
sandi tak bisa
sandi tak ganti kok ora iso
email itu passwordnya apa
gmail itu sandinya beda ya
jmo itu sandinya apa
itu sandinya siapa
nama orangtua salah
nama ortu beda
nama ibu di akta dan di kk beda
kode referral apa
kode posnya apa
kode voucher
satu dua kali
dua tiga hari
tiga empat hari ga bisa
limabelas menit
sepuluh kali
kode aktivasi tidak datang
aktivasi gagal terus
verifikasi wajah tidak bisa
tidak bisa masuk pakai nik
masuk pakai email atau nik
login pakai nomor hp bisa?
tulis nama sesuai ktp
tolong pak saya sudah 3x masuk tidak bisa
ganti jadi nomor baru
email diganti jadi yang baru
gara2 sandi salah jadi terkunci
nunggu kode buang2 waktu
ujung2nya sandi ditolak juga
aplikasi abal2 tidak bisa login
seumur2 email dan sandi tidak diganti
login pakai wifi 100mbps tetap gagal
masuk pakai sandi 4kali gagal
habis ganti sandi. jadi bingung
kur4ng jelas kodenya
email tidak dibalas.tolong
sandi ngaco terus pak
sandi ketuker sama punya suami
sandi ketuker-tuker sama email terus
sandi ketlisut buku catatannya
sandi nyantol di hp lama
sandi kependekan katanya
sandi dobel dobel bingung
sandi semalam bisa sekarang tidak
sandi bawaan apa ya
sandi default nya apa
sandi karakternya kurang
sandi kombinasinya gimana
sandi persis sama kok ditolak
sandi yokpo iki
sandi kdg bisa kdg tidak
password ketinggalan di rumah
password incorrect terus muncul
password facebook beda ya
pin shopee salah
pin brimo beda ya
sandi mbanking beda kan
sandi mboten saged mlebet
sandi disuruh bikin lagi terus
sandi dicatat di buku tapi hilang
sandi wifi pabrik apa
sandi dibikinin sama anak saya
emailku kebobol orang
emailku ketuker sama adik
emailku ngadat
emailku kedisable
emailku nyangkut di hp lama
emailku dipegang anak
email saya kecampur punya istri
email saya ditangguhkan
email saya kececer
email saya dihandle hrd
email saya tertaut akun lain
gmail saya storage penuh
gmail saya kereset
gmailku kereset pak
gmailku lupa sandinya
email: tidak punya
email saya sewaktu daftar beda
`
  .trim()
  .split('\n');
