// What a profile can say, apart from the schema that checks it: a device that plans needs no schema.

export const TRAINING_GOALS = [
  'strength',
  'hypertrophy',
  'power',
  'endurance',
  'fat_loss',
  'general_fitness',
  'sport',
  'return_to_training',
] as const;
export type TrainingGoal = (typeof TRAINING_GOALS)[number];

export const FOCUS_AREAS = [
  'full_body',
  'upper_body',
  'lower_body',
  'push',
  'pull',
  'chest',
  'back',
  'shoulders',
  'arms',
  'legs',
  'glutes',
  'core',
] as const;
export const DIFFICULTIES = ['beginner', 'intermediate', 'advanced'] as const;
/** `auto` lets the engine choose by goal, level and weeks. */
export const METHODOLOGIES = [
  'auto',
  'linear',
  'daily_undulating',
  'weekly_undulating',
  'block',
  'hypertrophy_mesocycle',
  'starting_strength',
  'texas_method',
  'five_three_one',
  'gzcl',
  'conjugate',
  'peaking',
  'general_conditioning',
  'running_and_strength',
] as const;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
