import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addImport } from './import.ts';

const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const ROW = '2024-03-04 18:00:00,A,1h,Zorbing,1,60,5,0,0,,,';

describe('halteres import', () => {
  let folder: string;
  let said: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halteres-import-'));
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
  const run = async (content: string | null, ...options: string[]): Promise<void> => {
    const file = join(folder, 'export.csv');
    if (content !== null) await writeFile(file, content);
    const program = new Command().exitOverride();
    addImport(program);
    await program.parseAsync(['import', file, ...options], { from: 'user' });
  };

  it('prints one object, exactly', async () => {
    await run([HEAD, ROW, ',,,,,,,,,,,'].join('\n'), '--dry-run', '--json', '--unit', 'lb');
    const report = JSON.parse(said) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual([
      'format',
      'dialect',
      'unit',
      'rows',
      'workouts',
      'exercises',
      'sets',
      'warmups',
      'absorbed',
      'skipped',
      'unmatched',
    ]);
    expect(report).toMatchObject({
      format: 'strong',
      dialect: 'S1',
      unit: 'lb',
      rows: 2,
      workouts: 1,
      sets: 1,
      skipped: [{ line: 3 }],
      unmatched: [{ name: 'Zorbing' }],
    });
  });

  it.each([
    ['fitnotes', 'Date,Exercise,Category,Weight (kgs),Reps', '2024-03-15,Flat Barbell Bench Press,Chest,60,8'],
    ['fitbod', 'Date,Exercise,Reps,Weight(kg),isWarmup', '2024-03-15 18:00:00 +0000,Back Squat,5,100.0,false'],
  ])('knows %s by its header, and what it means by a name', async (format, head, row) => {
    await run([head, row].join('\n'), '--dry-run', '--json');
    expect(JSON.parse(said)).toMatchObject({ format, unit: 'kg', sets: 1, skipped: [], unmatched: [] });
  });

  it('says it in words', async () => {
    await run([HEAD, ROW].join('\n'), '--dry-run', '--unit', 'kg');
    expect(said).toContain('Zorbing is no exercise of the catalogue');
    expect(said).toContain('Nothing was stored.');
  });

  it.each([
    ['a missing unit', [HEAD, ROW].join('\n'), ['--dry-run'], /--unit/],
    ['a wrong unit', [HEAD, ROW].join('\n'), ['--dry-run', '--unit', 'stone'], /--unit is stone/],
    ['a file that is not there', null, ['--dry-run'], /cannot be imported/],
    ['a file that is no export', 'what is this', ['--dry-run'], /cannot be imported/],
    ['nobody named', [HEAD, ROW].join('\n'), ['--unit', 'kg'], /--as/],
  ])('ends with 2 for %s', async (_name, content, options, message) => {
    await expect(run(content, ...options)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(message) as string,
    });
  });
});
