import type { Repairer } from './repair-edit.ts';
import { buildLoad } from './rules/build-load.ts';
import { correctNumbers } from './rules/correct-numbers.ts';
import { coverPatterns } from './rules/cover-patterns.ts';
import { dropLoad } from './rules/drop-load.ts';
import { easeEffort, easeSet, easeShare, raiseReps } from './rules/ease-load.ts';
import { fillEmpty } from './rules/fill-empty.ts';
import { fitTime } from './rules/fit-time.ts';
import { matchPercent } from './rules/match-percent.ts';
import { mergeDuplicate } from './rules/merge-duplicate.ts';
import { moveWorkout } from './rules/move-workout.ts';
import { numberDays } from './rules/number-days.ts';
import { numberWeeks } from './rules/number-weeks.ts';
import { orderRamp } from './rules/order-ramp.ts';
import { partHeavyDays } from './rules/part-heavy-days.ts';
import { setGoal } from './rules/set-goal.ts';
import { stateEffort } from './rules/state-effort.ts';
import { swapExercise } from './rules/swap-exercise.ts';

/** Who mends what, in the order in which it is done: the frame first, then exercises, sets, and what follows from them. */
export const REPAIRERS: Readonly<Record<string, Repairer>> = {
  'structure.weeks': numberWeeks,
  'structure.days': numberDays,
  'structure.goal': setGoal,
  'calendar.weekday': moveWorkout,
  'calendar.window': moveWorkout,
  'calendar.order': moveWorkout,
  'exercise.known': swapExercise,
  'exercise.equipment': swapExercise,
  'exercise.disliked': swapExercise,
  'health.avoid': swapExercise,
  'structure.duplicate': mergeDuplicate,
  'structure.empty': fillEmpty,
  'dose.numbers': correctNumbers,
  'load.external': dropLoad,
  'load.buildable': buildLoad,
  'load.percent': matchPercent,
  'load.achievable': easeSet,
  'health.person-load': easeShare,
  'health.person-reps': raiseReps,
  'health.effort': easeEffort,
  'load.effort': stateEffort,
  'load.warm-up': orderRamp,
  'volume.coverage': coverPatterns,
  'recovery.heavy-days': partHeavyDays,
  'time.limit': fitTime,
};

/** Errors that no edit of the program clears, since they are not in the program. */
export const NOT_MENDED: Readonly<Record<string, string>> = {
  'health.red-flag': 'A red flag is a matter for a doctor or physiotherapist.',
};
