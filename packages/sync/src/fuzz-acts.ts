import { shippedId } from '@halteres/modules/catalog/shipped-id';
import type { Local } from './client/local-store.ts';
import type { SyncClient } from './client/sync-client.ts';

/** A device of the fuzz test: whose log it writes, and the sets it made itself. */
export type Device = { name: string; owner: string; client: SyncClient; made: string[]; reopen: () => Promise<void> };
export type Tell = (device: Device, setId: string, change: { reps?: number; deleted?: boolean }) => void;
type Below = (count: number) => number;
type Plan = { coach: string; planned: readonly { workoutId: string; scheduleId: string }[] };
type Act = (device: Device, below: Below, tell: Tell, plan: Plan) => Promise<void>;

export const BENCH = shippedId('exercise', 'barbell-bench-press');
export const TODAY = new Date().toISOString().slice(0, 10);

/** One thing a person does on a device; edits come most often, so that old ones coming late have something to spoil. */
export const act: Act = async (device, below, tell, plan) => {
  const chosen = ACTS[below(ACTS.length)] as Act;
  await chosen(device, below, tell, plan);
};

const start: Act = async (device, below, tell) => {
  const { owner, client } = device;
  const workoutId = await client.log.startWorkout({ owner, title: `from ${device.name}`, localDate: TODAY });
  const workoutExerciseId = await client.log.addExercise({
    owner,
    workoutId,
    exerciseId: BENCH,
    name: 'Barbell Bench Press',
  });
  await logIn(device, workoutExerciseId, 2 + below(40), tell);
};

const log: Act = async (device, below, tell) => {
  const exercise = oneOf(
    device,
    below,
    await device.client.store.workout_exercises.filter(({ deleted }) => !deleted).toArray(),
  );
  if (exercise !== undefined) await logIn(device, exercise.id, 2 + below(40), tell);
};

async function logIn(device: Device, workoutExerciseId: string, reps: number, tell: Tell): Promise<void> {
  const id = await device.client.log.logSet({
    owner: device.owner,
    workoutExerciseId,
    weight: '62.5',
    weightUnit: 'kg',
    reps,
  });
  device.made.push(id);
  tell(device, id, { reps });
}

const edit: Act = async (device, below, tell) => {
  const { client, owner } = device;
  const own = await client.store.workout_sets.get(`${owner}/${device.made.at(-1)}`);
  const any = oneOf(device, below, await client.store.workout_sets.toArray());
  const set = below(5) === 0 ? any : own;
  if (set === undefined || set.deleted) return;
  const reps = 2 + below(40);
  tell(device, set.id, { reps });
  await client.log.editSet({ owner, id: set.id, reps, ...(below(2) === 0 ? { notes: `by ${device.name}` } : {}) });
};

const removeOrRestoreSet: Act = async (device, below, tell) => {
  const { client, owner } = device;
  const set = oneOf(device, below, await client.store.workout_sets.toArray());
  if (set === undefined) return;
  tell(device, set.id, { deleted: !set.deleted });
  await (set.deleted ? client.log.restoreSet({ owner, id: set.id }) : client.log.removeSet({ owner, id: set.id }));
};

const changeWorkout: Act = async (device, below) => {
  const { client, owner } = device;
  const workout = oneOf(device, below, await client.store.workouts.toArray());
  if (workout === undefined) return;
  const which = { owner, id: workout.id };
  const endedAt = new Date(Date.now() + 10 * 86_400_000).toISOString();
  if (workout.deleted) await client.log.restoreWorkout(which);
  else if (below(3) === 0) await client.log.removeWorkout(which);
  else await client.log.finishWorkout({ ...which, endedAt, title: `done on ${device.name}` });
};

const changeExercise: Act = async (device, below) => {
  const { client, owner } = device;
  const exercise = oneOf(device, below, await client.store.workout_exercises.toArray());
  if (exercise === undefined) return;
  const which = { owner, id: exercise.id };
  if (exercise.deleted) await client.log.restoreExercise(which);
  else if (below(3) === 0) await client.log.removeExercise(which);
  else await client.log.editExercise({ ...which, notes: device.name });
};

const followPlan: Act = async ({ name, client }, below, _tell, { coach, planned }) => {
  const { workoutId, scheduleId } = planned[below(planned.length)] as Plan['planned'][number];
  if ((await client.store.program_workouts.get(`${coach}/${workoutId}`)) === undefined) return;
  if (name === 'coach') await client.log.moveScheduled({ owner: coach, id: scheduleId, notes: `moved ${below(9)}` });
  else await client.log.completePlanned({ owner: coach, id: workoutId, completed: below(2) === 0, athleteNotes: name });
};

const ACTS: readonly Act[] = [
  start,
  log,
  edit,
  edit,
  edit,
  edit,
  removeOrRestoreSet,
  changeWorkout,
  changeExercise,
  followPlan,
];

function oneOf<Row extends Local<'workouts' | 'workout_exercises' | 'workout_sets'>>(
  device: Device,
  below: Below,
  rows: readonly Row[],
): Row | undefined {
  const found = rows.filter((row) => row.owner === device.owner).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return found[below(Math.max(1, found.length))];
}
