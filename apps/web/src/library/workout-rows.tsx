import { i18n } from '@halteres/i18n';
import { DataTable, Tag, type Column } from '@halteres/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FoundWorkout } from './workout-queries.ts';
import { difficultyNames, formatNames, minutesText, workoutTitle } from './workout-words.ts';
import classes from './library.module.css';

const LINES = 5;

/** The first lines as they stand on the board. */
const boardText = (body: string): string => {
  const lines = body.split('\n');
  return lines.length > LINES ? `${lines.slice(0, LINES).join(' / ')} …` : lines.join(' / ');
};

function What({ workout }: { workout: FoundWorkout }): ReactNode {
  return (
    <div className={classes.what}>
      <p className={classes.name}>
        <Link to="/library/$ref" params={{ ref: workout.ref }}>
          {workoutTitle(workout)}
        </Link>
        {workout.mine && <Tag tone="action">{i18n._('Mine')}</Tag>}
      </p>
      <p className={classes.board}>{boardText(workout.body)}</p>
      <p className={classes.brief}>
        {[formatNames()[workout.format], minutesText(workout), difficultyNames()[workout.difficulty]].join(' · ')}
      </p>
    </div>
  );
}

const columns = (): Column<FoundWorkout>[] => [
  { key: 'name', header: i18n._('Workout'), cell: (row) => <What workout={row} /> },
  { key: 'format', header: i18n._('Format'), width: '136px', wide: true, cell: (row) => formatNames()[row.format] },
  { key: 'minutes', header: i18n._('Length'), width: '128px', wide: true, cell: minutesText },
  {
    key: 'level',
    header: i18n._('Level'),
    width: '136px',
    wide: true,
    cell: (row) => difficultyNames()[row.difficulty],
  },
];

/** Workouts, best first. */
export function WorkoutRows({ label, workouts }: { label: string; workouts: readonly FoundWorkout[] }): ReactNode {
  const navigate = useNavigate();
  return (
    <DataTable
      label={label}
      columns={columns()}
      rows={workouts}
      rowKey={({ ref }) => ref}
      onOpen={({ ref }) => void navigate({ to: '/library/$ref', params: { ref } })}
    />
  );
}
