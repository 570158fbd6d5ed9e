import { parseArgs } from 'node:util';
import { measureSimulation } from './bench/programs/measure-simulation.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '20261122' } } });
const { milliseconds, slowest, broken } = measureSimulation(Number(values.seed));
const at = (share: number): string => (milliseconds[Math.floor((milliseconds.length - 1) * share)] ?? 0).toFixed(0);
console.log(`simulated years: ${milliseconds.length}, seed ${values.seed}`);
console.log(`milliseconds a year: median ${at(0.5)}, 95th ${at(0.95)}, most ${at(1)} (${slowest}); bar 2000`);
console.log(`bounds broken: ${broken.length}`);
for (const each of broken) console.log(`  ${each}`);
if (broken.length > 0 || (milliseconds.at(-1) ?? 0) > 2000) process.exitCode = 1;
