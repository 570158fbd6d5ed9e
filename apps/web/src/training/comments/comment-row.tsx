import { formatMoment, i18n } from '@halteres/i18n';
import type { WorkoutComment } from '@halteres/modules/training/comments/contract';
import { Button, Textarea } from '@halteres/ui';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useSettings } from '../../shell/session/session.ts';
import { refreshComments } from './comment-queries.ts';
import { MOST_LETTERS } from './comment-form.tsx';
import classes from './comments.module.css';

type Props = {
  personId: string;
  comment: WorkoutComment;
  /** The exercise it is about. */
  about: string | null;
};

/** One comment: who, when, about what; one's own can be changed and taken back. */
export function CommentRow({ personId, comment, about }: Props): ReactNode {
  const { timeZone } = useSettings();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, body, mine, createdAt, editedAt } = comment;
  const author =
    comment.authorName !== '' ? comment.authorName : mine ? i18n._('You') : i18n._('Somebody whose account is gone');
  const remove = useMutation({
    mutationFn: () => api.training.comments.remove({ personId, id }),
    onError: toastProblem,
    onSuccess: () => document.getElementById('main')?.focus({ preventScroll: true }),
    onSettled: refreshComments,
  });
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className={classes.comment} data-mine={mine || undefined}>
      <p className={classes.head}>
        <strong>{mine ? i18n._('{name} (you)', { name: author }) : author}</strong>{' '}
        <span className={page.small}>
          {formatMoment(createdAt, timeZone)}
          {editedAt !== null && ` · ${i18n._('changed')}`}
          {about !== null && ` · ${about}`}
        </span>
      </p>
      {editing ? (
        <EditForm personId={personId} comment={comment} onClose={close} />
      ) : (
        <p className={classes.body}>{body}</p>
      )}
      {mine && !editing && (
        <div className={page.row}>
          <Button ref={opener} variant="subtle" h={40} onClick={() => setEditing(true)}>
            {i18n._('Change')}
          </Button>
          <ConfirmButton
            label={i18n._('Take back')}
            question={i18n._('Nobody can read it then.')}
            yes={i18n._('Take it back')}
            busy={remove.isPending}
            onConfirm={() => remove.mutate()}
          />
        </div>
      )}
    </li>
  );
}

function EditForm({ personId, comment, onClose }: Omit<Props, 'about'> & { onClose: () => void }): ReactNode {
  const [text, setText] = useState(comment.body);
  const edit = useMutation({
    mutationFn: () => api.training.comments.edit({ personId, id: comment.id, body: text }),
    onError: toastProblem,
    onSuccess: onClose,
    onSettled: refreshComments,
  });
  return (
    <form
      className={page.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') edit.mutate();
      }}
    >
      <Textarea
        label={i18n._('Your comment')}
        value={text}
        maxLength={MOST_LETTERS}
        rows={3}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <div className={page.row}>
        <Button type="submit" h={40} loading={edit.isPending} disabled={text.trim() === ''}>
          {i18n._('Keep the change')}
        </Button>
        <Button variant="default" h={40} onClick={onClose}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
