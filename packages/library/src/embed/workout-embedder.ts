import { MOVEMENT_PATTERNS, MUSCLES } from '@halteres/engine/catalog/taxonomy';
import type { ExerciseOf } from '../infer/facts.ts';
import { heavinessOf } from '../infer/heaviness.ts';
import { MODALITIES, modalityOf } from '../infer/modality.ts';
import { movementSeconds } from '../infer/movement-seconds.ts';
import { FORMATS } from '../workout.ts';
import type { Embeddable, Embedder } from './embedder.ts';
import { addHashed, scale } from './hashing.ts';

/** What a coach compares workouts by, and how much each counts; tuned on pairs that a person labelled. */
const SHARES = {
  movements: 1,
  patterns: 0.3,
  muscles: 0.2,
  modality: 0.3,
  format: 0.45,
  time: 0.45,
  shape: 0.25,
  load: 0.25,
  text: 0.45,
} as const;
const HASHED_MOVEMENTS = 240;
const HASHED_TEXT = 166;
const TIME_POINTS = [4, 7, 10, 14, 18, 22, 28, 40] as const;
const TIME_WIDTH = 0.28;
const MODEL = 'halteres-workout-1';
const USUAL = 3;

const SHAPE = ['single', 'couplet', 'triplet', 'many', 'rounds', 'scheme', 'open', 'team', 'blocks'] as const;
const LOADS = ['light', 'moderate', 'heavy'] as const;
const PARTS = {
  movements: HASHED_MOVEMENTS,
  patterns: MOVEMENT_PATTERNS.length,
  muscles: MUSCLES.length,
  modality: MODALITIES.length,
  format: FORMATS.length,
  time: TIME_POINTS.length,
  shape: SHAPE.length,
  load: LOADS.length,
  text: HASHED_TEXT,
} as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];
const DIMENSION = NAMES.reduce((sum, name) => sum + PARTS[name], 0);

/**
 * Embeds workouts by what is in them, with nothing to download and no network: movements, muscles, kinds of work,
 * minutes, loads, format, and the words themselves, hashed.
 */
export function createWorkoutEmbedder(exerciseOf: ExerciseOf): Embedder {
  return {
    model: MODEL,
    dimension: DIMENSION,
    embed: (documents) => Promise.resolve(documents.map((document) => vectorOf(document, exerciseOf))),
  };
}

function vectorOf({ text, structure, format, minutes }: Embeddable, exerciseOf: ExerciseOf): Float32Array {
  const vector = new Float32Array(DIMENSION);
  const parts = {} as Record<Part, Float32Array>;
  let from = 0;
  for (const name of NAMES) {
    parts[name] = vector.subarray(from, from + PARTS[name]);
    from += PARTS[name];
  }
  addMovements(parts, structure, exerciseOf);
  if (structure.blocks.some(({ movements }) => movements.length > 0)) addShape(parts.shape, structure);
  if (format !== null) add(parts.format, FORMATS.indexOf(format), 1);
  if (minutes !== null) {
    TIME_POINTS.forEach((point, at) => {
      const away = Math.log(minutes / point) / TIME_WIDTH;
      add(parts.time, at, Math.exp(-0.5 * away * away));
    });
  }
  for (const word of wordsOf(text)) addHashed(parts.text, word, 1, 2);
  for (const name of NAMES) scale(parts[name], SHARES[name]);
  scale(vector, 1);
  return vector;
}

function addMovements(
  parts: Record<Part, Float32Array>,
  { blocks }: Embeddable['structure'],
  exerciseOf: ExerciseOf,
): void {
  for (const block of blocks) {
    const once = block.scheme === null ? null : block.scheme.reduce((sum, reps) => sum + reps, 0) / block.scheme.length;
    for (const movement of block.movements) {
      const exercise = exerciseOf(movement.slug);
      // Long pieces count for more, but a run does not drown what stands beside it.
      const weight = Math.log(2 + Math.min(movementSeconds(movement, exercise, once), 600)) / Math.log(60);
      if (exercise === undefined) {
        if (movement.text !== 'rest') addHashed(parts.movements, movement.text.toLowerCase(), weight);
        continue;
      }
      const telling = 1 + 0.25 * (USUAL - exercise.common);
      addHashed(parts.movements, exercise.slug, weight * telling);
      addHashed(parts.movements, `family ${exercise.family}`, weight * 0.5);
      add(parts.patterns, MOVEMENT_PATTERNS.indexOf(exercise.pattern), weight);
      add(parts.modality, MODALITIES.indexOf(modalityOf(exercise)), weight);
      for (const { muscle, fraction } of exercise.muscles)
        add(parts.muscles, MUSCLES.indexOf(muscle), weight * fraction);
      const heaviness = heavinessOf(movement, exercise);
      if (heaviness !== null) add(parts.load, LOADS.indexOf(heaviness), weight);
    }
  }
}

function addShape(part: Float32Array, { blocks, teamSize }: Embeddable['structure']): void {
  const say = (name: (typeof SHAPE)[number], weight = 1): void => add(part, SHAPE.indexOf(name), weight);
  const main = Math.max(...blocks.map(({ movements }) => movements.filter(({ place }) => place === 'main').length));
  say(main <= 1 ? 'single' : main === 2 ? 'couplet' : main === 3 ? 'triplet' : 'many');
  if (blocks.some(({ rounds }) => rounds !== null)) say('rounds');
  if (blocks.some(({ scheme }) => scheme !== null)) say('scheme');
  if (blocks.some(({ open }) => open)) say('open');
  if (teamSize !== null) say('team', 1.5);
  if (blocks.length > 1) say('blocks');
}

/** Words and numbers of a text; neighbours too, for `15 minutes` says more than its parts. */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
  return [
    ...words.filter((word) => !/^\d+$/.test(word)),
    ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
  ];
}

function add(part: Float32Array, at: number, weight: number): void {
  if (at >= 0) part[at] = (part[at] ?? 0) + weight;
}
