import type { AddressInfo } from 'node:net';
import { type BinaryNode, jidDecode, proto } from '@whiskeysockets/baileys';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerTo, child, children, node, SERVER } from './answers.ts';
import { Noise } from './noise.ts';
import { deviceJid, historyOf, identityOf, type Phone, phoneOf } from './phones.ts';

/** A socket at the server. */
interface Link {
  readonly noise: Noise;
  readonly socket: WebSocket;
  phone: Phone | undefined;
  registration: proto.ClientPayload.IDevicePairingRegistrationData | undefined;
  /** What its pictures begin with. */
  refs: readonly string[];
}

/** WhatsApp's server, as far as two real Baileys sockets notice: pairing, login, routing, receipts, what waits, and faults. */
export class FakeWhatsApp {
  readonly #server: WebSocketServer;
  readonly #links = new Set<Link>();
  readonly #phones: Phone[] = [];
  #count = 0;
  /** What devices have sent, newest last. */
  readonly seen: BinaryNode[] = [];
  /** While true, nobody is told that a message was taken. */
  dropAcks = false;
  /** With what error messages are answered instead of being brought. */
  refuse: string | undefined;
  /** Chats a phone had before its device was linked. */
  history: readonly string[] = [];
  /** Whose line breaks after its next message, before it is told that it was taken. */
  cutNext: Phone | undefined;
  /** How many keys of a new device it claims to have: with 1 the device sends 5 instead of 812. */
  spare = 1;
  /** The server's clock. */
  clock: () => number = Date.now;
  /** Whose messages are kept back for now. */
  hold: Phone | undefined;

  private constructor(server: WebSocketServer) {
    this.#server = server;
    server.on('connection', (socket) => this.#welcome(socket));
  }

  static async open(): Promise<FakeWhatsApp> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    return new FakeWhatsApp(server);
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/ws/chat`;
  }

  async close(): Promise<void> {
    for (const { socket } of this.#links) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A new phone with WhatsApp on it. */
  phone(number: string, name: string): Phone {
    const phone = phoneOf(number, name);
    this.#phones.push(phone);
    return phone;
  }

  online(phone: Phone): boolean {
    return this.#linkOf(phone) !== undefined;
  }

  /** The phone scans a picture a device shows. */
  scan(phone: Phone, picture: string): void {
    const [ref, , , secret = ''] = picture.slice(picture.indexOf('#') + 1).split(',');
    const link = [...this.#links].find(({ refs }) => refs.includes(ref ?? ''));
    const registration = link?.registration;
    if (link === undefined || registration === undefined) throw new Error('Nobody shows this picture.');
    const identity = registration.eIdent ?? Buffer.alloc(0);
    phone.device = {
      identity,
      registration: registration.eRegid ?? Buffer.alloc(4),
      signedPreKey: node('skey', {}, [
        node('id', {}, registration.eSkeyId ?? Buffer.alloc(3)),
        node('value', {}, registration.eSkeyVal ?? Buffer.alloc(0)),
        node('signature', {}, registration.eSkeySig ?? Buffer.alloc(0)),
      ]),
      preKeys: [],
      pending: new Map(),
      told: false,
    };
    link.phone = phone;
    link.registration = undefined;
    link.noise.write(
      node('iq', { from: SERVER, type: 'set', id: 'paired' }, [
        node('pair-success', {}, [
          node('device-identity', {}, identityOf(phone, identity, secret)),
          node('device', { jid: deviceJid(phone.pn), lid: deviceJid(phone.lid) }),
          node('platform', { name: 'android' }),
        ]),
      ]),
    );
  }

  /** Ends the device's connection with a stream error, as the server does for its own reasons. */
  kick(phone: Phone, code: number): void {
    const link = this.#linkOf(phone);
    if (code === 401) phone.device = undefined;
    link?.noise.write(
      code === 440
        ? node('stream:error', {}, [node('conflict', { type: 'replaced' })])
        : node('stream:error', { code: String(code) }),
    );
    link?.socket.close();
  }

  /** Nobody has scanned in time. */
  expire(): void {
    for (const { registration, noise, socket } of this.#links) {
      if (registration === undefined) continue;
      noise.write(node('stream:error', { code: '408' }));
      socket.close();
    }
  }

  /** Cuts the line without a word. */
  cut(phone: Phone): void {
    this.#linkOf(phone)?.socket.terminate();
  }

  /** Brings a message from one phone's owner to another's device, as if it had been decrypted already. Returns its id. */
  say(from: Phone, to: Phone, message: proto.IMessage, more: Record<string, string> = {}): string {
    const content = [node('plaintext', {}, proto.Message.encode(message).finish())];
    return this.bring(to, this.#stanza(from, { ...more }, content));
  }

  /** Brings any stanza to a phone's device, now or when it comes back. Returns its id. */
  bring(to: Phone, stanza: BinaryNode): string {
    const id = stanza.attrs['id'] ?? '';
    to.device?.pending.set(id, stanza);
    if (to !== this.hold) this.#linkOf(to)?.noise.write(stanza);
    return id;
  }

  /** Brings what was kept back. */
  release(): void {
    const held = this.hold;
    this.hold = undefined;
    for (const stanza of held?.device?.pending.values() ?? [])
      held && this.#linkOf(held)?.noise.write(stanza);
  }

  /** A message stanza from this phone's device, addressed by LID. */
  #stanza(from: Phone, more: Record<string, string>, content: BinaryNode[]): BinaryNode {
    const both = from.secret ? {} : { sender_pn: from.pn };
    const base = {
      from: deviceJid(from.lid),
      id: `IN${++this.#count}`,
      type: 'text',
      t: this.#seconds(),
      notify: from.name,
    };
    return node('message', { ...base, ...both, ...more }, content);
  }

