import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import type { exerciseDetail } from './contract.ts';

type Reference = Pick<z.infer<typeof exerciseDetail>, 'defaultGrip' | 'loads' | 'scores'>;

type Scores = NonNullable<Reference['scores']>;

const number = (value: string | null): number | null => (value === null ? null : Number(value));

/** How an exercise is held and loaded, and what generation asks of it. */
export async function readExerciseReference(db: ActorDb, exerciseId: string): Promise<Reference> {
  const grip = await db
    .selectFrom('exercise_default_grips')
    .select(['grip', 'handle', 'source'])
    .where('exercise_id', '=', exerciseId)
    .executeTakeFirst();
  const loads = await db
    .selectFrom('exercise_equipment_profiles as p')
    .leftJoin('equipment as e', 'e.id', 'p.load_equipment_id')
    .select(['p.equipment', 'e.slug as load_piece', 'p.increment', 'p.first_kg', 'p.step_kg'])
    .where('p.exercise_id', '=', exerciseId)
    .orderBy('p.place')
    .execute();
  const scores = await db
    .selectFrom('ai_exercises')
    .select(['version', 'goals', 'levels', 'rooms', 'floor_m2', 'noise', 'stations', 'stimulus', 'fatigue'])
    .select(['stimulus_parts', 'fatigue_parts'])
    .where('exercise_id', '=', exerciseId)
    .executeTakeFirst();
  return {
    defaultGrip: grip ?? { grip: null, handle: null, source: 'not_held' },
    loads: loads.map((row) => ({
      equipment: row.equipment,
      loadPiece: row.load_piece,
      increment: row.increment,
      firstKg: number(row.first_kg),
      stepKg: number(row.step_kg),
    })),
    scores:
      scores === undefined
        ? null
        : {
            version: scores.version,
            goals: scores.goals as Scores['goals'],
            levels: scores.levels as Scores['levels'],
            rooms: scores.rooms,
            floorM2: Number(scores.floor_m2),
            noise: scores.noise,
            stations: scores.stations,
            stimulus: Number(scores.stimulus),
            fatigue: Number(scores.fatigue),
            stimulusParts: scores.stimulus_parts as Scores['stimulusParts'],
            fatigueParts: scores.fatigue_parts as Scores['fatigueParts'],
          },
  };
}
