/** Baileys as it is loaded: only its types are known before. */
export type Library = typeof import('@whiskeysockets/baileys');

/** Baileys is not installed. The message says what to do. */
export class LibraryMissing extends Error {
  override readonly name = 'LibraryMissing';

  constructor() {
    super(
      'The optional package @whiskeysockets/baileys is not installed (it brings libsignal under GPL-3.0): run npm ci without --omit=optional, or build the image with WITH_BAILEYS=1.',
    );
  }
}

/** Loads Baileys. Whoever calls this has guarded the console before: libsignal prints private keys. Throws `LibraryMissing`. */
export async function loadLibrary(): Promise<Library> {
  try {
    return await import('@whiskeysockets/baileys');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') throw new LibraryMissing();
    throw error;
  }
}

type Logger = NonNullable<Parameters<Library['makeCacheableSignalKeyStore']>[1]>;

const nothing = () => undefined;

/** What Baileys may log: nothing, for its lines hold numbers, texts and keys. */
export const SILENT: Logger = {
  level: 'silent',
  child: () => SILENT,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};
