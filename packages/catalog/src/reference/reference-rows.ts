import { achievements } from '../achievements/achievements.ts';
import { catalog } from '../index.ts';
import { bodyParts } from './body-parts.ts';
import { gripsOf } from './equipment-grips.ts';
import { profileOf } from './equipment-profile.ts';
import { equipmentProfilesOf } from './exercise-equipment.ts';
import { defaultGripOf } from './exercise-grip.ts';
import { lifeCategories } from './life-categories.ts';
import { SCORES_VERSION, scoreExercise } from './score-exercise.ts';

/** Everything the reference tables are seeded with, computed from the catalogue; the slugs stand for ids. */
export const referenceData = () => ({
  scoresVersion: SCORES_VERSION,
  equipment: catalog.equipment.map((piece) => ({ slug: piece.slug, profile: profileOf(piece), ...gripsOf(piece) })),
  exercises: catalog.exercises.map((exercise) => ({
    slug: exercise.slug,
    grip: defaultGripOf(exercise),
    profiles: equipmentProfilesOf(exercise),
    scores: scoreExercise(exercise),
  })),
  bodyParts,
  lifeCategories,
  achievements,
});
export type ReferenceData = ReturnType<typeof referenceData>;
