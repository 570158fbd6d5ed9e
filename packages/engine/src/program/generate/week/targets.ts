import { MUSCLE_GROUPS, type MuscleGroup } from '../../../catalog/taxonomy.ts';
import { landmarksFor } from '../../../volume/landmarks.ts';
import { usualLeast, usualMost } from '../../../volume/usual-volume.ts';
import type { Profile } from '../../profile.ts';
import type { TrainingGoal } from '../../profile-words.ts';

/** How far between the minimum effective and the adaptive volume a goal aims. */
const AMBITION: Readonly<Record<TrainingGoal, number>> = {
  strength: 0.5,
  hypertrophy: 1,
  power: 0.3,
  endurance: 0.4,
  fat_loss: 0.5,
  general_fitness: 0.6,
  sport: 0.4,
  return_to_training: 0.1,
};

const FOCUS_GROUPS: Readonly<Record<Profile['focusArea'], readonly MuscleGroup[]>> = {
  full_body: [],
  upper_body: ['chest', 'back', 'front_delts', 'side_delts', 'rear_delts', 'biceps', 'triceps'],
  lower_body: ['quads', 'hamstrings', 'glutes', 'calves'],
  legs: ['quads', 'hamstrings', 'glutes', 'calves'],
  push: ['chest', 'front_delts', 'side_delts', 'triceps'],
  pull: ['back', 'rear_delts', 'biceps'],
  chest: ['chest'],
  back: ['back', 'rear_delts'],
  shoulders: ['front_delts', 'side_delts', 'rear_delts'],
  arms: ['biceps', 'triceps', 'forearms'],
  glutes: ['glutes', 'abductors'],
  core: ['abs'],
};

/** Weekly fractional sets of one group: worth full until `floor`, less until `aim`, little up to `ceiling`. */
export type Target = {
  group: MuscleGroup;
  /** The minimum effective volume; reaching it is worth `reached` at once. */
  least: number;
  reached: number;
  floor: number;
  aim: number;
  ceiling: number;
  weight: number;
};

/** Worth of reaching a group's minimum effective volume where the goal is to grow. */
const REACHED_WORTH = 8;

/** What each further set is worth below the floor, between floor and aim, and above the aim. */
export const SLOPES = [1, 0.4, 0.1] as const;

/** A little more than the minimum, for a set that a week may lose to the clock. */
const STEP_MARGIN = 1.03;

/** Keeps weeks that do fewer sets than the fullest above the floor. */
const RAMP_MARGIN = 1.12;

/** What a week is to bring each muscle group, by goal, focus, level and age. */
export const targetsFor = (profile: Profile): Target[] => {
  const level = profile.goal === 'return_to_training' ? 'beginner' : profile.difficulty;
  const age = profile.athlete.age >= 65 || profile.athlete.age < 16 ? 0.8 : 1;
  const growth = profile.goal === 'hypertrophy' || profile.goal === 'general_fitness';
  const heavy = profile.goal === 'strength' || profile.goal === 'power';
  const wanted = FOCUS_GROUPS[profile.focusArea];
  return MUSCLE_GROUPS.map((group) => {
    const marks = landmarksFor(group, level);
    const focus = wanted.includes(group);
    const least = marks ? Math.max(marks.MEV, growth ? usualLeast(group, level) : 0) : 0;
    const floor = Math.max(2, least * (growth ? RAMP_MARGIN : heavy ? 0.5 : 1) * age);
    const high = marks ? marks.MEV + (marks.MAV[0] - marks.MEV) * AMBITION[profile.goal] : 4;
    const usual = growth && !focus ? usualMost(group) : Infinity;
    const ceiling = Math.min(marks ? marks.MRV - 0.5 : 14, usual);
    const aim = Math.min(ceiling, Math.max(3, floor, high * age) * (focus ? 1.25 : 1));
    return {
      group,
      least: (marks?.MEV ?? 0) * (growth ? STEP_MARGIN : 1),
      reached: growth && marks && marks.MEV > 0 ? REACHED_WORTH : 0,
      floor: Math.min(floor, ceiling),
      aim,
      ceiling,
      weight: focus ? 1.8 : wanted.length > 0 ? 0.8 : 1,
    };
  });
};

/** What a weekly volume is worth: concave, in sets of an unweighted group below its floor. */
export const worthOf = ({ least, reached, floor, aim, weight }: Target, sets: number): number =>
  (sets >= least - 1e-9 ? reached : 0) +
  weight *
    (Math.min(sets, floor) * SLOPES[0] +
      Math.max(0, Math.min(sets, aim) - floor) * SLOPES[1] +
      Math.max(0, sets - aim) * SLOPES[2]);
