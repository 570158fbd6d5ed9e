import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'skill' | 'loading' | 'pattern' | 'family' | 'equipment' | 'suits'> & Partial<Draft>;

/** A snatch that ends overhead. */
function snatch(note: Note): Draft {
  return { pattern: 'olympic_catch', family: 'snatch', skill: 5, loading: 'barbell', equipment: ['barbell'], grip: 'pronated', secondsPerRep: 4, suits: [1, 0, 3, 0, 1], ...note };
}

/** A pull that ends at hips or chest. */
function pull(note: Note): Draft {
  return { pattern: 'olympic_pull', family: 'snatch', skill: 4, loading: 'barbell', equipment: ['barbell'], grip: 'pronated', secondsPerRep: 3, suits: [2, 1, 3, 0, 0], ...note };
}

export const snatches: Draft[] = [
  snatch({
    slug: 'snatch', name: 'Barbell Snatch', grade: 9, description: 'The full competition snatch: from the floor to overhead in one pull, received in a deep squat.',
    setup: 'Take a wide hook grip with the bar over mid-foot and the shoulders slightly in front of it. Set the back and long arms.', execution: 'Push to above the knee, extend hard with the bar close and pull yourself under. Receive it overhead in a full squat, settle and stand.', cues: 'Patience to the hip. Meet the bar with locked arms.', mistakes: 'The bar swings away from the hips. You catch high and ride it down.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'upper_back/4', 'delts_side/4', 'delts_front/4'], stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded hinge_heavy_floor axial_load squat_loaded deep_squat valsalva_heavy max_effort', ratio: { squat: 0.52 }, aliases: 'Snatch; Snatch (Barbell); Full Snatch; Squat Snatch; Snatch OL; Olympic Snatch',
  }),
  snatch({
    slug: 'hang-snatch', name: 'Barbell Hang Snatch', grade: 8, description: 'A full snatch started from the thigh with the bar hanging.',
    setup: 'Deadlift the bar with a snatch grip and lower it to above the knee. Keep the weight over the whole foot.', execution: 'Extend the hips sharply and drop into a full overhead squat. Stand, then lower the bar to the hips.', cues: 'Sweep the bar into the hips. Fast feet, fast elbows.', mistakes: 'You rock back before the pull. The hips push the bar forward.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/2', 'upper_back/4', 'delts_side/4'], stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded axial_load squat_loaded deep_squat valsalva_heavy max_effort', ratio: { squat: 0.48 }, aliases: 'Hang Snatch; Hang Squat Snatch; Hang Snatch (Barbell)',
  }),
  snatch({
    slug: 'low-hang-snatch', name: 'Barbell Low-Hang Snatch', grade: 9, description: 'A full snatch from just below the knees.',
    setup: 'Lower the bar with a snatch grip to mid-shin with the back locked. Pause without touching the floor.', execution: 'Push the knees back and stay over the bar, then finish as in the snatch. Receive low and stand.', cues: 'Shoulders over the bar past the knee. Lats hold it in.', mistakes: 'The chest rises first and the bar drifts. The back rounds in the pause.',
    muscles: ['glute_max', 'hamstrings/2', 'quads/2', 'erectors/2', 'traps_upper/2', 'upper_back/4', 'delts_side/4'], stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded hinge_long_length axial_load squat_loaded deep_squat valsalva_heavy max_effort', ratio: { squat: 0.48 }, aliases: 'Hang Snatch Below Knees; Hang Snatch - Below Knees; Hang Snatch Below Knee; Low Hang Snatch',
  }),
  snatch({
    slug: 'hang-power-snatch', name: 'Barbell Hang Power Snatch', grade: 7, skill: 4, description: 'A snatch from the thigh received in a quarter squat.',
    setup: 'Stand with the bar in a snatch grip and hinge until it is above the knees. Keep the arms long.', execution: 'Extend and pull, then punch under with the hips above knee level. Stand and return to the hang.', cues: 'Jump and punch. Land in the same foot width each time.', mistakes: 'The arms muscle the bar up. The feet jump out too wide.',
    muscles: ['glute_max', 'traps_upper/2', 'hamstrings/2', 'quads/2', 'erectors/4', 'delts_side/2', 'upper_back/4'], stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded axial_load max_effort', ratio: { squat: 0.44 }, suits: [1, 0, 3, 1, 1], aliases: 'Hang Power Snatch; Hang Power Snatch (Barbell)',
  }),
  snatch({
    slug: 'block-snatch', name: 'Barbell Snatch from Blocks', grade: 8, description: 'A full snatch that starts with the plates on blocks at about knee height.',
    setup: 'Set the blocks so that the bar is near the knee. Take the position it would have there in a snatch from the floor.', execution: 'Push, extend and go under into a full squat. Drop the bar onto the blocks only when they are made for it.', cues: 'Tension before movement. Start over the bar.', mistakes: 'The start is upright like a jump. You yank the bar off the blocks.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'traps_upper/2', 'erectors/4', 'upper_back/4', 'delts_side/4'], equipment: ['barbell plyo_box', 'barbell rack'], stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded axial_load squat_loaded deep_squat valsalva_heavy max_effort', ratio: { squat: 0.5 }, aliases: 'Snatch from Blocks; Block Snatch',
  }),
  snatch({
    slug: 'block-power-snatch', name: 'Barbell Power Snatch from Blocks', grade: 7, skill: 4, description: 'A power snatch with the bar starting on blocks.',
    setup: 'Put the bar on blocks between knee and mid-thigh. Hook the bar and flatten the back.', execution: 'Extend from the dead stop and catch with bent knees above a half squat. Stand tall and lower.', cues: 'Build the tension, then explode. Keep the bar touching the hips.', mistakes: 'The first pull is a jerk with bent arms. The catch is a starfish.',
    muscles: ['glute_max', 'traps_upper/2', 'quads/2', 'hamstrings/2', 'delts_side/2', 'erectors/4', 'upper_back/4'], equipment: ['barbell plyo_box', 'barbell rack'], stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded axial_load max_effort', ratio: { squat: 0.45 }, aliases: 'Power Snatch from Blocks; Block Power Snatch',
  }),
  snatch({
    slug: 'muscle-snatch', name: 'Barbell Muscle Snatch', grade: 5, skill: 4, description: 'A light snatch without rebending the knees; the arms finish the lift.',
    setup: 'Start from floor or hang with a snatch grip and a light bar. Set the back.', execution: 'Extend fully, keep pulling the elbows high and turn the bar over to locked arms. The legs stay straight after the extension.', cues: 'Elbows high, then punch. Bar close to the shirt.', mistakes: 'You dip under it. The bar loops in front of the face.',
    muscles: ['delts_side', 'glute_max/2', 'traps_upper/2', 'hamstrings/2', 'triceps/2', 'rotator_cuff/4', 'erectors/4'], secondsPerRep: 3, stress: 'olympic_pull olympic_bar_path snatch_catch upright_row_above_90 overhead_press hinge_loaded', ratio: { squat: 0.32 }, suits: [1, 1, 2, 0, 1], aliases: 'Muscle Snatch; Muscle Snatch (Barbell)',
  }),
  snatch({
    slug: 'tall-snatch', name: 'Barbell Tall Snatch', grade: 7, description: 'Pulling under a light bar from standing tall, without any leg drive.',
    setup: 'Stand fully upright with a light bar at the hips in a snatch grip. Rise on the toes if you like.', execution: 'Shrug, pull yourself down and lock the bar overhead in a squat. Stand up.', cues: 'The bar stays, you go down. Feet replace quickly.', mistakes: 'A hidden hip bump starts the bar. The arms press out the finish.',
    muscles: ['traps_upper', 'quads/2', 'delts_side/2', 'glute_max/2', 'upper_back/2', 'triceps/4'], secondsPerRep: 3, stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path overhead_press squat_loaded deep_squat', ratio: { squat: 0.25 }, suits: [0, 0, 2, 0, 0], aliases: 'Tall Snatch',
  }),
  snatch({
    slug: 'split-snatch', name: 'Barbell Split Snatch', grade: 9, description: 'A snatch received with the feet split forward and back.',
    setup: 'Start as in a snatch. Choose the front leg and mark the landing.', execution: 'Extend, split the feet and punch up into a deep lunge. Recover the front foot first, then the back one.', cues: 'Front shin upright, back knee soft. Land wide as on rails.', mistakes: 'The feet land on one line. The trunk tips over the front thigh.',
    muscles: ['glute_max', 'quads/2', 'traps_upper/2', 'hamstrings/2', 'erectors/2', 'delts_side/4', 'adductors/4'], secondsPerRep: 5, stress: 'olympic_pull olympic_catch snatch_catch olympic_bar_path heavy_overhead overhead_press hinge_loaded hinge_heavy_floor axial_load single_leg_load lunge_forward max_effort', ratio: { squat: 0.45 }, aliases: 'Split Snatch',
  }),
  snatch({
    slug: 'snatch-balance', name: 'Snatch Balance', grade: 7, family: 'snatch-balance', description: 'A dip and drive from the back of the neck and a fast drop into an overhead squat.',
    setup: 'Rest the bar on the upper back with a snatch grip. Stand in pulling stance.', execution: 'Dip and drive a little, then drop and punch the bar up as you move the feet. Land in the deep squat with locked arms and stand.', cues: 'Arms lock as the feet land. Push yourself down from the bar.', mistakes: 'The bar is pressed out slowly. The dive goes forward on the toes.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'triceps/2', 'upper_back/2', 'traps_upper/4', 'erectors/4'], equipment: ['barbell rack', 'barbell'], secondsPerRep: 3, stress: 'snatch_catch olympic_catch heavy_overhead overhead_press behind_neck axial_load high_bar_squat squat_loaded deep_squat deep_knee_flexion_fast max_effort', ratio: { squat: 0.5 },
  }),
  snatch({
    slug: 'heaving-snatch-balance', name: 'Heaving Snatch Balance', grade: 6, family: 'snatch-balance', description: 'A snatch balance in which the feet stay where they are.',
    setup: 'Take the overhead squat stance with the bar behind the neck in a snatch grip. Brace.', execution: 'Dip, drive and push down into the squat without moving the feet. Hold the bottom and stand.', cues: 'Straight line down. Active shoulders at the bottom.', mistakes: 'The heels lift. The bar lands in front of the hips.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'triceps/2', 'upper_back/2', 'traps_upper/4', 'erectors/4'], equipment: ['barbell rack', 'barbell'], secondsPerRep: 3, stress: 'snatch_catch olympic_catch heavy_overhead overhead_press behind_neck axial_load high_bar_squat squat_loaded deep_squat', ratio: { squat: 0.45 },
  }),
  snatch({
    slug: 'drop-snatch', name: 'Drop Snatch', grade: 8, family: 'snatch-balance', description: 'Dropping under a bar from the back without any drive.',
    setup: 'Hold a light bar behind the neck in a snatch grip. Stand in pulling stance with straight legs.', execution: 'Pull the feet out and drop, locking the arms before the bottom. Stand up with the bar over the neck.', cues: 'No dip at all. Punch as you fall.', mistakes: 'A small push sneaks in. You catch high and then squat.',
    muscles: ['quads', 'delts_front/2', 'glute_max/2', 'triceps/2', 'upper_back/2', 'traps_upper/4'], equipment: ['barbell rack', 'barbell'], secondsPerRep: 3, stress: 'snatch_catch olympic_catch heavy_overhead overhead_press behind_neck axial_load high_bar_squat squat_loaded deep_squat deep_knee_flexion_fast', ratio: { squat: 0.35 }, suits: [0, 0, 2, 0, 0], aliases: 'Pressing Drop Snatch Balance',
  }),
  snatch({
    slug: 'overhead-squat', name: 'Barbell Overhead Squat', pattern: 'squat', family: 'overhead-squat', grade: 8, skill: 4, secondsPerRep: 4, description: 'A full squat with the bar held overhead in a wide grip.',
    setup: 'Jerk or snatch a light bar overhead with a snatch grip. Turn the elbow pits forward and push up.', execution: 'Sit down between the hips with the bar over the middle of the feet. Drive up without letting the arms soften.', cues: 'Pull the bar apart. Knees out, chest proud.', mistakes: 'The heels lift and the bar goes forward. The elbows bend at the bottom.',
    muscles: ['quads', 'glute_max/2', 'adductors/4', 'erectors/2', 'delts_side/2', 'upper_back/2', 'deep_core/2', 'triceps/4'], equipment: ['barbell rack', 'barbell'], stress: 'axial_load squat_loaded deep_squat heavy_overhead overhead_press snatch_catch deep_dorsiflexion_load valsalva_heavy', ratio: { squat: 0.54 }, suits: [2, 1, 0, 1, 1], aliases: 'Overhead Squat; OHS; Overhead Squat (Barbell)',
  }),
  snatch({
    slug: 'sots-press', name: 'Sots Press', pattern: 'vertical_push', family: 'overhead-squat', grade: 9, skill: 5, secondsPerRep: 4, description: 'Pressing a light bar overhead while sitting in the bottom of a squat.',
    setup: 'Squat deep with an empty bar on the front shoulders, or behind the neck with a snatch grip. Sit tall.', execution: 'Press straight up without rising. Lower it to the shoulders and stay in the squat.', cues: 'Chest up, heels down. Press back over the ears.', mistakes: 'The hips rise to help. Mobility is forced with weight.',
    muscles: ['delts_front', 'triceps/2', 'upper_back/2', 'deep_core/2', 'erectors/2', 'quads/4', 'glute_max/4'], equipment: ['barbell rack', 'barbell'], stress: 'overhead_press heavy_overhead axial_load squat_loaded deep_squat deep_dorsiflexion_load front_rack', ratio: { bench: 0.3 }, suits: [1, 0, 0, 0, 0], aliases: 'Squat Press in the Hole; Klokov Squat Press',
  }),
  snatch({
    slug: 'snatch-grip-push-press', name: 'Snatch-Grip Push Press', pattern: 'vertical_push', family: 'overhead-press', grade: 7, skill: 4, secondsPerRep: 3, description: 'A push press from behind the neck with a snatch grip.',
    setup: 'Set the bar on the upper back and grip it wide. Stand hip width with flat feet.', execution: 'Dip straight down, drive and press to locked arms. Lower with bent knees to the shoulders.', cues: 'Upright dip. Finish with the bar over the back of the neck.', mistakes: 'The bar crashes onto the neck bones. The dip tips forward.',
    muscles: ['delts_front', 'delts_side/2', 'triceps/2', 'quads/2', 'upper_back/2', 'traps_upper/4'], equipment: ['barbell rack'], stress: 'overhead_press heavy_overhead behind_neck high_bar_squat axial_load valsalva_heavy snatch_catch', ratio: { bench: 0.75 }, suits: [2, 1, 3, 0, 0], aliases: 'Snatch Grip Behind-the-Neck Push Press; Snatch Push Press',
  }),
  pull({
    slug: 'snatch-pull', name: 'Barbell Snatch Pull', grade: 6, description: 'The pull of a snatch to full extension and shrug, with more load than you can snatch.',
    setup: 'Set up exactly as for a snatch. Use straps when the grip limits.', execution: 'Lift to above the knee at a controlled speed, then extend and shrug with long arms. Lower without rounding.', cues: 'Same positions as in the snatch. Bar touches the hip crease.', mistakes: 'The hips shoot up from the floor. The arms bend early.',
    muscles: ['glute_max', 'hamstrings/2', 'quads/2', 'traps_upper/2', 'erectors/2', 'upper_back/2', 'forearm_flexors/4'], stress: 'olympic_pull olympic_bar_path hinge_loaded hinge_heavy_floor axial_load heavy_grip pronated_grip_heavy valsalva_heavy', ratio: { deadlift: 0.55 }, aliases: 'Snatch Pull; Snatch Pull (Barbell)',
  }),
  pull({
    slug: 'hang-snatch-pull', name: 'Barbell Hang Snatch Pull', grade: 5, description: 'A snatch pull from the thigh.',
    setup: 'Stand with a snatch grip and hinge until the bar is above the knees. Lock the lats.', execution: 'Drive the hips through and shrug tall on the toes. Return to the hinge softly.', cues: 'Brush the thighs. Elbows turn outwards.', mistakes: 'The knees rebend too early. The bar bounces off the hips.',
    muscles: ['glute_max', 'traps_upper/2', 'hamstrings/2', 'erectors/2', 'quads/4', 'upper_back/4', 'forearm_flexors/4'], stress: 'olympic_pull olympic_bar_path hinge_loaded axial_load heavy_grip pronated_grip_heavy', ratio: { deadlift: 0.52 }, aliases: 'Hang Snatch Pull',
  }),
  pull({
    slug: 'snatch-high-pull', name: 'Barbell Snatch High Pull', grade: 6, description: 'A snatch pull that ends with the elbows high and the bar at chest height.',
    setup: 'Start from floor or hang in a snatch grip. Hold the arms long until the hips are open.', execution: 'Extend hard and let the elbows rise up and out until the bar nears the chest. Guide it down.', cues: 'Legs throw, elbows follow. Bar close to the shirt.', mistakes: 'It becomes an upright row. You lean back and push the bar out.',
    muscles: ['glute_max', 'traps_upper/2', 'delts_side/2', 'hamstrings/2', 'quads/2', 'erectors/2', 'upper_back/2'], stress: 'olympic_pull olympic_bar_path upright_row_above_90 hinge_loaded hinge_heavy_floor axial_load pronated_grip_heavy', ratio: { deadlift: 0.4 }, aliases: 'Snatch High Pull; Snatch-Grip High Pull; High Pull (Snatch Grip)',
  }),
  pull({
    slug: 'snatch-deadlift', name: 'Barbell Snatch-Grip Deadlift', pattern: 'hinge', family: 'deadlift', grade: 7, skill: 3, secondsPerRep: 4, description: 'A deadlift with the wide snatch grip, deeper at the start and harder for the upper back.',
    setup: 'Grip so wide that the bar sits in the hip crease when you stand. Sink lower than in a usual deadlift and lock the upper back.', execution: 'Push the floor away with a constant back angle to the knee and stand tall. Lower under control.', cues: 'Squeeze the armpits shut. Legs first.', mistakes: 'The upper back rounds. The grip is so wide that the wrists ache.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'upper_back/2', 'quads/2', 'traps_upper/4', 'forearm_flexors/2', 'lats/4'], stress: 'hinge_loaded hinge_heavy_floor axial_load valsalva_heavy heavy_grip pronated_grip_heavy max_effort', ratio: { deadlift: 0.85 }, suits: [3, 3, 0, 0, 0], aliases: 'Snatch Deadlift; Snatch Grip Deadlift; Snatch-Grip Deadlift (Barbell)',
  }),
  pull({
    slug: 'snatch-shrug', name: 'Barbell Snatch-Grip Shrug', grade: 3, skill: 2, mechanic: 'isolation', secondsPerRep: 2, description: 'A shrug with the wide snatch grip to learn the end of the pull.',
    setup: 'Take the bar from a rack at thigh height in a snatch grip. Stand tall with the bar on the hips.', execution: 'Shrug straight up, or dip slightly and shrug on the toes. Lower slowly.', cues: 'Ears and shoulders meet. Arms hang like ropes.', mistakes: 'The elbows bend. The head juts forward.',
    muscles: ['traps_upper', 'upper_back/2', 'forearm_flexors/2', 'delts_side/4'], equipment: ['barbell rack', 'barbell'], stress: 'shrug_heavy heavy_grip pronated_grip_heavy', ratio: { deadlift: 0.6 }, suits: [1, 2, 1, 0, 0], aliases: 'Snatch Shrug',
  }),
  pull({
    slug: 'wide-stance-stiff-legged-deadlift', name: 'Wide-Stance Stiff-Legged Deadlift', pattern: 'hinge', family: 'deadlift', grade: 6, skill: 2, secondsPerRep: 4, description: 'A stiff-legged deadlift with the feet wide, which stretches hamstrings and adductors.',
    setup: 'Stand clearly wider than the shoulders with toes a little out. Grip the bar inside the legs.', execution: 'Hinge with nearly straight knees until the hamstrings stop you. Stand up by driving the hips forward.', cues: 'Seat to the wall behind. Bar close to the body.', mistakes: 'The back rounds for depth. The knees fall in.',
    muscles: ['hamstrings', 'glute_max/2', 'adductors/2', 'erectors/2', 'forearm_flexors/4'], stress: 'hinge_loaded hinge_heavy_floor hinge_long_length axial_load heavy_grip wide_stance valsalva_heavy', ratio: { deadlift: 0.65 }, suits: [2, 3, 0, 1, 0], aliases: 'Wide Stance Stiff Legs; Sumo Stiff-Legged Deadlift',
  }),
  pull({
    slug: 'deficit-romanian-deadlift', name: 'Deficit Romanian Deadlift', pattern: 'hinge', family: 'deadlift', grade: 6, skill: 3, secondsPerRep: 4, description: 'A Romanian deadlift from a low platform for a longer way down.',
    setup: 'Stand on a plate or low block with the bar at the hips. Soften the knees.', execution: 'Push the hips back and lower until the back wants to round. Stand up with the bar on the legs.', cues: 'Use the extra range only if the back stays flat. Chest long.', mistakes: 'Depth is bought with a rounded back. The knees bend into a deadlift.',
    muscles: ['hamstrings', 'glute_max/2', 'erectors/2', 'upper_back/4', 'forearm_flexors/4', 'adductors/4'], equipment: ['barbell weight_plate', 'barbell plyo_box'], stress: 'hinge_loaded hinge_long_length axial_load heavy_grip valsalva_heavy', ratio: { deadlift: 0.65 }, suits: [2, 3, 0, 0, 0], aliases: 'Romanian Deadlift from Deficit; Deficit RDL',
  }),
];
