import { spawn } from 'node:child_process';
import { join } from 'node:path';

// Everything that can be said of the code without running the product. Under a minute on two cores.

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const CHECKS: readonly { title: string; command: string[] }[] = [
  { title: 'format', command: [bin('oxfmt'), '--check'] },
  { title: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { title: 'types', command: [bin('tsc'), '-b'] },
  { title: 'layers', command: [bin('tsx'), 'scripts/check-layers.ts'] },
  { title: 'dependencies are pinned', command: [bin('tsx'), 'scripts/check-dependencies.ts'] },
  { title: 'dead code', command: [bin('knip'), '--no-progress'] },
  { title: 'generated files are fresh', command: [bin('tsx'), 'scripts/check-generated.ts'] },
  {
    title: 'schema equals migrations, catalogue rules',
    command: [
      bin('vitest'),
      'run',
      '--project=database',
      '--reporter=dot',
      'packages/database/tests/schema.test.ts',
      'packages/database/src/rules',
    ],
  },
];

type Outcome = { title: string; passed: boolean; output: string; seconds: number };

function run({ title, command }: (typeof CHECKS)[number]): Promise<Outcome> {
  const start = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) =>
      resolve({ title, passed: code === 0, output, seconds: (performance.now() - start) / 1000 }),
    ),
  );
}

const queue = [...CHECKS];
const outcomes: Outcome[] = [];
await Promise.all(
  [1, 2].map(async () => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
      const outcome = await run(check);
      outcomes.push(outcome);
      process.stdout.write(`${outcome.passed ? 'ok  ' : 'FAIL'}  ${outcome.title} (${outcome.seconds.toFixed(1)} s)\n`);
      if (!outcome.passed) process.stdout.write(`${outcome.output}\n`);
    }
  }),
);
process.exitCode = outcomes.every((outcome) => outcome.passed) ? 0 : 1;
