import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'mechanic' | 'skill' | 'loading'> & Partial<Draft>;

function trunk(note: Note): Draft {
  return { mechanic: 'isolation', skill: 2, loading: 'bodyweight', ...note };
}

export const rolloutsAndRotations: Draft[] = [
  trunk({
    slug: 'ball-rollout', name: 'Stability Ball Rollout', pattern: 'anti_extension', family: 'rollout', grade: 3, description: 'Rolling a ball forward under the forearms from the knees; the friendliest rollout.',
    setup: 'Kneel behind a ball with the forearms or fists on top. Tuck the pelvis.', execution: 'Roll the ball forward and let hips and arms open together. Pull it back with the elbows.', cues: 'Hips travel with the shoulders. Stop before the back sinks.', mistakes: 'You bend at the hips and only push the ball. The ribs drop to the floor.',
    muscles: ['abs', 'deep_core/2', 'lats/4', 'obliques/2', 'serratus/4'], equipment: ['stability_ball'], bodyweightShare: 0.4, stress: 'kneeling plank_long prone', suits: [1, 2, 0, 2, 0], aliases: 'Swiss Ball Rollout; Exercise Ball Rollout; Ball Roll-Out',
  }),
  trunk({
    slug: 'standing-ab-wheel-rollout', name: 'Standing Ab Wheel Rollout', pattern: 'anti_extension', family: 'rollout', grade: 9, skill: 5, description: 'A rollout from the feet to full stretch with nothing but hands and toes down.',
    setup: 'Stand, fold forward and place the wheel in front of the toes. Use a wall to stop the wheel while you learn.', execution: 'Roll out in one line as far as you own it. Pull the wheel back by lifting the hips.', cues: 'Glutes on before the wheel moves. Lengthen the range over months.', mistakes: 'The low back gives way near the end. You crash without a wall or mat.',
    muscles: ['abs', 'lats/2', 'deep_core/2', 'obliques/2', 'serratus/4', 'triceps/4'], equipment: ['ab_wheel'], bodyweightShare: 0.7, secondsPerRep: 5, stress: 'plank_long prone valsalva_heavy fall_risk', suits: [2, 2, 0, 0, 0], aliases: 'Standing Rollout; Standing Ab Wheel; Ab Wheel Rollout (Standing)',
  }),
  trunk({
    slug: 'standing-barbell-rollout', name: 'Standing Barbell Rollout', pattern: 'anti_extension', family: 'rollout', grade: 8, skill: 4, description: 'Rolling a loaded bar out from the feet with straight arms.',
    setup: 'Fold forward over a bar with round plates and grip it at shoulder width. Keep the legs nearly straight.', execution: 'Let the bar roll ahead while the hips come down into line. Draw the bar back to the feet.', cues: 'Keep pressing the bar into the floor. The hips lead the way back.', mistakes: 'The plates run away because the floor slopes. The back arches at full reach.',
    muscles: ['abs', 'lats/2', 'deep_core/2', 'obliques/2', 'serratus/4'], equipment: ['barbell'], grip: 'pronated', handle: 'straight_bar', bodyweightShare: 0.7, secondsPerRep: 5, stress: 'plank_long prone valsalva_heavy', suits: [2, 2, 0, 0, 0], aliases: 'Barbell Rollout from Feet; Standing Barbell Ab Rollout',
  }),
  trunk({
    slug: 'bench-barbell-rollout', name: 'Barbell Rollout from Bench', pattern: 'anti_extension', family: 'rollout', grade: 6, skill: 3, description: 'A barbell rollout with the knees on a bench, so that the hands roll lower than the hips.',
    setup: 'Kneel across a sturdy bench and reach down to a bar on the floor. Straighten the arms.', execution: 'Roll the bar away until the trunk nears level or below. Pull it back under the shoulders.', cues: 'Fix the pelvis to the ribs. The bench must not tip.', mistakes: 'The knees slide off the edge. The shoulders take a stretch they are not ready for.',
    muscles: ['abs', 'lats/2', 'deep_core/2', 'obliques/2', 'triceps/4'], equipment: ['barbell bench_flat'], grip: 'pronated', handle: 'straight_bar', bodyweightShare: 0.5, secondsPerRep: 4, stress: 'kneeling plank_long prone head_down', suits: [1, 2, 0, 1, 0], aliases: 'Bench Rollout',
  }),
  trunk({
    slug: 'suspension-fallout', name: 'Suspension Fallout', pattern: 'anti_extension', family: 'rollout', grade: 4, skill: 2, description: 'Falling forward with straight arms in straps and pulling back to a plank.',
    setup: 'Hold the handles at hip height with straight arms and lean forward. Walk the feet back to make it harder.', execution: 'Let the hands travel overhead while the body stays a plank. Press the handles down to come back.', cues: 'Move only at the shoulders. Squeeze the seat.', mistakes: 'The hips lag behind. The low back hangs at full reach.',
    muscles: ['abs', 'lats/2', 'deep_core/2', 'obliques/4', 'serratus/4'], equipment: ['suspension_trainer'], grip: 'pronated', bodyweightShare: 0.4, stress: 'plank_long', suits: [1, 2, 0, 2, 0], aliases: 'Suspended Fallout; TRX Fallout; TRX Rollout; TRX Roll Out; Suspension Rollout',
  }),
  trunk({
    slug: 'ring-rollout', name: 'Ring Rollout', pattern: 'anti_extension', family: 'rollout', grade: 7, skill: 4, handle: 'rings', grip: 'neutral', description: 'A fallout in low free rings, from knees or feet.',
    setup: 'Hang the rings low, kneel or stand behind them and hold them under the shoulders. Lock the elbows.', execution: 'Let the rings glide forward until the arms are by the ears. Pull them back without bending the arms.', cues: 'Keep the rings shoulder wide. Hollow first, then move.', mistakes: 'The rings flare out sideways. The elbows bend to escape.',
    muscles: ['abs', 'lats/2', 'deep_core/2', 'obliques/4', 'chest_sternal/4', 'serratus/4'], equipment: ['rings'], bodyweightShare: 0.5, secondsPerRep: 4, stress: 'plank_long prone kneeling', suits: [1, 2, 0, 1, 0], aliases: 'Ring Fallout; Rings Ab Rollout',
  }),
  trunk({
    slug: 'half-kneeling-pallof-press', name: 'Half-Kneeling Pallof Press', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'pallof-press', grade: 2, skill: 1, loading: 'cable', grip: 'neutral', handle: 'single_d', description: 'A Pallof press from one knee, which takes the legs out and shows every lean.',
    setup: 'Kneel side-on to the cable with the inner knee down. Line up knee, hip and shoulder.', execution: 'Press the handle straight out and hold for two breaths. Bring it back to the breastbone.', cues: 'Squeeze the glute of the kneeling leg. Grow tall.', mistakes: 'The front foot is too narrow and you tip. The hips turn to the stack.',
    muscles: ['obliques', 'deep_core/2', 'glute_max/4', 'abs/4', 'glute_med/4'], equipment: ['cable'], secondsPerRep: 4, stress: 'kneeling', ratio: { bench: 0.18 }, suits: [1, 1, 0, 2, 0], aliases: 'Kneeling Pallof Press; Half Kneeling Anti-Rotation Press',
  }),
  trunk({
    slug: 'overhead-pallof-press', name: 'Overhead Pallof Press', pattern: 'anti_extension', family: 'pallof-press', grade: 4, loading: 'cable', handle: 'rope', grip: 'neutral', description: 'Pressing a cable from the chest to overhead with the stack behind you, resisting a backward arch.',
    setup: 'Stand with your back to a cable at chest or knee height and bring the rope to the collarbones. Stagger or level the feet.', execution: 'Press straight up and pause while the cable tries to bend you back. Lower to the chest.', cues: 'Ribs stay over the pelvis. Exhale at the top.', mistakes: 'The low back arches. The head pokes forward under the arms.',
    muscles: ['abs', 'deep_core/2', 'obliques/2', 'delts_front/4', 'serratus/4'], equipment: ['cable'], secondsPerRep: 4, stress: 'overhead_press', ratio: { bench: 0.15 }, suits: [1, 1, 0, 2, 0], aliases: 'Pallof Press Overhead; Cable Overhead Anti-Extension Press',
  }),
  trunk({
    slug: 'pallof-press-rotation', name: 'Pallof Press with Rotation', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'pallof-press', grade: 3, loading: 'cable', handle: 'single_d', grip: 'neutral', description: 'A Pallof press followed by a slow turn away from the cable and back.',
    setup: 'Stand side-on to a chest-high cable and press the handle out. Soften the knees.', execution: 'Turn chest and arms away from the stack. Return to the middle, then bring the hands in.', cues: 'Hips face forward, ribs turn. Hands stay in front of the breastbone.', mistakes: 'Only the arms swing. The cable pulls you past the middle.',
    muscles: ['obliques', 'deep_core/2', 'abs/4', 'serratus/4'], equipment: ['cable'], secondsPerRep: 4, stress: 'loaded_rotation', ratio: { bench: 0.18 }, suits: [0, 1, 0, 2, 0], aliases: 'Rotating Pallof Press',
  }),
  trunk({
    slug: 'pallof-hold', name: 'Pallof Hold', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'pallof-press', grade: 1, skill: 1, loading: 'cable', measure: 'seconds', secondsPerRep: 1, handle: 'single_d', grip: 'neutral', description: 'Standing still with a side cable held at arm’s length.',
    setup: 'Stand side-on to the pulley and press the handle out. Square hips and shoulders.', execution: 'Hold without turning for the set time. Bring the hands in before you step back.', cues: 'Breathe into the belt. Keep both feet equally heavy.', mistakes: 'You lean away to balance the load. The arms sink.',
    muscles: ['obliques', 'deep_core/2', 'abs/4', 'glute_med/4', 'delts_front/4'], equipment: ['cable'], stress: '', ratio: { bench: 0.2 }, suits: [0, 1, 0, 3, 0], aliases: 'Pallof Press Hold; Isometric Pallof Press',
  }),
  trunk({
    slug: 'cable-lift', name: 'Cable Lift', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'wood-chop', grade: 3, loading: 'cable', handle: 'rope', description: 'Pulling a low cable diagonally up across the body.',
    setup: 'Stand side-on to a low pulley and reach down to it with both hands. Bend hips and knees.', execution: 'Stand up and carry the hands past the far shoulder as the trunk turns. Return along the same line.', cues: 'Push from the inner foot. Finish with long arms, eyes on the hands.', mistakes: 'The low back bends to the side. It becomes a front raise.',
    muscles: ['obliques', 'abs/4', 'glute_max/4', 'delts_side/4', 'deep_core/2'], equipment: ['cable'], stress: 'loaded_rotation', ratio: { bench: 0.2 }, suits: [0, 2, 1, 2, 1], aliases: 'Standing Cable Lift; Reverse Wood Chop; Low-to-High Wood Chop; Low to High Cable Chop',
  }),
  trunk({
    slug: 'half-kneeling-cable-chop', name: 'Half-Kneeling Cable Chop', pattern: 'anti_rotation_lateral', laterality: 'unilateral', family: 'wood-chop', grade: 2, loading: 'cable', handle: 'rope', description: 'A chop from one knee in which the arms move and the trunk resists.',
    setup: 'Kneel side-on to a high pulley with the outer knee down, front foot in line. Take a wide grip on rope or bar.', execution: 'Pull to the chest and push down across the body. Return in the same two steps.', cues: 'Stay tall over the knee. Pull, then push.', mistakes: 'You fold at the hips. The knees are too far apart.',
    muscles: ['obliques', 'deep_core/2', 'abs/2', 'lats/4', 'triceps/4'], equipment: ['cable'], stress: 'kneeling', ratio: { bench: 0.22 }, suits: [0, 1, 0, 2, 0], aliases: 'Kneeling Cable Chop; Half-Kneeling Wood Chop; Kneeling Wood Chop',
  }),
  trunk({
    slug: 'band-wood-chop', name: 'Band Wood Chop', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'wood-chop', grade: 1, skill: 1, loading: 'band', description: 'A diagonal chop against a band from a high anchor.',
    setup: 'Fix the band above head height and stand side-on with light tension. Hold it with both hands.', execution: 'Pull down across to the far hip and let the back foot turn. Return slowly.', cues: 'Turn on the ball of the foot. Arms stay long.', mistakes: 'The band snaps you back. Only the arms work.',
    muscles: ['obliques', 'abs/2', 'deep_core/4', 'glute_med/4'], equipment: ['band'], stress: 'loaded_rotation', suits: [0, 1, 1, 3, 1], aliases: 'Banded Wood Chop; Resistance Band Woodchopper; Band Chop',
  }),
  trunk({
    slug: 'dumbbell-wood-chop', name: 'Dumbbell Wood Chop', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'wood-chop', grade: 3, loading: 'dumbbell_single', description: 'Swinging a dumbbell diagonally from high on one side to low on the other.',
    setup: 'Hold one dumbbell with both hands above one shoulder. Stand wide.', execution: 'Turn and lower it to the outside of the far knee as you squat a little. Stand up and bring it back along the line.', cues: 'Bend the hips, not the back. Let the feet turn.', mistakes: 'A heavy weight is caught by the low back. The arms bend.',
    muscles: ['obliques', 'abs/2', 'glute_max/4', 'quads/4', 'delts_front/4'], equipment: ['dumbbell', 'medicine_ball', 'kettlebell', 'weight_plate'], stress: 'loaded_rotation', ratio: { bench: 0.14 }, suits: [0, 1, 1, 2, 2], aliases: 'Medicine Ball Wood Chop; Wood Chop (Dumbbell); Plate Wood Chop',
  }),
  trunk({
    slug: 'cable-rotation', name: 'Cable Trunk Rotation', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'wood-chop', grade: 2, skill: 1, loading: 'cable', handle: 'single_d', description: 'Turning the chest away from a cable at chest height with level arms.',
    setup: 'Stand side-on to a chest-high pulley with both hands on the handle and arms nearly straight. Stand wider than the hips.', execution: 'Turn the chest away from the stack. Return until the hands face the pulley, not further.', cues: 'Breastbone and hands move as one. Let the rear heel lift.', mistakes: 'The knees and hips are locked so the low back twists. The elbows fold.',
    muscles: ['obliques', 'deep_core/2', 'abs/4', 'glute_med/4'], equipment: ['cable'], stress: 'loaded_rotation', ratio: { bench: 0.22 }, suits: [0, 2, 1, 2, 0], aliases: 'Cable Rotation; Trunk Rotation with Cable; Horizontal Wood Chop; Standing Cable Rotation',
  }),
  trunk({
    slug: 'cable-russian-twist', name: 'Cable Russian Twist', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'wood-chop', grade: 4, skill: 3, loading: 'cable', handle: 'single_d', description: 'Turning against a side cable while lying with the upper back on a ball.',
    setup: 'Lie with head and shoulders on a ball beside a low-set cable and bridge the hips up. Hold the handle over the chest with straight arms.', execution: 'Turn the arms and ribs away from the pulley until level. Return past the middle only a little.', cues: 'Hips stay high and square. Roll over the shoulders.', mistakes: 'The hips drop. The ball rolls away because the feet are narrow.',
    muscles: ['obliques', 'abs/2', 'glute_max/4', 'deep_core/2'], equipment: ['cable stability_ball'], secondsPerRep: 4, stress: 'supine loaded_rotation', ratio: { bench: 0.15 }, suits: [0, 2, 0, 2, 0], aliases: 'Cable Russian Twist on Ball; Russian Twist (Cable)',
  }),
  trunk({
    slug: 'cable-judo-flip', name: 'Cable Judo Flip', pattern: 'trunk_rotation', mechanic: 'compound', laterality: 'unilateral', family: 'wood-chop', grade: 4, skill: 3, loading: 'cable', handle: 'rope', description: 'Turning away from a cable and pulling it over the shoulder, as in a throw.',
    setup: 'Stand sideways to a cable at about shoulder height with both hands on the rope over the near shoulder. Take a staggered stance.', execution: 'Turn the hips hard, pull the rope over the shoulder and bow towards the far knee. Return under control.', cues: 'The hips throw, the arms follow. Turn the rear foot.', mistakes: 'The back rounds and twists with fixed feet. The load jerks you at the end.',
    muscles: ['obliques', 'abs/2', 'lats/4', 'glute_max/4', 'deep_core/4'], equipment: ['cable'], stress: 'loaded_rotation loaded_spinal_flexion', ratio: { bench: 0.22 }, suits: [0, 1, 2, 1, 1],
  }),
  trunk({
    slug: 'landmine-rotation', name: 'Landmine Rotation', pattern: 'trunk_rotation', laterality: 'alternating', family: 'wood-chop', grade: 5, skill: 3, loading: 'landmine', description: 'Swinging the end of a pivoting bar in an arc from hip to hip.',
    setup: 'Stand facing the pivot and hold the sleeve with both hands at face height. Take a wide stance and nearly straight arms.', execution: 'Lower the bar to one hip as the feet turn. Drive it up through the middle and down to the other side.', cues: 'Let the far heel turn out. Slow the bar before it reaches the hip.', mistakes: 'The feet are nailed down and the spine twists. The elbows collapse.',
    muscles: ['obliques', 'abs/2', 'deep_core/2', 'delts_front/2', 'glute_med/4'], equipment: ['landmine barbell'], secondsPerRep: 3, stress: 'loaded_rotation', ratio: { bench: 0.25 }, suits: [1, 1, 2, 2, 1], aliases: 'Landmine 180; Landmine 180\'s; Landmine Twist; Landmine Rainbow',
  }),
  trunk({
    slug: 'seated-barbell-twist', name: 'Seated Barbell Twist', pattern: 'trunk_rotation', laterality: 'alternating', family: 'wood-chop', grade: 3, loading: 'barbell', rampSets: false, setupSeconds: 30, grip: 'pronated', description: 'Turning from side to side on a bench with a stick or light bar on the shoulders.',
    setup: 'Straddle a bench with a light bar across the upper back. Sit tall with the knees against the bench.', execution: 'Turn slowly to one side, pause and turn to the other. Stay inside a comfortable range.', cues: 'Turn the chest as if it sat on a pole. Use the bar as a pointer and not as a load.', mistakes: 'The bar is whipped round and its mass twists the spine. You slump.',
    muscles: ['obliques', 'deep_core/2', 'erectors/4'], equipment: ['barbell bench_flat', 'barbell'], secondsPerRep: 3, stress: 'loaded_rotation axial_load low_bar_rack', ratio: { squat: 0.1 }, suits: [0, 0, 0, 2, 0], aliases: 'Barbell Twist; Seated Twist (Barbell); Broomstick Twist',
  }),
  trunk({
    slug: 'spell-caster', name: 'Dumbbell Spell Caster', pattern: 'trunk_rotation', laterality: 'alternating', family: 'wood-chop', grade: 3, loading: 'dumbbell_pair', description: 'Sweeping two light dumbbells from one side of the body to the other.',
    setup: 'Hold a light dumbbell in each hand to one side at hip height. Stand wide with soft knees.', execution: 'Turn and sweep both weights in front of you to chest height on the other side. Reverse the arc.', cues: 'The hips start each sweep. Stay light.', mistakes: 'The shoulders lift the load alone. The knees stay locked.',
    muscles: ['obliques', 'delts_front/2', 'delts_side/4', 'abs/4'], equipment: ['dumbbell'], secondsPerRep: 3, stress: 'loaded_rotation', ratio: { bench: 0.06 }, suits: [0, 1, 0, 2, 2], aliases: 'Spell Caster',
  }),
  trunk({
    slug: 'dumbbell-side-bend', name: 'Dumbbell Side Bend', pattern: 'anti_rotation_lateral', laterality: 'unilateral', force: 'pull', family: 'side-bend', grade: 2, skill: 1, loading: 'dumbbell_single', grip: 'neutral', description: 'Bending sideways with a dumbbell in one hand and coming back up.',
    setup: 'Stand with a dumbbell at one side and the other hand on the waist. Feet hip width.', execution: 'Slide the weight down the leg as far as you stay square. Pull the trunk upright with the far side.', cues: 'Move as if between two panes of glass. One weight only.', mistakes: 'A dumbbell in each hand cancels the work. The trunk twists forward.',
    muscles: ['obliques', 'deep_core/2', 'erectors/4', 'forearm_flexors/4'], equipment: ['dumbbell', 'kettlebell', 'weight_plate'], stress: 'loaded_spinal_flexion', ratio: { deadlift: 0.15 }, suits: [0, 2, 0, 2, 0], aliases: 'Side Bend (Dumbbell); Side Bend; Dumbbell Trunk Side Flexion; Side Dumbbell Trunk Flexion; Kettlebell Side Bend; Plate Side Bend',
  }),
  trunk({
    slug: 'barbell-side-bend', name: 'Barbell Side Bend', pattern: 'anti_rotation_lateral', laterality: 'alternating', force: 'pull', family: 'side-bend', grade: 3, loading: 'barbell', grip: 'pronated', rampSets: false, description: 'Bending to each side with a light bar on the shoulders.',
    setup: 'Set a light bar on the upper back as for a squat. Stand wider than the hips.', execution: 'Bend to one side within a small range and return to upright. Change sides.', cues: 'Push the hip slightly the other way. Move at half speed.', mistakes: 'The long bar tips and pulls you over. The load is treated like a squat.',
    muscles: ['obliques', 'erectors/2', 'deep_core/2'], equipment: ['barbell rack', 'barbell'], stress: 'loaded_spinal_flexion axial_load low_bar_rack', ratio: { squat: 0.2 }, suits: [0, 1, 0, 2, 0], aliases: 'Side Bend (Barbell)',
  }),
  trunk({
    slug: 'cable-side-bend', name: 'Cable Side Bend', pattern: 'anti_rotation_lateral', laterality: 'unilateral', force: 'pull', family: 'side-bend', grade: 2, skill: 1, loading: 'cable', handle: 'single_d', grip: 'neutral', description: 'A side bend against a low pulley, with tension through the whole range.',
    setup: 'Stand side-on to a low pulley with the handle in the near hand. Step out until the stack hangs.', execution: 'Let the cable bend you a little towards it. Pull upright and slightly past the middle.', cues: 'Ribs to hip on the working side. Keep the arm passive.', mistakes: 'The shoulder shrugs the handle up. The hips swing out.',
    muscles: ['obliques', 'deep_core/2', 'erectors/4'], equipment: ['cable'], stress: 'loaded_spinal_flexion', ratio: { deadlift: 0.14 }, suits: [0, 2, 0, 2, 0], aliases: 'Side Bend (Cable); Low Cable Side Bend',
  }),
  trunk({
    slug: 'high-cable-side-bend', name: 'High-Pulley Side Bend', pattern: 'trunk_flexion', laterality: 'unilateral', family: 'side-bend', grade: 3, loading: 'cable', handle: 'single_d', description: 'A sideways crunch that pulls a high handle down beside the head.',
    setup: 'Stand side-on below a high pulley with the handle held beside the ear. Stand firm with soft knees.', execution: 'Bring the elbow down towards the hip by bending the trunk. Return to upright slowly.', cues: 'Lock the arm and shorten the waist. Keep the hips under you.', mistakes: 'The arm pulls as in a pulldown. You bend forward.',
    muscles: ['obliques', 'abs/2', 'lats/4'], equipment: ['cable'], stress: 'loaded_spinal_flexion', ratio: { bench: 0.25 }, suits: [0, 2, 0, 2, 0], aliases: 'One-Arm High-Pulley Cable Side Bend; Standing Cable Side Crunch; High Cable Oblique Crunch',
  }),
  trunk({
    slug: 'band-side-bend', name: 'Band Side Bend', pattern: 'anti_rotation_lateral', laterality: 'unilateral', force: 'pull', family: 'side-bend', grade: 1, skill: 1, loading: 'band', description: 'A side bend against a band under the foot.',
    setup: 'Stand on the band with one foot and hold the end at that side. Take up the slack.', execution: 'Bend away from the band to stretch it. Return slowly to upright.', cues: 'Keep the chest facing forward. Pause at the end.', mistakes: 'You lean forward. The arm bends.',
    muscles: ['obliques', 'deep_core/2'], equipment: ['band'], stress: '', suits: [0, 1, 0, 3, 0], aliases: 'Banded Side Bend; Side Bend (Band)',
  }),
  trunk({
    slug: 'ball-side-bend', name: 'Stability Ball Side Crunch', pattern: 'trunk_flexion', laterality: 'unilateral', force: 'pull', family: 'side-bend', grade: 4, loading: 'bodyweight_plus', description: 'Bending sideways over a ball with the feet braced, with a plate when it is easy.',
    setup: 'Lie sideways over the ball with the hip in its middle and the feet staggered against a wall. Hold the hands or a small plate at the chest.', execution: 'Let the trunk follow the ball down. Curl up sideways until just above the straight line.', cues: 'Feel the top side shorten. Keep the hips stacked.', mistakes: 'You roll to the front or back. The feet slip.',
    muscles: ['obliques', 'deep_core/2', 'glute_med/4', 'erectors/4'], equipment: ['stability_ball wall', 'stability_ball'], bodyweightShare: 0.35, stress: 'side_lying_load loaded_spinal_flexion', suits: [0, 2, 0, 2, 0], aliases: 'Weighted Ball Side Bend; Swiss Ball Side Crunch; Exercise Ball Side Bend; Ball Side Bend',
  }),
  trunk({
    slug: 'back-extension-side-bend', name: 'Back Extension Bench Side Bend', pattern: 'anti_rotation_lateral', laterality: 'unilateral', force: 'pull', family: 'side-bend', grade: 4, loading: 'bodyweight_plus', description: 'Bending sideways on a 45-degree bench with the hip on the pad.',
    setup: 'Stand sideways on the bench with the hip on the pad and the feet locked. Cross the arms or hold a weight.', execution: 'Lower the trunk to the side. Raise it to one line with the legs.', cues: 'Chest faces straight ahead. Stop at the straight line.', mistakes: 'You turn the chest down and use the back. The weight swings.',
    muscles: ['obliques', 'deep_core/2', 'erectors/2', 'glute_med/4'], equipment: ['back_extension_bench', 'ghd_back_ext'], bodyweightShare: 0.45, stress: 'loaded_spinal_flexion', suits: [0, 2, 0, 2, 0], aliases: 'Roman Chair Side Bend; 45-Degree Side Bend; Hyperextension Side Bend; Oblique Raise',
  }),
  trunk({
    slug: 'suitcase-hold', name: 'Suitcase Hold', pattern: 'anti_rotation_lateral', laterality: 'ipsilateral_offset', family: 'suitcase-hold', grade: 2, skill: 1, loading: 'kettlebell_single', measure: 'seconds', secondsPerRep: 1, grip: 'neutral', description: 'Standing tall with a heavy weight in one hand.',
    setup: 'Lift a heavy weight at one side with a flat back. Stand with feet together or hip width.', execution: 'Hold level shoulders for the set time. Put it down with bent knees and change hands.', cues: 'Crush the handle. The free arm hangs loose.', mistakes: 'The trunk leans away. The weight rests on the thigh.',
    muscles: ['obliques', 'forearm_flexors/2', 'deep_core/2', 'traps_upper/4', 'glute_med/4'], equipment: ['kettlebell', 'dumbbell'], stress: 'heavy_grip isometric_long', ratio: { deadlift: 0.3 }, suits: [1, 1, 0, 3, 0], aliases: 'One-Arm Hold; Single-Arm Farmer Hold',
  }),
];
