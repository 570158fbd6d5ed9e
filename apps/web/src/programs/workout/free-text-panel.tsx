import { formatDate, i18n } from '@halteres/i18n';
import type { ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { Button, Card, Tag } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { completeWorkout } from '../../calendar/calendar-actions.ts';
import { api } from '../../shell/session/api.ts';
import { WorkoutNote } from '../notes/workout-note.tsx';
import { FreeTextForm } from './free-text-form.tsx';
import { PanelHead } from './panel-head.tsx';
import { useProgramWrite } from '../use-program-write.ts';
import classes from './workout-panel.module.css';

type Props = { program: ProgramView; workout: ProgramWorkoutView; editable: boolean };

/** A workout of a title and words beside its program. */
export function FreeTextPanel({ program, workout, editable }: Props): ReactNode {
  const key = { ownerId: program.ownerId, id: program.id };
  const { busy, run } = useProgramWrite(key);
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const params = { ownerId: program.ownerId, programId: program.id };
  const { scheduleId, date, title } = workout;
  const scheduled =
    scheduleId === null || date === null ? null : { ownerId: program.ownerId, id: scheduleId, title, date };
  const remove = () =>
    run(
      () => api.beside.removeFreeText({ ...key, workout: workout.id }),
      i18n._('{title} is taken out.', { title }),
      () => void navigate({ to: '/programs/$ownerId/$programId', params, search: {} }),
    );
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
            {editable && !workout.completed && !editing && (
              <>
                <Button variant="default" h={40} onClick={() => setEditing(true)}>
                  {i18n._('Edit or move')}
                </Button>
                <Button variant="subtle" h={40} disabled={busy} onClick={remove}>
                  {i18n._('Take it out')}
                </Button>
              </>
            )}
          </>
        }
      >
        <h2>{title}</h2>
        <p className="secondary">
          {[
            date === null ? i18n._('Not in the calendar') : formatDate(date, 'long'),
            workout.estimatedMinutes ? i18n._('{minutes} min', { minutes: workout.estimatedMinutes }) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {!editing && <p className={classes.body}>{workout.body}</p>}
        <WorkoutNote program={program} workout={workout} editable={editable} />
        {workout.athleteNotes !== null && workout.athleteNotes !== '' && (
          <p className="secondary">{i18n._('Athlete: {notes}', { notes: workout.athleteNotes })}</p>
        )}
      </PanelHead>
      {editing && (
        <div className={classes.problem}>
          <FreeTextForm
            start={{
              title,
              body: workout.body ?? '',
              date: date ?? program.startDate,
              minutes: workout.estimatedMinutes ?? 0,
            }}
            busy={busy}
            saveText={i18n._('Save')}
            onCancel={() => setEditing(false)}
            onSave={(changed) =>
              run(
                () => api.beside.changeFreeText({ ...key, workout: workout.id, ...changed }),
                i18n._('{title} is saved.', { title: changed.title }),
                () => setEditing(false),
              )
            }
          />
        </div>
      )}
    </Card>
  );
}
