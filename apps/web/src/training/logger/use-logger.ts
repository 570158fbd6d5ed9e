import { i18n } from '@halteres/i18n';
import { newId } from '@halteres/modules/kernel/new-id';
import { showToast } from '@halteres/ui';
import { useMemo, useState } from 'react';
import { useOwnKinds } from '../exercises/use-own-kinds.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import type { LoggedSet, PlannedWorkout, PrescribedSet, SetEntry, WhichExercise, WorkoutView } from '../log-shapes.ts';
import { entryOf, finishWorkout, swapExercise } from '../training-log.ts';
import { useLog } from '../use-sync.ts';
import { useRecords, type ShownRecord } from '../records/use-records.ts';
import { useToldRecords } from '../records/use-told-records.ts';
import { tick } from './haptics.ts';
import { joinNext, moveBy, partGroup, regroup, type Regrouping } from './group-exercises.ts';
import { pairWithPlan, targetNow, type LoggerExercise } from './pair-with-plan.ts';
import { nextInRound } from './rounds.ts';
import { forgetTargets, keepTargets, useOwnTargets } from './use-own-targets.ts';
import { restAfter } from './rest/rest-timer.ts';
import { useRest, type RestControl } from './rest/use-rest.ts';

export type Logger = {
  personId: string;
  workout: WorkoutView;
  planned: PlannedWorkout | null;
  exercises: LoggerExercise[];
  rest: RestControl;
  /** Records of this workout, by set; empty until what they must beat is known. */
  records: ReadonlyMap<string, readonly ShownRecord[]>;
  /** Ids of sets that show but are not on the device yet: a page torn away now loses them. */
  saving: ReadonlySet<string>;
  /** Gives the exercise a round goes on with; null outside a group. */
  logSet: (exercise: LoggerExercise, entry: SetEntry) => string | null;
  editSet: (set: LoggedSet, entry: SetEntry) => void;
  removeSet: (set: LoggedSet) => void;
  /** Gives the new exercise's id at once. */
  addExercise: (exercise: WhichExercise & { name: string }) => string;
  swapExercise: (old: LoggerExercise, by: WhichExercise & { name: string }) => string;
  removeExercise: (exercise: LoggerExercise) => void;
  noteExercise: (exercise: LoggerExercise, change: { tempo?: string | null; notes?: string | null }) => void;
  /** Does an exercise in rounds with the next one, or parts its group; or moves it. */
  arrange: (exercise: LoggerExercise, how: 'join' | 'part' | 'up' | 'down') => void;
  /** Puts warm-ups before the sets of an exercise. */
  warmUp: (exercise: LoggerExercise, sets: readonly PrescribedSet[]) => void;
  /** Says where the workout is. */
  setGym: (gym: { id: string; name: string } | null) => void;
  finish: (undone: boolean) => void;
};

const unsaved = () =>
  showToast({ text: i18n._('This could not be saved on this device. Free some space and try again.'), tone: 'danger' });

function bySet(records: readonly ShownRecord[]): ReadonlyMap<string, readonly ShownRecord[]> {
  const found = new Map<string, ShownRecord[]>();
  for (const record of records) found.set(record.setId, [...(found.get(record.setId) ?? []), record]);
  return found;
}

/** The rest a set is followed by. */
export const restOf = (exercise: LoggerExercise, entry: SetEntry): number =>
  restAfter(
    entry.setType,
    entry.restSeconds ?? targetNow(exercise)?.restSeconds ?? null,
    exercise.logged.sets.at(-1)?.restSeconds ?? null,
  );

