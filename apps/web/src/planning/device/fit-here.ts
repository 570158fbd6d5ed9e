import type { Gym } from '@halteres/engine/load/inventory';
import { fitDay, plannedThings, type FittedDay } from '@halteres/engine/program/adapt/fit-day';
import type { PrescribedExercise } from '@halteres/engine/program/program';
import type { DayPreview } from '@halteres/modules/planning/adapt/contract';
import type { SyncClient } from '@halteres/sync/client';
import { queryClient } from '../../shell/session/query-client.ts';
import type { PrescribedExercise as OnThisDevice } from '../../training/log-shapes.ts';
import type { DayKey, Situation } from '../suggestions/suggestion-queries.ts';
import { deviceGymQuery } from './device-queries.ts';
import { dayOf, keptProgram, type OnDevice } from './kept-program.ts';

/** A workout that this device does not know enough of to fit. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

type Fitted = { kept: OnDevice; day: FittedDay; preview: DayPreview };

/** Only what the catalogue knows counts, as where the plan was made. */
const knownPart = ({ counts: _counts, ...gym }: Gym, { catalog }: OnDevice): Gym => {
  const known = new Set(catalog.equipment.map(({ slug }) => slug));
  return { ...gym, equipment: gym.equipment.filter((slug) => slug === 'none' || known.has(slug)) };
};

async function fitted(key: DayKey, { gym, ...told }: Situation): Promise<Fitted> {
  const kept = await keptProgram(key);
  const planned = dayOf(kept, key.workoutId);
  if (planned === null) throw new NotKept('This device does not know this workout.');
  const there =
    gym === undefined || gym === 'none' ? gym : knownPart(await queryClient.fetchQuery(deviceGymQuery(gym)), kept);
  const day = fitDay(planned, key.workoutId, told, there);
  const { guidance, kept: stays, stop, changes } = day.adaptation;
  return {
    kept,
    day,
    preview: {
      guidance,
      kept: stays,
      stop,
      changes: changes.map(({ code, text, values, evidence, source }) => ({
        code,
        text,
        values: { ...values },
        evidence,
        source,
      })),
      workout: day.difference,
      fit: day.fit,
      ...plannedThings(planned),
    },
  };
}

/** A planned workout fitted to the day on this device. */
export const previewHere = async (key: DayKey, situation: Situation): Promise<DayPreview> =>
  (await fitted(key, situation)).preview;

const onDevice =
  ({ catalog, idOf }: OnDevice) =>
  ({ slug, role, superset, tempo, reason, sets }: PrescribedExercise, place: number): OnThisDevice => {
    const exercise = catalog.exercises.find((each) => each.slug === slug);
    return {
      id: `${place}/${slug}`,
      exerciseId: idOf.get(slug) ?? null,
      slug,
      name: exercise?.name ?? slug,
      measure: exercise?.measure ?? 'reps',
      loading: exercise?.loading ?? 'none',
      role,
      superset,
      tempo,
      reason: reason.text,
      sets: sets.map(({ because: _because, ...set }, i) => ({ ...set, id: `${place}/${slug}/${i}` })),
    };
  };

/** Takes what was shown for the day: it is trained by at once, and the server is told when it can be reached. */
export async function takeHere(client: SyncClient, key: DayKey, situation: Situation, fit: string): Promise<void> {
  const { kept, day } = await fitted(key, situation);
  if (day.fitted === null || day.fit !== fit) throw new NotKept('The workout has changed since this was shown.');
  await client.fits.keep({
    owner: key.ownerId,
    programId: key.id,
    workoutId: key.workoutId,
    situation,
    fit,
    estimatedMinutes: Math.round(day.fitted.estimatedMinutes),
    exercises: day.fitted.exercises.map(onDevice(kept)),
  });
}
