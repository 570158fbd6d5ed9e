import type { Equipment, Exercise, Loading } from '@halteres/engine/catalog/exercise';
import type { GripOrientation, Handle } from '@halteres/engine/catalog/taxonomy';
import { equipment } from '../equipment.ts';
import { gripsOf } from './equipment-grips.ts';
import { loadPieceOf } from './exercise-equipment.ts';

export type DefaultGrip = {
  /** Null where the hands hold nothing, or nothing that matters. */
  grip: GripOrientation | null;
  handle: Handle | 'own' | null;
  /** Whether the exercise says so itself or the piece that is held does. */
  source: 'exercise' | 'equipment' | 'not_held';
};

/** Loads that are in the hands whatever the exercise. */
const IN_HANDS = new Set<Loading>([
  'barbell',
  'ez_bar',
  'trap_bar',
  'safety_bar',
  'smith',
  'landmine',
  'dumbbell_pair',
  'dumbbell_single',
  'kettlebell_pair',
  'kettlebell_single',
]);
const pieces = new Map<string, Equipment>(equipment.map((piece) => [piece.slug, piece]));

/** The grip to start with: what the exercise names, else what its load is usually held by. */
export function defaultGripOf(exercise: Exercise): DefaultGrip {
  const loadPiece = pieces.get(loadPieceOf(exercise, exercise.equipment[0] ?? []) ?? '');
  const ofPiece = loadPiece === undefined ? undefined : gripsOf(loadPiece);
  const handle = exercise.handle ?? ofPiece?.handles[0]?.handle ?? null;
  if (exercise.grip !== null) return { grip: exercise.grip, handle: handle ?? 'own', source: 'exercise' };
  const isHeld = IN_HANDS.has(exercise.loading) || (exercise.handle !== null && exercise.handle !== 'ankle_strap');
  const [grip] = ofPiece?.grips ?? [];
  if (!isHeld || grip === undefined) return { grip: null, handle: null, source: 'not_held' };
  return { grip, handle: handle ?? 'own', source: 'equipment' };
}
