import { readWords } from '../table.ts';

/**
 * Words that fill messages whatever they are about, and how much of their weight that leaves them: counted in 23,499
 * messages without labels. A word in each 8th message is left 0.48, one in each 400th 0.83; `asks` alone would take a
 * filler that authors seldom write for a telling word.
 */
export const COMMONNESS: ReadonlyMap<string, number> = new Map(
  `
0.48: aplikasi bisa buka dan di ini kenapa login saya sekali sudah tidak update
0.58: ada bagus bantu buat cair cek cepat data harus jmo kasih ke klaim lagi malah mau mudah padahal pakai
  password perbaiki saja saldo selalu setelah susah tapi terima terus tolong untuk waktu ya yang
0.67: akun apa bagaimana baik banyak baru belum benar bermanfaat biometrik bpjs cabang coba cuma daftar dalam
  dari dengan email error gagal hari hp itu jadi jelas jht juga kalau kali kantor karena keluar kerja kita lama
  lebih mantap masa masalah masih masuk mempermudah minta mohon pelayanan pengkinian proses salah sama sampai
  sekarang semoga semua sendiri seperti sering setiap sih suruh tahu tetap tulisan uang
0.76: akhir akses alhamdulillah aman ambil aneh antri apakah asik atas atau awal bagi bayar beberapa begini
  begitu berguna biar biasa bilang bintang blokir bsu bug bukan bulan buruk cara cukup dapat datang depan dong
  download dulu fitur foto gampang ganti giliran guna hak info informasi instal internet isi jam jamsostek
  jangan jaringan jelek kami kamu kan kartu katanya kemarin kembali keren kode koneksi kpj kurang lah lain lalu
  lancar langsung lapak layanan lemot lewat lihat lupa maaf makin mana masukkan masyarakat melakukan memuaskan
  memudahkan menunggu min minggu muncul nomor nonaktif ok online orang pahami parah pekerja pemerintah pencet
  pengguna perlu permudah pernah perusahaan peserta petugas play puas pun punya ramah reset sebelum segera
  selesai semakin sesuai sistem solusi store suka sukses tahun tambah tanggal tanpa temukan terbaik terdaftar
  terhubung terlalu tiba tingkatkan tua ubah ulang uninstal urus verifikasi
0.83: admin agak akan aktif akurat alasan amat an android apalagi arahkan bagian bawah berapa berhasil berhenti
  berkali bermasalah besar best bingung bolak cari deh digital dll dlm efisien eh emang gajelas gaji gangguan
  good hadeh hal hampir hapus hasil heran hilang hubungi ibu indonesia iuran jaminan jauh kacau kadang kah kak
  kalian kapan karyawan kata kebanyakan kecewa kemudahan kepesertaan kesalahan ketenagakerjaan kira kirim kocak
  ktp ku kualitas lakukan lengkap logout luar lumayan macet manfaat masak melalui memang membatu memberikan
  mending mengalami mengecewakan menu mungkin n nama nanti negara nik ny nyaman oke oleh otp pada pak paling
  para pasti pastikan payah penerima pengajuan penggunaan penjelasan pensiun penting perhatikan pertama pihak
  pokok praktis program rakyat rekening respon rumah rusak sampah saran satu sebagai sebulan secara sedang
  sedangkan sedikit segala selama seminggu senang server si simpel simple sini sinyal status tabungan tampilan
  tanya tenaga tentang terbantu terbaru terjadi ternyata tersedia the tinggal tombol tutup ujung usah via
  wawancara wifi yah
`
    .split(/(?=0\.\d+:)/)
    .flatMap((band) => {
      const [weight = '', words = ''] = band.split(':');
      return [...readWords(words)].map((word) => [word, Number(weight)] as const);
    }),
);
