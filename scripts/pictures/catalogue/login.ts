import { shown } from '../labels.ts';
import type { Picture } from '../picture.ts';
import { code } from '../screens/code.ts';
import { login as screen } from '../screens/login.ts';
import { recover } from '../screens/recover.ts';

/** The login screen, and the ways back in. */
export const login: Record<string, Picture> = {
  'masuk-email': { screen, at: shown('login-email'), how: 'look' },
  'masuk-kata-sandi': { screen, at: shown('password'), how: 'look' },
  'masuk-mata': { screen, at: 'eye' },
  'masuk-login': { screen, at: shown('login') },
  'masuk-lupa-akun': { screen, at: shown('forgot-account') },
  'masuk-lupa-kata-sandi': { screen, at: shown('forgot-password') },
  'masuk-buat-akun-baru': { screen, at: shown('new-account') },
  'lupa-sandi-rangkaian': [
    { screen: recover.password, at: 'fields' },
    { screen: code.arriving, at: 'notice', how: 'pull' },
    { screen: code.typing, at: shown('code') },
    { screen: recover.newPassword, at: 'fields' },
  ],
  'lupa-akun-rangkaian': [
    { screen: recover.account, at: 'fields' },
    { screen: recover.door, at: shown('phone') },
    { screen: code.typing, at: shown('code') },
    { screen: recover.newPassword, at: 'fields' },
  ],
  'kode-rangkaian': [
    { screen: code.arriving, at: 'notice', how: 'pull', letter: 'b' },
    { screen: code.typing, at: shown('code'), letter: 'd' },
  ],
};
