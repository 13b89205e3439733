import './quiet.ts';
import { EventEmitter, once } from 'node:events';
import {
  type AuthenticationState,
  initAuthCreds,
  makeWASocket,
  type SignalDataSet,
  type SignalDataTypeMap,
  type WAMessage,
  type WASocket,
} from '@whiskeysockets/baileys';
import { SILENT } from '#channels/whatsapp/library.ts';
import type { FakeWhatsApp } from './fake-whatsapp.ts';
import type { Phone } from './phones.ts';

/** Somebody with a phone: a real Baileys socket, linked to it. */
export interface Customer {
  readonly phone: Phone;
  readonly socket: WASocket;
  /** Messages that came, texts and captions, oldest first. */
  readonly texts: string[];
  readonly messages: WAMessage[];
  /** Sends a text and resolves with its id. */
  write(jid: string, text: string): Promise<string>;
  /** Resolves when another message has come. */
  next(): Promise<void>;
  /** The next message to come cannot be read: its session is lost. */
  forgetSessions(): void;
  close(): void;
}

/** Links a phone to a real socket. */
export async function customerOf(server: FakeWhatsApp, phone: Phone): Promise<Customer> {
  const { auth, forgetSessions } = memory();
  const bell = new EventEmitter();
  const messages: WAMessage[] = [];
  const texts: string[] = [];
  let closed = false;
  const open = (): Promise<WASocket> =>
    new Promise((resolve) => {
      const socket = makeWASocket({
        auth,
        logger: SILENT,
        waWebSocketUrl: server.url,
        retryRequestDelayMs: 10,
      });
      socket.ev.process((events) => {
        if (events['creds.update']) Object.assign(auth.creds, events['creds.update']);
        const state = events['connection.update'];
        if (state?.qr) server.scan(phone, state.qr);
        if (state?.connection === 'open') resolve(socket);
        if (state?.connection === 'close' && auth.creds.account && !closed) void open().then(resolve);
        for (const message of events['messages.upsert']?.messages ?? []) {
          messages.push(message);
          const text = message.message?.extendedTextMessage?.text ?? message.message?.conversation;
          if (!message.key.fromMe && text) {
            texts.push(text);
            bell.emit('text');
          }
        }
      });
    });
  const socket = await open();
  return {
    phone,
    socket,
    texts,
    messages,
    async write(jid, text) {
      const sent = await socket.sendMessage(jid, { text });
      return sent?.key.id ?? '';
    },
    next: async () => void (await once(bell, 'text')),
    forgetSessions,
    close() {
      closed = true;
      void socket.end(undefined);
    },
  };
}

/** Credentials that live as long as the test. */
function memory(): { auth: AuthenticationState; forgetSessions: () => void } {
  const kept = new Map<string, unknown>();
  const auth: AuthenticationState = {
    creds: initAuthCreds(),
    keys: {
      get: <T extends keyof SignalDataTypeMap>(type: T, ids: string[]) => {
        const found: { [id: string]: SignalDataTypeMap[T] } = {};
        for (const id of ids) {
          const value = kept.get(`${type} ${id}`);
          if (value !== undefined) found[id] = value as SignalDataTypeMap[T];
        }
        return found;
      },
      set(data: SignalDataSet) {
        for (const [type, values] of Object.entries(data)) {
          for (const [id, value] of Object.entries(values)) {
            if (value === null) kept.delete(`${type} ${id}`);
            else kept.set(`${type} ${id}`, value);
          }
        }
      },
    },
  };
  return {
    auth,
    forgetSessions() {
      for (const key of [...kept.keys()]) if (key.startsWith('session ')) kept.delete(key);
    },
  };
}
