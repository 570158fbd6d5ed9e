import type { WorkoutComment } from '@halteres/modules/training/comments/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/session/api.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { keptAnswer } from '../kept-answer.ts';

export type OfWorkout = { personId: string; workoutId: string };

/** A conversation is read whole; its pages are for programs. */
async function everyComment(of: OfWorkout): Promise<WorkoutComment[]> {
  const comments: WorkoutComment[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof api.training.comments.list>> = await api.training.comments.list({
      ...of,
      limit: 100,
      ...(cursor === null ? {} : { cursor }),
    });
    comments.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return comments;
}

/** What is said to a workout; without a network, as it was last read here. */
export const commentsQuery = (of: OfWorkout) =>
  queryOptions({
    queryKey: ['comments', of.personId, of.workoutId],
    queryFn: () => keptAnswer(`comments/${of.personId}/${of.workoutId}`, () => everyComment(of)),
  });

export const unreadQuery = (as: 'athlete' | 'coach') =>
  queryOptions({
    queryKey: ['comments', 'unread', as],
    queryFn: ({ signal }) => api.training.comments.unread({ as }, { signal }),
    refetchInterval: 60_000,
  });

export const refreshComments = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['comments'] });
