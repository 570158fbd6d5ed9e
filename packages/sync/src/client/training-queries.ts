import { setVolumeKg } from '@halteres/engine/record/worked-set';
import type { LoggedSet, WorkoutSummary, WorkoutView } from '@halteres/modules/training/contract';
import type { PrescribedOnDevice, Rows } from '../rows.ts';
import { readFit } from './day-fits.ts';
import { keyOf, type Local, type LocalStore } from './local-store.ts';

/** A workout planned for somebody on a day, with all there is to do. */
export type PlannedOnDevice = {
  /** The planned workout, of whoever planned it. */
  id: string;
  owner: string;
  scheduleId: string;
  date: string;
  time: string | null;
  programId: string;
  programName: string;
  title: string;
  focus: string;
  week: number;
  deload: boolean;
  /** What the coach notes on that day. */
  notes: string | null;
  /** Of a workout of free text. */
  body?: string | null;
  estimatedMinutes: number | null;
  completed: boolean;
  completedAt: string | null;
  athleteNotes: string | null;
  exercises: PrescribedOnDevice[];
};

export type WhichExercise = { exerciseId?: string | null | undefined; userExerciseId?: string | null | undefined };
/** Where a workout was; rows a device was given before workouts said so have neither. */
const placeOf = ({ gymId, gymName }: Partial<Rows['workouts']>): Pick<Rows['workouts'], 'gymId' | 'gymName'> =>
  gymId === undefined || gymId === null ? { gymId: null, gymName: null } : { gymId, gymName: gymName ?? null };
/** Rows a device was given before sets had a side or calories have neither. */
const sideOf = ({
  side = null,
  calories = null,
}: Partial<Rows['workout_sets']>): Pick<Rows['workout_sets'], 'side' | 'calories'> => ({ side, calories });
type SetOnDevice = Local<'workout_sets'>;

/** Reads of the local store. Inside Dexie's liveQuery each is asked again when what it read changes. */
export class TrainingQueries {
  readonly #store: LocalStore;
  readonly #account: string;

  constructor(store: LocalStore, account: string) {
    this.#store = store;
    this.#account = account;
  }

