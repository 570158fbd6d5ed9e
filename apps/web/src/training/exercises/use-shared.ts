import { i18n } from '@halteres/i18n';
import { showToast } from '@halteres/ui';
import { MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { MEASURES } from '@halteres/engine/catalog/exercise';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sharedExercisesQuery } from '../../own/own-queries.ts';
import { useMe } from '../../shell/session/session.ts';
import { useLog } from '../use-sync.ts';
import type { ExerciseEntry } from './search-exercises.ts';

type Shared = {
  entries: readonly ExerciseEntry[];
  /** Makes a shared exercise one's own, under the same id, then hands it on; hands on at once what is one's own. */
  take: (entry: ExerciseEntry) => void;
};

/** What coaches share with the person who logs, but for what they have of their own already. */
export function useShared(
  personId: string,
  own: readonly ExerciseEntry[],
  onTaken: (entry: ExerciseEntry) => void,
): Shared {
  const me = useMe();
  const { log } = useLog();
  const { data } = useQuery({ ...sharedExercisesQuery, enabled: personId === me.id });
  const entries = useMemo(() => {
    const known = new Set(own.flatMap(({ userExerciseId, name }) => [userExerciseId, name.toLowerCase()]));
    return (data ?? [])
      .filter(({ id, name }) => !known.has(id) && !known.has(name.toLowerCase()))
      .map(({ id, name, loading, measure, primaryMuscle, coachName }): ExerciseEntry => ({
        exerciseId: null,
        userExerciseId: id,
        slug: null,
        name,
        aliases: [],
        otherNames: [],
        common: 3,
        loading,
        equipment: [],
        measure,
        primaryMuscle,
        added: false,
        sharedBy: coachName ?? '',
      }));
  }, [data, own]);
  const take = (entry: ExerciseEntry): void => {
    const { userExerciseId: id, name, loading } = entry;
    if (entry.sharedBy === undefined || id === null) return onTaken(entry);
    const measure = MEASURES.find((each) => each === entry.measure) ?? 'reps';
    const primaryMuscle = MUSCLES.find((each) => each === entry.primaryMuscle) ?? null;
    log.createExercise({ owner: personId, id, name, loading, measure, primaryMuscle }).then(
      () => onTaken(entry),
      () =>
        showToast({
          text: i18n._('This could not be saved on this device. Free some space and try again.'),
          tone: 'danger',
        }),
    );
  };
  return { entries, take };
}
