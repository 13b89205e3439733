import type { Arrival, Channel, Letter, Part, Port } from '#model/channel.ts';
import type { Instant } from '#model/time.ts';
import { PROFILES } from './profiles.ts';

/** One message on its way to the terminal: as a letter, for programs, and as the part to be printed. */
export interface Printed {
  readonly letter: Letter;
  readonly part: Part;
}

/** A person at the keyboard as a channel. */
export interface TerminalChannel extends Channel {
  /**
   * Takes one line in, after those that could not be stored before; the empty line only tries those again. Rejects when
   * nothing could be stored: the lines are kept.
   */
  write(line: string): Promise<void>;
}

/** Makes the terminal channel of one person. `run` names this run, so that lines of different runs never share an id. */
export function createTerminal(options: {
  readonly person: string;
  readonly run: string;
  readonly now: () => Instant;
  readonly print: (printed: Printed) => void;
}): TerminalChannel {
  let port: Port | undefined;
  let count = 0;
  const waiting: Arrival[] = [];

  function arrivalOf(text: string): Arrival {
    count += 1;
    const externalId = `${options.run}:${count}`;
    return { externalId, address: options.person, at: options.now(), kind: 'message', text };
  }

  return {
    name: 'terminal',
    profile: PROFILES.terminal,
    async start(opened) {
      port = opened;
      port.health({ state: 'up', detail: 'Somebody is at the keyboard.' });
    },
    async stop() {
      port?.health({ state: 'stopped', detail: 'Nobody is at the keyboard.' });
      port = undefined;
    },
    async write(line) {
      if (port === undefined) throw new Error('The terminal is not started.');
      if (line.trim() !== '') waiting.push(arrivalOf(line));
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        await port.receive([next]);
        waiting.shift();
      }
    },
    async send(letter, part) {
      options.print({ letter, part });
      return { kind: 'sent', externalId: String(letter.id) };
    },
  };
}
