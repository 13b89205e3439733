import type { WebKey } from './web.id.ts';

/** The web chat's own sentences in East Javanese. */
export const web: Record<WebKey, string> = {
  'web.title': 'Posko, panggon takon JMO',
  'web.name': 'Posko',
  'web.who': 'Takon JMO. Dudu BPJS.',
  'web.who.person': 'Saiki {{name}} sing ngancani',
  'web.who.someone': 'Saiki petugas sing ngancani',
  'web.who.queue': 'Ngenteni petugas',
  'web.welcome': 'Ana sing macet nang JMO? Penceten salah siji, utawa tulisen nganggo tembung dhewe.',
  'web.welcome.safe': 'Posko ora tau njaluk kode, sandi, KTP, utawa dhuwit.',
  'web.skip': 'Langsung nang kotak tulis',
  'web.log': 'Omongan',
  'web.from.you': 'Panjenengan',
  'web.from.bot': 'Posko',
  'web.from.person': 'Petugas',
  'web.media': '(foto utawa swara)',
  'web.blanked': '(tulisan ora disimpen)',
  'web.answers': 'Pilihan jawaban',
  'web.write': 'Nulis pesen',
  'web.placeholder': 'Tulisen masalahe nang kene…',
  'web.send': 'Kirim',
  'web.waiting': 'Posko lagi nulis',
  'web.see-answer': 'Delok jawaban',
  'web.new-below': 'Ana jawaban anyar',
  'web.picture.enlarge': 'Gedhekna gambar: {{alt}}',
  'web.picture.close': 'Tutup gambar',
  'web.pending': 'Durung kekirim',
  'web.offline': 'Ora ana sinyal. Tulisan aman nang HP iki, mengko kekirim dhewe.',
  'web.menu': 'Menu',
  'web.larger': 'Gedhekna aksara',
  'web.smaller': 'Cilikna aksara',
  'web.privacy': 'Sing disimpen',
  'web.finish': 'Wis rampung / Dudu aku',
  'web.back': 'Bali nang obrolan',

  'web.too-fast': 'Sabar dhisik, nggih. Coba kirim maneh {{seconds}} detik engkas. Tulisane tetep ana.',
  'web.too-long':
    'Pesene kedawan. Tulisen sing luwih cendhak, siji utawa rong kalimat wae, terus kirim maneh.',
  'web.not-stored':
    'Ngapunten, pesen durung isa ditampa. Enteni sedhela, terus penceten Kirim maneh. Tulisane tetep ana.',
  'web.ended': 'Obrolan mau wis ditutup amarga suwe ora dienggo. Penceten Kirim kanggo mulai saka awal.',
  'web.cookies': 'Penceten Kirim sepisan maneh. Nek tetep ngene, olehana kuki (cookie) nang peramban HP iki.',
  'web.foreign': 'Pesen iku ora teka saka halaman iki. Bukaken obrolan maneh, terus kirim saka kana.',
  'web.cleared': 'Wis resik. Obrolan mau ora isa dibukak maneh saka HP iki.',

  'web.finish.title': 'Wis rampung nang HP iki?',
  'web.finish.text':
    'Obrolan nang layar iki diresiki lan ora isa dibukak maneh saka HP iki. Akun JMO lan dhuwit JHT ora owah.',
  'web.finish.yes': 'Ya, resikana',

  'web.missing.title': 'Halamane ora ana',
  'web.missing.text': 'Mungkin alamate kliru ketik. Ora apa-apa, obrolane isih ana.',
  'web.failed.title': 'Ngapunten, ana gangguan',
  'web.failed.text': 'Sing wis kekirim ora ilang. Enteni sedhela, terus bukaken obrolan maneh.',
  'web.too-long.title': 'Pesene kedawan',
  'web.foreign.title': 'Kirimen saka obrolan, ya',

  'web.privacy.title': 'Sing disimpen lan ora disimpen Posko',
  'web.privacy.intro': 'Posko iku panggon takon JMO kanggo {{workers}}. Dudu BPJS.',
  'web.privacy.never.title': 'Ora tau dijaluk',
  'web.privacy.never': 'Kode, sandi, foto KTP, lan dhuwit. Nek ana sing njaluk, iku dudu Posko.',
  'web.privacy.masked.title': 'Ditutup sakdurunge disimpen',
  'web.privacy.masked':
    'Nomer KTP, nomer KPJ, nomer HP, e-mail, rekening, kode, sandi, jeneng ibu, lan tanggal lair nang njero tulisan diganti tandha, contone ‹KPJ›. Tutupe teliti, nanging ora mesthi sampurna: luwih apik aja ditulis.',
  'web.privacy.kept.title': 'Disimpen',
  'web.privacy.kept.steps': 'Langkah sing dibukak lan jawaban sing dipencet, kanggo ndandani panduan.',
  'web.privacy.kept.text':
    'Tulisan panjenengan, paling suwe 90 dina, mung nek mencet "Setuju". Nek ora, tulisan dibusak sakwise dijawab.',
  'web.privacy.kept.address': 'Alamat kanggo mbales (nomer WhatsApp utawa Telegram), dikunci.',
  'web.privacy.not.title': 'Ora disimpen',
  'web.privacy.not.media': 'Foto lan swara ora dijupuk bot. Petugas mbukak mung nek perlu.',
  'web.privacy.not.network': 'Alamat jaringan HP iki lan daftar kontak.',
  'web.privacy.readers.title': 'Sapa sing maca',
  'web.privacy.readers':
    'Petugas ({{facilitators}}) mung maca obrolan sing diterusna nang petugas. HR ndelok jumlahe, dudu obrolane.',
  'web.privacy.rights.title': 'Hak panjenengan',
  'web.privacy.rights':
    'Tulisen "data saya" kanggo ndelok, "hapus data saya" kanggo mbusak, "berhenti" ben ora dikirimi maneh. Akun JMO lan dhuwit JHT ora melu owah.',
  'web.privacy.screen.title': 'Nang halaman iki',
  'web.privacy.screen':
    'Obrolan nang peramban ora nganggo jeneng. Penceten "Wis rampung / Dudu aku" ben resik, luwih-luwih nang HP bareng. Sakwise 12 jam ora dienggo, obrolan nutup dhewe.',
  'web.privacy.ask': 'Isih mangu-mangu? Takon langsung nang {{desk}}, {{hours}}.',

  'web.whatsapp.title': 'Nyambungna WhatsApp',
  'web.whatsapp.connected': 'Wis nyambung. Kaca iki oleh ditutup.',
  'web.whatsapp.waiting': 'Sedhela, sambungane lagi disiapna.',
  'web.whatsapp.unpaired': 'Durung nyambung.',
  'web.whatsapp.own':
    'Nomer khusus Posko? Nganggoa nomer sing mung kanggo Posko, aja nomer pribadi: kabeh chat nang nomer iku diwaca bot.',
  'web.whatsapp.scan':
    'Nang HP sing nyekel nomere, bukaken WhatsApp, Perangkat tertaut, Tautkan perangkat, terus pindainen gambar iki. Gambare ganti dhewe.',
  'web.whatsapp.type':
    'Nang HP sing nyekel nomere, bukaken WhatsApp, Perangkat tertaut, Tautkan perangkat, Tautkan dengan nomor telepon saja, terus ketiken kode iki.',
  'web.whatsapp.picture': 'Kode QR kanggo dipindai teka HP',
  'web.whatsapp.elsewhere':
    'Kaca iki mung dibukak nang komputer sing mlakokna Posko. Teka komputer liya: lakokna ssh -L 3000:127.0.0.1:3000 jeneng@server (3000 iku POSKO_PORT), terus bukaken http://127.0.0.1:3000/whatsapp.',
};
