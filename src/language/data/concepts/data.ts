/** Data that are wrong, and how. The form of a line is told in `../concepts.ts`. */
export const DATA = `
nama > ejaan, ejaan nama, huruf nama, nama lengkap, nama depan, nama belakang, nama tengah, nama panggilan, gelar, marga, asmo, namanya, nama disingkat, nama kepotong, penulisan nama, nulis nama
tanggal lahir, lahir > tanggal, bulan lahir, tahun lahir, hari lahir, tanggal bulan tahun, lair, tanggal lair, tahun lair, kelahiran, tanggal kelahiran, tahun kelahiran, bulan kelahiran, ulang tahun, ultah, tahunnya salah, bulannya salah, tanggalnya salah, lahire, tempat tanggal lahir
nik > angka nik, 16 angka, 16 digit, enam belas angka, nomor penduduk, nomor di ktp, nomor induk penduduk, angka ktp, no induk, angka di ktp, nomornya ktp
nama ibu, ibu kandung, nama ibu kandung > mamak, nama mamak, nama emak, nama simbok, simbok, biyung, umi, ummi, mamah, nama mama, nama orang tua, ibu salah, nama gadis ibu, nama ibuk, ibuk, embuk, embok, orang tua
alamat > rw, rt rw, rtrw, kelurahan, kecamatan, kabupaten, kota, dusun, dukuh, kode pos, kodepos, nomor rumah, gang, perumahan, kos, kosan, sudah pindah, sudah pindah rumah, pindah rumah, pindahan rumah, alamat rumah, alamat domisili, alamat ktp, provinsi, desane, tempat tinggalnya, tinggal di
jenis kelamin > kelamin, gender, lanang wedok, laki laki, perempuan, pria, wanita, cowok, cewek
tempat lahir, kota lahir > kota kelahiran, tempat kelahiran, kabupaten lahir, lahir di mana
beda satu huruf, huruf = kurang satu huruf, kurang huruf, kurang hurufnya, kurang 1 huruf, beda 1 huruf, salah satu huruf, salah 1 huruf, selisih satu huruf
beda satu huruf, huruf > ejaan, ejaan lama, salah eja, kelebihan huruf, lebih satu huruf, ketinggalan huruf, hurufnya kurang, huruf dobel, dobel huruf, satu huruf saja, huruf akhir, huruf depan, huruf terakhir, pakai h, tidak pakai h, kurang h, huruf besar, spasi, pisah, digandeng, disambung, tidak ada spasi, kurang spasi, titik, tanda titik, koma, i jadi y, f jadi v, d jadi t, sak huruf, siji huruf, typo, salah ketik, salah tulis, ejaannya
beda satu angka, angka > kurang angka, angka kurang, angka salah, salah satu angka, digit, satu digit, angka terakhir, angka depan, angka belakang, kelebihan angka, selisih satu angka, beda digit, beda angka, salah 1 angka
gelar > haji, hajjah, sarjana, titel, pakai haji, ada hajinya, ada gelar, tanpa gelar, s pd, amd
nama panggilan, nama alias > panggilan, nama sehari hari, celukan, celukane, jeneng celukan, alias, nama kecil, biasa dipanggil, nama beken, julukan
beda jauh, beda sama sekali > jauh sekali, jauh banget, jauh bedanya, salah total, lain semua, tidak ada yang cocok, tidak ada yang sama, nama orang lain, bukan nama saya, beda kabeh, adoh
atas nama sendiri, atas nama saya > nama sendiri, punya saya sendiri, rekening saya, punya saya, milik saya
betulkan, perbaiki > ralat, koreksi, revisi, benahi, mbenahi, ubah, ganti, ralat data, koreksi data, benahi data, edit, ndandani, dandani
perusahaan salah > bukan perusahaan saya, bukan pabrik saya, bukan pt saya, nama pt lain, nama pabrik lain, tertulis pt lain, perusahaannya beda, salah perusahaan, perusahaan salah, perusahaan lain
alamat lama, lama > sudah lama pindah, rumah dulu, alamat orang tua, rumah orang tua, alamat sebelum nikah, ikut orang tua
salah, keliru > salah nomor, kurang angka, salah satu angka, masuk rekening orang, salah isi
bermasalah, ada masalah, masalah > mati, salah, keliru, tidak aktif, blokir, error, rusak, tidak valid, ditolak, nama beda, tutup, hangus, pasif, gangguan
perbaiki data, betulkan data > perbaiki nama, betulkan nama, ganti nama, ubah nama, ralat nama, perbaiki tanggal lahir, ralat, koreksi, perbaiki nik, perbaiki alamat, ganti alamat, ubah alamat
perusahaan salah > nama pt bukan pabrik saya, nama perusahaan bukan perusahaan saya, bukan pabrik saya, yang muncul perusahaan lama, yang muncul pabrik lama, muncul perusahaan lama, nama pabrik lama, tertulis pabrik lama, masih perusahaan lama, bukan tempat kerja saya
tidak diangkat, tidak terangkat, tidak terjawab, tidak dijawab > telat keangkat, keburu mati, lagi kerja tidak dengar, hp di loker, hp di tas, tidak tahu ada telepon, tidak keangkat, telat angkat, telat ngangkat, lupa angkat, tidak sempat angkat, tidak dengar, tidak kedengaran, panggilan tidak terjawab, tidak terjawab, misscall, hp mati, hp silent, tidak saya angkat, keburu mati, tidak jawab, tidak kejawab
perusahaan ganti nama, ganti nama > namanya berubah, nama sudah berubah, nama baru, beda nama, berubah nama, nama lain, sekarang namanya lain, merger
tanda tangan tidak cocok, tanda tangan beda > ttd beda, ttd tidak sama, tanda tangan tidak sama, teken beda, teken lain, tanda tangan berubah
tidak jadi, tidak diperbaiki, tidak jadi diperbaiki, dibiarkan saja > biarin, biar saja, biarkan, biarin salah, tidak usah, gapapa salah, tidak apa salah sedikit, tidak penting, jarno, jarne, los, malas ngurus, ribet tidak jadi, tidak usah diurus
nama orang lain, orang lain > bukan namaku, jenenge wong liyo, orang liyo, punya teman, punya temen sepabrik, namanya siapa itu, tidak kenal namanya, dudu jenengku, nama orang, nama laki laki, bukan saya itu
data diri, data pribadi, identitas > nama, nik, ktp, tanggal lahir, tempat lahir, alamat, nama ibu
data pekerjaan, data kepegawaian > nama pabrik, nama perusahaan, nama pt, tanggal masuk, tanggal masuk kerja, tanggal keluar, masa kerja, upah, gaji, jabatan, perusahaan salah
data keluarga, anggota keluarga > nama anak, nama istri, nama suami, anak, istri, suami, jumlah anak, tanggungan, susunan keluarga, status kawin
semua benar, semua data benar, semua sudah benar = benar semua, betul semua, bener kabeh, tidak ada yang salah
salah, keliru > ngawur, ngaco, kacau, amburadul, tidak karuan, meleset
data diberikan, data sudah diberikan, memberi data, sudah memberi data, data diberikan ke orang > foto ktp sudah dikirim, foto ktp terlanjur dikirim, nik sudah dikasih, kk sudah dikasih, sudah kirim ktp, sudah kirim foto, terlanjur kirim ktp, terlanjur kirim foto, ngasih ktp, kasih nik, kasih ktp, kasih kk, kasih foto ktp, sudah difoto
beda tahun, tahun lahir > tahunnya, tahunnya beda, tahunnya salah, salah tahun
beda tanggal > tanggalnya, tanggalnya beda, salah tanggal
tempat lahir > lahir di, kota lahirnya, kabupatennya salah, tempatnya salah
jumlah salah, jumlahnya salah > kok kecil, kecil, tidak cocok slip, gak cocok karo slip, beda sama slip, tidak sesuai potongan, kurang
salah tahun, tahun salah = tahunnya salah, tahunnya keliru, tahun lahir salah, keliru tahun, taune salah
salah tanggal, tanggal salah = tanggalnya salah, tanggalnya keliru, keliru tanggal
`;
