import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Fields, fieldsOf, METHODS, type Method } from './methods.ts';
import type { Shown } from './phone.ts';

/** An answer that says no, or what the line does: `cut` after the request was carried out, `hold` until it is let go. */
type Fault =
  | { readonly code: number; readonly description: string; readonly parameters?: object }
  | 'cut'
  | Promise<unknown>;

/** Where a webhook's requests go in a test: a stand-in for the internet. */
type Internet = (secret: string, update: object) => Promise<number>;

/** What phones see of the server. */
export interface Server {
  chat(id: number): Shown[];
  number(chat: number): number;
  seconds(): number;
  callback(): string;
  push(update: object): void;
  readonly blocked: Set<number>;
}

/** A server on loopback that is as strict as the Bot API, and notes what the real one would refuse. */
export interface FakeTelegram extends Server {
  readonly url: string;
  readonly token: string;
  readonly calls: { readonly method: string; readonly fields: Record<string, unknown> }[];
  /** Requests that the real server would refuse, in its words; a test that is not about them expects none. */
  readonly mistakes: string[];
  /** Uploaded pictures by file id. */
  readonly files: Map<string, Uint8Array>;
  /** Callback queries by id and how often they were answered. */
  readonly callbacks: Map<string, number>;
  readonly moved: Map<number, number>;
  webhook: { readonly url: string; readonly secret: string } | undefined;
  internet: Internet;
  /** What Telegram says of the last time a webhook failed. */
  trouble: { readonly last_error_date?: number; readonly last_error_message?: string };
  /** Every update that was ever made. */
  readonly pushed: { readonly update_id: number }[];
  /** Whether a webhook is being called now. */
  busy(): boolean;
  /** Updates that were not confirmed. */
  waiting(): readonly { readonly update_id: number }[];
  fail(method: Method, ...faults: Fault[]): void;
  /** Brings every waiting update to the webhook, in order; one that is not taken stays. */
  redeliver(): Promise<void>;
  /** Resolves when this is so, looking whenever something happened. */
  until(condition: () => boolean): Promise<void>;
  /** Something happened outside that `until` should look at. */
  stir(): void;
  close(): Promise<void>;
}

const TOKEN = '123456789:AAE-only_for_tests_0123456789abcdefghijk';

interface Answer {
  readonly code: number;
  readonly body: object;
}

const ok = (result: unknown): Answer => ({ code: 200, body: { ok: true, result } });
const no = (code: number, description: string, parameters?: object): Answer => ({
  code,
  body: { ok: false, error_code: code, description, ...(parameters !== undefined && { parameters }) },
});

