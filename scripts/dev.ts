import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

// Server, web app, types and tests, each again on save. Ctrl-C ends them all.

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const RUNNING: readonly { name: string; command: string; args: string[] }[] = [
  { name: 'server', command: bin('tsx'), args: ['watch', '--clear-screen=false', 'apps/cli/src/main.ts', 'up'] },
  { name: 'web', command: bin('vite'), args: ['apps/web', '--clearScreen', 'false'] },
  { name: 'types', command: bin('tsc'), args: ['-b', '--watch', '--preserveWatchOutput'] },
  { name: 'tests', command: bin('vitest'), args: ['--project=pure', '--changed', '--reporter=dot'] },
];

const children: ChildProcess[] = RUNNING.map(({ name, command, args }) => {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const tell = (chunk: Buffer): void => {
    for (const line of chunk.toString().split('\n'))
      if (line.trim() !== '') process.stdout.write(`${name.padEnd(6)} | ${line}\n`);
  };
  child.stdout.on('data', tell);
  child.stderr.on('data', tell);
  child.once('exit', (code) => process.stdout.write(`${name.padEnd(6)} | ended with ${code ?? 'a signal'}\n`));
  return child;
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of children) child.kill('SIGINT');
  });
}
