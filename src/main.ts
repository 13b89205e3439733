import process from 'node:process';
import { endOnFault } from './cli/fault.ts';
import { posko } from './cli/index.ts';
import { forgiveClosedPipes } from './cli/output.ts';
import { explain, run } from './cli/run.ts';

// The database, its log and its backups are for the account that runs Posko and for nobody else.
process.umask(0o077);
forgiveClosedPipes();
endOnFault((error) => process.stderr.write(`${explain(error)}\n`));
await run(posko, process.argv.slice(2));
