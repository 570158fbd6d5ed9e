import { i18n } from '@halteres/i18n';
import { Button, Checkbox, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { corrected, type Corrections } from './corrections.tsx';
import { differenceText, type NearWorkout } from './near-words.ts';
import type { ImportPreview } from './workout-queries.ts';
import { difficultyNames, minutesText, workoutTitle } from './workout-words.ts';
import classes from './library.module.css';

export type ReadWorkout = ImportPreview['records'][number];

/** One workout of a file: what was understood, whether it is there already or nearly, to take or to leave. */
export function ReadWorkoutRow({
  record,
  change,
  records,
  taken,
  onToggle,
  onEdit,
}: {
  record: ReadWorkout;
  change: Corrections | undefined;
  records: readonly ReadWorkout[];
  taken: boolean;
  onToggle: () => void;
  onEdit: () => void;
}): ReactNode {
  const nameOf = useExerciseName();
  const shown = change === undefined ? record : { ...record, ...corrected(change), minutesFrom: 'stated' as const };
  const title = workoutTitle(shown);
  const unknown = record.structure.notes.length;
  return (
    <li className={classes.record} data-left={!taken || undefined}>
      <div className={classes.take}>
        <Checkbox
          checked={taken}
          onChange={onToggle}
          aria-label={i18n._('Keep {workout}', { workout: title })}
          size="md"
        />
      </div>
      <div className={classes.what}>
        <p className={classes.name}>
          <strong>{title}</strong>
          {record.duplicate?.kind === 'exact' && <Tag tone="warning">{i18n._('There already, word for word')}</Tag>}
          {record.duplicate?.kind === 'same_work' && (
            <Tag tone="warning">{i18n._('The same work is there already')}</Tag>
          )}
          {record.near !== null && <Tag tone="action">{i18n._('Nearly there already')}</Tag>}
        </p>
        <p className={classes.board}>{record.body.split('\n').join(' / ')}</p>
        {record.near !== null && <Near near={record.near} records={records} />}
        <p className="quiet">
          {[minutesText(shown), difficultyNames()[shown.difficulty], ...record.movements.map(nameOf)].join(' · ')}
        </p>
        {unknown > 0 && (
          <p className="quiet">
            {i18n._('{unknown, plural, one {# line was kept as a note} other {# lines were kept as notes}}', {
              unknown,
            })}
          </p>
        )}
        <div>
          <Button
            variant="subtle"
            h={40}
            px={8}
            onClick={onEdit}
            aria-label={i18n._('Correct {workout}', { workout: title })}
          >
            {i18n._('Correct')}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** The workout it is nearly the same as, and in what it differs. */
function Near({ near, records }: { near: NearWorkout; records: readonly ReadWorkout[] }): ReactNode {
  const nameOf = useExerciseName();
  const above = records.find(({ at }) => at === near.at);
  const other = near.title ?? (above === undefined ? null : workoutTitle(above));
  const differences = near.differences.map((each) => differenceText(each, nameOf));
  return (
    <p>
      {near.ref === null ? (
        i18n._('Like “{other}” further up in this file', { other: other ?? near.at ?? '' })
      ) : (
        // In a window of its own: what was ticked and corrected here stays.
        <Link to="/library/$ref" params={{ ref: near.ref }} target="_blank">
          {other === null ? i18n._('Like one of the library') : i18n._('Like “{other}”', { other })}
        </Link>
      )}
      {': '}
      {differences.length === 0 ? i18n._('only the notes differ') : differences.join(' · ')}
    </p>
  );
}
