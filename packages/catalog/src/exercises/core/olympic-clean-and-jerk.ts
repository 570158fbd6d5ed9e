import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'skill' | 'loading' | 'pattern' | 'family' | 'equipment' | 'suits'> & Partial<Draft>;

/** A clean that ends on the shoulders, or a jerk above the head. */
function lift(note: Note): Draft {
  return { pattern: 'olympic_catch', family: 'clean', skill: 5, loading: 'barbell', equipment: ['barbell'], grip: 'pronated', secondsPerRep: 4, suits: [1, 0, 3, 0, 1], ...note };
}

function pull(note: Note): Draft {
  return { pattern: 'olympic_pull', family: 'clean', skill: 4, loading: 'barbell', equipment: ['barbell'], grip: 'pronated', secondsPerRep: 3, suits: [2, 1, 3, 0, 0], ...note };
}

/** With dumbbells. */
function light(note: Note): Draft {
  return { pattern: 'olympic_catch', family: 'dumbbell-clean', skill: 3, loading: 'dumbbell_pair', equipment: ['dumbbell'], grip: 'neutral', secondsPerRep: 3, suits: [1, 0, 3, 2, 3], ...note };
}

export const cleansAndJerks: Draft[] = [
  lift({
    slug: 'clean', name: 'Barbell Clean', grade: 8, description: 'The full competition clean: from the floor to the shoulders, received in a deep front squat.',
    setup: 'Hook the bar just outside the legs with the shoulders a little in front of it. Lock the back.', execution: 'Push to the thigh, extend hard and pull yourself under. Receive on the shoulders in a full squat, brace and stand.', cues: 'Stay over the bar. Elbows whip round and up.', mistakes: 'The bar crashes because you wait for it. The elbows land on the knees.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'upper_back/4', 'delts_front/4'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded hinge_heavy_floor axial_load squat_loaded deep_squat deep_knee_flexion_fast valsalva_heavy max_effort', ratio: { squat: 0.68 }, aliases: 'Clean; Clean (Barbell); Squat Clean; Full Clean; Olympic Clean',
  }),
  lift({
    slug: 'hang-clean', name: 'Barbell Hang Clean', grade: 8, description: 'A full clean that starts with the bar hanging at the thigh.',
    setup: 'Stand with the bar and hinge until it is above the knees. Keep shoulders in front of the bar.', execution: 'Extend, drop under into a front squat and meet the bar. Stand and lower it to the thighs.', cues: 'Hips through, then down. Elbows first.', mistakes: 'You swing back before lifting. The catch is always high.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'upper_back/4'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded axial_load squat_loaded deep_squat deep_knee_flexion_fast valsalva_heavy max_effort', ratio: { squat: 0.63 }, aliases: 'Hang Clean; Hang Squat Clean; Hang Clean (Barbell)',
  }),
  lift({
    slug: 'low-hang-clean', name: 'Barbell Low-Hang Clean', grade: 8, description: 'A full clean from just below the knees without touching the floor.',
    setup: 'Lower the bar along the shins to below the knee. Hold the back locked and the weight mid-foot.', execution: 'Stay over the bar until it passes the knee, then finish as in a clean. Receive low and stand.', cues: 'Knees back, bar in. Wait for the thigh.', mistakes: 'The chest pops up at once. You dip lower before the pull.',
    muscles: ['glute_max', 'hamstrings/2', 'quads/2', 'erectors/2', 'traps_upper/2', 'upper_back/4'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded hinge_long_length axial_load squat_loaded deep_squat deep_knee_flexion_fast valsalva_heavy max_effort', ratio: { squat: 0.63 }, aliases: 'Hang Clean Below the Knees; Hang Clean - Below the Knees; Hang Clean Below Knee; Low Hang Clean',
  }),
  lift({
    slug: 'hang-power-clean', name: 'Barbell Hang Power Clean', grade: 6, skill: 4, secondsPerRep: 3, description: 'A clean from the thigh caught in a quarter squat; the usual first Olympic lift for athletes.',
    setup: 'Hold the bar at the thighs, hinge to above the knees and keep long arms. Stand hip width.', execution: 'Jump with the bar close and catch it on the shoulders with bent knees. Stand, then lower it in two steps.', cues: 'Jump, shrug, elbows. Land flat.', mistakes: 'It is curled up with the arms. The feet splay wide to get under.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/4', 'upper_back/4'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded axial_load max_effort', ratio: { squat: 0.57 }, suits: [1, 0, 3, 1, 1], aliases: 'Hang Power Clean; Hang Power Clean (Barbell)',
  }),
  lift({
    slug: 'block-clean', name: 'Barbell Clean from Blocks', grade: 8, description: 'A full clean with the bar starting on blocks.',
    setup: 'Set blocks so the bar is at knee height or above. Take the true clean position there.', execution: 'Push from the dead stop, extend and receive in a deep squat. Stand and return the bar.', cues: 'Tension first. Over the bar at the start.', mistakes: 'You sit behind the bar and swing it. The plates are dropped beside the blocks.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/4', 'upper_back/4'], equipment: ['barbell plyo_box', 'barbell rack'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded axial_load squat_loaded deep_squat deep_knee_flexion_fast valsalva_heavy max_effort', ratio: { squat: 0.66 }, aliases: 'Clean from Blocks; Block Clean',
  }),
  lift({
    slug: 'block-power-clean', name: 'Barbell Power Clean from Blocks', grade: 6, skill: 4, secondsPerRep: 3, description: 'A power clean with the bar on blocks, which spares the start from the floor.',
    setup: 'Place the bar on blocks near the knee. Grip outside the legs and flatten the back.', execution: 'Extend hard from the stop and catch above a half squat. Stand and set it back.', cues: 'No slack, no jerk. Fast elbows.', mistakes: 'The lift begins with bent arms. You jump forward.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/4', 'upper_back/4'], equipment: ['barbell plyo_box', 'barbell rack'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded axial_load max_effort', ratio: { squat: 0.58 }, aliases: 'Power Clean from Blocks; Block Power Clean',
  }),
  lift({
    slug: 'muscle-clean', name: 'Barbell Muscle Clean', grade: 5, skill: 4, secondsPerRep: 3, description: 'A light clean with straight legs after the extension; arms and elbows finish it.',
    setup: 'Take a light bar from floor or hang. Keep it against the legs.', execution: 'Extend, pull the elbows high and turn them under the bar without dipping. Lower and repeat.', cues: 'Elbows up and round. Bar stays close.', mistakes: 'The knees rebend. The bar is reverse curled.',
    muscles: ['traps_upper', 'glute_max/2', 'delts_side/2', 'hamstrings/2', 'brachialis/4', 'erectors/4'], stress: 'olympic_pull olympic_bar_path front_rack upright_row_above_90 hinge_loaded', ratio: { squat: 0.38 }, suits: [1, 1, 2, 0, 1], aliases: 'Muscle Clean; Muscle Clean (Barbell)',
  }),
  lift({
    slug: 'tall-clean', name: 'Barbell Tall Clean', grade: 7, secondsPerRep: 3, description: 'Pulling under a light bar from standing, without using the hips.',
    setup: 'Stand tall with a light bar on the thighs. Arms long, knees straight.', execution: 'Shrug, pull down under the bar and receive it in a front squat. Stand.', cues: 'Feet move as the elbows turn. You move, the bar hardly does.', mistakes: 'A hip bump throws the bar. The catch is late and low on the chest.',
    muscles: ['traps_upper', 'quads/2', 'glute_max/2', 'upper_back/2', 'brachialis/4', 'delts_front/4'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack squat_loaded deep_squat', ratio: { squat: 0.32 }, suits: [0, 0, 2, 0, 0], aliases: 'Tall Clean',
  }),
  lift({
    slug: 'split-clean', name: 'Barbell Split Clean', grade: 8, secondsPerRep: 5, description: 'A clean received with one foot forward and one back.',
    setup: 'Start as in a clean. Decide which foot goes ahead.', execution: 'Extend, split and take the bar on the shoulders in a lunge. Step the front foot back first.', cues: 'Land with hips between the feet. Elbows high.', mistakes: 'The back knee bangs the floor. The front knee caves in.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'adductors/4'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack hinge_loaded hinge_heavy_floor axial_load single_leg_load lunge_forward max_effort', ratio: { squat: 0.58 }, aliases: 'Split Clean',
  }),
  lift({
    slug: 'clean-rack-delivery', name: 'Clean Rack Delivery', grade: 3, skill: 3, mechanic: 'isolation', secondsPerRep: 2, rampSets: false, description: 'Practising how the elbows turn an empty bar onto the shoulders.',
    setup: 'Hold an empty bar at chest height with high elbows, like a scarecrow. Use a loose grip.', execution: 'Rotate the elbows under and forward and let the bar land on the shoulders. Reverse and repeat.', cues: 'Bar stays close to the throat. Relax the hands as it lands.', mistakes: 'The bar is swung out. The grip is so tight that the wrist is forced back.',
    muscles: ['delts_front', 'traps_upper/2', 'upper_back/4', 'rotator_cuff/4'], stress: 'olympic_bar_path front_rack upright_row_above_90', ratio: { bench: 0.2 }, suits: [0, 0, 1, 0, 0], aliases: 'Rack Delivery',
  }),
  lift({
    slug: 'barbell-clean-and-press', name: 'Barbell Clean and Press', grade: 7, skill: 4, secondsPerRep: 5, description: 'A clean to the shoulders followed by a strict press or push press.',
    setup: 'Set up as for a power clean. Leave room overhead.', execution: 'Clean the bar and stand still. Press it to locked arms, lower to the shoulders, then to the floor.', cues: 'Reset the breath between clean and press. Glutes tight for the press.', mistakes: 'The back leans far as in the old Olympic press. The clean is rushed into the press.',
    muscles: ['delts_front', 'glute_max/2', 'triceps/2', 'hamstrings/2', 'quads/2', 'traps_upper/2', 'erectors/2'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack overhead_press heavy_overhead hinge_loaded hinge_heavy_floor axial_load valsalva_heavy', ratio: { bench: 0.6 }, suits: [2, 1, 2, 1, 2], aliases: 'Clean and Press; Clean and Press (Barbell); Clean and Push Press',
  }),
  lift({
    slug: 'barbell-cluster', name: 'Barbell Cluster', grade: 8, secondsPerRep: 5, description: 'A squat clean that flows straight into a thruster, once per repetition from the floor.',
    setup: 'Start as in a clean with a moderate bar. Chalk the hands.', execution: 'Clean into a full front squat and drive straight up into the press overhead. Bring the bar to the floor for each repetition.', cues: 'Use the drive out of the squat. Elbows high until you stand.', mistakes: 'You stand, stop and press with tired arms. The pull from the floor rounds with fatigue.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'hamstrings/2', 'triceps/2', 'traps_upper/4', 'erectors/2'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack overhead_press heavy_overhead hinge_loaded hinge_heavy_floor axial_load squat_loaded deep_squat new_hiit', ratio: { squat: 0.5 }, suits: [1, 0, 2, 1, 3], aliases: 'Cluster; Squat Clean Thruster; Clean Thruster',
  }),
  pull({
    slug: 'clean-high-pull', name: 'Barbell Clean High Pull', grade: 6, description: 'A clean pull in which the elbows rise until the bar is near the lower chest.',
    setup: 'Start from floor or hang in a clean grip. Hold the lats tight.', execution: 'Extend completely and let the elbows go up and back. Guide the bar down the body.', cues: 'Legs first, arms last. Elbows above the bar.', mistakes: 'The arms row a bar that the legs never threw. You lean back.',
    muscles: ['glute_max', 'traps_upper/2', 'hamstrings/2', 'quads/2', 'delts_side/2', 'erectors/2', 'brachialis/4'], stress: 'olympic_pull olympic_bar_path upright_row_above_90 hinge_loaded hinge_heavy_floor axial_load pronated_grip_heavy', ratio: { deadlift: 0.5 }, aliases: 'High Pull; Clean High Pull; High Pull (Barbell); Clean-Grip High Pull',
  }),
  pull({
    slug: 'hang-clean-pull', name: 'Barbell Hang Clean Pull', grade: 5, description: 'A clean pull from the thigh or just above the knee.',
    setup: 'Hinge with the bar above the knees and the shoulders over it. Grip just outside the legs.', execution: 'Drive hips and ankles to full height and shrug. Lower to the hinge and repeat.', cues: 'Long arms to the end. Bar stays on the thigh.', mistakes: 'The heels lift before the hips open. The shrug comes first.',
    muscles: ['glute_max', 'traps_upper/2', 'hamstrings/2', 'erectors/2', 'quads/4', 'forearm_flexors/4'], stress: 'olympic_pull olympic_bar_path hinge_loaded axial_load heavy_grip pronated_grip_heavy', ratio: { deadlift: 0.62 }, aliases: 'Hang Clean Pull; Hang Pull; Mid-Thigh Pull',
  }),
  pull({
    slug: 'clean-deadlift', name: 'Barbell Clean Deadlift', pattern: 'hinge', family: 'deadlift', grade: 6, skill: 3, secondsPerRep: 4, description: 'A deadlift with the positions and speed of a clean: hips lower, shoulders over the bar.',
    setup: 'Take the clean start with hook grip and lower hips than in a pulling-for-max deadlift. Keep the back arched tight.', execution: 'Push the floor with the back angle fixed to the knee. Stand tall and lower along the same path.', cues: 'Legs push, chest follows. Bar sweeps in.', mistakes: 'The hips rise alone. The bar rolls forward off the shins.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'erectors/2', 'upper_back/4', 'traps_upper/4', 'forearm_flexors/4'], stress: 'hinge_loaded hinge_heavy_floor axial_load valsalva_heavy heavy_grip pronated_grip_heavy', ratio: { deadlift: 0.85 }, suits: [3, 2, 0, 0, 0], aliases: 'Clean Deadlift; Clean-Grip Deadlift',
  }),
  pull({
    slug: 'clean-shrug', name: 'Barbell Clean Shrug', grade: 3, skill: 2, mechanic: 'isolation', secondsPerRep: 2, description: 'A fast shrug with a slight dip, as at the end of a clean pull.',
    setup: 'Hold the bar at mid-thigh with a clean grip. Bend knees and hips slightly.', execution: 'Straighten and shrug in one snap. Return to the bent position.', cues: 'Hips and shoulders finish together. Elbows long.', mistakes: 'It is a slow bodybuilding shrug. The chin pokes out.',
    muscles: ['traps_upper', 'glute_max/4', 'upper_back/4', 'forearm_flexors/2', 'quads/4'], equipment: ['barbell rack', 'barbell'], stress: 'shrug_heavy heavy_grip pronated_grip_heavy', ratio: { deadlift: 0.7 }, suits: [1, 2, 2, 0, 0], aliases: 'Clean Shrug; Power Shrug',
  }),
  pull({
    slug: 'sumo-deadlift-high-pull', name: 'Sumo Deadlift High Pull', family: 'high-pull', grade: 5, skill: 3, secondsPerRep: 2, description: 'A wide-stance pull from the floor to the collarbones with a narrow grip.',
    setup: 'Stand wide with the hands narrow inside the legs. Keep the back flat and the chest up.', execution: 'Drive with legs and hips, shrug and lift the elbows high. Let it down in the reverse order.', cues: 'Finish the hips before the elbows. Bar close.', mistakes: 'The arms pull early. It is done for speed with a pinching shoulder.',
    muscles: ['glute_max', 'traps_upper/2', 'quads/2', 'delts_side/2', 'hamstrings/2', 'adductors/4', 'erectors/4'], stress: 'olympic_pull hinge_loaded hinge_heavy_floor upright_row_above_90 wide_stance new_hiit', ratio: { deadlift: 0.35 }, suits: [0, 1, 2, 2, 3], aliases: 'SDHP; Sumo Deadlift High-Pull; Barbell Sumo High Pull',
  }),
  lift({
    slug: 'split-jerk', name: 'Barbell Split Jerk', family: 'jerk', grade: 8, description: 'Driving the bar from the shoulders overhead and landing in a split.',
    setup: 'Rest the bar on the shoulders with feet under the hips. Brace with the elbows a little in front.', execution: 'Dip and drive straight up, then split front and back as you push under. Bring the front foot back first to recover.', cues: 'Drive the bar up, drive yourself down. Front shin upright.', mistakes: 'The dip tips forward. The back foot turns out and the bar goes with it.',
    muscles: ['quads', 'delts_front/2', 'triceps/2', 'glute_max/2', 'traps_upper/2', 'upper_back/4', 'gastrocnemius/4'], equipment: ['barbell rack', 'barbell'], stress: 'olympic_catch olympic_bar_path front_rack overhead_press heavy_overhead axial_load single_leg_load valsalva_heavy max_effort', ratio: { squat: 0.66 }, aliases: 'Split Jerk; Jerk; Split Jerk (Barbell); Jerk OL',
  }),
  lift({
    slug: 'power-jerk', name: 'Barbell Power Jerk', family: 'jerk', grade: 7, skill: 4, description: 'A jerk received with both feet level in a partial squat.',
    setup: 'Hold the bar on the shoulders with the whole foot loaded. Grip at jerk width.', execution: 'Dip, drive and drop into a quarter squat with locked arms. Stand up under the bar.', cues: 'Punch as you land. Head through.', mistakes: 'The bar is pressed out. The trunk leans back.',
    muscles: ['quads', 'delts_front/2', 'triceps/2', 'glute_max/2', 'traps_upper/2', 'upper_back/4', 'gastrocnemius/4'], equipment: ['barbell rack', 'barbell'], secondsPerRep: 3, stress: 'olympic_catch olympic_bar_path front_rack overhead_press heavy_overhead axial_load valsalva_heavy max_effort', ratio: { squat: 0.6 }, aliases: 'Power Jerk; Push Jerk; Push Jerk (Barbell)',
  }),
  lift({
    slug: 'squat-jerk', name: 'Barbell Squat Jerk', family: 'jerk', grade: 9, description: 'A jerk received in a full overhead squat with the jerk grip.',
    setup: 'Rack the bar on the shoulders with a grip as wide as mobility asks. Point the toes a little out.', execution: 'Dip and drive, then drop into a full squat with locked arms. Steady it and stand.', cues: 'Vertical drive. Sit straight down under the bar.', mistakes: 'Ankles and shoulders are too stiff for it. The bar is caught in front.',
    muscles: ['quads', 'delts_front/2', 'triceps/2', 'glute_max/2', 'upper_back/2', 'traps_upper/2', 'erectors/4'], equipment: ['barbell rack', 'barbell'], stress: 'olympic_catch olympic_bar_path front_rack overhead_press heavy_overhead axial_load squat_loaded deep_squat deep_dorsiflexion_load valsalva_heavy max_effort', ratio: { squat: 0.6 }, aliases: 'Squat Jerk',
  }),
  lift({
    slug: 'behind-neck-jerk', name: 'Barbell Behind-the-Neck Jerk', family: 'jerk', grade: 8, description: 'A jerk from the upper back, which puts the bar directly over the hips.',
    setup: 'Set the bar on the upper back as for a squat with a jerk grip. Stand tall in the rack.', execution: 'Dip, drive and split or power jerk it overhead. Lower it carefully with bent knees or onto blocks.', cues: 'Bar goes straight up. Elbows point down, not back.', mistakes: 'It is lowered hard onto the neck. The chest drops in the dip.',
    muscles: ['quads', 'delts_front/2', 'triceps/2', 'glute_max/2', 'delts_side/4', 'upper_back/2', 'traps_upper/4'], equipment: ['barbell rack'], stress: 'olympic_catch behind_neck high_bar_squat overhead_press heavy_overhead axial_load single_leg_load valsalva_heavy max_effort', ratio: { squat: 0.66 }, aliases: 'Behind the Neck Jerk; BTN Jerk; Jerk Behind the Neck',
  }),
  lift({
    slug: 'behind-neck-push-press', name: 'Barbell Behind-the-Neck Push Press', pattern: 'vertical_push', family: 'overhead-press', grade: 7, skill: 4, secondsPerRep: 3, description: 'A push press that starts and ends on the upper back.',
    setup: 'Take the bar on the upper back with a grip wider than the shoulders. Feet under the hips.', execution: 'Dip and drive, then press to locked arms over the crown of the head. Absorb it with the knees on the way down.', cues: 'Short upright dip. Ribs down at the top.', mistakes: 'Stiff shoulders push the head forward. The bar hits the spine.',
    muscles: ['delts_front', 'triceps/2', 'delts_side/2', 'quads/2', 'traps_upper/4', 'upper_back/4'], equipment: ['barbell rack'], stress: 'overhead_press heavy_overhead behind_neck high_bar_squat axial_load valsalva_heavy', ratio: { bench: 0.76 }, suits: [2, 1, 3, 0, 0], aliases: 'Push Press Behind the Neck; Push Press - Behind the Neck; BTN Push Press',
  }),
  lift({
    slug: 'jerk-dip-squat', name: 'Barbell Jerk Dip Squat', pattern: 'squat', family: 'jerk', grade: 4, skill: 3, secondsPerRep: 2, description: 'Short heavy quarter squats in the front rack to train the dip of the jerk.',
    setup: 'Rack a bar on the shoulders as for a jerk with safety arms set. Brace the trunk.', execution: 'Dip a hand’s width straight down and stop. Drive up to tall without throwing the bar.', cues: 'Knees out, heels down. Trunk like an elevator.', mistakes: 'The elbows sink and the bar rolls. The hips go back.',
    muscles: ['quads', 'glute_max/4', 'upper_back/2', 'erectors/2', 'soleus/4', 'deep_core/4'], equipment: ['barbell rack'], stress: 'axial_load squat_loaded front_rack valsalva_heavy', ratio: { squat: 0.95 }, suits: [2, 1, 2, 0, 0], aliases: 'Jerk Dip Squat; Jerk Dip',
  }),
  lift({
    slug: 'jerk-drive', name: 'Barbell Jerk Drive', family: 'jerk', grade: 5, skill: 4, secondsPerRep: 2, description: 'Dip and drive from the rack with a heavy bar that leaves the shoulders only a little.',
    setup: 'Hold more than you can jerk in the rack, with safety arms below. Press the feet flat.', execution: 'Dip and drive as in a jerk so that the bar floats to the forehead at most. Receive it on bent knees.', cues: 'Legs only. Stay on the whole foot to the end.', mistakes: 'The arms press. The bar lands on the collarbones with locked knees.',
    muscles: ['quads', 'glute_max/2', 'gastrocnemius/2', 'upper_back/2', 'delts_front/4', 'erectors/4'], equipment: ['barbell rack'], stress: 'axial_load front_rack olympic_bar_path valsalva_heavy max_effort', ratio: { squat: 0.75 }, suits: [1, 0, 3, 0, 0], aliases: 'Jerk Drive; Jerk Dip and Drive',
  }),
  lift({
    slug: 'jerk-balance', name: 'Barbell Jerk Balance', family: 'jerk', grade: 5, skill: 4, secondsPerRep: 3, description: 'A jerk from a half split that only steps the front foot, to learn the landing.',
    setup: 'Hold a light bar on the shoulders with the back foot already behind you and the front foot halfway. Stay on the ball of the back foot.', execution: 'Dip, drive and step the front foot into the split as the arms lock. Step back and repeat.', cues: 'Hips move forward under the bar. Weight on both feet.', mistakes: 'You lunge with the chest. The bar stays behind the hips.',
    muscles: ['delts_front', 'quads/2', 'triceps/2', 'glute_max/2', 'traps_upper/4', 'upper_back/4'], equipment: ['barbell rack', 'barbell'], stress: 'olympic_catch front_rack overhead_press heavy_overhead axial_load single_leg_load lunge_forward', ratio: { bench: 0.5 }, suits: [0, 0, 2, 0, 0], aliases: 'Jerk Balance',
  }),
  lift({
    slug: 'tall-jerk', name: 'Barbell Tall Jerk', family: 'jerk', grade: 6, skill: 4, secondsPerRep: 3, description: 'Pushing under a light bar into the split without dip or drive.',
    setup: 'Hold a light bar at forehead height on the toes. Keep the legs straight.', execution: 'Split and lock the arms in the same instant. Recover the front foot first.', cues: 'Fast feet. Push yourself down.', mistakes: 'A dip creeps in. The press is finished after landing.',
    muscles: ['delts_front', 'triceps/2', 'quads/2', 'glute_max/4', 'upper_back/4', 'traps_upper/4'], stress: 'olympic_catch overhead_press heavy_overhead axial_load single_leg_load', ratio: { bench: 0.35 }, suits: [0, 0, 2, 0, 0], aliases: 'Tall Jerk',
  }),
  lift({
    slug: 'frankenstein-squat', name: 'Frankenstein Squat', pattern: 'squat', family: 'squat', grade: 7, skill: 4, grip: 'neutral', secondsPerRep: 4, description: 'A front squat with straight arms held out and no hands on the bar.',
    setup: 'Let a moderate bar rest between shoulders and throat and reach both arms forward. Have safety arms set.', execution: 'Squat with the arms level. Stand without letting the bar roll.', cues: 'Lift the arms as you rise. Chest proud.', mistakes: 'The chest falls and the bar rolls off. It is loaded like a normal front squat.',
    muscles: ['quads', 'glute_max/2', 'adductors/4', 'erectors/2', 'upper_back/2', 'delts_front/4', 'deep_core/4'], equipment: ['barbell rack'], stress: 'axial_load squat_loaded deep_squat front_rack valsalva_heavy', ratio: { squat: 0.65 }, suits: [2, 1, 0, 0, 0], aliases: 'Zombie Squat; Hands-Free Front Squat; Zombie Front Squat',
  }),
  lift({
    slug: 'kneeling-jump-squat', name: 'Barbell Kneeling Jump Squat', pattern: 'jump_plyo', family: 'jump', grade: 8, skill: 5, force: 'push', rampSets: false, description: 'Jumping from both knees to a squat with a light bar on the back; for well-prepared lifters only.',
    setup: 'Kneel on a mat with a very light bar across the upper back, toes pointed back. Master it without a bar first.', execution: 'Sit back, snap the hips and pull the feet under you into a squat. Stand up and kneel one leg at a time.', cues: 'Throw the hips up. Land flat and quiet.', mistakes: 'Knees and shins crash down. The trunk folds under the bar.',
    muscles: ['glute_max', 'quads/2', 'hip_flexors/2', 'erectors/4', 'abs/4'], equipment: ['barbell mat', 'barbell'], secondsPerRep: 5, stress: 'plyo plyo_early kneeling axial_load high_bar_squat deep_squat deep_knee_flexion_fast knee_flexion_load_deep fall_risk', ratio: { squat: 0.15 }, suits: [0, 0, 3, 0, 1], aliases: 'Kneeling Jump Squat; Kneeling Jump to Squat',
  }),
  lift({
    slug: 'power-clean-and-jerk', name: 'Power Clean and Jerk', grade: 8, secondsPerRep: 5, description: 'A power clean followed by a push or split jerk, logged as one lift.',
    setup: 'Set up as for a power clean with jumping space on all sides. Breathe before each part.', execution: 'Power clean the bar and stand still. Dip and jerk it overhead, then lower or drop it.', cues: 'Reset the feet before the dip. Lock, then stand.', mistakes: 'The jerk starts from a loose rack. Repetitions are rushed when the back is tired.',
    muscles: ['glute_max', 'quads/2', 'delts_front/2', 'hamstrings/2', 'traps_upper/2', 'triceps/2', 'erectors/2'], stress: 'olympic_pull olympic_catch olympic_bar_path front_rack overhead_press heavy_overhead axial_load hinge_loaded hinge_heavy_floor max_effort', ratio: { squat: 0.57 }, suits: [1, 0, 3, 1, 2], aliases: 'Ground to Overhead; Power Clean and Push Jerk',
  }),
  light({
    slug: 'dumbbell-power-clean', name: 'Dumbbell Power Clean', grade: 4, description: 'Bringing two dumbbells from floor or shins to the shoulders with a jump.',
    setup: 'Stand with the dumbbells outside the feet. Hinge with a flat back and grip them neutrally.', execution: 'Stand up fast, shrug and drop the elbows under to receive on the shoulders. Lower with a hinge.', cues: 'Zip the shirt with the weights. Soft knees at the catch.', mistakes: 'They are curled. The heads bang the collarbones.',
    muscles: ['glute_max', 'hamstrings/2', 'quads/2', 'traps_upper/2', 'erectors/4', 'brachialis/4'], stress: 'olympic_pull hinge_loaded hinge_heavy_floor', ratio: { squat: 0.2 }, aliases: 'Dumbbell Clean; Clean (Dumbbell)',
  }),
  light({
    slug: 'dumbbell-hang-power-clean', name: 'Dumbbell Hang Power Clean', grade: 3, description: 'A dumbbell clean from the thighs.',
    setup: 'Hold the dumbbells at the sides and hinge slightly. Keep the weights close.', execution: 'Snap the hips and catch the weights on the shoulders with bent knees. Lower them to the sides.', cues: 'Jump, then elbows. Land quietly.', mistakes: 'The weights swing out in front. The knees stay locked at the catch.',
    muscles: ['glute_max', 'traps_upper/2', 'quads/2', 'hamstrings/2', 'brachialis/4', 'delts_front/4'], secondsPerRep: 2.5, stress: 'olympic_pull hinge_loaded', ratio: { squat: 0.19 }, aliases: 'Dumbbell Hang Clean; Hang Power Clean (Dumbbell); Hang Clean (Dumbbell); Dumbbell Hang Power Cleans',
  }),
  light({
    slug: 'dumbbell-clean-and-jerk', name: 'Dumbbell Clean and Jerk', grade: 5, secondsPerRep: 4, description: 'Cleaning two dumbbells and jerking them overhead.',
    setup: 'Stand over the dumbbells, hinge and grip. Plan a clear space.', execution: 'Clean to the shoulders, dip and drive overhead with a second small dip. Lower to the shoulders and then to the floor.', cues: 'Two crisp parts. Biceps by the ears.', mistakes: 'The back arches at lockout. The way down is dropped.',
    muscles: ['glute_max', 'delts_front/2', 'quads/2', 'hamstrings/2', 'triceps/2', 'traps_upper/2', 'erectors/4'], stress: 'olympic_pull hinge_loaded hinge_heavy_floor overhead_press', ratio: { bench: 0.26 }, aliases: 'Clean and Jerk (Dumbbell); Double Dumbbell Clean and Jerk',
  }),
  light({
    slug: 'single-arm-dumbbell-clean-and-jerk', name: 'Single-Arm Dumbbell Clean and Jerk', laterality: 'unilateral', loading: 'dumbbell_single', grade: 4, secondsPerRep: 3.5, description: 'Cleaning one dumbbell to the shoulder and jerking it overhead with one arm.',
    setup: 'Straddle one dumbbell and take it with a flat back. The free arm stays out of the way.', execution: 'Clean it to the shoulder, dip and drive it to a locked arm. Lower in two steps and change hands as planned.', cues: 'Keep the shoulders square. Finish with the arm beside the ear.', mistakes: 'The trunk bends sideways to get under. The dumbbell is swung round the knee.',
    muscles: ['glute_max', 'delts_front/2', 'quads/2', 'hamstrings/2', 'triceps/2', 'obliques/4', 'traps_upper/4'], stress: 'olympic_pull hinge_loaded overhead_press', ratio: { bench: 0.32 }, aliases: 'One-Arm Dumbbell Clean and Jerk; Single Dumbbell Clean and Jerk',
  }),
  light({
    slug: 'dumbbell-snatch', name: 'Single-Arm Dumbbell Snatch', laterality: 'unilateral', loading: 'dumbbell_single', family: 'dumbbell-snatch', grade: 4, description: 'Lifting one dumbbell from the floor to overhead in a single pull.',
    setup: 'Straddle a dumbbell with flat back and one straight arm. Look ahead.', execution: 'Drive up, keep the dumbbell close and punch it overhead with a small dip. Lower it to the shoulder and then the floor.', cues: 'Elbow high, then punch. Change hands at the floor or in front of the face.', mistakes: 'The arm swings a wide arc. The back rounds to reach the floor.',
    muscles: ['glute_max', 'hamstrings/2', 'traps_upper/2', 'delts_side/2', 'quads/2', 'erectors/4', 'obliques/4'], secondsPerRep: 2.5, stress: 'olympic_pull snatch_catch overhead_press hinge_loaded hinge_heavy_floor', ratio: { bench: 0.36 }, aliases: 'Dumbbell Snatch; Snatch (Dumbbell); Alternating Dumbbell Snatch; One-Arm Dumbbell Snatch',
  }),
  light({
    slug: 'dumbbell-hang-snatch', name: 'Single-Arm Dumbbell Hang Snatch', laterality: 'unilateral', loading: 'dumbbell_single', family: 'dumbbell-snatch', grade: 3, description: 'A one-arm snatch from the hang between the knees.',
    setup: 'Hold a dumbbell in front of the thighs and hinge until it is at the knees. Set the shoulder.', execution: 'Snap the hips, let the elbow rise and lock out overhead. Return to the hang without touching the floor.', cues: 'Hips send it. Straight path up the body.', mistakes: 'It becomes a front raise. The wrist is bent back at the top.',
    muscles: ['glute_max', 'traps_upper/2', 'delts_side/2', 'hamstrings/2', 'quads/4', 'obliques/4'], secondsPerRep: 2.5, stress: 'olympic_pull snatch_catch overhead_press hinge_loaded', ratio: { bench: 0.33 }, aliases: 'Dumbbell Hang Snatch; Hang Snatch (Dumbbell)',
  }),
  light({
    slug: 'devils-press', name: 'Dumbbell Devil’s Press', pattern: 'crawl_getup', family: 'burpee', grade: 7, skill: 4, description: 'A burpee over two dumbbells that ends with both swung overhead.',
    setup: 'Stand behind two dumbbells. Use hexagonal heads that do not roll.', execution: 'Hold them, drop the chest to the floor and jump the feet in wide. Swing the dumbbells between the legs and overhead in one pull.', cues: 'Hinge, not squat, into the swing. Exhale at the top.', mistakes: 'The back rounds when tired. They are pressed from the shoulders with an arch.',
    muscles: ['glute_max', 'delts_front/2', 'hamstrings/2', 'chest_sternal/2', 'triceps/2', 'quads/2', 'erectors/4', 'traps_upper/4'], secondsPerRep: 5, stress: 'burpee floor_transfer_fast prone belly_contact hinge_loaded hinge_heavy_floor overhead_press snatch_catch new_hiit', ratio: { bench: 0.18 }, suits: [0, 0, 2, 2, 3], aliases: 'Devils Press; Double Dumbbell Devil Press',
  }),
  light({
    slug: 'man-maker', name: 'Dumbbell Man Maker', pattern: 'crawl_getup', family: 'burpee', grade: 7, skill: 4, description: 'Push-up, row on each side, clean and thruster with two dumbbells as one long repetition.',
    setup: 'Hold two stable dumbbells in a push-up position. Set the feet wide.', execution: 'Do a push-up and a row with each arm, jump the feet in, clean and squat, and press overhead. Go back down the same way.', cues: 'Hips square in the rows. Breathe in every part.', mistakes: 'The low back hangs in the rows. The weight is chosen for the legs and too heavy for the press.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'chest_sternal/2', 'upper_back/2', 'triceps/2', 'lats/4', 'abs/4'], secondsPerRep: 10, stress: 'burpee floor_transfer_fast prone plank_long hinge_loaded squat_loaded deep_squat overhead_press new_hiit', ratio: { bench: 0.16 }, suits: [0, 1, 1, 2, 3], aliases: 'Man Makers; Manmaker',
  }),
];
