import { shown } from '../labels.ts';
import type { Picture } from '../picture.ts';
import { dataUpdate } from '../screens/data-update.ts';
import { home as front, services } from '../screens/home.ts';
import { jht } from '../screens/jht.ts';

/** JMO's home and what its cards and tiles lead to. */
export const home: Record<string, Picture> = {
  'beranda-jaminan-hari-tua': { screen: front, at: shown('old-age') },
  'beranda-pengkinian-data': { screen: front, at: shown('update-data') },
  'beranda-profil-saya': { screen: front, at: shown('my-profile') },
  'jht-cek-saldo': { screen: jht.page, at: shown('check-balance') },
  'jht-pilih-kartu': { screen: jht.cards, at: shown('savings-card') },
  'jht-jumlah-saldo': { screen: jht.balance, at: shown('balance'), how: 'look' },
  'jht-tracking-klaim': { screen: jht.page, at: shown('track-claim') },
  'pengkinian-ambil-foto': { screen: dataUpdate.selfie, at: shown('take-photo') },
  'pengkinian-rangkaian-foto': [
    { screen: services, at: shown('update-data') },
    { screen: dataUpdate.membership, at: shown('done') },
    { screen: dataUpdate.selfie, at: shown('take-photo') },
  ],
  'pengkinian-rangkaian-data': [
    { screen: dataUpdate.contact, at: shown('contact-data') },
    { screen: dataUpdate.population, at: shown('population-data') },
    { screen: dataUpdate.additional, at: shown('additional-data') },
    { screen: dataUpdate.confirm, at: shown('update-data') },
  ],
};
