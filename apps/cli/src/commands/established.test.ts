import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESTABLISHED_PROGRAMS } from '@halteres/engine/program/established/programs';
import type { GenerateResult } from '@halteres/engine/program/program';
import type { Simulation } from '@halteres/engine/program/simulate/result';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from '../command-error.ts';
import { addEstablished } from './established.ts';
import { addSimulate } from './simulate.ts';

let folder: string;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halteres-established-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});
const run = async (...args: string[]): Promise<string> => {
  said = '';
  const program = new Command().exitOverride();
  addEstablished(program);
  addSimulate(program);
  await program.parseAsync(args, { from: 'user' });
  return said;
};
const written = async (name: string, value: unknown): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(value));
  return file;
};

describe('halteres program established', () => {
  it('lists every program, one a line', async () => {
    const lines = (await run('program', 'established')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(ESTABLISHED_PROGRAMS.map(({ id }) => id));
    const listed = JSON.parse(await run('program', 'established', '--format', 'json')) as { id: string }[];
    expect(listed).toHaveLength(lines.length);
  });

  it('lays one out as words and as JSON', async () => {
    const text = await run('program', 'established', '531');
    expect(text).toContain('Week 1: 5/3/1');
    expect(text).toMatch(/barbell-back-squat \(main\): ramp .* 1 x 5 @ 82\.5 kg \(58\.9 %\)/);
    const result = JSON.parse(await run('program', 'established', '531', '--format', 'json')) as GenerateResult;
    expect(result.ok && result.certificate.sound).toBe(true);
  });

  it('refuses names and formats there are none of, and profiles that do not fit', async () => {
    await expect(run('program', 'established', 'nothing')).rejects.toMatchObject({ exitCode: EXIT.usage });
    await expect(run('program', 'established', '531', '--format', 'xml')).rejects.toMatchObject({
      exitCode: EXIT.usage,
    });
    const profile = await written('profile.json', {
      athlete: { age: 30 },
      gym: { name: 'Empty', unit: 'kg', equipment: [] },
      goal: 'strength',
      weeks: 4,
      trainingDays: ['monday'],
      sessionMinutes: 60,
      startDate: '2026-01-05',
    });
    await expect(run('program', 'established', '531', '--profile', profile)).rejects.toMatchObject({
      exitCode: EXIT.infeasible,
    });
    expect(said).toContain('4 sessions a week, not 1');
    expect(said).toContain('Add barbell and rack');
  });
});

describe('halteres simulate', () => {
  it('prints a week a line, the same for the same seed', async () => {
    const args = ['simulate', 'gzclp', '--weeks', '6', '--athlete', 'novice', '--seed', '7'];
    const text = await run(...args);
    expect(text.split('\n').filter((line) => /^ {3}\d /.test(line))).toHaveLength(6);
    expect(text).toContain('0 broken');
    expect(await run(...args)).toBe(text);
    expect(await run(...args.slice(0, -1), '8')).not.toBe(text);
  });

  it('follows a program out of a file', async () => {
    const result: unknown = JSON.parse(await run('program', 'established', 'phul', '--format', 'json'));
    const file = await written('program.json', result);
    const simulation = JSON.parse(
      await run('simulate', file, '--weeks', '10', '--athlete', 'elite', '--format', 'json'),
    ) as Simulation;
    expect(simulation.weeks).toHaveLength(10);
    expect(simulation.plan).toBe('PHUL');
    expect(simulation.bounds.flatMap(({ broken }) => broken)).toEqual([]);
  });

  it.each([
    [['nothing-like-this'], 'cannot be read'],
    [['gzclp', '--athlete', 'god'], '--athlete is god'],
    [['gzclp', '--weeks', '0'], '--weeks is 0'],
    [['gzclp', '--weeks', '5.5'], '--weeks is 5.5'],
    [['gzclp', '--gym', 'moon'], '--gym is moon'],
  ])('refuses %j', async (args, words) => {
    await expect(run('simulate', ...args)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: expect.stringContaining(words) as string,
    });
  });

  it('refuses files that are no program, or name exercises nobody knows', async () => {
    await expect(run('simulate', await written('a.json', { weeks: [] }))).rejects.toThrow('neither');
    await expect(run('simulate', await written('c.json', { weeks: [{}] }))).rejects.toThrow('neither');
    await expect(run('simulate', await written('d.json', null))).rejects.toThrow('neither');
    const unknown = { weeks: [{ workouts: [{ exercises: [{ slug: 'levitation', sets: [] }] }] }] };
    await expect(run('simulate', await written('b.json', unknown))).rejects.toThrow('"levitation" is no exercise');
  });
});
