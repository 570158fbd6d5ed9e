import type { Catalog } from '../../catalog/exercise.ts';
import { subjectOf, type Rule, type Subject } from '../lint/subject.ts';
import type { Profile } from '../profile.ts';
import type { Draft, DraftExercise, DraftWorkout } from './draft.ts';
import type { Fault } from './repair-edit.ts';

/** Lints a draft and finds the parts each finding is about, in the order of the rules. */
export const inspect = (
  draft: Draft,
  profile: Profile,
  catalog: Catalog,
  rules: readonly Rule[],
): { subject: Subject; faults: Fault[] } => {
  const subject = subjectOf(draft, profile, catalog);
  const exercises = new Map(subject.exercises.map(({ at, prescribed }) => [at, prescribed as DraftExercise]));
  const workouts = new Map(subject.workouts.map(({ at, workout }) => [at, workout as DraftWorkout]));
  const workoutOf = new Map(subject.exercises.map(({ at, workout }) => [at, workout as DraftWorkout]));
  const faults = rules.flatMap((rule) =>
    rule.check(subject).problems.map((problem): Fault => {
      const exercise = exercises.get(problem.at);
      const workout = workouts.get(problem.at) ?? workoutOf.get(problem.at);
      const week = draft.weeks.find((each) =>
        workout ? each.workouts.includes(workout) : each.week === problem.at.week,
      );
      return {
        id: `${rule.id} ${exercise?.key ?? workout?.key ?? week?.key ?? ''}`,
        finding: { rule: rule.id, severity: rule.severity, ...problem },
        week,
        workout,
        exercise,
      };
    }),
  );
  return { subject, faults };
};
