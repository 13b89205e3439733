/** What people answer when a password or code was spoken of before: ordinary language, and none of it may be masked. */
export const ANSWERS: readonly string[] = `
anu bu
bener
bener pak
oh iya
oh iya udah ketemu
ping pindo
emoh ganti
emoh pak
karepe piye
caps lock
caps lock nya nyala
hrd nya
hp ne nang dheweke
di malang
saya di malang
anjing lama banget
asu lemot tenan
goblok ribet banget aplikasinya
yaudah nunggu
yaudah besok aja
udah sejam
udah sejam nunggu
nunggu sejam lebih
sudah saya kirim foto ktp nya
dia minta ktp nya
foto nya udah saya kirim
lah kok gitu
eh salah pencet
ah gak bisa
wah susah ya
embuh pak
embuh aku lali
gak eruh blas
blas gak iso
durung tau blas
dheweke sing nggawe
tak kirim nang dheweke
dibuat dheweke
entuk seko pabrik
wingi wis tak jajal
tak jajal maneh
iki sing endi
nggih taksih nunggu
taksih nyambut damel
kulo mboten mudeng
gak mudeng aku
raiku gak katon
hp jadul
hp saya jadul
jadul pak
kk nya beda
nomor nya ganti
kartu telkomsel
kartu saya hilang di surabaya
kerja di rungkut
pabrik rungkut
kantor cabang sidoarjo
orang malang
pindah ke pasuruan
dari semarang
anak lanang
dibantu ponakan
punya bojo
nomor bojo
tanya tukang konter
hp bojoku rusak kena air
dicopet di pasar
dompet hilang di jalan
masuk2 gak bisa
dua2nya gagal
salah2 terus
10 menit
baru 10 menit
umur 56
umur saya 56 tahun
jam 10 malam
tanggal 25
10%
10 persen
klaim 10 persen aja
sudah 12x gagal
udah 12jam
layar nya blank
suara nya gak ada
nomor lama udah hangus
masa tenggang habis
udah dipecat
saya dipecat bulan kemarin
pabriknya bangkrut
belum diangkat telponnya
nomor asing wa saya
takut ketipu lagi
satpam pabrik
teman sebelah saya
atasan saya
gak hafal email nya
ga hapal sandi
kadang2 bisa
lupa lagi deh
sek sek tak golekane
ojo dihapus
tangkapan layar nya mana
gak kompatibel
caps lock mati
sopo sing nggawe
embuh sopo sing nggawe
`
  .trim()
  .split('\n');

/** Secrets told where one is expected, in the words of such answers: the message, a bar, and what of it must not be kept. */
const TOLD = String.raw`
juragan|juragan
juragan pak|juragan
ini juragan|juragan
itu juragan ya|juragan
juragan gak bisa|juragan
juragan ora iso mlebu|juragan
coba juragan|juragan
masuk juragan gagal|juragan
kayaknya juragan deh|juragan
mungkin sedulur|sedulur
bukan juragan tapi sedulur|juragan;sedulur
juragan diblokir terus|juragan
juragan dibuatkan hrd|juragan
dari dulu juragan|juragan
juragan lama banget|juragan
juragan kecil semua|juragan
pake juragan|juragan
pakai malang|malang
pake malang di hp|malang
malang|malang
malang bu|malang
tadi malang|malang
iya surabaya|surabaya
surabaya aja|surabaya
surabaya jaya|surabaya;jaya
surabaya kota|surabaya
malang2|malang
malang kediri|malang;kediri
yang dulu malang yang sekarang kediri|malang;kediri
saya pilih surabaya|surabaya
anjing|anjing
anjing bu|anjing
anjing ga bisa|anjing
sukses|sukses
sukses selalu|sukses
merdeka salah terus|merdeka
ini semangka bisa pak|semangka
mawar merah|mawar
kucing hitam|kucing
bojoku|bojoku
bojoku pak|bojoku
tresno bojoku|tresno;bojoku
telkomsel|telkomsel
telkomsel gagal terus|telkomsel
dibuatkan anak telkomsel|telkomsel
dheweke|dheweke
dheweke pak|dheweke
rahasia dong|rahasia
juragan: malang|juragan;malang
"juragan malang"|juragan;malang
tidak bisa. juragan|juragan
di malang, juragan|juragan
di malang\njuragan|juragan
mawarputih di malang|mawarputih;malang
kerja di mawarputih|mawarputih
sandi saya malang|malang
sandinya malang|malang
sandinya anjing|anjing
sandi saya anjing|anjing
sandi saya di malang|malang
malang sandinya|malang
passwordnya telkomsel|telkomsel
telkomsel passwordnya|telkomsel
password bojoku|bojoku
namanya malang|malang
tulisannya juragan|juragan
ketik juragan kerja|juragan
jadi juragan|juragan
juragan huruf besar semua|juragan
12 34|12
jam 12 34|12;34
kode 12 menit|12
ini 48 terus 29 menit|48;29
sayang2 ga bisa|sayang
ga hapal sandi malang|malang
rahasia12 jam|rahasia
kerja di pabrik\njuragan|juragan
saya kerja di pabrik. juragan|juragan
juragan wajah|juragan
`;

/** Those messages, each with the pieces of it that must be found nowhere afterwards. */
export const TOLD_INSTEAD: readonly { readonly text: string; readonly needles: readonly string[] }[] =
  TOLD.trim()
    .split('\n')
    .map((line) => {
      const [text = '', needles = ''] = line.split('|');
      return { text: text.replace('\\n', '\n'), needles: needles.split(';') };
    });
