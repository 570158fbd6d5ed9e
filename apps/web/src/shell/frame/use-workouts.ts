import { useQuery } from '@tanstack/react-query';
import { workoutSearchQuery, type FoundWorkout } from '../../library/workout-queries.ts';

/** Shorter words mean no workout yet. */
const LEAST = 3;
/** Below this a workout only happens to share a word. */
const ALIKE = 0.5;
const MOST = 4;

/** Workouts of the library for what was typed, best first; none without a network. */
export function useWorkouts(text: string): readonly FoundWorkout[] {
  const { data } = useQuery({ ...workoutSearchQuery({ q: text }, null), enabled: text.length >= LEAST });
  if (text.length < LEAST) return [];
  return (data?.items ?? []).filter(({ likeness }) => likeness >= ALIKE).slice(0, MOST);
}
