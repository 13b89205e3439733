import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A web server. */
export interface Server {
  /** Begins to listen; resolves with the port (a free one for 0). Throws `CannotListen` with what to do. */
  listen(port: number, host: string): Promise<number>;
  /** Ends streams, lets answers finish, and frees the port. */
  close(): Promise<void>;
}

/** The server cannot listen where it was told to; the message says what to do. */
class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** How long an answer under way may take when the server stops, in milliseconds. */
const GRACE = 3_000;

/** Makes a server for `app`. `endStreams` is called first when it closes: an open stream never ends by itself. */
export function serverOf(app: Hono, endStreams: () => void): Server {
  const server = createAdaptorServer({ fetch: app.fetch }) as import('node:http').Server;
  return {
    async listen(port, host) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      server.listen(port, host, resolve);
      await promise.catch((error: NodeJS.ErrnoException) => {
        throw new CannotListen(remedyOf(error, port, host));
      });
      server.removeListener('error', reject);
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    async close() {
      endStreams();
      if (!server.listening) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      // A browser keeps its connection after the last answer: it is closed as soon as nothing runs on it.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), GRACE);
      await promise;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

function remedyOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already in use: stop the program that holds it, or set POSKO_PORT to another number.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be opened by this account: set POSKO_PORT to a number above 1023.`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `${host} is not an address of this machine: set POSKO_HOST to 127.0.0.1, or to 0.0.0.0 for all of them.`;
  }
  return `Posko cannot listen on ${host}, port ${port} (${error.code ?? 'unknown'}): set POSKO_HOST and POSKO_PORT.`;
}
