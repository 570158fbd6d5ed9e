import { massOf, kilogramsOf } from '../../load/mass.ts';
import { seededStream } from '../seeded.ts';
import type { Program } from '../program.ts';
import { isWork, workoutsOf } from './places.ts';
import type { TrainingLog } from './training-log.ts';

/**
 * A log of the first `sessions` workouts of a program as somebody might have trained them, for tests only: `form` 1 is
 * as planned, above stronger, below weaker.
 */
export const sampleLog = (program: Program, seed: number, sessions: number, form: number): TrainingLog => {
  const next = seededStream(seed);
  const done = workoutsOf(program).slice(0, sessions);
  const last = done.at(-1)?.workout.date ?? program.weeks[0]?.workouts[0]?.date ?? '2026-01-05';
  return {
    today: last,
    sessions: done.map(({ week, workout }) => ({
      date: workout.date,
      at: { week: week.week, day: workout.day },
      exercises: workout.exercises.map(({ slug, sets }) => ({
        slug,
        sets: sets.filter(isWork).map((set) => ({
          weight:
            set.load !== null && kilogramsOf(massOf(set.load)) > 0
              ? set.load
              : next() < 0.8
                ? { weight: String(10 + 5 * Math.floor(next() * 8)), unit: 'kg' as const }
                : null,
          reps: next() < 0.05 ? null : Math.max(0, Math.round(set.max * form + (next() - 0.5) * 2)),
          rpe:
            next() < 0.3
              ? null
              : Math.min(10, Math.max(5, Math.round((10 - (set.rir ?? 2) + (1 - form) * 12) * 2) / 2)),
          rir: null,
        })),
      })),
    })),
  };
};
