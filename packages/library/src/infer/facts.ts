import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { Difficulty, Format, Score, WorkoutFacts, WorkoutStructure } from '../workout.ts';
import { durationOf } from './duration.ts';
import { heavinessOf } from './heaviness.ts';
import { modalityOf } from './modality.ts';

export type ExerciseOf = (slug: string | null) => Exercise | undefined;

const SCORE_OF: Readonly<Record<Format, Score>> = {
  for_time: 'time',
  amrap: 'rounds_and_reps',
  emom: 'none',
  intervals: 'time',
  tabata: 'reps',
  death_by: 'reps',
  max_effort: 'reps',
  stations: 'reps',
  sets: 'load',
};
const SHORT = 8;
const LONG = 20;
const CHIPPER = 5;
const MANY_REPS = 250;

/** What follows from a workout's structure, each to be corrected by whoever knows better. */
export function inferFacts(structure: WorkoutStructure, exerciseOf: ExerciseOf): WorkoutFacts {
  const format = mainFormat(structure);
  const all = structure.blocks.flatMap(({ movements }) => movements);
  const slugs = [...new Set(all.flatMap(({ slug }) => (slug === null ? [] : [slug])))];
  const exercises = slugs.flatMap((slug) => exerciseOf(slug) ?? []);
  const { minutes, from } = durationOf(structure, exerciseOf);
  return {
    format,
    score: scoreOf(structure, format),
    difficulty: difficultyOf(structure, exerciseOf),
    minutes,
    minutesFrom: from,
    movements: slugs.slice(0, 100),
    equipment: equipmentOf(exercises),
    tags: tagsOf(structure, exercises, format, minutes),
  };
}

function mainFormat({ blocks }: WorkoutStructure): Format {
  const counts = new Map<Format, number>();
  for (const { format, movements } of blocks)
    counts.set(format, (counts.get(format) ?? 0) + 1 + movements.length / 100);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'for_time';
}

function scoreOf({ blocks }: WorkoutStructure, format: Format): Score {
  const all = blocks.flatMap(({ movements }) => movements);
  const most = new Set(all.flatMap(({ most: unit }) => (unit === null ? [] : [unit])));
  if (format === 'for_time' || most.size === 0) return SCORE_OF[format];
  if (most.has('reps')) return 'reps';
  return most.has('calories') ? 'calories' : most.has('metres') ? 'distance' : SCORE_OF[format];
}

function difficultyOf(structure: WorkoutStructure, exerciseOf: ExerciseOf): Difficulty {
  let skill = 1;
  let heavy = 0;
  let reps = 0;
  for (const { movements, rounds, scheme } of structure.blocks) {
    const times = scheme === null ? (rounds ?? 1) : 1;
    for (const movement of movements) {
      const exercise = exerciseOf(movement.slug);
      skill = Math.max(skill, exercise?.skill ?? 2);
      if (heavinessOf(movement, exercise) === 'heavy') heavy = 1;
      const amount =
        movement.amount?.unit === 'reps'
          ? movement.amount.value * times
          : (scheme ?? []).reduce((sum, each) => sum + each, 0);
      reps += movement.amount === null || movement.amount.unit === 'reps' ? amount : 0;
    }
  }
  const points = skill + heavy + (reps > MANY_REPS ? 1 : 0);
  return points <= 2 ? 'beginner' : points <= 4 ? 'intermediate' : 'advanced';
}

/** What must be there: the first way of doing each movement. */
function equipmentOf(exercises: readonly Exercise[]): string[] {
  return [...new Set(exercises.flatMap(({ equipment }) => equipment[0] ?? []))].toSorted();
}

function tagsOf(
  structure: WorkoutStructure,
  exercises: readonly Exercise[],
  format: Format,
  minutes: number,
): string[] {
  const modalities = new Set(exercises.map(modalityOf));
  const tags = new Set<string>(modalities);
  tags.add(minutes < SHORT ? 'short' : minutes <= LONG ? 'medium' : 'long');
  if (modalities.size === 3) tags.add('mixed');
  if (structure.teamSize !== null) tags.add(structure.teamSize === 2 ? 'partner' : 'team');
  const [only] = structure.blocks;
  const single = structure.blocks.length === 1 ? only : undefined;
  const main = single?.movements.filter(({ text }) => text !== 'rest') ?? [];
  if (
    single !== undefined &&
    format === 'for_time' &&
    single.rounds === null &&
    single.scheme === null &&
    main.length >= CHIPPER
  )
    tags.add('chipper');
  if (main.length === 2) tags.add('couplet');
  if (main.length === 3) tags.add('triplet');
  if (single?.open === true || isLadder(single?.scheme ?? null)) tags.add('ladder');
  if (exercises.length > 0 && exercises.every(({ equipment }) => equipment.some((set) => set.length === 0)))
    tags.add('no equipment');
  return [...tags].toSorted();
}

const isLadder = (scheme: readonly number[] | null): boolean =>
  scheme !== null && scheme.length >= 4 && scheme.every((reps, at) => at === 0 || reps > (scheme[at - 1] ?? 0));
