import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'family' | 'loading' | 'suits' | 'equipment'> & Partial<Draft>;

function boxJump(note: Note): Draft {
  return { pattern: 'jump_plyo', family: 'jump', loading: 'bodyweight', bodyweightShare: 0.9, equipment: ['plyo_box'], suits: [0, 0, 3, 1, 2], ...note };
}

/** Jumps onto, off, over and against a box. */
export const boxJumps: Draft[] = [
  boxJump({
    slug: 'seated-box-jump', name: 'Seated Box Jump', grade: 5, skill: 3, secondsPerRep: 5, equipment: ['plyo_box bench_flat', 'plyo_box chair'], description: 'Jumping onto a box from sitting, without a dip to help.',
    setup: 'Sit on a bench facing a box with the feet flat under the knees. Leave a short step between.', execution: 'Lean forward, drive the arms up and jump onto the box from the seat. Step down and sit again.', cues: 'No rocking start. Feet flat on the box.', mistakes: 'You rock back for momentum. The box is so high that you land folded up.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hamstrings/4'], stress: 'plyo plyo_early box_jump fall_risk', aliases: 'Seated Jump to Box; Bench to Box Jump',
  }),
  boxJump({
    slug: 'dumbbell-seated-box-jump', name: 'Dumbbell Seated Box Jump', grade: 7, skill: 4, secondsPerRep: 6, equipment: ['dumbbell plyo_box bench_flat'], loading: 'dumbbell_single', bodyweightShare: 0, grip: 'neutral', description: 'A seated box jump with a light dumbbell held at the chest.',
    setup: 'Sit on a bench facing a low box and hold one dumbbell to the chest with both hands. Plant the feet.', execution: 'Lean forward and jump onto the box with the weight still at the chest. Step down carefully and sit.', cues: 'Squeeze the dumbbell to you. A lower box than without weight.', mistakes: 'The weight drags the chest down. You jump back off the box.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hamstrings/4', 'deep_core/4'], stress: 'plyo plyo_early box_jump fall_risk squat_loaded', ratio: { squat: 0.12 },
  }),
  boxJump({
    slug: 'rebound-box-jump', name: 'Rebound Box Jump', grade: 6, skill: 4, secondsPerRep: 1.5, description: 'Box jumps in a row, rebounding from the floor each time.',
    setup: 'Take a box well below your best height. Only people with healthy calves and tendons should rebound.', execution: 'Jump up, drop back down with both feet and rebound at once. Keep the contact short.', cues: 'Drop, do not leap, down. Land on the balls of the feet.', mistakes: 'Shins meet the edge when tired. Hundreds of rebounds are done cold.',
    muscles: ['quads', 'gastrocnemius/2', 'glute_max/2', 'soleus/2', 'hamstrings/4'], stress: 'plyo plyo_early box_jump fall_risk jump_rope new_hiit', suits: [0, 0, 3, 2, 3], aliases: 'Box Jump (Multiple Response); Rebounding Box Jumps; Bounding Box Jump',
  }),
  boxJump({
    slug: 'lateral-box-jump', name: 'Lateral Box Jump', grade: 5, skill: 3, secondsPerRep: 4, laterality: 'unilateral', description: 'Jumping sideways onto a low box.',
    setup: 'Stand side-on to a low box, a short step away. Feet hip width and knees soft.', execution: 'Dip and jump up and sideways with both feet onto the box. Step down on the side you came from.', cues: 'Hips follow the feet. Land in the middle of the box.', mistakes: 'The inner foot catches the edge. The knees lean in on landing.',
    muscles: ['quads', 'glute_med/2', 'glute_max/2', 'gastrocnemius/2', 'adductors/4'], stress: 'plyo plyo_early box_jump jump_lateral_early fall_risk', aliases: 'Lateral Box Jumps; Side Box Jump',
  }),
  boxJump({
    slug: 'box-skip', name: 'Box Skip', grade: 7, skill: 4, secondsPerRep: 2, laterality: 'alternating', description: 'Bounding over a row of low boxes, floor and box in turn.',
    setup: 'Line up three or more low, heavy boxes a few strides apart. Test each so that it cannot slide.', execution: 'Drive off one leg onto the first box, then leap from it to the floor and on to the next. Lead with the free knee.', cues: 'Knee drives up. Whole foot on the box.', mistakes: 'The boxes are too far apart. You look at the feet and slow down.',
    muscles: ['glute_max', 'quads/2', 'gastrocnemius/2', 'hip_flexors/2', 'hamstrings/2'], stress: 'plyo plyo_early box_jump single_leg_load fall_risk step_up_high', aliases: 'Box Bounding; Skipping over Boxes',
  }),
  boxJump({
    slug: 'depth-jump', name: 'Depth Jump', grade: 8, skill: 4, secondsPerRep: 8, description: 'Stepping off a box and rebounding into a vertical jump at once.',
    setup: 'Stand on a box of 20 to 50 centimetres with one foot over the edge. Do these fresh and few.', execution: 'Step off, touch the floor with both feet and jump straight up as fast and high as you can. Rest before the next.', cues: 'Short contact. Step off, never jump off.', mistakes: 'The contact is long and deep. The box is higher than your rebound can use.',
    muscles: ['quads', 'gastrocnemius/2', 'glute_max/2', 'soleus/2', 'hamstrings/4'], stress: 'plyo plyo_early box_jump fall_risk max_effort deep_knee_flexion_fast', suits: [0, 0, 3, 0, 1], aliases: 'Depth Jumps; Drop Jump; Drop Jumps',
  }),
  boxJump({
    slug: 'depth-jump-to-box', name: 'Depth Jump to Box', grade: 9, skill: 5, secondsPerRep: 9, description: 'Dropping from one box and rebounding onto a second one.',
    setup: 'Set two stable boxes about a metre apart, facing each other. Stand on the lower one with toes over the edge.', execution: 'Step off, rebound from both feet and land on the second box. Stand up and step down.', cues: 'Up first, forward second. Land soft in a quarter squat.', mistakes: 'You sink on the floor before the second jump. The boxes stand too close for the shins.',
    muscles: ['quads', 'gastrocnemius/2', 'glute_max/2', 'soleus/2', 'hamstrings/2'], stress: 'plyo plyo_early box_jump fall_risk max_effort deep_knee_flexion_fast', suits: [0, 0, 3, 0, 1], aliases: 'Depth Jump Leap; Linear Depth Jump; Box to Box Depth Jump',
  }),
  boxJump({
    slug: 'box-push-off', name: 'Single-Leg Box Push-Off', grade: 3, skill: 2, secondsPerRep: 2, laterality: 'unilateral', equipment: ['plyo_box', 'step_platform', 'bench_flat'], description: 'Jumping up from one foot on a box and landing on the same foot again.',
    setup: 'Put one whole foot on a knee-high or lower box, the heel near the edge. Keep the other foot on the floor.', execution: 'Push down through the upper foot and jump straight up. Land with the same foot on the box and let the other touch lightly.', cues: 'The top leg does the work. Arms punch up.', mistakes: 'The lower leg pushes off. The heel hangs off the edge.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hamstrings/4'], stress: 'plyo plyo_early single_leg_load high_step_up', suits: [0, 0, 2, 2, 2], aliases: 'Single Leg Push-off; Step-Up Jump Same Leg; Single Leg Step-Up Jump',
  }),
  boxJump({
    slug: 'alternating-box-push-off', name: 'Alternating Box Push-Off', grade: 4, skill: 3, secondsPerRep: 1.5, laterality: 'alternating', equipment: ['plyo_box', 'step_platform', 'bench_flat'], description: 'Switching feet on a low box in the air with each push-off.',
    setup: 'Stand with one foot on a low box and one on the floor. Use a box that cannot slide.', execution: 'Push off the upper foot, switch legs in the air and land with the other foot up. Keep a steady beat.', cues: 'Whole foot on the box. Stay over the middle.', mistakes: 'The toes clip the edge. You lean onto the box with a round back.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hip_flexors/4'], stress: 'plyo plyo_early single_leg_load high_step_up new_hiit', suits: [0, 0, 2, 2, 3], aliases: 'Bench Sprint; Jumping Step-Up; Alternating Step-Up Jump; Box Switch Jumps',
  }),
  boxJump({
    slug: 'side-box-push-off', name: 'Side Box Push-Off', grade: 4, skill: 3, secondsPerRep: 2, laterality: 'unilateral', equipment: ['plyo_box', 'step_platform'], description: 'Jumping up from the inside foot on a box beside you and landing in the same place.',
    setup: 'Stand beside a low box with the near foot on its edge. Turn both feet forward.', execution: 'Push through the near foot and jump up while the other knee drives. Land again with one foot up and one down.', cues: 'Jump up, not across. Let the inside leg catch you.', mistakes: 'The trunk tips over the box. The outer foot crashes down.',
    muscles: ['quads', 'glute_max/2', 'glute_med/2', 'gastrocnemius/2', 'hip_flexors/4'], stress: 'plyo plyo_early single_leg_load high_step_up', suits: [0, 0, 2, 2, 2], aliases: 'Single-Leg Stride Jump; Lateral Step-Up Jump',
  }),
  boxJump({
    slug: 'side-to-side-box-shuffle', name: 'Side-to-Side Box Shuffle', grade: 5, skill: 3, secondsPerRep: 1.5, laterality: 'alternating', equipment: ['plyo_box', 'step_platform', 'bench_flat'], description: 'Jumping sideways over a low box, one foot landing on it each time.',
    setup: 'Stand beside a low box with the near foot in its middle. Check the floor on both sides.', execution: 'Push up and across so that the other foot lands on the box and the first on the floor beyond. Go back and forth.', cues: 'Light on the box. Arms help you across.', mistakes: 'The foot lands on the edge. Speed goes up before the steps are sure.',
    muscles: ['quads', 'glute_med/2', 'glute_max/2', 'gastrocnemius/2', 'adductors/4'], stress: 'plyo plyo_early jump_lateral_early single_leg_load fall_risk new_hiit', suits: [0, 0, 2, 2, 3], aliases: 'Side to Side Box Shuffle; Stride Jump Crossover; Lateral Box Shuffle; Box Shuffle; Lateral Box Push Off',
  }),
  boxJump({
    slug: 'bench-jump-over', name: 'Bench Jump-Over', grade: 6, skill: 4, secondsPerRep: 5, equipment: ['bench_flat', 'plyo_box', 'hurdles'], description: 'Clearing a low bench or box with a forward two-foot jump without touching it.',
    setup: 'Stand a step in front of a low, narrow bench. Check the landing beyond it.', execution: 'Dip, swing the arms and jump over with both knees up. Land on both feet, turn round and repeat.', cues: 'Knees high. Land facing forward, then turn.', mistakes: 'A foot trails onto the bench. You twist on landing to save time.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hip_flexors/2', 'hamstrings/4'], stress: 'plyo plyo_early box_jump fall_risk', aliases: 'Bench Jump; Bench Hop Over; Jump Over Bench',
  }),
  boxJump({
    slug: 'box-jump-over', name: 'Box Jump-Over', grade: 5, skill: 3, secondsPerRep: 3.5, description: 'Jumping onto a box and down on the far side, back and forth.',
    setup: 'Face the box an arm away. Choose a height you can still clear when tired.', execution: 'Jump on with both feet, cross low over the top and step or drop off on the other side. Turn and go again.', cues: 'Stay crouched on top. Turn on the way down.', mistakes: 'The shin hits the edge when you tire. You leap down from standing height.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'hamstrings/4', 'soleus/4'], stress: 'plyo plyo_early box_jump fall_risk new_hiit', suits: [0, 0, 1, 3, 3], aliases: 'Box Jump Overs; Box Jump Over (CrossFit)',
  }),
];
