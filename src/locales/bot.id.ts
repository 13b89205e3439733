/**
 * The bot's own sentences in Indonesian, the reference. Content lives in flows/ and knowledge/; here stands only
 * what no file can say: first words, progress, not understanding, consent, handover.
 */
export const bot = {
  'bot.first-words':
    'Ini Posko, tempat tanya JMO untuk {{workers}}. Bukan BPJS. Yang membantu: {{facilitators}}.\nKami tidak pernah minta kode, sandi, KTP, atau uang.\nRagu? Cocokkan dulu dengan papan pengumuman di pabrik.',
  'bot.consent':
    'Tulisan di sini hanya disimpan (paling lama 90 hari, supaya petugas bisa membantu) kalau Bapak/Ibu memilih "Setuju". Tanpa itu pun tetap dibantu.',
  'bot.consent.given':
    'Terima kasih. Tulisan di sini disimpan paling lama 90 hari. Tulis "data saya" untuk melihatnya, "hapus data saya" untuk menghapusnya.',
  'bot.consent.refused': 'Baik, tulisan di sini tidak disimpan. Bapak/Ibu tetap dibantu.',
  'bot.label.consent.given': 'Setuju',
  'bot.label.consent.refused': 'Jangan simpan',

  'bot.label.done': 'Sudah',
  'bot.label.not-yet': 'Belum',
  'bot.label.stuck': 'Macet di sini',
  'bot.label.person': 'Tanya petugas',
  'bot.label.call': 'Minta ditelepon',
  'bot.label.home': 'Menu awal',
  'bot.label.continue': 'Lanjut langkah {{step}}',
  'bot.label.continue-place': 'Lanjut yang tadi',
  'bot.label.not-this': 'Bukan ini',
  'bot.opener': 'Pilih jawaban',

  'bot.progress': 'Langkah {{step}} dari {{of}}',
  'bot.stretch': 'Baca dulu sampai habis. Kerjakan berurutan di JMO. Jangan pindah aplikasi sebelum selesai.',
  'bot.not-yet': 'Tidak apa-apa, pelan-pelan saja. Kalau sudah, tekan "Sudah".',
  'bot.guide.closing': 'Itu langkah terakhir. Bagaimana hasilnya?',
  'bot.guide.closing.all': 'Kalau sudah dikerjakan, bagaimana hasilnya?',
  'bot.guide.closing.done': 'Bagus, semua langkah sudah dikerjakan. Hasilnya yang mana?',
  'bot.guide.closing.not-yet': 'Tidak apa-apa. Yang belum bisa bagian mana?',
  'bot.guide.finished': 'Itu langkah terakhir. Terima kasih sudah sabar.',
  'bot.guide.all': 'Semua langkah: {{title}}',
  'bot.guide.none': 'Pilih dulu masalahnya. Sesudah itu, semua langkahnya bisa saya kirim sekaligus.',
  'bot.guide.here': 'Kita masih di panduan ini.',

  'bot.stuck': 'Baik, kita cari jalannya bersama. Apa yang membuat macet?',
  'bot.stuck.again': 'Masih macet, tidak apa-apa. Pilih sebabnya, atau biar petugas yang menemani.',
  'bot.stuck.ask': 'Apa yang membuat macet?',
  'bot.stuck.button': 'Tombol tidak ketemu',
  'bot.stuck.message': 'Muncul tulisan lain',
  'bot.stuck.code': 'Kode tidak masuk',
  'bot.stuck.fear': 'Takut keliru',
  'bot.stuck.signal': 'Sinyal jelek',
  'bot.stuck.button.help':
    'Coba geser layar pelan-pelan ke bawah, lalu ke atas. Cari tulisan yang sama seperti di gambar. Bacanya pelan saja.',
  'bot.stuck.button.search':
    'Coba geser layar pelan-pelan ke bawah, lalu ke atas. Cari tulisan yang disebut di langkah ini. Bacanya pelan saja.',
  'bot.stuck.message.ask': 'Tulisan apa yang muncul di layar JMO?',
  'bot.stuck.message.other': 'Tulisan lain',
  'bot.stuck.message.type': 'Tolong tuliskan kata-kata yang muncul di layar, sebisanya saja.',
  'bot.stuck.fear.safe': 'Aman, bisa diulang. Uang Bapak/Ibu tidak berkurang.',
  'bot.stuck.fear.careful':
    'Wajar kalau ragu. Berhenti dulu di sini juga boleh. Bacakan tulisan di layar ke petugas sebelum menekan tombol.',
  'bot.stuck.signal.pause':
    'Baik, berhenti dulu. Coba pindah ke tempat yang sinyalnya lebih kuat. Saya ingatkan 30 menit lagi, atau tulis "lanjut" kapan saja.',
  'bot.remind': 'Tadi minta diingatkan. Kita lanjut, ya?',
  'bot.remind.set': 'Baik, saya ingatkan {{when}} lagi. Tulis "lanjut" kalau mau lebih cepat.',
  'bot.remind.until': 'Baik, sampai nanti. Tulis "lanjut" kalau sudah siap lebih dulu.',
  'bot.remind.off': 'Baik, tidak saya ingatkan. Kalau sudah siap, tulis saja di sini.',
  'bot.remind.days': '{{count}} hari',
  'bot.remind.hours': '{{count}} jam',
  'bot.remind.minutes': '{{count}} menit',

  'bot.confirm': 'Maksudnya yang mana, ya?',
  'bot.confirm.one': 'Maksudnya ini, ya?',
  'bot.miss.first': 'Maaf, saya belum paham. Coba tulis dengan kata lain, atau pilih jawabannya di sini.',
  'bot.miss.step': 'Maaf, yang itu saya belum paham. Kita masih di langkah ini:',
  'bot.miss.second':
    'Maaf, saya masih belum paham. Tekan salah satu jawaban di bawah, atau tulis angkanya saja, misalnya 1.',
  'bot.miss.number': 'Angkanya 1 sampai {{count}} saja, ya. Pilih yang paling cocok.',
  'bot.miss.answer': 'Pilih salah satu jawaban di sini, ya. Cukup tulis angkanya.',
  'bot.miss.stuck':
    'Tidak apa-apa, kita cari bersama. Pilih yang paling mirip. Kalau tidak ada, tulis "petugas".',
  'bot.question.here':
    'Kita masih di soal itu. Pilih yang paling cocok di sini, atau tulis "petugas" kalau belum terjawab.',
  'bot.miss.unclear':
    'Tidak apa-apa. Bagian mana yang belum jelas? Pilih di sini, atau tulis "petugas" supaya dijelaskan orang.',
  'bot.lack':
    'Tidak apa-apa, disiapkan dulu, saya tunggu. Kalau sudah, tekan "Sudah". Kalau memang tidak ada, tekan "Macet di sini".',
  'bot.secret':
    'Kalau itu kode, sandi, NIK, atau nomor kartu: sudah saya tutup dan tidak disimpan. Jangan dikirim ke siapa pun, cukup diketik di JMO.',
  'bot.mistap':
    'Tidak apa-apa. Salah tekan di JMO? Tekan tombol kembali di HP, lalu ulangi pelan-pelan. Salah pilih di sini? Tulis "kembali".',
  'bot.miss.third': 'Maaf, saya belum bisa membantu yang ini.',
  'bot.miss.describe': 'Coba tulis dengan kata lain: tulisan apa yang muncul, atau apa yang ingin dilakukan?',
  'bot.closed': 'Jawab dulu pertanyaan ini, ya. Tekan salah satu jawaban.',
  'bot.later': 'Tadi Bapak/Ibu juga menulis soal lain. Mau lanjut ke sana?',

  'bot.media.voice':
    'Maaf, saya belum bisa mendengar suara. Bisa ditulis saja, atau biar petugas yang dengar.',
  'bot.media.voice.person': 'Biar petugas dengar',
  'bot.media.picture': 'Fotonya tidak saya simpan. Tulisan apa yang muncul di layar?',
  'bot.media.sticker': 'Stikernya sudah sampai. Jawab dengan tulisan atau angka, ya.',
  'bot.media.call':
    'Maaf, nomor ini tidak bisa menerima telepon. Tulis saja di sini, atau pilih "Minta ditelepon".',
  'bot.call': 'Kapan enaknya ditelepon petugas?',
  'bot.call.break': 'Jam istirahat',
  'bot.call.after-shift': 'Sesudah shift',
  'bot.call.no': 'Tidak jadi',
  'bot.call.break.noted': 'Baik, saya catat: minta ditelepon pada jam istirahat.',
  'bot.call.after-shift.noted': 'Baik, saya catat: minta ditelepon sesudah shift.',
  'bot.media.other': 'Maaf, saya hanya bisa membaca tulisan.',

  'bot.queue': 'Sudah saya teruskan ke {{facilitators}}. {{when}} Tulis saja di sini kalau ada tambahan.',
  'bot.queue.now': 'Petugas sedang bertugas.',
  'bot.queue.later': 'Petugas membalas mulai {{day}} pukul {{time}}.',
  'bot.queue.unknown': 'Petugas membalas pada jam kerja.',
  'bot.queue.wait':
    'Pesannya sudah ada di petugas dan tidak hilang. {{when}} Kalau mendesak, telepon 175. Mau coba panduan sambil menunggu?',
  'bot.queue.noted': 'Sudah saya sampaikan ke petugas. Mau coba panduan sambil menunggu?',
  'bot.queue.passed': 'Sudah saya sampaikan ke petugas.',
  'bot.queue.solved': 'Petugas saya beri tahu bahwa ini sudah beres.',
  'bot.queue.referred': 'Petugas tidak ditunggu lagi. Kalau masih perlu, tulis "petugas".',
  'bot.queue.keep': 'Coba panduan dulu',
  'bot.queue.leave': 'Tidak jadi tanya',
  'bot.queue.left': 'Baik, tidak jadi bertanya ke petugas.',
  'bot.day.today': 'hari ini',
  'bot.day.tomorrow': 'besok',
  'bot.day.1': 'hari Senin',
  'bot.day.2': 'hari Selasa',
  'bot.day.3': 'hari Rabu',
  'bot.day.4': 'hari Kamis',
  'bot.day.5': 'hari Jumat',
  'bot.day.6': 'hari Sabtu',
  'bot.day.7': 'hari Minggu',
  'bot.person.takes': 'Sekarang {{name}} yang menemani.',
  'bot.person.closed': 'Percakapan dengan petugas selesai. Kalau ada lagi, tulis saja di sini.',
  'bot.person.back': 'Kita lanjutkan bersama bot, ya.',
  'bot.set-aside':
    'Maaf, pesan tadi gagal saya proses. Petugas sudah diberi tahu. Bapak/Ibu boleh menulis lagi.',

  'bot.nudge': 'Kemarin kita sampai langkah {{step}} dari {{of}}. Lanjut?',
  'bot.nudge.question': 'Kemarin percakapan kita belum selesai. Lanjut?',
  'bot.resume': 'Terakhir kita sampai di "{{title}}". Mau lanjut dari sana?',
  'bot.resume.step': 'Terakhir kita di "{{title}}", langkah {{step}}. Mau lanjut dari sana?',
  'bot.resume.again': 'Mau lanjut dari yang terakhir?',
  'bot.resume.yes': 'Ya, lanjut',
  'bot.resume.no': 'Tidak, yang lain',
  'bot.enough': 'Sudah cukup',
  'bot.enough.said': 'Baik. Kalau perlu lagi, tulis saja di sini.',
  'bot.late': 'Maaf, tadi ada gangguan sehingga saya terlambat membalas.',
  'bot.moved': 'Panduannya baru saja diperbarui. Kita teruskan dari sini, ya.',
  'bot.old-button': 'Pertanyaan itu sudah selesai. Ini menu awalnya.',
  'bot.old-answer': 'Kita kembali ke bagian itu.',

  'bot.language': 'Mau pakai bahasa apa?',
  'bot.language.id': 'Bahasa Indonesia',
  'bot.language.jv': 'Basa Jawa',
  'bot.language.en': 'English',
  'bot.language.chosen': 'Baik, kita pakai Bahasa Indonesia.',
  'bot.language.only': 'Untuk sekarang panduannya baru ada dalam Bahasa Indonesia.',

  'bot.stop': 'Apa yang mau dihentikan?',
  'bot.stop.guide': 'Panduan ini saja',
  'bot.stop.reminders': 'Pengingat saja',
  'bot.stop.all': 'Semuanya',
  'bot.stop.guide.done': 'Baik, panduan dihentikan. Bisa dilanjutkan kapan saja.',
  'bot.stop.reminders.done': 'Baik, tidak ada pengingat lagi. Kalau Bapak/Ibu menulis, tetap dijawab.',
  'bot.stop.all.done': 'Baik, semua dihentikan. Tidak ada pesan lagi kecuali Bapak/Ibu menulis lebih dulu.',

  'bot.mine':
    'Yang Posko simpan tentang Bapak/Ibu:\n• Alamat untuk membalas: {{address}}\n• Kenal sejak: {{since}}\n• Tulisan yang tersimpan: {{texts}}\n• Percakapan: {{episodes}}, pernah ke petugas: {{tickets}}\n• Izin simpan: {{consent}}\n\nNIK, KPJ, kode, dan sandi tidak pernah disimpan. Tulis "hapus data saya" untuk menghapus semuanya.',
  'bot.mine.consent.given': 'setuju',
  'bot.mine.consent.none': 'tidak, tulisan dihapus setelah dijawab',
  'bot.mine.change':
    'Yang bisa diubah di sini: bahasa (tulis "bahasa"), izin simpan (tulis "setuju" atau "jangan simpan"), dan pengingat (tulis "berhenti"). Data JMO seperti nama atau tanggal lahir dibetulkan lewat HR.\n\nPindah aplikasi? Tulis "sambungkan". HP dipakai bergantian? Tulis "ganti orang". Membantu orang lain? Tulis "bantu teman".',
  'bot.forget':
    'Semua tulisan dan alamat Bapak/Ibu di Posko akan dihapus. Akun JMO dan uang JHT tetap seperti sekarang. Hapus?',
  'bot.forget.yes': 'Ya, hapus',
  'bot.forget.no': 'Tidak jadi',
  'bot.forget.done': 'Baik. Data Bapak/Ibu di Posko dihapus sekarang. Akun JMO dan uang JHT tetap aman.',
  'bot.forget.kept': 'Baik, tidak ada yang dihapus.',

  'bot.friend.ask': 'Ini untuk orang lain, bukan untuk Bapak/Ibu sendiri?',
  'bot.friend.yes': 'Ya, bantu teman',
  'bot.friend.no': 'Untuk saya sendiri',
  'bot.friend.begin': 'Baik, kita bantu dia. Namanya tidak perlu ditulis.',
  'bot.friend.back': 'Yang untuk teman sudah selesai. Kembali ke urusan Bapak/Ibu sendiri?',
  'bot.who': 'Siapa yang memakai sekarang?',
  'bot.who.is': 'Ini {{names}}?',
  'bot.who.or': 'atau',
  'bot.who.new': 'Orang baru',
  'bot.who.first': 'Orang pertama',
  'bot.who.other': 'Orang ke-{{number}}',
  'bot.who.name': 'Siapa nama panggilannya? Cukup nama depan, supaya bisa bergantian di HP ini.',
  'bot.who.nameless': 'Tanpa nama saja',
  'bot.who.now': 'Baik, sekarang {{name}}.',

  'bot.channel.whatsapp': 'WhatsApp',
  'bot.channel.cloud': 'WhatsApp',
  'bot.channel.telegram': 'Telegram',
  'bot.channel.web': 'halaman web Posko',
  'bot.channel.terminal': 'terminal',
  'bot.join.words':
    'Ini tiga kata untuk menggabungkan percakapan:\n\n{{words}}\n\nTulis tiga kata itu di aplikasi yang satunya (WhatsApp, Telegram, atau halaman web Posko). Berlaku 10 menit, satu kali. Jangan diberikan ke orang lain.',
  'bot.join.right': 'Katanya cocok. Sekarang buka {{channel}} lagi dan jawab "Ya, itu saya".',
  'bot.join.wrong':
    'Tiga kata itu tidak cocok, atau sudah lewat 10 menit. Tulis "sambungkan" di aplikasi yang satunya untuk kata yang baru.',
  'bot.join.too-often': 'Sudah lima kali tidak cocok. Coba lagi besok, atau tulis "petugas".',
  'bot.join.here': 'Tiga kata itu ditulis di aplikasi yang satunya, bukan di sini.',
  'bot.join.ask': 'Tiga kata tadi ditulis dari {{where}}. Gabungkan percakapannya?',
  'bot.join.again': 'Gabungkan percakapannya?',
  'bot.join.yes': 'Ya, itu saya',
  'bot.join.no': 'Bukan saya',
  'bot.join.kept': 'Baik, tidak digabung.',
  'bot.join.done':
    'Sudah digabung. Sekarang boleh menulis dari mana saja. Kalau keliru, tulis "pisahkan" dalam 30 hari.',
  'bot.part.done': 'Baik, percakapannya dipisahkan lagi.',
  'bot.part.none': 'Tidak ada yang bisa dipisahkan.',

  'bot.home.short': 'Ada yang bisa dibantu? Pilih atau tulis masalahnya.',
  'bot.courtesy.thanks': 'Sama-sama, Bapak/Ibu.',
  'bot.courtesy.glad': 'Syukurlah, ikut senang.',
  'bot.courtesy.greeting': 'Halo, Bapak/Ibu.',
  'bot.courtesy.salam': 'Waalaikumsalam, Bapak/Ibu.',
  'bot.courtesy.assent': 'Baik.',
  'bot.courtesy.more': 'Kalau ada lagi, tulis saja di sini.',
  'bot.courtesy.at-step': 'Kita masih di langkah ini. Sudah dikerjakan?',
  'bot.courtesy.at-question': 'Kita masih di pertanyaan ini. Jawabannya yang mana?',
  'bot.courtesy.at-answer': 'Sudah beres, atau masih ada yang lain?',
  'bot.courtesy.at-home': 'Ada yang bisa dibantu? Pilih atau tulis masalahnya.',
  'bot.yours.back': 'Tidak ada langkah sebelumnya. Ini menu awal.',
} as const;

/** Every sentence of the bot by its key. */
export type BotKey = keyof typeof bot;
