import { expect, it } from 'vitest';
import { draftOf, EMPTY_DRAFT, inputOf } from './own-draft.ts';

const squat = {
  ...EMPTY_DRAFT,
  name: ' Box squat ',
  muscles: [
    { muscle: 'quads' as const, share: 'whole' as const },
    { muscle: 'glute_max' as const, share: 'half' as const },
    { muscle: 'abs' as const, share: 'quarter' as const },
  ],
};

it('says which muscle leads, which help and which hold', () => {
  expect(inputOf(squat)).toMatchObject({
    name: 'Box squat',
    primaryMuscle: 'quads',
    secondaryMuscles: ['glute_max'],
    stabilisers: ['abs'],
  });
  expect(inputOf(EMPTY_DRAFT)).toMatchObject({ primaryMuscle: null, secondaryMuscles: [], stabilisers: [] });
});

it('does not guess when two muscles lead, or none of several', () => {
  expect(
    inputOf({ ...squat, muscles: squat.muscles.map((each) => ({ ...each, share: 'whole' as const })) }),
  ).toBeNull();
  expect(inputOf({ ...squat, muscles: squat.muscles.slice(1) })).toBeNull();
});

it('gives back what it was given', () => {
  const input = inputOf(squat);
  if (input === null) throw new Error('refused');
  const saved = { ...input, id: 'a', ownerId: 'b', proposal: null };
  expect(inputOf(draftOf(saved))).toEqual(input);
});
