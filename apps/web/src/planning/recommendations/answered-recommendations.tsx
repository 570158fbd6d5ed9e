import { formatDate, i18n } from '@halteres/i18n';
import type { AnsweredRecommendation } from '@halteres/modules/planning/recommend/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import type { ProgramKey } from '../../programs/program-queries.ts';
import { metricText } from './metric-words.ts';
import { answeredQuery } from './recommendation-queries.ts';
import { adviceText, typeName } from './recommendation-words.ts';
import classes from '../suggestions/suggestions.module.css';

const statusName = (status: AnsweredRecommendation['status']): string =>
  ({
    open: i18n._('Open'),
    accepted: i18n._('Accepted'),
    dismissed: i18n._('Dismissed'),
    snoozed: i18n._('Put off'),
    expired: i18n._('No longer so'),
  })[status];

/** What was recommended before and how it was answered, with what was expected and what came. */
export function AnsweredRecommendations({ programKey, today }: { programKey: ProgramKey; today: string }): ReactNode {
  const nameOf = useExerciseName();
  const { data } = useQuery(answeredQuery(programKey, today));
  const past = data?.items.filter(({ status }) => status !== 'open') ?? [];
  if (past.length === 0) return null;
  return (
    <details className={`${classes.more} ${classes.card}`}>
      <summary>{i18n._('Recommendations before: {count}', { count: past.length })}</summary>
      <ul className={classes.list}>
        {past.map((one) => (
          <li key={one.id} className={classes.suggestion}>
            <p>
              <strong>{typeName(one.type)}</strong> · {statusName(one.status)} ·{' '}
              {formatDate(one.decidedOn ?? one.generatedOn, 'short')}
            </p>
            {one.advice !== null && <p className={classes.text}>{adviceText(one.advice, nameOf)}</p>}
            {one.advice?.expectedEffect.metric != null && one.status === 'accepted' && (
              <p className="secondary">{metricText(one.advice.expectedEffect.metric, one.outcome)}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
