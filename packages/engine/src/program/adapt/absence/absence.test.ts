import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import { GYM_PRESETS } from '../../../load/gym-presets.ts';
import { generateProgram } from '../../generate/generate-program.ts';
import { lintProgram } from '../../lint/lint-program.ts';
import { profileSchema, type ProfileInput } from '../../profile.ts';
import { afterAbsence } from '../after-absence.ts';
import { applyEffect } from '../apply.ts';
import { workoutsOf } from '../places.ts';

const made = (more: Partial<ProfileInput> = {}) => {
  const profile = profileSchema.parse({
    athlete: { age: 30, oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 } },
    gym: GYM_PRESETS['commercial_kg'],
    goal: 'strength',
    methodology: 'linear',
    weeks: 12,
    trainingDays: ['monday', 'wednesday', 'friday'],
    sessionMinutes: 75,
    startDate: '2026-01-05',
    ...more,
  });
  const result = generateProgram(profile, catalog);
  if (!result.ok) throw new Error('the base program must be possible');
  return { profile, program: result.program };
};

/** Everything up to a day was trained, nothing from then on until `to`. */
const away = ({ profile, program }: ReturnType<typeof made>, from: string, to: string) => {
  const trained = workoutsOf(program).filter(({ workout }) => workout.date < from);
  const done = new Set(trained.map(({ week, workout }) => `${week.week}:${workout.day}`));
  const found = afterAbsence(program, from, to, { profile, catalog, done });
  const after = found.changes.reduce((now, { effect }) => applyEffect(now, effect, profile, catalog), program);
  return { ...found, after, codes: found.changes.map(({ code }) => code) };
};

const base = made();
const light = base.program.weeks.find(({ deload, week }) => deload && week > 2)?.week ?? 0;
const monday = (week: number): string => base.program.weeks[week - 1]?.workouts[0]?.date ?? '';
const datesFrom = (program: typeof base.program, week: number): string[] =>
  program.weeks.filter((each) => each.week >= week).flatMap(({ workouts }) => workouts.map(({ date }) => date));

test('a week missed moves what is left by a week: order, weekdays, loads and light weeks stay', () => {
  const { after, codes, kept, changes } = away(base, monday(2), monday(3));
  expect(codes).toEqual(['weeks_moved']);
  expect(changes[0]?.values).toMatchObject({ missed: 1, week: 2, weeks: 1, date: monday(3) });
  expect(datesFrom(after, 2)).toEqual(datesFrom(base.program, 3).concat(['2026-03-30', '2026-04-01', '2026-04-03']));
  const undated = (program: typeof base.program) =>
    program.weeks.map((week) => ({ ...week, workouts: week.workouts.map(({ date: _date, ...workout }) => workout) }));
  expect(undated(after)).toEqual(undated(base.program));
  expect(kept.map(({ code }) => code)).toEqual(['order', 'loads']);
  expect(lintProgram(after, base.profile, catalog).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('back in the middle of a week: this week where half of it is still to come, else the next', () => {
  const on = (day: number): string => `2026-01-${19 + day}`;
  expect(away(base, monday(2), on(1)).changes[0]?.values['date']).toBe(monday(3));
  expect(away(base, monday(2), on(4)).changes[0]?.values['date']).toBe(monday(4));
});

test('a week broken off before its half is repeated from where it was left; one half trained is let go', () => {
  expect(away(base, '2026-01-14', '2026-01-26').changes[0]?.values).toMatchObject({ week: 2, date: '2026-01-28' });
  expect(away(base, '2026-01-16', '2026-01-26').changes[0]?.values).toMatchObject({ week: 3, date: '2026-01-26' });
});

test('a light week missed is rest enough; one in the middle of what waits stays in its place', () => {
  const rested = away(base, monday(light), monday(light + 1));
  expect(rested.codes).toEqual([]);
  expect(rested.kept.map(({ code }) => code)).toContain('light_week');
  const { after } = away(base, monday(light - 1), monday(light + 1));
  expect(after.weeks[light - 1]?.workouts[0]?.date).toBe(monday(light + 2));
});

test('a peak keeps its date; months away are a new beginning', () => {
  const peak = made({ methodology: 'peaking' });
  const { codes, kept } = away(peak, monday(2), monday(4));
  expect(codes).toEqual(['layoff']);
  expect(kept.find(({ code }) => code === 'peak')?.values).toEqual({
    end: peak.program.weeks.at(-1)?.workouts.at(-1)?.date,
  });
  expect(away(base, monday(2), '2026-06-01').codes).toEqual(['restart']);
});

test('more than a week away moves the plan and brings loads back; the same absence is answered once', () => {
  const { codes, changes } = away(base, monday(2), monday(4));
  expect(codes).toEqual(['weeks_moved', 'layoff']);
  const next = away(base, monday(2), '2026-01-24').changes;
  expect(next.at(-1)?.key).toBe(changes[1]?.key);
});

test('of a week missed in part the main lifts are kept within the time, and nothing else is made up for', () => {
  const main = made({
    methodology: 'five_three_one',
    trainingDays: ['monday', 'tuesday', 'thursday', 'friday'],
    sessionMinutes: 60,
  });
  const seen = new Set<string>();
  for (const { week, workout } of workoutsOf(main.program)) {
    const rest = week.workouts.filter(({ date }) => date > workout.date);
    if (rest.length === 0) continue;
    const { after, codes, changes, kept } = away(main, workout.date, rest[0]?.date ?? '');
    for (const code of codes) seen.add(code);
    if (codes[0] !== 'merge') continue;
    const lifts = changes[0]?.values['lifts'] as string[];
    const into = after.weeks[week.week - 1]?.workouts.find(({ date }) => date === changes[0]?.values['date']);
    expect(into?.exercises.filter(({ role }) => role === 'main').map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(lifts),
    );
    expect(into?.estimatedMinutes).toBeLessThanOrEqual(60);
    expect(kept.some(({ code }) => code === 'calendar')).toBe(false);
    expect(lintProgram(after, main.profile, catalog).filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  expect(seen).toContain('merge');
});
