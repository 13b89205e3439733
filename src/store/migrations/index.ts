import { first } from './0001-first.ts';
import { identity } from './0002-identity.ts';
import { nudge } from './0003-nudge.ts';
import { lineBefore } from './0004-line-before.ts';
import { letterLine } from './0005-letter-line.ts';
import type { Words } from './words.ts';

/** Every migration in order; its place in the list is its version. One that has been released is never changed. */
export const MIGRATIONS: readonly ((words: Words) => readonly string[])[] = [
  first,
  identity,
  nudge,
  lineBefore,
  letterLine,
];
