import type { TemplateSet, TemplateView } from '@halteres/modules/training/contract';
import type { NewTemplateExercise } from '@halteres/sync/client';
import type { LoggedExercise, Target, WorkoutView } from '../log-shapes.ts';
import { countOf } from '../logger/next-set.ts';
import type { Measure } from '../set-words.ts';

/** What is usual where nothing was said. */
const USUAL: Readonly<Record<Measure, number>> = { reps: 8, seconds: 30, metres: 400, calories: 10 };

export const newTemplateSet = (measure: Measure): TemplateSet => ({
  setType: 'normal',
  reps: measure === 'reps' ? USUAL.reps : null,
  seconds: measure === 'seconds' ? USUAL.seconds : null,
  distanceM: measure === 'metres' ? USUAL.metres : null,
  calories: measure === 'calories' ? USUAL.calories : null,
  side: null,
  restSeconds: null,
});

/** Sets of a template as a workout is logged by them: without loads, which come from the last time. */
export const targetsOf = (sets: readonly TemplateSet[], measure: Measure): Target[] =>
  sets.map((set, at) => {
    const count = countOf(set, measure) ?? USUAL[measure];
    const { setType, side, restSeconds } = set;
    return {
      id: `template ${at}`,
      kind: setType === 'warm_up' || setType === 'amrap' ? setType : 'work',
      setType,
      side,
      min: count,
      max: count,
      load: null,
      percent: null,
      rir: null,
      restSeconds: restSeconds ?? (setType === 'warm_up' ? 60 : 120),
      why: null,
    };
  });

const exerciseOf = ({
  name,
  exerciseId,
  userExerciseId,
  superset,
  tempo,
  notes,
  sets,
}: LoggedExercise): NewTemplateExercise => ({
  name,
  exerciseId,
  userExerciseId,
  superset,
  tempo,
  notes,
  sets: sets.map(({ setType, reps, seconds, distanceM, calories, side, restSeconds }) => ({
    setType,
    reps,
    seconds,
    distanceM,
    calories,
    side,
    restSeconds,
  })),
});

/** What was done, to be done again. */
export const exercisesOf = (workout: Pick<WorkoutView, 'exercises'>): NewTemplateExercise[] =>
  workout.exercises.map(exerciseOf);

/** Another template of the same exercises. */
export const copyOf = ({ exercises }: TemplateView): NewTemplateExercise[] =>
  exercises.map(({ id: _id, position: _position, ...exercise }) => exercise);
