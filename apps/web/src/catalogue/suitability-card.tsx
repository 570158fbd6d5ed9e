import { roomName } from '../gyms/preset-words.ts';
import { formatNumber, i18n } from '@halteres/i18n';
import { Card, Stat, Stats } from '@halteres/ui';
import type { ReactNode } from 'react';
import { difficultyNames, goalNames } from '../planning/plan-words.ts';
import type { ExerciseDetail } from './catalogue-query.ts';
import { noiseName } from './words/load-words.ts';
import { gradeName, termName } from './words/score-words.ts';
import classes from './exercise-page.module.css';

type Scores = NonNullable<ExerciseDetail['scores']>;

const names = (record: Record<string, string>, grades: Record<string, number>): { name: string; grade: number }[] =>
  Object.entries(record)
    .map(([key, name]) => ({ name, grade: grades[key] ?? 0 }))
    .filter(({ grade }) => grade > 0)
    .toSorted((a, b) => b.grade - a.grade);

/** Whom and what the exercise suits, and what it costs, with how that was counted. */
export function SuitabilityCard({ scores }: { scores: Scores }): ReactNode {
  return (
    <Card title={i18n._('What it suits')}>
      <div className={classes.factList}>
        <Grades title={i18n._('Goals')} graded={names(goalNames(), scores.goals)} />
        <Grades title={i18n._('Levels')} graded={names(difficultyNames(), scores.levels)} />
        <Stats>
          <Stat label={i18n._('Free floor')}>{i18n._('{area} m²', { area: formatNumber(scores.floorM2, 0) })}</Stat>
          <Stat label={i18n._('Noise')}>{noiseName(scores.noise)}</Stat>
          <Stat label={i18n._('Pieces taken')}>{formatNumber(scores.stations, 0)}</Stat>
        </Stats>
        {scores.rooms.length > 0 && (
          <section>
            <h3>{i18n._('Ready-made gyms')}</h3>
            <p className={classes.small}>{scores.rooms.map(roomName).join(' · ')}</p>
          </section>
        )}
        <Score
          title={i18n._('Stimulus of a hard set: {score} of 10', { score: formatNumber(scores.stimulus, 1) })}
          parts={scores.stimulusParts}
        />
        <Score
          title={i18n._('Fatigue it leaves: {score} of 10', { score: formatNumber(scores.fatigue, 1) })}
          parts={scores.fatigueParts}
        />
        <p className={classes.small}>
          {i18n._(
            'Computed from the record of the exercise, version {version}. Muscles are counted as in the literature, one set where they lead and half where they help; the weights are expert opinion.',
            { version: scores.version },
          )}
        </p>
      </div>
    </Card>
  );
}

function Grades({ title, graded }: { title: string; graded: { name: string; grade: number }[] }): ReactNode {
  if (graded.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={classes.grades}>
        {graded.map(({ name, grade }) => (
          <li key={name} data-grade={grade}>
            {name}
            <span className={classes.small}>{gradeName(grade)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Score({ title, parts }: { title: string; parts: Scores['stimulusParts'] }): ReactNode {
  return (
    <details className={classes.score}>
      <summary>{title}</summary>
      {parts.length === 0 ? (
        <p className={classes.small}>{i18n._('Nothing counts towards it.')}</p>
      ) : (
        <ul className={classes.needs}>
          {parts.map(({ term, points }) => (
            <li key={term}>
              {points > 0 ? '+' : ''}
              {formatNumber(points, 1)} {termName(term)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
