import type { Channel } from '#model/channel.ts';
import { type Duration, SECOND } from '#model/time.ts';
import { acquireLease, holdsLease, type Lease, releaseLease } from '#store/lease.ts';
import { transaction } from '#store/transaction.ts';
import { startCycle } from './cycle.ts';
import type { Deps } from './deps.ts';

/** How long an account stays with a process that has fallen silent. */
const LEASE: Duration = 15 * SECOND;

/** How often the owner says that it lives, and the others ask. */
const RENEW: Duration = LEASE / 3;

/** One process's part in running an account that only one may run. */
interface Ownership {
  /** Whether this process may speak for the account now; asked before every send. */
  readonly fence: () => Promise<boolean>;
  /** Stops the channel and lets another process have the account at once. */
  stop(): Promise<void>;
}

/**
 * Runs `channel` while this process holds the account's lease: `open` starts it when the lease is won, and it is stopped when
 * the lease is lost. A process that was frozen finds at its next send that the fence has moved on, and sends nothing.
 */
export function own(
  deps: Pick<Deps, 'db' | 'boot' | 'log'>,
  channel: Pick<Channel, 'name' | 'stop'>,
  open: () => Promise<void>,
): Ownership {
  const name = `channel:${channel.name}`;
  let lease: Lease | undefined;
  let running = false;

  const cycle = startCycle(`own-${channel.name}`, RENEW, deps.log, async () => {
    lease = await transaction(deps.db, (tx) => acquireLease(tx, name, deps.boot, LEASE));
    if (lease !== undefined && !running) {
      running = true;
      await open();
    } else if (lease === undefined && running) {
      running = false;
      deps.log.warn('lease-lost', { channel: channel.name });
      await channel.stop();
    }
    return 'idle';
  });

  return {
    fence: async () => lease !== undefined && (await holdsLease(deps.db.kysely, lease)),
    async stop() {
      await cycle.stop();
      if (running) await channel.stop();
      running = false;
      const held = lease;
      lease = undefined;
      if (held !== undefined) await transaction(deps.db, (tx) => releaseLease(tx, held));
    },
  };
}
