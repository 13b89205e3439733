import { request } from 'node:http';
import type { House } from './house.ts';

/** What came back. */
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly location: string | null;
}

/** A browser without scripts: keeps one cookie, follows nothing. */
export interface Visitor {
  cookie: string;
  /** The last `Set-Cookie` as it came. */
  setCookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
}

/** Opens a fresh one; `host` is what it believes to have opened. */
export function openVisitor(house: House, options: { readonly host?: string } = {}): Visitor {
  const visitor: Visitor = {
    cookie: '',
    setCookie: '',
    get: (path, headers = {}) => ask('GET', path, headers),
    post: (path, form, headers = {}) =>
      ask(
        'POST',
        path,
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        new URLSearchParams(form).toString(),
      ),
  };

  function ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const all = {
      ...(options.host === undefined ? {} : { host: options.host }),
      ...(visitor.cookie === '' ? {} : { cookie: visitor.cookie }),
      ...headers,
    };
    const sent = request(new URL(path, house.url), { method, headers: all }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const back = new Headers();
      for (const [name, value] of Object.entries(response.headers)) back.set(name, String(value));
      for (const set of response.headers['set-cookie'] ?? []) {
        if (!set.startsWith('posko=')) continue;
        visitor.setCookie = set;
        visitor.cookie = set.slice(0, set.indexOf(';'));
      }
      resolve({
        status: response.statusCode ?? 0,
        text: Buffer.concat(chunks).toString('utf8'),
        headers: back,
        location: back.get('location'),
      });
    });
    sent.on('error', reject);
    sent.end(body);
    return promise;
  }

  return visitor;
}
