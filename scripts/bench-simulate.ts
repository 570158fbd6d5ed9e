import { parseArgs } from 'node:util';
import { measureSimulation } from './bench/programs/measure-simulation.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '20261122' } } });
const { milliseconds, slowest, broken } = measureSimulation(Number(values.seed));
const at = (share: number): string => (milliseconds[Math.floor((milliseconds.length - 1) * share)] ?? 0).toFixed(0);
process.stdout.write(`simulated years: ${milliseconds.length}, seed ${values.seed}\n`);
process.stdout.write(
  `milliseconds a year: median ${at(0.5)}, 95th ${at(0.95)}, most ${at(1)} (${slowest}); bar 2000\n`,
);
process.stdout.write(`bounds broken: ${broken.length}\n`);
for (const each of broken) process.stdout.write(`  ${each}\n`);
if (broken.length > 0 || (milliseconds.at(-1) ?? 0) > 2000) process.exitCode = 1;
