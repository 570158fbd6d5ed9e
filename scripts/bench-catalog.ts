import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@halteres/catalog';
import { achievements } from '@halteres/catalog/achievements/achievements';
import { barTypes } from '@halteres/catalog/bars/bar-types';
import { cities } from '@halteres/catalog/cities/index';
import { judgeQueries, queriesIn, written } from '@halteres/catalog/search/judge-queries';
import { migrate, openDatabase, type Database } from '@halteres/database';
import { measureLibrary, measureRelevance } from './bench/measure-library.ts';
import { measureSearch } from './bench/measure-search.ts';
import { startPostgres17Vector } from './postgres/postgres-17-vector.ts';

// Prints what the catalogue holds and what searching it costs, and judges it: exits 1 when a bar is missed.

const missed: string[] = [];

function judge(what: string, figure: number, unit: string, bar: number, good: 'least' | 'most'): void {
  const holds = good === 'most' ? figure <= bar : figure >= bar;
  if (!holds) missed.push(what);
  process.stdout.write(
    `${holds ? 'ok  ' : 'MISS'}  ${what}: ${figure.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit} (at ${good} ${bar})\n`,
  );
}

async function judgeLibrary(database: Database, where: string, bar: number): Promise<void> {
  const figures = await measureLibrary(database);
  if (figures.real !== null) {
    judge(
      `${figures.real.workouts} real workouts imported with their vectors and what is nearly the same, ${where}`,
      figures.real.importSeconds,
      's',
      10,
      'most',
    );
    process.stdout.write(
      `      (${figures.real.distinct} of them distinct, ${figures.real.near} nearly like another)\n`,
    );
  }
  judge(
    `recall of the ten nearest against exact, ${figures.rows} workouts, ${where}`,
    figures.recall,
    '',
    0.98,
    'least',
  );
  judge(`library search, p50, ${where}`, figures.p50, 'ms', bar, 'most');
  process.stdout.write(`      (p99 ${figures.p99.toFixed(1)} ms; ${figures.indexed ? 'HNSW' : 'signatures'})\n`);
}

/** Runs work on a fresh database, and lets go of it whatever happens. */
async function onDatabase(
  options: Parameters<typeof openDatabase>[0],
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await openDatabase({ ...options, quiet: true });
  try {
    await migrate(database);
    await work(database);
  } finally {
    await database.close();
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'halteres-bench-'));
chmodSync(scratch, 0o755);
try {
  judge('exercises', catalog.exercises.length, '', 900, 'least');
  judge('pieces of equipment', catalog.equipment.length, '', 220, 'least');
  judge('kinds of bars', barTypes.length, '', 12, 'least');
  judge('cities', cities.length, '', 120, 'least');
  judge('achievements', achievements.length, '', 60, 'least');
  judge('reviewed queries', written.flatMap(queriesIn).length, '', 400, 'least');
  for (const locale of written) {
    const { first, inFive } = judgeQueries(locale);
    judge(`right exercise first, ${locale}`, first * 100, '%', 93, 'least');
    judge(`right exercise in the first five, ${locale}`, inFive * 100, '%', 99, 'least');
  }
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
  const relevance = await measureRelevance();
  if (relevance === null)
    process.stdout.write(
      '      (workouts that others wrote are not beside this checkout: no relevance, no import of theirs)\n',
    );
  else {
    judge(
      `labelled workout among the first ten of ${relevance.pairs} queries, by the embedded embedder alone`,
      relevance.inTen * 100,
      '%',
      85,
      'least',
    );
    process.stdout.write(`      (first: ${(relevance.first * 100).toFixed(1)} %)\n`);
  }
  await onDatabase({ dataDir: join(scratch, 'library') }, (database) =>
    judgeLibrary(database, 'on the embedded database', 10),
  );
  const server = await startPostgres17Vector(true);
  if ('missing' in server) {
    missed.push('the library with pgvector');
    process.stdout.write(`MISS  the library with pgvector: ${server.missing}\n`);
  } else {
    try {
      const web = server.url.replace('//postgres@', '//halteres_web@');
      await onDatabase({ databaseUrl: web, migrationDatabaseUrl: server.url }, (database) =>
        judgeLibrary(database, 'with pgvector', 6),
      );
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(missed.length === 0 ? 'Every bar holds.\n' : `Missed: ${missed.join('; ')}.\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
