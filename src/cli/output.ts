import process from 'node:process';

/** What a stream says when whoever read it went away. */
const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Goes on in silence when nobody reads the output any more, as in `posko tickets | head -1`: what a command was asked to do
 * is done to its end, and its exit code says how that went.
 */
export function forgiveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!GONE.has(error.code ?? '')) throw error;
    });
  }
}

/** Writes lines that may hold colours; they stay only for a terminal whose person did not set NO_COLOR. */
export function writeColoured(stream: NodeJS.WriteStream, text: string): void {
  const wanted = stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  stream.write(`${wanted ? text : stripColours(text)}\n`);
}

/** The text without the colours of a terminal. */
export function stripColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour is.
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
