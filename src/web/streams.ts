/** An open stream's place among the others. */
export interface Place {
  /** Aborted when the stream must end. */
  readonly signal: AbortSignal;
  leave(): void;
}

/** The open streams of this process, so that one visitor cannot take them all and stopping ends them. */
export interface Streams {
  /** A place for one more stream; the oldest of the same address makes room. Undefined when the house is full. */
  enter(address: string): Place | undefined;
  readonly count: number;
  /** Ends every stream. */
  close(): void;
}

/** Tabs one visitor may keep open. */
const PER_ADDRESS = 4;
/** Streams of one process: each holds a socket. */
const MOST = 2_000;

/** Makes an empty house of streams. */
export function createStreams(most = MOST): Streams {
  const open = new Map<string, AbortController[]>();
  let count = 0;

  function leave(address: string, stream: AbortController): void {
    const others = (open.get(address) ?? []).filter((other) => other !== stream);
    if (others.length === (open.get(address)?.length ?? 0)) return;
    count -= 1;
    if (others.length === 0) open.delete(address);
    else open.set(address, others);
  }

  return {
    enter(address) {
      const mine = open.get(address) ?? [];
      const oldest = mine[0];
      if (mine.length >= PER_ADDRESS && oldest !== undefined) {
        leave(address, oldest);
        oldest.abort();
      }
      if (count >= most) return undefined;
      const stream = new AbortController();
      open.set(address, [...(open.get(address) ?? []), stream]);
      count += 1;
      return { signal: stream.signal, leave: () => leave(address, stream) };
    },
    get count() {
      return count;
    },
    close() {
      for (const streams of open.values()) for (const stream of streams) stream.abort();
    },
  };
}
