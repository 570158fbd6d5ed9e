/**
 * The log of an account on this device, and its exchange with the server.
 *
 * ```ts
 * const client = new SyncClient({ account: me.id });
 * client.start();
 *
 * const [plan] = await client.queries.todaysPlan('2026-11-23');
 * const workoutId = await client.log.startWorkout({ title: plan.title, planned: { owner: plan.owner, id: plan.id } });
 * const exercise = await client.log.addExercise({ workoutId, exerciseId: plan.exercises[0].exerciseId, name: plan.exercises[0].name });
 * await client.log.logSet({ workoutExerciseId: exercise, weight: '62.5', weightUnit: 'kg', reps: 5 });
 * await client.log.finishWorkout({ id: workoutId });
 * await client.log.completePlanned({ owner: plan.owner, id: plan.id, completed: true });
 *
 * liveQuery(() => client.queries.workout(workoutId)).subscribe(show);   // from 'dexie'; again at every change, in any tab
 * useSyncExternalStore(client.watch, () => client.status);              // { online, queued, sending, lastSync, conflicts }
 * for (const conflict of await client.conflicts()) { tell(conflict); await client.dismiss(conflict.seq); }
 * ```
 *
 * Every write is in the local store when its promise resolves, network or none. A coach passes `owner` to log for a
 * client without a login. Training older than 120 days is not on devices: history screens ask the API.
 */
export { SyncClient } from './sync-client.ts';
export type { NewTemplateExercise } from './templates.ts';
export type { PlannedOnDevice } from './training-queries.ts';
export type { DayFit, FitAnswer } from './day-fits.ts';
