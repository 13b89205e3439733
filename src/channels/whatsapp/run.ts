import type { WASocket } from '@whiskeysockets/baileys';
import type { Letter, Pairing, Part, Port, SendResult } from '#model/channel.ts';
import { type Account, openAccount } from './account.ts';
import { CUT, NOT_CONNECTED } from './circuit.ts';
import { type Connection, connect } from './connect.ts';
import { retryCounts } from './counts.ts';
import { type Library, LibraryMissing } from './library.ts';
import { openPairingDesk } from './pairing.ts';
import { type Ended, type Reaction, reactionTo } from './reaction.ts';
import { lost, SAYS } from './says.ts';
import { openSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';
import { backoff, type Wait } from './wait.ts';

/** The account between a start and a stop: connected, or on its way to be. */
export interface Run {
  send(letter: Letter, part: Part, index: number): Promise<SendResult>;
  typing(address: string): Promise<void>;
  /** What a person must do now; asking for it begins a new pairing where the last one was let pass. */
  pairing(): Pairing | undefined;
  stop(): Promise<void>;
}

/** Connects, and connects again as the reasons of each end allow, until it is stopped. */
export function startRun(port: Port, options: Settings): Run {
  const { now, random, wait } = options;
  const stopping = new AbortController();
  const desk = openPairingDesk(options.number, now, options.show);
  const retries = retryCounts();
  let account: Account | undefined;
  let session: Session | undefined;
  let connection: Connection | undefined;
  let open: WASocket | undefined;
  let asked: (() => void) | undefined;
  let spoilt = false;
  let opened = Promise.withResolvers<void>();

  /** A stop waits for nobody. */
  const patiently: Wait = (duration, signal) => wait(duration, AbortSignal.any([signal, stopping.signal]));

  /** One connection from begin to end. */
  async function once(library: Library, known: Account): Promise<Ended> {
    let everOpen = false;
    let shown = false;
    const paired = known.paired();
    if (paired !== undefined) {
      session ??= openSession({
        ...options,
        library,
        port,
        account: () => account,
        paired,
        socket: () => open,
      });
    }
    const work = session;
    const link = connect(
      library,
      known,
      { url: options.url, retries, message: async (key) => work?.message(key) },
      {
        ...work,
        opened() {
          everOpen = true;
          open = link.socket;
          opened.resolve();
          desk.clear();
          port.health(SAYS.connected);
        },
        qr(text) {
          shown = true;
          desk.qr(text, link.socket);
        },
      },
    );
    connection = link;
    const code = await link.ended;
    open = undefined;
    opened = Promise.withResolvers();
    connection = undefined;
    desk.clear();
    return { code, paired: known.paired() !== undefined, opened: everOpen, shown };
  }

  /** Ends the account's work; what is in memory of it is not used again. */
  async function drop(): Promise<void> {
    const [work, known] = [session, account];
    session = undefined;
    await work?.stop();
    account = undefined;
    await known?.close();
  }

  /** What is in memory is ahead of what is stored: it is read again before it is used again. */
  async function reread(): Promise<void> {
    const known = account;
    account = undefined;
    spoilt = false;
    await known?.close();
  }

  async function react(reaction: Reaction, attempt: number): Promise<'go on' | 'end'> {
    switch (reaction.kind) {
      case 'again':
        if (reaction.after === 'now') return 'go on';
        port.health(lost(reaction.why, attempt));
        await wait(backoff(attempt, random()), stopping.signal);
        return 'go on';
      case 'forget':
        await drop();
        await port.state.clear();
        port.health(SAYS.removed);
        return 'go on';
      case 'ask': {
        port.health(SAYS.expired);
        const { promise, resolve } = Promise.withResolvers<void>();
        asked = resolve;
        await promise;
        asked = undefined;
        port.health(SAYS.pairing);
        return 'go on';
      }
      case 'stop':
        port.health(SAYS[reaction.why]);
        await drop();
        return 'end';
    }
  }

  /** Reacts to the end of one connection after the other. */
  async function live(library: Library): Promise<void> {
    let attempt = 0;
    let next: 'go on' | 'end' = 'go on';
    while (next === 'go on' && !stopping.signal.aborted) {
      const end = await attemptOnce(library);
      if (stopping.signal.aborted) return;
      if (spoilt) await reread();
      attempt = end.opened ? 0 : attempt + 1;
      next = await react(reactionTo(end), attempt);
    }
  }

  async function attemptOnce(library: Library): Promise<Ended> {
    try {
      account ??= await openAccount(library, port.state, { now, wait: patiently, broken });
      if (account.paired() !== undefined) port.health(SAYS.connecting);
      return await once(library, account);
    } catch {
      // The database does not answer, or what it holds cannot be read: both may pass.
      return { code: undefined, paired: true, opened: false, shown: false };
    }
  }

  /** Something could not be kept. */
  function broken(): void {
    spoilt = true;
    connection?.end();
  }

  port.health(SAYS.pairing);
  const running = options.load().then(live, (error: unknown) => {
    const detail = error instanceof LibraryMissing ? error.message : SAYS.unloadable.detail;
    port.health({ state: 'down', detail });
  });

  return {
    async send(letter, part, index) {
      // Most breaks are over before a letter would have to be put back.
      if (open === undefined && account?.paired() !== undefined)
        await Promise.race([opened.promise, wait(options.patience, stopping.signal)]);
      if (open === undefined || session === undefined || connection === undefined) return NOT_CONNECTED;
      return await connection.unlessEnded(session.send(open, letter, part, index), CUT);
    },
    async typing(address) {
      await open?.sendPresenceUpdate('composing', address);
    },
    pairing() {
      const pairing = desk.now();
      if (pairing === undefined) asked?.();
      return pairing;
    },
    async stop() {
      stopping.abort();
      asked?.();
      connection?.end();
      await running;
      await drop();
      port.health(SAYS.stopped);
    },
  };
}
