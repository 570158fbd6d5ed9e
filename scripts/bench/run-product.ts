import { spawn, type ChildProcess } from 'node:child_process';

export type Running = { child: ChildProcess; url: string; seconds: number };

/** Starts the product in a folder as a user does and waits for its ready line. */
export async function startProduct(
  folder: string,
  dataDir: string,
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', 'up', '--port', String(port), '--data', dataDir, '--auth-tries-per-minute', '10000'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
      env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
      if (said.includes('Ready.')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return { child, url: `http://127.0.0.1:${port}`, seconds: (performance.now() - begun) / 1000 };
}

export async function stopProduct({ child }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  await ended;
}
