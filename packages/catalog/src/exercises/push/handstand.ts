import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'family' | 'loading'>;

function inverted(note: Note): Draft {
  return { pattern: 'vertical_push', family: 'handstand-push-up', loading: 'bodyweight', grip: 'pronated', secondsPerRep: 4, ...note };
}

export const handstandPresses: Draft[] = [
  inverted({
    slug: 'box-supported-knee-pike-push-up', name: 'Box-Supported Knee Pike Push-Up', grade: 2, skill: 1,
    description: 'A pike push-up with the knees on a box or chair, a first step towards vertical pressing.',
    setup: 'Kneel on a knee-high support and place the hands on the floor a little in front. Lift the hips above the shoulders.',
    execution: 'Bend the elbows and bring the crown of the head towards the floor. Push back up.',
    cues: 'Head ahead of the hands. Keep the hips high.',
    mistakes: 'The body slides into a flat push-up. The support rolls.',
    muscles: ['delts_front', 'triceps/2', 'delts_side/4', 'chest_clavicular/4', 'serratus/4'],
    equipment: ['plyo_box', 'bench_flat', 'chair'], bodyweightShare: 0.4, secondsPerRep: 3, stress: 'overhead_press push_up_flat_hand head_down kneeling', suits: [0, 2, 0, 2, 1],
    aliases: 'Box Knee Pike Push-Up; Kneeling Pike Push-Up',
  }),
  inverted({
    slug: 'elevated-pike-push-up', name: 'Elevated Pike Push-Up', grade: 5, skill: 3,
    description: 'A pike push-up with the feet on a box, close to a handstand push-up in load.',
    setup: 'Put the toes on a box or bench and walk the hands back until the hips are above the shoulders. Look at the feet.',
    execution: 'Lower the head to the floor ahead of the hands. Push back until the arms are straight.',
    cues: 'Make a triangle of head and hands. Legs long, hips high.',
    mistakes: 'The hips drift back over the box. The elbows flare wide.',
    muscles: ['delts_front', 'triceps/2', 'delts_side/2', 'chest_clavicular/4', 'traps_upper/4', 'serratus/4'],
    equipment: ['plyo_box', 'bench_flat', 'chair'], bodyweightShare: 0.72, secondsPerRep: 3, stress: 'overhead_press push_up_flat_hand head_down', suits: [2, 2, 0, 1, 0],
    aliases: 'Feet Elevated Pike Push-Up; Box Pike Push-Up; Decline Pike Push-Up',
  }),
  inverted({
    slug: 'handstand-push-up-negative', name: 'Handstand Push-Up Negative', grade: 6, skill: 4,
    description: 'Only the lowering half of a wall handstand push-up, to build strength for the full one.',
    setup: 'Put a mat and cushion at a wall and kick up with the hands a little away from it. Set the shoulders tall.',
    execution: 'Lower the head to the cushion over three to five seconds. Come down with the feet and kick up again.',
    cues: 'Fight every centimetre. Land the head like a feather.',
    mistakes: 'You drop the last part onto the neck. Tired kicks miss the wall.',
    muscles: ['delts_front', 'triceps/2', 'delts_side/2', 'traps_upper/4', 'serratus/4', 'deep_core/4'],
    equipment: ['wall', 'wall mat'], bodyweightShare: 0.94, secondsPerRep: 8, stress: 'overhead_press handstand head_down headstand fall_risk push_up_flat_hand', suits: [2, 1, 0, 0, 0],
    aliases: 'Eccentric Handstand Push-Up; Negative HSPU',
  }),
  inverted({
    slug: 'deficit-handstand-push-up', name: 'Deficit Handstand Push-Up', grade: 9, skill: 5,
    description: 'A wall handstand push-up between parallettes or plates, with the head passing below the hands.',
    setup: 'Set parallettes or equal plates at shoulder width near a wall with a pad between them. Kick up and lock out.',
    execution: 'Lower the head below the hands to the pad. Press to straight arms.',
    cues: 'Tight hollow body. Elbows forward, not sideways.',
    mistakes: 'The back arches off the wall. A deficit is added before ten clean full repetitions.',
    muscles: ['delts_front', 'triceps/2', 'delts_side/2', 'chest_clavicular/4', 'traps_upper/4', 'serratus/4'],
    equipment: ['parallettes wall', 'weight_plate wall'], bodyweightShare: 0.94, stress: 'overhead_press handstand head_down headstand fall_risk max_effort', suits: [3, 2, 0, 0, 0],
    aliases: 'Deficit HSPU; Parallette Handstand Push-Up',
  }),
  inverted({
    slug: 'kipping-handstand-push-up', name: 'Kipping Handstand Push-Up', grade: 8, skill: 5,
    description: 'A wall handstand push-up started from a headstand with a kick of the knees, as in fitness racing.',
    setup: 'Be able to do several strict ones first. Kick up to a wall with a thick pad under the head.',
    execution: 'Lower to the head, tuck the knees and kick them up hard while you press. Lock out with the heels on the wall.',
    cues: 'Legs, then arms. Control the way down.',
    mistakes: 'The neck takes the drop. You kip because the strict strength is missing.',
    muscles: ['delts_front', 'triceps/2', 'glute_max/4', 'abs/4', 'delts_side/2', 'serratus/4'],
    equipment: ['wall mat', 'wall'], bodyweightShare: 0.94, secondsPerRep: 3, stress: 'overhead_press handstand head_down headstand kipping fall_risk push_up_flat_hand new_hiit', suits: [0, 0, 2, 2, 3],
    aliases: 'Kipping HSPU',
  }),
  inverted({
    slug: 'freestanding-handstand-push-up', name: 'Freestanding Handstand Push-Up', grade: 9, skill: 5,
    description: 'A handstand push-up without a wall, balanced by the hands.',
    setup: 'Hold a steady freestanding handstand first. Use a mat and know how to bail out sideways.',
    execution: 'Lean slightly forward and lower until the head nears the floor. Press back to a balanced handstand.',
    cues: 'Steer with the fingertips. Shoulders travel ahead of the hands on the way down.',
    mistakes: 'The back bends to find balance. You practise it tired.',
    muscles: ['delts_front', 'triceps/2', 'delts_side/2', 'serratus/2', 'forearm_flexors/2', 'traps_upper/4', 'abs/4'],
    equipment: ['', 'mat', 'parallettes'], bodyweightShare: 0.96, secondsPerRep: 5, stress: 'overhead_press handstand head_down fall_risk push_up_flat_hand max_effort', suits: [3, 1, 0, 0, 0],
    aliases: 'Free Handstand Push-Up; Freestanding HSPU',
  }),
];
