import { sql, type SelectExpression } from 'kysely';
import type { DB } from '@halteres/database';
import { entityInput, type Entity } from './contract.ts';
import type { z } from 'zod';

/** The columns an Entity is made from. */
export const ENTITY_COLUMNS = [
  'e.id',
  'e.athlete_id',
  'e.gym_id',
  'e.name',
  'e.type',
  'e.description',
  'e.bench_1rm',
  'e.deadlift_1rm',
  'e.squat_1rm',
  'e.gender',
  'e.age',
  'e.height_cm',
  'e.weight_kg',
  'e.years_of_experience',
  'e.workout_experience_type',
  'e.recovery_score',
  'e.preferred_training_days',
  'e.class_size',
  'e.session_minutes',
  'e.life_category',
  'e.claimed_at',
  'e.deleted_at',
  'e.created_at',
  'e.updated_at',
] as const satisfies readonly SelectExpression<DB & { e: DB['entities'] }, 'e'>[];

export const mileSeconds = sql<number | null>`extract(epoch from e.mile_time)::integer`.as('mile_seconds');

/** What the client shares; null where there is nobody who would have to. */
export const sharingOf = sql<EntityRow['sharing']>`(
  select json_build_object('status', m.status, 'training', m.consent_training, 'health', m.consent_health)
  from app.my_clients() m where m.client_id = e.athlete_id)`.as('sharing');

export type EntityRow = {
  id: string;
  athlete_id: string | null;
  gym_id: string | null;
  name: string;
  type: 'CLIENT' | 'CLASS';
  description: unknown;
  bench_1rm: string | null;
  deadlift_1rm: string | null;
  squat_1rm: string | null;
  gender: string | null;
  age: number | null;
  height_cm: number | null;
  weight_kg: string | null;
  years_of_experience: string | null;
  workout_experience_type: string | null;
  recovery_score: number | null;
  preferred_training_days: unknown;
  class_size: number | null;
  session_minutes: number | null;
  life_category: string | null;
  deleted_at: string | null;
  created_at: string;
  updated_at: string;
  mile_seconds: number | null;
  sharing: { status: 'active' | 'ended'; training: boolean; health: boolean } | null;
  claimed_at: string | null;
};

const number = (value: string | null): number | null => (value === null ? null : Number(value));
const clock = (seconds: number | null): string | null =>
  seconds === null ? null : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export function toEntity(row: EntityRow): Entity {
  return {
    id: row.id,
    athleteId: row.sharing !== null && !row.sharing.training && !row.sharing.health ? null : row.athlete_id,
    sharing: row.sharing,
    claimed: row.claimed_at !== null,
    gymId: row.gym_id,
    name: row.name,
    type: row.type,
    description: row.description as Entity['description'],
    bench1rm: number(row.bench_1rm),
    deadlift1rm: number(row.deadlift_1rm),
    squat1rm: number(row.squat_1rm),
    mileTime: clock(row.mile_seconds),
    gender: row.gender as Entity['gender'],
    age: row.age,
    heightCm: row.height_cm,
    weightKg: number(row.weight_kg),
    yearsOfExperience: number(row.years_of_experience),
    workoutExperienceType: row.workout_experience_type,
    recoveryScore: row.recovery_score,
    preferredTrainingDays: row.preferred_training_days as Entity['preferredTrainingDays'],
    classSize: row.class_size,
    sessionMinutes: row.session_minutes,
    lifeCategory: row.life_category as Entity['lifeCategory'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
  };
}

/** Input as columns; numbers go as text so that they stay exact. */
export function toColumns(input: z.output<typeof entityInput>) {
  const text = (value: number | null): string | null => (value === null ? null : String(value));
  return {
    name: input.name.trim(),
    type: input.type,
    description: JSON.stringify(input.description),
    bench_1rm: text(input.bench1rm),
    deadlift_1rm: text(input.deadlift1rm),
    squat_1rm: text(input.squat1rm),
    mile_time: input.mileTime === null ? null : sql<string>`${`00:${input.mileTime.padStart(5, '0')}`}::interval`,
    gender: input.gender,
    age: input.age,
    height_cm: input.heightCm,
    weight_kg: text(input.weightKg),
    years_of_experience: text(input.yearsOfExperience),
    workout_experience_type: input.workoutExperienceType,
    recovery_score: input.recoveryScore,
    preferred_training_days: JSON.stringify(input.preferredTrainingDays),
    class_size: input.classSize,
    session_minutes: input.sessionMinutes,
    gym_id: input.gymId,
    life_category: input.lifeCategory,
  };
}
