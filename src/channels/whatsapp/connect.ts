import type { BaileysEventMap, proto, WAMessage, WAMessageKey, WASocket } from '@whiskeysockets/baileys';
import type { Account } from './account.ts';
import { type Library, SILENT } from './library.ts';

/** What a connection tells about itself. */
interface Owner {
  opened(): void;
  qr(text: string): void;
}

/** What it brings, once the account is paired. */
export interface Listener {
  /** The account was thrown out of starting new chats, or is again let in. */
  restricted(active: boolean): void;
  older(chats: readonly string[]): void;
  link(addresses: readonly string[]): void;
  /** Messages, brought now or kept while we were away. */
  messages(messages: readonly WAMessage[]): void;
  /** What was sent has got further. */
  progress(said: readonly Pick<WAMessage, 'key' | 'status' | 'messageStubParameters'>[]): void;
  call(call: Call): void;
}

/** Somebody rings. */
export interface Call {
  readonly id: string;
  readonly from: string;
  readonly phone: string | undefined;
  readonly date: Date;
  /** Whether it still rings, so that it can be declined. */
  readonly ringing: boolean;
}

/** One connection, which ends once. */
export interface Connection {
  readonly socket: WASocket;
  /** Resolves when it has ended, with the code, and undefined when it was we who ended it. */
  readonly ended: Promise<number | undefined>;
  end(): void;
  /** What `work` resolves to, or `otherwise` when the connection ends first: the library lets its questions wait on. */
  unlessEnded<T>(work: Promise<T>, otherwise: T): Promise<T>;
}

/** What a connection needs besides. */
interface ConnectOptions {
  readonly url: string | undefined;
  /** What was sent under an id, for a phone that could not read it. */
  readonly message: (key: WAMessageKey) => Promise<proto.IMessage | undefined>;
  readonly retries: NonNullable<Parameters<Library['makeWASocket']>[0]['msgRetryCounterCache']>;
}

/** Connects to WhatsApp. Everything that comes goes to `listener`, in order. */
export function connect(
  library: Library,
  account: Account,
  options: ConnectOptions,
  listener: Owner & Partial<Listener>,
): Connection {
  const { isJidBroadcast, isJidGroup, isJidNewsletter } = library;
  const socket = library.makeWASocket({
    auth: account.auth,
    logger: SILENT,
    // One that pairing codes accept.
    browser: library.Browsers.ubuntu('Chrome'),
    ...(options.url === undefined ? {} : { waWebSocketUrl: options.url }),
    markOnlineOnConnect: false,
    syncFullHistory: false,
    emitOwnEvents: false,
    // The account's own store tries again; a second layer of it would only keep a broken connection alive.
    transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
    msgRetryCounterCache: options.retries,
    getMessage: options.message,
    shouldIgnoreJid: (jid) => Boolean(isJidGroup(jid) || isJidBroadcast(jid) || isJidNewsletter(jid)),
  });
  const { promise: ended, resolve } = Promise.withResolvers<number | undefined>();
  const cut = new Set<() => void>();
  const over = (code: number | undefined) => {
    resolve(code);
    for (const give of cut) give();
  };
  const take = (events: Partial<BaileysEventMap>) => {
    if (events['creds.update']) void account.save().catch(() => undefined);
    const state = events['connection.update'];
    if (state?.qr !== undefined) listener.qr(state.qr);
    if (state?.connection === 'open') listener.opened();
    if (state?.reachoutTimeLock) listener.restricted?.(state.reachoutTimeLock.isActive === true);
    if (state?.connection === 'close') over(codeOf(state.lastDisconnect?.error));
    const history = events['messaging-history.set'];
    if (history) listener.older?.(history.chats.flatMap((chat) => jidsOf(chat, library)));
    const pair = events['lid-mapping.update'];
    if (pair) listener.link?.([pair.lid, pair.pn].map((jid) => library.jidNormalizedUser(jid)));
    const brought = events['messages.upsert'];
    if (brought) {
      listener.progress?.(brought.messages);
      listener.messages?.(brought.messages);
    }
    const updates = events['messages.update'];
    if (updates) listener.progress?.(updates.map(({ key, update }) => ({ ...update, key })));
    for (const call of events.call ?? []) {
      const ringing = call.status === 'offer';
      if (call.isGroup || !(ringing || call.status === 'timeout')) continue;
      listener.call?.({ id: call.id, from: call.from, phone: call.callerPn, date: call.date, ringing });
    }
  };
  socket.ev.process((events) => {
    try {
      take(events);
    } catch {
      // What the library tells must not end the process; a new connection begins from what is stored.
      over(undefined);
      void Promise.resolve(socket.end(undefined)).catch(() => undefined);
    }
  });
  return {
    socket,
    ended,
    unlessEnded(work, otherwise) {
      const { promise, resolve: settle, reject } = Promise.withResolvers<typeof otherwise>();
      const give = () => settle(otherwise);
      cut.add(give);
      work.then(settle, reject).finally(() => cut.delete(give));
      return promise;
    },
    end() {
      over(undefined);
      void Promise.resolve(socket.end(undefined)).catch(() => undefined);
    },
  };
}

function codeOf(error: unknown): number {
  const output = error instanceof Error && 'output' in error ? error.output : undefined;
  const code = (output as { readonly statusCode?: unknown } | undefined)?.statusCode;
  return typeof code === 'number' ? code : 500;
}

function jidsOf(
  chat: { readonly id?: string | null; readonly pnJid?: string | null; readonly lidJid?: string | null },
  { isLidUser, isPnUser, jidNormalizedUser }: Library,
): string[] {
  return [chat.id, chat.pnJid, chat.lidJid].flatMap((jid) => {
    const bare = jidNormalizedUser(jid ?? undefined);
    return isLidUser(bare) || isPnUser(bare) ? [bare] : [];
  });
}
