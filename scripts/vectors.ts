import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, runVector } from '@halteres/engine/vectors/run-vectors';

// npm run vectors -- DIR: runs every file of test vectors in a folder against the engine.

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'Usage: npm run vectors -- DIR, a folder with files like {"cases": [{"id", "fn", "in", "out"}]}\n',
  );
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const name of readdirSync(folder).toSorted()) {
  if (!name.endsWith('.json')) continue;
  const cases = casesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (cases === null) {
    process.stdout.write(`${name}: no cases, passed over\n`);
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
process.exitCode = failed === 0 ? 0 : 1;
