import { catalog } from '@halteres/catalog';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSteady } from '../../endurance/steady-work.ts';
import { sift, type Suit } from './sieve.ts';

const SUITS: Suit[] = ['strength', 'hypertrophy', 'power', 'endurance', 'conditioning'];
const pieces = [...new Set(catalog.exercises.flatMap(({ equipment }) => equipment.flat()))];

test('what passes is what each exercise, asked by itself, would say', () => {
  fc.assert(
    fc.property(
      fc.subarray([...pieces, 'a piece nobody needs']),
      fc.integer({ min: 1, max: 6 }),
      fc.subarray(SUITS),
      (gym, maxSkill, goals) => {
        const owned = new Set([...gym, 'none']);
        const asked = catalog.exercises.filter(
          (exercise) =>
            exercise.skill <= maxSkill &&
            (isSteady(exercise) || goals.some((goal) => exercise.suits[goal] > 0)) &&
            exercise.equipment.some((option) => option.every((slug) => owned.has(slug))),
        );
        expect(sift(catalog, { gym, maxSkill, goals }).map(({ slug }) => slug)).toEqual(asked.map(({ slug }) => slug));
      },
    ),
    { seed: 20261122, numRuns: 200 },
  );
});
