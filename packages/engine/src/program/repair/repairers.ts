import { cutSession, cutWeek } from './remarks/cut-volume.ts';
import { keepMain, keepPossible, swapHard } from './remarks/keep-exercises.ts';
import { lightenWeek, planLightWeek } from './remarks/lighten-week.ts';
import { clearSuperset, moveForward } from './remarks/order-exercises.ts';
import { stateMinutes } from './remarks/state-minutes.ts';
import { changePlaces, fewerSets, rangeRest, rangeSets } from './remarks/suit-dose.ts';
import { takeSmallerStep } from './remarks/take-smaller-step.ts';
import type { Repairer } from './repair-edit.ts';
import { buildLoad } from './rules/build-load.ts';
import { correctNumbers } from './rules/correct-numbers.ts';
import { coverPatterns } from './rules/cover-patterns.ts';
import { dropLoad } from './rules/drop-load.ts';
import { easeEffort, easeModified, easeSet, easeShare, raiseReps, rangeReps } from './rules/ease-load.ts';
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

  'exercise.skill': swapHard,
  'progression.main-lifts': keepMain,
  'structure.main-first': moveForward,
  'structure.superset': clearSuperset,
  'health.modify': easeModified,
  'dose.reps': rangeReps,
  'dose.sets': rangeSets,
  'dose.person-sets': fewerSets,
  'volume.session': cutSession,
  'volume.over': cutWeek,
  'deload.planned': planLightWeek,
  'deload.lighter': lightenWeek,
  'progression.jump': takeSmallerStep,
  'dose.rest': rangeRest,
  'dose.superset-rest': changePlaces,
  'exercise.alternatives': keepPossible,
  'time.estimate': stateMinutes,
};

/** Rules no edit of a program can meet, or none small enough; the finding says what to do. */
export const NOT_MENDED: Readonly<Record<string, string>> = {
  'health.red-flag': 'a matter for a doctor or physiotherapist, not for a program',
  'recovery.youth-days': 'the days were asked for in the profile',
  'volume.balance': 'more sets of the weaker side are a choice of exercises and time',
};
