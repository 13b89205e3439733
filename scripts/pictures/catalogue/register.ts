import { shown } from '../labels.ts';
import type { Picture } from '../picture.ts';
import { code } from '../screens/code.ts';
import { login } from '../screens/login.ts';
import { recover } from '../screens/recover.ts';
import { register as stage } from '../screens/register.ts';

/** Making an account: boxes of the second page, and the stretches that are done without leaving JMO. */
export const register: Record<string, Picture> = {
  'daftar-nik': { screen: stage.person, at: shown('nik'), how: 'look' },
  'daftar-nama': { screen: stage.person, at: shown('full-name'), how: 'look' },
  'daftar-nomor-kartu': { screen: stage.person, at: shown('card-number'), how: 'look' },
  'daftar-tanggal-lahir': { screen: stage.birthday, at: 'year' },
  'daftar-selanjutnya': { screen: stage.person, at: shown('next') },
  'daftar-rangkaian-jenis': [
    { screen: login, at: shown('new-account') },
    { screen: stage.member, at: shown('registered-yes') },
    { screen: stage.kind, at: shown('wage-earner') },
    { screen: stage.nation, at: shown('citizen') },
  ],
  'daftar-rangkaian-data': [
    { screen: stage.person, at: 'fields' },
    { screen: stage.person, at: shown('card-number') },
    { screen: stage.birthday, at: 'year' },
    { screen: stage.person, at: shown('next') },
  ],
  'daftar-rangkaian-email': [
    { screen: stage.email, at: shown('email') },
    { screen: code.arriving, at: 'notice', how: 'pull' },
    { screen: code.typing, at: shown('code') },
  ],
  'daftar-rangkaian-hp': [
    { screen: stage.phone, at: shown('phone') },
    { screen: code.typing, at: shown('code') },
    { screen: recover.newPassword, at: 'fields' },
    { screen: stage.agree, at: shown('agree') },
  ],
};
