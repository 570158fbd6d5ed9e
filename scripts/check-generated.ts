import { findStale } from './generated.ts';

const stale = await findStale();
for (const each of stale) process.stdout.write(`${each}\n`);
process.exitCode = stale.length === 0 ? 0 : 1;
