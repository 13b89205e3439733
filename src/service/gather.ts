/** What was handed over together and waits to be worked on. */
interface Waiting<T> {
  readonly items: readonly T[];
  readonly done: PromiseWithResolvers<void>;
}

/**
 * Group commit: while `run` is at work, what is handed over meanwhile is gathered and becomes the next run, at most `most`
 * items at a time (one hand-over is never split). Each hand-over resolves when its run has, and rejects when it has.
 */
export function gather<T>(
  run: (items: readonly T[]) => Promise<void>,
  most = 500,
): (items: readonly T[]) => Promise<void> {
  let queue: Waiting<T>[] = [];
  let running = false;

  async function work(): Promise<void> {
    running = true;
    while (queue.length > 0) {
      const batch = take();
      try {
        await run(batch.flatMap(({ items }) => items));
        for (const { done } of batch) done.resolve();
      } catch (error) {
        for (const { done } of batch) done.reject(error);
      }
    }
    running = false;
  }

  function take(): Waiting<T>[] {
    let count = 0;
    let until = 0;
    for (const { items } of queue) {
      if (until > 0 && count + items.length > most) break;
      count += items.length;
      until += 1;
    }
    const batch = queue.slice(0, until);
    queue = queue.slice(until);
    return batch;
  }

  return (items) => {
    const done = Promise.withResolvers<void>();
    queue.push({ items, done });
    if (!running) void work();
    return done.promise;
  };
}
