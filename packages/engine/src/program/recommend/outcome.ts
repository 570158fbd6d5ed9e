import { MUSCLE_GROUPS } from '../../catalog/taxonomy.ts';
import type { Catalog } from '../../catalog/exercise.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { caseOf, daysAgo, meanOf, tenth, type SessionLog } from './case.ts';
import { bestOf, overPlan, pausesOf, restShare, riseWithin, trainedSets } from './measures.ts';
import { OUTCOME_DAYS } from './priors.ts';
import type { Metric } from './recommendation.ts';

export type Outcome = { value: number; sessions: number };

/** What came of a recommendation since the day it was accepted, by the number it named; null while too little is known. */
export const outcomeOf = (
  metric: Metric,
  program: Program,
  profile: Profile,
  catalog: Catalog,
  { sessions, signals }: SessionLog,
  since: string,
  today: string,
): Outcome | null => {
  const after = sessions.filter(({ date }) => date > since);
  const which = caseOf(program, profile, catalog, { sessions: after, signals }, today);
  const days = daysAgo(which, since);
  if (days < OUTCOME_DAYS || which.sessions.length === 0) return null;
  const group = MUSCLE_GROUPS.find((each) => each === metric.of);
  const list = which.exposures.get(metric.of) ?? [];
  const value = ((): number | null => {
    switch (metric.name) {
      case 'e1rm':
        return bestOf(list);
      case 'rpe_over_plan': {
        const over = overPlan(which, new Set(which.sessions.map(({ date }) => date)));
        return over.length === 0 ? null : meanOf(over);
      }
      case 'weekly_sets':
        return group === undefined ? null : (7 * trainedSets(which, which.sessions, group)) / days;
      case 'days_a_week': {
        if (group === undefined) return null;
        return (7 * which.sessions.filter((each) => trainedSets(which, [each], group, 'direct') > 0).length) / days;
      }
      case 'rpe_rise': {
        const rises = list.flatMap((each) => riseWithin(each, 2) ?? []);
        return rises.length === 0 ? null : meanOf(rises);
      }
      case 'rest_share':
        return restShare(pausesOf(which, metric.of));
    }
  })();
  return value === null ? null : { value: tenth(value), sessions: which.sessions.length };
};
