/** What phones write on their screens, as workers tell it: where no answer says it, it is another message. */
export const MESSAGES = `
akun terkunci, akun diblokir, akun anda diblokir, akun terblokir, akun dibekukan, akun dinonaktifkan, akun tidak
aktif, akun tidak ditemukan, akun tidak terdaftar, akun belum terdaftar, email tidak terdaftar, email belum
terdaftar, nomor tidak terdaftar, akun sudah terdaftar, email sudah terdaftar, email sudah digunakan, nomor
sudah terdaftar, nomor hp sudah terdaftar, nomor sudah digunakan, nik sudah terdaftar, kata sandi salah,
password salah, password anda salah, sandi salah, email salah, email atau kata sandi salah, email atau sandi
salah, informasi login tidak sesuai, data tidak sesuai, data tidak ditemukan, nik tidak sesuai, nik tidak
ditemukan, nik tidak valid, kpj tidak ditemukan, peserta tidak ditemukan, data peserta tidak ditemukan, akun
aktif di perangkat lain, akun masih aktif di perangkat, perangkat sudah digunakan, perangkat sudah terdaftar,
aktif di perangkat lain, aktif di hp lain, login di perangkat lain, periksa koneksi, periksa koneksi internet,
koneksi bermasalah, koneksi internet, koneksi terputus, koneksi internet bermasalah, tidak ada koneksi, tidak
ada koneksi internet, gagal terhubung, gagal terhubung ke server, tidak terhubung internet, periksa jaringan,
terjadi kesalahan, terjadi kesalahan sistem, kesalahan sistem, kesalahan server, sistem error, sistem sibuk,
sistem sedang sibuk, server sibuk, server sedang sibuk, server error, server down, gangguan sistem, sedang
perbaikan, sedang pemeliharaan, dalam pemeliharaan, coba lagi nanti, silakan coba lagi, silakan coba beberapa
saat lagi, something went wrong, internal server error, bad request, request timeout, session expired,
unauthorized, access denied, error 500, error 502, error 503, error 404, error 403, kode error, sesi habis, sesi
berakhir, sesi telah berakhir, kode otp salah, otp salah, otp kedaluwarsa, kode salah, kode kedaluwarsa, wajah
tidak cocok, wajah tidak dikenali, wajah tidak terdeteksi, wajah tidak sesuai, verifikasi wajah gagal,
verifikasi gagal, hp di root, perangkat di root, perangkat tidak didukung, opsi pengembang, opsi pengembang
aktif, mode pengembang, matikan opsi pengembang, versi terbaru tersedia, silakan perbarui, perbarui aplikasi,
minta update, penyimpanan penuh, memori penuh, aplikasi telah berhenti, jmo telah berhenti, aplikasi tidak
merespon, izin ditolak, hubungi kantor cabang, hubungi 175, silakan hubungi kantor cabang, saldo tidak
ditemukan, klaim ditolak, gagal memuat, gagal memuat data, bahasa inggris, tulisan inggris, tulisan merah, gagal
verifikasi, data tidak valid, input tidak valid, tidak ditemukan, belum terdaftar, tidak terdaftar, sudah
digunakan, terjadi gangguan, mohon maaf, maaf terjadi kesalahan, silakan tunggu, versi tidak didukung, perangkat
tidak kompatibel, gagal login, login gagal, permintaan gagal, permintaan tidak dapat diproses, tidak dapat
diproses, akses ditolak, token expired, ip anda diblokir, kuota penuh, kuota habis, antrian penuh
`;
