/** The message of each place in a group that an answer is hung on, so that everybody sees whose answer it is. */
export interface Threads {
  note(address: string, message: number): void;
  last(address: string): number | undefined;
}

/** Places remembered; an answer to a forgotten one hangs on nothing. */
const REMEMBERED = 1_000;

/** Opens the memory of what was said last in groups. */
export function openThreads(): Threads {
  const messages = new Map<string, number>();
  return {
    note(address, message) {
      messages.delete(address);
      messages.set(address, message);
      const [oldest] = messages.keys();
      if (messages.size > REMEMBERED && oldest !== undefined) messages.delete(oldest);
    },
    last: (address) => messages.get(address),
  };
}
