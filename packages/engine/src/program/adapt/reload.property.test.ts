import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { catalog } from '@halteres/catalog';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { loadsFor } from '../../load/loads-for.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import { anyNumber, holds } from '../../seeded-property.ts';
import { profileSchema } from '../profile.ts';
import type { PrescribedSet } from '../program.ts';
import { isWork } from './places.ts';
import { reloaded } from './reload.ts';

const slugs = ['barbell-bench-press', 'barbell-back-squat', 'barbell-deadlift', 'barbell-row'] as const;
const gyms = Object.values(GYM_PRESETS);

it('whatever is wished for, a load stays within age, level and repetitions, can be built, and is led up to', () =>
  holds(
    'reload',
    [
      fc.constantFrom(...slugs),
      fc.constantFrom(...gyms),
      fc.constantFrom(
        [16, 'beginner', 0.8] as const,
        [70, 'advanced', 0.85] as const,
        [30, 'beginner', 0.825] as const,
        [30, 'advanced', 0.95] as const,
      ),
      fc.integer({ min: 40, max: 250 }),
      fc.option(fc.integer({ min: 40, max: 300 })),
      fc.integer({ min: 1, max: 12 }),
      anyNumber,
    ],
    (slug, gym, [age, difficulty, share], tested, e1rm, reps, wanted) => {
      const profile = profileSchema.parse({
        athlete: { age, oneRepMaxKg: { bench: tested, squat: tested, deadlift: tested } },
        gym,
        goal: 'strength',
        difficulty,
        weeks: 1,
        trainingDays: ['monday'],
        sessionMinutes: 60,
        startDate: '2026-01-05',
      });
      const exercise = exercisesBySlug(catalog).get(slug);
      if (!exercise) throw new Error(`no ${slug}`);
      const base = { min: reps, max: reps, load: { weight: '20', unit: 'kg' as const }, restSeconds: 60, why: null };
      const sets: PrescribedSet[] = [
        { ...base, kind: 'warm_up', percent: null, rir: null },
        { ...base, kind: 'work', percent: 0.85, rir: 2 },
      ];
      const found = reloaded(sets, exercise, { profile, catalog }, { kgOf: () => wanted, why: 'wished', e1rm });
      if (found === null) return;
      const most = Math.max(exerciseOneRepMaxKg(exercise, profile.athlete.oneRepMaxKg) ?? 0, e1rm ?? 0) * share;
      const buildable = loadsFor(exercise, gym)?.map(({ mass }) => mass) ?? [];
      const masses = found.map(({ load }) => (load === null ? 0n : massOf(load)));
      const first = masses[found.findIndex(isWork)] ?? 0n;
      expect(kilogramsOf(first)).toBeLessThanOrEqual(Math.min(most, Math.max(wanted, 20)) + 0.001);
      found.forEach((set, i) => {
        expect(
          buildable.some((mass) => mass - (masses[i] ?? 0n) < 100_000_000n && (masses[i] ?? 0n) - mass < 100_000_000n),
        ).toBe(true);
        if (!isWork(set)) expect((masses[i] ?? 0n) < first).toBe(true);
      });
    },
  ));
