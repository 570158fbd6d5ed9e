import { useCatalogue } from '../../exercises/use-catalogue.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';

const ON_A_BAR: readonly string[] = ['barbell', 'ez_bar', 'trap_bar', 'safety_bar', 'smith'];

/** Whether plates go on a bar for an exercise. */
export function useIsOnBar({ logged }: LoggerExercise): boolean {
  const { byId } = useCatalogue();
  return ON_A_BAR.includes(byId.get(logged.exerciseId ?? '')?.loading ?? '');
}
