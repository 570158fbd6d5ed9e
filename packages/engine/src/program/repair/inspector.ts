import type { Catalog } from '../../catalog/exercise.ts';
import { subjectOf, type Rule, type Subject } from '../lint/subject.ts';
import type { Profile } from '../profile.ts';
import type { Draft, DraftExercise, DraftWeek, DraftWorkout } from './draft.ts';
import type { Fault } from './repair-edit.ts';

/** Errors that are about the program as a whole; all others look at a week and the days beside it. */
const WHOLE = new Set(['structure.weeks', 'structure.goal', 'health.red-flag']);

export type Inspected = { draft: Draft; faults: Fault[] };

export type Inspector = {
  subject: Subject;
  first: Inspected;
  /** The faults of a draft, found with the help of those of a like one. */
  look: (draft: Draft, known: Inspected) => Inspected;
};

const faultsIn = (subject: Subject, weeks: readonly DraftWeek[], rules: readonly Rule[]): Fault[] => {
  const exercises = new Map(subject.exercises.map(({ at, prescribed }) => [at, prescribed as DraftExercise]));
  const workouts = new Map(subject.workouts.map(({ at, workout }) => [at, workout as DraftWorkout]));
  const workoutOf = new Map(subject.exercises.map(({ at, workout }) => [at, workout as DraftWorkout]));
  const weekOf = new Map(weeks.flatMap((week) => week.workouts.map((workout) => [workout, week])));
  return rules.flatMap((rule) =>
    rule.check(subject).problems.map((problem): Fault => {
      const exercise = exercises.get(problem.at);
      const workout = workouts.get(problem.at) ?? workoutOf.get(problem.at);
      const week = workout ? weekOf.get(workout) : weeks.find((each) => each.week === problem.at.week);
      return {
        id: `${rule.id} ${exercise?.key ?? workout?.key ?? week?.key ?? ''}`,
        finding: { rule: rule.id, severity: rule.severity, ...problem },
        week,
        workout,
        exercise,
      };
    }),
  );
};

/** Weeks that differ, and those next to them, whose days may lie beside theirs; null when all have to be looked at. */
const near = (draft: Draft, known: Draft): Set<number> | null => {
  if (draft.goal !== known.goal || draft.weeks.length !== known.weeks.length) return null;
  const places = new Set<number>();
  for (const [i, week] of draft.weeks.entries()) {
    const old = known.weeks[i];
    if (old === week) continue;
    if (old?.key !== week.key || old.week !== week.week) return null;
    for (const place of [i - 1, i, i + 1]) places.add(place);
  }
  return places;
};

/** Lints drafts. With errors alone, only the weeks that changed and their neighbours are looked at again. */
export const inspectorOf = (draft: Draft, profile: Profile, catalog: Catalog, rules: readonly Rule[]): Inspector => {
  const local = rules.filter(({ id }) => !WHOLE.has(id));
  const isLocal = rules.every(({ severity }) => severity === 'error');
  const all = (each: Draft): Inspected => ({
    draft: each,
    faults: faultsIn(subjectOf(each, profile, catalog), each.weeks, rules),
  });
  return {
    subject: subjectOf(draft, profile, catalog),
    first: all(draft),
    look: (each, known) => {
      const places = isLocal ? near(each, known.draft) : null;
      if (places === null) return all(each);
      const weeks = each.weeks.filter((_, i) => places.has(i));
      const keys = new Set(weeks.map(({ key }) => key));
      const part = subjectOf({ ...each, weeks }, profile, catalog);
      return {
        draft: each,
        faults: [
          ...known.faults.filter(({ week }) => week === undefined || !keys.has(week.key)),
          ...faultsIn(part, weeks, local),
        ],
      };
    },
  };
};
