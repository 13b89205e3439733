import { randomBytes } from 'node:crypto';
import type { AuthenticationCreds, AuthenticationState } from '@whiskeysockets/baileys';
import type { Port } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { openKeeper } from './keep.ts';
import { openKeys } from './keys.ts';
import { type Library, SILENT } from './library.ts';
import type { Wait } from './wait.ts';

/** What was noted when the account was paired. */
export interface Paired {
  readonly at: Instant;
  /** Names the parts of letters (ids.ts). */
  readonly secret: string;
}

/** The account's credentials and Signal keys, as Baileys wants them, kept in the channel's state. */
export interface Account {
  readonly auth: AuthenticationState;
  /** Undefined until the account is paired. */
  paired(): Paired | undefined;
  /** The LID of a phone number's account, or the other way round, where it has been seen. */
  counterpart(jid: string): Promise<string | undefined>;
  /** Keeps the credentials as they are now; nothing is kept of an account that is not paired yet. */
  save(): Promise<void>;
  /** Nothing is written any more; resolves when what was being written has ended. */
  close(): Promise<void>;
}

const CREDS = 'creds';
const PAIRED = 'paired';

/**
 * Opens the account, or a new one that is not paired yet: credentials of a pairing that was never finished are not taken up
 * again, because WhatsApp would refuse them. `broken` is called when something could not be kept in spite of all tries:
 * then the connection must end, for what is in memory is ahead of what is stored.
 */
export async function openAccount(
  library: Library,
  state: Port['state'],
  options: { readonly now: () => Instant; readonly wait: Wait; readonly broken: () => void },
): Promise<Account> {
  const { initAuthCreds, BufferJSON, makeCacheableSignalKeyStore } = library;
  const keeper = openKeeper(state, options.wait, options.broken);
  const stored = await keeper.read([CREDS, PAIRED]);
  const text = stored.get(CREDS);
  const noted = stored.get(PAIRED);
  const creds: AuthenticationCreds =
    text === undefined ? initAuthCreds() : JSON.parse(text, BufferJSON.reviver);
  let paired: Paired | undefined = noted === undefined ? undefined : JSON.parse(noted);
  const keys = openKeys(library, keeper);
  return {
    // The cache is filled before the store, so a store that gives up must end the connection.
    auth: { creds, keys: makeCacheableSignalKeyStore(keys, SILENT) },
    paired: () => paired,
    async counterpart(jid) {
      const { user, server } = library.jidDecode(jid) ?? {};
      if (user === undefined) return undefined;
      const id = server === 'lid' ? `${user}_reverse` : user;
      const other = (await keys.get('lid-mapping', [id]))[id];
      return other === undefined ? undefined : `${other}@${server === 'lid' ? 's.whatsapp.net' : 'lid'}`;
    },
    async save() {
      if (creds.account === undefined) return;
      paired ??= { at: options.now(), secret: randomBytes(16).toString('hex') };
      await keeper.keep(
        new Map([
          [CREDS, JSON.stringify(creds, BufferJSON.replacer)],
          [PAIRED, JSON.stringify(paired)],
        ]),
      );
    },
    close: () => keeper.close(),
  };
}
