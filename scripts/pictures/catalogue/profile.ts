import { shown } from '../labels.ts';
import type { Picture } from '../picture.ts';
import { code } from '../screens/code.ts';
import { profile as page } from '../screens/profile.ts';

/** The worker's own page. */
export const profile: Record<string, Picture> = {
  'profil-layar': { screen: page.page },
  'profil-ubah-profil': { screen: page.page, at: shown('edit-profile') },
  'profil-tambah-kpj': { screen: page.edit, at: shown('add-kpj') },
  'profil-tambah-kpj-simpan': { screen: page.addCard, at: shown('save') },
  'profil-rangkaian-nomor': [
    { screen: page.edit, at: shown('change-phone') },
    { screen: page.changePhone, at: shown('phone') },
    { screen: code.typing, at: shown('code') },
  ],
};
