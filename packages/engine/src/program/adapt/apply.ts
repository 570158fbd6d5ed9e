import type { Catalog } from '../../catalog/exercise.ts';
import { editProgram } from '../edit.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedWorkout, Program } from '../program.ts';
import type { Effect } from './change.ts';

type Replaced = { week: number; workout: PrescribedWorkout };

const replaced = (program: Program, workouts: readonly Replaced[]): Program => ({
  ...program,
  weeks: program.weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map(
      (workout) =>
        workouts.find((each) => each.week === week.week && each.workout.day === workout.day)?.workout ?? workout,
    ),
  })),
});

/** Applies the effect of a change; the program given is not touched. */
export const applyEffect = (program: Program, effect: Effect, profile: Profile, catalog: Catalog): Program => {
  switch (effect.kind) {
    case 'edits':
      return effect.edits.reduce((before, edit) => editProgram(before, edit, profile, catalog), program);
    case 'workouts':
      return replaced(program, effect.workouts);
    case 'advice':
      return program;
  }
};

/** What takes a program changed by an effect back: the workouts that differ, as they were. */
export const undoOf = (before: Program, after: Program): Effect => ({
  kind: 'workouts',
  workouts: before.weeks.flatMap((week, w) =>
    week.workouts.flatMap((workout, d) =>
      JSON.stringify(workout) === JSON.stringify(after.weeks[w]?.workouts[d]) ? [] : [{ week: week.week, workout }],
    ),
  ),
});
