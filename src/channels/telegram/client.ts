/** Bytes that are sent as a file. */
export class Upload {
  readonly bytes: Uint8Array;
  readonly name: string;

  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
  }
}

/** The fields of a request; an `Upload` among them makes it a form with a file. */
export type Payload = Readonly<Record<string, unknown>>;

/** One way to speak to the Bot API. Everything else about Telegram is the same whichever library is behind it. */
export interface Client {
  /** The `result` of Telegram's answer. Rejects with `Refusal` or `Disconnected`, in neither of which the token stands. */
  call(method: string, payload: Payload, signal: AbortSignal): Promise<unknown>;
}

/** Telegram answered no. The message quotes nothing; `description` is Telegram's own and is never logged. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  readonly description: string;
  /** Seconds to wait, where Telegram says so. */
  readonly retryAfter: number | undefined;
  /** The group's new id, where it has become a supergroup. */
  readonly movedTo: number | undefined;

  constructor(
    code: number,
    description: string,
    parameters: { readonly retry_after?: number; readonly migrate_to_chat_id?: number } = {},
  ) {
    super(`Telegram answered ${code}.`);
    this.code = code;
    this.description = description;
    this.retryAfter = parameters.retry_after;
    this.movedTo = parameters.migrate_to_chat_id;
  }
}

/** The code of an answer that is not the Bot API's: a proxy's page, or another server altogether. */
export const STRANGE = 'STRANGE';

/** Telegram did not answer. The libraries' own errors hold the address with the token in it, so none is kept as a cause. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected';
  /** The system's code, such as ECONNREFUSED, or one of our own. */
  readonly code: string;
  /** Whether the request may have reached Telegram. */
  readonly left: boolean;

  constructor(code: string) {
    super('Telegram did not answer.');
    this.code = code;
    this.left = !NEVER_LEFT.has(code) && !UNTRUSTED.test(code);
  }

  /** Whether the other end could not prove who it is: no request is sent to such a server. */
  get untrusted(): boolean {
    return UNTRUSTED.test(this.code);
  }
}

/** With these no connection ever stood; Node's list of system errors. A time-out may come after the request, so it is not here. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
]);

/** OpenSSL's verification errors as Node names them. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_/;

/** It was not even asked, because the upload it waited for has just failed. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}
