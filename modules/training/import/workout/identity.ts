import { createHash } from 'node:crypto';

import type { ExportFormat, ReadExercise, ReadWorkout } from '../reading.ts';
import { canonicalDecimal } from '../values/decimal.ts';

/** Identity by app, local start and title: not by the file, its order, or what the workout holds. */
export function workoutKey(format: ExportFormat, localStart: string, title: string): string {
  return sha256(JSON.stringify([format, localStart, title.normalize('NFC')]));
}

/** The same for the same content, whichever dialect wrote it and on whichever lines. */
export function contentHash(workout: Omit<ReadWorkout, 'key' | 'contentHash'>): string {
  const { title, startedAt, endedAt, durationSeconds, notes, exercises } = workout;
  return sha256(JSON.stringify([title, startedAt, endedAt, durationSeconds, notes, exercises.map(exerciseContent)]));
}

function exerciseContent(exercise: ReadExercise): unknown {
  return [
    exercise.name,
    exercise.superset,
    exercise.notes,
    exercise.sets.map((set) => [
      set.type,
      set.weight === null ? null : canonicalDecimal(set.weight),
      set.weightUnit,
      set.reps,
      set.distanceMetres,
      set.seconds,
      set.rpe,
      set.restSeconds,
      set.notes,
    ]),
  ];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
