import type { TaxonomyEquipment } from './taxonomy.ts';

/** Equipment as free-exercise-db names it; a few of ours it names in two ways, and some not at all, since exercises imply them. */
const FREE_EXERCISE_DB: Readonly<Partial<Record<TaxonomyEquipment, readonly string[]>>> = {
  none: ['body only'],
  barbell: ['barbell'],
  ez_bar: ['e-z curl bar'],
  trap_bar: ['barbell'],
  safety_bar: ['barbell'],
  axle_swiss_bar: ['barbell'],
  smith_machine: ['machine'],
  dumbbell: ['dumbbell'],
  kettlebell: ['kettlebells'],
  plate_loaded_machine: ['machine'],
  stack_machine: ['machine'],
  cable: ['cable'],
  band: ['bands'],
  suspension_trainer: ['other'],
  rings: ['other'],
  pull_up_bar: ['other', 'body only'],
  dip_bars: ['other', 'body only'],
  assisted_pull_dip_machine: ['machine'],
  landmine: ['barbell', 'other'],
  medicine_ball: ['medicine ball'],
  slam_wall_ball: ['medicine ball'],
  sandbag: ['other'],
  sled: ['other'],
  plyo_box: ['other'],
  battle_rope: ['other'],
  jump_rope: ['other'],
  rower: ['machine', 'other'],
  air_bike: ['machine', 'other'],
  ski_erg: ['machine', 'other'],
  treadmill: ['machine'],
  bike_erg: ['machine'],
  stability_ball: ['exercise ball'],
  foam_roller: ['foam roll'],
  ab_wheel: ['other'],
  ghd_back_ext: ['machine', 'other'],
  chains: ['other'],
  vest: ['other'],
  strongman_implement: ['other'],
};

/** The names free-exercise-db may use for a piece of our equipment; none where exercises only imply it. */
export const freeExerciseDbEquipment = (equipment: TaxonomyEquipment): readonly string[] =>
  FREE_EXERCISE_DB[equipment] ?? [];