/** Opens the server; `now` is its clock in milliseconds. */
export async function openTelegram(now: () => number = () => 1_764_000_000_000): Promise<FakeTelegram> {
  const faults = new Map<string, Fault[]>();
  const chats = new Map<number, Shown[]>();
  const numbers = new Map<number, number>();
  let updates: { readonly update_id: number }[] = [];
  let nextUpdate = 700_000_001;
  let poll: ((answer: Answer) => void) | undefined;
  let watchers: (() => void)[] = [];
  let calling = 0;
  let kinds: readonly string[] | undefined;
  const sockets = new Set<Socket>();

  const fake: FakeTelegram = {
    url: '',
    token: TOKEN,
    calls: [],
    mistakes: [],
    files: new Map(),
    callbacks: new Map(),
    moved: new Map(),
    blocked: new Set(),
    webhook: undefined,
    internet: async () => 503,
    trouble: {},
    pushed: [],
    busy: () => calling > 0,
    chat(id) {
      const shown = chats.get(id) ?? [];
      chats.set(id, shown);
      return shown;
    },
    number(chat) {
      numbers.set(chat, (numbers.get(chat) ?? 0) + 1);
      return numbers.get(chat) ?? 0;
    },
    seconds: () => Math.floor(now() / 1_000),
    callback() {
      const id = `4${fake.callbacks.size}`;
      fake.callbacks.set(id, 0);
      return id;
    },
    push(update) {
      const kind = Object.keys(update)[0] ?? '';
      if (kinds !== undefined && !kinds.includes(kind)) return;
      const made = { update_id: nextUpdate++, ...update };
      fake.pushed.push(made);
      updates.push(made);
      if (fake.webhook !== undefined) void bringIt(made);
      answerPoll();
    },
    waiting: () => updates,
    fail: (method, ...more) => void faults.set(method, [...(faults.get(method) ?? []), ...more]),
    async redeliver() {
      for (const update of [...updates]) await bringIt(update);
    },
    async until(condition) {
      while (!condition()) await new Promise<void>((resolve) => watchers.push(resolve));
    },
    stir() {
      const all = watchers;
      watchers = [];
      for (const watcher of all) watcher();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function bringIt(update: { readonly update_id: number }): Promise<void> {
    if (fake.webhook === undefined) return;
    calling += 1;
    const status = await fake.internet(fake.webhook.secret, update);
    calling -= 1;
    if (status === 200) updates = updates.filter((one) => one !== update);
    fake.stir();
  }

  function answerPoll(): void {
    if (poll === undefined || updates.length === 0) return;
    poll(ok(updates.slice(0, 100)));
    poll = undefined;
  }

  const methods: { readonly [name in Method]: (fields: Fields<name>) => Answer | Promise<Answer> } = {
    getMe: () => ok({ id: 123456789, is_bot: true, first_name: 'Posko', username: 'posko_bot' }),
    getWebhookInfo: () =>
      ok({
        url: fake.webhook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: updates.length,
        ...fake.trouble,
      }),
    setWebhook({ url, secret_token: secret, allowed_updates }) {
      fake.webhook = { url, secret };
      kinds = allowed_updates;
      return ok(true);
    },
    deleteWebhook() {
      fake.webhook = undefined;
      return ok(true);
    },
    setMyCommands: () => ok(true),
    sendChatAction: ({ chat_id }) => gone(chat_id) ?? ok(true),
    async getUpdates({ offset = 0, allowed_updates }) {
      if (fake.webhook !== undefined) {
        return no(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      poll?.(
        no(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      );
      kinds = allowed_updates;
      updates = updates.filter(({ update_id }) => update_id >= offset);
      fake.stir();
      const { promise, resolve } = Promise.withResolvers<Answer>();
      poll = resolve;
      answerPoll();
      return await promise;
    },
    answerCallbackQuery({ callback_query_id: id }) {
      const times = fake.callbacks.get(id);
      if (times === undefined)
        return no(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
      fake.callbacks.set(id, times + 1);
      return ok(true);
    },
    sendMessage: (fields) => gone(fields.chat_id) ?? show(fields, fields.text, fields.entities),
    sendPhoto(fields) {
      const away = gone(fields.chat_id);
      if (away !== undefined) return away;
      const { photo } = fields;
      if (typeof photo === 'string' && !fake.files.has(photo)) {
        return no(400, 'Bad Request: wrong file identifier/HTTP URL specified');
      }
      if (typeof photo !== 'string' && Buffer.from(photo).subarray(1, 4).toString() !== 'PNG') {
        return no(400, 'Bad Request: IMAGE_PROCESS_FAILED');
      }
      const id = typeof photo === 'string' ? photo : `AgAC-${fake.files.size + 1}`;
      if (typeof photo !== 'string') fake.files.set(id, photo);
      return show(fields, fields.caption ?? '', fields.caption_entities, id);
    },
  };

  function gone(chat: number): Answer | undefined {
    const to = fake.moved.get(chat);
    if (to !== undefined) {
      return no(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to });
    }
    if (fake.blocked.has(chat)) return no(403, 'Forbidden: bot was blocked by the user');
    return chats.has(chat) ? undefined : no(400, 'Bad Request: chat not found');
  }

  function show(
    fields: Fields<'sendMessage'> | Fields<'sendPhoto'>,
    text: string,
    entities: Fields<'sendMessage'>['entities'] = [],
    photo?: string,
  ): Answer {
    const { chat_id: chat, reply_markup: markup } = fields;
    const id = fake.number(chat);
    fake.chat(chat).push({
      id,
      chat,
      thread: fields.message_thread_id,
      replyTo: fields.reply_parameters?.message_id,
      text,
      bold: entities.map(({ offset, length }) => text.slice(offset, offset + length)),
      photo,
      rows: markup?.inline_keyboard ?? [],
    });
    const sizes = photo === undefined ? {} : { photo: [{ file_id: `${photo}s` }, { file_id: photo }] };
    return ok({ message_id: id, date: fake.seconds(), chat: { id: chat, type: 'private' }, text, ...sizes });
  }

  async function answer(path: string, type: string, body: Buffer): Promise<Answer | 'cut'> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (token !== TOKEN) return no(401, 'Unauthorized');
    if (!(method in METHODS)) return mistake(no(404, 'Not Found: method not found'));
    const name = method as Method;
    const fields = await fieldsOf(type, body);
    fake.calls.push({ method, fields });
    const read = METHODS[name].safeParse(fields);
    if (!read.success) {
      const { path: where = [], message = '' } = read.error.issues[0] ?? {};
      return mistake(no(400, `Bad Request: ${message} (${method} ${where.join('.')})`));
    }
    const fault = faults.get(method)?.shift();
    if (fault instanceof Promise) await fault;
    else if (fault !== undefined && fault !== 'cut')
      return no(fault.code, fault.description, fault.parameters);
    const result = await (methods[name] as (fields: unknown) => Answer | Promise<Answer>)(read.data);
    return fault === 'cut' ? 'cut' : result;
  }

  function mistake(answered: Answer): Answer {
    fake.mistakes.push(JSON.stringify(answered.body));
    return answered;
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const result = await answer(
      request.url ?? '',
      request.headers['content-type'] ?? '',
      Buffer.concat(chunks),
    );
    fake.stir();
    if (result === 'cut') {
      request.socket.destroy();
      return;
    }
    response.writeHead(result.code, { 'content-type': 'application/json' }).end(JSON.stringify(result.body));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(fake, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
