import { i18n } from '@halteres/i18n';
import type { Muscle, MuscleGroup } from '@halteres/engine/catalog/taxonomy';

const muscleNames = (): Record<Muscle, string> => ({
  neck: i18n._('Neck'),
  traps_upper: i18n._('Upper traps'),
  upper_back: i18n._('Upper back'),
  lats: i18n._('Lats'),
  erectors: i18n._('Back extensors'),
  chest_clavicular: i18n._('Upper chest'),
  chest_sternal: i18n._('Chest'),
  serratus: i18n._('Serratus, beside the ribs'),
  delts_front: i18n._('Front shoulder'),
  delts_side: i18n._('Side shoulder'),
  delts_rear: i18n._('Rear shoulder'),
  rotator_cuff: i18n._('Rotator cuff'),
  biceps: i18n._('Biceps'),
  brachialis: i18n._('Brachialis, under the biceps'),
  triceps: i18n._('Triceps'),
  forearm_flexors: i18n._('Inner forearm'),
  forearm_extensors: i18n._('Outer forearm'),
  abs: i18n._('Abs'),
  obliques: i18n._('Obliques'),
  deep_core: i18n._('Deep core'),
  hip_flexors: i18n._('Hip flexors'),
  glute_max: i18n._('Glutes'),
  glute_med: i18n._('Side glutes'),
  adductors: i18n._('Inner thigh'),
  quads: i18n._('Quads'),
  hamstrings: i18n._('Hamstrings'),
  gastrocnemius: i18n._('Calves'),
  soleus: i18n._('Soleus, under the calf'),
  tibialis: i18n._('Shin'),
  pelvic_floor: i18n._('Pelvic floor'),
});

export const muscleName = (muscle: string): string =>
  new Map<string, string>(Object.entries(muscleNames())).get(muscle) ?? muscle;

const muscleGroupNames = (): Record<MuscleGroup, string> => ({
  chest: i18n._('Chest'),
  back: i18n._('Back'),
  lower_back: i18n._('Lower back'),
  traps: i18n._('Traps'),
  front_delts: i18n._('Front shoulder'),
  side_delts: i18n._('Side shoulder'),
  rear_delts: i18n._('Rear shoulder'),
  biceps: i18n._('Biceps'),
  triceps: i18n._('Triceps'),
  forearms: i18n._('Forearms'),
  abs: i18n._('Abs and core'),
  glutes: i18n._('Glutes'),
  quads: i18n._('Quads'),
  hamstrings: i18n._('Hamstrings'),
  adductors: i18n._('Inner thigh'),
  abductors: i18n._('Side glutes'),
  calves: i18n._('Calves'),
});

/** A muscle group, or a muscle that stands in none. */
export const muscleGroupName = (group: string): string =>
  new Map<string, string>(Object.entries(muscleGroupNames())).get(group) ?? muscleName(group);
