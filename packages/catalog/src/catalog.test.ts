import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import type { StressTag } from '@halteres/engine/catalog/exercise';
import { describe, expect, it } from 'vitest';
import { checkCatalog } from './checks/check-catalog.ts';
import { choices, PATTERN_GROUPS, situations } from './checks/coverage.ts';
import { contentHash } from './content-hash.ts';
import { catalog, exerciseBySlug } from './index.ts';

/** Avoid and modify tags of the injury matrix for the joints named here. */
const INJURIES: Record<string, { avoid: StressTag[]; modify: StressTag[] }> = {
  'patellofemoral pain': {
    avoid: [],
    modify: ['deep_squat', 'knee_extension_0_45', 'step_down_high', 'plyo', 'lunge_forward', 'pistol'],
  },
  meniscus: {
    avoid: ['deep_knee_flexion_twist', 'duck_walk'],
    modify: ['deep_squat', 'pistol', 'plyo', 'leg_press_deep', 'knee_flexion_load_deep'],
  },
  'low back': {
    avoid: [],
    modify: ['hinge_heavy_floor', 'good_morning', 'loaded_spinal_flexion', 'olympic_pull', 'axial_load'],
  },
  'disc with leg pain': {
    avoid: ['good_morning', 'loaded_spinal_flexion', 'sit_up_full', 'kipping', 'loaded_rotation'],
    modify: [
      'hinge_heavy_floor',
      'axial_load',
      'deep_squat_butt_wink',
      'plyo',
      'olympic_pull',
      'rowing_erg',
      'leg_press_deep',
    ],
  },
  'subacromial shoulder': {
    avoid: ['upright_row_above_90', 'lateral_raise_above_90_IR', 'behind_neck', 'kipping'],
    modify: ['overhead_press', 'bench_deep_wide', 'dip_deep', 'low_bar_rack', 'hang'],
  },
  'unstable shoulder': {
    avoid: ['behind_neck', 'bench_deep_wide', 'dip_deep', 'pec_fly_stretch', 'kipping'],
    modify: ['overhead_press', 'low_bar_rack', 'snatch_catch', 'hang'],
  },
};

describe('catalogue', () => {
  it('has no faults', () => {
    expect(checkCatalog(catalog)).toEqual([]);
    expect(catalog.exercises.length).toBeGreaterThanOrEqual(160);
    expect(catalog.equipment.length).toBeGreaterThanOrEqual(45);
  });

  it('would notice faults', () => {
    const squat = exerciseBySlug.get('barbell-back-squat');
    const bench = exerciseBySlug.get('barbell-bench-press');
    if (!squat || !bench) throw new Error('the big lifts are missing');
    const broken = {
      ...squat,
      name: bench.name,
      equipment: [['rack']],
      ratio: null,
      secondsPerRep: 40,
      substitutes: [{ slug: 'nothing', similarity: 2 }],
    };
    const faults = checkCatalog({
      ...catalog,
      exercises: [broken, ...catalog.exercises.filter((one) => one !== squat)],
    }).join('\n');
    for (const part of [
      'also means',
      'barbell without it',
      'ratio missing',
      'seconds per repetition',
      'nothing is missing',
    ])
      expect(faults).toContain(part);
  });

  it('is made of records of one form, as far as the engine that runs them can tell', () => {
    setFlagsFromString('--allow-natives-syntax');
    const haveOneForm = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
    const [first, ...others] = catalog.exercises;
    expect(others.filter((exercise) => !haveOneForm(first as object, exercise)).map(({ slug }) => slug)).toEqual([]);
  });

  it('has a version that follows the content', () => {
    const { exercises, equipment } = catalog;
    expect(contentHash({ exercises, equipment })).toBe(catalog.version);
    expect(contentHash({ exercises: exercises.slice(1), equipment })).not.toBe(catalog.version);
  });

  const places = Object.entries(situations(catalog));
  const groups = Object.entries(PATTERN_GROUPS);
  it.each(places)('lets a beginner train everything with %s', (place, owned) => {
    const table = groups.map(([group, patterns]) => ({ group, count: choices(catalog, patterns, owned).length }));
    console.info(place, table.map(({ group, count }) => `${group} ${count}`).join(', '));
    expect(table.filter(({ count }) => count === 0)).toEqual([]);
  });

  it.each(Object.entries(INJURIES))('leaves choices with %s', (_name, { avoid, modify }) => {
    const missing = places.flatMap(([place, owned]) =>
      groups
        .filter(([, patterns]) => choices(catalog, patterns, owned, avoid).length === 0)
        .map(([group]) => `${place}: ${group}`),
    );
    expect(missing).toEqual([]);
    const everything = new Set(catalog.equipment.map((piece) => piece.slug));
    const untouched = groups.filter(
      ([, patterns]) => choices(catalog, patterns, everything, [...avoid, ...modify]).length < 2,
    );
    expect(untouched.map(([group]) => group)).toEqual([]);
  });

  it('does not offer what is not there', () => {
    expect(choices(catalog, PATTERN_GROUPS['vertical pull'], new Set())).toEqual([]);
  });
});
