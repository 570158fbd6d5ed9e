import { formatDate, i18n } from '@halteres/i18n';
import type { ProgramEdit, ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { Button, Card, Icon, Tag } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { completeWorkout } from '../../calendar/calendar-actions.ts';
import type { Placed } from '../../calendar/movable.ts';
import { MoveSheet } from '../../calendar/move-sheet.tsx';
import { TodayIsDifferent } from '../../planning/suggestions/today-sheet.tsx';
import { WorkoutNote } from '../notes/workout-note.tsx';
import { focusText } from '../program-words.ts';
import { AddExercise } from './add-exercise.tsx';
import { EditProblem } from './edit-problem.tsx';
import { ExerciseBlock } from './exercise-block.tsx';
import { PanelHead } from './panel-head.tsx';
import { useProgramEdit } from './use-program-edit.ts';
import { titleText } from '../words/title-words.ts';
import classes from './workout-panel.module.css';

type Props = { program: ProgramView; workout: ProgramWorkoutView; editable: boolean };

/** One workout beside its program. */
export function WorkoutPanel({ program, workout, editable }: Props): ReactNode {
  const edit = useProgramEdit({ ownerId: program.ownerId, id: program.id });
  const [moving, setMoving] = useState(false);
  const { ownerId, entityId, entityName } = program;
  const scheduled: Placed | null =
    workout.scheduleId === null || workout.date === null
      ? null
      : { ownerId, entityId, entityName, id: workout.scheduleId, title: workout.title, date: workout.date };
  const change = (request: ProgramEdit, said: string) => edit.run(request, said);
  return (
    <Card flush>
      <PanelHead
        program={program}
        actions={
          <>
            {workout.completed && (
              <Tag tone="success" icon="check">
                {i18n._('Done')}
              </Tag>
            )}
            {scheduled !== null && (
              <Button variant="default" h={40} onClick={() => void completeWorkout(scheduled, !workout.completed)}>
                {workout.completed ? i18n._('Not done') : i18n._('Mark done')}
              </Button>
            )}
            {!workout.completed && (
              <TodayIsDifferent dayKey={{ ownerId: program.ownerId, id: program.id, workoutId: workout.id }} />
            )}
            {scheduled !== null && editable && (
              <Button
                variant="default"
                h={40}
                leftSection={<Icon name="move" size={16} />}
                onClick={() => setMoving(true)}
              >
                {i18n._('Move to…')}
              </Button>
            )}
          </>
        }
      >
        <h2>{titleText(workout.title)}</h2>
        <p className="secondary">
          {[
            workout.date === null ? i18n._('Not in the calendar') : formatDate(workout.date, 'long'),
            focusText(workout.focus),
            workout.estimatedMinutes === null ? '' : i18n._('{minutes} min', { minutes: workout.estimatedMinutes }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <WorkoutNote program={program} workout={workout} editable={editable} />
        {workout.athleteNotes !== null && workout.athleteNotes !== '' && (
          <p className="secondary">{i18n._('Athlete: {notes}', { notes: workout.athleteNotes })}</p>
        )}
      </PanelHead>
      {edit.problem !== null && (
        <div className={classes.problem}>
          <EditProblem problem={edit.problem} onOverride={edit.override} onDismiss={edit.dismiss} />
        </div>
      )}
      <ol className={classes.exercises} aria-busy={edit.busy}>
        {workout.exercises.map((exercise, at) => (
          <ExerciseBlock
            key={exercise.id}
            program={program}
            exercise={exercise}
            here={workout.exercises.map(({ slug }) => slug)}
            at={at}
            last={at === workout.exercises.length - 1}
            editable={editable}
            change={change}
          />
        ))}
      </ol>
      {editable && (
        <AddExercise
          onAdd={(slug, name) =>
            change({ kind: 'add_exercise', workout: workout.id, slug }, i18n._('{name} is added.', { name }))
          }
        />
      )}
      {scheduled !== null && <MoveSheet workout={moving ? scheduled : null} onClose={() => setMoving(false)} />}
    </Card>
  );
}
