import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import type { Program } from '@halteres/engine/program/program';
import { programToText } from '@halteres/engine/text/write-program';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '../command-error.ts';
import { addLint } from './lint.ts';

const { profile } = sampleProfiles(3, 1)[0]!;
const made = generateProgram(profile, catalog);
if (!made.ok) throw new Error('the first sample of seed 3 can be served');
const { program } = made;

const broken = (): Program => {
  const copy = structuredClone(program);
  copy.weeks[0]!.workouts[0]!.exercises[0]!.slug = 'levitating-squat';
  return copy;
};

let folder: string;
let said: string;
let complained: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halteres-repair-'));
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
const lint = async (...args: string[]): Promise<number> => {
  said = '';
  complained = '';
  const command = new Command().exitOverride();
  addLint(command);
  try {
    await command.parseAsync(['lint', ...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    complained += error.message;
    return error.exitCode;
  }
};

describe('halteres lint --repair', () => {
  it('writes JSON with its profile as such, the edits beside it, and finds it sound afterwards', async () => {
    expect(await lint(await file('both.json', { profile, program: broken() }))).toBe(3);
    expect(await lint(await file('both.json', { profile, program: broken() }), '--repair')).toBe(0);
    expect(complained).toMatch(/^mended {2}exercise\.known {2}week 1 day 1: .+ in place of levitating-squat\n$/);
    const mended = JSON.parse(said) as { profile: unknown; program: Program };
    expect(mended.profile).toEqual(profile);
    expect(mended.program.weeks.slice(1)).toEqual(program.weeks.slice(1));
    expect(await lint(await file('mended.json', said))).toBe(0);
  });

  it('writes text as text, to a file when told so', async () => {
    const out = join(folder, 'out.txt');
    const person = await file('profile.json', profile);
    const text = await file('p.txt', programToText(broken()));
    expect(await lint(text, '--profile', person, '--repair', '--out', out)).toBe(0);
    expect(said).toBe('');
    expect(await readFile(out, 'utf8')).toMatch(new RegExp(`^${program.name}\n`));
    expect(await lint(out, '--profile', person)).toBe(0);
  });

  it('gives what needs no mending back byte for byte', async () => {
    const text = programToText(program);
    const person = await file('profile.json', profile);
    expect(await lint(await file('p.txt', text), '--profile', person, '--repair')).toBe(0);
    expect(said).toBe(text);
    expect(complained).toBe('');
  });

  it('ends with 3 when an error is left, and says which', async () => {
    const injuries = [{ condition: 'plantar_heel_pain', severity: 1, redFlag: true }];
    const flagged = { ...profile, athlete: { ...profile.athlete, injuries } };
    expect(await lint(await file('both.json', { profile: flagged, program }), '--repair')).toBe(3);
    expect(JSON.parse(said)).toMatchObject({ program });
    expect(complained).toContain('left  error  health.red-flag');
    expect(complained).toContain('1 error left.');
  });

  it('mends warnings when asked, and tells the edits as JSON', async () => {
    const late = structuredClone(program);
    late.weeks[0]!.workouts[0]!.estimatedMinutes += 20;
    const both = await file('both.json', { profile, program: late });
    expect(await lint(both, '--repair', '--json')).toBe(0);
    expect(JSON.parse(complained)).toEqual({ edits: [], left: [] });
    expect(await lint(both, '--repair', '--warnings', '--json')).toBe(0);
    const { edits } = JSON.parse(complained) as { edits: { rule: string }[] };
    expect(edits.map(({ rule }) => rule)).toContain('time.estimate');
  });

  it.each([
    ['an answer to no question', ['--out', 'x.txt'], 'belong to --repair'],
    ['a class', ['--repair'], 'not mended'],
  ])('ends with 2 for %s', async (_, options, message) => {
    const both = await file('both.json', { profile: { kind: 'class' }, program });
    expect(await lint(both, ...options)).toBe(2);
    expect(complained).toContain(message);
  });
});
