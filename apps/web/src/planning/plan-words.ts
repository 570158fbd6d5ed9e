import { i18n } from '@halteres/i18n';
import type { Profile } from '@halteres/engine/program/profile';

export const goalNames = (): Record<Profile['goal'], string> => ({
  strength: i18n._('Strength'),
  hypertrophy: i18n._('Muscle'),
  power: i18n._('Power'),
  endurance: i18n._('Endurance'),
  fat_loss: i18n._('Fat loss'),
  general_fitness: i18n._('General fitness'),
  sport: i18n._('Sport'),
  return_to_training: i18n._('Return to training'),
});

export const focusNames = (): Record<Profile['focusArea'], string> => ({
  full_body: i18n._('Whole body'),
  upper_body: i18n._('Upper body'),
  lower_body: i18n._('Lower body'),
  push: i18n._('Push'),
  pull: i18n._('Pull'),
  chest: i18n._('Chest'),
  back: i18n._('Back'),
  shoulders: i18n._('Shoulders'),
  arms: i18n._('Arms'),
  legs: i18n._('Legs'),
  glutes: i18n._('Glutes'),
  core: i18n._('Core'),
});

export const difficultyNames = (): Record<Profile['difficulty'], string> => ({
  beginner: i18n._('Beginner'),
  intermediate: i18n._('Intermediate'),
  advanced: i18n._('Advanced'),
});

export const methodologyNames = (): Record<Profile['methodology'], string> => ({
  auto: i18n._('Chosen for you'),
  linear: i18n._('Linear'),
  daily_undulating: i18n._('Undulating by day'),
  weekly_undulating: i18n._('Undulating by week'),
  block: i18n._('Blocks'),
  hypertrophy_mesocycle: i18n._('Muscle mesocycle'),
  starting_strength: i18n._('Starting Strength'),
  texas_method: i18n._('Texas method'),
  five_three_one: i18n._('5/3/1'),
  gzcl: i18n._('GZCL'),
  conjugate: i18n._('Conjugate'),
  peaking: i18n._('Peaking with a taper'),
  general_conditioning: i18n._('General conditioning'),
  running_and_strength: i18n._('Running base and strength'),
});

export const optionsOf = <Value extends string>(names: Record<Value, string>): { value: Value; label: string }[] =>
  (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));
