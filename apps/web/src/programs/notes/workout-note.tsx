import { i18n } from '@halteres/i18n';
import type { ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { Button, Textarea } from '@halteres/ui';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { useProgramWrite } from '../use-program-write.ts';
import styles from '../program-about.module.css';
import page from '../../shell/parts/page.module.css';
import classes from './workout-note.module.css';

type Props = { program: ProgramView; workout: ProgramWorkoutView; editable: boolean };

/** What the coach notes on one workout, for the athlete to read. */
export function WorkoutNote({ program, workout, editable }: Props): ReactNode {
  const key = { ownerId: program.ownerId, id: program.id };
  const saved = workout.notes ?? '';
  const { busy, run } = useProgramWrite(key);
  const [text, setText] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && text === null) button.current?.focus();
    wasOpen.current = text !== null;
  }, [text]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const notes = text === null || text.trim() === '' ? null : text.trim();
    run(
      () => api.beside.note({ ...key, workouts: [{ id: workout.id, notes }] }),
      i18n._('The note is saved.'),
      () => setText(null),
    );
  };
  if (text !== null)
    return (
      <form className={`${page.stack} ${classes.form}`} onSubmit={onSubmit}>
        <Textarea
          size="md"
          label={i18n._('Note for the athlete')}
          autoFocus
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={page.row}>
          <Button type="submit" variant="default" h={40} loading={busy} disabled={text.trim() === saved}>
            {i18n._('Save the note')}
          </Button>
          <Button variant="subtle" h={40} onClick={() => setText(null)}>
            {i18n._('Cancel')}
          </Button>
        </div>
      </form>
    );
  return (
    <>
      {saved !== '' && <p className={styles.words ?? ''}>{saved}</p>}
      {editable && workout.scheduleId !== null && (
        <Button ref={button} variant="subtle" h={40} px={8} ml={-8} onClick={() => setText(saved)}>
          {saved === '' ? i18n._('Add a note') : i18n._('Change the note')}
        </Button>
      )}
    </>
  );
}
