import type { WeightUnit } from '@halteres/i18n';
import { loadsFor } from '@halteres/engine/load/loads-for';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { keptAnswer } from '../kept-answer.ts';
import { api } from '../../shell/session/api.ts';
import type { LoggerExercise } from './pair-with-plan.ts';

type Loaded = Parameters<typeof loadsFor>[0];
type Gym = Awaited<ReturnType<typeof api.gyms.get>>['inventory'];

/** The gym somebody trains in, as far as the one who logs may know it. */
async function readGym(personId: string): Promise<Gym | null> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof api.coaching.entities.list>> = await api.coaching.entities.list({
      limit: 100,
      type: 'CLIENT',
      ...(cursor === null ? {} : { cursor }),
    });
    const item = page.items.find((each) => each.athleteId === personId);
    if (item !== undefined) {
      const { gymId } = await api.coaching.entities.get({ id: item.id });
      return gymId === null ? null : (await api.gyms.get({ id: gymId })).inventory;
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return null;
}

/** The loads this gym can build for an exercise whose plan carries loads; null where that is not known. */
export function useBuildable(
  personId: string,
  { logged, prescribed }: LoggerExercise,
  unit: WeightUnit,
): readonly number[] | null {
  const { byId } = useCatalogue();
  const { data: gym } = useQuery({
    queryKey: ['gym-of', personId],
    queryFn: () => keptAnswer(`gym-of/${personId}`, () => readGym(personId)),
    staleTime: 300_000,
  });
  const entry = byId.get(logged.exerciseId ?? '');
  const isLoaded = prescribed?.sets.some((set) => set.load !== null) ?? false;
  return useMemo(() => {
    if (!isLoaded || !gym || entry === undefined) return null;
    const loads = loadsFor(
      { loading: entry.loading as Loaded['loading'], equipment: entry.equipment.map((slugs) => [...slugs]) },
      gym,
    );
    const inUnit = (loads ?? []).flatMap(({ weight }) => (weight.unit === unit ? [Number(weight.weight)] : []));
    return inUnit.length === 0 ? null : inUnit;
  }, [isLoaded, gym, entry, unit]);
}
