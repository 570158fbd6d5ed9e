import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { expect, it } from 'vitest';
import { warmUpTo } from './warm-up.ts';

const gym = GYM_PRESETS['garage'];

const told = (sets: ReturnType<typeof warmUpTo>) =>
  sets.map(({ load, max }) => `${load?.weight} ${load?.unit} x ${max}`);

it('leads up to the work load by loads the gym can build, all below it', () => {
  if (gym === undefined) throw new Error('There is a garage among the presets.');
  const barbell = { loading: 'barbell' as const, equipment: [['barbell']] };
  expect(told(warmUpTo({ weight: '100', unit: 'kg' }, barbell, gym))).toMatchInlineSnapshot(`
    [
      "20 kg x 8",
      "40 kg x 5",
      "55 kg x 4",
      "70 kg x 3",
      "80 kg x 2",
      "90 kg x 1",
    ]
  `);
  expect(warmUpTo({ weight: '20', unit: 'kg' }, barbell, gym)).toEqual([]);
  expect(warmUpTo({ weight: '10', unit: 'kg' }, { ...barbell, loading: 'bodyweight_plus' }, gym)).toEqual([]);
  expect(warmUpTo({ weight: '100', unit: 'kg' }, barbell, gym).every(({ kind }) => kind === 'warm_up')).toBe(true);
});
