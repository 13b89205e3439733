import type { Outgoing } from '#model/effect.ts';
import { bubble } from './bubble.ts';
import type { Printed } from './terminal.ts';
import { type Standing, turnOf } from './turn.ts';

/** What a conversation at the terminal is held with. */
export interface Converse {
  /** What the person writes, line by line, until the end of input. */
  readonly lines: AsyncIterable<string>;
  readonly output: (text: string) => void;
  /** One JSON line per line instead of bubbles. */
  readonly json: boolean;
  /** Stores a line and lets Posko answer everything it can answer now; rejects when the line could not be stored. */
  readonly say: (line: string) => Promise<Standing>;
}

/** A conversation at the terminal. */
export interface Conversing {
  /** What the channel sends; to be handed to `createTerminal`. */
  print(printed: Printed): void;
  /** Holds the conversation until the lines end. */
  run(): Promise<void>;
}

const NOT_STORED = 'Pesan belum bisa disimpan. Tekan Enter untuk mencoba lagi.';

/** Prepares a conversation between lines and letters. */
export function converse(options: Converse): Conversing {
  const letters = new Map<number, Outgoing>();
  return {
    print({ letter, part }) {
      letters.set(letter.id, letter.outgoing);
      if (!options.json)
        options.output(bubble(letter.outgoing.from === 'bot' ? 'Posko' : 'Petugas', part.text));
    },
    async run() {
      const { lines, output, json, say } = options;
      for await (const line of lines) {
        try {
          const standing = await say(line);
          // With what had come unasked since the line before: a reminder, an answer of a person.
          if (json) output(`${JSON.stringify(turnOf(standing, [...letters.values()]))}\n`);
          letters.clear();
        } catch (error) {
          // A program must not take silence for an answer; a person may simply try again.
          if (json) throw error;
          output(`${NOT_STORED}\n`);
        }
      }
    },
  };
}