/** A workout on its way: what it holds, and all that can be done to it. A logged set shows at once, as being saved. */
export function useLogger(personId: string, workout: WorkoutView, planned: PlannedWorkout | null): Logger {
  const client = useLog();
  const { log } = client;
  const owner = personId;
  const { byId } = useCatalogue();
  const ownKinds = useOwnKinds(personId);
  const rest = useRest(workout.id);
  const [early, setEarly] = useState<{ exerciseId: string; set: LoggedSet }[]>([]);

  const own = useOwnTargets(
    workout.id,
    workout.exercises.map(({ id }) => id),
  );

  const exercises = useMemo(() => {
    const logged = workout.exercises.map((exercise) => {
      const unseen = early.filter(
        (each) => each.exerciseId === exercise.id && !exercise.sets.some((set) => set.id === each.set.id),
      );
      return unseen.length === 0
        ? exercise
        : { ...exercise, sets: [...exercise.sets, ...unseen.map((each) => each.set)] };
    });
    return pairWithPlan(
      logged,
      planned,
      (exercise) => byId.get(exercise.exerciseId ?? '') ?? ownKinds.get(exercise.userExerciseId ?? ''),
      own,
    );
  }, [workout, planned, byId, ownKinds, early, own]);

  const saving = useMemo(() => {
    const stored = new Set(workout.exercises.flatMap((exercise) => exercise.sets.map((set) => set.id)));
    return new Set(early.map(({ set }) => set.id).filter((id) => !stored.has(id)));
  }, [workout, early]);

  const change = (text: string, undoText: string, changes: Regrouping): void => {
    regroup(client, workout, changes).then(
      (before) =>
        showToast({
          text,
          undoText,
          onUndo: () => void regroup(client, workout, before).catch(unsaved),
        }),
      unsaved,
    );
  };
  const records = useRecords(personId, workout);
  useToldRecords(records);
  const recordsOf = useMemo(() => bySet(records ?? []), [records]);
  const forget = (id: string) => setEarly((before) => before.filter((each) => each.set.id !== id));

  return {
    personId,
    workout,
    planned,
    exercises,
    rest,
    records: recordsOf,
    saving,
    logSet: (exercise, entry) => {
      const id = newId();
      const seconds = restOf(exercise, entry);
      const position = (exercise.logged.sets.at(-1)?.position ?? -1) + 1;
      const set = { ...entry, id, position, restSeconds: seconds, completedAt: new Date().toISOString() };
      const done = { ...exercise.logged, sets: [...exercise.logged.sets, { ...set, weightKg: null }] };
      const round = nextInRound(
        exercises.map((each) => (each.logged.id === done.id ? { ...each, logged: done } : each)),
        done.id,
        entry.setType === 'warm_up',
      );
      setEarly((before) => [...before, { exerciseId: exercise.logged.id, set: { ...set, weightKg: null } }]);
      if (round === null || round.isOver) rest.start(seconds);
      else rest.stop();
      tick('short');
      log.logSet({ owner, workoutExerciseId: exercise.logged.id, ...set }).catch(() => {
        forget(id);
        unsaved();
      });
      return round?.id ?? null;
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
    noteExercise: ({ logged }, { ...noted }) => {
      const before = { tempo: logged.tempo, notes: logged.notes };
      log.editExercise({ owner, id: logged.id, ...noted }).then(
        () =>
          showToast({
            text: i18n._('{name} changed', { name: logged.name }),
            undoText: i18n._('Undo'),
            onUndo: () => void log.editExercise({ owner, id: logged.id, ...before }).catch(unsaved),
          }),
        unsaved,
      );
    },
    arrange: ({ logged }, how) => {
      const { exercises: all } = workout;
      const undoText = i18n._('Undo');
      if (how === 'join') change(i18n._('Done in rounds from now on'), undoText, joinNext(all, logged.id));
      else if (how === 'part') change(i18n._('The group is parted'), undoText, partGroup(all, logged.id));
      else
        change(i18n._('{name} moved', { name: logged.name }), undoText, moveBy(all, logged.id, how === 'up' ? -1 : 1));
    },
    warmUp: ({ logged }, sets) => {
      const before = own.get(logged.id) ?? [];
      const work = before.filter(({ kind }) => kind !== 'warm_up');
      keepTargets(client, logged.id, [...sets, ...work]).then(
        () =>
          showToast({
            text: i18n._('{sets, plural, one {# warm-up added} other {# warm-ups added}}', { sets: sets.length }),
            undoText: i18n._('Undo'),
            onUndo: () => void keepTargets(client, logged.id, before).catch(unsaved),
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
      if (!undone)
        void forgetTargets(
          client,
          workout.exercises.map(({ id }) => id),
        );
    },
  };
}
