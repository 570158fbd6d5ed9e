import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'mechanic' | 'skill' | 'loading' | 'pattern' | 'suits'> & Partial<Draft>;

/** A position held for time. */
function hold(note: Note): Draft {
  return { pattern: 'isometric_hold', mechanic: 'compound', skill: 4, loading: 'bodyweight', measure: 'seconds', secondsPerRep: 1, suits: [2, 1, 0, 1, 0], ...note };
}

function skill(note: Note & Pick<Draft, 'suits'>): Draft {
  return { pattern: 'vertical_pull', mechanic: 'compound', skill: 4, loading: 'bodyweight', ...note };
}

export const gymnastics: Draft[] = [
  hold({
    slug: 'tuck-front-lever', name: 'Tuck Front Lever', family: 'front-lever', grade: 5, skill: 3, description: 'Hanging with a level back and knees tucked to the chest, face up.',
    setup: 'Hang with straight arms and pull the shoulder blades down. Tuck the knees tight.', execution: 'Lean back and lift the hips until the back is level with the floor. Hold with locked elbows.', cues: 'Push the bar towards the thighs. Keep the hips as high as the shoulders.', mistakes: 'The elbows bend. The hips sag under the level.',
    muscles: ['lats', 'abs/2', 'delts_rear/2', 'upper_back/2', 'triceps/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', stress: 'hang heavy_grip pronated_grip_heavy isometric_long', suits: [1, 1, 0, 2, 0], aliases: 'Front Lever Tuck; Tucked Front Lever; Tuck Front Lever Hold; Tuck Front Lever',
  }),
  hold({
    slug: 'advanced-tuck-front-lever', name: 'Advanced Tuck Front Lever', family: 'front-lever', grade: 6, skill: 4, description: 'A tuck front lever with a flat back and the hips open to a right angle.',
    setup: 'Start from a solid tuck front lever. Straighten the low back.', execution: 'Move the knees away until thighs and trunk form a right angle. Hold level.', cues: 'Open the hips a little each week. Pull the bar apart.', mistakes: 'The back rounds again to rest. The head drops back.',
    muscles: ['lats', 'abs/2', 'delts_rear/2', 'upper_back/2', 'triceps/4', 'glute_max/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', stress: 'hang heavy_grip pronated_grip_heavy isometric_long valsalva_heavy', aliases: 'Flat Tuck Front Lever',
  }),
  hold({
    slug: 'single-leg-front-lever', name: 'Single-Leg Front Lever', family: 'front-lever', grade: 7, skill: 4, laterality: 'unilateral', description: 'A front lever with one leg straight and the other tucked.',
    setup: 'Take an advanced tuck lever. Choose which leg goes long.', execution: 'Stretch one leg in line with the trunk and hold. Change legs in the next hold.', cues: 'Squeeze the glute of the long leg. Stay square to the bar.', mistakes: 'The pelvis tips to the tucked side. The long leg hangs.',
    muscles: ['lats', 'abs/2', 'delts_rear/2', 'upper_back/2', 'obliques/4', 'triceps/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', stress: 'hang heavy_grip pronated_grip_heavy isometric_long valsalva_heavy', aliases: 'One-Leg Front Lever; Half Front Lever',
  }),
  hold({
    slug: 'straddle-front-lever', name: 'Straddle Front Lever', family: 'front-lever', grade: 8, skill: 5, description: 'A front lever with straight legs spread to shorten the lever.',
    setup: 'Pull to an inverted hang with the legs apart. Brace before you lower.', execution: 'Lower to level with locked arms and wide legs. Hold, then lower or tuck.', cues: 'Turn the legs out and point. Narrow the straddle over time.', mistakes: 'The hips pike to look level. The shoulders shrug.',
    muscles: ['lats', 'abs/2', 'delts_rear/2', 'upper_back/2', 'triceps/4', 'glute_max/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', stress: 'hang heavy_grip pronated_grip_heavy isometric_long valsalva_heavy head_down', aliases: 'Straddle Front Lever Hold',
  }),
  hold({
    slug: 'front-lever', name: 'Front Lever', family: 'front-lever', grade: 9, skill: 5, description: 'Holding the whole straight body level under a bar, face up.',
    setup: 'Hang with straight arms, or lower from an inverted hang. Tighten everything from hands to toes.', execution: 'Hold shoulders, hips and feet in one level line. End the hold when the hips drop.', cues: 'Drive the hands to the hips. Glutes tight, toes long.', mistakes: 'The elbows soften. The chest opens and the back arches.',
    muscles: ['lats', 'abs/2', 'delts_rear/2', 'upper_back/2', 'triceps/4', 'glute_max/4', 'forearm_flexors/2'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', stress: 'hang heavy_grip pronated_grip_heavy isometric_long valsalva_heavy', suits: [3, 1, 0, 1, 0], aliases: 'Front Lever Hold; Full Front Lever',
  }),
  skill({
    slug: 'front-lever-raise', name: 'Front Lever Raise', pattern: 'pullover_shoulder_ext', family: 'front-lever', grade: 8, skill: 4, grip: 'pronated', description: 'Raising the body with straight arms from a hang to a lever and lowering it again.',
    setup: 'Hang still and choose a leg position you can hold level. Lock the elbows.', execution: 'Pull the straight arms down and lift the body in one piece. Lower slowly to the hang.', cues: 'Hips and shoulders rise together. Tuck more to keep it strict.', mistakes: 'A kick starts the repetition. The arms bend halfway.',
    muscles: ['lats', 'abs/2', 'delts_rear/2', 'triceps/4', 'upper_back/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], bodyweightShare: 0.7, secondsPerRep: 4, stress: 'hang heavy_grip pronated_grip_heavy', suits: [2, 2, 0, 1, 0], aliases: 'Front Lever Raises; Tuck Front Lever Raise; Front Lever Pull',
  }),
  skill({
    slug: 'tuck-front-lever-row', name: 'Tuck Front Lever Row', pattern: 'horizontal_pull', family: 'front-lever', grade: 7, grip: 'pronated', description: 'Rowing the bar to the hips while the body floats in a tuck lever.',
    setup: 'Take a tuck front lever with a level back. Look at the bar.', execution: 'Pull until the knees or thighs near the bar. Lower to straight arms without losing the level.', cues: 'Elbows past the ribs. Back stays parallel to the floor.', mistakes: 'It turns into a pull-up as the hips sink. The range shrinks.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'delts_rear/2', 'abs/2', 'brachialis/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], bodyweightShare: 0.85, secondsPerRep: 3.5, stress: 'hang heavy_grip pronated_grip_heavy', suits: [2, 3, 0, 1, 0], aliases: 'Tuck Front Lever Pull-Up; Tuck Lever Row; Front Lever Row Tuck; Tucked Front Lever Row',
  }),
  skill({
    slug: 'front-lever-pull-up', name: 'Front Lever Pull-Up', pattern: 'horizontal_pull', family: 'front-lever', grade: 9, skill: 5, grip: 'pronated', description: 'Pulling a straight level body to the bar from a full front lever.',
    setup: 'Take a full or straddle front lever. Grip a little wider than the shoulders.', execution: 'Pull the bar to the hips with the body level. Lower to locked arms.', cues: 'Stay one plank. Lead with the elbows.', mistakes: 'The legs drop on the way up. Only a few centimetres are pulled.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'delts_rear/2', 'abs/2', 'brachialis/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], bodyweightShare: 0.96, secondsPerRep: 4, stress: 'hang heavy_grip pronated_grip_heavy valsalva_heavy max_effort', suits: [3, 2, 0, 0, 0], aliases: 'Front Lever Row',
  }),
  skill({
    slug: 'ice-cream-maker', name: 'Ice Cream Maker', family: 'front-lever', grade: 7, grip: 'pronated', description: 'Dropping from the top of a pull-up back into a lever and pulling up again.',
    setup: 'Pull up with the chest near the bar. Tuck or straighten the legs as strength allows.', execution: 'Straighten the arms and tip back until the body is level. Pull back to the top of the pull-up.', cues: 'Lean back as the arms open. Keep the hips at bar height.', mistakes: 'You fall into the level and jerk the elbows. The hips stay low.',
    muscles: ['lats', 'biceps/2', 'upper_back/2', 'abs/2', 'brachialis/4', 'delts_rear/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], bodyweightShare: 0.9, secondsPerRep: 4, stress: 'hang heavy_grip pronated_grip_heavy', suits: [2, 2, 1, 1, 0], aliases: 'Ice Cream Makers',
  }),
  skill({
    slug: 'skin-the-cat', name: 'Skin the Cat', pattern: 'pullover_shoulder_ext', family: 'back-lever', grade: 5, skill: 3, description: 'Rotating through the arms from a hang to a hang behind the back and returning.',
    setup: 'Hang from rings or a low bar, tuck the knees and set the shoulders. Keep the feet close to the floor at first.', execution: 'Lift the hips through the arms and lower behind you until the stretch says stop. Pull back the same way.', cues: 'Stay tucked and slow. Look for the floor.', mistakes: 'You drop into the stretch. The shoulders are cold.',
    muscles: ['lats', 'abs/2', 'chest_sternal/2', 'delts_front/2', 'biceps/4', 'forearm_flexors/4'], equipment: ['rings', 'pull_up_bar'], bodyweightShare: 0.7, secondsPerRep: 8, stress: 'hang heavy_grip head_down pec_fly_stretch dip_deep fall_risk', suits: [1, 1, 0, 1, 0], aliases: 'Skin-the-Cat; Ring Skin the Cat',
  }),
  hold({
    slug: 'german-hang', name: 'German Hang', pattern: 'mobility', family: 'back-lever', grade: 4, skill: 3, description: 'A passive hang with the arms behind the back, stretching shoulders and biceps.',
    setup: 'Enter through a tucked skin the cat on low rings. Keep the toes on the floor to take weight off.', execution: 'Let the shoulders open and breathe. Leave by tucking back through or by stepping down.', cues: 'Add body weight little by little. Straight elbows, relaxed neck.', mistakes: 'Full weight is taken on the first day. You stay through sharp pain in front of the shoulder.',
    muscles: ['delts_front', 'biceps/2', 'chest_sternal/2', 'forearm_flexors/4'], equipment: ['rings', 'pull_up_bar'], stress: 'hang pec_fly_stretch dip_deep head_down fall_risk', suits: [0, 0, 0, 1, 0], aliases: 'Skin the Cat Hold',
  }),
  hold({
    slug: 'tuck-back-lever', name: 'Tuck Back Lever', family: 'back-lever', grade: 6, skill: 4, description: 'Holding a level back, face down, with the arms behind and the knees tucked.',
    setup: 'Pass through a skin the cat to behind the arms. Keep the tuck tight.', execution: 'Raise the hips until the back is level and hold. Return the way you came.', cues: 'Press the hands towards the ceiling. Lock the elbows.', mistakes: 'The elbows bend and the biceps tendon suffers. The chest drops.',
    muscles: ['delts_front', 'chest_sternal/2', 'biceps/2', 'lats/2', 'abs/4', 'erectors/4'], equipment: ['rings', 'pull_up_bar'], stress: 'hang heavy_grip pec_fly_stretch dip_deep isometric_long fall_risk supinated_pull', suits: [1, 1, 0, 1, 0], aliases: 'Tucked Back Lever',
  }),
  hold({
    slug: 'straddle-back-lever', name: 'Straddle Back Lever', family: 'back-lever', grade: 7, skill: 5, description: 'A back lever with straight legs held apart.',
    setup: 'Pull to an inverted hang with wide legs. Brace glutes and abdominals.', execution: 'Lower slowly face down to level. Hold and pull back up or fold into a tuck.', cues: 'Lead with the chest. Keep the hands pressing back.', mistakes: 'The hips stay piked above the line. You lower too fast to stop.',
    muscles: ['delts_front', 'chest_sternal/2', 'biceps/2', 'lats/2', 'erectors/4', 'glute_max/4', 'abs/4'], equipment: ['rings', 'pull_up_bar'], stress: 'hang heavy_grip pec_fly_stretch dip_deep isometric_long fall_risk supinated_pull valsalva_heavy',
  }),
  hold({
    slug: 'back-lever', name: 'Back Lever', family: 'back-lever', grade: 8, skill: 5, description: 'Holding a straight level body face down with the arms behind the back.',
    setup: 'Warm up elbows and shoulders well. Lower from an inverted hang with legs together.', execution: 'Stop when the body is level and hold without arching. Come back up or down through a tuck.', cues: 'Squeeze the glutes and hide the ribs. Straight elbows always.', mistakes: 'The low back arches like a banana. The hold is trained before months of straight-arm work.',
    muscles: ['delts_front', 'chest_sternal/2', 'biceps/2', 'lats/2', 'erectors/4', 'glute_max/4', 'abs/4'], equipment: ['rings', 'pull_up_bar'], stress: 'hang heavy_grip pec_fly_stretch dip_deep isometric_long fall_risk supinated_pull valsalva_heavy', aliases: 'Back Lever Hold; Full Back Lever; Back Lever',
  }),
  hold({
    slug: 'tuck-human-flag', name: 'Tuck Human Flag', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'human-flag', grade: 7, skill: 4, description: 'Holding the tucked body sideways from a pole or wall bars.',
    setup: 'Grip a pole with one hand high and one low, the lower arm straight. Use a thumbs-in grip that does not slip.', execution: 'Push with the lower hand, pull with the upper and float the tucked body off the floor. Hold and change sides.', cues: 'The bottom arm is a post. Chest faces forward.', mistakes: 'The lower elbow bends. The body turns to the floor.',
    muscles: ['obliques', 'lats/2', 'delts_side/2', 'triceps/2', 'abs/4', 'forearm_flexors/4'], equipment: ['rack'], stress: 'overhead_press heavy_grip isometric_long fall_risk', suits: [1, 1, 0, 1, 0], aliases: 'Tucked Human Flag',
  }),
  hold({
    slug: 'human-flag', name: 'Human Flag', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'human-flag', grade: 9, skill: 5, description: 'Holding a straight body sideways from a vertical pole.',
    setup: 'Take a wide grip on the pole with the lower hand pointing down. Set both shoulders before kicking.', execution: 'Kick up high and lower to level with straight legs. Hold and step down under control.', cues: 'Push, pull and squeeze at once. Stack the hips.', mistakes: 'The legs sink behind the body. The lower shoulder collapses.',
    muscles: ['obliques', 'lats/2', 'delts_side/2', 'triceps/2', 'glute_med/4', 'upper_back/4', 'forearm_flexors/4'], equipment: ['rack'], stress: 'overhead_press heavy_grip isometric_long fall_risk valsalva_heavy', aliases: 'Full Human Flag',
  }),
  hold({
    slug: 'planche-lean', name: 'Planche Lean', family: 'planche', grade: 4, skill: 3, description: 'A straight-arm push-up position leaned far over the hands.',
    setup: 'Take a high plank with the hands turned slightly out. Lock the elbows and round the upper back.', execution: 'Shift the shoulders forward past the fingertips and hold. Lean a little further over the weeks.', cues: 'Push the floor away with all you have. Elbow pits forward.', mistakes: 'The elbows bend. The hips pike to fake the lean.',
    muscles: ['delts_front', 'serratus/2', 'chest_clavicular/2', 'abs/2', 'biceps/4'], equipment: ['', 'parallettes'], stress: 'push_up_flat_hand wrist_extension_load isometric_long prone', suits: [1, 1, 0, 2, 0], aliases: 'Planche Lean Hold',
  }),
  hold({
    slug: 'frog-stand', name: 'Frog Stand', family: 'planche', grade: 3, skill: 2, description: 'Balancing on the hands with the knees resting on the bent arms.',
    setup: 'Squat and place the hands shoulder width, fingers spread. Rest the knees on the back of the upper arms.', execution: 'Lean forward until the feet float. Hold with the eyes ahead of the hands.', cues: 'Grip the floor with the fingertips. Lean more than seems right.', mistakes: 'You look at the feet and tip over. The lean is too small to lift off.',
    muscles: ['delts_front', 'triceps/2', 'serratus/2', 'abs/2', 'forearm_flexors/4'], equipment: ['', 'mat', 'parallettes'], stress: 'push_up_flat_hand wrist_extension_load isometric_long head_down fall_risk', suits: [0, 0, 0, 2, 0], aliases: 'Crow Pose; Crow Stand; Bent-Arm Frog Stand',
  }),
  hold({
    slug: 'tuck-planche', name: 'Tuck Planche', family: 'planche', grade: 6, skill: 4, description: 'Holding the tucked body off the floor on straight arms.',
    setup: 'Place the hands on floor or parallettes and squat behind them. Round the upper back and lock the arms.', execution: 'Lean forward until the feet float and the hips are level with the shoulders. Hold.', cues: 'Protract hard. Knees to the chest, not on the arms.', mistakes: 'The hips hang below the shoulders. The elbows are soft.',
    muscles: ['delts_front', 'serratus/2', 'chest_clavicular/2', 'abs/2', 'biceps/4', 'hip_flexors/4', 'forearm_flexors/4'], equipment: ['parallettes', '', 'dip_bars'], stress: 'push_up_flat_hand wrist_extension_load isometric_long fall_risk', suits: [1, 1, 0, 1, 0], aliases: 'Tucked Planche; Planche Tuck',
  }),
  hold({
    slug: 'advanced-tuck-planche', name: 'Advanced Tuck Planche', family: 'planche', grade: 7, skill: 5, description: 'A tuck planche with a flat back and the thighs away from the chest.',
    setup: 'Start from a ten-second tuck planche. Lean further to balance the longer body.', execution: 'Flatten the low back and move the knees under the hips. Hold level.', cues: 'Hips as high as the shoulders. Keep the shoulder blades wide.', mistakes: 'The back rounds to shorten the lever. Wrists are neglected in warm-up.',
    muscles: ['delts_front', 'serratus/2', 'chest_clavicular/2', 'abs/2', 'biceps/4', 'erectors/4', 'forearm_flexors/4'], equipment: ['parallettes', '', 'dip_bars'], stress: 'push_up_flat_hand wrist_extension_load isometric_long fall_risk valsalva_heavy', aliases: 'Flat Tuck Planche',
  }),
  hold({
    slug: 'straddle-planche', name: 'Straddle Planche', family: 'planche', grade: 8, skill: 5, description: 'A planche with straight legs held wide apart.',
    setup: 'Enter from a straddle stand or an advanced tuck. Turn the hands slightly out.', execution: 'Lean and lift the wide legs to shoulder height. Hold with locked elbows.', cues: 'Open the legs from the hips. Squeeze the glutes to level the body.', mistakes: 'The legs sink. The arms bend and load the elbows badly.',
    muscles: ['delts_front', 'serratus/2', 'chest_clavicular/2', 'abs/2', 'erectors/4', 'glute_max/4', 'biceps/4'], equipment: ['parallettes', '', 'dip_bars'], stress: 'push_up_flat_hand wrist_extension_load isometric_long fall_risk valsalva_heavy max_effort',
  }),
  hold({
    slug: 'full-planche', name: 'Planche', family: 'planche', grade: 9, skill: 5, description: 'Holding the whole straight body level over straight arms with nothing but the hands down.',
    setup: 'Years of straddle and tuck work come first. Set the hands on parallettes and lean.', execution: 'Hold shoulders, hips and heels in one level line with legs together. End it before the elbows unlock.', cues: 'Lean, protract, squeeze. Point the toes back.', mistakes: 'The body pikes or arches. Attempts are made tired or cold.',
    muscles: ['delts_front', 'serratus/2', 'chest_clavicular/2', 'abs/2', 'glute_max/4', 'erectors/4', 'biceps/4'], equipment: ['parallettes', '', 'dip_bars', 'rings'], stress: 'push_up_flat_hand wrist_extension_load isometric_long fall_risk valsalva_heavy max_effort', suits: [3, 1, 0, 0, 0], aliases: 'Full Planche; Planche Hold',
  }),
  hold({
    slug: 'wall-handstand', name: 'Wall Handstand', family: 'handstand', grade: 4, skill: 3, description: 'A handstand held against a wall, facing it or with the back to it.',
    setup: 'Place the hands a short step from the wall and walk or kick the feet up. Clear the space around you.', execution: 'Push tall with straight arms and hold the line. Walk or step down before the arms give.', cues: 'Cover the ears with the shoulders. Squeeze legs and glutes.', mistakes: 'The back arches like a bridge. You stay up until you collapse.',
    muscles: ['delts_front', 'traps_upper/2', 'serratus/2', 'triceps/2', 'abs/4', 'forearm_flexors/4'], equipment: ['wall'], stress: 'handstand head_down overhead_press push_up_flat_hand isometric_long fall_risk', suits: [1, 1, 0, 3, 0], aliases: 'Wall Handstand Hold; Chest-to-Wall Handstand; Back-to-Wall Handstand; Wall-Facing Handstand',
  }),
  hold({
    slug: 'freestanding-handstand', name: 'Freestanding Handstand', family: 'handstand', grade: 7, skill: 4, description: 'Balancing on the hands without support.',
    setup: 'Learn to fall out by turning to the side. Warm the wrists and kick up from a lunge.', execution: 'Stack wrists, shoulders, hips and toes and balance with the fingers. Come down one foot at a time.', cues: 'Press the fingertips when you tip over, the palms when you fall back. Look between the hands.', mistakes: 'You fight an arched back. The kick is too strong.',
    muscles: ['delts_front', 'traps_upper/2', 'serratus/2', 'forearm_flexors/2', 'triceps/2', 'abs/4', 'deep_core/4'], equipment: ['', 'parallettes'], stress: 'handstand head_down overhead_press push_up_flat_hand wrist_extension_load isometric_long fall_risk', suits: [1, 0, 0, 2, 0], aliases: 'Handstand; Handstand Hold; Free Handstand',
  }),
  hold({
    slug: 'handstand-walk', name: 'Handstand Walk', pattern: 'crawl_getup', family: 'handstand', grade: 8, skill: 4, measure: 'metres', description: 'Walking on the hands.',
    setup: 'Clear a lane and warm the wrists. Kick up with a slight forward fall.', execution: 'Take short quick hand steps and keep falling forward a little. Step down before you lose the line.', cues: 'Shift the weight, then step. Legs together.', mistakes: 'The hands reach too far. The shoulders sink with every step.',
    muscles: ['delts_front', 'traps_upper/2', 'serratus/2', 'triceps/2', 'deep_core/4', 'forearm_flexors/4'], equipment: [''], stress: 'handstand head_down overhead_press push_up_flat_hand wrist_extension_load fall_risk', suits: [1, 0, 0, 3, 2], aliases: 'Handstand Walking; HSW',
  }),
  skill({
    slug: 'wall-walk', name: 'Wall Walk', pattern: 'vertical_push', family: 'handstand', grade: 5, skill: 3, description: 'Walking the feet up a wall from the floor into a handstand and back.',
    setup: 'Lie face down with the feet at the wall and the hands under the shoulders. Mark the start line of the hands.', execution: 'Press up and climb with feet and hands until the chest is near the wall. Walk down slowly to the belly.', cues: 'Small hand steps. Belly tight so the back does not arch.', mistakes: 'You slide down at the end. The elbows bend on the descent.',
    muscles: ['delts_front', 'triceps/2', 'serratus/2', 'traps_upper/2', 'abs/2', 'chest_sternal/4'], equipment: ['wall'], bodyweightShare: 0.8, secondsPerRep: 8, stress: 'handstand head_down overhead_press push_up_flat_hand prone fall_risk', suits: [1, 1, 0, 3, 3], aliases: 'Wall Climb; Wall Walks',
  }),
  skill({
    slug: 'handstand-shoulder-tap', name: 'Handstand Shoulder Tap', pattern: 'vertical_push', laterality: 'alternating', family: 'handstand', grade: 7, skill: 4, description: 'Touching one shoulder at a time in a wall handstand.',
    setup: 'Take a chest-to-wall handstand a hand’s length from the wall. Spread the feet a little.', execution: 'Shift onto one hand and tap the shoulder with the other. Replace it and change.', cues: 'Shift first, lift later. Keep the ribs in.', mistakes: 'The hips swing to the side. The tap is a snatch with no balance.',
    muscles: ['delts_front', 'traps_upper/2', 'serratus/2', 'obliques/2', 'triceps/2', 'deep_core/4'], equipment: ['wall'], bodyweightShare: 0.96, secondsPerRep: 2.5, stress: 'handstand head_down overhead_press push_up_flat_hand fall_risk', suits: [1, 1, 0, 2, 0], aliases: 'Wall Handstand Shoulder Tap',
  }),
  skill({
    slug: 'press-to-handstand', name: 'Press to Handstand', pattern: 'vertical_push', family: 'handstand', grade: 9, skill: 5, description: 'Lifting straight legs from the floor into a handstand without a jump.',
    setup: 'Stand in a wide straddle or pike and put the hands close in front of the feet. Lean over the hands.', execution: 'Shift the shoulders forward until the feet float and lift the hips over them. Close the legs on top.', cues: 'Squeeze the thighs to the chest. Push the floor long.', mistakes: 'A hop hides in the start. The arms bend.',
    muscles: ['delts_front', 'serratus/2', 'traps_upper/2', 'abs/2', 'hip_flexors/2', 'triceps/4'], equipment: ['', 'parallettes'], bodyweightShare: 0.96, secondsPerRep: 6, stress: 'handstand head_down overhead_press push_up_flat_hand wrist_extension_load fall_risk wide_stance', suits: [2, 1, 0, 1, 0], aliases: 'Press Handstand; Straddle Press Handstand; Strict Handstand Press',
  }),
  hold({
    slug: 'headstand', name: 'Headstand', family: 'handstand', grade: 3, skill: 3, description: 'Standing on hands and head in a triangle.',
    setup: 'Make a triangle of both hands and the front of the head on a mat. Walk the feet in.', execution: 'Tuck the knees up, find balance and straighten the legs. Come down the same way.', cues: 'Push the hands so that the neck stays light. Near a wall at first.', mistakes: 'The head carries the weight. You kick up.',
    muscles: ['delts_front', 'traps_upper/2', 'triceps/2', 'abs/2', 'neck/4', 'deep_core/4'], equipment: ['mat', ''], stress: 'headstand loaded_neck_end_range head_down isometric_long fall_risk push_up_flat_hand', suits: [0, 0, 0, 1, 0], aliases: 'Tripod Headstand; Head Stand',
  }),
  hold({
    slug: 'ring-support-hold', name: 'Ring Support Hold', family: 'ring-support', grade: 4, skill: 3, handle: 'rings', grip: 'neutral', description: 'Holding the body on straight arms between the rings.',
    setup: 'Set the rings at chest height and jump to support. Lock the elbows.', execution: 'Push down tall and hold with the rings beside the hips. Turn them out as you get steadier.', cues: 'Arms away from the straps. Shoulders far from the ears.', mistakes: 'The rings shake away from the body. The elbows bend quietly.',
    muscles: ['triceps', 'chest_sternal/2', 'delts_front/2', 'lats/2', 'abs/4', 'rotator_cuff/4'], equipment: ['rings'], stress: 'isometric_long', suits: [1, 1, 0, 2, 0], aliases: 'Ring Support; Rings Top Support; Rings Turned Out Support',
  }),
  hold({
    slug: 'dip-bar-support-hold', name: 'Parallel Bar Support Hold', family: 'ring-support', grade: 2, skill: 1, grip: 'neutral', description: 'Holding the body on straight arms between parallel bars.',
    setup: 'Step up between the bars and straighten the arms. Hang the legs a little in front.', execution: 'Push the shoulders down and hold. Step down before the elbows give.', cues: 'Grow tall between the bars. Squeeze the arms to the ribs.', mistakes: 'The shoulders sink to the ears. The chest falls forward.',
    muscles: ['triceps', 'lats/2', 'chest_sternal/2', 'delts_front/4', 'abs/4'], equipment: ['dip_bars', 'parallettes'], stress: 'isometric_long', suits: [1, 0, 0, 2, 0], aliases: 'Dip Support Hold; Parallel Bar Hold; Support Hold',
  }),
  hold({
    slug: 'ring-iron-cross', name: 'Ring Iron Cross', family: 'ring-support', grade: 9, skill: 5, handle: 'rings', grip: 'neutral', description: 'Holding the body on rings with straight arms spread level to the sides.',
    setup: 'Train it with bands, low rings or a spotter for a long time first. Start from a firm support.', execution: 'Lower the straight arms sideways to level and hold. Press back or drop onto the feet.', cues: 'Push the rings down and forward. Elbows locked like wood.', mistakes: 'The elbows bend and strain. Full attempts come before strength.',
    muscles: ['lats', 'chest_sternal/2', 'biceps/2', 'delts_front/4', 'triceps/4', 'rotator_cuff/4'], equipment: ['rings', 'rings band'], stress: 'pec_fly_stretch bench_deep_wide heavy_grip max_effort valsalva_heavy isometric_long', suits: [3, 1, 0, 0, 0], aliases: 'Rings Cross; Iron Cross on Rings; Gymnastic Iron Cross',
  }),
  hold({
    slug: 'false-grip-hang', name: 'False-Grip Ring Hang', pattern: 'wrist_grip', mechanic: 'isolation', family: 'hang', grade: 4, skill: 3, handle: 'rings', grip: 'neutral', description: 'Hanging with the wrists over the rings, as a muscle-up needs.',
    setup: 'Lay the heel of the hand and the wrist crease over the ring. Bend the arms to start.', execution: 'Hang with that grip and straighten the arms as far as it holds. Let go before it slips.', cues: 'Knuckles towards the forearm. Squeeze the ring with the little finger.', mistakes: 'The wrist slides down to a normal hang. Skin and wrist are not given rest days.',
    muscles: ['forearm_flexors', 'brachialis/2', 'biceps/4', 'lats/4'], equipment: ['rings'], stress: 'hang heavy_grip isometric_long', suits: [1, 0, 0, 2, 0], aliases: 'False Grip Hang',
  }),
  skill({
    slug: 'ring-muscle-up-transition', name: 'Low-Ring Muscle-Up Transition', family: 'muscle-up', grade: 4, skill: 3, handle: 'rings', grip: 'rotating', description: 'Practising the turn from row to dip on low rings with the feet down.',
    setup: 'Set the rings at chest height and sit back under them with a false grip. Keep the feet under you.', execution: 'Pull the rings to the chest, turn the elbows over and move into the bottom of a dip. Reverse slowly.', cues: 'Rings stay close to the body. Lean the head through.', mistakes: 'The rings swing wide. The legs jump past the hard part.',
    muscles: ['lats', 'triceps/2', 'biceps/2', 'chest_sternal/2', 'upper_back/2', 'forearm_flexors/4'], equipment: ['rings'], bodyweightShare: 0.5, secondsPerRep: 5, stress: 'dip_deep heavy_grip', suits: [1, 1, 0, 1, 0], aliases: 'Ring Transition; Muscle-Up Transition; Kneeling Muscle-Up; Low Ring Muscle-Up Transition; Muscle Up Transition',
  }),
  skill({
    slug: 'band-assisted-muscle-up', name: 'Band-Assisted Muscle-Up', family: 'muscle-up', grade: 5, skill: 3, loading: 'assisted', grip: 'pronated', description: 'A muscle-up with a band under the feet or hips to help over the bar.',
    setup: 'Loop a strong band over the bar or both rings and stand or sit in it. Grip just outside the shoulders.', execution: 'Pull explosively to the lower chest and turn over into the dip. Press out and lower through the same path.', cues: 'Pull the bar to the hips. Lean over it early.', mistakes: 'One elbow goes over first. The band is so strong that nothing is learned.',
    muscles: ['lats', 'triceps/2', 'chest_sternal/2', 'biceps/2', 'upper_back/2', 'abs/4', 'forearm_flexors/4'], equipment: ['pull_up_bar band', 'rings band'], bodyweightShare: 0.96, secondsPerRep: 4, stress: 'hang dip_deep heavy_grip pronated_grip_heavy', suits: [1, 1, 1, 1, 0], aliases: 'Banded Muscle-Up; Assisted Muscle-Up; Muscle Up (Band); Muscle Up (Band Assisted); Banded Muscle Up',
  }),
  skill({
    slug: 'jumping-muscle-up', name: 'Jumping Muscle-Up', family: 'muscle-up', grade: 4, skill: 3, grip: 'pronated', description: 'A muscle-up over a low bar or rings with a jump from floor or box.',
    setup: 'Set bar or rings so that you can just reach them from bent knees. Chalk the hands.', execution: 'Jump and pull together, roll the chest over and press out. Step or lower down with control.', cues: 'Use as little jump as you can. Quick elbows over the bar.', mistakes: 'The jump does it all. You drop from the top.',
    muscles: ['lats', 'triceps/2', 'chest_sternal/2', 'quads/4', 'biceps/4', 'upper_back/4'], equipment: ['pull_up_bar plyo_box', 'rings', 'barbell rack'], bodyweightShare: 0.6, secondsPerRep: 3, stress: 'dip_deep heavy_grip plyo', suits: [1, 1, 1, 2, 2], aliases: 'Jump Muscle-Up',
  }),
  skill({
    slug: 'bar-muscle-up', name: 'Bar Muscle-Up', family: 'muscle-up', grade: 8, skill: 4, loading: 'bodyweight_plus', grip: 'pronated', description: 'Pulling from a hang to a straight-arm support above the bar.',
    setup: 'Hang with a firm grip just outside the shoulders and the thumbs over. Own ten high pull-ups and dips first.', execution: 'Pull hard and slightly back, then roll the chest over the bar. Press to straight arms and lower through the turn.', cues: 'Pull the bar to the belt. Both elbows over together.', mistakes: 'A chicken wing: one arm comes over before the other. The legs thrash.',
    muscles: ['lats', 'triceps/2', 'chest_sternal/2', 'upper_back/2', 'biceps/2', 'delts_front/4', 'abs/4', 'forearm_flexors/4'], equipment: ['pull_up_bar'], bodyweightShare: 0.96, secondsPerRep: 4, stress: 'hang dip_deep heavy_grip pronated_grip_heavy', suits: [2, 1, 2, 1, 1], aliases: 'Muscle Up; Muscle-Up; Strict Bar Muscle-Up; Strict Muscle-Up; Muscle Up (Bar); Strict Muscle Up; Bar Muscle Ups',
  }),
  skill({
    slug: 'kipping-bar-muscle-up', name: 'Kipping Bar Muscle-Up', family: 'muscle-up', grade: 8, skill: 5, grip: 'pronated', description: 'A bar muscle-up driven by a swing from arch to hollow and a hip snap.',
    setup: 'Own strict pull-ups and dips first. Swing tight from the shoulders under the bar.', execution: 'From the hollow snap the hips up, pull the bar down to them and turn over fast. Press out, push away and swing into the next.', cues: 'Wait behind the bar, then snap. Chest over quickly.', mistakes: 'The arms pull too early. One elbow leads.',
    muscles: ['lats', 'triceps/2', 'abs/2', 'chest_sternal/2', 'hip_flexors/4', 'biceps/4', 'forearm_flexors/4'], equipment: ['pull_up_bar'], bodyweightShare: 0.96, secondsPerRep: 3, stress: 'hang kipping dip_deep heavy_grip fall_risk new_hiit', suits: [0, 0, 2, 2, 3], aliases: 'Kipping Muscle-Up; Kipping Muscle Up; BMU; Kipping Bar Muscle Ups',
  }),
  skill({
    slug: 'ring-muscle-up', name: 'Ring Muscle-Up', family: 'muscle-up', grade: 9, skill: 5, loading: 'bodyweight_plus', handle: 'rings', grip: 'rotating', description: 'Pulling from a false-grip hang through the transition to a support on rings.',
    setup: 'Take a false grip and hang with nearly straight arms. Keep the rings close together.', execution: 'Pull the rings to the lower chest, turn the shoulders over them and press out. Lower the same way to the hang.', cues: 'Rings touch the ribs through the turn. Head and chest dive forward.', mistakes: 'The rings fly apart. The false grip is lost at the bottom.',
    muscles: ['lats', 'triceps/2', 'chest_sternal/2', 'biceps/2', 'upper_back/2', 'delts_front/4', 'rotator_cuff/4', 'forearm_flexors/4'], equipment: ['rings'], bodyweightShare: 0.96, secondsPerRep: 5, stress: 'hang dip_deep heavy_grip', suits: [2, 1, 2, 1, 1], aliases: 'Muscle Up (Rings); Strict Ring Muscle-Up; RMU; Ring Muscle Ups; Strict Ring Muscle Up; Muscle Up on Rings',
  }),
  skill({
    slug: 'gorilla-chin-up', name: 'Gorilla Chin-Up', family: 'pull-up', grade: 6, skill: 3, grip: 'supinated', description: 'A chin-up with the knees drawn to the chest at the same time.',
    setup: 'Hang with palms towards you at shoulder width. Set the shoulders.', execution: 'Pull up and tuck the knees in one movement so that chin and knees rise together. Lower both slowly.', cues: 'Curl the pelvis, do not kick. Meet in the middle.', mistakes: 'The knees give a swing for the pull. The chin stops below the bar.',
    muscles: ['lats', 'abs/2', 'biceps/2', 'hip_flexors/2', 'upper_back/2', 'brachialis/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], bodyweightShare: 0.96, secondsPerRep: 3.5, stress: 'hang supinated_pull heavy_grip', suits: [1, 2, 0, 2, 1], aliases: 'Gorilla Chin/Crunch; Chin-Up with Knee Raise',
  }),
];
