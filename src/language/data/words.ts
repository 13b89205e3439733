/**
 * Common Indonesian words as they are properly written, and the words of phones, offices and JMO that need no other
 * spelling. A word in this list is never corrected, and is left readable where a password or a code is expected.
 */
export const COMMON = `
adalah adanya adik admin administrasi agak agama agustus ahli air ajukan akan akhir akhirnya akses aksesnya
akta akunnya akurat alamat alasan alasannya alhasil alias alihkan almarhum aman amat anaknya android aneh
anggaran anggota angka apakah apalagi apalah april arah arahan arahkan asal asli assalamualaikum asuransi
atas ataupun aturan awal awalnya baca bacaan bagi bagian bahasa bahaya bahwa baik bank bantuan bapak
bapaknya barat barcode batal bawa bawah bca beda belas ber berakhir beranda berani berat berbagai berbeda
berbulan berfungsi bergerak berguna berharap berhari berhasil berikutnya berjalan berkah berkala berkali
berkas berkat berkembang bermanfaat bermasalah bermutu bersama bersihkan bertele berubah biasa biasanya
biaya bilang bilangnya bingung bintang biometriknya biru bni bocor bolak boleh borongan bos bpjsnya bri
browser bsi btn bu bug bukti buku buram buruh buruk butuhkan cache cahaya calo capek cara catat centang
chrome cimb cocok cubit cukup curiga customer cuti daerah daftar dalam dan dasar date deh depan desember
detail detection detik dia diakses dialihkan diarahkan dibaca diberikan dibilang dibobol dibuatkan dicuri
digital dijual dikarenakan dikenali dikit dilakukan dilaporkan dimana dimengerti diperhatikan dipermudah
diproses diri dirumahkan disayangkan ditambah ditemukan diterima ditingkatkan ditolak ditulis dll dokumen
dong duda dukcapil efektif efisien emailnya enak entah fasilitator februari fitur fiturnya for fotokopi
freelance fungsi gambar gampang gangguan garis gelap gerak geser giling giliran google gps gulir guna hacker
hai hak hal halaman hallo halo hamil hampir harap harapan harian hasil hasilnya hati hijau hingga hitam
hitungan huruf ibunya ijazah ijin iklan ikon ikut ikuti indonesia infinix info informal informasi informatif
ingat inggris instansi internet ios iphone istri istrinya iuran izin jadwal jaga jalan jaminan janda januari
jarak jarang jaringan jasa jatuh jauh jawa jawab jawaban jelas jelaskan jendela jht jilbab jkk jkm jkp jp jt
jual juli jumat jumlah juni justru juta kabupaten kacamata kacau kadaluarsa kadang kah kak kakak kalah
kalangan kalian kamera kami kamis kan kanan kandung kantornya kapan kapasitas kapital kartunya karyawan
kasian kata kawin keamanan kebanyakan kebutuhan kecamatan kecelakaan kecewa kedaluwarsa kedip kedua keduanya
keempat kelamaan kelima keliru keluarga keluhan kelurahan kemajuan kemana kematian kemudahan kemudian kena
kepada kependudukan keperluan kepesertaan keponakan keren kertas kerudung kesalahan kesehatan kesejahteraan
kesel keseringan ketemu ketenagakerjaan ketiga ketuk keuangan khawatir khususnya kinerja kini kira kiri kita
kk kocak kolom koma kompeten komplain kondisi koneksi konfirmasi kontrak kopi koreksi kota kotak kualitas
kualitasnya kuasa kuning kuota kurang lacak lahir lain lainnya lainya lakukan lampu lancar langkah lanjut
lanjuti lanjutkan lapor laporan layak layanan layanannya layar lebaran lebih lengkap lengkapi lewat lewati
lho libur link linting loading log lokasi lolos luar lucu lumayan lurus lusa maaf macam main maintenance
maju maka makan makin maksimal maksud maksudnya malah malam males mandiri mandor manfaat manfaatnya mangap
mantap manual manusia maret mas masa masak masker masyarakat mata mati matur maunya maupun mei melakukan
melalui melayani memang memantau membatu memberikan membingungkan memiliki memori mempercepat mempermudah
mempunyai memuaskan memudah memudahkan memulihkan menabung menunggak menarik mencurigakan mendukung menemukan menerima menerus
mengajukan mengakses mengaku mengalami mengecewakan mengenai mengikuti mengundurkan menikah meninggal menit
menu menurut menyerah menyulitkan menyusahkan merah merasa mereka merepotkan merespon mertua merugikan
meskipun milik min minggu minimal misi mlt mobile modal mode mohon monggo muda mudah mudahan mudamudahan mudahkan muka
mulai mungkin muter mutu narik nasabah nemu ngaku niat nikah nol noleh nominal non nonaktifkan normal note
november npwp nunggak nyala nyaman nyambung nyatanya nyerah off offline ojek ok oke oktober oleh online oppo opsi
orangnya otomatis pada pagar pagi paham pahami pajak pak paket pantang paksa paling palsu panah panduan panggilan
panjang para paragraf parah passwordnya pasti pastikan payah pecah pedagang pegawai pekerja pelan pelanggan
pelayan pelayanan pelayanannya pemeliharaan pemerintah pemerintahan penanganan pencerahannya penerima
pengaduan pengajuan pengalaman pengaturan pengembang pengembangan pengguna penggunaan penggunaannya
peningkatan penipu penipuan penjelasan penjelasannya pensiun penting penuh penyimpanan per perangkat
perasaan perbaikannya perbesar percaya percepat percobaan percuma perhatikan perintah perkembangan
permintaan permisi permudah persen pertahankan pertama pertanyaan perumahan pesawat peserta petunjuk pihak
pilih pilihan pin pojok pokok pokoknya posisi potong potongan praktis pribadi profesional profil program
promosi prosedur proses prosesnya puas publik pula pulsa puluh pun punya pusat putih qr rabu ragu ram ramah
rating ratus realme repot resmi respon restart ribu rincian rokok root rugi rusak sabar sabtu sakit salam
salin sambung sampoerna samsung sana sangatlah saran sat satunya saudara scan sebagai sebagaimana sebagian sebaiknya
sebanyak sebelumnya sebenarnya sebenernya sebulan secara secepat secepatnya security sedangkan sedikit
segala segera segitu sehari sehat sehingga sejak sejauh sekalian sekalinya sekelas sekian selain selama
selamat selanjutnya selasa seluler seluruh semakin semenjak sementara seminggu semoga sempat senang sengaja
senin senyum seorang sepertinya september serba serius serta seru server servernya service sesi sesuai set
setengah setuju shift siaga siang siap sibuk sih silahkan silakan simbol simpan simpel simple sini sip
sistem sistemnya situ situs slip sms soal solusi solusinya sopan sore spam spasi stabil status statusnya
step suami suaminya subsidi suka sungguh support surat swasta syarat system tabungan tadi tahap takut tambah
tambahan tambahkan tampak tampilan tanda tanggapan tanpa tarik tautan teknologi telegram tempat tempel
temukan tenaga tengah tentang tepat terakhir terang terbaca terbaik terbantu terbaru terburuk terdapat
terdekat terdeteksi terhormat terhubung terjadi terjamin terkadang terkait terkendala terlalu termasuk
ternyata terpaksa terpercaya terpisah terputus tersambung tersebut tersedia tersimpan terutama tetangga tiba
tim time tindak tinggal tinggi tingkat tingkatkan tipu titik tolak tombol transaksi transfer transparan tulis
tulung tunjangan ujung ulang ulasan umur upload usah usap user username usia utama valid versi via video
unggah mengunggah usahakan vivo wa wafat wajib walau walaupun waris warna wawancara web website whatsapp wifi xiaomi yah yakin
`;
