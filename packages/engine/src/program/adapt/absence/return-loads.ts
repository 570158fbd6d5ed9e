import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import { dayNumber } from '../../calendar.ts';
import type { Change } from '../change.ts';
import { lighter } from '../lighter.ts';
import { exercisesIn, type WorkoutThere } from '../places.ts';
import { RETURN_WEEKS } from '../priors.ts';
import type { Setting } from '../reload.ts';

/** How long somebody was away, since when, and what share of loads and sets that leaves. */
export type LayOff = { days: number; from: string; to: string; load: number; sets: number };

/** Loads and sets of the weeks back, made lighter by what a lay-off leaves and led up to the plan again. */
export const returnLoads = (
  { days, from, to, load, sets: setsShare }: LayOff,
  left: readonly WorkoutThere[],
  setting: Setting,
): Change | null => {
  const weeks = RETURN_WEEKS.find(([share]) => load >= share)?.[1] ?? 1;
  const known = exercisesBySlug(setting.catalog);
  const edits = exercisesIn(left).flatMap(({ at, prescribed, week, workout }) => {
    const back = Math.floor((dayNumber(workout.date) - dayNumber(to)) / 7);
    const exercise = known.get(prescribed.slug);
    if (back >= weeks || week.deload || !exercise || prescribed.role === 'conditioning') return [];
    const restored = back / weeks;
    const share = load + (1 - load) * restored;
    const sets = lighter(prescribed, exercise, setting, {
      sets: setsShare + (1 - setsShare) * restored,
      load: share,
      rir: back === 0 ? 1 : 0,
      leastSets: 2,
      why: `after ${days} days away: ${Math.round(share * 100)} % of the planned load`,
    });
    return sets === null ? [] : [{ kind: 'change_sets' as const, at, sets }];
  });
  if (edits.length === 0) return null;
  return {
    key: `layoff:program:${from}:${load}`,
    code: 'layoff',
    text: `After ${days} days away: start at ${Math.round(load * 100)} % of the loads and ${Math.round(setsShare * 100)} % of the sets, back to the plan after ${weeks === 1 ? 'a week' : `${weeks} weeks`}.`,
    values: { days, load, sets: setsShare, weeks },
    evidence: { days, load, sets: setsShare, weeks },
    source: 'lay-off table (training-science §4.4, engineering default)',
    effect: { kind: 'edits', edits },
  };
};
