import { i18n } from '@halteres/i18n';
import { NativeSelect, showToast } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { api } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import type { WorkoutView } from '../log-shapes.ts';
import { useClient } from '../use-client.ts';
import { useLog } from '../use-sync.ts';
import classes from './history.module.css';

type Props = { workout: WorkoutView; isLocal: boolean; onChanged: () => void };
type Place = { id: string; name: string };

/** Where a workout was done, to be read and mended. */
export function PlaceField({ workout, isLocal, onChanged }: Props): ReactNode {
  const { log } = useLog();
  const { gyms } = useGymHere();
  const isRead = useClient(workout.ownerId)?.claimed === true;
  const { gymId, gymName } = workout;
  const there = gymId === null ? null : { id: gymId, name: gymName ?? i18n._('A gym that is no more') };
  const places: readonly Place[] = there === null || gyms.some(({ id }) => id === there.id) ? gyms : [...gyms, there];
  if (isRead || places.length === 0)
    return there === null ? null : <p className={classes.notes}>{i18n._('At {name}', { name: there.name })}</p>;
  const write = async (gym: Place | null): Promise<void> => {
    if (isLocal) return log.setGym({ owner: workout.ownerId, id: workout.id, gym });
    await api.training.workouts.finish({ personId: workout.ownerId, id: workout.id, gymId: gym?.id ?? null });
    onChanged();
  };
  const fail = (error: unknown) => showToast({ text: problemText(error), tone: 'danger' });
  const change = (gym: Place | null): void => {
    write(gym).then(
      () =>
        showToast({
          text: i18n._('Place changed'),
          undoText: i18n._('Undo'),
          onUndo: () => void write(there).catch(fail),
        }),
      fail,
    );
  };
  return (
    <NativeSelect
      size="md"
      mt={16}
      label={i18n._('Where')}
      value={gymId ?? ''}
      data={[{ value: '', label: i18n._('Not said') }, ...places.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={({ currentTarget: { value } }) => change(places.find(({ id }) => id === value) ?? null)}
    />
  );
}
