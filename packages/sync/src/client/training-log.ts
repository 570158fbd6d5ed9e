import { newId } from '@halteres/modules/kernel/new-id';
import type { Entity } from '../protocol.ts';
import type { Fields, Rows } from '../rows.ts';
import { keyOf, type LocalStore } from './local-store.ts';
import { writeLocally, type Change } from './write-locally.ts';

/** Whose log: mine when left out, or that of a client without a login. */
type Whose = { owner?: string | undefined };
type Which = Whose & { id: string };
/** A gym by what a device shows of it. */
type LoggedGym = { id: string; name: string };
export type SetEntry = Partial<Omit<Fields<'workout_sets'>, 'workoutExerciseId'>>;

/** Everything a person does to a log: at once on this device, and on the server when it can be reached. */
export class TrainingLog {
  readonly #store: LocalStore;
  readonly #account: string;
  readonly #now: () => number;

  constructor(store: LocalStore, account: string, now: () => number) {
    this.#store = store;
    this.#account = account;
    this.#now = now;
  }

  /** Starts a workout now; from a plan when `planned` is given. Returns its id. */
  async startWorkout(
    start: Whose &
      Partial<Omit<Fields<'workouts'>, 'gymId'>> & {
        id?: string;
        planned?: { owner: string; id: string };
        gym?: LoggedGym | null;
      } = {},
  ): Promise<string> {
    const { owner = this.#account, id = newId(this.#now()), planned, gym = null, ...fields } = start;
    const at = new Date(this.#now());
    const add = {
      title: '',
      localDate: localDateOf(at),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      startedAt: at.toISOString(),
      endedAt: null,
      bodyweightKg: null,
      notes: null,
      programOwnerId: planned?.owner ?? null,
      programWorkoutId: planned?.id ?? null,
      ...fields,
      imported: false,
      gymId: null,
      gymName: null,
    };
    await this.#store.transaction('rw', this.#store.workouts, this.#store.outbox, async () => {
      await this.#write({ entity: 'workouts', owner, id, add });
      if (gym !== null) await this.setGym({ owner, id, gym });
    });
    return id;
  }

  /** Says in which gym a workout is; null for none. */
  setGym({ owner, id, gym }: Which & { gym: LoggedGym | null }): Promise<void> {
    return this.#set('workouts', owner, id, { gymId: gym?.id ?? null, gymName: gym?.name ?? null });
  }

  /** Ends, renames or notes a workout; ends it now when nothing else is said. */
  finishWorkout({
    owner,
    id,
    ...change
  }: Which & Partial<Pick<Fields<'workouts'>, 'title' | 'endedAt' | 'notes' | 'bodyweightKg'>>): Promise<void> {
    return this.#set('workouts', owner, id, { endedAt: new Date(this.#now()).toISOString(), ...change });
  }

  /** Renames or notes a workout, or says when it was or the body weight of that day, without ending it. */
  editWorkout({
    owner,
    id,
    ...change
  }: Which &
    Partial<
      Pick<Fields<'workouts'>, 'title' | 'localDate' | 'timeZone' | 'startedAt' | 'endedAt' | 'notes' | 'bodyweightKg'>
    >): Promise<void> {
    return this.#set('workouts', owner, id, change);
  }

