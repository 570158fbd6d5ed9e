import type { WorkoutRecord } from '@halteres/library/read/record';
import type { z } from 'zod';
import type { workoutToKeep } from './contract.ts';
import { understand, type Understood } from './understand.ts';

/** A workout as it is stored: its words, what follows from them, and what somebody corrected. */
export type KeptWorkout = Omit<Understood, 'text'> & { title: string | null; body: string };

type Corrections = Partial<Omit<z.output<typeof workoutToKeep>, 'title' | 'body'>>;

/** Infers, and lets what somebody says stand over what was inferred. */
export function keptWorkout(title: string | null, body: string, corrections: Corrections): KeptWorkout {
  const { text: _, facts, ...understood } = understand(body);
  const tags =
    corrections.tags === undefined
      ? facts.tags
      : [...new Set(corrections.tags.map((tag) => tag.trim().toLowerCase()))].filter(Boolean);
  return {
    ...understood,
    title: title === null || title.trim() === '' ? null : title.trim(),
    body,
    facts: {
      ...facts,
      format: corrections.format ?? facts.format,
      score: corrections.score ?? facts.score,
      difficulty: corrections.difficulty ?? facts.difficulty,
      minutes: corrections.minutes ?? facts.minutes,
      minutesFrom:
        corrections.minutes === undefined || corrections.minutes === facts.minutes ? facts.minutesFrom : 'stated',
      tags,
    },
  };
}

/** A workout as a file holds it: its own level, minutes and tags stand over and beside what is inferred. */
export function keptRecord({ title, body, tags, difficulty, minutes }: Omit<WorkoutRecord, 'at'>): KeptWorkout {
  const kept = keptWorkout(title, body, {
    ...(difficulty === null ? {} : { difficulty }),
    ...(minutes === null ? {} : { minutes }),
  });
  return { ...kept, facts: { ...kept.facts, tags: [...new Set([...tags, ...kept.facts.tags])] } };
}
