import { MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { describe, expect, it } from 'vitest';
import { canDoWith, groupOf, passes, type Filterable } from './library-filter.ts';
import { countFilters, readLibrarySearch } from './library-search.ts';

const squat: Filterable = {
  pattern: 'squat',
  primaryMuscle: 'quads',
  secondaryMuscles: ['glute_max', 'adductors', 'erectors', 'abs'],
  equipment: [['barbell', 'rack']],
  skill: 2,
  stressTags: ['deep_squat', 'axial_load'],
};
const splitSquat: Filterable = {
  pattern: 'lunge_split',
  primaryMuscle: 'quads',
  secondaryMuscles: ['glute_max', 'adductors', 'erectors', 'abs'],
  equipment: [
    ['dumbbell', 'bench_flat'],
    ['dumbbell', 'plyo_box'],
  ],
  skill: 2,
  stressTags: [],
};
const plank: Filterable = {
  pattern: 'anti_extension',
  primaryMuscle: 'abs',
  secondaryMuscles: ['obliques'],
  equipment: [['none']],
  skill: 1,
  stressTags: [],
};
const crunch: Filterable = {
  pattern: 'trunk_flexion',
  primaryMuscle: 'abs',
  secondaryMuscles: ['obliques'],
  equipment: [[], ['mat']],
  skill: 1,
  stressTags: ['loaded_spinal_flexion'],
};
const PARTS = [
  { slug: 'back', name: 'Back', muscles: ['erectors'] },
  { slug: 'core', name: 'Core', muscles: ['abs', 'obliques'] },
  { slug: 'hips', name: 'Hips', muscles: ['glute_max', 'adductors'] },
  { slug: 'legs', name: 'Thighs', muscles: ['quads', 'hamstrings'] },
  { slug: 'full_body', name: 'Full body', muscles: [...MUSCLES] },
];
const ALL = { squat, splitSquat, plank, crunch };

const left = (
  search: Parameters<typeof passes>[1],
  owned: string[] | null = null,
  injuries: Parameters<typeof passes>[4] = null,
): string[] =>
  Object.entries(ALL)
    .filter(([, each]) => passes(each, search, PARTS, owned === null ? null : new Set(owned), injuries))
    .map(([name]) => name);

describe('the filters of the library', () => {
  it('let everything through when none is set', () => {
    expect(left({})).toEqual(Object.keys(ALL));
    expect(left({ q: 'a search is ranked elsewhere' })).toEqual(Object.keys(ALL));
  });

  it('narrow by region of the body; the whole body is many regions at once', () => {
    expect(left({ part: 'core' })).toEqual(['plank', 'crunch']);
    expect(left({ part: 'legs' })).toEqual(['squat', 'splitSquat']);
    expect(left({ part: 'hips' })).toEqual([]);
    expect(left({ part: 'full_body' })).toEqual(['squat', 'splitSquat']);
    expect(left({ part: 'core', pattern: 'trunk_flexion' })).toEqual(['crunch']);
  });

  it('narrow by muscle group, pattern, level and a kind of equipment, and all together', () => {
    expect(left({ muscle: 'abs' })).toEqual(['plank', 'crunch']);
    expect(left({ pattern: 'squat' })).toEqual(['squat']);
    expect(left({ level: 1 })).toEqual(['plank', 'crunch']);
    expect(left({ equipment: 'dumbbell' })).toEqual(['splitSquat']);
    expect(left({ equipment: 'mat' })).toEqual(['crunch']);
    expect(left({ muscle: 'quads', pattern: 'lunge_split', equipment: 'plyo_box', level: 2 })).toEqual(['splitSquat']);
    expect(left({ muscle: 'quads', level: 1 })).toEqual([]);
  });

  it('leave out what an injury forbids, and all under a red flag', () => {
    const disc = { condition: 'lumbar_disc_radicular', severity: 3, redFlag: false } as const;
    expect(left({}, null, [])).toEqual(Object.keys(ALL));
    expect(left({}, null, [disc])).toEqual(['squat', 'splitSquat', 'plank']);
    // What is allowed with changes is left out once the injury is severe.
    expect(left({}, null, [{ ...disc, severity: 8 }])).toEqual(['splitSquat', 'plank']);
    expect(left({}, null, [{ ...disc, redFlag: true }])).toEqual([]);
  });

  it('know what needs nothing', () => {
    expect(left({ equipment: 'none' })).toEqual(['plank', 'crunch']);
  });

  it('ask a gym for all of any one set of equipment', () => {
    expect(left({}, ['dumbbell', 'plyo_box'])).toEqual(['splitSquat', 'plank', 'crunch']);
    expect(left({}, ['dumbbell', 'barbell'])).toEqual(['plank', 'crunch']);
    expect(left({}, [])).toEqual(['plank', 'crunch']);
    expect(canDoWith(squat, new Set(['rack', 'barbell', 'mat']))).toBe(true);
  });

  it('find a group, or itself, for each muscle', () => {
    expect(groupOf('lats')).toBe('back');
    expect(groupOf('tibialis')).toBe('tibialis');
    expect(MUSCLES.map(groupOf)).not.toContain(undefined);
  });
});

describe('the address of the library', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(readLibrarySearch({ q: 'bench', level: 2, gym: '', muscle: '  ', page: 'x', pattern: null })).toEqual({
      q: 'bench',
      level: 2,
    });
  });

  it('counts filters without the search', () => {
    expect(countFilters({ q: 'bench' })).toBe(0);
    expect(countFilters({ q: 'bench', level: 2, gym: 'a' })).toBe(2);
  });
});
