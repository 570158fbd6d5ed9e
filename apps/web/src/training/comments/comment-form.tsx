import { i18n } from '@halteres/i18n';
import { Button, NativeSelect, Textarea } from '@halteres/ui';
import { useRef, useState, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';

export const MOST_LETTERS = 2000;

type Said = { body: string; workoutExerciseId: string | null };
type Props = {
  exercises: readonly { id: string; name: string }[];
  busy: boolean;
  onSend: (said: Said) => Promise<unknown>;
};

/** Says something to a workout, or to an exercise in it. What is typed stays until it is sent. */
export function CommentForm({ exercises, busy, onSend }: Props): ReactNode {
  const [body, setBody] = useState('');
  const [about, setAbout] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async (): Promise<void> => {
    if (body.trim() === '' || busy) return;
    // What could not be sent is told by whoever sends; the words stay in the field.
    const isSent = await onSend({ body, workoutExerciseId: about === '' ? null : about }).then(
      () => true,
      () => false,
    );
    if (isSent) {
      setBody('');
      setAbout('');
    }
    field.current?.focus();
  };
  return (
    <form
      className={page.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        ref={field}
        label={i18n._('Your comment')}
        value={body}
        maxLength={MOST_LETTERS}
        rows={3}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
      />
      <div className={`${page.row} ${page.ends}`}>
        {exercises.length > 0 && (
          <NativeSelect
            label={i18n._('What it is about')}
            value={about}
            onChange={(event) => setAbout(event.currentTarget.value)}
            data={[
              { value: '', label: i18n._('The whole workout') },
              ...exercises.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Button type="submit" h={40} loading={busy} disabled={body.trim() === ''}>
          {i18n._('Send')}
        </Button>
      </div>
    </form>
  );
}
