import { i18n } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { Button, Card, Icon, Tag, Textarea } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { completeWorkout, noteWorkout } from './calendar-actions.ts';
import { focusText } from '../programs/program-words.ts';
import { useNameIn } from '../programs/class/use-name-in.ts';
import { titleText } from '../programs/words/title-words.ts';
import { programName } from '../programs/words/program-name-words.ts';
import page from '../shell/parts/page.module.css';

type Props = { workout: ScheduledWorkout; as: 'coach' | 'athlete'; onMove?: (workout: ScheduledWorkout) => void };

/** A workout on its day: done or not, notes, and the way into it. */
export function DayWorkout({ workout, as, onMove }: Props): ReactNode {
  const nameIn = useNameIn();
  const facts = [
    as === 'coach' ? workout.entityName : null,
    programName({ name: workout.programName, entityName: workout.entityName }),
    i18n._('Week {number}', { number: workout.week }),
    workout.estimatedMinutes === null ? null : i18n._('{minutes} min', { minutes: workout.estimatedMinutes }),
  ].filter((fact) => fact !== null);
  return (
    <Card
      title={titleText(workout.title, nameIn)}
      aside={
        <span className={page.row}>
          {workout.deload && <Tag>{i18n._('Deload')}</Tag>}
          {workout.completed && (
            <Tag tone="success" icon="check">
              {i18n._('Done')}
            </Tag>
          )}
        </span>
      }
    >
      <div className={page.stack}>
        <div>
          <p className="secondary">{facts.join(' · ')}</p>
          <p>{focusText(workout.focus)}</p>
        </div>
        <div className={page.row}>
          <ButtonLink
            to="/programs/$ownerId/$programId"
            params={{ ownerId: workout.ownerId, programId: workout.programId }}
            search={{ workout: workout.workoutId }}
            variant={workout.completed ? 'default' : 'filled'}
          >
            {i18n._('Open the workout')}
          </ButtonLink>
          <Button variant="default" h={40} onClick={() => void completeWorkout(workout, !workout.completed)}>
            {workout.completed ? i18n._('Not done') : i18n._('Mark done')}
          </Button>
          {as === 'coach' && onMove !== undefined && !workout.completed && (
            <Button
              variant="default"
              h={40}
              leftSection={<Icon name="move" size={16} />}
              onClick={() => onMove(workout)}
            >
              {i18n._('Move to…')}
            </Button>
          )}
        </div>
        {as === 'athlete' && workout.notes !== null && (
          <p>
            <strong>{i18n._('Your coach:')}</strong> {workout.notes}
          </p>
        )}
        {as === 'coach' && workout.athleteNotes !== null && (
          <p>
            <strong>{i18n._('The athlete:')}</strong> {workout.athleteNotes}
          </p>
        )}
        <NoteForm key={workout.id} workout={workout} field={as === 'coach' ? 'notes' : 'athleteNotes'} />
      </div>
    </Card>
  );
}

function NoteForm({ workout, field }: { workout: ScheduledWorkout; field: 'notes' | 'athleteNotes' }): ReactNode {
  const saved = workout[field] ?? '';
  const [text, setText] = useState(saved);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void noteWorkout(workout, field, text);
  };
  return (
    <form className={page.stack} onSubmit={onSubmit}>
      <Textarea
        size="md"
        label={field === 'notes' ? i18n._('Note for the athlete') : i18n._('How it went')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== saved && (
        <div>
          <Button type="submit" variant="default" h={40}>
            {i18n._('Save the note')}
          </Button>
        </div>
      )}
    </form>
  );
}
