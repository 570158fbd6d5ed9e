import { formatNumber, i18n } from '@halteres/i18n';
import type { Advice, AnsweredRecommendation } from '@halteres/modules/planning/recommend/contract';

type Metric = NonNullable<Advice['expectedEffect']['metric']>;

const metricName = (name: Metric['name']): string =>
  ({
    e1rm: i18n._('Estimated 1RM (kg)'),
    rpe_over_plan: i18n._('RPE against the plan'),
    weekly_sets: i18n._('Hard sets a week'),
    days_a_week: i18n._('Days a week'),
    rpe_rise: i18n._('Rise of the effort within its sets (RPE)'),
    rest_share: i18n._('Share of the planned rest'),
  })[name];

/** What was expected of a recommendation that was taken, and what came since. */
export const metricText = (metric: Metric, outcome: AnsweredRecommendation['outcome']): string => {
  const expected = {
    what: metricName(metric.name),
    from: formatNumber(metric.from, 2),
    to: formatNumber(metric.to, 2),
    now: formatNumber(outcome?.value ?? metric.from, 2),
  };
  return outcome === null
    ? i18n._('{what}: {from}, expected {to}. It is measured two weeks after.', expected)
    : i18n._('{what}: {from}, expected {to}, now {now}.', expected);
};
