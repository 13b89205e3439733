/** How a connection ended. */
export interface Ended {
  /** Baileys' `DisconnectReason`; undefined when the connection failed on our side. */
  readonly code: number | undefined;
  /** Whether the account is paired with us. */
  readonly paired: boolean;
  /** Whether it was ever open. */
  readonly opened: boolean;
  /** Whether it showed something to scan. */
  readonly shown: boolean;
}

/** What to do when a connection has ended. */
export type Reaction =
  /** Connect anew: at once, or after a while that grows. */
  | { readonly kind: 'again'; readonly after: 'now' | 'backoff'; readonly why?: 'outdated' }
  /** Pairing was not finished: try anew when a person asks for it. */
  | { readonly kind: 'ask' }
  /** The account has thrown us out: forget its keys, then pair anew. */
  | { readonly kind: 'forget' }
  /** A person must look first; connecting again would do harm. */
  | { readonly kind: 'stop'; readonly why: 'replaced' | 'forbidden' | 'mismatch' };

/**
 * What the end of a connection means (the library never reconnects by itself): 515 follows a pairing, 440 means that another
 * process has the account, 401 that the device was removed on the phone, 403 a ban, 411 an account without linked devices;
 * 405 refuses the library's version; 408 also ends a pairing for which nobody came. Everything else is the network or the server, and passes.
 */
export function reactionTo({ code, paired, shown }: Ended): Reaction {
  if (code === 515) return { kind: 'again', after: 'now' };
  if (code === 440) return { kind: 'stop', why: 'replaced' };
  if (code === 403) return { kind: 'stop', why: 'forbidden' };
  if (code === 411) return { kind: 'stop', why: 'mismatch' };
  if (code === 401) return paired ? { kind: 'forget' } : { kind: 'ask' };
  if (code === 408 && !paired && shown) return { kind: 'ask' };
  if (code === 405) return { kind: 'again', after: 'backoff', why: 'outdated' };
  return { kind: 'again', after: 'backoff' };
}
