import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { WorkoutMovement } from '../workout.ts';

export type Heaviness = 'light' | 'moderate' | 'heavy';

/** What an intermediate man lifts once, kg; expert opinion, only to tell light from heavy. */
const USUAL_1RM = { bench: 95, squat: 130, deadlift: 160 } as const;
const USUAL_BODY = 82;
const KG_PER = { kg: 1, lb: 0.45359237, pood: 16.38, bodyweight: USUAL_BODY, percent: 0 } as const;
const LIGHT_BELOW = 0.42;
const HEAVY_FROM = 0.68;

/** How heavy a prescribed load is for the lift; null where none is prescribed or nothing is known to compare with. */
export function heavinessOf({ load }: WorkoutMovement, exercise: Exercise | undefined): Heaviness | null {
  if (load === null) return null;
  if (load.unit === 'percent') return of(load.value / 100);
  const ratio = exercise?.ratio ?? null;
  if (ratio === null) return null;
  return of((load.value * KG_PER[load.unit]) / (USUAL_1RM[ratio.lift] * ratio.of));
}

const of = (share: number): Heaviness => (share < LIGHT_BELOW ? 'light' : share < HEAVY_FROM ? 'moderate' : 'heavy');
