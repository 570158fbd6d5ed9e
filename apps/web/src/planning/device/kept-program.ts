import type { Catalog, Exercise } from '@halteres/engine/catalog/exercise';
import type { PlannedDay } from '@halteres/engine/program/adapt/before-session';
import type { PrescribedExercise } from '@halteres/engine/program/program';
import type { DayFit } from '@halteres/sync/client';
import type { ProgramKey } from '../../programs/program-queries.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { deviceCatalogueQuery, deviceProgramQuery, type DeviceProgram } from './device-queries.ts';

type Kept = Awaited<ReturnType<NonNullable<typeof deviceCatalogueQuery.queryFn>>>;

/** The engine remembers things by the catalogue it was given: the same answer is the same catalogue. */
const catalogues = new WeakMap<Kept, Catalog>();

const catalogOf = (kept: Kept): Catalog => {
  const known = catalogues.get(kept);
  if (known !== undefined) return known;
  const nothingToRead = {
    description: '',
    instructions: { setup: [], execution: [], cues: [], mistakes: [] },
    aliases: [],
  };
  const made: Catalog = {
    version: kept.version,
    exercises: kept.exercises.map((exercise) => ({ ...nothingToRead, ...exercise }) as unknown as Exercise),
    equipment: kept.equipment.map((piece) => ({
      ...piece,
      kind: piece.slug,
      category: 'accessory',
      description: '',
      aliases: [],
    })),
  };
  catalogues.set(kept, made);
  return made;
};

export type OnDevice = DeviceProgram & { catalog: Catalog; idOf: ReadonlyMap<string, string> };

/** A running program as this device keeps it. */
export async function keptProgram(key: ProgramKey): Promise<OnDevice> {
  const [program, catalogue] = await Promise.all([
    queryClient.fetchQuery(deviceProgramQuery(key)),
    queryClient.fetchQuery(deviceCatalogueQuery),
  ]);
  const idOf = new Map(catalogue.exercises.map(({ slug, id }) => [slug, id]));
  return { ...program, catalog: catalogOf(catalogue), idOf };
}

/** One workout of it; null where this device knows of none. */
export function dayOf({ program, profile, workouts, catalog }: OnDevice, workoutId: string): PlannedDay | null {
  const at = workouts.find((each) => each.workoutId === workoutId);
  return at === undefined ? null : { program, profile, catalog, at: { week: at.week, day: at.day } };
}

/** The program with a day as it was fitted here. */
export function withFit<Of extends OnDevice>(kept: Of, { workoutId, exercises, estimatedMinutes }: DayFit): Of {
  const at = kept.workouts.find((each) => each.workoutId === workoutId);
  const fitted = exercises.map(({ slug, role, superset, tempo, reason, sets }): PrescribedExercise => ({
    slug: slug ?? '',
    role,
    superset,
    tempo,
    reason: { code: 'fitted', text: reason },
    alternatives: [],
    sets: sets.map(({ id: _id, because, ...set }) => (because ? { ...set, because } : set)),
  }));
  return {
    ...kept,
    program: {
      ...kept.program,
      weeks: kept.program.weeks.map((week) => ({
        ...week,
        workouts: week.workouts.map((workout) =>
          week.week === at?.week && workout.day === at.day
            ? { ...workout, estimatedMinutes, exercises: fitted }
            : workout,
        ),
      })),
    },
  };
}
