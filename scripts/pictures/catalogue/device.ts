import { foreign, shown } from '../labels.ts';
import type { Picture } from '../picture.ts';
import { device as phone } from '../screens/device.ts';
import { gmail } from '../screens/gmail.ts';
import { keyboard } from '../screens/keyboard.ts';
import { playStore } from '../screens/play-store.ts';

/** The phone, its keyboard, the shop and the mailbox. */
export const device: Record<string, Picture> = {
  'hp-ikon-jmo': { screen: phone.apps, at: shown('jmo') },
  'hp-ikon-gmail': { screen: phone.apps, at: shown('gmail') },
  'hp-ikon-play-store': { screen: phone.apps, at: shown('play-store') },
  'hp-setelan-aplikasi': { screen: phone.settings, at: shown('apps') },
  'hp-setelan-sistem': { screen: phone.settings, at: shown('system') },
  'hp-pilih-jmo': { screen: phone.appList, at: shown('jmo') },
  'hp-penyimpanan': { screen: phone.app, at: shown('storage') },
  'hp-hapus-cache': { screen: phone.storage, at: shown('clear-cache') },
  'hp-opsi-pengembang': { screen: phone.developer, at: shown('developer') },
  'papan-ketik-huruf-besar': { screen: keyboard, at: 'shift' },
  'papan-ketik-tanda': { screen: keyboard, at: 'signs' },
  'play-store-gambar': { screen: playStore.front, at: 'owner' },
  'play-store-cari': { screen: playStore.front, at: 'search' },
  'play-store-pembuat': { screen: playStore.update, at: foreign('jmo-maker'), how: 'look' },
  'play-store-buka': { screen: playStore.open, at: shown('open') },
  'play-store-instal': { screen: playStore.install, at: shown('install') },
  'play-store-update': { screen: playStore.update, at: shown('update') },
  'gmail-alamat': { screen: playStore.owner, at: foreign('example-address'), how: 'look' },
  'gmail-cari': { screen: gmail.inbox, at: 'search' },
  'gmail-kotak-masuk': { screen: gmail.inbox, at: shown('jmo') },
  'gmail-kode': { screen: gmail.letter, at: shown('code'), how: 'look' },
  'gmail-spam': { screen: gmail.folders, at: shown('spam') },
};
