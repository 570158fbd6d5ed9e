import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The product, started as a user does, and stopped as they do. */
export async function startServer(port: number, dataDir: string): Promise<{ url: string; stop: () => Promise<void> }> {
  // Built first, so that waiting for the ready line does not wait for the build.
  const built = spawnSync(process.execPath, ['scripts/start.mjs', '--version'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
  const server = spawn(
    process.execPath,
    ['scripts/start.mjs', 'up', '--port', String(port), '--data', dataDir, '--auth-tries-per-minute', '10000'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await ready(server);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready.')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
  });
}