  #seconds(): string {
    return String(Math.floor(this.clock() / 1_000));
  }

  #linkOf(phone: Phone): Link | undefined {
    return [...this.#links].find((link) => link.phone === phone);
  }

  #phoneAt(jid: string): Phone | undefined {
    const user = jidDecode(jid)?.user;
    return this.#phones.find(({ pn, lid }) => user === jidDecode(pn)?.user || user === jidDecode(lid)?.user);
  }

  #welcome(socket: WebSocket): void {
    const link: Link = {
      socket,
      phone: undefined,
      registration: undefined,
      refs: [],
      noise: new Noise(
        (data) => socket.send(data),
        (payload) => this.#begin(link, payload),
        (stanza) => this.#take(link, stanza),
      ),
    };
    this.#links.add(link);
    let reading = Promise.resolve();
    socket.on('message', (data: Buffer) => {
      reading = reading.then(() => link.noise.read(data)).catch(() => socket.terminate());
    });
    socket.on('close', () => this.#links.delete(link));
    socket.on('error', () => undefined);
  }

  #begin(link: Link, payload: proto.ClientPayload): void {
    if (payload.devicePairingData) {
      link.registration = payload.devicePairingData;
      link.refs = Array.from({ length: 6 }, () => `r${++this.#count}`);
      const refs = link.refs.map((ref) => node('ref', {}, Buffer.from(ref)));
      link.noise.write(
        node('iq', { from: SERVER, type: 'set', id: 'pair' }, [node('pair-device', {}, refs)]),
      );
      return;
    }
    const phone = this.#phones.find(({ number }) => number === String(payload.username));
    if (phone?.device === undefined) {
      link.noise.write(node('failure', { reason: '401' }));
      link.socket.close();
      return;
    }
    const twin = this.#linkOf(phone);
    if (twin) this.kick(phone, 440);
    if (twin) this.#links.delete(twin);
    link.phone = phone;
    link.noise.write(node('success', { t: this.#seconds(), lid: deviceJid(phone.lid) }));
  }

  #take(link: Link, stanza: BinaryNode): void {
    this.seen.push(stanza);
    const { phone } = link;
    if (phone === undefined) return;
    const { tag, attrs } = stanza;
    if (tag === 'iq' && attrs['type'] === 'result') {
      // The device has taken the pairing: it is told to begin anew.
      if (attrs['id'] === 'paired') this.kick(phone, 515);
      return;
    }
    if (tag === 'iq') {
      const answer = answerTo(stanza, phone, this.spare, (jid) => this.#phoneAt(jid));
      link.noise.write(node('iq', { from: SERVER, type: 'result', id: attrs['id'] ?? '' }, answer));
      if (child(stanza, 'active')) this.#bringWaiting(link, phone);
    } else if (tag === 'message') this.#route(link, phone, stanza);
    else if (tag === 'receipt') this.#receipt(phone, stanza);
    else if (tag === 'ack') phone.device?.pending.delete(attrs['id'] ?? '');
  }

  /** What came while the device was away, then its history when it is new. */
  #bringWaiting(link: Link, phone: Phone): void {
    const waiting = [...(phone.device?.pending.values() ?? [])];
    for (const stanza of waiting) {
      link.noise.write({ ...stanza, attrs: { ...stanza.attrs, offline: '1' } });
    }
    link.noise.write(node('ib', { from: SERVER }, [node('offline', { count: String(waiting.length) })]));
    if (phone.device === undefined || phone.device.told) return;
    phone.device.told = true;
    const message = proto.Message.encode(historyOf(this.history)).finish();
    link.noise.write(
      node(
        'message',
        { from: phone.pn, id: `HIST${++this.#count}`, type: 'text', t: this.#seconds(), category: 'peer' },
        [node('plaintext', {}, message)],
      ),
    );
  }

  #route(link: Link, phone: Phone, stanza: BinaryNode): void {
    const { id = '', to = '', type = 'text' } = stanza.attrs;
    const refused = this.refuse;
    const cut = this.cutNext === phone;
    if (!this.dropAcks && !cut) {
      const error: Record<string, string> = refused === undefined ? {} : { error: refused };
      link.noise.write(node('ack', { class: 'message', id, from: to, t: this.#seconds(), ...error }));
    }
    if (refused !== undefined) return;
    const targets = children(child(stanza, 'participants'), 'to');
    const vouched = children(stanza, 'device-identity');
    // A message for one device alone, because it could not read the first.
    const alone = targets.length === 0 ? [node('to', { jid: to }, children(stanza, 'enc'))] : targets;
    for (const target of alone) {
      const jid = target.attrs['jid'] ?? '';
      const receiver = this.#phoneAt(jid);
      if (receiver === undefined || receiver === phone) continue;
      const byLid = jid.endsWith('@lid');
      const from = deviceJid(byLid ? phone.lid : phone.pn);
      const other: Record<string, string> = byLid ? { sender_pn: phone.pn } : { sender_lid: phone.lid };
      const content = [...(Array.isArray(target.content) ? target.content : []), ...vouched];
      const attrs = {
        from,
        id,
        type,
        t: this.#seconds(),
        notify: phone.name,
        ...(phone.secret ? {} : other),
      };
      this.bring(receiver, node('message', attrs, content));
    }
    if (!cut) return;
    this.cutNext = undefined;
    link.socket.terminate();
  }

  #receipt(phone: Phone, stanza: BinaryNode): void {
    const { id = '', to = '', type } = stanza.attrs;
    phone.device?.pending.delete(id);
    const receiver = this.#phoneAt(to);
    const link = receiver && this.#linkOf(receiver);
    if (receiver === phone || link === undefined) return;
    const from = deviceJid(to.endsWith('@lid') ? phone.lid : phone.pn);
    // A phone in a pocket is a phone all the same: its owner's delivery is told as any other.
    const attrs = {
      from,
      id,
      t: this.#seconds(),
      ...(type === undefined || type === 'inactive' ? {} : { type }),
    };
    link.noise.write(node('receipt', attrs, stanza.content));
  }
}
