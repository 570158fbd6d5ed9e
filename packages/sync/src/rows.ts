import type { PrescribedSetView, ReasonView } from '@halteres/modules/programs/contract';
import type { z } from 'zod';
import type { Entity, writable } from './protocol.ts';

/** What a device may write of a row. */
export type Fields<E extends Entity> = z.output<(typeof writable)[E]>;

/** A prescribed exercise as it stands in a program_workouts row, to be read only. */
export type PrescribedOnDevice = {
  id: string;
  exerciseId: string | null;
  slug: string | null;
  name: string;
  measure: 'reps' | 'seconds' | 'metres' | 'calories';
  loading: string;
  role: 'main' | 'secondary' | 'accessory' | 'conditioning';
  superset: string | null;
  tempo: string | null;
  reason: string;
  /** What the reason is made of; absent where a device took it down before it was sent. */
  reasonCode?: string;
  reasonValues?: NonNullable<ReasonView['values']> | null;
  sets: PrescribedSetOnDevice[];
};

export type PrescribedSetOnDevice = {
  id: string;
  kind: 'warm_up' | 'work' | 'back_off' | 'amrap';
  min: number;
  max: number;
  load: { weight: string; unit: 'kg' | 'lb' } | null;
  percent: number | null;
  rir: number | null;
  restSeconds: number;
  why: string | null;
  because?: PrescribedSetView['because'];
};

type Planned = { programId: string; entityId: string; athleteId: string | null };

/** A row of each entity as it is on devices: what may be written, and what is to be read only. */
export type Rows = {
  user_exercises: Fields<'user_exercises'>;
  workouts: Fields<'workouts'> & { imported: boolean; gymName: string | null };
  workout_exercises: Fields<'workout_exercises'> & { name: string };
  workout_sets: Fields<'workout_sets'>;
  program_workouts: Fields<'program_workouts'> &
    Planned & {
      programName: string;
      week: number;
      deload: boolean;
      title: string;
      focus: string;
      notes: string | null;
      /** Of a workout of free text; absent where a device took it down before it was sent. */
      body?: string | null;
      estimatedMinutes: number | null;
      prescription: PrescribedOnDevice[];
    };
  workout_schedule: Fields<'workout_schedule'> & Planned & { workoutId: string };
  workout_template_folders: Fields<'workout_template_folders'>;
  workout_templates: Fields<'workout_templates'>;
  template_exercises: Fields<'template_exercises'> & { name: string };
};
