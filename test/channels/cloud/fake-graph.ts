import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf, fieldsOf } from './form.ts';
import { type GraphMessage, MESSAGE, pictureOf, READ } from './graph-rules.ts';

/** The account every test speaks for; none of it is real. */
export const ACCOUNT = {
  numberId: '106540352242922',
  version: 'v26.0',
  token: 'EAAJB-test-token-0123456789',
  appSecret: '0123456789abcdef0123456789abcdef',
  verifyToken: 'kata-sandi-webhook',
};

/** What goes wrong with the next request: an error of Meta's, a bare HTTP answer, or a cut after it arrived. */
type Fault =
  | { readonly code: number; readonly status?: number; readonly details?: string; readonly upload?: true }
  | { readonly status: number; readonly html: string }
  | 'cut';

/** A message as it was taken, under the id it was given. */
export interface Taken {
  readonly id: string;
  readonly message: GraphMessage;
}

/** A Graph API on loopback that takes nothing Meta would refuse. */
export interface FakeGraph {
  readonly root: string;
  /** What was taken, oldest first; also what was answered by a cut. */
  readonly taken: readonly Taken[];
  readonly read: readonly string[];
  readonly uploads: readonly string[];
  /** Why a request was refused by the rules. */
  readonly refusals: readonly string[];
  /** Faults for the next requests, in order; each is used once. */
  readonly faults: Fault[];
  /** Templates that are approved, as `name/language`. */
  readonly templates: Set<string>;
  /** What `GET /<number id>` tells besides the number itself. */
  number: Record<string, unknown>;
  /** When somebody last wrote, by address; outside 24 hours only templates are taken. */
  readonly wrote: Map<string, number>;
  now: number;
  /** How far Meta's clock is from ours. */
  skew: number;
  /** Meta deletes uploaded files after 30 days. */
  forgetUploads(): void;
  close(): Promise<void>;
}

/** An answer on its way; status 0 is a connection cut instead of one. */
interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly html?: string;
}

const DAY = 86_400_000;

function refusal(
  code: number,
  details: string,
  { status = 400, message = `(#${code}) refused`, subcode = undefined as number | undefined } = {},
): Reply {
  const error_data = { messaging_product: 'whatsapp', details };
  return {
    status,
    body: {
      error: { message, type: 'OAuthException', code, error_subcode: subcode, error_data, fbtrace_id: 'AbC' },
    },
  };
}

