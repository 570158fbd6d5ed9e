import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import type { DeloadTrigger } from '../recovery/deload.ts';
import { DELOAD } from '../recovery/priors.ts';
import { dayNumber } from '../calendar.ts';
import type { Change } from './change.ts';
import type { Fatigue } from './fatigue.ts';
import { lighter } from './lighter.ts';
import { exercisesIn, type WorkoutThere } from './places.ts';
import { DELOAD_DAYS } from './priors.ts';
import type { Setting } from './reload.ts';

const WORDS: Readonly<Record<DeloadTrigger, string>> = {
  e1rm_drop: 'two main lifts fell by 5 % or more twice',
  rpe_over: 'two sessions were at least one RPE harder than planned',
  low_wellness: 'low wellness on most days',
  joint_pain: 'joint pain twice in a week',
  sleep_short: 'short sleep on most nights',
  missed_reps: 'repetitions were missed in many sets of the week',
  illness_fever: 'illness with fever',
  pain_ge_6: 'pain of 6 or more',
  athlete_request: 'it was asked for',
};

/** The coming seven days made light; null when nothing asks for it or the plan is light anyway. */
export const lightWeek = (
  fatigue: Fatigue,
  upcoming: readonly WorkoutThere[],
  asOf: string,
  setting: Setting,
): Change | null => {
  const from = upcoming[0]?.workout.date;
  if (!fatigue.due || from === undefined) return null;
  const days = upcoming.filter(({ workout }) => dayNumber(workout.date) < dayNumber(from) + DELOAD_DAYS);
  if (days.some(({ week }) => week.deload)) return null;
  const known = exercisesBySlug(setting.catalog);
  const edits = exercisesIn(days).flatMap(({ at, prescribed }) => {
    const exercise = known.get(prescribed.slug);
    if (!exercise || prescribed.role === 'conditioning') return [];
    const sets = lighter(prescribed, exercise, setting, {
      ...DELOAD,
      leastSets: 1,
      why: 'light week: 0.9 of the load',
    });
    return sets === null ? [] : [{ kind: 'change_sets' as const, at, sets }];
  });
  if (edits.length === 0) return null;
  return {
    key: `deload:program:${asOf}`,
    code: 'deload',
    text: `A light week from ${from}: ${fatigue.triggers.map((each) => WORDS[each]).join('; ')}. Half the sets, a tenth less load, up to two more in reserve; exercises and days stay.`,
    values: { from, triggers: fatigue.triggers },
    evidence: { ...fatigue.evidence, sets: DELOAD.sets, load: DELOAD.load, rir: DELOAD.rir, days: DELOAD_DAYS },
    source: 'Rogerson 2024, Bell 2023 (kind); two soft triggers or a hard one: engineering default',
    effect: { kind: 'edits', edits },
  };
};
