import type { Library } from './library.ts';

/** The addresses of one person: answers go to the first, LID before phone number. */
export type Addresses = readonly [string, ...string[]];

/**
 * The addresses a message's key shows, without device; undefined when it is not from one person: groups, status, channels and
 * broadcast lists never reach the inbox.
 */
export function addressesOf(
  key: { readonly remoteJid?: string | null; readonly remoteJidAlt?: string | null },
  { isLidUser, isPnUser, jidNormalizedUser }: Library,
): Addresses | undefined {
  const shown = [key.remoteJid, key.remoteJidAlt].flatMap((jid) => {
    const bare = jidNormalizedUser(jid ?? undefined);
    return isLidUser(bare) || isPnUser(bare) ? [bare] : [];
  });
  const [first] = shown;
  if (first === undefined || !sameChat(key.remoteJid, jidNormalizedUser)) return undefined;
  const lid = shown.find((jid) => isLidUser(jid));
  const phone = shown.find((jid) => isPnUser(jid));
  return lid === undefined || phone === undefined ? [first] : [lid, phone];

  function sameChat(jid: string | null | undefined, bare: (jid: string | undefined) => string): boolean {
    return shown.includes(bare(jid ?? undefined));
  }
}
