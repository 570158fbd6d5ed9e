import type { OwnExerciseInput, UserExercise } from '@halteres/modules/catalog/contract';
import type { Muscle } from '@halteres/engine/catalog/taxonomy';

/** How much of a set a muscle is counted. */
export const SHARES = ['whole', 'half', 'quarter'] as const;
export type Share = (typeof SHARES)[number];

/** An exercise of one's own as the form holds it: muscles are one list, as people think of them. */
export type OwnDraft = Omit<OwnExerciseInput, 'primaryMuscle' | 'secondaryMuscles' | 'stabilisers'> & {
  muscles: { muscle: Muscle; share: Share }[];
};

export const EMPTY_DRAFT: OwnDraft = {
  name: '',
  measure: 'reps',
  loading: 'none',
  notes: null,
  pattern: null,
  equipment: [],
  ownEquipment: [],
  laterality: 'bilateral',
  instructions: null,
  visibility: 'private',
  muscles: [],
};

export function draftOf({
  id: _id,
  ownerId: _owner,
  proposal: _proposal,
  primaryMuscle,
  secondaryMuscles,
  stabilisers,
  ...rest
}: UserExercise): OwnDraft {
  return {
    ...rest,
    muscles: [
      ...(primaryMuscle === null ? [] : [{ muscle: primaryMuscle, share: 'whole' as const }]),
      ...secondaryMuscles.map((muscle) => ({ muscle, share: 'half' as const })),
      ...stabilisers.map((muscle) => ({ muscle, share: 'quarter' as const })),
    ],
  };
}

/** What the form says, as the server takes it; null when more or fewer than one muscle leads. */
export function inputOf({ muscles, ...rest }: OwnDraft): OwnExerciseInput | null {
  const of = (share: Share): Muscle[] => muscles.filter((each) => each.share === share).map(({ muscle }) => muscle);
  const [primaryMuscle = null, ...others] = of('whole');
  if (others.length > 0 || (primaryMuscle === null && muscles.length > 0)) return null;
  return { ...rest, name: rest.name.trim(), primaryMuscle, secondaryMuscles: of('half'), stabilisers: of('quarter') };
}
