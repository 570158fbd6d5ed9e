import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import { canonicalJson } from '../certificate/canonical-json.ts';
import { GYM_PRESETS } from '../load/gym-presets.ts';
import { alternativesFor } from './alternatives-for.ts';
import { editProgram } from './edit.ts';
import { generateProgram } from './generate/generate-program.ts';
import { lintProgram } from './lint/lint-program.ts';
import { profileSchema } from './profile.ts';

const profile = profileSchema.parse({
  athlete: { age: 30, oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 } },
  gym: GYM_PRESETS['commercial_kg'],
  goal: 'strength',
  weeks: 4,
  trainingDays: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 75,
  startDate: '2026-01-05',
});
const result = generateProgram(profile, catalog);
if (!result.ok) throw new Error('the base program must be possible');
const { program } = result;
const at = { week: 1, day: 1, exercise: 0 };
const day = (p = program, index = 0) => p.weeks[0]?.workouts[index];

test('a swap keeps sets and effort, works the loads out anew and leaves the program given alone', () => {
  const before = canonicalJson(program);
  const [best] = alternativesFor(profile, catalog, program, 1, 1, 0);
  const after = editProgram(program, { kind: 'swap_exercise', at, slug: best?.exercise.slug ?? '' }, profile, catalog);
  expect(day(after)?.exercises[0]?.slug).toBe(best?.exercise.slug);
  expect(day(after)?.exercises[0]?.sets.length).toBe(
    day()?.exercises[0]?.sets.filter((set) => set.kind === 'work').length,
  );
  expect(lintProgram(after, profile, catalog).filter((finding) => finding.severity === 'error')).toEqual([]);
  expect(canonicalJson(program)).toBe(before);
});

test('alternatives are possible, alike and not yet in the workout', () => {
  const found = alternativesFor(profile, catalog, program, 1, 1, 0);
  expect(found.length).toBeGreaterThanOrEqual(3);
  const here = day()?.exercises.map((exercise) => exercise.slug);
  for (const { exercise } of found) expect(here).not.toContain(exercise.slug);
  expect(alternativesFor(profile, catalog, program, 9, 1, 0)).toEqual([]);
});

test('sets, work, order and workouts can be changed', () => {
  const five = editProgram(program, { kind: 'set_count', at, count: 5 }, profile, catalog);
  expect(day(five)?.exercises[0]?.sets.filter((set) => set.kind === 'work').length).toBe(5);
  expect(day(five)?.estimatedMinutes).toBeGreaterThan(day()?.estimatedMinutes ?? 0);
  const load = { weight: '61.3', unit: 'kg' as const };
  const odd = editProgram(program, { kind: 'change_work', at, change: { load } }, profile, catalog);
  expect(lintProgram(odd, profile, catalog).some((finding) => finding.rule === 'load.buildable')).toBe(true);
  const moved = editProgram(program, { kind: 'move_exercise', at, to: { day: 2, exercise: 1 } }, profile, catalog);
  expect(day(moved, 1)?.exercises[1]?.slug).toBe(day()?.exercises[0]?.slug);
  expect(day(moved)?.exercises.length).toBe((day()?.exercises.length ?? 0) - 1);
  const removed = editProgram(program, { kind: 'remove_exercise', at }, profile, catalog);
  const back = editProgram(
    removed,
    { kind: 'add_exercise', at, exercise: day()?.exercises[0] as never },
    profile,
    catalog,
  );
  expect(day(back)?.exercises.map((exercise) => exercise.slug)).toEqual(
    day()?.exercises.map((exercise) => exercise.slug),
  );
  const later = editProgram(program, { kind: 'move_workout', at, date: '2026-01-10' }, profile, catalog);
  expect(later.weeks[0]?.workouts.map((workout) => [workout.day, workout.weekday])).toEqual([
    [1, 'wednesday'],
    [2, 'friday'],
    [3, 'saturday'],
  ]);
});
