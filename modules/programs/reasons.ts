import { loadWhyText } from '@halteres/engine/program/generate/load-why';
import type { Because, PrescribedSet, Reason } from '@halteres/engine/program/program';
import type { ProgramRows } from './read-rows.ts';

type ExerciseRow = ProgramRows['exercises'][number];
type SetRow = ProgramRows['sets'][number];

/** Why an exercise stands here; programs of old have the sentence alone. */
export const reasonOf = (row: ExerciseRow): Reason => ({
  code: row.reason_code,
  text: row.reason,
  ...(row.reason_values === null ? {} : { values: row.reason_values as NonNullable<Reason['values']> }),
});

export const becauseOf = (row: SetRow): Because | null => row.because as Because | null;

/** What a set's sentence is made of, unless the sentence was changed and this was not. */
export const becauseToKeep = ({ why, because }: PrescribedSet): string | null =>
  because !== undefined && loadWhyText(because) === why ? JSON.stringify(because) : null;
