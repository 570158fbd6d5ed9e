import { leastRir } from './effort-limit.ts';
import type { Injury } from './judge-exercise.ts';

/** What a person's age, level and conditions allow in any program. */
export type PersonLimits = {
  /** Largest share of 1RM, 0..1. */
  maxShare: number;
  minReps: number;
  /** Reps in reserve on every work set. */
  minRir: number;
  /** Highest `skill` of an exercise chosen without being asked for. */
  maxSkill: number;
  maxSetsPerExercise: number;
  reason: string;
};

const SKILL_GATE = { beginner: 2, intermediate: 3, advanced: 4 } as const;

/**
 * Limits by age and level: under 18 at most 80 % and no maxing (Faigenbaum 2009, Lloyd 2014), from 65 on at most 85 %
 * (Fragala 2019), beginners at most 82.5 % (engineering default), and effort limits of active conditions.
 */
export const personLimits = (
  athlete: { age: number; injuries: readonly Injury[] },
  difficulty: keyof typeof SKILL_GATE,
): PersonLimits => {
  const minRir = leastRir(athlete.injuries);
  const maxSkill = SKILL_GATE[difficulty];
  if (athlete.age < 18) {
    return {
      maxShare: 0.8,
      minReps: 5,
      minRir: Math.max(2, minRir),
      maxSkill: Math.min(3, maxSkill),
      maxSetsPerExercise: 4,
      reason: 'under 18: at most 80 % of 1RM, no maximal attempts',
    };
  }
  if (athlete.age >= 65) {
    return {
      maxShare: 0.85,
      minReps: 3,
      minRir: Math.max(1, minRir),
      maxSkill: Math.min(3, maxSkill),
      maxSetsPerExercise: 3,
      reason: '65 or older: at most 85 % of 1RM, up to 3 sets of an exercise',
    };
  }
  if (difficulty === 'beginner') {
    return {
      maxShare: 0.825,
      minReps: 4,
      minRir: Math.max(1, minRir),
      maxSkill,
      maxSetsPerExercise: 4,
      reason: 'beginner: at most 82.5 % of 1RM',
    };
  }
  return {
    maxShare: 0.95,
    minReps: 1,
    minRir,
    maxSkill,
    maxSetsPerExercise: difficulty === 'advanced' ? 6 : 5,
    reason: 'adult: at most 95 % of 1RM',
  };
};
