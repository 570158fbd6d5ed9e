import type { LocalDate } from '@halteres/i18n';
import { afterSession } from '@halteres/engine/program/adapt/after-session';
import type { Change } from '@halteres/engine/program/adapt/change';
import type { TrainedSession, TrainedSet } from '@halteres/engine/program/adapt/training-log';
import type { SyncClient } from '@halteres/sync/client';
import type { ProgramKey } from '../../programs/program-queries.ts';
import type { LoggedSet, WorkoutView } from '../../training/log-shapes.ts';
import { keptProgram, withFit, type OnDevice } from './kept-program.ts';

const WORK: ReadonlySet<LoggedSet['setType']> = new Set(['normal', 'failure', 'amrap']);

const trainedSet = ({ weight, weightUnit, loadKind, reps, rpe, rir }: LoggedSet): TrainedSet => ({
  weight: weight === null || weightUnit === null || loadKind !== 'external' ? null : { weight, unit: weightUnit },
  reps,
  rpe,
  rir,
});

const sessionOf = (workout: WorkoutView, { workouts, idOf }: OnDevice): TrainedSession[] => {
  const at = workouts.find(({ workoutId }) => workoutId === workout.programWorkoutId);
  if (at === undefined || workout.endedAt === null) return [];
  const slugOf = new Map([...idOf].map(([slug, id]) => [id, slug]));
  return [
    {
      date: workout.localDate,
      at: { week: at.week, day: at.day },
      exercises: workout.exercises.flatMap(({ exerciseId, sets }) => {
        const slug = slugOf.get(exerciseId ?? '');
        const work = sets.filter(({ setType }) => WORK.has(setType));
        return slug === undefined || work.length === 0 ? [] : [{ slug, sets: work.map(trainedSet) }];
      }),
    },
  ];
};

/** What was trained of the program: as the server knew it, and since then on this device. */
async function sessionsOf(client: SyncClient, personId: string, kept: OnDevice): Promise<TrainedSession[]> {
  const planned = new Set(kept.workouts.map(({ workoutId }) => workoutId));
  const rows = await client.store.workouts
    .filter(({ owner, deleted, row }) => owner === personId && !deleted && planned.has(row.programWorkoutId ?? ''))
    .toArray();
  const here = (await Promise.all(rows.map(({ id }) => client.queries.workout(id, personId)))).flatMap((workout) =>
    workout === null ? [] : sessionOf(workout, kept),
  );
  const placeOf = ({ at }: TrainedSession): string => (at === null ? '' : `${at.week}:${at.day}`);
  const seen = new Set(here.map(placeOf));
  return [...kept.sessions.filter((session) => !seen.has(placeOf(session))), ...here].toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}

/** What a workout just finished changes in the ones to come, by the same rules as on the server; nothing is applied. */
export async function nextLoadsHere(
  client: SyncClient,
  personId: string,
  key: ProgramKey,
  today: LocalDate,
): Promise<Change[]> {
  const asKept = await keptProgram(key);
  const fits = await Promise.all(asKept.workouts.map(({ workoutId }) => client.fits.read(key.ownerId, workoutId)));
  const kept = fits.reduce((before, fit) => (fit === null ? before : withFit(before, fit)), asKept);
  const { program, profile, catalog, answered } = kept;
  const sessions = await sessionsOf(client, personId, kept);
  const { changes } = afterSession(program, profile, { today, sessions }, catalog);
  return changes.filter(({ key: of }) => !answered.includes(of));
}
