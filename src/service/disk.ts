import type { ReceiveDeps } from './deps.ts';

/** Bytes that must stay free: enough to delete, to checkpoint and to write a backup's beginning. */
export const LEAST_FREE_DISK = 200 * 1_024 * 1_024;

/** The disk is nearly full; its message is one sentence for the operator. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
  readonly code = 'DISK_FULL';

  constructor() {
    super(
      'Less than 200 MB are free on the disk of the database: nothing is accepted until there is room again.',
    );
  }
}

/** Throws `DiskFull` while less than 200 MB are free, so that nothing is acknowledged that could not be kept. */
export async function refuseFullDisk(deps: Pick<ReceiveDeps, 'freeDisk'>): Promise<void> {
  if ((await deps.freeDisk()) < LEAST_FREE_DISK) throw new DiskFull();
}
