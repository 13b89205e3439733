/** What `posko check` says about each rule, and what to do about it. */
export const check = {
  'missing-file': {
    message: 'Berkas {{path}} tidak ada atau tidak boleh dibaca.',
    remedy: 'Buat berkas itu, salin dari repositori, atau beri izin membacanya.',
  },
  'file-too-large': {
    message: 'Berkas ini {{kilobytes}} kB, padahal paling besar {{most}} kB.',
    remedy: 'Pecah menjadi beberapa berkas, satu masalah satu berkas.',
  },
  'not-utf8': {
    message: 'Berkas ini bukan teks UTF-8.',
    remedy: 'Simpan ulang dengan pengodean UTF-8.',
  },
  outside: {
    message: '{{path}} berada di luar flows/ dan knowledge/.',
    remedy: 'Pindahkan berkasnya ke dalam flows/ atau knowledge/; tautan simbolis ke luar tidak diikuti.',
  },
  tangled: {
    message: 'Di sini tanda Markdown terlalu rapat atau terlalu bertumpuk untuk dibaca.',
    remedy: 'Pisahkan paragraf dengan baris kosong dan hapus tanda * _ [ ] ` yang tidak perlu.',
  },
  yaml: {
    message: 'YAML tidak terbaca ({{reason}}).',
    remedy: 'Periksa spasi di awal baris, tanda kutip, titik dua, dan garis --- pembuka dan penutup.',
  },
  'unknown-language': {
    message: 'Bahasa "{{tag}}" pada nama berkas tidak dikenal.',
    remedy: 'Bahasa Indonesia ditulis nama.md, Jawa nama.jv.md, Inggris nama.en.md.',
  },
  'unknown-key': {
    message: 'Kunci "{{key}}" tidak dikenal.',
    remedy: 'Yang paling mirip: {{nearest}}. Ganti atau hapus.',
  },
  'bad-value': {
    message: 'Nilai "{{key}}" tidak cocok.',
    remedy: 'Tulis seperti ini: {{expects}}',
  },
  'unknown-topic': {
    message: 'Topik "{{topic}}" tidak ada di knowledge/topics.yaml.',
    remedy: 'Yang paling mirip: {{nearest}}. Ganti, atau tambahkan topiknya di sana.',
  },
  'reference-only': {
    message: 'Kunci "{{key}}" tidak boleh ada di terjemahan.',
    remedy: 'Tulis hanya di berkas bahasa Indonesia; terjemahan mengikutinya.',
  },
  'missing-door': {
    message: 'Outcome referred tanpa tujuan.',
    remedy: 'Tambahkan refers_to: HR, 175, branch, Dukcapil, Lapak Asik, atau police.',
  },
  'needless-outcome': {
    message: 'Berkas ini punya outcome, tetapi tidak ada bagian yang berakhir.',
    remedy: 'Hapus outcome, atau hapus pilihan dari bagian yang terakhir.',
  },
  unfilled: {
    message: '"{{key}}" belum diisi; pekerja membaca kata-kata sementaranya.',
    remedy: 'Ganti { unfilled: … } dengan isi yang benar.',
  },
  'no-heading': {
    message: 'Berkas ini tidak punya judul.',
    remedy: 'Mulai dengan satu baris "# Judul".',
  },
  'before-heading': {
    message: 'Ada isi sebelum judul pertama.',
    remedy: 'Pindahkan ke bawah judul "# ".',
  },
  'heading-level': {
    message: 'Tingkat judul ini tidak cocok.',
    remedy: 'Tulis dengan "{{signs}} ": judul pertama "# ", lainnya "## ", tidak lebih dalam.',
  },
  'empty-heading': {
    message: 'Judul ini kosong atau hanya berisi tanda.',
    remedy: 'Beri judul dengan huruf, supaya bagian ini bisa ditautkan.',
  },
  'duplicate-id': {
    message: 'Judul "{{heading}}" sudah dipakai di berkas ini.',
    remedy: 'Ubah salah satu judulnya, supaya tautan tahu bagian mana yang dimaksud.',
  },
  block: {
    message: 'Bentuk ini ({{kind}}) tidak bisa ditampilkan di percakapan.',
    remedy: 'Pakai hanya paragraf, gambar, langkah bernomor, dan pilihan di akhir.',
  },
  inline: {
    message: 'Bentuk ini ({{kind}}) tidak bisa ditampilkan di percakapan.',
    remedy: 'Pakai hanya teks biasa, *miring*, **tebal**, dan `tulisan layar`.',
  },
  'link-in-prose': {
    message: 'Tautan ke {{target}} berada di tengah teks.',
    remedy: 'Jadikan pilihan di akhir bagian: - [Label]({{target}})',
  },
  'foreign-link': {
    message: 'Alamat {{address}} bukan alamat resmi.',
    remedy: 'Pakai alamat dari official di knowledge/places.yaml, misalnya {official.web}.',
  },
  'foreign-number': {
    message: 'Nomor {{number}} bukan nomor resmi.',
    remedy: 'Pakai nomor dari official di knowledge/places.yaml, misalnya {official.phone}.',
  },
  'choice-shape': {
    message: 'Butir ini bukan pilihan.',
    remedy: 'Tulis - [Label](tujuan.md) atau - [Label](tujuan.md) — keterangan; daftar lain jadikan kalimat.',
  },
  'choices-not-last': {
    message: 'Ada isi sesudah pilihan.',
    remedy: 'Pilihan selalu paling akhir di bagiannya; pindahkan isi ini ke atasnya.',
  },
  'step-shape': {
    message: 'Langkah ini bentuknya tidak cocok.',
    remedy:
      'Satu paragraf, lalu boleh satu gambar, lalu boleh daftar bernomor paling banyak empat butir teks.',
  },
  'stretch-length': {
    message: 'Rangkaian ini {{count}} langkah, paling banyak {{most}}.',
    remedy: 'Pecah di tempat JMO boleh ditinggalkan.',
  },
  'text-after-steps': {
    message: 'Ada teks sesudah langkah.',
    remedy: 'Pindahkan ke atas langkah pertama, atau jadikan langkah.',
  },
  'picture-place': {
    message: 'Gambar ini tidak pada tempatnya.',
    remedy: 'Satu gambar per bagian atau langkah, di akhir paragrafnya.',
  },
  'unknown-attribute': {
    message: 'Atribut "{{attribute}}" tidak dikenal.',
    remedy: 'Yang boleh: "score=1" (nilai jawaban) dan "remind=120" (diingatkan 120 menit lagi).',
  },
  'too-many-choices': {
    message: '{{count}} pilihan, paling banyak {{most}}.',
    remedy: 'Gabungkan, atau pecah menjadi dua pertanyaan.',
  },
  'duplicate-label': {
    message: 'Label "{{label}}" dipakai dua kali.',
    remedy: 'Beri nama yang berbeda, supaya jelas mana yang dipilih.',
  },
  'label-length': {
    message: 'Label "{{label}}" {{length}} huruf, paling banyak {{most}}.',
    remedy: 'Pendekkan labelnya; sisanya taruh sesudah " — ".',
  },
  'hint-length': {
    message: 'Keterangan ini {{length}} huruf, paling banyak {{most}}.',
    remedy: 'Pendekkan keterangannya.',
  },
  'body-length': {
    message: 'Teks di atas pilihan {{length}} huruf, paling banyak {{most}}.',
    remedy: 'Pendekkan, atau jadikan langkah.',
  },
  'step-sentences': {
    message: 'Langkah ini {{count}} kalimat, paling banyak {{most}}.',
    remedy: 'Jadikan dua langkah: satu langkah, satu hal.',
  },
  'unknown-label': {
    message: 'Tulisan layar "{{label}}" tidak ada di knowledge/glossary.yaml.',
    remedy: 'Yang paling mirip: {{nearest}}. Samakan, atau tambahkan di sana kalau memang begitu di layar.',
  },
  'hard-word': {
    message: 'Kata sulit: "{{word}}".',
    remedy: 'Ganti dengan: {{instead}}. Kalau itu tulisan layar, tulis sebagai `kode`.',
  },
  'shaming-word': {
    message: '"{{word}}" bisa membuat orang merasa disalahkan.',
    remedy: 'Ganti dengan: {{instead}}',
  },
  'unknown-place': {
    message: '{ {{path}} } tidak ada di knowledge/places.yaml.',
    remedy: 'Yang paling mirip: {{nearest}}. Ganti, atau tambahkan di sana.',
  },
  'missing-picture': {
    message: 'Gambar {{path}} tidak ada.',
    remedy: 'Taruh gambarnya di sana, atau perbaiki namanya.',
  },
  'missing-alt': {
    message: 'Gambar {{target}} tanpa keterangan.',
    remedy: 'Tulis di antara kurung siku apa yang terlihat: ![Layar masuk, tombol Login](…)',
  },
  'picture-too-large': {
    message: 'Gambar {{path}} lebih dari {{kilobytes}} kB.',
    remedy: 'Kecilkan, supaya sampai juga di HP lama.',
  },
  'not-png': {
    message: '{{path}} bukan gambar PNG.',
    remedy: 'Simpan sebagai PNG; mengganti nama saja tidak cukup.',
  },
  'no-home': {
    message: 'Menu awal tidak ada.',
    remedy: 'Buat flows/README.md dengan judul dan pilihan.',
  },
  'dead-link': {
    message: 'Tautan {{target}} tidak menuju ke mana pun.',
    remedy: 'Maksudnya {{nearest}}? Perbaiki tautannya, atau buat bagian itu.',
  },
  'too-many-messages': {
    message: '{{count}} messages, paling banyak {{most}}.',
    remedy: 'Sisakan pesan layar yang paling sering muncul.',
  },
  'message-without-screens': {
    message: '{{target}} tidak punya screens.',
    remedy: 'Tulis di berkas itu apa yang muncul di layar (screens), atau hapus dari messages.',
  },
  'dead-end': {
    message: 'Jalan buntu: "{{heading}}" tanpa pilihan dan tanpa outcome.',
    remedy: 'Tambahkan pilihan, atau outcome: resolved, handover, referred, atau later.',
  },
  'no-way-out': {
    message: 'Dari {{id}} tidak ada jalan ke akhir atau ke menu.',
    remedy: 'Tambahkan pilihan yang menuju akhir, petugas, atau menu.',
  },
  unreachable: {
    message: '{{id}} tidak bisa didatangi pekerja.',
    remedy: 'Tautkan dari tempat lain, beri topic atau asks pada judul pertama, atau hapus.',
  },
  ring: {
    message: 'Lingkaran tanpa pertanyaan: {{ring}}.',
    remedy: 'Tambahkan pilihan kedua di salah satunya, atau gabungkan.',
  },
  'orphan-translation': {
    message: 'Terjemahan tanpa berkas bahasa Indonesia.',
    remedy: 'Buat {{base}}, atau hapus terjemahan ini.',
  },
  translation: {
    message: 'Tidak sejalan dengan {{base}}: {{part}} {{found}}, seharusnya {{expected}}.',
    remedy: 'Samakan susunan dan tujuannya dengan berkas bahasa Indonesia.',
  },
  unreviewed: {
    message: 'Panduan ini belum pernah dicocokkan dengan HP.',
    remedy: 'Coba di HP, lalu tulis reviewed: dengan tanggalnya.',
  },
  stale: {
    message: 'Terakhir dicocokkan {{date}}, {{days}} hari yang lalu (paling lama {{most}}).',
    remedy: 'Coba lagi di HP, lalu perbarui reviewed.',
  },
  expired: {
    message: 'Isi ini berlaku hanya sampai {{date}}.',
    remedy: 'Periksa apakah masih benar, lalu ubah atau hapus valid_until.',
  },
  /** Marks what does not have to be mended at once. */
  warning: 'Peringatan: {{message}}',
  /** The last line: how many mistakes, and what was read. */
  summary: '{{errors}} kesalahan, {{warnings}} peringatan; {{nodes}} simpul dari {{files}} berkas',
} as const;
