import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'skill' | 'loading' | 'suits' | 'pattern'> & Partial<Draft>;

function carry(note: Note): Draft {
  return { pattern: 'carry', skill: 2, loading: 'kettlebell_single', measure: 'metres', secondsPerRep: 1, suits: [1, 1, 0, 3, 2], ...note };
}

/** Clubs and maces swung for repetitions. */
function swing(note: Note): Draft {
  return { pattern: 'trunk_rotation', skill: 3, loading: 'object', secondsPerRep: 3, suits: [0, 1, 1, 3, 2], ...note };
}

export const carriesClubsAndMaces: Draft[] = [
  carry({
    slug: 'waiters-carry', name: 'Waiter’s Carry', family: 'carry', grade: 4, laterality: 'ipsilateral_offset', grip: 'neutral', description: 'Walking with one weight held overhead on a straight arm.',
    setup: 'Press or clean a weight overhead and lock the arm beside the ear. Let the free arm hang.', execution: 'Walk slowly with the ribs down and the arm vertical. Lower it to the shoulder and change hands.', cues: 'Push the ceiling up. Wrist straight.', mistakes: 'The low back arches. The arm drifts forward when tired.',
    muscles: ['delts_front', 'deep_core/2', 'obliques/2', 'traps_upper/2', 'rotator_cuff/2', 'serratus/2', 'triceps/4'], equipment: ['kettlebell', 'dumbbell'], stress: 'overhead_press', ratio: { bench: 0.25 }, aliases: 'Waiter Walk; Single-Arm Overhead Carry; One-Arm Overhead Carry; Overhead Carry (Kettlebell)',
  }),
  carry({
    slug: 'double-overhead-carry', name: 'Double Overhead Carry', family: 'carry', grade: 6, skill: 3, loading: 'dumbbell_pair', grip: 'neutral', description: 'Walking with a weight in each hand held overhead.',
    setup: 'Bring both weights overhead with a press or jerk. Stack them over the ears.', execution: 'Walk with short steps and locked arms. Bring them to the shoulders before you stop.', cues: 'Ribs over hips. Shoulders active.', mistakes: 'The back sways. The elbows unlock.',
    muscles: ['delts_front', 'traps_upper/2', 'deep_core/2', 'triceps/2', 'serratus/2', 'upper_back/4', 'obliques/4'], equipment: ['dumbbell', 'kettlebell'], stress: 'overhead_press heavy_overhead axial_load heavy_carry', ratio: { bench: 0.22 }, suits: [1, 1, 0, 3, 3], aliases: 'Overhead Carry; Dumbbell Overhead Walk; Overhead Farmer Walk; Overhead Walk',
  }),
  carry({
    slug: 'barbell-overhead-carry', name: 'Barbell Overhead Carry', family: 'carry', grade: 7, skill: 4, loading: 'barbell', grip: 'pronated', rampSets: false, description: 'Walking with a barbell locked out overhead.',
    setup: 'Jerk or press a light bar overhead with a grip wider than the shoulders. Check that nobody is near the ends.', execution: 'Walk in a straight line with small steps. Turn only after the bar is lowered.', cues: 'Shrug up, squeeze the bar apart. Eyes level.', mistakes: 'The bar tilts. The low back takes over.',
    muscles: ['delts_front', 'traps_upper/2', 'deep_core/2', 'triceps/2', 'upper_back/2', 'erectors/4', 'obliques/4'], equipment: ['barbell rack', 'barbell'], stress: 'overhead_press heavy_overhead axial_load heavy_carry valsalva_heavy', ratio: { bench: 0.45 }, suits: [1, 1, 0, 3, 2], aliases: 'Overhead Barbell Walk; Overhead Carry (Barbell)',
  }),
  carry({
    slug: 'front-rack-carry', name: 'Double Kettlebell Front Rack Carry', family: 'carry', grade: 4, loading: 'kettlebell_pair', grip: 'neutral', description: 'Walking with two bells in the rack, which challenges breathing and the upper back.',
    setup: 'Clean two bells to the rack with wrists straight and elbows close. Stand tall.', execution: 'Walk with quiet steps while breathing behind the brace. Lower them with a hinge.', cues: 'Pull the ribs down under the bells. Elbows point to the hips.', mistakes: 'You lean back and rest them on the belly. The upper back rounds.',
    muscles: ['deep_core', 'upper_back/2', 'abs/2', 'obliques/2', 'glute_med/4', 'delts_front/4', 'biceps/4'], equipment: ['kettlebell'], stress: 'axial_load heavy_carry', ratio: { deadlift: 0.2 }, suits: [1, 1, 0, 3, 3], aliases: 'Front Rack Carry; Kettlebell Rack Carry; Double Rack Walk; Front Rack Walk',
  }),
  carry({
    slug: 'single-front-rack-carry', name: 'Single-Arm Front Rack Carry', family: 'carry', grade: 3, laterality: 'ipsilateral_offset', grip: 'neutral', description: 'Walking with one weight racked at the shoulder.',
    setup: 'Clean one weight to the shoulder with the elbow near the ribs. Level the shoulders.', execution: 'Walk without leaning and keep the hips square. Change sides after the distance.', cues: 'Long spine, quiet feet. Free arm still.', mistakes: 'The hip slides out under the weight. The elbow wings out.',
    muscles: ['obliques', 'deep_core/2', 'upper_back/2', 'glute_med/2', 'delts_front/4', 'biceps/4'], equipment: ['kettlebell', 'dumbbell'], stress: '', ratio: { deadlift: 0.18 }, aliases: 'One-Arm Rack Carry; Rack Carry; Single Rack Walk',
  }),
  carry({
    slug: 'bottoms-up-carry', name: 'Kettlebell Bottoms-Up Carry', family: 'carry', grade: 4, laterality: 'ipsilateral_offset', grip: 'neutral', skill: 3, description: 'Walking with a bell balanced upside down at the shoulder.',
    setup: 'Bring a light bell to the upside-down position with a vertical forearm. Elbow slightly in front of the ribs.', execution: 'Walk slowly while the bell stays still. End before it tips.', cues: 'Crush the handle. Elbow and fist in one column.', mistakes: 'The wrist cocks back. You rush.',
    muscles: ['forearm_flexors', 'rotator_cuff/2', 'deep_core/2', 'obliques/2', 'delts_front/4', 'serratus/4'], equipment: ['kettlebell'], stress: 'heavy_grip', ratio: { bench: 0.13 }, suits: [0, 0, 0, 3, 0], aliases: 'Bottoms Up Walk; Bottoms-Up Kettlebell Carry',
  }),
  carry({
    slug: 'cross-body-carry', name: 'Cross-Body Carry', family: 'carry', grade: 5, skill: 3, laterality: 'contralateral', loading: 'kettlebell_pair', grip: 'neutral', description: 'Walking with one weight overhead or racked and another hanging at the other side.',
    setup: 'Lift the heavier weight to the side and bring the lighter one to shoulder or overhead. Stand square.', execution: 'Walk the distance without bending to either side. Swap the arms and return.', cues: 'Two straight lines, one tall spine. Shoulders level.', mistakes: 'The low hand pulls you sideways. The top arm bends.',
    muscles: ['obliques', 'deep_core/2', 'delts_front/2', 'forearm_flexors/2', 'traps_upper/2', 'glute_med/2', 'rotator_cuff/4'], equipment: ['kettlebell'], stress: 'overhead_press heavy_grip heavy_carry', ratio: { bench: 0.2 }, aliases: 'Waiter and Suitcase Carry; Mixed Carry; High-Low Carry',
  }),
  carry({
    slug: 'goblet-carry', name: 'Goblet Carry', family: 'carry', grade: 2, skill: 1, loading: 'dumbbell_single', grip: 'neutral', description: 'Walking with one weight held in front of the chest.',
    setup: 'Hold the weight with both hands against the breastbone. Lift the chest.', execution: 'Walk tall with even steps and steady breaths. Put the weight down with a squat.', cues: 'Elbows down, shoulders wide. Do not lean back.', mistakes: 'The weight rests on the belly. The upper back rounds.',
    muscles: ['upper_back', 'deep_core/2', 'abs/2', 'biceps/2', 'erectors/2', 'glute_med/4'], equipment: ['dumbbell', 'kettlebell', 'weight_plate', 'medicine_ball'], stress: '', ratio: { deadlift: 0.18 }, suits: [0, 1, 0, 3, 2], aliases: 'Goblet Walk; Front-Loaded Carry; Plate Hug Carry',
  }),
  carry({
    slug: 'zercher-carry', name: 'Barbell Zercher Carry', family: 'carry', grade: 5, skill: 3, loading: 'barbell', rampSets: false, description: 'Walking with a barbell in the crook of the elbows.',
    setup: 'Set the bar in a rack at belly height and hook the elbows under, fists up. A pad saves the arms.', execution: 'Stand, step back and walk with a tall chest. Return to the rack before the back rounds.', cues: 'Pull the elbows in and up. Short steps.', mistakes: 'The bar sinks to the thighs. You lean back.',
    muscles: ['upper_back', 'erectors/2', 'deep_core/2', 'biceps/2', 'abs/2', 'glute_max/2', 'quads/4'], equipment: ['barbell rack', 'barbell'], stress: 'axial_load heavy_carry belly_contact valsalva_heavy', ratio: { squat: 0.5 }, suits: [1, 1, 0, 3, 2], aliases: 'Zercher Carry; Zercher Walk',
  }),
  carry({
    slug: 'sandbag-shoulder-carry', name: 'Sandbag Shoulder Carry', family: 'carry', grade: 4, loading: 'object', laterality: 'ipsilateral_offset', description: 'Walking with a sandbag on one shoulder.',
    setup: 'Bring the bag to one shoulder through the lap. Hold it with one or both arms.', execution: 'Walk upright without tipping to the free side. Drop it forward and change shoulders.', cues: 'Grow tall under the bag. Even steps.', mistakes: 'The neck is pushed sideways. The same shoulder is used every time.',
    muscles: ['obliques', 'erectors/2', 'deep_core/2', 'glute_max/2', 'traps_upper/2', 'glute_med/2', 'quads/4'], equipment: ['sandbag', 'slam_wall_ball'], stress: 'axial_load heavy_carry shrug_heavy', ratio: { deadlift: 0.35 }, suits: [1, 1, 0, 3, 3], aliases: 'Sandbag Carry (Shoulder); Shouldered Sandbag Walk',
  }),
  carry({
    slug: 'farmers-hold', name: 'Farmer’s Hold', pattern: 'wrist_grip', family: 'hang', grade: 3, skill: 1, loading: 'dumbbell_pair', measure: 'seconds', grip: 'neutral', description: 'Standing still with a heavy weight in each hand for time.',
    setup: 'Lift two heavy weights as in a deadlift. Stand tall with the shoulders back.', execution: 'Hold until the planned time or just before the fingers open. Lower them with bent knees.', cues: 'Squeeze hard from the start. Breathe behind the brace.', mistakes: 'The weights rest on the thighs. They are dropped with a rounded back.',
    muscles: ['forearm_flexors', 'traps_upper/2', 'deep_core/2', 'upper_back/4', 'obliques/4'], equipment: ['dumbbell', 'kettlebell', 'trap_bar', 'strongman_implement'], stress: 'heavy_grip axial_load isometric_long', ratio: { deadlift: 0.42 }, suits: [2, 1, 0, 3, 0], aliases: 'Farmers Hold; Dumbbell Hold; Farmer Hold (Dumbbell); Static Farmers Hold; Farmer Hold',
  }),
  carry({
    slug: 'kettlebell-march', name: 'Kettlebell March', pattern: 'anti_rotation_lateral', family: 'carry', grade: 3, loading: 'kettlebell_pair', laterality: 'alternating', measure: 'reps', secondsPerRep: 2, grip: 'neutral', description: 'Marching on the spot with bells at the sides or in the rack; a carry for small rooms.',
    setup: 'Hold a bell in each hand at the sides or in the rack. Stand hip width.', execution: 'Lift one knee to hip height, pause on one leg and set the foot down softly. Change legs.', cues: 'Stay tall over the standing foot. Hips level.', mistakes: 'You sway from side to side. The knee lift is thrown.',
    muscles: ['deep_core', 'glute_med/2', 'obliques/2', 'hip_flexors/2', 'forearm_flexors/2', 'traps_upper/4'], equipment: ['kettlebell'], stress: 'single_leg_balance single_leg_load heavy_grip', ratio: { deadlift: 0.15 }, suits: [0, 0, 0, 3, 1], aliases: 'Loaded March; Farmer March; Suitcase March',
  }),
  swing({
    slug: 'mace-360', name: 'Mace 360', family: 'mace', grade: 5, skill: 4, laterality: 'alternating', description: 'Swinging a mace in a full circle behind the head from shoulder to shoulder.',
    setup: 'Hold the mace upright in front of the belly with the hands near the end. Start light and clear the space.', execution: 'Push it over one shoulder and let it swing like a pendulum behind the back. Pull it over the other shoulder to the front and stop it.', cues: 'Elbows high and close to the head. Brace as it passes behind.', mistakes: 'The low back arches under the swing. The arms muscle it round.',
    muscles: ['lats', 'triceps/2', 'delts_rear/2', 'rotator_cuff/2', 'forearm_flexors/2', 'obliques/2', 'abs/4'], pattern: 'pullover_shoulder_ext', equipment: ['mace'], stress: 'behind_neck overhead_press heavy_grip', ratio: { bench: 0.08 }, aliases: 'Steel Mace 360; Macebell 360; Gada Swing',
  }),
  swing({
    slug: 'mace-10-to-2', name: 'Mace 10-to-2', family: 'mace', grade: 4, laterality: 'alternating', description: 'Swinging a mace behind the back between ten and two o’clock.',
    setup: 'Stand tall with the mace over one shoulder, the head hanging behind. Hold it with both hands at the end.', execution: 'Swing it like a pendulum behind the back until it points up on the other side. Catch the balance and swing back.', cues: 'Hands travel over the head in an arc. Ribs down.', mistakes: 'The hands stop behind the neck. The hips sway.',
    muscles: ['lats', 'triceps/2', 'delts_rear/2', 'rotator_cuff/2', 'forearm_flexors/2', 'obliques/4'], pattern: 'pullover_shoulder_ext', equipment: ['mace'], stress: 'behind_neck overhead_press heavy_grip', ratio: { bench: 0.08 }, aliases: 'Ten to Two; Steel Mace 10 to 2',
  }),
  swing({
    slug: 'mace-uppercut', name: 'Mace Uppercut', family: 'mace', grade: 3, laterality: 'unilateral', secondsPerRep: 2.5, description: 'Driving the head of a mace from low behind to high in front, as with a shovel.',
    setup: 'Hold the mace with the hands apart, head low beside the rear leg. Split the stance.', execution: 'Turn the hips and drive the head up to shoulder height. Let it fall back along the arc.', cues: 'Back foot turns. Hands stay long.', mistakes: 'The spine twists over planted feet. The arms lift it alone.',
    muscles: ['obliques', 'glute_max/2', 'delts_front/2', 'abs/2', 'forearm_flexors/4', 'quads/4'], equipment: ['mace', 'club'], stress: 'loaded_rotation', ratio: { bench: 0.1 }, aliases: 'Steel Mace Uppercut; Mace Shovel',
  }),
  swing({
    slug: 'mace-barbarian-squat', name: 'Mace Barbarian Squat', pattern: 'squat', family: 'mace', grade: 5, secondsPerRep: 5, description: 'A squat with a mace brought from behind the head to the front at the bottom.',
    setup: 'Let the mace hang behind the head with both hands at its end. Stand shoulder width.', execution: 'Pull it over to arm’s length in front as you squat. Stand up and bring it back behind.', cues: 'Elbows close to the ears. Let the weight counterbalance the squat.', mistakes: 'The arch deepens as the mace goes back. The heels rise.',
    muscles: ['quads', 'glute_max/2', 'lats/2', 'triceps/2', 'abs/2', 'delts_front/4'], equipment: ['mace', 'club'], stress: 'behind_neck overhead_press squat_loaded deep_squat', ratio: { bench: 0.1 }, suits: [0, 1, 0, 2, 3], aliases: 'Barbarian Squat; Steel Mace Squat',
  }),
  swing({
    slug: 'club-mill', name: 'Club Mill', family: 'club', grade: 5, skill: 4, laterality: 'unilateral', pattern: 'pullover_shoulder_ext', description: 'A full club circle across the body, behind the head and back to the front.',
    setup: 'Hold a light club upright before the chest, elbow at a right angle. Feet wider than the hips.', execution: 'Let it fall across the body, lift it over the shoulder behind the head and cast it to the front. Make all repetitions and change arms.', cues: 'Elbow points up behind. Let it swing, then stop it clean.', mistakes: 'The club pulls the shoulder open. Wrist and elbow fight the swing.',
    muscles: ['delts_rear', 'rotator_cuff/2', 'lats/2', 'triceps/2', 'forearm_flexors/2', 'obliques/2', 'delts_front/4'], equipment: ['club'], stress: 'behind_neck overhead_press heavy_grip', ratio: { bench: 0.05 }, aliases: 'Steel Club Mill; Club Inside Circle; Clubbell Mill',
  }),
  swing({
    slug: 'club-shield-cast', name: 'Club Shield Cast', family: 'club', grade: 4, laterality: 'alternating', pattern: 'pullover_shoulder_ext', description: 'Circling a two-handed club behind the head from shoulder to shoulder.',
    setup: 'Hold the club upright with both hands at the navel. Stand shoulder width.', execution: 'Lift it over one shoulder, let it hang and pass behind the head, and cast it to the front from the other. Alternate directions.', cues: 'Hands brush the crown. Brake it with the belly.', mistakes: 'The low back bends back. The club drops too fast in front.',
    muscles: ['lats', 'triceps/2', 'delts_rear/2', 'rotator_cuff/2', 'abs/2', 'forearm_flexors/2'], equipment: ['club'], stress: 'behind_neck overhead_press heavy_grip', ratio: { bench: 0.07 }, aliases: 'Shield Cast; Two-Handed Club Cast; Steel Club Shield Cast',
  }),
  swing({
    slug: 'club-pendulum-swing', name: 'Club Pendulum Swing', family: 'club', grade: 2, skill: 2, laterality: 'alternating', secondsPerRep: 2.5, description: 'Swinging a club low from side to side in front of the body.',
    setup: 'Hold the club with two hands pointing to the floor. Stand wide with soft knees.', execution: 'Swing it to one side until it is level and let it fall through to the other. Turn the feet with it.', cues: 'Hips lead, arms hang. Smooth like a clock.', mistakes: 'The knees stay locked. The back twists alone.',
    muscles: ['obliques', 'forearm_flexors/2', 'delts_side/2', 'glute_med/4', 'deep_core/2'], equipment: ['club', 'mace'], stress: 'loaded_rotation', ratio: { bench: 0.08 }, suits: [0, 0, 0, 3, 1], aliases: 'Club Side Swing; Side Pendulum',
  }),
  swing({
    slug: 'one-arm-ball-slam', name: 'One-Arm Ball Slam', pattern: 'throw', family: 'throw', grade: 3, skill: 2, laterality: 'unilateral', secondsPerRep: 2, description: 'Slamming a soft ball to the floor with one hand.',
    setup: 'Hold a light dead ball in one hand in a split or level stance. Clear the floor in front.', execution: 'Bring it overhead and slam it down beside or before the foot with the whole trunk. Pick it up with bent hips.', cues: 'Finish with the ribs over the hip. Exhale hard.', mistakes: 'A bouncing ball comes back to the face. Only the arm throws.',
    muscles: ['lats', 'obliques/2', 'abs/2', 'triceps/4', 'glute_max/4'], equipment: ['slam_wall_ball'], stress: 'loaded_rotation', ratio: { bench: 0.06 }, suits: [0, 0, 3, 2, 3], aliases: 'One-Arm Medicine Ball Slam; Single-Arm Ball Slam',
  }),
  swing({
    slug: 'sit-out', name: 'Sit-Out', pattern: 'crawl_getup', family: 'crawl', grade: 4, skill: 3, laterality: 'alternating', loading: 'bodyweight', description: 'From the bear position kicking one leg through under the body and sitting out to the side.',
    setup: 'Start on hands and feet with hovering knees. Spread the fingers.', execution: 'Lift one hand and kick the opposite leg through until the hip nearly sits. Return to the bear and change sides.', cues: 'Turn on the ball of the foot. Push the supporting hand down.', mistakes: 'The shoulder sinks to the ear. You crash onto the hip.',
    muscles: ['obliques', 'abs/2', 'deep_core/2', 'delts_front/2', 'glute_max/4', 'triceps/4'], equipment: ['', 'mat'], bodyweightShare: 0.4, secondsPerRep: 2.5, stress: 'push_up_flat_hand loaded_rotation floor_transfer_fast', suits: [0, 0, 0, 2, 3], aliases: 'Full Sit Outs; Sit Outs; Side Kick-Through; Kick-Through',
  }),
  swing({
    slug: 'spider-crawl', name: 'Spider Crawl', pattern: 'crawl_getup', family: 'crawl', grade: 5, laterality: 'contralateral', loading: 'bodyweight', measure: 'metres', secondsPerRep: 1, description: 'Crawling low with each knee brought out to the elbow.',
    setup: 'Start in a push-up position close to the floor. Bend the elbows a little.', execution: 'Bring one knee beside the elbow as the opposite hand steps forward. Crawl on with the other side.', cues: 'Belly low, hips level. Small reaches.', mistakes: 'The hips rise. The hand is placed too far out.',
    muscles: ['obliques', 'chest_sternal/2', 'triceps/2', 'abs/2', 'hip_flexors/2', 'delts_front/2', 'serratus/4'], equipment: [''], stress: 'push_up_flat_hand prone push_up_deep', suits: [0, 0, 0, 3, 3], aliases: 'Spiderman Crawl; Lizard Crawl',
  }),
];
