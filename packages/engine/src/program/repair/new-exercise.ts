import type { Exercise } from '../../catalog/exercise.ts';
import { inGroup, type PatternGroup } from '../../catalog/pattern-groups.ts';
import { swapExercise } from '../edit.ts';
import type { PrescribedExercise } from '../program.ts';
import type { DraftWeek } from './draft.ts';
import { plainSets } from './plain-sets.ts';
import type { Bench } from './repair-edit.ts';

const MOST_CHOICES = 4;

const isAllowed = (exercise: Exercise, { subject, profile }: Bench): boolean =>
  exercise.measure === 'reps' &&
  exercise.skill <= subject.limits.maxSkill &&
  subject.equipped(exercise) &&
  subject.judge(exercise).verdict === 'allow' &&
  !profile.athlete.dislikes.includes(exercise.slug);

const plain = (exercise: Exercise, bench: Bench): PrescribedExercise => {
  const blank: PrescribedExercise = {
    slug: exercise.slug,
    role: 'accessory',
    superset: null,
    tempo: null,
    reason: { code: 'repair', text: 'Added for a movement the week lacked.' },
    alternatives: [],
    sets: plainSets(exercise, bench),
  };
  // Swapping it for itself works its loads out for this person and gym.
  return { ...blank, sets: swapExercise(blank, exercise.slug, bench.profile, bench.catalog).sets };
};

/** What trains the group in other weeks, then what the catalogue has, best known first. */
export const choicesFor = (group: PatternGroup, week: DraftWeek, bench: Bench): PrescribedExercise[] => {
  const elsewhere = bench.draft.weeks
    .filter((other) => other !== week)
    .toSorted((a, b) => Math.abs(a.week - week.week) - Math.abs(b.week - week.week))
    .flatMap((other) => other.workouts.flatMap((workout) => workout.exercises))
    .filter(({ slug }) => {
      const exercise = bench.subject.find(slug);
      return exercise !== undefined && inGroup(exercise.pattern, group) && isAllowed(exercise, bench);
    })
    .map((each): PrescribedExercise => ({ ...each, superset: null, role: 'accessory' }));
  const listed = bench.catalog.exercises
    .filter((exercise) => inGroup(exercise.pattern, group) && isAllowed(exercise, bench))
    .toSorted((a, b) => b.common - a.common || a.skill - b.skill || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map((exercise) => plain(exercise, bench));
  return [...elsewhere.slice(0, 2), ...listed];
};
