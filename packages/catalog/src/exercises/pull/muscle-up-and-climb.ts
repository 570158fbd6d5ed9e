import type { Draft } from '../../draft.ts';

export const muscleUpsAndClimbs: Draft[] = [
  {
    slug: 'rope-climb', name: 'Rope Climb', pattern: 'vertical_pull', family: 'rope-climb', grade: 6, skill: 4, measure: 'metres', secondsPerRep: 2, laterality: 'alternating',
    description: 'Climbing a rope with the feet locked around it.',
    setup: 'Put a thick mat under the rope. Grip high and wrap the rope over one foot and under the other.',
    execution: 'Pull the knees up, clamp the rope with the feet and stand. Come down hand under hand with the feet braking.',
    cues: 'Climb with the legs, hang with the arms. Keep enough grip for the way down.',
    mistakes: 'You slide down and burn the hands. The feet miss the rope and the arms do all the work.',
    muscles: ['lats', 'biceps/2', 'forearm_flexors/2', 'brachialis/2', 'upper_back/2', 'abs/2', 'hip_flexors/4', 'quads/4'],
    equipment: ['climbing_rope'], loading: 'bodyweight', bodyweightShare: 0.7, grip: 'neutral', handle: 'rope', stress: 'hang heavy_grip fall_risk', suits: [2, 2, 1, 2, 3], aliases: 'Climbing Rope',
  },
  {
    slug: 'legless-rope-climb', name: 'Legless Rope Climb', pattern: 'vertical_pull', family: 'rope-climb', grade: 8, skill: 5, measure: 'metres', secondsPerRep: 2, laterality: 'alternating',
    description: 'Climbing a rope with the arms alone.',
    setup: 'Use a mat and a rope you can climb safely with the legs first. Start from standing or from a seat on the floor.',
    execution: 'Pull hand over hand with short reaches. Come down the same way and clamp the feet if the grip fails.',
    cues: 'Keep the elbows bent between pulls. Lock the belly to stop the swing.',
    mistakes: 'The reaches are long and each one drops you onto a straight arm. Nothing is left for the descent.',
    muscles: ['lats', 'biceps/2', 'forearm_flexors/2', 'brachialis/2', 'upper_back/2', 'abs/2', 'rotator_cuff/4'],
    equipment: ['climbing_rope'], loading: 'bodyweight', bodyweightShare: 0.96, grip: 'neutral', handle: 'rope', stress: 'hang heavy_grip fall_risk max_effort', suits: [3, 2, 1, 1, 2], aliases: 'No Legs Rope Climb; Arms Only Rope Climb',
  },
  {
    slug: 'peg-board-climb', name: 'Peg Board Climb', pattern: 'vertical_pull', family: 'rope-climb', grade: 9, skill: 5, measure: 'metres', secondsPerRep: 4, laterality: 'alternating',
    description: 'Climbing a board by moving two pegs from hole to hole.',
    setup: 'Hang from both pegs with bent elbows and a mat below. Choose a short route first.',
    execution: 'Lock one arm, move the other peg to the next hole and pull through. Climb down the same way.',
    cues: 'Look at the hole before you move. Pull the peg straight out.',
    mistakes: 'The lock-off opens and you swing on one arm. You jump down from high.',
    muscles: ['lats', 'biceps/2', 'brachialis/2', 'forearm_flexors/2', 'upper_back/2', 'abs/2', 'rotator_cuff/4'],
    equipment: ['peg_board'], loading: 'bodyweight', bodyweightShare: 0.96, grip: 'neutral', stress: 'hang heavy_grip fall_risk', suits: [3, 1, 1, 1, 2], aliases: 'Pegboard Climb; Peg Board',
  },
  {
    slug: 'london-bridge', name: 'London Bridge', pattern: 'vertical_pull', family: 'rope-climb', grade: 7, skill: 5, laterality: 'alternating',
    description: 'Walking the hands up and down a rope while the feet stay braced on a bar or box.',
    setup: 'Anchor a rope high and brace the feet on a raised bar or box. Hold the rope and lean back with a straight body.',
    execution: 'Climb hand over hand until you are nearly upright. Walk the hands back down with the body rigid.',
    cues: 'Keep the hips pushed up. Use short, quick hand changes.',
    mistakes: 'The hips fold and hang. The feet slip off the support.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'forearm_flexors/2', 'brachialis/2', 'erectors/4', 'glute_max/4'],
    equipment: ['climbing_rope plyo_box', 'climbing_rope rack barbell'], loading: 'bodyweight', bodyweightShare: 0.6, grip: 'neutral', handle: 'rope', secondsPerRep: 8, stress: 'heavy_grip fall_risk', suits: [1, 2, 0, 2, 1], aliases: 'London Bridges',
  },
];
