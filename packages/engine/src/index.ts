export type { Catalog, Equipment, Exercise, Loading, Measure, MuscleShare, TestedLift } from './catalog/exercise.ts';
export { LOADINGS, MEASURES, TESTED_LIFTS } from './catalog/exercise.ts';
export { CONDITIONS, STRESS_TAGS, type Condition, type StressTag } from './catalog/stress.ts';
export {
  GRIP_ORIENTATIONS,
  LATERALITIES,
  MOVEMENT_PATTERNS,
  MUSCLES,
  MUSCLE_GROUPS,
  MUSCLE_GROUP_OF,
  TAXONOMY_EQUIPMENT,
  type GripOrientation,
  type Laterality,
  type MovementPattern,
  type Muscle,
  type MuscleGroup,
  type TaxonomyEquipment,
} from './catalog/taxonomy.ts';
export { canonicalJson } from './certificate/canonical-json.ts';
export { sha256 } from './certificate/sha256.ts';
export { ENGINE_VERSION } from './engine-version.ts';
export { exerciseOneRepMaxKg } from './estimate/exercise-one-rep-max.ts';
export {
  estimateOneRepMax,
  oneRepMaxFromFive,
  rawOneRepMax,
  weightForReps,
  type OneRepMaxEstimate,
  type OneRepMaxFormula,
} from './estimate/one-rep-max.ts';
export {
  loadAtRpe,
  nscaPercent,
  oneRepMaxAtRpe,
  percentAtRpe,
  repsToFailureAt,
  shareForReps,
} from './estimate/rpe-chart.ts';
export { INJURY_MATRIX, RED_FLAGS } from './health/injury-matrix.ts';
export { judgeExercise, type Injury, type Judgement, type Verdict } from './health/judge-exercise.ts';
export { painRule, type PainVerdict } from './health/pain-rule.ts';
export { personLimits, type PersonLimits } from './health/person-limits.ts';
export { GYM_PRESETS } from './load/gym-presets.ts';
export { BAR_TYPES, gymSchema, weightSchema, type Gym, type Weight } from './load/inventory.ts';
export { loadBar, type LoadedBar } from './load/load-bar.ts';
export { loadsFor, nextLoadDown, nextLoadUp, roundLoad, type Load } from './load/loads-for.ts';
export { formatWeight, kilogramsOf, massOf, massOfKilograms, weightOf, type Mass } from './load/mass.ts';
export { fewestPlateMoves } from './load/plate-moves.ts';
export type { RoundingPolicy } from './load/round.ts';
export { alternativesFor, type Alternative } from './program/alternatives-for.ts';
export { editProgram, type Edit, type Place } from './program/edit.ts';
export { generateProgram } from './program/generate/generate-program.ts';
export { certify } from './program/lint/certify.ts';
export { constraintsMarkdown } from './program/lint/constraints-markdown.ts';
export { lintProgram } from './program/lint/lint-program.ts';
export { RULES } from './program/lint/rules.ts';
export type { Rule } from './program/lint/subject.ts';
export * from './program/profile.ts';
export { profileJsonSchema } from './program/profile-json-schema.ts';
export { sampleProfiles, type SampleProfile } from './program/profiles/sample-profiles.ts';
export * from './program/program.ts';
export { fitTime, planSeconds, type TimeBlock, type TimePlan } from './program/time/plan-seconds.ts';
export { workoutSeconds } from './program/time/workout-seconds.ts';
export { programToText, resultToText } from './text/program-text.ts';
export { fractionalSets, groupShares, type CountedSets } from './volume/fractional.ts';
export { landmarksFor, LEVEL_SCALE, VOLUME_LANDMARKS, type Landmarks } from './volume/landmarks.ts';
export { efficiencyTier, overSessionCeiling, volumeStatus, type VolumeStatus } from './volume/status.ts';
