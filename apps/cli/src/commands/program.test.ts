import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import type { Program } from '@halteres/engine/program/program';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Command, CommanderError } from 'commander';
import { CommandError } from '../command-error.ts';
import { addLint } from './lint.ts';
import { addProgram } from './program.ts';

const profile = sampleProfiles(3, 1)[0]!.profile;
const made = generateProgram(profile, catalog);
if (!made.ok) throw new Error('the first sample of seed 3 can be served');
const { program } = made;

const TYPED = 'Push day\nWeek 1\nmonday 2026-03-02: Push\nBench Press (main): 3 x 5 @ 60 kg leave 2, rest 180 s\n';

let folder: string;
let said: string;
let complained: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halteres-program-'));
  said = '';
  complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const file = async (name: string, content: string | object): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const halteres = async (...args: string[]): Promise<number> => {
  said = '';
  complained = '';
  const command = new Command().exitOverride();
  addProgram(command);
  addLint(command);
  try {
    await command.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    complained += error instanceof Error ? error.message : '';
    if (error instanceof CommandError) return error.exitCode;
    if (error instanceof CommanderError) return 2;
    throw error;
  }
};

describe('halteres program', () => {
  it('writes a generated program as text and reads it back without loss', async () => {
    expect(await halteres('program', 'export', await file('made.json', made))).toBe(0);
    const text = await file('made.txt', said);
    expect(await halteres('program', 'import', text)).toBe(0);
    expect(JSON.parse(said)).toEqual(program);
  });

  it('leaves the reasons out of a notebook', async () => {
    const json = await file('program.json', program);
    expect(await halteres('program', 'export', json, '--format', 'notebook')).toBe(0);
    expect(said).not.toMatch(/^ {6}(because|or|why)/m);
    expect(said).toContain(program.name);
  });

  it('fits a program to somebody else, or says what is missing', async () => {
    const json = await file('program.json', program);
    const same = await file('profile.json', profile);
    expect(await halteres('program', 'refit', json, '--profile', same, '--from', same)).toBe(0);
    expect((JSON.parse(said) as Program).weeks.length).toBe(program.weeks.length);
    const fewer = await file('fewer.json', { ...profile, trainingDays: profile.trainingDays.slice(1) });
    expect(await halteres('program', 'refit', json, '--profile', fewer)).toBe(4);
    expect(complained).toContain('workouts a week');
    expect(await halteres('program', 'refit', json)).toBe(2);
  });

  it('writes Liftoscript and reads it with the same exercises', async () => {
    expect(await halteres('program', 'export', await file('p.json', { program }), '--format', 'liftoscript')).toBe(0);
    expect(complained).toMatch(/^Liftosaur has no exercise of these names, add them there first: .*Band/);
    expect(complained).not.toContain('Push Up');
    expect(await halteres('program', 'import', await file('p.liftoscript', said))).toBe(0);
    const imported = JSON.parse(said) as { weeks: { days: { exercises: { slug: string }[] }[] }[] };
    const slugs = imported.weeks.map((week) => week.days.map((day) => day.exercises.map(({ slug }) => slug)));
    expect(slugs).toEqual(
      program.weeks.map((week) => week.workouts.map((workout) => workout.exercises.map(({ slug }) => slug))),
    );
    expect(complained).toMatch(/^(\d+) of \1 lines understood\n$/);
  });

  it('says what it did not understand of Liftoscript, and prints the rest', async () => {
    const page = await file('page.md', 'Text\n```liftoscript\n# Week 1\n## Day 1\nSquat / 3x5 / colour: red\n```\n');
    expect(await halteres('program', 'import', page)).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ weeks: [{ days: [{ exercises: [{ slug: 'barbell-back-squat' }] }] }] });
    expect(complained).toContain('page.md, line 5, column 23');
    expect(complained).toContain('2 of 3 lines understood');
  });

  it('knows the names of the catalogue in text', async () => {
    expect(await halteres('program', 'import', await file('typed', TYPED), '--format', 'text')).toBe(0);
    expect((JSON.parse(said) as Program).weeks[0]?.workouts[0]?.exercises[0]?.slug).toBe('barbell-bench-press');
  });

  it.each([
    ['text', 'typed', 'Push\nWeek 1\nmonday: Push\nBench Press: heavy\n', 'line 3, column 7'],
    ['JSON of another kind', 'p.json', '{"name": 1}', 'name: '],
    ['Liftoscript without an exercise', 'empty.liftoscript', '# Week 1\n', 'holds no exercise'],
  ])('ends with 3 and names the mistakes of %s', async (_, name, content, message) => {
    expect(await halteres('program', 'import', await file(name, content))).toBe(3);
    expect(said).toBe('');
    expect(complained).toContain(message);
  });

  it('ends with 2 when there is no such file or format', async () => {
    expect(await halteres('program', 'import', join(folder, 'nowhere.txt'))).toBe(2);
    expect(await halteres('program', 'import', await file('p.txt', 'P'), '--format', 'pdf')).toBe(2);
  });
});

describe('halteres lint', () => {
  it('finds nothing wrong with a generated program, as JSON and as text, with its profile', async () => {
    expect(await halteres('lint', await file('both.json', { profile, program }))).toBe(0);
    await halteres('program', 'export', await file('p.json', program));
    const text = await file('p.txt', said);
    expect(await halteres('lint', text, '--profile', await file('profile.json', profile))).toBe(0);
    expect(complained).toBe('');
  });

  it('checks a text without a profile, and ends with 3 for an error', async () => {
    await halteres('program', 'export', await file('p.json', program));
    const text = said;
    expect(await halteres('lint', await file('p.txt', text))).toBe(0);
    expect(complained).toContain('No --profile');
    const twice = await file('typed.txt', TYPED.replace('Push\n', 'Push\nBench Press: 3 x 5 leave 2\n'));
    expect(await halteres('lint', twice, '--json')).toBe(3);
    expect((JSON.parse(said) as { rule: string }[]).map(({ rule }) => rule)).toContain('structure.duplicate');
  });

  it('ends with 3 and names the mistakes of a text that cannot be read', async () => {
    expect(await halteres('lint', await file('typed.txt', 'P\nWeek one\n'))).toBe(3);
    expect(complained).toContain('line 2, column 1');
  });
});
