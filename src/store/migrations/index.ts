import { first } from './0001-first.ts';
import { identity } from './0002-identity.ts';
import { links } from './0003-links.ts';
import type { Words } from './words.ts';

/** Every migration in order; its place in the list is its version. One that has been released is never changed. */
export const MIGRATIONS: readonly ((words: Words) => readonly string[])[] = [first, identity, links];
