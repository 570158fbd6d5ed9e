import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { addAlone, countsAsSets, muscleVolume } from './muscle-volume.ts';

const exercise = (slug: string) => {
  const found = catalog.exercises.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const of = (pairs: [string, number][]) =>
  muscleVolume(pairs.map(([slug, sets]) => ({ exercise: exercise(slug), sets })));

describe('sets per muscle', () => {
  it('counts direct work whole, indirect work half and stabilisers not', () => {
    const { muscles, groups } = of([['pull-up', 4]]);
    expect(muscles[0]).toEqual({ muscle: 'lats', sets: 4 });
    expect(muscles.find(({ muscle }) => muscle === 'biceps')).toEqual({ muscle: 'biceps', sets: 2 });
    expect(muscles.map(({ muscle }) => muscle)).not.toContain('abs');
    expect(groups.map(({ group }) => group)).not.toContain('abs');
  });

  it('counts a group once a set, however many of its muscles work', () => {
    // The lats wholly and the upper back half: one set of back, not one and a half.
    expect(of([['pull-up', 4]]).groups[0]).toEqual({ group: 'back', sets: 4 });
  });

  it('adds exercises up, most first', () => {
    const { groups } = of([
      ['barbell-bench-press', 3],
      ['barbell-back-squat', 5],
      ['barbell-bench-press', 1],
    ]);
    expect(groups.find(({ group }) => group === 'chest')).toEqual({ group: 'chest', sets: 4 });
    expect(groups.map(({ sets }) => sets)).toEqual(groups.map(({ sets }) => sets).toSorted((a, b) => b - a));
    expect(of([])).toEqual({ muscles: [], groups: [] });
  });

  it('lets a muscle without a group stand for itself, and an own exercise add its one', () => {
    expect(addAlone({ muscles: [], groups: [] }, 'neck', 2).groups).toEqual([{ group: 'neck', sets: 2 }]);
    expect(addAlone(of([['pull-up', 4]]), 'lats', 1).groups[0]).toEqual({ group: 'back', sets: 5 });
  });

  it('knows what is no hard set', () => {
    expect(countsAsSets(exercise('running'))).toBe(false);
    expect(countsAsSets(exercise('hip-flexor-stretch'))).toBe(false);
    expect(countsAsSets(exercise('farmers-carry'))).toBe(true);
    expect(countsAsSets(exercise('plank'))).toBe(true);
  });
});
