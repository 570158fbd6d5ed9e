import type { Draft } from '../../draft.ts';

export const thrusters: Draft[] = [
  {
    slug: 'double-kettlebell-thruster', name: 'Double Kettlebell Thruster', pattern: 'squat', family: 'thruster', grade: 6, skill: 3,
    description: 'A front squat with two racked kettlebells that flows into an overhead press.',
    setup: 'Clean both bells to the rack with straight wrists. Stand a little wider than the hips.',
    execution: 'Squat with the elbows between or outside the knees, stand up fast and let the drive carry the bells overhead. Bring them back to the rack as you sit down again.',
    cues: 'Tall chest at the bottom. Press only when the legs are straight.',
    mistakes: 'The bells pull the back round. The press starts half way up.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'triceps/2', 'adductors/4', 'abs/4', 'erectors/4'],
    equipment: ['kettlebell'], loading: 'kettlebell_pair', grip: 'neutral', force: 'push', secondsPerRep: 4, stress: 'deep_squat squat_loaded axial_load front_rack overhead_press new_hiit', ratio: { squat: 0.16 }, suits: [1, 1, 2, 2, 3],
    aliases: 'Kettlebell Thruster; Thruster (Kettlebell)',
  },
  {
    slug: 'single-arm-kettlebell-thruster', name: 'Single-Arm Kettlebell Thruster', pattern: 'squat', family: 'thruster', grade: 5, skill: 3, laterality: 'unilateral',
    description: 'A squat with one racked kettlebell that ends in a one-arm press.',
    setup: 'Clean one bell to the rack and make a fist with the free hand. Set the feet squat width.',
    execution: 'Squat without leaning to the bell, stand up fast and finish with the arm overhead. Lower it to the rack and repeat before you change sides.',
    cues: 'Both feet press alike. Lock out beside the ear.',
    mistakes: 'The trunk bends towards the bell. The wrist folds in the rack.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'triceps/2', 'obliques/2', 'adductors/4'],
    equipment: ['kettlebell'], loading: 'kettlebell_single', grip: 'neutral', force: 'push', secondsPerRep: 4, stress: 'deep_squat squat_loaded overhead_press new_hiit', ratio: { squat: 0.17 }, suits: [0, 1, 2, 2, 3],
    aliases: 'One Arm Kettlebell Thruster',
  },
];
