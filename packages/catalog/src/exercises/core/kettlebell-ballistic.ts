import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'skill' | 'loading' | 'equipment' | 'suits'> & Partial<Draft>;

/** One bell. */
function bell(note: Note): Draft {
  return { skill: 3, loading: 'kettlebell_single', equipment: ['kettlebell'], laterality: 'unilateral', grip: 'rotating', secondsPerRep: 2.5, suits: [1, 0, 3, 3, 3], ...note };
}

/** Two bells; the load is one of them. */
function bells(note: Note): Draft {
  return { skill: 4, loading: 'kettlebell_pair', equipment: ['kettlebell'], grip: 'rotating', secondsPerRep: 3, suits: [1, 1, 3, 3, 3], ...note };
}

export const kettlebellBallistics: Draft[] = [
  bell({
    slug: 'kettlebell-one-arm-swing', name: 'One-Arm Kettlebell Swing', pattern: 'hinge', family: 'kettlebell-swing', grade: 5, grip: 'pronated', secondsPerRep: 1.7, description: 'A swing with one hand, which adds a fight against rotation.',
    setup: 'Set the bell ahead of you and take the middle of the handle with one hand. The other arm hangs free.', execution: 'Hike the bell back with the thumb turned in and snap the hips. Let it float to chest height with square shoulders.', cues: 'Pack the shoulder before the hike. Both shoulders face forward.', mistakes: 'The bell drags the shoulder out at the top. The trunk twists at the bottom.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'obliques/4', 'forearm_flexors/2', 'lats/4'], stress: 'hinge_loaded heavy_grip', ratio: { deadlift: 0.15 }, aliases: 'Single-Arm Kettlebell Swing; One-Handed Kettlebell Swing',
  }),
  bell({
    slug: 'kettlebell-hand-to-hand-swing', name: 'Hand-to-Hand Kettlebell Swing', pattern: 'hinge', family: 'kettlebell-swing', grade: 6, laterality: 'alternating', grip: 'pronated', secondsPerRep: 1.7, description: 'A one-arm swing in which the bell changes hands at the top of each repetition.',
    setup: 'Learn it with a light bell and free space in front. Start as for a one-arm swing.', execution: 'Swing to chest height, and while the bell floats let the other hand take over beside the first. Hike it back on the new side.', cues: 'Change at the weightless moment. Eyes on the handle.', mistakes: 'The change is rushed on the way up. The back rounds to reach for the bell.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'obliques/4', 'forearm_flexors/2'], stress: 'hinge_loaded heavy_grip', ratio: { deadlift: 0.14 }, suits: [0, 0, 2, 3, 3], aliases: 'Alternating Kettlebell Swing; Alternating One-Arm Swing',
  }),
  bell({
    slug: 'american-kettlebell-swing', name: 'American Kettlebell Swing', pattern: 'hinge', family: 'kettlebell-swing', grade: 6, laterality: 'bilateral', grip: 'pronated', secondsPerRep: 2, description: 'A two-hand swing that finishes with the bell overhead, as in CrossFit workouts.',
    setup: 'Only with free shoulders: arms must reach the ears without an arch. Take the bell with both hands.', execution: 'Hinge and snap as in the normal swing, but let the bell travel to overhead. Guide it down and hinge late.', cues: 'Hips lift the bell, arms only steer. Ribs down at the top.', mistakes: 'The low back arches to get the bell up. The arms pull like a front raise.',
    muscles: ['glute_max', 'hamstrings/2', 'delts_front/2', 'erectors/2', 'traps_upper/4', 'forearm_flexors/4'], stress: 'hinge_loaded heavy_grip overhead_press snatch_catch', ratio: { deadlift: 0.16 }, suits: [0, 0, 2, 3, 3], aliases: 'Overhead Kettlebell Swing; CrossFit Swing; Kettlebell Swing (American)',
  }),
  bell({
    slug: 'dead-stop-kettlebell-swing', name: 'Dead-Stop Kettlebell Swing', pattern: 'hinge', family: 'kettlebell-swing', grade: 4, laterality: 'bilateral', grip: 'pronated', description: 'A swing in which the bell is parked on the floor after every repetition.',
    setup: 'Stand a foot length behind the bell and tip the handle towards you. Set the back before each hike.', execution: 'Hike, snap once and guide the bell back through the legs to the same spot. Breathe, reset and go again.', cues: 'Treat each one as the first. Shoulders stay above the hips.', mistakes: 'The bell is put down in front with a round back. The hike is a squat.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'lats/4', 'forearm_flexors/4'], stress: 'hinge_loaded heavy_grip', ratio: { deadlift: 0.22 }, suits: [1, 0, 3, 2, 2], aliases: 'Dead Swing; Kettlebell Dead Swing',
  }),
  bells({
    slug: 'double-kettlebell-swing', name: 'Double Kettlebell Swing', pattern: 'hinge', family: 'kettlebell-swing', grade: 6, grip: 'neutral', secondsPerRep: 1.8, description: 'Swinging two bells between wide legs.',
    setup: 'Put two bells side by side and stand wider than for one. Hinge and grip both.', execution: 'Hike both bells back between the knees and snap to hip or belly height. Hinge late as they fall.', cues: 'Sit further back. Let the bells ride just above the knees.', mistakes: 'The bells hit the knees because the stance is narrow. The bells pull you onto the toes.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'forearm_flexors/2', 'lats/4', 'adductors/4'], stress: 'hinge_loaded heavy_grip wide_stance', ratio: { deadlift: 0.13 }, aliases: 'Two Kettlebell Swing; Double Bell Swing',
  }),
  bell({
    slug: 'kettlebell-clean', name: 'Kettlebell Clean', pattern: 'olympic_catch', family: 'kettlebell-clean', grade: 4, description: 'Swinging one bell from between the legs to the rack on the forearm.',
    setup: 'Hike the bell back as in a swing with the thumb turned in. Keep the elbow near the ribs.', execution: 'Snap the hips and guide the bell up close to the body until it rolls softly onto the forearm. Drop it back into the hike.', cues: 'Zip up a jacket. Spear the hand through the handle.', mistakes: 'The bell flips over and bangs the wrist. The arm curls it.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'traps_upper/4', 'forearm_flexors/2', 'brachialis/4'], stress: 'hinge_loaded heavy_grip', ratio: { deadlift: 0.16 }, aliases: 'One-Arm Kettlebell Clean; Kettlebell Swing Clean; Clean (Kettlebell); Kettlebell Hang Clean; Single-Arm Kettlebell Clean',
  }),
  bell({
    slug: 'kettlebell-dead-clean', name: 'Kettlebell Dead Clean', pattern: 'olympic_catch', family: 'kettlebell-clean', grade: 3, description: 'A clean straight up from the floor between the feet, without a backswing.',
    setup: 'Stand over the bell with it between the heels. Hinge with a flat back and grip it.', execution: 'Stand up sharply and let the bell slide up the body into the rack. Lower it to the floor the same way.', cues: 'Elbow stays in, hand goes round. Straight up and straight down.', mistakes: 'The back rounds to the floor. The bell loops out.',
    muscles: ['glute_max', 'hamstrings/2', 'quads/2', 'traps_upper/2', 'erectors/4', 'brachialis/4', 'forearm_flexors/4'], stress: 'hinge_loaded hinge_heavy_floor heavy_grip', ratio: { deadlift: 0.17 }, suits: [1, 0, 2, 2, 2], aliases: 'Dead Clean',
  }),
  bells({
    slug: 'double-kettlebell-clean', name: 'Double Kettlebell Clean', pattern: 'olympic_catch', family: 'kettlebell-clean', grade: 6, description: 'Swinging two bells to the rack together.',
    setup: 'Stand wide enough for two bells and hike both back. Thumbs point back.', execution: 'Snap and bring both bells close to the chest into the rack. Let them fall back between the legs.', cues: 'Elbows to the ribs. Stand tall, then breathe.', mistakes: 'The fingers are pinched between the handles. You lean back under the rack.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'traps_upper/2', 'forearm_flexors/2', 'abs/4', 'brachialis/4'], stress: 'hinge_loaded heavy_grip wide_stance axial_load', ratio: { deadlift: 0.14 }, aliases: 'Two-Arm Kettlebell Clean; Kettlebell Double Clean; Clean (Double Kettlebell)',
  }),
  bells({
    slug: 'double-kettlebell-alternating-clean', name: 'Double Kettlebell Alternating Clean', pattern: 'olympic_catch', family: 'kettlebell-clean', grade: 6, laterality: 'alternating', description: 'Cleaning one bell while the other hangs or drops, in turn.',
    setup: 'Hold two bells, one in the rack and one hanging. Stand wider than the hips.', execution: 'Drop the racked bell into the hinge as the other comes up. Change with each hip snap.', cues: 'One hinge serves both arms. Keep the shoulders square.', mistakes: 'The trunk twists towards the falling bell. The rhythm breaks into curls.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'obliques/2', 'forearm_flexors/2', 'traps_upper/4'], stress: 'hinge_loaded heavy_grip wide_stance', ratio: { deadlift: 0.13 }, aliases: 'Double Kettlebell Alternating Hang Clean; Alternating Kettlebell Clean; Alternating Hang Clean',
  }),
  bell({
    slug: 'bottoms-up-clean', name: 'Kettlebell Bottoms-Up Clean', pattern: 'olympic_catch', family: 'kettlebell-clean', grade: 6, skill: 4, grip: 'neutral', description: 'A clean that ends with the bell balanced upside down.',
    setup: 'Use a light bell and clear the space below it. Grip in the middle of the handle.', execution: 'Swing and pull so that the bell turns upside down at shoulder height. Crush the handle, hold a moment and let it drop into the backswing.', cues: 'Squeeze before it arrives. Forearm vertical.', mistakes: 'The wrist bends and the bell falls on the arm. It is fought when lost instead of dropped.',
    muscles: ['forearm_flexors', 'glute_max/2', 'hamstrings/2', 'rotator_cuff/2', 'brachialis/4', 'delts_front/4'], stress: 'hinge_loaded heavy_grip', ratio: { deadlift: 0.09 }, suits: [1, 0, 2, 2, 1], aliases: 'Bottoms-Up Clean; Bottoms-Up Clean from the Hang Position; Kettlebell Bottoms-Up Clean; Bottoms Up Clean',
  }),
  bells({
    slug: 'double-kettlebell-clean-and-press', name: 'Double Kettlebell Clean and Press', pattern: 'olympic_catch', family: 'kettlebell-clean', grade: 7, secondsPerRep: 4.5, description: 'Cleaning two bells and pressing both overhead, with a clean before every press.',
    setup: 'Stand behind two bells with feet wider than the hips. Hinge and hike them.', execution: 'Clean both to the rack, tighten and press without leg help. Lower to the rack and swing back.', cues: 'Glutes like stone for the press. Clean crisp, press slow.', mistakes: 'You lean back to press. The rack sags onto the chest.',
    muscles: ['delts_front', 'glute_max/2', 'triceps/2', 'hamstrings/2', 'erectors/2', 'traps_upper/4', 'abs/4'], stress: 'hinge_loaded heavy_grip overhead_press heavy_overhead axial_load wide_stance', ratio: { bench: 0.23 }, suits: [2, 2, 2, 2, 3], aliases: 'Clean and Press (Double Kettlebell)',
  }),
  bell({
    slug: 'kettlebell-snatch', name: 'Kettlebell Snatch', pattern: 'olympic_catch', family: 'kettlebell-snatch', grade: 6, skill: 4, description: 'Swinging one bell from between the legs to a locked arm overhead in one go.',
    setup: 'Own the one-arm swing, the clean and the press first. Hike the bell with the thumb turned back.', execution: 'Snap the hips, pull the elbow back slightly and punch the hand through at the top. Drop it over the front into the next hike.', cues: 'Keep the arc close. Hand through before the bell turns.', mistakes: 'The bell crashes on the forearm. The shoulder is dragged forward on the drop.',
    muscles: ['glute_max', 'hamstrings/2', 'delts_side/2', 'erectors/2', 'traps_upper/2', 'forearm_flexors/2', 'lats/4', 'delts_front/4'], stress: 'hinge_loaded heavy_grip overhead_press snatch_catch', ratio: { deadlift: 0.13 }, aliases: 'One-Arm Kettlebell Snatch; Snatch (Kettlebell); Single-Arm Kettlebell Snatch; Girevoy Snatch',
  }),
  bells({
    slug: 'double-kettlebell-snatch', name: 'Double Kettlebell Snatch', pattern: 'olympic_catch', family: 'kettlebell-snatch', grade: 8, skill: 5, description: 'Snatching two bells overhead together.',
    setup: 'Stand wide and hike both bells high between the thighs. Use clearly lighter bells than for cleans.', execution: 'Snap hard and punch both hands through at the top. Bring them to the rack first or straight down into the hike.', cues: 'Jump the hips through. Lock both arms at once.', mistakes: 'The bells part and pull the shoulders back. The low back arches to finish.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'delts_side/2', 'traps_upper/2', 'delts_front/2', 'forearm_flexors/2'], stress: 'hinge_loaded heavy_grip overhead_press heavy_overhead snatch_catch wide_stance', ratio: { deadlift: 0.1 }, aliases: 'Snatch (Double Kettlebell)',
  }),
  bell({
    slug: 'kettlebell-split-snatch', name: 'Kettlebell Split Snatch', pattern: 'olympic_catch', family: 'kettlebell-snatch', grade: 7, skill: 4, description: 'A one-arm snatch received in a split stance.',
    setup: 'Start as for a kettlebell snatch with room in front and behind. Choose the front foot.', execution: 'Pull and punch overhead while the feet split into a lunge. Stand by stepping the front foot back.', cues: 'Feet and hand arrive together. Arm by the ear.', mistakes: 'You split with the feet on one line. The bell pulls the shoulder behind the head.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'delts_side/2', 'traps_upper/2', 'forearm_flexors/4', 'deep_core/4'], secondsPerRep: 3.5, stress: 'hinge_loaded heavy_grip overhead_press snatch_catch single_leg_load lunge_forward', ratio: { deadlift: 0.12 }, suits: [1, 0, 3, 1, 2], aliases: 'One-Arm Kettlebell Split Snatch',
  }),
  bell({
    slug: 'kettlebell-high-pull', name: 'Kettlebell High Pull', pattern: 'olympic_pull', family: 'kettlebell-snatch', grade: 5, grip: 'pronated', secondsPerRep: 2, description: 'A swing that ends with the elbow pulled back at shoulder height, the step before the snatch.',
    setup: 'Start a one-arm swing with a packed shoulder. Look straight ahead.', execution: 'As the bell floats, pull the elbow back so the bell comes beside the face. Push it out again and let it fall into the hike.', cues: 'Elbow back like drawing a bow. Palm faces the floor.', mistakes: 'The arm lifts before the hips. The bell flops towards the face.',
    muscles: ['glute_max', 'hamstrings/2', 'delts_rear/2', 'upper_back/2', 'traps_upper/2', 'erectors/4', 'forearm_flexors/4'], stress: 'hinge_loaded heavy_grip upright_row_above_90', ratio: { deadlift: 0.12 }, aliases: 'Single-Arm Kettlebell High Pull; Kettlebell Swing High Pull',
  }),
  bell({
    slug: 'kettlebell-sumo-high-pull', name: 'Kettlebell Sumo High Pull', pattern: 'olympic_pull', family: 'high-pull', grade: 3, laterality: 'bilateral', skill: 2, grip: 'pronated', secondsPerRep: 2, description: 'From a wide stance lifting one bell with both hands to the chin.',
    setup: 'Stand wide over the bell with flat back and both hands on the handle. Toes a little out.', execution: 'Stand up fast and lift the elbows until the handle reaches the collarbones. Lower with the arms first, then the hips.', cues: 'Elbows higher than hands. Legs start it.', mistakes: 'It is rowed with the arms only. The back rounds to touch the floor.',
    muscles: ['glute_max', 'traps_upper/2', 'delts_side/2', 'quads/2', 'hamstrings/2', 'adductors/4'], stress: 'hinge_loaded upright_row_above_90 wide_stance', ratio: { deadlift: 0.2 }, suits: [0, 1, 2, 2, 3], aliases: 'Sumo High Pull (Kettlebell); Kettlebell Sumo Deadlift High Pull; Sumo Deadlift High Pull (Kettlebell); KB SDHP',
  }),
  bell({
    slug: 'kettlebell-jerk', name: 'Kettlebell Jerk', pattern: 'olympic_catch', family: 'kettlebell-jerk', grade: 6, skill: 4, grip: 'neutral', description: 'Driving one bell from the rack overhead with a double dip of the knees.',
    setup: 'Rack the bell with the elbow on the hip or ribs. Stand with feet under the hips.', execution: 'Dip and drive, then dip again under a locked arm and stand. Lower to the rack with a soft catch.', cues: 'Heels down in the first dip. Drop under, do not press.', mistakes: 'The second dip is missing. The elbow leaves the body before the drive.',
    muscles: ['quads', 'delts_front/2', 'triceps/2', 'glute_max/2', 'traps_upper/4', 'obliques/4', 'gastrocnemius/4'], stress: 'overhead_press heavy_overhead axial_load', ratio: { bench: 0.3 }, aliases: 'One-Arm Kettlebell Jerk; Jerk (Kettlebell); Single-Arm Kettlebell Jerk',
  }),
  bell({
    slug: 'kettlebell-split-jerk', name: 'Kettlebell Split Jerk', pattern: 'olympic_catch', family: 'kettlebell-jerk', grade: 6, skill: 4, grip: 'neutral', secondsPerRep: 3.5, description: 'A one-arm jerk landed in a split stance.',
    setup: 'Rack one bell and stand with room ahead. Opposite foot goes forward as a rule.', execution: 'Dip, drive and split under the locked arm. Recover the front foot, then the back one.', cues: 'Land between the feet. Arm vertical over the hips.', mistakes: 'The front step is too short. The trunk bends away from the bell.',
    muscles: ['quads', 'delts_front/2', 'glute_max/2', 'triceps/2', 'obliques/4', 'traps_upper/4'], stress: 'overhead_press heavy_overhead axial_load single_leg_load lunge_forward', ratio: { bench: 0.3 }, suits: [1, 0, 3, 1, 2], aliases: 'One-Arm Kettlebell Split Jerk',
  }),
  bells({
    slug: 'double-kettlebell-jerk', name: 'Double Kettlebell Jerk', pattern: 'olympic_catch', family: 'kettlebell-jerk', grade: 7, grip: 'neutral', description: 'Jerking two bells from the rack, a lift of kettlebell sport.',
    setup: 'Rest both bells in the rack with the elbows on the hips. Breathe and relax the arms.', execution: 'Bump from the hips, drop under with locked arms and stand. Let the bells fall back into the rack with the knees giving.', cues: 'Elbows leave the hips last. Fix overhead before lowering.', mistakes: 'It becomes a push press when tired. The bells slam into the chest.',
    muscles: ['quads', 'delts_front/2', 'triceps/2', 'glute_max/2', 'traps_upper/4', 'upper_back/4', 'gastrocnemius/4'], stress: 'overhead_press heavy_overhead axial_load', ratio: { bench: 0.26 }, suits: [1, 0, 3, 3, 3], aliases: 'Two-Arm Kettlebell Jerk; Jerk (Double Kettlebell); Girevoy Jerk',
  }),
  bell({
    slug: 'kettlebell-clean-and-jerk', name: 'One-Arm Kettlebell Long Cycle', pattern: 'olympic_catch', family: 'kettlebell-jerk', grade: 7, skill: 4, secondsPerRep: 4.5, description: 'A clean and a jerk with one bell in every repetition.',
    setup: 'Hike one bell back from the floor. Plan one hand change for the set.', execution: 'Clean to the rack, settle and jerk it overhead. Lower to the rack and swing back into the next clean.', cues: 'Rest in the rack. Smooth, never hurried.', mistakes: 'The jerk begins before the rack is set. The drop yanks the grip.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'delts_front/2', 'triceps/2', 'erectors/4', 'forearm_flexors/2'], stress: 'hinge_loaded heavy_grip overhead_press heavy_overhead axial_load', ratio: { bench: 0.28 }, aliases: 'Kettlebell Clean and Jerk; One-Arm Kettlebell Clean and Jerk; Clean and Jerk (Kettlebell); One-Arm Long Cycle',
  }),
  bells({
    slug: 'double-kettlebell-long-cycle', name: 'Double Kettlebell Long Cycle', pattern: 'olympic_catch', family: 'kettlebell-jerk', grade: 8, skill: 5, secondsPerRep: 5, description: 'The clean and jerk of kettlebell sport with two bells.',
    setup: 'Stand behind two bells with chalked hands. Hike them from a solid hinge.', execution: 'Clean both to the rack, breathe and jerk. Lower to the rack, drop into the backswing and repeat at your pace.', cues: 'Let the bells swing free. Fix each jerk still.', mistakes: 'The pace is too fast in the first minute. The grip clenches all the time.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'delts_front/2', 'triceps/2', 'erectors/2', 'forearm_flexors/2'], stress: 'hinge_loaded heavy_grip overhead_press heavy_overhead axial_load wide_stance', ratio: { bench: 0.24 }, suits: [1, 1, 2, 3, 3], aliases: 'Kettlebell Long Cycle; Double Kettlebell Clean and Jerk; Clean and Jerk (Double Kettlebell)',
  }),
  bell({
    slug: 'kettlebell-windmill', name: 'Kettlebell Windmill', pattern: 'anti_rotation_lateral', family: 'windmill', grade: 5, skill: 3, grip: 'neutral', secondsPerRep: 6, force: 'mixed', description: 'Hinging sideways under a bell held overhead until the free hand slides to the foot.',
    setup: 'Press a bell overhead and turn both feet away from it at an angle. Shift the weight to the hip under the bell.', execution: 'Push that hip out and slide the free hand down the front leg with the eyes on the bell. Stand up by driving the hip back.', cues: 'Straight arm, straight back leg. Hinge, do not crunch.', mistakes: 'The back rounds to reach the floor. The bell drifts behind the shoulder.',
    muscles: ['obliques', 'glute_med/2', 'hamstrings/2', 'delts_front/2', 'rotator_cuff/2', 'glute_max/4', 'deep_core/4'], stress: 'overhead_press loaded_rotation hinge_loaded hinge_long_length', ratio: { bench: 0.2 }, suits: [1, 1, 0, 1, 0], aliases: 'Windmill (Kettlebell); Advanced Kettlebell Windmill; High Windmill; Dumbbell Windmill',
    equipment: ['kettlebell', 'dumbbell'],
  }),
  bells({
    slug: 'double-kettlebell-windmill', name: 'Double Kettlebell Windmill', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'windmill', grade: 7, grip: 'neutral', secondsPerRep: 6, force: 'mixed', description: 'A windmill with one bell overhead and a second one lifted from the floor.',
    setup: 'Press one bell overhead and place the other beside the front foot. Turn the feet away from the raised arm.', execution: 'Hinge down, grip the lower bell and stand up with both. Lower it to the floor on the next hinge.', cues: 'Set the upper shoulder before you grip. Move slowly through the middle.', mistakes: 'The lower bell is jerked up with a bent back. The eyes leave the upper bell.',
    muscles: ['obliques', 'glute_med/2', 'hamstrings/2', 'erectors/2', 'delts_front/2', 'rotator_cuff/2', 'forearm_flexors/4'], stress: 'overhead_press loaded_rotation hinge_loaded hinge_long_length', ratio: { bench: 0.18 }, suits: [1, 1, 0, 1, 0],
  }),
  bell({
    slug: 'kettlebell-low-windmill', name: 'Kettlebell Low Windmill', pattern: 'anti_rotation_lateral', family: 'windmill', grade: 4, skill: 2, grip: 'neutral', secondsPerRep: 5, force: 'mixed', description: 'A windmill with the bell in the lower hand and the empty arm pointing up.',
    setup: 'Hold the bell in front of the inner thigh and reach the other arm up. Turn the feet away from the raised arm.', execution: 'Push the rear hip out and let the bell travel down inside the leg. Rise along the same path.', cues: 'Chest opens to the side. Knee under the bell may bend a little.', mistakes: 'You bend forward instead of sideways. The raised arm drops.',
    muscles: ['obliques', 'hamstrings/2', 'glute_med/2', 'glute_max/4', 'erectors/4', 'deep_core/4'], stress: 'loaded_rotation hinge_loaded hinge_long_length', ratio: { deadlift: 0.12 }, suits: [0, 1, 0, 1, 0], aliases: 'Low Windmill',
  }),
  bell({
    slug: 'bent-press', name: 'Kettlebell Bent Press', pattern: 'vertical_push', family: 'windmill', grade: 8, skill: 5, grip: 'neutral', secondsPerRep: 8, description: 'An old strongman lift: bending sideways away from a weight until the arm under it is straight, then standing up.',
    setup: 'Rack a bell with the elbow over the hip and turn the feet away. Learn windmill and get-up first.', execution: 'Lean sideways and sink under the weight so that the arm straightens without pressing. Lock it and stand up.', cues: 'You go down, the bell stays. Eyes on it all the time.', mistakes: 'The arm presses. The back rounds under a heavy bell.',
    muscles: ['obliques', 'lats/2', 'delts_front/2', 'triceps/2', 'glute_max/2', 'hamstrings/2', 'deep_core/4', 'rotator_cuff/4'], equipment: ['kettlebell', 'dumbbell'], stress: 'overhead_press heavy_overhead loaded_rotation hinge_loaded hinge_long_length', ratio: { bench: 0.3 }, suits: [2, 0, 0, 0, 0], aliases: 'Bent Press',
  }),
  bell({
    slug: 'kettlebell-figure-eight', name: 'Kettlebell Figure Eight', pattern: 'trunk_rotation', family: 'kettlebell-pass', grade: 3, skill: 2, laterality: 'alternating', grip: 'pronated', secondsPerRep: 2, description: 'Passing a bell from hand to hand in an eight around and between the legs.',
    setup: 'Stand wide in a half squat with a flat back. Hold the bell in one hand.', execution: 'Pass it from the front between the legs to the hand behind and bring it round the outside. Repeat on the other leg.', cues: 'Stay low and long. Turn the hips to each leg.', mistakes: 'The back rounds to reach. The knees cave in.',
    muscles: ['obliques', 'glute_max/2', 'hamstrings/2', 'erectors/2', 'forearm_flexors/2', 'quads/4'], stress: 'hinge_loaded loaded_rotation', ratio: { deadlift: 0.1 }, suits: [0, 0, 0, 2, 3], aliases: 'Kettlebell Figure 8; Kettlebell Pass Between the Legs; Figure Eight; Kettlebell Between-Leg Pass',
  }),
  bell({
    slug: 'kettlebell-halo', name: 'Kettlebell Halo', pattern: 'mobility', mechanic: 'isolation', family: 'kettlebell-pass', grade: 2, skill: 2, laterality: 'alternating', grip: 'neutral', secondsPerRep: 4, description: 'Circling a bell around the head with both hands.',
    setup: 'Hold the bell upside down by the horns in front of the chest. Stand tall or half-kneel.', execution: 'Move it close around the head past each ear and back to the chest. Change direction.', cues: 'Move the arms, not the neck. Ribs stay down.', mistakes: 'The low back arches when the bell is behind. The bell goes wide.',
    muscles: ['delts_side', 'rotator_cuff/2', 'triceps/2', 'upper_back/4', 'deep_core/4'], equipment: ['kettlebell', 'weight_plate', 'dumbbell'], stress: 'overhead_press behind_neck', ratio: { bench: 0.12 }, suits: [0, 0, 0, 2, 0], aliases: 'Halo; Plate Halo; Around the Head',
  }),
  bell({
    slug: 'kettlebell-around-the-world', name: 'Kettlebell Around the World', pattern: 'anti_rotation_lateral', mechanic: 'isolation', family: 'kettlebell-pass', grade: 1, skill: 1, laterality: 'alternating', grip: 'pronated', secondsPerRep: 2, description: 'Passing a bell around the waist from hand to hand.',
    setup: 'Stand with feet together or hip width and the bell in front. Tighten the trunk.', execution: 'Pass it behind the back to the other hand and round to the front. Change direction halfway.', cues: 'The hips stay still. Soft hands.', mistakes: 'The hips circle with the bell. You look down.',
    muscles: ['deep_core', 'obliques/2', 'forearm_flexors/2', 'delts_side/4'], stress: '', ratio: { deadlift: 0.1 }, suits: [0, 0, 0, 2, 2], aliases: 'Kettlebell Slingshot; Slingshot; Around the Body Pass',
  }),
  bell({
    slug: 'kettlebell-arm-bar', name: 'Kettlebell Arm Bar', pattern: 'mobility', mechanic: 'isolation', family: 'get-up', grade: 3, skill: 3, grip: 'neutral', secondsPerRep: 10, description: 'Rolling from the back to the side and front under a bell held straight up, for the shoulder and upper back.',
    setup: 'Lie on your back and press a light bell over the shoulder. Stretch the free arm along the head.', execution: 'Bend the knee on the bell side and roll away from it until the hips turn down. Breathe for a few seconds and roll back.', cues: 'The arm stays vertical. Let the chest open on the out-breath.', mistakes: 'The bell is too heavy to relax under. The elbow softens.',
    muscles: ['rotator_cuff', 'serratus/2', 'delts_front/2', 'upper_back/4', 'obliques/4'], equipment: ['kettlebell', 'kettlebell mat', 'dumbbell'], stress: 'supine pec_fly_stretch loaded_rotation', ratio: { bench: 0.12 }, suits: [0, 0, 0, 1, 0], aliases: 'Arm Bar',
  }),
  bell({
    slug: 'half-get-up', name: 'Half Turkish Get-Up', pattern: 'crawl_getup', family: 'get-up', grade: 4, skill: 3, grip: 'neutral', secondsPerRep: 6, description: 'The first half of the get-up: from lying to sitting on one hand and back.',
    setup: 'Lie with the bell pressed over one shoulder and that knee bent. Place the other arm out at an angle.', execution: 'Roll onto the elbow, push to the hand and sit tall. Return through the elbow to the floor.', cues: 'Punch the ceiling as you roll. Heel of the straight leg stays down.', mistakes: 'You sit up straight like a sit-up. The shoulder sinks on the supporting side.',
    muscles: ['obliques', 'deep_core/2', 'delts_front/2', 'abs/2', 'rotator_cuff/4', 'triceps/4'], equipment: ['kettlebell', 'dumbbell'], stress: 'supine loaded_rotation overhead_press sit_up_full', ratio: { bench: 0.22 }, suits: [1, 0, 0, 2, 1], aliases: 'Half Get-Up; Half TGU; Get-Up Sit-Up',
  }),
  bell({
    slug: 'squat-style-get-up', name: 'Squat-Style Turkish Get-Up', pattern: 'crawl_getup', family: 'get-up', grade: 8, skill: 5, grip: 'neutral', secondsPerRep: 10, description: 'A get-up that rises from the hand into a deep overhead squat and not through a kneel.',
    setup: 'Start like the usual get-up with a light bell. Deep squat and free shoulders are needed.', execution: 'From the seat on one hand bring both feet under you and squat up with the arm locked. Reverse slowly.', cues: 'Hips up, feet in, then stand. Bell over the shoulder at all times.', mistakes: 'The heels lift and you fall back. The arm drifts forward in the squat.',
    muscles: ['quads', 'deep_core/2', 'delts_front/2', 'glute_max/2', 'obliques/2', 'rotator_cuff/4', 'triceps/4'], equipment: ['kettlebell', 'dumbbell'], stress: 'supine loaded_rotation overhead_press heavy_overhead deep_squat squat_loaded deep_dorsiflexion_load', ratio: { bench: 0.15 }, suits: [1, 0, 0, 1, 1], aliases: 'Kettlebell Turkish Get-Up Squat Style; Squat Get-Up',
  }),
  bell({
    slug: 'barbell-turkish-get-up', name: 'Barbell Turkish Get-Up', pattern: 'crawl_getup', family: 'get-up', grade: 9, skill: 5, loading: 'barbell', equipment: ['barbell'], handle: 'straight_bar', grip: 'neutral', rampSets: false, setupSeconds: 45, secondsPerRep: 10, description: 'A get-up balancing a barbell in one hand.',
    setup: 'Lie beside a light bar and bring it over the shoulder with both hands. Grip the exact middle.', execution: 'Do every step of the get-up while the bar stays level. Lower through the same steps.', cues: 'Steer with the wrist. Slow is safe.', mistakes: 'The bar tips and drags the shoulder. It is tried in a crowded room.',
    muscles: ['deep_core', 'delts_front/2', 'obliques/2', 'glute_max/2', 'forearm_flexors/2', 'rotator_cuff/2', 'quads/4'], stress: 'supine loaded_rotation overhead_press heavy_overhead kneeling heavy_grip', ratio: { bench: 0.25 }, suits: [1, 0, 0, 1, 0], aliases: 'Turkish Get-Up (Barbell)',
  }),
];
