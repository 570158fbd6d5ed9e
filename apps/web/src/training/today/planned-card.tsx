import { formatNear, i18n } from '@halteres/i18n';
import { Button, Card, Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { useKeptProgram } from '../../planning/device/use-kept-program.ts';
import { TodayIsDifferent } from '../../planning/suggestions/today-sheet.tsx';
import { programName as nameOfProgram } from '../../programs/words/program-name-words.ts';
import { titleText } from '../../programs/words/title-words.ts';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import type { PlannedWorkout } from '../log-shapes.ts';
import { targetText } from '../set-words.ts';
import classes from './today.module.css';
import page from '../../shell/parts/page.module.css';

type Props = {
  planned: PlannedWorkout;
  /** The others of a day stand below the first, which has what else can be started. */
  isFirst: boolean;
  isMine: boolean;
  today: string;
  onStart: (planned: PlannedWorkout | null) => void;
  onChanged: () => void;
};

/** A planned workout, to be started. */
export function PlannedCard({ planned, isFirst, isMine, today, onStart, onChanged }: Props): ReactNode {
  const nameOf = useNameOfExercise();
  const { title, date, programName, estimatedMinutes, exercises, deload, notes, body } = planned;
  const isToday = date === today;
  useKeptProgram({ ownerId: planned.owner, id: planned.programId });
  return (
    <Card title={titleText(title)} aside={<Tag tone={isToday ? 'action' : 'plain'}>{formatNear(date, today)}</Tag>}>
      <div className={page.stack}>
        <p className="secondary">
          {[
            nameOfProgram({ name: programName }),
            estimatedMinutes === null ? '' : i18n._('about {estimatedMinutes} min', { estimatedMinutes }),
            deload ? i18n._('deload week') : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {typeof body === 'string' && <p className={classes.body}>{body}</p>}
        {notes !== null && notes !== '' && <p className={classes.body}>{notes}</p>}
        {exercises.length > 0 && (
          <ol className={classes.exercises}>
            {exercises.map((exercise) => {
              const work = exercise.sets.filter((set) => set.kind !== 'warm_up');
              const first = work[0];
              return (
                <li key={exercise.id} className={classes.exercise}>
                  <span>{nameOf({ slug: exercise.slug ?? '', name: exercise.name })}</span>
                  <strong>
                    {first === undefined
                      ? ''
                      : i18n._('{sets} × {target}', { sets: work.length, target: targetText(first, exercise.measure) })}
                  </strong>
                </li>
              );
            })}
          </ol>
        )}
        <div className={classes.actions}>
          <Button h={48} variant={isFirst ? 'filled' : 'default'} onClick={() => onStart(planned)}>
            {isToday ? i18n._('Start workout') : i18n._('Do it today')}
          </Button>
          {isFirst && (
            <Button h={48} variant="default" onClick={() => onStart(null)}>
              {i18n._('Empty workout')}
            </Button>
          )}
          {isFirst && isMine && (
            <ButtonLink h={48} to="/templates" variant="default">
              {i18n._('From a template')}
            </ButtonLink>
          )}
          {typeof body !== 'string' && (
            <TodayIsDifferent
              dayKey={{ ownerId: planned.owner, id: planned.programId, workoutId: planned.id }}
              onTaken={onChanged}
            />
          )}
        </div>
      </div>
    </Card>
  );
}
