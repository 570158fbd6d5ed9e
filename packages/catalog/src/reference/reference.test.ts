import { GRIP_ORIENTATIONS, HANDLES } from '@halteres/engine/catalog/taxonomy';
import { describe, expect, it } from 'vitest';
import { catalog, exerciseBySlug } from '../index.ts';
import { HANDLE_ORIENTATIONS, gripsOf } from './equipment-grips.ts';
import { INCREMENTS, profileOf } from './equipment-profile.ts';
import { KIND_PROFILES, PIECE_PROFILES } from './equipment-profiles.ts';
import { equipmentProfilesOf } from './exercise-equipment.ts';
import { defaultGripOf } from './exercise-grip.ts';
import { exercisesWith, standInsFor } from './stand-ins.ts';

const piece = (slug: string) => {
  const found = catalog.equipment.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const exercise = (slug: string) => {
  const found = exerciseBySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const HAS_KG = new Set([
  'plates',
  'plates_one_end',
  'plates_machine',
  'dumbbells',
  'kettlebells',
  'stack',
  'heavier_piece',
]);

describe('every piece of equipment', () => {
  it('has a whole profile with loads in order', () => {
    expect(catalog.equipment.length).toBeGreaterThanOrEqual(250);
    const faults = catalog.equipment.flatMap((each) => {
      const { increment, firstKg, stepKg, mostKg, floorM2 } = profileOf(each);
      const says: string[] = [];
      if (!INCREMENTS.includes(increment)) says.push('unknown increment');
      if (HAS_KG.has(increment) !== (firstKg !== null && stepKg !== null && mostKg !== null)) says.push('kilograms');
      if (firstKg !== null && (firstKg < 0 || (stepKg ?? 0) <= 0 || (mostKg ?? 0) <= firstKg)) says.push('order');
      if (floorM2 <= 0) says.push('floor');
      return says.map((what) => `${each.slug}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('is named in no profile unless it is there', () => {
    const slugs = new Set(catalog.equipment.map(({ slug }) => slug));
    const kinds = new Set(catalog.equipment.map(({ kind }) => kind));
    expect(Object.keys(PIECE_PROFILES).filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(Object.keys(KIND_PROFILES).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('has a grip for every handle and a handle for every grip, or neither', () => {
    const faults = catalog.equipment.flatMap((each) => {
      const { grips, handles } = gripsOf(each);
      const says: string[] = [];
      if ((grips.length === 0) !== (handles.length === 0)) says.push('grips without handles');
      if (grips.some((grip) => !GRIP_ORIENTATIONS.includes(grip))) says.push('unknown grip');
      if (handles.some(({ handle }) => handle !== 'own' && !HANDLES.includes(handle))) says.push('unknown handle');
      if (handles.some(({ orientation }) => !HANDLE_ORIENTATIONS.includes(orientation)))
        says.push('unknown orientation');
      if (new Set(grips).size !== grips.length) says.push('a grip twice');
      const kinds = handles.map(({ handle, orientation }) => `${handle} ${orientation}`);
      if (new Set(kinds).size !== kinds.length) says.push('a handle twice');
      return says.map((what) => `${each.slug}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('is held by what exercises name for it', () => {
    const lacking = catalog.exercises.flatMap(({ slug, equipment, handle, grip, loading }) => {
      if (handle === null || handle === 'towel' || grip === null || loading === 'bodyweight') return [];
      const able = equipment.flat().some((each) => gripsOf(piece(each)).handles.some((held) => held.handle === handle));
      return able ? [] : [`${slug}: ${handle} on ${equipment.flat().join(' ')}`];
    });
    expect(lacking).toEqual([]);
  });
});

describe('every exercise', () => {
  it('has a grip to start with, or hands that hold nothing', () => {
    expect(catalog.exercises.length).toBeGreaterThanOrEqual(1600);
    const faults = catalog.exercises.filter((each) => {
      const { grip, handle, source } = defaultGripOf(each);
      return (grip === null) !== (source === 'not_held') || (grip === null) !== (handle === null);
    });
    expect(faults.map(({ slug }) => slug)).toEqual([]);
    expect(defaultGripOf(exercise('barbell-hip-thrust'))).toEqual({
      grip: 'pronated',
      handle: 'straight_bar',
      source: 'equipment',
    });
    expect(defaultGripOf(exercise('chin-up'))).toEqual({
      grip: 'supinated',
      handle: 'straight_bar',
      source: 'exercise',
    });
    expect(defaultGripOf(exercise('leg-extension')).source).toBe('not_held');
    expect(defaultGripOf(exercise('cable-glute-kickback')).source).toBe('not_held');
  });

  it('has a profile for each set of equipment, with a piece that makes the load', () => {
    const faults = catalog.exercises.flatMap((each) => {
      const profiles = equipmentProfilesOf(each);
      const says: string[] = [];
      if (profiles.length !== each.equipment.length) says.push('not one for each set');
      for (const { loadPiece, increment, firstKg, stepKg } of profiles) {
        if (HAS_KG.has(increment) && each.loading !== 'assisted' && (firstKg === null || stepKg === null))
          says.push(`${increment} without kilograms`);
        if (loadPiece === null && increment !== 'body' && increment !== 'none')
          says.push(`nothing makes the load of ${each.loading}`);
        if (increment === 'none' && !['none', 'bodyweight'].includes(each.loading)) says.push('carries no load');
        if (firstKg !== null && (firstKg < 0 || firstKg > 120)) says.push(`begins with ${firstKg} kg`);
      }
      return says.map((what) => `${each.slug}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('begins with what a beginner can lift', () => {
    const first = (slug: string): number | null | undefined => equipmentProfilesOf(exercise(slug))[0]?.firstKg;
    expect(first('barbell-bench-press')).toBe(20);
    expect(first('barbell-deadlift')).toBe(40);
    expect(first('dumbbell-lateral-raise')).toBe(4);
    expect(first('leg-extension')).toBe(10);
    expect(first('pull-up')).toBe(0);
    expect(first('push-up')).toBeNull();
  });
});

describe('what can stand in', () => {
  it('does what the piece does', () => {
    const slugs = (of: string): string[] => standInsFor(of).map(({ slug }) => slug);
    expect(slugs('barbell')).toContain('dumbbell');
    expect(slugs('leg_curl_machine').length).toBeGreaterThan(0);
    expect(slugs('pull_up_bar')).toContain('lat_pulldown');
    expect(slugs('barbell')).not.toContain('barbell');
  });

  it('takes the exercises of the kind where none names the variety', () => {
    expect(exercisesWith('power_bar').as).toBe('barbell');
    expect(exercisesWith('barbell').as).toBe('barbell');
    expect(exercisesWith('chalk').exercises).toEqual([]);
  });
});
