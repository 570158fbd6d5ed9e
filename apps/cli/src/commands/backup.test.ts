import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@halteres/database/backup';
import { testServer } from '@halteres/testing';
import { withOwner } from '@halteres/testing/test-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

describe('halteres backup and restore', () => {
  let folder: string;
  let said = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halteres-cli-backup-'));
    await chmod(folder, 0o755);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true));
  });
  beforeEach(() => (said = ''));
  afterAll(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });
  const json = (): Manifest => JSON.parse(said.trim().split('\n').at(-1) ?? '') as Manifest;

  it('move an embedded database to a server and back, by the commands alone', async () => {
    const server = testServer();
    const name = `test_${server.run}_cli`;
    await withOwner(server, 'postgres', async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
    });
    const host = server.host.startsWith('/') ? `?host=${encodeURIComponent(server.host)}` : '';
    const urlOf = (user: string): string =>
      `postgres://${user}:${server.password ?? 'unused'}@${host === '' ? server.host : 'localhost'}:${server.port}/${name}${host}`;
    const there = ['--database-url', urlOf('halteres_web'), '--migration-database-url', urlOf(server.owner)];
    try {
      expect(await run(['seed', '--data', at('first')])).toBe(0);
      expect(await run(['backup', at('one'), '--data', at('first'), '--json'])).toBe(0);
      const first = json();
      expect(first.tables.find((table) => table.name === 'public.exercises')?.rows).toBeGreaterThan(1000);
      expect(await run(['restore', at('one'), ...there]), said).toBe(0);
      expect(await run(['backup', at('two'), ...there, '--json']), said).toBe(0);
      expect(json().tables).toEqual(first.tables);
      expect(await run(['restore', at('two'), '--data', at('second'), '--json']), said).toBe(0);
      expect(json().tables).toEqual(first.tables);
      said = '';
      expect(await run(['backup', '--verify', at('two')])).toBe(0);
      expect(said).toContain('equal, table by table');
    } finally {
      await withOwner(server, 'postgres', (client) => client.query(`drop database ${name} with (force)`));
    }
  });

  it('refuse what cannot be restored, in words that name what and how to mend it', async () => {
    expect(await run(['restore', at('one'), '--data', at('first')])).toBe(1);
    expect(said).toMatch(/has rows in .*exercises.*Choose another data folder/s);
    const bytes = await readFile(at('one'));
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    await writeFile(at('damaged'), bytes);
    said = '';
    expect(await run(['backup', '--verify', at('damaged')])).toBe(1);
    expect(said).toMatch(/damaged|no whole backup/);
    said = '';
    expect(await run(['restore', at('nothing'), '--data', at('third')])).toBe(1);
    expect(said).toContain('ENOENT');
  });
});
