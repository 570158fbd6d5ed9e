import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/index.ts';
import { runningPostmaster } from '../src/postmaster.ts';

const rounds = Number(process.env['HALTERES_KILL_ROUNDS'] ?? '5');

describe('a process killed at any moment', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halteres-kill-'));
    // As root the server runs as nobody, who must be able to enter it.
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.skipIf(process.platform === 'win32')(
    `loses nothing that was acknowledged (${rounds} rounds; HALTERES_KILL_ROUNDS for more)`,
    async () => {
      const acknowledged: [round: number, number: number][] = [];
      for (let round = 1; round <= rounds; round += 1) {
        const victim = round % 2 === 1 ? 'postmaster' : 'writer';
        const last = await writeUntilKilled(folder, round, victim);
        for (let number = 1; number <= last; number += 1) acknowledged.push([round, number]);

        const database = await openDatabase({ dataDir: folder, quiet: true });
        try {
          const { rows } = await database.owner((owner) =>
            owner.query<{ round: number; number: number }>('select round, number from written'),
          );
          const present = new Set(rows.map((row) => `${row.round}/${row.number}`));
          const lost = acknowledged.filter(([of, number]) => !present.has(`${of}/${number}`));
          expect(lost).toEqual([]);
        } finally {
          await database.close();
        }
        expect(await runningPostmaster(join(folder, 'postgres'))).toBeUndefined();
      }
      expect(acknowledged.length).toBeGreaterThan(rounds * 20);
      process.stderr.write(`kill -9: ${rounds} rounds, ${acknowledged.length} acknowledged rows, none lost\n`);
    },
    60_000 + rounds * 20_000,
  );
});

/** Returns the last number acknowledged before the kill. */
async function writeUntilKilled(folder: string, round: number, victim: 'postmaster' | 'writer'): Promise<number> {
  const script = fileURLToPath(new URL('./kill-nine-writer.ts', import.meta.url));
  const writer = spawn(process.execPath, ['--import', 'tsx', script, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A different moment in each round, and the same one in each run.
  const killAt = 25 + ((round * 7919) % 200);
  let postmaster = 0;
  let last = 0;
  let output = '';
  let trouble = '';
  writer.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  writer.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    const lines = output.split('\n');
    output = lines.pop() ?? '';
    for (const line of lines) {
      const [word, number] = line.split(' ');
      if (word === 'postmaster') postmaster = Number(number);
      else last = Number(number);
      if (last !== killAt) continue;
      if (victim === 'writer') writer.kill('SIGKILL');
      else process.kill(postmaster, 'SIGKILL');
    }
  });
  await new Promise((resolve) => writer.on('close', resolve));
  if (last < killAt) throw new Error(`The writer ended before it was killed: ${trouble}`);
  return last;
}
