import process from 'node:process';

const CLASS = /^[A-Z][A-Za-z]{1,40}$/;
const CODE = /^[A-Z0-9_]{2,40}$/;

/** Ends the process with exit code 1 on an error that nothing caught, after `tell`; the last caller's `tell` counts. */
export function endOnFault(tell: (error: unknown) => void): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.removeAllListeners(event);
    process.on(event, (error: unknown) => {
      try {
        tell(error);
      } finally {
        process.exit(1);
      }
    });
  }
}

/** A fault of our own as class, code and frames; never its message, which may quote what a person wrote. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'Posko stopped: something that is not an error was thrown.';
  const kind = CLASS.test(error.name) ? error.name : 'Error';
  const code =
    'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? ` ${error.code}` : '';
  const head = `Posko stopped on a fault of its own (${kind}${code}). Please report these lines:`;
  return [head, ...framesOf(error)].join('\n');
}

/** The lines of the stack after the message; none where the message is not found, because it might be among them. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  const lines = stack.slice(at + message.length).split('\n');
  return lines.filter((line) => line.trimStart().startsWith('at '));
}
