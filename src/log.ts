import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino';
import { CHANNELS } from '#model/channel.ts';
import type { Log, LogFields } from '#model/log.ts';

/** How much is logged. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

// Ids are counted up from 1. A phone number or a NIK has eleven digits or more, so no number that long is printed.
const LARGEST = 10_000_000_000;
const EVENT = /^[a-z]+(-[a-z]+){0,5}$/;
const REASON = /^[a-z]+(-[a-z]+){0,5}(-[0-9]{3})?$/;
const REVISION = /^[0-9a-f]{64}$/;
const NODE = /^(flows|knowledge)(\/[a-z0-9_-]{1,60}){1,4}\.md(#[\p{L}\p{N}_-]{1,80})?$/u;
const CLASS = /^[A-Z][A-Za-z]{1,40}$/;
const CODE = /^[A-Z0-9_]{2,40}$/;
const FRAME = /\/(src\/[a-z/-]{1,80}\.ts):([0-9]{1,4}):[0-9]{1,4}\)?$/m;
const DIGITS = /[0-9]{6,}/;
const DEPTH = 3;

type Field = string | number | undefined;

/** Makes the log. Lines are JSON on standard error (or `into`); what is not on the list, or has not its shape, is not written. */
export function createLog(
  level: LogLevel,
  into: DestinationStream = destination({ fd: 2, sync: true }),
): Log {
  const lines = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    into,
  );
  return {
    debug: (event, fields) => lines.debug(allowed(fields), name(event)),
    info: (event, fields) => lines.info(allowed(fields), name(event)),
    warn: (event, fields) => lines.warn(allowed(fields), name(event)),
    error: (event, fields) => lines.error(allowed(fields), name(event)),
  };
}

function name(event: string): string {
  return shaped(event, EVENT) ?? 'unnamed';
}

/** Copies the fields of the list; anything else a caller slipped in stays behind. */
function allowed(fields: LogFields = {}): Record<string, Field | Record<string, Field>[]> {
  return {
    channel: CHANNELS.find((channel) => channel === fields.channel),
    conversation: count(fields.conversation),
    letter: count(fields.letter),
    inbox: count(fields.inbox),
    ticket: count(fields.ticket),
    revision: shaped(fields.revision, REVISION)?.slice(0, 12),
    node: shaped(fields.node, NODE),
    count: count(fields.count),
    ms: count(fields.ms),
    attempt: count(fields.attempt),
    reason: shaped(fields.reason, REASON) ?? (fields.reason === undefined ? undefined : 'other'),
    ...(fields.error === undefined ? {} : { error: reduced(fields.error) }),
  };
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) < LARGEST ? value : undefined;
}

function shaped(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) && (shape === REVISION || !DIGITS.test(value))
    ? value
    : undefined;
}

/** An error and its causes as class, code and the place in our own source; a message may quote what a person wrote. */
function reduced(error: unknown): Record<string, Field>[] {
  const chain: Record<string, Field>[] = [];
  let link = error;
  while (link instanceof Error && chain.length < DEPTH) {
    chain.push({ class: shaped(link.constructor.name, CLASS) ?? 'Error', code: code(link), at: place(link) });
    link = link.cause;
  }
  return chain.length === 0 ? [{ class: 'not-an-error' }] : chain;
}

function code(error: Error): Field {
  const value = 'code' in error ? error.code : undefined;
  return typeof value === 'number' ? (Math.abs(value) < 1_000 ? value : undefined) : shaped(value, CODE);
}

function place(error: Error): string | undefined {
  const frames = error.stack?.slice(error.stack.indexOf(error.message) + error.message.length) ?? '';
  const [, file, line] = FRAME.exec(frames) ?? [];
  return file === undefined ? undefined : `${file}:${line}`;
}

/**
 * Replaces what libraries print with: libsignal prints private keys, and others quote what they failed to read.
 * Only that something was printed is logged. Returns the function that gives the console back.
 */
export function guardConsole(log: Log): () => void {
  const target: Record<string, unknown> = { ...globalThis.console };
  const real = { ...target };
  for (const method of Object.keys(target)) {
    if (method !== 'Console' && typeof target[method] === 'function') {
      target[method] = () => log.debug('library-printed', { reason: method.toLowerCase() });
    }
  }
  Object.assign(globalThis.console, target);
  return () => {
    Object.assign(globalThis.console, real);
  };
}
