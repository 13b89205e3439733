import { z } from 'zod';
import { type Duration, type Instant, SECOND } from '#model/time.ts';
import { proofOf } from './signature.ts';

/** Far longer than Meta takes; four of them are shorter than a letter's lease. */
const PATIENCE: Duration = 20 * SECOND;

/** A question can be asked again, and nobody waits for it longer than for the rest of the start. */
const IMPATIENCE: Duration = 5 * SECOND;

/** What Meta answered. `unsent`: nothing can have arrived. `unknown`: it may have. */
export type Answer =
  | { readonly kind: 'done'; readonly body: unknown; readonly date: Instant | undefined }
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** Meta's own code, where it gave one. */
      readonly code: number | undefined;
      readonly subcode?: number | undefined;
      readonly message: string;
      readonly date: Instant | undefined;
    }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'unknown' };

/** Meta's Graph API as one access token sees it. Nothing it does throws. */
export interface Graph {
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: object | FormData): Promise<Answer>;
}

/** Where the Graph API is, and what proves who we are. */
export interface GraphOptions {
  readonly root: string;
  readonly version: string;
  readonly token: string;
  readonly appSecret: string;
}

const REFUSED = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    message: z.string().catch(''),
  }),
});

/** Speaks to the Graph API. */
export function createGraph({ root, version, token, appSecret }: GraphOptions): Graph {
  const proof = proofOf(token, appSecret);
  async function ask(path: string, query: Readonly<Record<string, string>>, init: RequestInit) {
    const address = new URL(`${root}/${version}/${path}`);
    for (const [name, value] of Object.entries({ ...query, appsecret_proof: proof }))
      address.searchParams.set(name, value);
    try {
      const response = await fetch(address, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${token}` },
        redirect: 'manual',
        signal: AbortSignal.timeout(init.method === 'GET' ? IMPATIENCE : PATIENCE),
      });
      return answerOf(response, await response.text());
    } catch (error) {
      return neverLeft(error) ? ({ kind: 'unsent' } as const) : ({ kind: 'unknown' } as const);
    }
  }
  return {
    get: (path, query = {}) => ask(path, query, { method: 'GET' }),
    post: (path, body) =>
      body instanceof FormData
        ? ask(path, {}, { method: 'POST', body })
        : ask(
            path,
            {},
            { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
          ),
  };
}

function answerOf(response: Response, text: string): Answer {
  const date = Date.parse(response.headers.get('date') ?? '') || undefined;
  const body = jsonOf(text);
  if (response.ok) return body === undefined ? { kind: 'unknown' } : { kind: 'done', body, date };
  const refused = REFUSED.safeParse(body);
  if (refused.success) {
    const { code, error_subcode: subcode, message } = refused.data.error;
    return { kind: 'refused', status: response.status, code, subcode, message, date };
  }
  // Something between Meta and us gave up waiting: what it had passed on may have arrived.
  if (response.status >= 500 && response.status !== 503) return { kind: 'unknown' };
  return { kind: 'refused', status: response.status, code: undefined, message: '', date };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const BEFORE_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|ERR_SSL_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|UNABLE_TO_.*)$/;

/** Whether a request failed before its first byte could leave; anything else may have arrived. */
function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const causes = cause instanceof AggregateError ? cause.errors : [cause];
  return (
    causes.length > 0 && causes.every((one) => BEFORE_CONNECTED.test(one instanceof Error ? codeOf(one) : ''))
  );
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
