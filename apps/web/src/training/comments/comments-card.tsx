import { i18n } from '@halteres/i18n';
import type { WorkoutComment } from '@halteres/modules/training/comments/contract';
import { Card, SkeletonRows } from '@halteres/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useMe } from '../../shell/session/session.ts';
import type { WorkoutView } from '../log-shapes.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentRow } from './comment-row.tsx';
import { commentsQuery, refreshComments, type OfWorkout } from './comment-queries.ts';
import classes from './comments.module.css';

/** What athlete and coach say to a workout. Reading it here marks it as read. */
export function CommentsCard({ personId, workout }: { personId: string; workout: WorkoutView }): ReactNode {
  const me = useMe();
  const of = { personId, workoutId: workout.id };
  const query = useQuery(commentsQuery(of));
  const add = useMutation({
    mutationFn: (said: { body: string; workoutExerciseId: string | null }) =>
      api.training.comments.add({ ...of, ...said }),
    onError: toastProblem,
    onSettled: refreshComments,
  });
  useMarkRead(of, query.data);
  const exercises = workout.exercises.filter(({ sets }) => sets.length > 0);
  const nameOf = new Map(exercises.map(({ id, name }) => [id, name]));
  return (
    <Card title={i18n._('Comments')}>
      <div className={page.stack}>
        <LoadState query={query} skeleton={<SkeletonRows rows={2} height={56} label={i18n._('Loading')} />}>
          {(comments) =>
            comments.length === 0 ? (
              <p className="secondary">
                {me.id === personId
                  ? i18n._('Nothing is said yet. You and the coaches who see your training write and read here.')
                  : i18n._(
                      'Nothing is said yet. The athlete reads what you write here, and so do their other coaches.',
                    )}
              </p>
            ) : (
              <ol className={classes.list} aria-label={i18n._('Comments')}>
                {comments.map((comment) => (
                  <CommentRow
                    key={comment.id}
                    personId={personId}
                    comment={comment}
                    about={nameOf.get(comment.workoutExerciseId ?? '') ?? null}
                  />
                ))}
              </ol>
            )
          }
        </LoadState>
        <CommentForm exercises={exercises} busy={add.isPending} onSend={(said) => add.mutateAsync(said)} />
      </div>
    </Card>
  );
}

/** Once what is new stands on the screen, it counts as read. */
function useMarkRead(of: OfWorkout, comments: readonly WorkoutComment[] | undefined): void {
  const { personId, workoutId } = of;
  const newest = comments?.findLast(({ mine }) => !mine)?.id;
  const marked = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (newest === undefined || marked.current === newest) return;
    marked.current = newest;
    // With the network cut it stays unread, and is marked when it is read again.
    api.training.comments.read({ personId, workoutId }).then(
      () => refreshComments(),
      () => (marked.current = undefined),
    );
  }, [newest, personId, workoutId]);
}
