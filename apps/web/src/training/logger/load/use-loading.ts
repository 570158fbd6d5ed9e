import { barsFor } from '@halteres/engine/load/bar-types';
import type { Gym, Weight } from '@halteres/engine/load/inventory';
import { loadBar, type LoadedBar } from '@halteres/engine/load/load-bar';
import { useMemo } from 'react';
import { useUnits } from '../../../shell/session/use-units.ts';
import { usualGym } from '../../../gyms/plates/usual-gym.ts';
import { useCatalogue } from '../../exercises/use-catalogue.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';
import { useGymOf } from './use-gym-of.ts';
import { useIsOnBar } from './use-is-on-bar.ts';

type Loading = Parameters<typeof barsFor>[1];
const NO_COLLARS: Weight = { weight: '0', unit: 'kg' };

/** What a gym has for an exercise: where one is, where the plan is made for, else what most gyms have. */
export function useGymFor(personId: string): { gym: Gym; isKnown: boolean } {
  const { gym } = useGymOf(personId);
  const { weightUnit } = useUnits();
  return { gym: gym ?? usualGym(weightUnit), isKnown: gym !== null };
}

/** The plates that make a load on the first bar there is for an exercise; null where no bar is loaded. */
export function useLoadedBar(personId: string, exercise: LoggerExercise, load: Weight | null): LoadedBar | null {
  const isOnBar = useIsOnBar(exercise);
  const { byId } = useCatalogue();
  const { gym } = useGymFor(personId);
  const known = byId.get(exercise.logged.exerciseId ?? '');
  const { weight = '', unit = 'kg' } = load ?? {};
  return useMemo(() => {
    if (!isOnBar || weight === '') return null;
    const bar = barsFor(gym.bars, (known?.loading ?? 'barbell') as Loading, known?.equipment ?? [])[0];
    return bar === undefined ? null : loadBar({ weight, unit }, bar, NO_COLLARS, gym.plates);
  }, [isOnBar, gym, known, weight, unit]);
}
