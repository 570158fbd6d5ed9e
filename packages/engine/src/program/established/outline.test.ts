import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { enoughEquipment, lackingExercises, neededMaxima } from './needs.ts';
import { outline } from './outline.ts';
import { ESTABLISHED_PROGRAMS, establishedProgram } from './programs.ts';

const known = (id: string) => {
  const program = establishedProgram(id);
  if (!program) throw new Error(`no program ${id}`);
  return program;
};

describe.each(ESTABLISHED_PROGRAMS.map((program) => [program.id, program] as const))('%s', (_, program) => {
  it('shows every day and every week it has, with sets in each', () => {
    const weeks = outline(program, catalog);
    expect(weeks.length).toBeGreaterThanOrEqual(program.weeks);
    const titles = new Set(weeks.flatMap(({ days }) => days.map(({ title }) => title)));
    expect(titles).toEqual(new Set(program.days.map(({ title }) => title)));
    for (const { days } of weeks) {
      expect(days).toHaveLength(program.perWeek);
      for (const { exercises } of days)
        for (const { sets } of exercises)
          for (const each of sets) {
            expect(each.min).toBeGreaterThan(0);
            expect(each.max).toBeGreaterThanOrEqual(each.min);
          }
    }
  });

  it('can be done with the pieces it names, and not without one of those nobody can do without', () => {
    const pieces = enoughEquipment(program, catalog);
    expect(lackingExercises(program, new Set(pieces), catalog)).toEqual([]);
    if (pieces.length > 0) expect(lackingExercises(program, new Set(), catalog).length).toBeGreaterThan(0);
  });
});

it('alternates days as published', () => {
  const titles = outline(known('stronglifts'), catalog).map(({ days }) => days.map(({ title }) => title));
  expect(titles[0]).toEqual([titles[1]?.[1], titles[1]?.[0], titles[1]?.[1]]);
});

it('says shares of what they are taken of', () => {
  const [week] = outline(known('madcow'), catalog);
  const [squat] = week?.days[0]?.exercises ?? [];
  expect(squat?.sets.every(({ of, share }) => of === 'one_rep_max' && share !== null && share < 1)).toBe(true);
});

it('asks for the maxima that loads are taken from, and for none where they are found by effort', () => {
  expect(neededMaxima(known('531'), catalog)).toEqual(['bench', 'squat', 'deadlift']);
  expect(neededMaxima(known('smolov-base'), catalog)).toEqual(['squat']);
  expect(neededMaxima(known('greyskull'), catalog)).toEqual([]);
  expect(neededMaxima(known('couch-to-5k'), catalog)).toEqual([]);
});
