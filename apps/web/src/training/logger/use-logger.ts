import { i18n } from '@halteres/i18n';
import { newId } from '@halteres/modules/kernel/new-id';
import { showToast } from '@halteres/ui';
import { useMemo, useState } from 'react';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import type { LoggedSet, PlannedWorkout, SetEntry, WhichExercise, WorkoutView } from '../log-shapes.ts';
import { entryOf, finishWorkout, swapExercise } from '../training-log.ts';
import { useLog } from '../use-sync.ts';
import { tick } from './haptics.ts';
import { pairWithPlan, type LoggerExercise } from './pair-with-plan.ts';
import { restAfter } from './rest/rest-timer.ts';
import { useRest, type RestControl } from './rest/use-rest.ts';

export type Logger = {
  personId: string;
  workout: WorkoutView;
  planned: PlannedWorkout | null;
  exercises: LoggerExercise[];
  rest: RestControl;
  /** Ids of sets that show but are not on the device yet: a page torn away now loses them. */
  saving: ReadonlySet<string>;
  logSet: (exercise: LoggerExercise, entry: SetEntry) => void;
  editSet: (set: LoggedSet, entry: SetEntry) => void;
  removeSet: (set: LoggedSet) => void;
  /** Gives the new exercise's id at once. */
  addExercise: (exercise: WhichExercise & { name: string }) => string;
  swapExercise: (old: LoggerExercise, by: WhichExercise & { name: string }) => string;
  removeExercise: (exercise: LoggerExercise) => void;
  /** Says where the workout is. */
  setGym: (gym: { id: string; name: string } | null) => void;
  finish: (undone: boolean) => void;
};

const unsaved = () =>
  showToast({ text: i18n._('This could not be saved on this device. Free some space and try again.'), tone: 'danger' });

/** The rest a set is followed by. */
export const restOf = ({ logged, prescribed }: LoggerExercise, entry: SetEntry): number =>
  restAfter(
    entry.setType,
    entry.restSeconds ?? prescribed?.sets[logged.sets.length]?.restSeconds ?? null,
    logged.sets.at(-1)?.restSeconds ?? null,
  );

/** A workout on its way: what it holds, and all that can be done to it. A logged set shows at once, as being saved. */
export function useLogger(personId: string, workout: WorkoutView, planned: PlannedWorkout | null): Logger {
  const client = useLog();
  const { log } = client;
  const owner = personId;
  const { byId } = useCatalogue();
  const rest = useRest(workout.id);
  const [early, setEarly] = useState<{ exerciseId: string; set: LoggedSet }[]>([]);

  const exercises = useMemo(() => {
    const logged = workout.exercises.map((exercise) => {
      const unseen = early.filter(
        (each) => each.exerciseId === exercise.id && !exercise.sets.some((set) => set.id === each.set.id),
      );
      return unseen.length === 0
        ? exercise
        : { ...exercise, sets: [...exercise.sets, ...unseen.map((each) => each.set)] };
    });
    return pairWithPlan(logged, planned, (exercise) => byId.get(exercise.exerciseId ?? ''));
  }, [workout, planned, byId, early]);

  const saving = useMemo(() => {
    const stored = new Set(workout.exercises.flatMap((exercise) => exercise.sets.map((set) => set.id)));
    return new Set(early.map(({ set }) => set.id).filter((id) => !stored.has(id)));
  }, [workout, early]);

  const forget = (id: string) => setEarly((before) => before.filter((each) => each.set.id !== id));

  return {
    personId,
    workout,
    planned,
    exercises,
    rest,
    saving,
    logSet: (exercise, entry) => {
      const id = newId();
      const seconds = restOf(exercise, entry);
      const position = (exercise.logged.sets.at(-1)?.position ?? -1) + 1;
      const set = { ...entry, id, position, restSeconds: seconds, completedAt: new Date().toISOString() };
      setEarly((before) => [...before, { exerciseId: exercise.logged.id, set: { ...set, weightKg: null } }]);
      rest.start(seconds);
      tick('short');
      log.logSet({ owner, workoutExerciseId: exercise.logged.id, ...set }).catch(() => {
        forget(id);
        unsaved();
      });
    },
    editSet: (set, entry) => {
      log.editSet({ owner, id: set.id, ...entryOf(entry) }).then(
        () =>
          showToast({
            text: i18n._('Set changed'),
            undoText: i18n._('Undo'),
            onUndo: () => void log.editSet({ owner, id: set.id, ...entryOf(set) }).catch(unsaved),
          }),
        unsaved,
      );
    },
    removeSet: (set) => {
      forget(set.id);
      log.removeSet({ owner, id: set.id }).then(
        () =>
          showToast({
            text: i18n._('Set deleted'),
            undoText: i18n._('Undo'),
            onUndo: () => void log.restoreSet({ owner, id: set.id }).catch(unsaved),
          }),
        unsaved,
      );
    },
    addExercise: ({ name, exerciseId, userExerciseId }) => {
      const id = newId();
      log.addExercise({ owner, workoutId: workout.id, id, name, exerciseId, userExerciseId }).catch(unsaved);
      return id;
    },
    swapExercise: (old, by) => {
      const id = newId();
      swapExercise(client, personId, workout.id, old.logged, { ...by, id }).catch(unsaved);
      return id;
    },
    removeExercise: ({ logged }) => {
      log.removeExercise({ owner, id: logged.id }).then(
        () =>
          showToast({
            text: i18n._('{name} taken out', { name: logged.name }),
            undoText: i18n._('Undo'),
            onUndo: () => void log.restoreExercise({ owner, id: logged.id }).catch(unsaved),
          }),
        unsaved,
      );
    },
    setGym: (gym) => {
      log.setGym({ owner, id: workout.id, gym }).catch(unsaved);
    },
    finish: (undone) => {
      rest.stop();
      finishWorkout(client, workout, planned, undone).catch(unsaved);
    },
  };
}
