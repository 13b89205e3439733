import type { Arrival } from '#model/channel.ts';
import type { Language } from '#model/language.ts';
import type { Places } from '#model/places.ts';
import type { Transcript } from '#store/views/transcript.ts';

/** What the page shows before the first message: home's words and choices. */
export interface Welcome {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly hint?: string }[];
}

/** What the web chat needs of the service. An address is the hash of a session cookie; it names nobody. */
export interface Backend {
  /**
   * Stores what was written and resolves, after commit, with its line in the transcript (the same one for the same
   * external id). Rejects when nothing could be stored.
   */
  receive(arrival: Arrival): Promise<number>;
  /** What an address may see; undefined before its first message and after it has gone. */
  transcript(address: string): Promise<Transcript | undefined>;
  /** Calls `nudge` whenever the transcript of an address may have grown; returns how to stop. */
  subscribe(address: string, nudge: () => void): () => void;
  /** The visitor has gone: the address leads nowhere from now on. Nothing to do for an address that never wrote. */
  leave(address: string): Promise<void>;
  welcome(language: Language): Promise<Welcome>;
  /** Who runs this Posko, for the page on privacy. */
  places(): Promise<Places>;
  /** A step picture's PNG. */
  picture(hash: string): Promise<Uint8Array | undefined>;
}