  /** What is planned for somebody (me, when left out) on a day; by time, then title. */
  async todaysPlan(date: string, athlete: string = this.#account): Promise<PlannedOnDevice[]> {
    const scheduled = await this.#store.workout_schedule.where('row.scheduledDate').equals(date).toArray();
    const mine = scheduled.filter(({ row, deleted }) => !deleted && row.athleteId === athlete);
    const plans = await Promise.all(mine.map((each) => this.#planned(each)));
    return plans
      .filter((plan) => plan !== null)
      .toSorted((a, b) => ((a.time ?? '~') + a.title < (b.time ?? '~') + b.title ? -1 : 1));
  }

  /** One planned workout, whatever its day; null where this device has none. */
  async planned(owner: string, id: string): Promise<PlannedOnDevice | null> {
    const scheduled = await this.#store.workout_schedule.where('[owner+row.workoutId]').equals([owner, id]).toArray();
    const there = scheduled.find(({ deleted }) => !deleted);
    return there === undefined ? null : this.#planned(there);
  }

  async #planned(scheduled: Local<'workout_schedule'>): Promise<PlannedOnDevice | null> {
    const workout = await this.#store.program_workouts.get(keyOf(scheduled.owner, scheduled.row.workoutId));
    if (workout === undefined || workout.deleted) return null;
    const { prescription, entityId: _entity, athleteId: _athlete, ...row } = workout.row;
    const fit = await readFit(this.#store, workout.owner, workout.id);
    return {
      ...row,
      estimatedMinutes: fit?.estimatedMinutes ?? row.estimatedMinutes,
      id: workout.id,
      owner: workout.owner,
      scheduleId: scheduled.id,
      date: scheduled.row.scheduledDate,
      time: scheduled.row.scheduledTime,
      notes: scheduled.row.notes ?? row.notes,
      exercises: fit?.exercises ?? prescription,
    };
  }

  /** A workout as the API gives it, from this device; null where it is older than the window, deleted or nobody's. */
  async workout(id: string, owner: string = this.#account): Promise<WorkoutView | null> {
    const local = await this.#store.workouts.get(keyOf(owner, id));
    if (local === undefined || local.deleted) return null;
    const exercises = await this.#exercisesOf(owner, [id]);
    const sets = await this.#setsOf(
      owner,
      exercises.map((exercise) => exercise.id),
    );
    const { timeZone: _timeZone, ...row } = local.row;
    return {
      ...row,
      ...placeOf(row),
      id,
      ownerId: owner,
      exercises: exercises.map(({ id: exerciseId, row: { workoutId: _workout, ...fields } }) => ({
        ...fields,
        tempo: (fields as Partial<typeof fields>).tempo ?? null,
        id: exerciseId,
        sets: sets.filter((set) => set.row.workoutExerciseId === exerciseId).map(viewSet),
      })),
    };
  }

  /** The newest workout that was not ended. */
  async openWorkout(owner: string = this.#account): Promise<WorkoutView | null> {
    const open = await this.#newest(owner)
      .filter(({ deleted, row }) => !deleted && row.endedAt === null)
      .first();
    return open === undefined ? null : this.workout(open.id, owner);
  }

  /** The newest workouts on this device, as the API lists them. */
  async recentWorkouts(limit: number, owner: string = this.#account): Promise<WorkoutSummary[]> {
    const workouts = await this.#newest(owner)
      .filter(({ deleted }) => !deleted)
      .limit(limit)
      .toArray();
    const exercises = await this.#exercisesOf(
      owner,
      workouts.map(({ id }) => id),
    );
    const sets = await this.#setsOf(
      owner,
      exercises.map(({ id }) => id),
    );
    return workouts.map(({ id, row }) => {
      const done = exercises.filter((exercise) => exercise.row.workoutId === id);
      const within = new Set(done.map((exercise) => exercise.id));
      const logged = sets.filter((set) => within.has(set.row.workoutExerciseId));
      return {
        id,
        ownerId: owner,
        title: row.title,
        localDate: row.localDate,
        startedAt: row.startedAt,
        endedAt: row.endedAt,
        gymName: placeOf(row).gymName,
        exercises: [...new Set(done.map((exercise) => exercise.row.name))],
        sets: logged.length,
        volumeKg: Math.round(logged.reduce((sum, set) => sum + volumeOf(set), 0) * 100) / 100,
      };
    });
  }

  /** The sets of the last session of an exercise on this device, other than in `notIn`; null where there is none. */
  async lastSetsOf(
    exercise: WhichExercise,
    { owner = this.#account, notIn }: { owner?: string; notIn?: string } = {},
  ): Promise<{ workoutId: string; localDate: string; sets: LoggedSet[] } | null> {
    const isIt = ({ row }: Local<'workout_exercises'>): boolean =>
      (exercise.exerciseId ?? null) === row.exerciseId && (exercise.userExerciseId ?? null) === row.userExerciseId;
    const workouts = await this.#newest(owner)
      .filter(({ deleted, id }) => !deleted && id !== notIn)
      .toArray();
    for (const { id, row } of workouts) {
      const done = (await this.#exercisesOf(owner, [id])).filter(isIt);
      const sets = await this.#setsOf(
        owner,
        done.map((each) => each.id),
      );
      if (sets.length > 0) return { workoutId: id, localDate: row.localDate, sets: sets.map(viewSet) };
    }
    return null;
  }

  /** Sessions of an exercise on this device before a moment, oldest first. */
  async sessionsOf(
    exercise: WhichExercise,
    { owner = this.#account, before }: { owner?: string; before: string },
  ): Promise<{ workoutId: string; sets: LoggedSet[] }[]> {
    const workouts = await this.#store.workouts
      .where('[owner+row.startedAt]')
      .between([owner, ''], [owner, before])
      .filter(({ deleted }) => !deleted)
      .toArray();
    const within = (
      await this.#exercisesOf(
        owner,
        workouts.map(({ id }) => id),
      )
    ).filter(
      ({ row }) =>
        (exercise.exerciseId ?? null) === row.exerciseId && (exercise.userExerciseId ?? null) === row.userExerciseId,
    );
    const sets = await this.#setsOf(
      owner,
      within.map(({ id }) => id),
    );
    return workouts.flatMap(({ id }) => {
      const rows = within.filter(({ row }) => row.workoutId === id);
      const done = rows.flatMap((each) => sets.filter(({ row }) => row.workoutExerciseId === each.id).map(viewSet));
      return done.length === 0 ? [] : [{ workoutId: id, sets: done }];
    });
  }

  #newest(owner: string) {
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query of Dexie, no array
    return this.#store.workouts.where('[owner+row.startedAt]').between([owner, ''], [owner, '\uffff']).reverse();
  }

  async #exercisesOf(owner: string, workoutIds: readonly string[]): Promise<Local<'workout_exercises'>[]> {
    const found = await this.#store.workout_exercises
      .where('[owner+row.workoutId]')
      .anyOf(workoutIds.map((id) => [owner, id]))
      .toArray();
    return found.filter(({ deleted }) => !deleted).toSorted(byPosition);
  }

  async #setsOf(owner: string, exerciseIds: readonly string[]): Promise<SetOnDevice[]> {
    const found = await this.#store.workout_sets
      .where('[owner+row.workoutExerciseId]')
      .anyOf(exerciseIds.map((id) => [owner, id]))
      .toArray();
    return found.filter(({ deleted }) => !deleted).toSorted(byPosition);
  }
}

const byPosition = (
  a: { id: string; row: { position: number } },
  b: { id: string; row: { position: number } },
): number => a.row.position - b.row.position || (a.id < b.id ? -1 : 1);

/** 0.45359237 kg to the pound, exactly: pounds as whole thousandths, kilograms as whole hundred-billionths. */
function inKilograms(weight: string | null, unit: 'kg' | 'lb' | null): string | null {
  if (weight === null || unit === null) return null;
  if (unit === 'kg') return plain(weight);
  const [whole = '0', part = ''] = weight.split('.');
  const digits = String(BigInt(whole + part.padEnd(3, '0').slice(0, 3)) * 45_359_237n).padStart(12, '0');
  return plain(`${digits.slice(0, -11)}.${digits.slice(-11)}`);
}

const plain = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

function viewSet({ id, row: { workoutExerciseId: _exercise, ...row } }: SetOnDevice): LoggedSet {
  return {
    ...row,
    ...sideOf(row),
    id,
    weight: row.weight === null ? null : plain(row.weight),
    weightKg: inKilograms(row.weight, row.weightUnit),
  };
}

const volumeOf = ({ row }: SetOnDevice): number => {
  const weightKg = inKilograms(row.weight, row.weightUnit);
  return setVolumeKg({ ...row, ...sideOf(row), weightKg: weightKg === null ? null : Number(weightKg) });
};
