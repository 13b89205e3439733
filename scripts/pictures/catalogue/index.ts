import type { Picture } from '../picture.ts';
import { device } from './device.ts';
import { home } from './home.ts';
import { login } from './login.ts';
import { profile } from './profile.ts';
import { register } from './register.ts';

/** Every picture that flows/ and knowledge/ may show, by the name of its file. */
export const catalogue: Readonly<Record<string, Picture>> = {
  ...login,
  ...register,
  ...home,
  ...profile,
  ...device,
};
