import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compareSizes } from './bench/load/compare-sizes.ts';
import { SETS_EACH } from './bench/load/fill-history.ts';
import { BUT_GENERATE, KINDS, ONLY_GENERATE } from './bench/load/mix.ts';
import { DATABASES, openPlaces, type DatabaseKind, type Place } from './bench/load/open-places.ts';
import { part, shoot, type Shots } from './bench/load/shoot.ts';
import { growth, watchMemory } from './bench/load/watch-memory.ts';

// A gym's rush hour against the built product; prints what it cost and exits 1 when a bar is missed.

const { values } = parseArgs({
  options: {
    databases: { type: 'string', default: DATABASES.join() },
    people: { type: 'string', default: '1000,20000' },
    seconds: { type: 'string', default: '120' },
    'memory-seconds': { type: 'string', default: '600' },
  },
});
const SEED = 20261122;
/**
 * A server that runs for days is warm: what its first seconds cost is said, and not judged; it answers more each second
 * for about half a minute. A few connections generate meanwhile, so that the thread for it is there too; with all of
 * them, each would soon wait for a program.
 */
const WARM_SECONDS = 30;
const GENERATE_MEANWHILE = 4;
/** Programs asked for while warming up are finished by then. */
const REST_MS = 5000;
const P99_MS = 150;
const LARGER = 1.2;
const GROWN = 1.1;

const missed: string[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
function judge(what: string, holds: boolean, figure: string): void {
  say(`${holds ? 'ok  ' : 'MISS'}  ${what}: ${figure}`);
  if (!holds) missed.push(what);
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

function sayShots(name: string, { times, perSecond }: Pick<Shots, 'times' | 'perSecond'>): void {
  const count = KINDS.reduce((sum, kind) => sum + times[kind].length, 0);
  say(`      ${name}: ${count} requests, ${perSecond.toFixed(0)} a second`);
  for (const kind of KINDS.filter((each) => times[each].length > 0))
    say(
      `      ${kind.padEnd(12)} ${String(times[kind].length).padStart(7)}  p50 ${at(times[kind], 0.5).toFixed(1)}  p99 ${at(times[kind], 0.99).toFixed(1)}  most ${at(times[kind], 1).toFixed(1)} ms`,
    );
}

function judgeShots(name: string, shots: Shots): void {
  sayShots(name, shots);
  const { times, errors } = shots;
  const failed = [...errors.values()].reduce((sum, each) => sum + each, 0);
  for (const [what, often] of errors) say(`      ${often} × ${what}`);
  judge(`${name}: requests that failed`, failed === 0, `${failed} (none)`);
  const quick = KINDS.filter((kind) => kind !== 'generate').flatMap((kind) => times[kind]);
  const p99 = at(quick, 0.99);
  judge(`${name}: p99 but for generation`, p99 <= P99_MS, `${p99.toFixed(1)} ms (at most ${P99_MS})`);
}

async function warmUp(place: Place): Promise<Shots> {
  const [shots] = await Promise.all([
    shoot(part(place, GENERATE_MEANWHILE), WARM_SECONDS, SEED, BUT_GENERATE),
    shoot(part(place, 0, GENERATE_MEANWHILE), WARM_SECONDS, SEED, ONLY_GENERATE),
  ]);
  await pause(REST_MS);
  return shots;
}

async function measure(kind: DatabaseKind, scratch: string): Promise<void> {
  const sizes = values.people.split(',').map(Number);
  const { places, close } = await openPlaces(kind, scratch, sizes, say);
  try {
    const [small, large] = [places[0] as Place, places.at(-1) as Place];
    if (small !== large) {
      const sets = (large.people * SETS_EACH) / 1e6;
      for (const [what, [few, many]] of await compareSizes(small, large)) {
        const ratio = many / few;
        judge(
          `${kind}: p50 of ${what} with ${large.people} people (${sets} M sets) against ${small.people}`,
          ratio <= LARGER,
          `${few.toFixed(2)} → ${many.toFixed(2)} ms, ×${ratio.toFixed(2)} (at most ×${LARGER})`,
        );
      }
    }
    for (const place of places) {
      sayShots(`${kind}, ${place.people} people, warming up`, await warmUp(place));
      judgeShots(`${kind}, ${place.people} people`, await shoot(place, Number(values.seconds), SEED + 1));
    }
    const seconds = Number(values['memory-seconds']);
    if (seconds > 0 && kind === 'embedded') {
      const watching = watchMemory(large);
      const shots = await shoot(large, seconds, SEED + 2);
      const samples = watching.stop();
      const { before, after } = growth(samples);
      judgeShots(`${kind}, ${large.people} people, ${seconds} s`, shots);
      say(`      with its database ${samples.at(-1)?.allMb.toFixed(0)} MB at the end`);
      judge(
        `${kind}: memory of the server after ${seconds} s against warm`,
        after / before <= GROWN,
        `${before.toFixed(0)} → ${after.toFixed(0)} MB, ×${(after / before).toFixed(2)} (at most ×${GROWN})`,
      );
    }
  } finally {
    await close();
  }
}

say(`seed ${SEED}`);
const scratch = mkdtempSync(join(tmpdir(), 'halteres-load-'));
chmodSync(scratch, 0o755);
try {
  // Built once here, or two products that start at the same time would both build.
  execFileSync(process.execPath, ['scripts/start.mjs', '--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (const kind of DATABASES.filter((each) => values.databases.split(',').includes(each)))
    await measure(kind, scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
say(missed.length === 0 ? 'Every bar holds.' : `Missed: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