/** Opens one on a free port. */
export async function openFakeGraph(): Promise<FakeGraph> {
  const files = new Map<string, string>();
  const taken: Taken[] = [];
  const read: string[] = [];
  const uploads: string[] = [];
  const refusals: string[] = [];
  const proof = createHmac('sha256', ACCOUNT.appSecret).update(ACCOUNT.token).digest('hex');

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => give(response, answer(request, body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const graph: FakeGraph = {
    root: `http://127.0.0.1:${port}`,
    taken,
    read,
    uploads,
    refusals,
    faults: [],
    templates: new Set(),
    number: { display_phone_number: '+62 812-0000-1111', verified_name: 'Posko', quality_rating: 'GREEN' },
    wrote: new Map(),
    now: Date.UTC(2026, 0, 15, 5),
    skew: 0,
    forgetUploads: () => files.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function give(response: ServerResponse, { status, body, html }: Reply): void {
    if (status === 0) {
      response.socket?.destroy();
      return;
    }
    const type = html === undefined ? 'application/json' : 'text/html';
    response.writeHead(status, {
      'content-type': type,
      date: new Date(graph.now + graph.skew).toUTCString(),
    });
    response.end(html ?? JSON.stringify(body));
  }

  /** A request against the rules: a test that meets one has found a fault of the driver's. */
  function against(why: string, code = 100): Reply {
    refusals.push(why);
    return refusal(code, why);
  }

  function answer(request: IncomingMessage, body: Buffer): Reply {
    const url = new URL(request.url ?? '/', graph.root);
    const [, version, object, edge] = url.pathname.split('/');
    const type = request.headers['content-type'] ?? '';
    if (version !== ACCOUNT.version) return refusal(2500, 'Unknown path components');
    if (request.headers.authorization !== `Bearer ${ACCOUNT.token}`)
      return refusal(190, 'Invalid OAuth access token', { status: 401 });
    if ((url.searchParams.get('appsecret_proof') ?? proof) !== proof)
      return refusal(100, '', { message: 'Invalid appsecret_proof provided in the API argument' });
    if (object !== ACCOUNT.numberId)
      return refusal(100, 'Unsupported request. Object does not exist', { subcode: 33 });
    if (request.method === 'GET' && edge === undefined)
      return { status: 200, body: { id: ACCOUNT.numberId, ...graph.number } };
    if (request.method === 'POST' && edge === 'media') return upload(type, body);
    if (request.method === 'POST' && edge === 'messages' && type === 'application/json') return message(body);
    return against(`no such edge: ${request.method} ${edge} ${type}`);
  }

  function upload(contentType: string, body: Buffer): Reply {
    const fault = graph.faults[0];
    if (typeof fault === 'object' && 'upload' in fault) {
      graph.faults.shift();
      return refusal(fault.code, fault.details ?? '', fault);
    }
    const fields = fieldsOf(contentType, body);
    const file = fields.get('file');
    if (fields.get('messaging_product')?.content !== 'whatsapp') return against('media without product');
    if (file?.type === undefined || file.name === undefined) return against('media without type or name');
    if (file.type !== fields.get('type')?.content) return against('media of two types');
    if (!/^image\/(png|jpeg)$/.test(file.type)) return against(`media of type ${file.type}`);
    if (file.content.length > 5_000_000) return against('media above 5 MB');
    const id = String(9_000 + uploads.length);
    files.set(id, file.type);
    uploads.push(id);
    return { status: 200, body: { id } };
  }

  function message(body: Buffer): Reply {
    const raw = JSON.parse(body.toString('utf8')) as { status?: string };
    if (raw.status !== undefined) {
      const parsed = READ.safeParse(raw);
      if (!parsed.success) return against(parsed.error.message);
      read.push(parsed.data.message_id);
      return { status: 200, body: { success: true } };
    }
    const fault = graph.faults.shift();
    if (typeof fault === 'object')
      return 'code' in fault ? refusal(fault.code, fault.details ?? '', fault) : fault;
    const parsed = MESSAGE.safeParse(raw);
    if (!parsed.success) return against(parsed.error.message);
    const why = objection(parsed.data);
    if (why !== undefined) return against(why.details, why.code);
    const id = `wamid.OUT${taken.length + 1}`;
    taken.push({ id, message: parsed.data });
    if (fault === 'cut') return { status: 0 };
    const to = parsed.data.to ?? parsed.data.recipient ?? '';
    const contact = parsed.data.to === undefined ? { input: to, user_id: to } : { input: to, wa_id: to };
    const messages = [{ id, message_status: 'accepted' }];
    return { status: 200, body: { messaging_product: 'whatsapp', contacts: [contact], messages } };
  }

  /** What only Meta's own state can tell to be wrong. */
  function objection(sent: GraphMessage): { code: number; details: string } | undefined {
    const shown = pictureOf(sent);
    if (shown !== undefined && !files.has(shown)) return { code: 131053, details: 'no such media' };
    if (sent.type === 'template') {
      const { name, language } = sent.template;
      return graph.templates.has(`${name}/${language.code}`)
        ? undefined
        : { code: 132001, details: 'template does not exist in the translation' };
    }
    const wrote = graph.wrote.get(sent.to ?? sent.recipient ?? '');
    return wrote !== undefined && graph.now - wrote > DAY
      ? { code: 131047, details: 'more than 24 hours have passed' }
      : undefined;
  }

  return graph;
}
