import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A server as people run it, in a process of its own, told to stop while many are using it.

const CONNECTIONS = 24;
const MAIN = join(import.meta.dirname, '../../../cli/src/main.ts');

let folder: string;
let server: ChildProcess;
let url: string;
let said = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'halteres-stop-'));
  server = spawn(
    process.execPath,
    ['--import', 'tsx', MAIN, 'up', '--port', '0', '--data', folder, '--drain-seconds', '1', '--log-level', 'error'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  server.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes('Ready.') && server.exitCode === null) await pause(50);
  url = /http:\/\/\S+/.exec(said)?.[0] ?? '';
});
afterAll(async () => {
  if (server.exitCode === null) server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Outcome = { status: number; closing: boolean } | { failed: string };

function ask(agent: Agent, path: string, headers: Record<string, string> = {}, body?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const asked = request(
      `${url}${path}`,
      { agent, headers, method: body === undefined ? 'GET' : 'POST' },
      (answer) => {
        answer.resume();
        answer.once('end', () =>
          resolve({ status: answer.statusCode ?? 0, closing: answer.headers.connection === 'close' }),
        );
        answer.once('aborted', () => resolve({ failed: 'cut off' }));
      },
    );
    asked.once('error', (error: NodeJS.ErrnoException) => resolve({ failed: error.code ?? error.message }));
    asked.end(body);
  });
}

test('told to stop under load, it says so, answers every request it took, and leaves', async () => {
  const json = { 'content-type': 'application/json' };
  const account = { name: 'Ann', email: 'ann@example.org', password: 'a long enough password' };
  await fetch(`${url}/api/auth/sign-up/email`, { method: 'POST', headers: json, body: JSON.stringify(account) });
  const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(account),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  // As a load balancer does it: nothing new goes to a server that says it is not ready.
  const balancer = { ready: true };
  const watching = (async () => {
    const agent = new Agent();
    while (balancer.ready) {
      const outcome = await ask(agent, '/readyz');
      balancer.ready = 'status' in outcome && outcome.status === 200;
      await pause(20);
    }
  })();
  const outcomes: Outcome[] = [];
  let entered = 0;
  const load = Array.from({ length: CONNECTIONS }, async (_, index) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = 0; balancer.ready; turn += 1) {
      const writes = (index + turn) % 4 === 0;
      entered += writes ? 1 : 0;
      outcomes.push(
        writes
          ? await ask(agent, '/api/entities', { ...json, cookie }, JSON.stringify({ name: 'Cid', type: 'CLIENT' }))
          : await ask(agent, '/api/entities?limit=20', { cookie }),
      );
    }
    agent.destroy();
  });
  // An open stream must not keep the server from leaving.
  const stream = fetch(`${url}/api/sync/events`, { headers: { cookie } }).then((answer) => answer.text());
  while (outcomes.length < 500) await pause(10);
  const before = outcomes.length;
  const left = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await Promise.all([...load, watching]);
  expect(await left).toBe(0);
  await stream;

  const failed = outcomes.filter((outcome) => 'failed' in outcome);
  const answered = outcomes.flatMap((outcome) => ('status' in outcome ? [outcome] : []));
  process.stdout.write(
    `stopped under ${CONNECTIONS} connections: ${outcomes.length} requests, ${outcomes.length - before} of them after SIGTERM, ${failed.length} failed\n`,
  );
  expect(failed).toEqual([]);
  expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([200, 201]));
  expect(answered.filter(({ status }) => status === 201)).toHaveLength(entered);
  expect(outcomes.length).toBeGreaterThan(before);
  expect(answered.some(({ closing }) => closing)).toBe(true);
  expect(said).toContain('Stopped.');
});
