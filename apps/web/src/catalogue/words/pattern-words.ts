import { i18n } from '@halteres/i18n';
import type { MovementPattern } from '@halteres/engine/catalog/taxonomy';

/** Each movement pattern in the words of a gym floor, under the part of a session it belongs to. */
export const patternGroups = (): { group: string; items: { value: MovementPattern; label: string }[] }[] => [
  {
    group: i18n._('Legs and hips'),
    items: [
      { value: 'squat', label: i18n._('Squat') },
      { value: 'hinge', label: i18n._('Hinge') },
      { value: 'lunge_split', label: i18n._('Lunge and split squat') },
      { value: 'step_up', label: i18n._('Step-up') },
      { value: 'hip_thrust_bridge', label: i18n._('Hip thrust and bridge') },
      { value: 'knee_extension', label: i18n._('Knee extension') },
      { value: 'knee_flexion', label: i18n._('Leg curl') },
      { value: 'hip_abduction', label: i18n._('Legs apart') },
      { value: 'hip_adduction', label: i18n._('Legs together') },
      { value: 'calf_raise', label: i18n._('Calf raise') },
    ],
  },
  {
    group: i18n._('Push'),
    items: [
      { value: 'horizontal_push', label: i18n._('Press forward') },
      { value: 'vertical_push', label: i18n._('Press overhead') },
      { value: 'dip', label: i18n._('Dip') },
      { value: 'chest_fly', label: i18n._('Fly') },
      { value: 'lateral_raise', label: i18n._('Raise to the side') },
      { value: 'elbow_extension', label: i18n._('Triceps extension') },
    ],
  },
  {
    group: i18n._('Pull'),
    items: [
      { value: 'horizontal_pull', label: i18n._('Row') },
      { value: 'vertical_pull', label: i18n._('Pull down and pull up') },
      { value: 'pullover_shoulder_ext', label: i18n._('Pullover') },
      { value: 'rear_delt_er', label: i18n._('Rear shoulder and cuff') },
      { value: 'elbow_flexion', label: i18n._('Curl') },
      { value: 'wrist_grip', label: i18n._('Wrist and grip') },
    ],
  },
  {
    group: i18n._('Trunk'),
    items: [
      { value: 'anti_extension', label: i18n._('Hold the back still') },
      { value: 'anti_rotation_lateral', label: i18n._('Resist twist and side bend') },
      { value: 'trunk_flexion', label: i18n._('Crunch and leg raise') },
      { value: 'trunk_rotation', label: i18n._('Twist') },
      { value: 'carry', label: i18n._('Carry') },
    ],
  },
  {
    group: i18n._('Fast and explosive'),
    items: [
      { value: 'olympic_pull', label: i18n._('Olympic pull') },
      { value: 'olympic_catch', label: i18n._('Olympic lift') },
      { value: 'jump_plyo', label: i18n._('Jump') },
      { value: 'throw', label: i18n._('Throw') },
    ],
  },
  {
    group: i18n._('Move and hold'),
    items: [
      { value: 'locomotion_run', label: i18n._('Run, walk and push') },
      { value: 'locomotion_row_bike_ski', label: i18n._('Row, bike and ski') },
      { value: 'crawl_getup', label: i18n._('Crawl and get up') },
      { value: 'mobility', label: i18n._('Mobility') },
      { value: 'isometric_hold', label: i18n._('Hold and shrug') },
    ],
  },
];

export const patternName = (pattern: string): string =>
  patternGroups()
    .flatMap((each) => each.items)
    .find((item) => item.value === pattern)?.label ?? pattern;
