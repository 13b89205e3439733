import { InstanceHeld, lockInstance } from '#store/instance.ts';
import { CliError } from './run.ts';

/** Does `work` while no other process can run on the SQLite file; refuses when one runs now. */
export async function holding<T>(file: string, work: () => Promise<T>): Promise<T> {
  const release = lockOrRefuse(file);
  try {
    return await work();
  } finally {
    release();
  }
}

function lockOrRefuse(file: string): () => void {
  try {
    return lockInstance(file);
  } catch (error) {
    if (error instanceof InstanceHeld) throw new CliError(`Posko is running on ${file}; stop it first.`);
    throw error;
  }
}
