import type { WorkoutBlock, WorkoutStructure } from '../workout.ts';
import type { ExerciseOf } from './facts.ts';
import { movementSeconds } from './movement-seconds.ts';

/** People slow down. */
const FATIGUE = 1.15;
const SET_REST = 150;
const DEATH_BY_ROUNDS = 12;
const MOST_MINUTES = 600;

/** How long a workout takes: as it says, or estimated from what is to be done. */
export function durationOf(
  structure: WorkoutStructure,
  exerciseOf: ExerciseOf,
): { minutes: number; from: 'stated' | 'estimated' } {
  let seconds = 0;
  let stated = true;
  structure.blocks.forEach((block, at) => {
    const length = statedSeconds(block);
    if (length === null) stated = false;
    const repeats = block.format === 'amrap' && block.rounds !== null ? block.rounds : 1;
    const pause = block.restSeconds ?? 0;
    const last = at === structure.blocks.length - 1;
    seconds +=
      length === null
        ? estimatedSeconds(block, exerciseOf) / (structure.teamSize === null ? 1 : 1.4)
        : length * repeats;
    seconds += pause * Math.max(0, (length === null ? (block.rounds ?? 1) : repeats) - (last ? 1 : 0));
  });
  const minutes = Math.min(MOST_MINUTES, Math.max(1, Math.round(seconds / 60)));
  return { minutes, from: stated && structure.blocks.length > 0 ? 'stated' : 'estimated' };
}

function statedSeconds(block: WorkoutBlock): number | null {
  if (block.format === 'tabata') return 240 * Math.max(1, block.movements.length);
  if (block.seconds !== null) return block.seconds;
  if (block.format === 'death_by') return DEATH_BY_ROUNDS * (block.everySeconds ?? 60);
  if (block.everySeconds !== null && block.rounds !== null) return block.everySeconds * block.rounds;
  return null;
}

function estimatedSeconds(block: WorkoutBlock, exerciseOf: ExerciseOf): number {
  if (block.format === 'amrap' || block.format === 'emom' || block.format === 'intervals') return 12 * 60;
  const rounds = block.scheme?.length ?? block.rounds ?? 1;
  let seconds = 0;
  for (const movement of block.movements) {
    const exercise = exerciseOf(movement.slug);
    const once = movement.place === 'cash_in' || movement.place === 'cash_out';
    if (once || movement.amount !== null || block.scheme === null) {
      seconds += movementSeconds(movement, exercise, null) * (once ? 1 : rounds);
    } else for (const reps of block.scheme) seconds += movementSeconds(movement, exercise, reps);
  }
  if (block.format === 'sets') return seconds + SET_REST * rounds;
  return seconds * FATIGUE;
}
