/** Who is looking at which address, in this process. */
export interface Hub {
  /** Calls `nudge` at every later `nudge(address)`; returns how to stop. */
  subscribe(address: string, nudge: () => void): () => void;
  /** Something may have changed for an address. */
  nudge(address: string): void;
}

/** Makes a hub without subscribers. */
export function createHub(): Hub {
  const looking = new Map<string, Set<() => void>>();
  return {
    subscribe(address, nudge) {
      const nudges = looking.get(address) ?? new Set();
      looking.set(address, nudges.add(nudge));
      return () => {
        nudges.delete(nudge);
        if (nudges.size === 0 && looking.get(address) === nudges) looking.delete(address);
      };
    },
    nudge(address) {
      for (const nudge of looking.get(address) ?? []) nudge();
    },
  };
}
