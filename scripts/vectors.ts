import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, runVector, type VectorCase } from '@halteres/engine/vectors/run-vectors';

// npm run vectors -- DIR: runs every file of test vectors in a folder against the engine.

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    `${folder === undefined ? 'No folder named' : `There is no ${folder}`}. Usage: npm run vectors -- DIR, a folder of files like {"cases": [{"id", "fn", "in", "out", "tol"}]}\n`,
  );
  process.exit(2);
}

/** The cases of a file, null when it holds none, or what is wrong with it. */
function readCases(path: string): VectorCase[] | null | string {
  try {
    return casesOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return String(error);
  }
}

let passed = 0;
let failed = 0;
for (const name of readdirSync(folder).toSorted()) {
  if (!name.endsWith('.json')) continue;
  const cases = readCases(join(folder, name));
  if (cases === null) {
    process.stdout.write(`${name}: no cases, passed over\n`);
    continue;
  }
  if (typeof cases === 'string') {
    failed += 1;
    process.stdout.write(`${name}: FAIL, not readable: ${cases}\n`);
    continue;
  }
  const failures = cases.map(runVector).filter((result) => !result.passed);
  passed += cases.length - failures.length;
  failed += failures.length;
  process.stdout.write(`${name}: ${cases.length - failures.length} of ${cases.length}\n`);
  for (const { id, fn, in: input, out, actual } of failures) {
    process.stdout.write(
      `  FAIL ${id} ${fn}\n    in       ${shown(input)}\n    expected ${shown(out)}\n    actual   ${shown(actual)}\n`,
    );
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
// A folder without a single case proves nothing.
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
