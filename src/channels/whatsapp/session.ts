import type { WASocket } from '@whiskeysockets/baileys';
import type { Health, Port, Profile } from '#model/channel.ts';
import type { Duration, Instant } from '#model/time.ts';
import type { Account, Paired } from './account.ts';
import { addressesOf } from './address.ts';
import { openCircuit } from './circuit.ts';
import type { Call, Listener } from './connect.ts';
import { openDoor } from './door.ts';
import { partNames } from './ids.ts';
import { openIntake } from './intake.ts';
import type { Library } from './library.ts';
import { heardOf } from './message.ts';
import { receiptsOf } from './receipt.ts';
import { SAYS } from './says.ts';
import { openSender, type Sender } from './sender.ts';
import type { Wait } from './wait.ts';

/** A paired account at work, over however many connections. */
export interface Session extends Sender, Listener {
  /** Stores what can still be stored. */
  stop(): Promise<void>;
}

/** What a session works with. */
export interface SessionOptions {
  readonly library: Library;
  readonly port: Port;
  readonly account: () => Account | undefined;
  readonly paired: Paired;
  readonly profile: Profile;
  readonly now: () => Instant;
  readonly wait: Wait;
  readonly random: () => number;
  readonly patience: Duration;
  /** The connection that is open now. */
  readonly socket: () => WASocket | undefined;
}

/** Begins the work of a paired account. */
export function openSession(options: SessionOptions): Session {
  const { library, port, account, paired, profile, now, wait, random, patience, socket } = options;
  const names = partNames(paired.secret);
  const intake = openIntake({
    port,
    account,
    door: openDoor(port.state, paired.at),
    wait,
    random,
    stored(heard) {
      const keys = heard.flatMap(({ key }) => (key === undefined ? [] : [key]));
      // Blue ticks are a courtesy: nothing depends on them.
      if (keys.length > 0)
        void socket()
          ?.readMessages(keys)
          .catch(() => undefined);
      for (const { ringing } of heard) ringing?.();
    },
  });
  const sender = openSender({ library, port, profile, names, circuit: openCircuit(), now, patience });
  const tell = (health: Health) => port.health(health);
  let slowed = false;

  return {
    older: (chats) => intake.older(chats),
    link: (addresses) => intake.link(addresses),
    messages(messages) {
      for (const message of messages) {
        const heard = heardOf(message, library, now());
        if (heard !== undefined) intake.hear(heard);
      }
    },
    progress(said) {
      const receipts = receiptsOf(said, names, now());
      // A receipt that cannot be stored is lost: it only makes the status page less exact.
      if (receipts.length > 0) void port.receipts(receipts).catch(() => undefined);
      if (receipts.some(({ reason }) => reason === 'network-463')) tell(SAYS.restricted);
    },
    restricted: (active) => tell(active ? SAYS.restricted : SAYS.connected),
    call({ id, from, phone, date, ringing }: Call) {
      const addresses = addressesOf({ remoteJid: from, remoteJidAlt: phone ?? null }, library);
      if (addresses === undefined) return;
      const decline = () =>
        void socket()
          ?.rejectCall(id, from)
          .catch(() => undefined);
      intake.hear({
        id: `call/${id}`,
        addresses,
        at: date.getTime(),
        said: { text: '', media: { kind: 'call' } },
        name: undefined,
        ...(ringing ? { ringing: decline } : {}),
      });
    },
    async send(open, letter, part, index) {
      const result = await sender.send(open, letter, part, index);
      if (result.kind === 'sent') {
        if (slowed) tell(SAYS.connected);
        slowed = false;
        return result;
      }
      if (result.reason === 'restricted-463') tell(SAYS.restricted);
      if (result.reason === 'too-fast-429' && !slowed) {
        slowed = true;
        tell(SAYS.slowed);
      }
      if (result.reason === 'forbidden-403') tell(SAYS.forbidden);
      return result;
    },
    message: (key) => sender.message(key),
    stop: () => intake.stop(),
  };
}
