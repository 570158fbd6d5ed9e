import { i18n } from '@halteres/i18n';

/** How a finding is mended, by the rule's own words. */
const remedies = (): Record<string, string> => ({
  'Add a work set or remove the exercise.': i18n._('Add a work set or remove the exercise.'),
  'Add an exercise of the missing pattern.': i18n._('Add an exercise of the missing pattern.'),
  'Add an exercise or remove the workout.': i18n._('Add an exercise or remove the workout.'),
  'Add or remove weeks and number them from 1.': i18n._('Add or remove weeks and number them from 1.'),
  'Add sets to the weaker side.': i18n._('Add sets to the weaker side.'),
  'Add sets where time allows.': i18n._('Add sets where time allows.'),
  'Add useful sets, or plan shorter sessions.': i18n._('Add useful sets, or plan shorter sessions.'),
  'Bring the repetitions into the range of the goal.': i18n._('Bring the repetitions into the range of the goal.'),
  'Bring the rest into the range of the goal.': i18n._('Bring the rest into the range of the goal.'),
  'Choose an easier variation, or have it coached.': i18n._('Choose an easier variation, or have it coached.'),
  'Choose an exercise of the catalogue.': i18n._('Choose an exercise of the catalogue.'),
  'Correct the numbers.': i18n._('Correct the numbers.'),
  'Halve the sets and take a tenth off the loads.': i18n._('Halve the sets and take a tenth off the loads.'),
  'Keep the main lift of the first week.': i18n._('Keep the main lift of the first week.'),
  'Leave at least 3 in reserve, or choose another exercise.': i18n._(
    'Leave at least 3 in reserve, or choose another exercise.',
  ),
  'Lower the load or the repetitions.': i18n._('Lower the load or the repetitions.'),
  'Lower the load, or leave more repetitions in reserve.': i18n._(
    'Lower the load, or leave more repetitions in reserve.',
  ),
  'Make one of the two days light, or move it.': i18n._('Make one of the two days light, or move it.'),
  'Merge the sets into one entry.': i18n._('Merge the sets into one entry.'),
  'Move some of the sets to another day.': i18n._('Move some of the sets to another day.'),
  'Move the main lift to the front.': i18n._('Move the main lift to the front.'),
  'Move the workout to a chosen weekday of its week.': i18n._('Move the workout to a chosen weekday of its week.'),
  'Order the ramp from light to heavy, below the work load.': i18n._(
    'Order the ramp from light to heavy, below the work load.',
  ),
  'Pair exercises in supersets, then drop sets from the end.': i18n._(
    'Pair exercises in supersets, then drop sets from the end.',
  ),
  'Plan a light week.': i18n._('Plan a light week.'),
  'Plan fewer days.': i18n._('Plan fewer days.'),
  'Plan for the goal that was asked for.': i18n._('Plan for the goal that was asked for.'),
  'Plan one workout for each chosen weekday.': i18n._('Plan one workout for each chosen weekday.'),
  'Put the exercises of a superset side by side, or clear the letter.': i18n._(
    'Put the exercises of a superset side by side, or clear the letter.',
  ),
  'Put the workouts in order of date.': i18n._('Put the workouts in order of date.'),
  'Recompute the load from the 1RM.': i18n._('Recompute the load from the 1RM.'),
  'Refer to a doctor or physiotherapist first.': i18n._('Refer to a doctor or physiotherapist first.'),
  'Remove the alternative.': i18n._('Remove the alternative.'),
  'Remove the load.': i18n._('Remove the load.'),
  'Rest after the last exercise of the superset.': i18n._('Rest after the last exercise of the superset.'),
  'Round the load to one the gym can build.': i18n._('Round the load to one the gym can build.'),
  'Say how many repetitions to leave in reserve.': i18n._('Say how many repetitions to leave in reserve.'),
  'Spread the sets over more exercises.': i18n._('Spread the sets over more exercises.'),
  'State the modelled minutes.': i18n._('State the modelled minutes.'),
  'Swap it for one of its alternatives.': i18n._('Swap it for one of its alternatives.'),
  'Take a smaller step.': i18n._('Take a smaller step.'),
  'Take sets away from these groups.': i18n._('Take sets away from these groups.'),
  'Use heavier main sets with fewer repetitions.': i18n._('Use heavier main sets with fewer repetitions.'),
  'Use more repetitions with less load.': i18n._('Use more repetitions with less load.'),
  'Use two to ten sets.': i18n._('Use two to ten sets.'),
});

export const remedyText = (repair: string): string => new Map(Object.entries(remedies())).get(repair) ?? repair;
