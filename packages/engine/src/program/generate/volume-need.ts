import type { Exercise } from '../../catalog/exercise.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../../catalog/taxonomy.ts';
import { groupShares } from '../../volume/fractional.ts';
import { landmarksFor } from '../../volume/landmarks.ts';
import { SESSION_SET_CEILING } from '../../volume/status.ts';
import type { Profile, TrainingGoal } from '../profile.ts';

/** How far between the minimum effective and the adaptive volume a goal aims. */
const AMBITION: Readonly<Record<TrainingGoal, number>> = {
  strength: 0.5,
  hypertrophy: 1,
  power: 0.3,
  endurance: 0.4,
  fat_loss: 0.5,
  general_fitness: 0.5,
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

/** Weekly targets and ceilings in fractional sets, and what is planned so far. */
export type Volume = {
  target: ReadonlyMap<MuscleGroup, number>;
  ceiling: ReadonlyMap<MuscleGroup, number>;
  weight: ReadonlyMap<MuscleGroup, number>;
  week: Map<MuscleGroup, number>;
  days: Map<MuscleGroup, number>[];
};

/** An empty week for a person: nothing planned, targets by goal, level and age. */
export const emptyVolume = (profile: Profile, dayCount: number): Volume => {
  const level = profile.goal === 'return_to_training' ? 'beginner' : profile.difficulty;
  const age = profile.athlete.age >= 65 || profile.athlete.age < 16 ? 0.8 : 1;
  const target = new Map<MuscleGroup, number>();
  const ceiling = new Map<MuscleGroup, number>();
  const weight = new Map<MuscleGroup, number>();
  for (const group of MUSCLE_GROUPS) {
    const marks = landmarksFor(group, level);
    const aim = marks ? marks.MEV + (marks.MAV[0] - marks.MEV) * AMBITION[profile.goal] : 4;
    target.set(group, Math.max(3, aim * age));
    ceiling.set(group, marks ? marks.MRV - 0.5 : 14);
    const wanted = FOCUS_GROUPS[profile.focusArea];
    weight.set(group, wanted.includes(group) ? 1.8 : wanted.length > 0 ? 0.7 : 1);
  }
  return { target, ceiling, weight, week: new Map(), days: Array.from({ length: dayCount }, () => new Map()) };
};

/** Books sets of an exercise on a day; a negative number takes them back. */
export const bookSets = (volume: Volume, day: number, exercise: Exercise, sets: number): void => {
  for (const [group, share] of groupShares(exercise)) {
    volume.week.set(group, (volume.week.get(group) ?? 0) + share * sets);
    const booked = volume.days[day];
    booked?.set(group, (booked.get(group) ?? 0) + share * sets);
  }
};

/** Whether sets of an exercise stay below every weekly ceiling and the useful limit of one session. */
export const roomFor = (volume: Volume, day: number, exercise: Exercise, sets: number): boolean =>
  [...groupShares(exercise)].every(
    ([group, share]) =>
      (volume.week.get(group) ?? 0) + share * sets <= (volume.ceiling.get(group) ?? 99) &&
      (volume.days[day]?.get(group) ?? 0) + share * sets <= SESSION_SET_CEILING,
  );

/** How much sets of an exercise bring: full worth below the weekly target, little above it. */
export const worthOf = (volume: Volume, exercise: Exercise, sets: number): number => {
  let worth = 0;
  for (const [group, share] of groupShares(exercise)) {
    const target = volume.target.get(group) ?? 4;
    const now = volume.week.get(group) ?? 0;
    const need = now < target ? 0.3 + 0.7 * (1 - now / target) : 0.04;
    worth += share * sets * need * (volume.weight.get(group) ?? 1);
  }
  return worth;
};
