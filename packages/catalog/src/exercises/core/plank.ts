import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'mechanic' | 'skill' | 'loading' | 'pattern'> & Partial<Draft>;

/** Held for time. */
function plank(note: Note): Draft {
  return { pattern: 'anti_extension', mechanic: 'isolation', skill: 1, loading: 'bodyweight', measure: 'seconds', secondsPerRep: 1, ...note };
}

/** Counted in repetitions. */
function moving(note: Note): Draft {
  return { pattern: 'anti_extension', mechanic: 'isolation', skill: 2, loading: 'bodyweight', ...note };
}

export const planks: Draft[] = [
  plank({
    slug: 'knee-plank', name: 'Knee Plank', family: 'plank', grade: 1, description: 'A forearm plank from the knees for a first straight line.',
    setup: 'Rest on forearms and knees with the knees well behind the hips. Put something soft under them.', execution: 'Straighten the line from knees to shoulders and hold. Breathe behind the brace.', cues: 'Tuck the tailbone. Press the forearms down.', mistakes: 'The hips stay back over the knees. The head hangs.',
    muscles: ['abs', 'deep_core/2', 'obliques/4', 'serratus/4'], equipment: ['', 'mat'], stress: 'prone kneeling isometric_long', suits: [0, 0, 0, 2, 0], aliases: 'Kneeling Plank; Modified Plank; Plank on Knees',
  }),
  plank({
    slug: 'high-plank', name: 'High Plank', family: 'plank', grade: 2, description: 'A plank on straight arms, the top of a push-up.',
    setup: 'Place the hands under the shoulders and spread the fingers. Step both feet back.', execution: 'Push the floor away and hold one line. Keep the elbows straight without hanging in them.', cues: 'Crown of the head forward, heels back. Spread the shoulder blades.', mistakes: 'The hips sag between tired shoulders. The weight sits in the heels of the hands.',
    muscles: ['abs', 'serratus/2', 'deep_core/2', 'delts_front/4', 'quads/4'], equipment: ['', 'mat', 'parallettes'], stress: 'plank_long isometric_long prone push_up_flat_hand', suits: [0, 0, 0, 3, 1], aliases: 'Straight-Arm Plank; Push-Up Plank; Push-Up Hold; Full Plank',
  }),
  plank({
    slug: 'long-lever-plank', name: 'Long-Lever Plank', family: 'plank', grade: 5, skill: 2, description: 'A plank with the elbows in front of the head and the pelvis tucked, much harder than the usual one.',
    setup: 'Put the forearms close together ahead of the face. Step the feet back and tuck the pelvis hard.', execution: 'Pull elbows and toes towards each other without moving. Hold ten to twenty seconds.', cues: 'Squeeze the glutes as hard as you can. Short holds, full tension.', mistakes: 'The low back hangs because the elbows are too far out. You coast through a long set.',
    muscles: ['abs', 'obliques/2', 'deep_core/2', 'lats/4', 'glute_max/4', 'serratus/4'], equipment: ['', 'mat'], stress: 'plank_long isometric_long prone', suits: [2, 1, 0, 2, 0], aliases: 'RKC Plank; Extended Plank; Hardstyle Plank; Long Lever Posterior Tilt Plank',
  }),
  plank({
    slug: 'weighted-plank', name: 'Weighted Plank', family: 'plank', grade: 4, skill: 2, loading: 'bodyweight_plus', description: 'A forearm plank with a plate or vest across the back of the hips.',
    setup: 'Take the plank and have a partner lay the plate just above the tailbone. A vest works when alone.', execution: 'Hold the line for the set time. Have the plate taken off before you drop.', cues: 'Ribs to hips. Let the load press you longer and not lower.', mistakes: 'The plate lies on the low back. Weight is added while the line already breaks.',
    muscles: ['abs', 'deep_core/2', 'obliques/2', 'serratus/4', 'glute_max/4'], equipment: ['weight_plate', 'vest'], stress: 'plank_long isometric_long prone', suits: [1, 1, 0, 3, 0], aliases: 'Plank (Weighted); Plate Plank',
  }),
  plank({
    slug: 'feet-elevated-plank', name: 'Feet-Elevated Plank', family: 'plank', grade: 3, description: 'A plank with the toes on a bench or box.',
    setup: 'Set the forearms on the floor and step the toes onto a bench. Bring the body level.', execution: 'Hold shoulders, hips and heels in line. Step down one foot at a time.', cues: 'Push the shoulders up from the floor. Hide the ribs.', mistakes: 'The hips are piked to rest. The bench is too high for the back.',
    muscles: ['abs', 'deep_core/2', 'serratus/2', 'obliques/4', 'delts_front/4'], equipment: ['bench_flat', 'plyo_box'], stress: 'plank_long isometric_long prone', suits: [0, 1, 0, 3, 0], aliases: 'Decline Plank; Elevated Plank; Plank with Feet on Bench',
  }),
  moving({
    slug: 'elevated-plank-floor-touch', name: 'Feet-Elevated Plank with Floor Touch', pattern: 'anti_rotation_lateral', laterality: 'alternating', family: 'plank', grade: 4, description: 'A plank with the feet raised in which one foot at a time steps down to touch the floor.',
    setup: 'Take a plank with both feet on a ball or low bench. Widen the forearms a little.', execution: 'Move one foot sideways off the support, tap the floor and bring it back. Change feet.', cues: 'Keep the hips level while one foot is away. Touch, do not stand.', mistakes: 'The pelvis drops to the moving side. The step is so fast that the ball rolls.',
    muscles: ['abs', 'obliques/2', 'deep_core/2', 'glute_med/4', 'serratus/4'], equipment: ['stability_ball', 'bench_flat', 'plyo_box'], bodyweightShare: 0.3, secondsPerRep: 2.5, stress: 'plank_long prone', suits: [0, 1, 0, 3, 1], aliases: 'Incline Plank with Alternate Floor Touch; Plank Foot Tap',
  }),
  plank({
    slug: 'ball-plank', name: 'Stability Ball Plank', family: 'plank', grade: 3, skill: 2, description: 'A plank with the forearms on a ball that wants to roll away.',
    setup: 'Kneel behind the ball and put the forearms on top. Step the feet back one by one, wide at first.', execution: 'Hold still over the moving ball. Step the knees down to finish.', cues: 'Press the ball into the floor. Narrow the feet to make it harder.', mistakes: 'The chest rests on the ball. The shoulders roll forward.',
    muscles: ['abs', 'deep_core/2', 'obliques/2', 'serratus/2'], equipment: ['stability_ball'], stress: 'plank_long isometric_long prone', suits: [0, 1, 0, 3, 0], aliases: 'Swiss Ball Plank; Exercise Ball Plank; Plank on Ball',
  }),
  plank({
    slug: 'bear-plank', name: 'Bear Plank', family: 'plank', grade: 2, description: 'Hands and toes on the floor with bent knees hovering just above it.',
    setup: 'Start on all fours with the toes tucked under. Flatten the back.', execution: 'Lift the knees two finger widths and hold. Breathe into the back.', cues: 'Knees stay under the hips. Push the floor away.', mistakes: 'The hips rise into a pike. The knees touch down.',
    muscles: ['deep_core', 'abs/2', 'quads/2', 'serratus/2', 'delts_front/4'], equipment: ['', 'mat'], stress: 'isometric_long push_up_flat_hand', suits: [0, 0, 0, 3, 1], aliases: 'Bear Hold; Hover Hold; Beast Hold',
  }),
  plank({
    slug: 'reverse-plank', name: 'Reverse Plank', pattern: 'isometric_hold', family: 'reverse-plank', grade: 3, skill: 2, description: 'Holding the body straight and face up on hands and heels.',
    setup: 'Sit with straight legs and place the hands behind the hips, fingers to the feet or out. Open the chest.', execution: 'Push the hips up until shoulders, hips and heels are in line. Hold and breathe.', cues: 'Press the whole foot down. Pull the shoulder blades together.', mistakes: 'The hips sink. The head is dropped back.',
    muscles: ['glute_max', 'hamstrings/2', 'erectors/2', 'upper_back/2', 'triceps/4', 'delts_rear/4'], equipment: ['', 'mat'], stress: 'isometric_long push_up_flat_hand dip_deep', suits: [0, 1, 0, 3, 0], aliases: 'Back Plank; Reverse Plank Hold; Supine Plank',
  }),
  plank({
    slug: 'suspension-side-plank', name: 'Suspension Side Plank', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'side-plank', grade: 5, skill: 3, description: 'A side plank with both feet in hanging loops.',
    setup: 'Sit sideways, put both feet in the loops, one in front of the other. Place the elbow under the shoulder.', execution: 'Lift the hips until the straps hang still. Hold and change sides.', cues: 'Push forearm and feet down. Keep the hips stacked.', mistakes: 'The body swings forward and back. The top hip rolls.',
    muscles: ['obliques', 'deep_core/2', 'glute_med/2', 'adductors/4', 'delts_side/4'], equipment: ['suspension_trainer', 'rings'], stress: 'side_lying_load isometric_long', suits: [1, 1, 0, 3, 0], aliases: 'TRX Side Plank; Side Plank (Suspension)',
  }),
  plank({
    slug: 'knee-side-plank', name: 'Kneeling Side Plank', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'side-plank', grade: 1, description: 'A side plank from the lower knee, half the lever of the full one.',
    setup: 'Lie on one side with the knees bent behind you and the elbow under the shoulder. Stack the hips.', execution: 'Push the hips up and forward and hold. Lower quietly and change sides.', cues: 'Hips forward as in a hinge that closes. Long neck.', mistakes: 'The seat stays behind the line. The shoulder collapses to the ear.',
    muscles: ['obliques', 'deep_core/2', 'glute_med/2'], equipment: ['', 'mat'], stress: 'side_lying_load isometric_long', suits: [0, 0, 0, 3, 0], aliases: 'Side Plank on Knees; Modified Side Plank; Knee Side Bridge',
  }),
  plank({
    slug: 'star-side-plank', name: 'Star Side Plank', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'side-plank', grade: 5, skill: 3, description: 'A side plank with the upper arm and leg lifted.',
    setup: 'Build a side plank on hand or forearm with stacked feet. Settle the balance.', execution: 'Raise the top arm and then the top leg and hold the star. Lower the leg first.', cues: 'Push the bottom foot down. Keep the pelvis facing forward.', mistakes: 'The bottom hip drops when the leg lifts. The chest rolls open.',
    muscles: ['obliques', 'glute_med/2', 'deep_core/2', 'delts_side/4', 'adductors/4'], equipment: ['', 'mat'], stress: 'side_lying_load isometric_long single_leg_load hip_abduction_load', suits: [1, 1, 0, 3, 0], aliases: 'Star Plank; Side Plank with Leg Raise; Side Plank Leg Lift',
  }),
  moving({
    slug: 'side-plank-hip-dip', name: 'Side Plank Hip Dip', pattern: 'anti_rotation_lateral', laterality: 'unilateral', skill: 1, family: 'side-plank', grade: 3, description: 'Lowering and lifting the hips in a side plank.',
    setup: 'Hold a side plank on the forearm. Keep feet, hips and shoulders stacked.', execution: 'Lower the hip until it brushes the floor. Push it up past the line.', cues: 'Move straight up and down. Press the forearm away.', mistakes: 'The body rolls backwards. The hip rests on the floor.',
    muscles: ['obliques', 'glute_med/2', 'deep_core/2', 'abs/4'], equipment: ['', 'mat'], bodyweightShare: 0.4, stress: 'side_lying_load', suits: [0, 1, 0, 3, 0], aliases: 'Dynamic Side Plank; Side Plank Dip; Side Plank Raise; Side Plank Pulse',
  }),
  moving({
    slug: 'side-plank-thread-the-needle', name: 'Side Plank Thread the Needle', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'side-plank', grade: 4, description: 'Reaching the free arm under the body in a side plank and opening up again.',
    setup: 'Hold a side plank with the top arm pointing up. Set the feet in a line, one in front of the other.', execution: 'Turn the chest to the floor and reach under the ribs. Unwind until the arm points up.', cues: 'Keep the hips high while the ribs turn. Let the eyes follow the hand.', mistakes: 'The hips sink on the reach. The arm moves and the chest does not.',
    muscles: ['obliques', 'deep_core/2', 'serratus/4', 'glute_med/4', 'rotator_cuff/4'], equipment: ['', 'mat'], bodyweightShare: 0.4, secondsPerRep: 4, stress: 'side_lying_load', suits: [0, 1, 0, 3, 1], aliases: 'Side Plank Rotation; Side Plank Reach Under; Side Plank Twist',
  }),
  moving({
    slug: 'plank-shoulder-tap', name: 'Plank Shoulder Tap', pattern: 'anti_rotation_lateral', laterality: 'alternating', family: 'plank', grade: 4, description: 'Touching one shoulder at a time from a high plank while the hips stay level.',
    setup: 'Take a high plank with the feet wider than the hips. Press both hands into the floor.', execution: 'Shift as little as possible, touch the far shoulder and put the hand back softly. Change hands.', cues: 'A glass of water stands on the back. Slower is harder.', mistakes: 'The hips rock with each tap. The hands creep wide.',
    muscles: ['obliques', 'abs/2', 'deep_core/2', 'serratus/2', 'delts_front/4'], equipment: ['', 'mat'], bodyweightShare: 0.35, secondsPerRep: 1.5, stress: 'plank_long push_up_flat_hand prone', suits: [0, 0, 0, 3, 2], aliases: 'Shoulder Taps; Plank Tap; Push-Up Position Shoulder Tap',
  }),
  moving({
    slug: 'plank-up-down', name: 'Plank Up-Down', laterality: 'alternating', family: 'plank', grade: 4, description: 'Going from forearms to hands and back, one arm after the other.',
    setup: 'Start in a forearm plank with a wide foot stance. Know which arm leads.', execution: 'Plant one hand, then the other and push up. Go down in the same order and change the leading arm each time.', cues: 'Hips stay quiet. Put each hand where the elbow was.', mistakes: 'The hips twist with every step. One arm leads the whole set.',
    muscles: ['abs', 'triceps/2', 'obliques/2', 'deep_core/2', 'delts_front/2', 'chest_sternal/4'], equipment: ['', 'mat'], bodyweightShare: 0.5, secondsPerRep: 3, stress: 'plank_long push_up_flat_hand prone', suits: [0, 1, 0, 3, 2], aliases: 'Plank to Push-Up; Up-Down Plank; Commando Plank; Plank-to-Elbow Extension; Plank Walk-Up',
  }),
  moving({
    slug: 'plank-jack', name: 'Plank Jack', family: 'plank', grade: 3, skill: 1, measure: 'reps', secondsPerRep: 1.2, description: 'Jumping the feet apart and together in a plank.',
    setup: 'Take a high or forearm plank with the feet together. Brace before the first jump.', execution: 'Hop both feet wide and hop them back. Keep shoulders over the hands.', cues: 'Land on soft toes. Hips at one height.', mistakes: 'The seat bounces. The low back sags when tired.',
    muscles: ['abs', 'deep_core/2', 'glute_med/2', 'serratus/4', 'delts_front/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, stress: 'plank_long push_up_flat_hand prone plyo', suits: [0, 0, 0, 3, 3], aliases: 'Plank Jacks; Plank Jumping Jack',
  }),
  moving({
    slug: 'plank-reach', name: 'Plank Reach', pattern: 'anti_rotation_lateral', laterality: 'alternating', family: 'plank', grade: 4, description: 'Reaching one arm straight ahead from a plank and holding it for a breath.',
    setup: 'Set a high or forearm plank with the feet apart. Pull the ribs in.', execution: 'Reach one arm forward at ear height and pause. Bring it back and change.', cues: 'Reach long and thumb up. Keep both hip bones facing the floor.', mistakes: 'The body tilts off the supporting arm. The reach is a quick flick.',
    muscles: ['deep_core', 'abs/2', 'obliques/2', 'serratus/2', 'upper_back/4'], equipment: ['', 'mat'], bodyweightShare: 0.35, stress: 'plank_long prone push_up_flat_hand', suits: [0, 0, 0, 3, 0], aliases: 'Plank Arm Reach; Plank with Arm Lift; Three-Point Plank',
  }),
  moving({
    slug: 'plank-leg-lift', name: 'Plank Leg Lift', laterality: 'alternating', family: 'plank', grade: 3, skill: 1, description: 'Lifting one straight leg at a time from a forearm plank.',
    setup: 'Hold a forearm plank with the feet together. Squeeze both glutes.', execution: 'Lift one leg a hand’s width and pause. Lower it and change.', cues: 'Lift from the seat. Keep the pelvis level.', mistakes: 'The low back arches to lift higher. The hips tip sideways.',
    muscles: ['abs', 'glute_max/2', 'deep_core/2', 'obliques/4', 'hamstrings/4'], equipment: ['', 'mat'], bodyweightShare: 0.2, stress: 'plank_long prone', suits: [0, 0, 0, 3, 0], aliases: 'Plank with Alternating Leg Lift; Plank Leg Raise; Single-Leg Plank',
  }),
  moving({
    slug: 'spider-plank', name: 'Spider Plank', laterality: 'alternating', family: 'plank', grade: 4, description: 'Bringing one knee out to the elbow from a plank.',
    setup: 'Take a forearm or high plank. Turn the foot out before the knee travels.', execution: 'Draw the knee along the side to the elbow. Step back and change legs.', cues: 'Keep the hips low and square. Look over the shoulder at the knee.', mistakes: 'The seat rises to make room. The foot drags.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2', 'deep_core/2', 'serratus/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, secondsPerRep: 2, stress: 'plank_long prone push_up_flat_hand', suits: [0, 0, 0, 3, 2], aliases: 'Spiderman Plank; Plank Knee to Elbow; Spider Climber',
  }),
  moving({
    slug: 'plank-hip-twist', name: 'Plank Hip Twist', pattern: 'trunk_rotation', laterality: 'alternating', skill: 1, family: 'plank', grade: 3, description: 'Turning the hips from side to side in a forearm plank.',
    setup: 'Hold a forearm plank with the feet close. Fix the shoulders.', execution: 'Turn the pelvis and dip one hip towards the floor. Turn to the other side in one arc.', cues: 'Shoulders stay square. Small and smooth.', mistakes: 'The whole body rolls over. The hips drop between turns.',
    muscles: ['obliques', 'abs/2', 'deep_core/2', 'serratus/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, secondsPerRep: 2, stress: 'plank_long prone loaded_rotation', suits: [0, 0, 0, 3, 1], aliases: 'Plank Hip Dip; Twisting Plank; Plank Twist; Rotating Plank',
  }),
  moving({
    slug: 'plank-walk', name: 'Lateral Plank Walk', pattern: 'anti_rotation_lateral', laterality: 'alternating', family: 'plank', grade: 3, measure: 'metres', secondsPerRep: 1, description: 'Walking sideways on hands and feet in a high plank.',
    setup: 'Take a high plank with clear space to the side. Keep hands and feet close together.', execution: 'Step the leading hand and foot out together, then let the others follow. Return the other way.', cues: 'Shoulders over the hands on every step. Hips level.', mistakes: 'The seat lifts. The hands cross.',
    muscles: ['obliques', 'abs/2', 'deep_core/2', 'delts_front/2', 'serratus/2', 'glute_med/4'], equipment: [''], stress: 'plank_long push_up_flat_hand prone', suits: [0, 0, 0, 3, 3], aliases: 'Plank Walk; Sideways Plank Walk; Lateral Plank Crawl',
  }),
  moving({
    slug: 'forearm-plank-pike', name: 'Forearm Plank Pike', family: 'plank', grade: 3, description: 'Pushing the hips up into a pike from a forearm plank and lowering them again.',
    setup: 'Hold a forearm plank with straight legs. Point the eyes at the hands.', execution: 'Lift the hips high by pulling in the belly. Lower to a straight plank and no further.', cues: 'Push the forearms down to rise. Stop at straight.', mistakes: 'The hips sink below the line. The knees bend.',
    muscles: ['abs', 'serratus/2', 'deep_core/2', 'delts_front/4', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.35, stress: 'plank_long prone head_down', suits: [0, 1, 0, 3, 1], aliases: 'Butt-Ups; Plank Pike; Dolphin Plank; Pike Plank',
  }),
  moving({
    slug: 'bear-pull-through', name: 'Bear Plank Pull-Through', pattern: 'anti_rotation_lateral', laterality: 'alternating', skill: 3, family: 'plank', grade: 5, loading: 'dumbbell_single', description: 'Dragging a dumbbell from side to side under the body with hovering knees.',
    setup: 'Take the bear plank with a dumbbell outside one hand. Spread the feet a little.', execution: 'Reach across with the far hand and drag the weight to its own side. Change hands, knees always off the floor.', cues: 'Back flat like a table. Drag slowly.', mistakes: 'The hips turn open. The knees come down to rest.',
    muscles: ['obliques', 'deep_core/2', 'quads/2', 'abs/2', 'serratus/4', 'lats/4'], equipment: ['dumbbell', 'kettlebell', 'sandbag'], stress: 'push_up_flat_hand', ratio: { bench: 0.15 }, suits: [0, 1, 0, 3, 2], aliases: 'Bear Crawl Pull Through; Bear Plank Drag; Bear Drag',
  }),
  moving({
    slug: 'body-saw', name: 'Body Saw', family: 'plank', grade: 6, skill: 3, description: 'A forearm plank in which the body glides forward and back on sliders or straps.',
    setup: 'Put the toes on sliders or in loops and rest on the forearms. Tuck the pelvis.', execution: 'Push the body back so that the elbows come before the head. Pull forward to the start.', cues: 'Short range first. The body stays a plank the whole way.', mistakes: 'The low back sags when you are long. The hips pike to return.',
    muscles: ['abs', 'lats/2', 'deep_core/2', 'obliques/2', 'serratus/4'], equipment: ['slider', 'suspension_trainer', 'rings'], bodyweightShare: 0.45, stress: 'plank_long prone', suits: [1, 2, 0, 2, 0], aliases: 'Plank Saw; TRX Body Saw; Slider Body Saw; Suspension Body Saw',
  }),
  moving({
    slug: 'stir-the-pot', name: 'Stir the Pot', family: 'plank', grade: 6, skill: 3, description: 'Drawing circles with the forearms on a ball while holding a plank.',
    setup: 'Take a plank with the forearms on a ball and the feet wide. Brace firmly.', execution: 'Move the elbows in small circles. Do half the set each way.', cues: 'The ball moves and the trunk does not. Grow the circles slowly.', mistakes: 'The hips follow the ball. The back hangs.',
    muscles: ['abs', 'obliques/2', 'deep_core/2', 'serratus/2', 'lats/4'], equipment: ['stability_ball'], bodyweightShare: 0.4, stress: 'plank_long prone', suits: [1, 1, 0, 3, 0], aliases: 'Stability Ball Stir the Pot; Stir-the-Pot',
  }),
  moving({
    slug: 'ball-knee-tuck', name: 'Stability Ball Knee Tuck', pattern: 'trunk_flexion', family: 'prone-tuck', grade: 3, description: 'Rolling a ball in with the shins from a push-up position.',
    setup: 'Walk out on the hands until the shins lie on the ball. Make a straight line.', execution: 'Pull the knees under the hips and round the low back a little. Roll out to straight.', cues: 'Lift the hips slightly as you tuck. Push the floor away.', mistakes: 'The back sags on the way out. The shoulders drift behind the hands.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/2', 'serratus/2', 'delts_front/4'], equipment: ['stability_ball'], bodyweightShare: 0.4, stress: 'push_up_flat_hand prone', suits: [0, 2, 0, 3, 1], aliases: 'Exercise Ball Pull-In; Swiss Ball Jackknife; Ball Tuck; Stability Ball Jackknife',
  }),
  moving({
    slug: 'ball-pike', name: 'Stability Ball Pike', pattern: 'trunk_flexion', family: 'prone-tuck', grade: 5, skill: 3, description: 'Lifting the hips high over a ball with straight legs.',
    setup: 'Start in a push-up position with the shins or toes on the ball. Lock the knees.', execution: 'Pull the ball in with straight legs until the hips are over the shoulders. Lower to a straight plank.', cues: 'Lift the tailbone. Keep the shoulders over the hands.', mistakes: 'The knees bend. The ball runs away on the return.',
    muscles: ['abs', 'serratus/2', 'delts_front/2', 'hip_flexors/2', 'deep_core/4'], equipment: ['stability_ball'], bodyweightShare: 0.5, stress: 'push_up_flat_hand head_down prone', suits: [0, 2, 0, 2, 1], aliases: 'Swiss Ball Pike; Exercise Ball Pike; Ball Pike Up',
  }),
  moving({
    slug: 'suspension-knee-tuck', name: 'Suspension Knee Tuck', pattern: 'trunk_flexion', family: 'prone-tuck', grade: 4, description: 'Drawing both knees to the chest with the feet hanging in straps.',
    setup: 'Put the toes in the loops at mid-shin height and take a high plank. Still the straps.', execution: 'Pull the knees in and curl the pelvis. Stretch back to a plank.', cues: 'Hips a touch higher at the tuck. Slow return.', mistakes: 'The straps swing. The low back drops when the legs go back.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/2', 'serratus/2', 'delts_front/4'], equipment: ['suspension_trainer', 'rings'], bodyweightShare: 0.4, stress: 'push_up_flat_hand prone', suits: [0, 2, 0, 3, 1], aliases: 'TRX Knee Tuck; Suspended Reverse Crunch; Suspension Crunch; TRX Crunch; TRX Tuck',
  }),
  moving({
    slug: 'suspension-oblique-tuck', name: 'Suspension Oblique Tuck', pattern: 'trunk_rotation', laterality: 'alternating', family: 'prone-tuck', grade: 5, skill: 3, description: 'A suspended knee tuck towards one elbow and then the other.',
    setup: 'Take a high plank with the feet in the loops. Keep the legs together.', execution: 'Draw both knees towards one elbow, stretch back and go to the other side. Keep the shoulders square.', cues: 'Turn from the waist. Stretch fully in between.', mistakes: 'The hips sag after each repetition. The straps pendulum.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2', 'deep_core/2', 'serratus/4'], equipment: ['suspension_trainer', 'rings'], bodyweightShare: 0.4, stress: 'push_up_flat_hand prone loaded_rotation', suits: [0, 2, 0, 2, 1], aliases: 'TRX Oblique Crunch; TRX Obliques; Suspension Oblique Crunch',
  }),
  moving({
    slug: 'suspension-pike', name: 'Suspension Pike', pattern: 'trunk_flexion', family: 'prone-tuck', grade: 5, skill: 3, description: 'Raising the hips over the shoulders with straight legs hanging in straps.',
    setup: 'Hook the toes in and take a high plank. Push the shoulder blades apart.', execution: 'Fold at the hips and send them up. Lower slowly to one line.', cues: 'Legs straight, heels to the loops. Look at the feet at the top.', mistakes: 'The arms bend. The plank sags at the end.',
    muscles: ['abs', 'serratus/2', 'delts_front/2', 'hip_flexors/2', 'deep_core/4'], equipment: ['suspension_trainer', 'rings'], bodyweightShare: 0.5, stress: 'push_up_flat_hand head_down prone', suits: [0, 2, 0, 2, 1], aliases: 'TRX Pike; Suspended Pike',
  }),
  moving({
    slug: 'slider-mountain-climber', name: 'Slider Mountain Climber', laterality: 'alternating', family: 'mountain-climber', grade: 3, secondsPerRep: 1.5, description: 'A mountain climber with the feet gliding on sliders, without any impact.',
    setup: 'Take a high plank with the toes on sliders. Brace.', execution: 'Slide one knee in and push it back as the other comes. Keep constant pressure on the discs.', cues: 'Glide, do not stamp. Shoulders over the hands.', mistakes: 'The hips pump up and down. The toes lift off.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/2', 'serratus/4', 'delts_front/4'], equipment: ['slider'], stress: 'push_up_flat_hand prone', suits: [0, 0, 0, 3, 3], aliases: 'Sliding Mountain Climber',
  }),
  moving({
    slug: 'cross-body-mountain-climber', name: 'Cross-Body Mountain Climber', pattern: 'trunk_rotation', laterality: 'alternating', family: 'mountain-climber', grade: 3, secondsPerRep: 1.2, description: 'Driving each knee across to the opposite elbow from a high plank.',
    setup: 'Set a firm high plank. Feet hip width.', execution: 'Bring one knee under the body to the far elbow. Change legs in an even rhythm.', cues: 'Turn the hips, keep the shoulders still. Exhale on each knee.', mistakes: 'The hands walk away. The seat rises.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2', 'deep_core/2', 'delts_front/4'], equipment: [''], stress: 'push_up_flat_hand prone new_hiit', suits: [0, 0, 0, 3, 3], aliases: 'Twisting Mountain Climber; Mountain Climber Cross Body',
  }),
];
