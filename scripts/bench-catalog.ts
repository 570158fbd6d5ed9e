import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@halteres/catalog';
import { measureSearch } from './bench/measure-search.ts';

// Prints what the catalogue holds and what searching it costs, and judges it: exits 1 when a bar is missed.

const missed: string[] = [];

function judge(what: string, figure: number, unit: string, bar: number, good: 'least' | 'most'): void {
  const holds = good === 'most' ? figure <= bar : figure >= bar;
  if (!holds) missed.push(what);
  process.stdout.write(
    `${holds ? 'ok  ' : 'MISS'}  ${what}: ${figure.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit} (at ${good} ${bar})\n`,
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'halteres-bench-'));
chmodSync(scratch, 0o755);
try {
  judge('exercises', catalog.exercises.length, '', 900, 'least');
  judge('pieces of equipment', catalog.equipment.length, '', 220, 'least');
  const search = await measureSearch(scratch);
  process.stdout.write(
    `      (${search.names} names, ${search.own} exercises of people’s own, ${search.queries} queries)\n`,
  );
  judge('search on the server, database and ranking, p50', search.serverP50, 'ms', 5, 'most');
  judge('search on the server, database and ranking, p99', search.serverP99, 'ms', 25, 'most');
  process.stdout.write(
    `      (of that the database: p50 ${search.databaseP50.toFixed(2)} ms, p99 ${search.databaseP99.toFixed(2)} ms)\n`,
  );
  judge('search on a phone without a network, p99', search.phoneP99, 'ms', 16, 'most');
  process.stdout.write(
    `      (p50 ${search.phoneP50.toFixed(2)} ms; an index takes ${search.indexMs.toFixed(0)} ms to make)\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(missed.length === 0 ? 'Every bar holds.\n' : `Missed: ${missed.join('; ')}.\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