  /** Adds an exercise behind those that are there. `name` is what this device shows. Returns its id. */
  async addExercise(
    added: Whose & { workoutId: string; name: string; id?: string } & Partial<
        Omit<Fields<'workout_exercises'>, 'workoutId'>
      >,
  ): Promise<string> {
    const { owner = this.#account, id = newId(this.#now()), ...fields } = added;
    const there = await this.#store.workout_exercises
      .where('[owner+row.workoutId]')
      .equals([owner, added.workoutId])
      .toArray();
    const position = there.reduce((next, { row, deleted }) => (deleted ? next : Math.max(next, row.position + 1)), 0);
    const add = {
      position,
      exerciseId: null,
      userExerciseId: null,
      superset: null,
      tempo: null,
      notes: null,
      ...fields,
    };
    await this.#write({ entity: 'workout_exercises', owner, id, add });
    return id;
  }

  editExercise({
    owner,
    id,
    ...change
  }: Which & Partial<Omit<Rows['workout_exercises'], 'workoutId' | 'name'>>): Promise<void> {
    return this.#set('workout_exercises', owner, id, change);
  }

  /** Logs a set as done now, behind those that are there. Returns its id. */
  async logSet(logged: Whose & { workoutExerciseId: string; id?: string } & SetEntry): Promise<string> {
    const { owner = this.#account, id = newId(this.#now()), ...fields } = logged;
    const there = await this.#store.workout_sets
      .where('[owner+row.workoutExerciseId]')
      .equals([owner, logged.workoutExerciseId])
      .toArray();
    const position = there.reduce((next, { row, deleted }) => (deleted ? next : Math.max(next, row.position + 1)), 0);
    await this.#write({
      entity: 'workout_sets',
      owner,
      id,
      add: {
        position,
        setType: 'normal',
        loadKind: 'external',
        weight: null,
        weightUnit: null,
        reps: null,
        rpe: null,
        rir: null,
        seconds: null,
        distanceM: null,
        calories: null,
        side: null,
        restSeconds: null,
        notes: null,
        completedAt: new Date(this.#now()).toISOString(),
        ...fields,
      },
    });
    return id;
  }

  editSet({ owner, id, ...change }: Which & SetEntry): Promise<void> {
    return this.#set('workout_sets', owner, id, change);
  }

  removeSet = (which: Which): Promise<void> => this.#remove('workout_sets', which);
  restoreSet = (which: Which): Promise<void> => this.#restore('workout_sets', which);
  removeExercise = (which: Which): Promise<void> => this.#remove('workout_exercises', which);
  restoreExercise = (which: Which): Promise<void> => this.#restore('workout_exercises', which);
  removeWorkout = (which: Which): Promise<void> => this.#remove('workouts', which);
  restoreWorkout = (which: Which): Promise<void> => this.#restore('workouts', which);

  /** Makes an exercise of one's own. Returns its id. */
  async createExercise(
    made: Whose & { name: string; id?: string } & Partial<Fields<'user_exercises'>>,
  ): Promise<string> {
    const { owner = this.#account, id = newId(this.#now()), ...fields } = made;
    await this.#write({
      entity: 'user_exercises',
      owner,
      id,
      add: { measure: 'reps', loading: 'none', primaryMuscle: null, notes: null, ...fields },
    });
    return id;
  }

  /** Marks a planned workout done (now, unless said otherwise) or not done. `owner` is whose plan it is. */
  completePlanned({
    owner,
    id,
    completed,
    ...change
  }: { owner: string; id: string } & Partial<Fields<'program_workouts'>>): Promise<void> {
    const when =
      completed === true
        ? { completed, completedAt: new Date(this.#now()).toISOString() }
        : completed === false
          ? { completed, completedAt: null }
          : {};
    return this.#set('program_workouts', owner, id, { ...when, ...change });
  }

  /** Moves a planned workout of one's own planning to another day. */
  moveScheduled({ owner, id, ...change }: Which & Partial<Fields<'workout_schedule'>>): Promise<void> {
    return this.#set('workout_schedule', owner, id, change);
  }

  #write<E extends Entity>(change: Change<E>): Promise<void> {
    return writeLocally(this.#store, this.#account, change);
  }

  async #set<E extends Entity>(
    entity: E,
    owner: string | undefined,
    id: string,
    change: Partial<Rows[E]>,
  ): Promise<void> {
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<
      Rows[E]
    >;
    if (Object.keys(set).length > 0) await this.#write({ entity, owner: owner ?? this.#account, id, set });
  }

  async #remove(entity: Entity, { owner = this.#account, id }: Which): Promise<void> {
    const local = await this.#store.rows(entity).get(keyOf(owner, id));
    if (local !== undefined && !local.deleted) await this.#write({ entity, owner, id, remove: true });
  }

  async #restore(entity: Entity, { owner = this.#account, id }: Which): Promise<void> {
    const local = await this.#store.rows(entity).get(keyOf(owner, id));
    if (local?.deleted === true) await this.#write({ entity, owner, id, restore: true });
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
/** The day as the clock on the wall says. */
export const localDateOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
