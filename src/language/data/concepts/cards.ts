/** Cards, balances and dues. The form of a line is told in `../concepts.ts`. */
export const CARDS = `
gaji bulanan > tiap bulan, per bulan, dibayar per bulan, gajian tiap bulan
kartu digital > kartu di hp, foto kartu, e kartu, kartu elektronik, bentuk digital
nol > rp 0, 0 rupiah, nol rupiah, tidak ada isinya, tidak ada isi, tidak ada uang, tidak ada uangnya, zonk, ludes, entek, resik, amblas
bulan > januari, februari, pebruari, maret, april, mei, juni, juli, agustus, september, oktober, november, nopember, desember, bulan puasa, bulan lebaran, lebaran, puasa
kosong > bolong, bolong bolong, loncat, lompat lompat, tidak dibayar, belum dibayar, tidak dibayarkan, tidak disetorkan, tidak dibayari, nunggak, menunggak, telat bayar, tidak ada setoran, tidak ada iuran, iuran tidak masuk, tidak masuk iuran, tidak ada catatan, belum tercatat, tidak keisi, belum keisi, tidak ada datanya, tidak nyetor, nunggak 2 bulan, nunggak 3 bulan, belum dibayar pabrik, belum dibayar perusahaan, belum setor
kecil, sedikit > cuma segini, cuma segitu, cuma sedikit, hanya segini, kok segini, segini saja, mek segini, mung semene, semene, semono, sak mene, cuma 2 juta, cuma 5 juta, cuma sejuta, tidak nyampe, tidak sampai, tidak seberapa, kurang banyak, kurang dari harusnya, harusnya lebih, harusnya banyak, harusnya lebih banyak, tidak sesuai lama kerja, padahal kerja lama, padahal sudah lama, tidak cocok hitungan, receh, tidak imbang, setitik, saemprit
tidak bertambah > tetap segitu, segitu terus, tidak nambah, tidak tambah, tetap saja jumlahnya, jumlahnya tetap, tidak pernah naik, tidak pernah nambah, tidak berubah, macet
iuran = potongan, bayaran bpjs, potongan bpjs, iuran bpjs, potongan gaji
upah atau iuran > gaji, upah, iuran, potongan, gaji tidak cocok, iuran tidak cocok
kosong, belum diisi, tidak terisi > tidak ada isinya, belum ada isinya, belum keisi, strip, garis saja
kartu fisik > kartu beneran, kartu kertas, kartu keras, kartu cetak, di dompet, ada di dompet
gabung > jadikan satu, dijadikan satu, jadi satu, dikumpulkan, dadi siji, kumpulkan jadi satu
berkurang, kurang = turun, susut, menyusut, sudo, merosot, melorot
berkurang, turun > jadi sedikit, jadi kecil, hilang sebagian, hilang separuh, hilang setengah, tinggal separuh, tinggal setengah, tinggal sedikit, tinggal separo, separo hilang, kepotong, kena potong, dipotong, dulu lebih banyak, dulu banyak, kemarin lebih banyak, tadinya banyak, tadinya lebih banyak, kok turun, turun jauh, malah turun, malah kurang, malah berkurang, tidak tambah malah kurang, lebih sedikit dari dulu, dulu lebih besar, sebagian hilang, anjlok, anjlok jauh, makin kecil, makin sedikit, makin turun, berkurang terus, ciut
bertambah, tambah = nambah, naik, mundak, munggah, tambah banyak
bertambah, naik > naik terus, nambah terus, tambah terus, nambah dikit, nambah sedikit, naik sedikit, ada tambahan, lebih banyak, makin banyak, jadi banyak, jadi lebih banyak
tetap, tidak berubah, tidak bertambah > segitu terus, segitu saja, tidak gerak, tidak ada perubahan, tidak nambah, sama saja, sama terus, tidak naik tidak turun, jumlahnya tetap, sami mawon
tambah kartu > masukkan kartu, masukkan kartu lama, kartu lama dimasukkan, kartu dimasukkan, nambah kartu, nambah kpj, masukkan kpj, daftarkan kartu, kartu perusahaan lama dimasukkan
berkurang, turun > kemarin lebih banyak, kemarin banyak sekarang sedikit, dulu banyak sekarang sedikit, anjlok jauh, kok jadi sedikit, malah jadi sedikit, hilang juta
kecil, sedikit > kenapa cuma segini, cuma segini padahal, segini tok, segitu tok, padahal belasan tahun, padahal puluhan tahun, padahal kerja lama, padahal sudah lama kerja, kerja lama cuma segini
tambah kartu, tambah kpj > kartu perusahaan lama mau dimasukkan, kartu lama mau dimasukkan, kartu lama mau ditambah, mau masukkan kartu, mau nambah kartu
bertambah, naik, tambah > naik terus setiap bulan, naik setiap bulan, tambah setiap bulan, nambah tiap bulan, mundak terus, nambah dikit, nambah sedikit
kecil, terlalu kecil, lebih kecil dari slip, lebih kecil dari seharusnya, kurang dari seharusnya > cuma sedikit, cuma dikit, harusnya lebih, harusnya banyak, tidak cocok sama potongan, kurang dari potongan, tidak sesuai potongan, lebih sedikit, lebih kecil dari slip, kurang dari slip, tidak sesuai slip, tidak cocok sama slip
kartu digital, digital > cuma yang di hp, di jmo saja, elektronik
saldo nol, saldo kosong, saldo rp0, saldo rp 0, saldo 0, rp0 = nol rupiah, 0 rupiah, isi 0 rupiah, isi nol rupiah, saldo nol rupiah, saldo 0 rupiah, isi nol, isi 0, nol besar, isi kosong, tabungan kosong, tabungan nol, uang nol, nol melompong, rp nol
dua, dua kartu, 2 kartu, punya dua kartu > kartu lama dan baru, yang lama sama yang baru, lama satu baru satu, dari pabrik lama sama sekarang, pabrik lama sama pabrik sekarang, dua dua ada, loro loroe, dua duanya saya pegang
tidak bayar, tidak bayar iuran, sudah tidak bayar, berhenti bayar > stop bayar, berhenti bayar, sudah lama tidak bayar, tidak nerusin, tidak diteruskan, putus di tengah, tidak lanjut bayar, tidak pernah bayar, tidak nyetor lagi, macet bayarnya
tidak berubah, tetap > dari tahun lalu segitu, sama kayak tahun lalu, tidak ada tambahan, dari dulu segitu, segitu segitu saja, tidak gerak gerak, tidak tambah tambah, tidak nambah nambah
tidak ada namanya, nama kosong > kosong namanya, kosong tidak ada nama, cuma nomor, tidak ada tulisan nama, nama tidak muncul
kpj, nomor kpj > nomor di kartu, yang di kartu bpjs, di kartu jamsostek, nomor kartu kuning, sebelas angka, 11 angka, 11 digit, sebelas digit
ditambah, bertambah, naik > nambah sejuta, nambah 100 ribu, tambah sedikit, mundak sithik
beda bulan, bulan lahir > bulannya, bulannya beda, salah bulan
masa tunggu, menunggu satu bulan, menunggu sebulan > belum sebulan, baru keluar, baru berhenti, baru seminggu berhenti, baru kemarin keluar
perusahaan menunggak, nunggak, iuran menunggak, perusahaan nunggak > belum bayar iuran, tidak setor iuran, iuran tidak disetor, telat setor, tidak disetor, tidak dibayarkan perusahaan, pabrik tidak bayar
memindahkan, dipindah, digabung, gabung > digabung ke pt baru, ikut pt baru, dijadikan satu, nyambung ke pabrik baru, dipindah ke perusahaan baru
muncul semua, kedua kartu muncul, dua duanya muncul, semua muncul > dua duanya ada, kelihatan dua duanya, muncul kabeh, ada semua, lengkap muncul
beberapa bulan > bolong, bolong bolong, nunggak dari, dari maret, dari januari, berbulan bulan, loncat loncat, 2 bulan, 3 bulan, 4 bulan, 5 bulan, 6 bulan
saldo tidak muncul, saldo tidak tampil, saldo tidak kelihatan > saldo kosong, kosong, tidak ada saldonya, tidak ada angkanya, angkanya tidak keluar
salah bulan, bulan salah = bulannya salah, bulannya keliru, bulan lahir salah, keliru bulan, bulane salah
saldo hilang, hilang > habis semua, ludes semua, lenyap semua, hilang semua, raib semua, uangnya lenyap
`;
