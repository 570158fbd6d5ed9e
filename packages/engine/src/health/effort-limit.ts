import type { Condition } from '../catalog/stress.ts';
import type { Injury } from './judge-exercise.ts';

/** Reps to leave in reserve on every set while a condition is active; from the matrix's modifications. */
const LEAST_RIR: Readonly<Partial<Record<Condition, number>>> = {
  pregnancy_t1: 3,
  pregnancy_t2: 3,
  pregnancy_t3: 4,
  postpartum_0_6w: 4,
  postpartum_6_12w: 3,
  hypertension: 3,
  inguinal_hernia: 4,
};

/** Least reps in reserve for these conditions, 0 when none asks for any. */
export const leastRir = (injuries: readonly Injury[]): number =>
  Math.max(0, ...injuries.map((injury) => LEAST_RIR[injury.condition] ?? 0));

/** Reps in reserve for a movement that a condition asks to modify (RPE 7 at most). */
export const MODIFIED_RIR = 3;
