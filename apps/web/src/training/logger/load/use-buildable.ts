import type { WeightUnit } from '@halteres/i18n';
import { loadsFor } from '@halteres/engine/load/loads-for';
import { useMemo } from 'react';
import { useCatalogue } from '../../exercises/use-catalogue.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';
import { useGymOf } from './use-gym-of.ts';

type Loaded = Parameters<typeof loadsFor>[0];

/**
 * The loads that can be built for an exercise: in the gym one is in now, or where the plan that carries loads is made
 * for; null where that is not known.
 */
export function useBuildable(
  personId: string,
  { logged, targets }: LoggerExercise,
  unit: WeightUnit,
): readonly number[] | null {
  const { byId } = useCatalogue();
  const { gym, isHere } = useGymOf(personId);
  const entry = byId.get(logged.exerciseId ?? '');
  const isLoaded = isHere || targets.some((set) => set.load !== null);
  return useMemo(() => {
    if (!isLoaded || gym === null || entry === undefined) return null;
    const loads = loadsFor(
      { loading: entry.loading as Loaded['loading'], equipment: entry.equipment.map((slugs) => [...slugs]) },
      gym,
    );
    const inUnit = (loads ?? []).flatMap(({ weight }) => (weight.unit === unit ? [Number(weight.weight)] : []));
    return inUnit.length === 0 ? null : inUnit;
  }, [isLoaded, gym, entry, unit]);
}
