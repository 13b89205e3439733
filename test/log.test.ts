import { afterEach, describe, expect, it } from 'vitest';
import { createLog, guardConsole } from '#log.ts';
import type { LogFields } from '#model/log.ts';

function capture(level: 'info' | 'debug' = 'debug') {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line: string) => void lines.push(line) }) };
}

const SECRETS = [
  '6281234567890',
  '3578011203700001',
  'Rahasia2024',
  'sandi saya Kopi Susu',
  'sri@contoh.example',
  '4821 9932',
  'Bu Sri',
  '\u0000\u202e08123',
];

describe('the log', () => {
  it('writes what is on the list', () => {
    const { lines, log } = capture();
    log.info('letter-sent', {
      channel: 'telegram',
      conversation: 7,
      letter: 9,
      ms: 12.5,
      reason: 'http-429',
      node: 'flows/masalah-login.md#lupa-sandi',
      revision: 'a'.repeat(64),
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      event: 'letter-sent',
      channel: 'telegram',
      conversation: 7,
      letter: 9,
      ms: 12.5,
      reason: 'http-429',
      node: 'flows/masalah-login.md#lupa-sandi',
      revision: 'a'.repeat(12),
    });
  });

  it('reduces an error and its causes to class, code and place', () => {
    const { lines, log } = capture();
    const cause = Object.assign(new RangeError('08123456789 is too long'), { code: 'ERR_OUT_OF_RANGE' });
    log.error('handle-failed', { error: new TypeError('cannot read 3578011203700001', { cause }) });
    const { error } = JSON.parse(lines[0] ?? '') as { error: unknown };
    expect(error).toEqual([{ class: 'TypeError' }, { class: 'RangeError', code: 'ERR_OUT_OF_RANGE' }]);
  });

  it('names the place in the source of the project', () => {
    const { lines, log } = capture();
    const error = new Error('at src/x.ts');
    error.stack = `Error: at src/x.ts\n    at handle (file:///srv/posko/src/service/handle.ts:41:9)\n    at x (/y.js:1:2)`;
    log.error('handle-failed', { error });
    expect(lines[0]).toContain('"at":"src/service/handle.ts:41"');
  });

  it.each(SECRETS)('never writes %j, whichever field it is planted in', (secret) => {
    const { lines, log } = capture();
    const fields = [
      'channel',
      'conversation',
      'letter',
      'inbox',
      'ticket',
      'revision',
      'node',
      'count',
      'ms',
      'attempt',
      'reason',
      'error',
      'text',
      'address',
      'err',
      'msg',
      'req',
      'event',
    ];
    const values: unknown[] = [
      secret,
      Number(secret),
      [secret],
      { secret, toString: () => secret },
      error(secret),
    ];
    for (const field of fields) {
      for (const value of values) {
        const planted = { [field]: value } as LogFields;
        log.debug('planted', planted);
        log.info('planted', planted);
        log.warn('planted', planted);
        log.error('planted', planted);
      }
    }
    log.info(secret);
    log.error(`${secret} failed`);
    expect(lines.length).toBe(fields.length * values.length * 4 + 2);
    for (const line of lines) {
      expect(line).not.toContain(secret);
      expect(JSON.stringify(JSON.parse(line))).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
  });

  it('stays below its level', () => {
    const { lines, log } = capture('info');
    log.debug('quiet');
    expect(lines).toEqual([]);
  });

  it('names no machine and no process', () => {
    const { lines, log } = capture();
    log.info('started');
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object).sort()).toEqual(['event', 'level', 'time']);
  });
});

/** An error that carries a secret wherever an error can carry one. */
function error(secret: string): Error {
  class Odd extends Error {}
  Object.defineProperty(Odd, 'name', { value: secret });
  const odd = new Odd(secret, { cause: Object.assign(new Error(secret), { code: secret }) });
  odd.name = secret;
  odd.stack = `${secret}: ${secret}\n    at ${secret} (file:///x/src/${secret}.ts:1:1)`;
  return Object.assign(odd, { code: secret, detail: secret, query: secret });
}

describe('the guarded console', () => {
  let back = () => {};
  afterEach(() => back());

  it('lets nothing a library prints through', () => {
    const { lines, log } = capture();
    back = guardConsole(log);
    for (const secret of SECRETS) {
      for (const method of [
        'log',
        'info',
        'warn',
        'error',
        'debug',
        'trace',
        'dir',
        'table',
        'group',
      ] as const) {
        Reflect.get(globalThis, 'console')[method](secret, { secret }, error(secret));
      }
    }
    expect(lines.length).toBe(SECRETS.length * 9);
    for (const line of lines) for (const secret of SECRETS) expect(line).not.toContain(secret);
  });

  it('holds for whoever took the console before', () => {
    const { lines, log } = capture();
    const taken = Reflect.get(globalThis, 'console') as { info(text: string): void };
    back = guardConsole(log);
    taken.info('sandi saya Kopi Susu');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'library-printed', reason: 'info' });
  });

  it('gives the console back', () => {
    const before = { ...Reflect.get(globalThis, 'console') };
    guardConsole(capture().log)();
    expect({ ...Reflect.get(globalThis, 'console') }).toEqual(before);
  });
});
