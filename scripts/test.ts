import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startPostgres15 } from './postgres/postgres-15.ts';
import { startPostgres17Vector } from './postgres/postgres-17-vector.ts';

// Runs every test and says what was left out and why; with CI=true nothing is left out.

const root = join(import.meta.dirname, '..');
const inCi = process.env['CI'] === 'true';

type Counts = { passed: number; failed: number; skipped: number };
type Result = { status: string; fullName: string; failureMessages: string[] };
type Report = {
  testResults: { name: string; message: string; status: string; assertionResults: Result[] }[];
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  success: boolean;
};

/** Told again at the end, where a long log is read first. */
const failures: string[] = [];
/** Passed, but not at once. */
const laterTries: string[] = [];

function keepFailures(title: string, { testResults }: Report): void {
  for (const { name, message, status, assertionResults } of testResults) {
    const file = `${title}: ${relative(root, name)}`;
    const failed = assertionResults.filter((each) => each.status === 'failed');
    if (status === 'failed' && failed.length === 0) failures.push(`${file}\n    ${message}`);
    for (const { status: ended, fullName, failureMessages } of assertionResults)
      if (ended === 'passed' && failureMessages.length > 0) laterTries.push(`${file} > ${fullName}`);
    for (const { fullName, failureMessages } of failed)
      failures.push(`${file} > ${fullName}\n    ${failureMessages[0]?.split('\n')[0] ?? ''}`);
  }
}

async function runVitest(title: string, args: string[], env: NodeJS.ProcessEnv): Promise<Counts> {
  process.stdout.write(`\n— ${title}\n`);
  const file = join(root, '.cache', `report-${title.replaceAll(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const child = spawn(
    join(root, 'node_modules', '.bin', 'vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    },
  );
  const status = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  keepFailures(title, report);
  const brokenFiles = status !== 0 && report.numFailedTests === 0 ? Math.max(1, report.numFailedTestSuites) : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const leftOut: string[] = [];
const ciEnv: NodeJS.ProcessEnv = inCi ? { HALTERES_KILL_ROUNDS: '40', HALTERES_FUZZ_ROUNDS: '1000' } : {};
const results: Counts[] = [await runVitest('engine, catalogue and other pure code', ['--project=pure'], ciEnv)];
results.push(await runVitest('database, modules and server on the embedded PostgreSQL', ['--project=database'], ciEnv));

const older = await startPostgres15(inCi);
if ('missing' in older) leftOut.push(`the database tests on PostgreSQL 15: ${older.missing}`);
else {
  try {
    results.push(
      await runVitest('database, modules and server on PostgreSQL 15', ['--project=database'], {
        HALTERES_TEST_DATABASE_URL: older.url,
      }),
    );
  } finally {
    await older.stop();
  }
}

const indexed = await startPostgres17Vector(inCi);
if ('missing' in indexed) leftOut.push(`the workout library with pgvector: ${indexed.missing}`);
else {
  try {
    results.push(
      await runVitest('the workout library on PostgreSQL 17 with pgvector', ['--project=database', 'modules/library'], {
        HALTERES_TEST_DATABASE_URL: indexed.url,
        HALTERES_TEST_PGVECTOR: 'true',
      }),
    );
  } finally {
    await indexed.stop();
  }
}

results.push(await runVitest('the main job in a browser', ['--project=browser'], ciEnv));
if (!existsSync(join(root, '..', 'shared', 'data')))
  leftOut.push('tests on real exports: the folder with real data is not beside this checkout');

process.stdout.write('\n');
for (const each of failures) process.stdout.write(`Failed in ${each}\n`);
for (const each of laterTries) process.stdout.write(`Passed on a later try only: ${each}\n`);
for (const each of leftOut) process.stdout.write(`Left out: ${each}.\n`);
const total = results.reduce((sum, each) => ({
  passed: sum.passed + each.passed,
  failed: sum.failed + each.failed,
  skipped: sum.skipped + each.skipped,
}));
const failed = total.failed + (inCi ? leftOut.filter((each) => !each.startsWith('tests on real')).length : 0);
process.stdout.write(`${total.passed} passed, ${failed} failed, ${total.skipped} skipped\n`);
process.exitCode = failed === 0 ? 0 : 1;
