/** The web chat's own sentences in Indonesian, the reference. What the bot says stands in bot.id.ts and in content. */
export const web = {
  'web.title': 'Posko, tempat tanya JMO',
  'web.name': 'Posko',
  'web.who': 'Tanya JMO. Bukan BPJS.',
  'web.who.person': 'Sekarang {{name}} yang menemani',
  'web.who.someone': 'Sekarang petugas yang menemani',
  'web.who.queue': 'Menunggu petugas',
  'web.welcome': 'Ada yang macet di JMO? Tekan salah satu, atau tulis dengan kata-kata sendiri.',
  'web.welcome.safe': 'Kami tidak pernah minta kode, sandi, KTP, atau uang.',
  'web.skip': 'Langsung ke kotak tulis',
  'web.log': 'Percakapan',
  'web.from.you': 'Anda',
  'web.from.bot': 'Posko',
  'web.from.person': 'Petugas',
  'web.media': '(foto atau suara)',
  'web.blanked': '(tulisan tidak disimpan)',
  'web.answers': 'Pilihan jawaban',
  'web.write': 'Tulis pesan',
  'web.placeholder': 'Tulis masalahnya di sini…',
  'web.send': 'Kirim',
  'web.waiting': 'Posko sedang menulis',
  'web.see-answer': 'Lihat jawaban',
  'web.new-below': 'Ada jawaban baru',
  'web.picture.enlarge': 'Perbesar gambar: {{alt}}',
  'web.picture.close': 'Tutup gambar',
  'web.pending': 'Belum terkirim',
  'web.offline': 'Tidak ada sinyal. Tulisan aman di HP ini dan terkirim sendiri nanti.',
  'web.menu': 'Menu',
  'web.larger': 'Perbesar huruf',
  'web.smaller': 'Kecilkan huruf',
  'web.privacy': 'Yang disimpan',
  'web.finish': 'Selesai / Bukan saya',
  'web.back': 'Kembali ke obrolan',

  'web.too-fast': 'Sebentar, ya. Coba kirim lagi {{seconds}} detik lagi. Tulisannya tetap ada.',
  'web.too-long':
    'Pesannya terlalu panjang. Tulis lebih pendek, satu atau dua kalimat saja, lalu kirim lagi.',
  'web.not-stored':
    'Maaf, pesan belum bisa diterima. Tunggu sebentar, lalu tekan Kirim lagi. Tulisannya tetap ada.',
  'web.ended':
    'Obrolan yang tadi sudah ditutup karena lama tidak dipakai. Tekan Kirim untuk mulai dari awal.',
  'web.cookies': 'Tekan Kirim sekali lagi. Kalau tetap begini, izinkan kuki (cookie) di peramban HP ini.',
  'web.foreign': 'Pesan itu tidak datang dari halaman ini. Buka obrolan lagi, lalu kirim dari sana.',
  'web.cleared': 'Sudah bersih. Obrolan tadi tidak bisa dibuka lagi dari HP ini.',

  'web.finish.title': 'Selesai di HP ini?',
  'web.finish.text':
    'Obrolan di layar ini dibersihkan dan tidak bisa dibuka lagi dari HP ini. Akun JMO dan uang JHT tidak berubah.',
  'web.finish.yes': 'Ya, bersihkan',

  'web.missing.title': 'Halaman tidak ada',
  'web.missing.text': 'Alamatnya mungkin salah ketik. Tidak apa-apa, obrolan masih ada.',
  'web.failed.title': 'Maaf, ada gangguan',
  'web.failed.text': 'Yang sudah terkirim tidak hilang. Tunggu sebentar, lalu buka obrolan lagi.',
  'web.too-long.title': 'Pesan terlalu panjang',
  'web.foreign.title': 'Kirim dari obrolan, ya',

  'web.privacy.title': 'Yang Posko simpan dan tidak simpan',
  'web.privacy.intro': 'Posko adalah tempat tanya JMO untuk {{workers}}. Bukan BPJS.',
  'web.privacy.never.title': 'Tidak pernah kami minta',
  'web.privacy.never': 'Kode, kata sandi, foto KTP, dan uang. Kalau ada yang meminta, itu bukan Posko.',
  'web.privacy.masked.title': 'Ditutup sebelum disimpan',
  'web.privacy.masked':
    'Nomor KTP, nomor KPJ, nomor HP, e-mail, rekening, kode, kata sandi, nama ibu, dan tanggal lahir di dalam tulisan diganti tanda, misalnya ‹KPJ›. Penutup ini teliti, tetapi tidak selalu sempurna: sebaiknya jangan ditulis.',
  'web.privacy.kept.title': 'Disimpan',
  'web.privacy.kept.steps': 'Langkah yang dibuka dan jawaban yang ditekan, untuk memperbaiki panduan.',
  'web.privacy.kept.text':
    'Tulisan Bapak/Ibu, paling lama 90 hari, hanya kalau menekan "Setuju". Kalau tidak, tulisan dihapus sesudah dijawab.',
  'web.privacy.kept.address': 'Alamat untuk membalas (nomor WhatsApp atau Telegram), terkunci.',
  'web.privacy.not.title': 'Tidak disimpan',
  'web.privacy.not.media': 'Foto dan suara tidak diambil oleh bot. Petugas membukanya hanya bila perlu.',
  'web.privacy.not.network': 'Alamat jaringan HP ini dan daftar kontak.',
  'web.privacy.readers.title': 'Siapa yang membaca',
  'web.privacy.readers':
    'Petugas ({{facilitators}}) membaca hanya obrolan yang diteruskan ke petugas. HR melihat jumlah, bukan obrolan.',
  'web.privacy.rights.title': 'Hak Bapak/Ibu',
  'web.privacy.rights':
    'Tulis "data saya" untuk melihat, "hapus data saya" untuk menghapus, "berhenti" untuk tidak dikirimi lagi. Akun JMO dan uang JHT tidak ikut berubah.',
  'web.privacy.screen.title': 'Di halaman ini',
  'web.privacy.screen':
    'Obrolan di peramban tidak memakai nama. Tekan "Selesai / Bukan saya" supaya bersih, apalagi di HP bersama. Sesudah 12 jam tidak dipakai, obrolan tertutup sendiri.',
  'web.privacy.ask': 'Masih ragu? Tanya langsung ke {{desk}}, {{hours}}.',

  'web.whatsapp.title': 'Menyambungkan WhatsApp',
  'web.whatsapp.connected': 'Terhubung. Halaman ini boleh ditutup.',
  'web.whatsapp.waiting': 'Sebentar, sedang menyiapkan sambungan.',
  'web.whatsapp.unpaired': 'Belum terhubung.',
  'web.whatsapp.own':
    'Nomor khusus Posko? Pakai nomor yang hanya untuk Posko, jangan nomor pribadi: semua chat ke nomor itu dibaca bot.',
  'web.whatsapp.scan':
    'Di HP yang memegang nomor itu, buka WhatsApp, Perangkat tertaut, Tautkan perangkat, lalu pindai gambar ini. Gambarnya berganti sendiri.',
  'web.whatsapp.type':
    'Di HP yang memegang nomor itu, buka WhatsApp, Perangkat tertaut, Tautkan perangkat, Tautkan dengan nomor telepon saja, lalu ketik kode ini.',
  'web.whatsapp.picture': 'Kode QR untuk dipindai dari HP',
  'web.whatsapp.elsewhere':
    'Halaman ini hanya dibuka di komputer tempat Posko berjalan. Dari komputer lain: jalankan ssh -L 3000:127.0.0.1:3000 nama@server (3000 adalah POSKO_PORT), lalu buka http://127.0.0.1:3000/whatsapp.',
} as const;

/** The key of any sentence of the web chat. */
export type WebKey = keyof typeof web;
