import { deflateSync } from 'node:zlib';
import { type BinaryNode, Curve, hmacSign, jidDecode, type KeyPair, proto } from '@whiskeysockets/baileys';

/** A phone with a number, and the one device that is linked to it. */
export interface Phone {
  readonly number: string;
  readonly pn: string;
  readonly lid: string;
  readonly name: string;
  readonly account: KeyPair;
  device: Device | undefined;
  /** Whether nobody is told both of its addresses. */
  secret: boolean;
}

/** A linked device as the server knows it. */
interface Device {
  readonly identity: Uint8Array;
  readonly registration: Uint8Array;
  signedPreKey: BinaryNode;
  readonly preKeys: BinaryNode[];
  /** What was sent to it and not yet acknowledged, by id. */
  readonly pending: Map<string, BinaryNode>;
  /** Whether it was told of the phone's chats. */
  told: boolean;
}

/** A phone whose LID is made from its number. */
export function phoneOf(number: string, name: string): Phone {
  const lid = `9${[...number].reverse().join('')}@lid`;
  const pn = `${number}@s.whatsapp.net`;
  return { number, name, pn, lid, account: Curve.generateKeyPair(), device: undefined, secret: false };
}

/** The phone's own spelling of its linked device under either address. */
export function deviceJid(jid: string): string {
  const { user = '', server = '' } = jidDecode(jid) ?? {};
  return `${user}:1@${server}`;
}

/** What the scan of a picture hands to the server: the phone vouches for the device's identity. */
export function identityOf(phone: Phone, identity: Uint8Array, advSecret: string): Uint8Array {
  const details = proto.ADVDeviceIdentity.encode({ rawId: 1, timestamp: 1, keyIndex: 1 }).finish();
  const signed = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: phone.account.public,
    accountSignature: Curve.sign(
      phone.account.private,
      Buffer.concat([Buffer.from([6, 0]), details, identity]),
    ),
  }).finish();
  const hmac = hmacSign(signed, Buffer.from(advSecret, 'base64'));
  return proto.ADVSignedDeviceIdentityHMAC.encode({ details: signed, hmac }).finish();
}

/** The message by which a phone tells a new device of its chats. */
export function historyOf(chats: readonly string[]): proto.IMessage {
  const { INITIAL_BOOTSTRAP } = proto.HistorySync.HistorySyncType;
  const history = proto.HistorySync.encode({
    syncType: INITIAL_BOOTSTRAP,
    conversations: chats.map((id) => ({ id, conversationTimestamp: 1, messages: [] })),
  }).finish();
  return {
    protocolMessage: {
      type: proto.Message.ProtocolMessage.Type.HISTORY_SYNC_NOTIFICATION,
      historySyncNotification: {
        syncType: proto.Message.HistorySyncType.INITIAL_BOOTSTRAP,
        initialHistBootstrapInlinePayload: deflateSync(history),
      },
    },
  };
}
