import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'mechanic' | 'skill' | 'loading' | 'pattern'> & Partial<Draft>;

function raise(note: Note): Draft {
  return { pattern: 'trunk_flexion', mechanic: 'isolation', skill: 1, loading: 'bodyweight', ...note };
}

function hold(note: Note): Draft {
  return { pattern: 'anti_extension', mechanic: 'isolation', skill: 1, loading: 'bodyweight', measure: 'seconds', secondsPerRep: 1, ...note };
}

export const legRaisesAndHollows: Draft[] = [
  raise({
    slug: 'toes-to-bar', name: 'Toes-to-Bar', family: 'leg-raise', grade: 7, skill: 3, description: 'Lifting straight legs from a hang until the toes touch the bar, without swing.',
    setup: 'Hang with straight arms just outside the shoulders. Set the shoulder blades and point the toes a little forward.', execution: 'Press the bar down with straight arms and lift the legs to it. Lower for two seconds to a still hang.', cues: 'Curl the tailbone up at the end. Push the bar towards the knees.', mistakes: 'You lean far back and kick. The legs drop and start a swing.',
    muscles: ['abs', 'hip_flexors/2', 'lats/2', 'obliques/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', bodyweightShare: 0.4, stress: 'hang toes_to_bar heavy_grip', suits: [1, 3, 0, 2, 1], aliases: 'Toes to Bar; T2B; TTB; Strict Toes to Bar; Hanging Pike; Hanging Pike Raise',
  }),
  raise({
    slug: 'kipping-toes-to-bar', name: 'Kipping Toes-to-Bar', family: 'leg-raise', grade: 7, skill: 4, description: 'Toes to the bar in rhythm from an arch and hollow swing, as in CrossFit workouts.',
    setup: 'Own ten strict hanging knee raises first. Hang and swing small between arch and hollow from the shoulders.', execution: 'As you come to hollow behind the bar, snap the toes up. Push away from the bar and swing straight into the next.', cues: 'Swing from the shoulders, not the knees. Keep the rhythm tight.', mistakes: 'The swing grows until timing is lost. Torn hands are ignored.',
    muscles: ['abs', 'hip_flexors/2', 'lats/2', 'forearm_flexors/2', 'obliques/4'], equipment: ['pull_up_bar'], grip: 'pronated', bodyweightShare: 0.4, secondsPerRep: 2, stress: 'hang kipping toes_to_bar heavy_grip fall_risk new_hiit', suits: [0, 1, 1, 2, 3], aliases: 'Kipping Toes to Bar; Kipping T2B',
  }),
  raise({
    slug: 'knees-to-elbows', name: 'Knees-to-Elbows', family: 'leg-raise', grade: 5, skill: 3, description: 'Curling from a hang until the knees touch the elbows.',
    setup: 'Hang with a shoulder-wide grip. Draw the shoulder blades down.', execution: 'Bend the knees and round the whole back to bring them to the elbows. Uncurl slowly.', cues: 'Lift the hips high. Bring the knees up rather than the elbows down.', mistakes: 'The movement stops at hip height. The arms bend to meet the knees.',
    muscles: ['abs', 'hip_flexors/2', 'lats/4', 'obliques/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', bodyweightShare: 0.35, stress: 'hang toes_to_bar heavy_grip', suits: [0, 2, 0, 2, 1], aliases: 'Knees to Elbows; K2E; Hanging Knee to Elbow',
  }),
  raise({
    slug: 'hanging-oblique-knee-raise', name: 'Hanging Oblique Knee Raise', pattern: 'trunk_rotation', laterality: 'alternating', family: 'leg-raise', grade: 5, skill: 2, description: 'A hanging knee raise that turns the knees towards one armpit and then the other.',
    setup: 'Hang still with bent knees. Keep the legs pressed together.', execution: 'Lift the knees up and to one side by curling and turning the pelvis. Lower to the middle and change sides.', cues: 'One hip comes higher than the other. Wait for the swing to die.', mistakes: 'Only the knees turn while the pelvis stays square. The body spins under the bar.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', bodyweightShare: 0.3, stress: 'hang loaded_rotation', suits: [0, 2, 0, 2, 1], aliases: 'Hanging Oblique Raise; Twisting Hanging Knee Raise; Hanging Side Knee Raise',
  }),
  raise({
    slug: 'hanging-alternating-knee-raise', name: 'Alternating Hanging Knee Raise', laterality: 'alternating', family: 'leg-raise', grade: 3, skill: 2, secondsPerRep: 2, description: 'Raising one knee at a time from a hang, like running in the air.',
    setup: 'Hang from a bar with straight legs. Tuck the pelvis a little.', execution: 'Draw one knee as high as it goes while the other leg stays long. Change legs without swinging.', cues: 'Keep the ribs low. Point the lower foot at the floor.', mistakes: 'The pelvis rocks from side to side. The knees rise only halfway.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/2', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', bodyweightShare: 0.2, stress: 'hang', suits: [0, 1, 0, 3, 2], aliases: 'Hanging Single-Leg Knee Raise; Hanging Wind Sprint; Hanging March',
  }),
  raise({
    slug: 'hanging-windshield-wiper', name: 'Hanging Windshield Wiper', pattern: 'trunk_rotation', laterality: 'alternating', family: 'leg-raise', grade: 8, skill: 4, description: 'Sweeping raised legs from side to side while hanging.',
    setup: 'Raise the legs until the shins are near the bar. Grip hard and straighten the arms.', execution: 'Turn the hips and lower the legs to one side as far as you can stop them. Sweep back over the top.', cues: 'Turn the pelvis as a block. Bend the knees to make it easier.', mistakes: 'The legs fall and the shoulder is wrenched. The trunk drops below level.',
    muscles: ['obliques', 'abs/2', 'lats/2', 'hip_flexors/2', 'forearm_flexors/2'], equipment: ['pull_up_bar'], grip: 'pronated', bodyweightShare: 0.5, secondsPerRep: 4, stress: 'hang loaded_rotation toes_to_bar heavy_grip', suits: [1, 2, 0, 2, 0], aliases: 'Windshield Wiper; Hanging Wiper',
  }),
  raise({
    slug: 'lying-windshield-wiper', name: 'Lying Windshield Wiper', pattern: 'trunk_rotation', laterality: 'alternating', family: 'leg-raise', grade: 4, skill: 2, description: 'Lowering raised legs to each side while lying with the arms spread.',
    setup: 'Lie with the arms out and the legs pointing up. Bend the knees if the back complains.', execution: 'Lower both legs to one side until the other shoulder wants to lift. Bring them back and change sides.', cues: 'Pin both shoulders down. Stop where you still have control.', mistakes: 'The legs fall the last part. The knees come apart.',
    muscles: ['obliques', 'abs/2', 'deep_core/4', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, secondsPerRep: 4, stress: 'supine loaded_rotation', suits: [0, 2, 0, 3, 0], aliases: 'Floor Windshield Wiper; Floor Wiper; Lying Leg Rotation',
  }),
  raise({
    slug: 'captains-chair-leg-raise', name: 'Captain’s Chair Leg Raise', family: 'leg-raise', grade: 4, skill: 2, description: 'Raising straight legs while supported on the forearms.',
    setup: 'Rest the forearms on the pads and press the back to the cushion. Let the legs hang straight.', execution: 'Raise the legs to level or above by rolling the pelvis up. Lower without swinging behind you.', cues: 'Push the elbows down. Keep the knees locked softly.', mistakes: 'The low back leaves the pad early. The legs are kicked up.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4', 'quads/4'], equipment: ['dip_bars'], bodyweightShare: 0.35, stress: '', suits: [0, 2, 0, 2, 0], aliases: 'Leg Raise (Captain\'s Chair); Vertical Leg Raise; Leg Raise Parallel Bars; Roman Chair Leg Raise',
  }),
  raise({
    slug: 'decline-leg-raise', name: 'Decline Bench Leg Raise', family: 'leg-raise', grade: 4, skill: 2, description: 'Leg raises on a sloping bench with the head at the high end.',
    setup: 'Lie with the head up and hold the rollers or the edge behind it. Lift the heels off the pad.', execution: 'Raise the legs until they point up and curl the hips off the pad. Lower until just before the back arches.', cues: 'Start with a slight slope. Lower slower than you lift.', mistakes: 'The elbows pull the body up the bench. The legs hit the pad.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['decline_bench', 'bench_adjustable'], bodyweightShare: 0.35, stress: 'supine', suits: [0, 2, 0, 2, 0], aliases: 'Decline Leg Raise; Incline Leg Raise',
  }),
  raise({
    slug: 'decline-reverse-crunch', name: 'Decline Reverse Crunch', family: 'leg-raise', grade: 4, skill: 2, description: 'A reverse crunch on a sloping bench, so that the pelvis is curled uphill.',
    setup: 'Lie with the head at the high end and hold on behind it. Bend the knees over the hips.', execution: 'Roll the pelvis up until the seat leaves the pad. Let it down one vertebra at a time.', cues: 'Bring the knees to the chin and not only to the chest. Keep the knee angle fixed.', mistakes: 'The heels are kicked up. You drop the hips onto the bench.',
    muscles: ['abs', 'hip_flexors/4', 'obliques/2'], equipment: ['decline_bench', 'bench_adjustable'], bodyweightShare: 0.35, stress: 'supine', suits: [0, 3, 0, 2, 0], aliases: 'Incline Reverse Crunch; Decline Bench Reverse Crunch',
  }),
  raise({
    slug: 'cable-reverse-crunch', name: 'Cable Reverse Crunch', family: 'leg-raise', grade: 3, skill: 2, loading: 'cable', handle: 'ankle_strap', description: 'A reverse crunch against a low cable fixed to the ankles.',
    setup: 'Lie with the feet towards a low pulley and strap both ankles to it. Hold something solid behind the head with knees bent.', execution: 'Draw the knees in and curl the pelvis off the floor. Return until the hips are open but the back is still down.', cues: 'Curl the pelvis at the end of every repetition. Keep the cable tight.', mistakes: 'The stack pulls the back into an arch. The thighs move but the pelvis does not.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['cable'], stress: 'supine loaded_spinal_flexion', ratio: { bench: 0.25 }, suits: [0, 3, 0, 2, 0], aliases: 'Reverse Crunch (Cable); Cable Knee Tuck',
  }),
  raise({
    slug: 'straight-leg-hip-lift', name: 'Straight-Leg Hip Lift', family: 'leg-raise', grade: 3, description: 'Pushing the feet straight up from vertical legs by lifting the hips.',
    setup: 'Lie with the legs upright and the palms beside the hips. Look straight up.', execution: 'Lift the tailbone a few centimetres and send the heels to the ceiling. Lower softly.', cues: 'Straight up, not back over the face. Press lightly with the hands.', mistakes: 'The legs swing towards the head. The hands do the pushing.',
    muscles: ['abs', 'obliques/4', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, secondsPerRep: 2, stress: 'supine', suits: [0, 2, 0, 3, 1], aliases: 'Bottoms Up; Toes to Sky; Pulse Up; Vertical Hip Lift',
  }),
  raise({
    slug: 'smith-hip-raise', name: 'Smith Machine Hip Raise', family: 'leg-raise', grade: 4, skill: 3, loading: 'smith', rampSets: false, description: 'Lifting a Smith bar with the soles by raising the hips from the floor.',
    setup: 'Set the safeties, lie under the bar and put the soles against it with nearly straight knees. Unlock the hooks with care.', execution: 'Push the bar straight up by lifting the hips. Lower until the seat touches.', cues: 'Middle of the foot on the bar. Keep the knees still.', mistakes: 'It turns into a leg press. The feet slip because shoes are wet or the bar bare.',
    muscles: ['abs', 'hip_flexors/4', 'obliques/4'], equipment: ['smith_machine', 'smith_machine bench_flat'], stress: 'supine loaded_spinal_flexion', ratio: { squat: 0.2 }, suits: [0, 2, 0, 1, 0], aliases: 'Hip Raise (Smith Machine)',
  }),
  raise({
    slug: 'seated-knee-tuck', name: 'Seated Knee Tuck', family: 'knee-tuck', grade: 2, description: 'Pulling the knees to the chest while sitting at the edge of a bench or on the floor.',
    setup: 'Sit on the edge, lean back and hold on beside the hips. Stretch the legs with the heels off the floor.', execution: 'Draw knees and chest together. Lean back and stretch the legs again.', cues: 'Both ends move. Keep the chest lifted.', mistakes: 'The back collapses into the bench. The feet rest on the floor.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['bench_flat', 'plyo_box', '', 'mat'], bodyweightShare: 0.3, secondsPerRep: 2, stress: '', suits: [0, 1, 0, 3, 1], aliases: 'Seated Leg Tuck; Seated Flat Bench Leg Pull-In; Seated In and Out; Seated Leg Pull-In',
  }),
  raise({
    slug: 'lying-knee-tuck', name: 'Lying Knee Tuck', family: 'knee-tuck', grade: 1, description: 'Pulling the knees in from straight legs while lying on the back.',
    setup: 'Lie with the hands under the seat or holding the bench and the legs just off the floor. Press the back down.', execution: 'Slide the knees over the chest. Stretch the legs low without losing the back.', cues: 'Move the feet along one level line. Stretch only as low as you can stay flat.', mistakes: 'The back arches as the legs go out. The neck tightens.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/4'], equipment: ['', 'mat', 'bench_flat'], bodyweightShare: 0.25, secondsPerRep: 2.5, stress: 'supine', suits: [0, 1, 0, 3, 1], aliases: 'Leg Pull-In; Flat Bench Leg Pull-In; Lying Leg Pull-In; Lying Knee Raise',
  }),
  raise({
    slug: 'seated-corkscrew', name: 'Seated Corkscrew', pattern: 'trunk_rotation', laterality: 'alternating', family: 'knee-tuck', grade: 3, skill: 2, description: 'Drawing circles with raised legs while leaning back on the seat.',
    setup: 'Sit leaning back on hands or forearms with the legs together and raised. Tighten the belly before they move.', execution: 'Circle both feet to one side, down, round and up again. Change direction after each circle.', cues: 'Turn from the pelvis and roll from hip to hip. Keep the circle as big as you can control.', mistakes: 'Only the knees draw circles. The chest caves in.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2'], equipment: ['', 'mat', 'bench_flat'], bodyweightShare: 0.3, secondsPerRep: 3, stress: 'loaded_rotation', suits: [0, 1, 0, 3, 1], aliases: 'Corkscrew; Seated Leg Circle',
  }),
  raise({
    slug: 'lying-w-raise', name: 'Lying W Leg Raise', pattern: 'trunk_rotation', laterality: 'alternating', family: 'leg-raise', grade: 4, skill: 2, description: 'Drawing a W in the air with raised legs, which adds the obliques to a leg raise.',
    setup: 'Lie on your back with the legs up and the arms out. Press the low back down.', execution: 'Lower the legs diagonally to one side, lift them to the middle and lower to the other side. Come back up to finish the letter.', cues: 'Curl the pelvis a little at each peak. Keep the shoulders flat.', mistakes: 'The back arches at the low points. The legs swing by their own weight.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2', 'deep_core/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, secondsPerRep: 4, stress: 'supine loaded_rotation', suits: [0, 1, 0, 3, 1], aliases: 'W-Raise; Leg W Raise',
  }),
  raise({
    slug: 'flutter-kick', name: 'Flutter Kick', pattern: 'anti_extension', laterality: 'alternating', family: 'flutter', grade: 3, measure: 'seconds', secondsPerRep: 1, description: 'Small fast kicks with straight legs just off the floor.',
    setup: 'Lie on your back with the hands under the hips. Lift the legs a little and flatten the back.', execution: 'Kick up and down from the hips in small beats. Stop when the back starts to lift.', cues: 'Long legs, pointed feet. Breathe without holding.', mistakes: 'The kicks come from the knees. The back hollows.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/4', 'quads/4'], equipment: ['', 'mat'], stress: 'supine plank_long', suits: [0, 0, 0, 3, 2], aliases: 'Flutter Kicks; Lying Flutter Kick',
  }),
  raise({
    slug: 'scissor-kick', name: 'Scissor Kick', pattern: 'anti_extension', laterality: 'alternating', family: 'flutter', grade: 3, measure: 'seconds', secondsPerRep: 1, description: 'Crossing straight legs over and under each other off the floor.',
    setup: 'Lie on your back with the legs raised a hand’s width or more. Rest the hands under the seat.', execution: 'Open the legs and cross one over the other. Open and cross the other way.', cues: 'Higher legs are easier. Keep the low back down.', mistakes: 'The knees bend. The pelvis rocks.',
    muscles: ['abs', 'hip_flexors/2', 'adductors/2', 'deep_core/4'], equipment: ['', 'mat'], stress: 'supine plank_long', suits: [0, 0, 0, 3, 2], aliases: 'Scissors; Scissor Kicks; Lying Leg Scissors',
  }),
  raise({
    slug: 'lying-toe-tap', name: 'Lying Toe Tap', pattern: 'anti_extension', laterality: 'alternating', family: 'dead-bug', grade: 1, description: 'Lowering one bent leg at a time to tap the floor, a first step to the dead bug.',
    setup: 'Lie with knees and hips at right angles and arms at the sides. Breathe out and feel the ribs sink.', execution: 'Lower one foot to tap the floor with the knee angle unchanged. Bring it back and change legs.', cues: 'Nothing moves but one thigh. Exhale on the way down.', mistakes: 'The back lifts off. The foot is set down with weight.',
    muscles: ['deep_core', 'abs/2', 'hip_flexors/2'], equipment: ['', 'mat'], secondsPerRep: 2.5, stress: 'supine', suits: [0, 0, 0, 2, 0], aliases: 'Toe Taps; Supine Toe Tap; Heel Tap; Dead Bug Toe Tap',
  }),
  raise({
    slug: 'band-dead-bug', name: 'Band Dead Bug', pattern: 'anti_extension', laterality: 'alternating', family: 'dead-bug', grade: 3, skill: 2, loading: 'band', description: 'A dead bug with straight arms pulling a band down, which switches on lats and abdominals together.',
    setup: 'Fix a band behind the head and hold it over the chest with straight arms. Lift the knees over the hips.', execution: 'Keep the band still and lower one leg long. Return and change legs.', cues: 'Pull the band before the leg moves. Breathe out to the end.', mistakes: 'The arms drift overhead. The ribs pop up.',
    muscles: ['deep_core', 'abs/2', 'lats/4', 'hip_flexors/4'], equipment: ['band'], secondsPerRep: 4, stress: 'supine', suits: [0, 1, 0, 2, 0], aliases: 'Dead Bug with Band; Banded Dead Bug Pulldown',
  }),
  raise({
    slug: 'ball-dead-bug', name: 'Stability Ball Dead Bug', pattern: 'anti_extension', laterality: 'contralateral', family: 'dead-bug', grade: 2, description: 'A dead bug pressing a ball between the hand and the opposite knee.',
    setup: 'Lie with a ball held between knees and hands. Squeeze it from both sides.', execution: 'Stretch the free arm and leg while the other pair squeezes. Come back and change.', cues: 'Never let the pressure on the ball fade. Reach away slowly.', mistakes: 'The ball is only held, not pressed. The low back lifts.',
    muscles: ['deep_core', 'abs/2', 'hip_flexors/2', 'obliques/4'], equipment: ['stability_ball'], secondsPerRep: 4, stress: 'supine', suits: [0, 1, 0, 2, 0], aliases: 'Swiss Ball Dead Bug; Dead Bug with Ball',
  }),
  hold({
    slug: 'isometric-abdominal-press', name: 'Isometric Abdominal Press', family: 'abdominal-press', grade: 1, description: 'Pressing the hands into raised knees while the knees push back; no movement and no equipment.',
    setup: 'Lie with the knees over the hips and put the hands on the lower thighs. Keep the arms straight.', execution: 'Push hands and thighs against each other as hard as is comfortable. Hold for three slow breaths and relax.', cues: 'Use one leg at a time first. Keep breathing.', mistakes: 'You hold your breath and go red. The head lifts.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/2'], equipment: ['', 'mat'], stress: 'supine isometric_long', suits: [0, 0, 0, 2, 0], aliases: 'Double-Leg Abdominal Press; Single-Leg Abdominal Press; Abdominal Press',
  }),
  hold({
    slug: 'abdominal-draw-in', name: 'Abdominal Draw-In', family: 'draw-in', grade: 1, description: 'Gently drawing the lower belly in while breathing, to find the deep abdominal wall.',
    setup: 'Lie with bent knees or kneel on all fours. Let the belly go soft.', execution: 'Breathe out and draw the part below the navel in slowly. Hold it lightly for up to ten seconds while you breathe.', cues: 'A third of your strength is enough. Feel beside the hip bones with the fingertips.', mistakes: 'You suck the stomach up under the ribs. The breath stops.',
    muscles: ['deep_core', 'pelvic_floor/4', 'obliques/4'], equipment: ['', 'mat'], stress: '', suits: [0, 0, 0, 1, 0], aliases: 'Abdominal Hollowing; Draw-In Maneuver; Transversus Activation',
  }),
  hold({
    slug: 'tuck-hollow-hold', name: 'Tuck Hollow Hold', family: 'hollow', grade: 2, description: 'A hollow hold with bent knees, which is the way into the full one.',
    setup: 'Lie on your back and bring the knees over the hips. Flatten the low back.', execution: 'Lift the shoulder blades and reach the arms past the knees. Hold while breathing.', cues: 'Push the belt into the floor. Move the knees away only when the back stays.', mistakes: 'The chin is jammed to the chest. The knees come in so far that nothing works.',
    muscles: ['abs', 'deep_core/2', 'hip_flexors/4'], equipment: ['', 'mat'], stress: 'supine isometric_long plank_long', suits: [0, 1, 0, 3, 0], aliases: 'Tucked Hollow Body Hold; Bent-Knee Hollow Hold',
  }),
  raise({
    slug: 'hollow-rock', name: 'Hollow Rock', pattern: 'anti_extension', family: 'hollow', grade: 5, skill: 2, description: 'Rocking in the hollow shape without changing it.',
    setup: 'Take the hollow position with arms by the ears. Check that the low back is down.', execution: 'Rock forward and back like a bowl. Stop when the shape breaks.', cues: 'The whole body is one curve. Start the rock from the shoulders.', mistakes: 'The legs kick to make it rock. A flat spot in the back bangs the floor.',
    muscles: ['abs', 'deep_core/2', 'hip_flexors/2'], equipment: ['', 'mat'], secondsPerRep: 1.5, bodyweightShare: 0.3, stress: 'supine plank_long', suits: [0, 1, 0, 3, 2], aliases: 'Hollow Rocks; Hollow Body Rock',
  }),
  hold({
    slug: 'arch-hold', name: 'Arch Hold', pattern: 'isometric_hold', family: 'back-extension', grade: 2, description: 'Holding chest, arms and legs off the floor on the belly; the counterpart of the hollow hold.',
    setup: 'Lie face down with arms by the ears. Squeeze the glutes and press the legs together.', execution: 'Lift chest and thighs and hold. Breathe in short breaths.', cues: 'Long before high. Look at the floor.', mistakes: 'The head is thrown back. The knees bend.',
    muscles: ['erectors', 'glute_max/2', 'upper_back/2', 'hamstrings/4', 'delts_rear/4'], equipment: ['', 'mat'], stress: 'prone belly_contact cobra isometric_long', suits: [0, 1, 0, 3, 0], aliases: 'Arch Body Hold; Superman Arch',
  }),
  raise({
    slug: 'arch-rock', name: 'Arch Rock', pattern: 'isometric_hold', family: 'back-extension', grade: 3, skill: 2, description: 'Rocking on the belly in a tight arch.',
    setup: 'Take the arch position with straight arms and legs. Put a mat under the hips.', execution: 'Rock from chest to thighs and back without losing the shape. Keep it small.', cues: 'Glutes stay hard. Rock from the shoulders.', mistakes: 'The low back pinches because the hips are loose. The arms drop.',
    muscles: ['erectors', 'glute_max/2', 'upper_back/2', 'hamstrings/4'], equipment: ['mat', ''], secondsPerRep: 1.5, bodyweightShare: 0.3, stress: 'prone belly_contact cobra back_bridge', suits: [0, 1, 0, 3, 1], aliases: 'Superman Rock; Arch Rocks',
  }),
  hold({
    slug: 'hanging-l-sit', name: 'Hanging L-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 5, skill: 3, description: 'Holding straight legs level while hanging from a bar.',
    setup: 'Hang with set shoulders. Tighten the thighs before you lift.', execution: 'Raise the legs to level and hold. Lower them before the back arches.', cues: 'Push the bar down a little. Point the toes.', mistakes: 'You swing. The knees bend unnoticed.',
    muscles: ['abs', 'hip_flexors/2', 'quads/4', 'lats/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], grip: 'pronated', stress: 'hang toes_to_bar isometric_long heavy_grip', suits: [1, 1, 0, 3, 0], aliases: 'L-Hang; Hanging L-Hold',
  }),
  hold({
    slug: 'foot-supported-l-sit', name: 'Foot-Supported L-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 2, skill: 2, description: 'A support on straight arms with the heels resting on the floor or a box.',
    setup: 'Place the hands on parallettes or bars beside the hips. Rest the heels in front of you.', execution: 'Push down until the hips lift and the legs are straight. Hold with light heels.', cues: 'Press the shoulders away from the ears. Lift one heel for a moment as you get stronger.', mistakes: 'The elbows bend. The shoulders sink to the ears.',
    muscles: ['abs', 'triceps/2', 'hip_flexors/2', 'lats/4', 'chest_sternal/4'], equipment: ['parallettes', 'dip_bars', 'bench_flat', ''], stress: 'isometric_long push_up_flat_hand', suits: [1, 1, 0, 2, 0], aliases: 'Assisted L-Sit; L-Sit (Foot Supported)',
  }),
  hold({
    slug: 'tuck-l-sit', name: 'Tuck L-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 3, skill: 2, description: 'A support hold with the knees tucked to the chest.',
    setup: 'Sit between parallettes or two benches and put the hands beside the hips. Bend the knees.', execution: 'Push the floor away and lift seat and feet. Hold the knees high.', cues: 'Lock the elbows. Lift the knees rather than leaning back.', mistakes: 'The feet drag. The shoulders shrug.',
    muscles: ['abs', 'hip_flexors/2', 'triceps/2', 'lats/4', 'serratus/4'], equipment: ['parallettes', 'dip_bars', 'bench_flat', 'rings', ''], stress: 'isometric_long push_up_flat_hand', suits: [1, 1, 0, 2, 0], aliases: 'Tucked L-Sit; Tuck Support Hold',
  }),
  hold({
    slug: 'l-sit', name: 'L-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 6, skill: 3, description: 'Supporting the body on straight arms with straight legs held level.',
    setup: 'Sit with straight legs and place the hands beside the thighs on floor, parallettes or bars. Turn the elbow pits forward.', execution: 'Push down until the seat leaves the floor and lift the heels. Hold the legs level.', cues: 'Press tall. Squeeze the thighs and point the toes.', mistakes: 'The hips stay behind the hands. The knees soften.',
    muscles: ['abs', 'hip_flexors/2', 'quads/4', 'triceps/2', 'lats/4', 'serratus/4'], equipment: ['parallettes', 'dip_bars', ''], stress: 'isometric_long push_up_flat_hand', suits: [1, 1, 0, 2, 0], aliases: 'L Sit; L Hold; Floor L-Sit; Parallette L-Sit',
  }),
  hold({
    slug: 'straddle-l-sit', name: 'Straddle L-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 7, skill: 4, description: 'A support with straight legs spread wide and the hands between them.',
    setup: 'Sit in a wide straddle and plant the hands close in front of the hips. Lean forward a little.', execution: 'Push down and lift hips and heels together. Hold with locked knees.', cues: 'Compress: chest towards the thighs. Keep the shoulders in front of the hands.', mistakes: 'The hips lift while the heels stay. Cramp in the hip flexors is forced through.',
    muscles: ['abs', 'hip_flexors/2', 'triceps/2', 'delts_front/2', 'glute_med/4', 'quads/4'], equipment: ['', 'parallettes'], stress: 'isometric_long push_up_flat_hand wide_stance', suits: [1, 1, 0, 2, 0], aliases: 'Straddle Sit Hold; Straddle L Hold',
  }),
  hold({
    slug: 'ring-l-sit', name: 'Ring L-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 7, skill: 4, handle: 'rings', grip: 'neutral', description: 'An L-sit in the support on rings.',
    setup: 'Jump to support and steady the rings beside the hips. Turn them slightly outwards.', execution: 'Raise straight legs to level and hold. Lower them before you come down.', cues: 'Arms off the straps. Push the rings straight down.', mistakes: 'The rings drift apart. The shoulders creep up.',
    muscles: ['abs', 'triceps/2', 'hip_flexors/2', 'chest_sternal/2', 'lats/4', 'quads/4'], equipment: ['rings'], stress: 'isometric_long', suits: [1, 1, 0, 2, 0], aliases: 'Rings L-Sit; L-Sit on Rings',
  }),
  hold({
    slug: 'v-sit', name: 'V-Sit', pattern: 'isometric_hold', family: 'l-sit', grade: 9, skill: 5, description: 'A support on the hands with straight legs pointing steeply upwards.',
    setup: 'Own a twenty-second L-sit and a deep pike stretch first. Place the hands beside or slightly behind the hips.', execution: 'Press down, push the hips forward and lift the legs towards the face. Hold with locked knees.', cues: 'Squeeze thighs to chest. Push the shoulders back and down.', mistakes: 'The wrists are not warmed up. You fall back and call it height.',
    muscles: ['abs', 'hip_flexors/2', 'triceps/2', 'delts_rear/4', 'quads/2', 'lats/4'], equipment: ['', 'parallettes'], stress: 'isometric_long push_up_flat_hand', suits: [1, 1, 0, 1, 0], aliases: 'V-Sit Hold',
  }),
  hold({
    slug: 'boat-hold', name: 'Boat Hold', pattern: 'isometric_hold', family: 'hollow', grade: 2, description: 'Balancing on the seat with a straight back and raised legs.',
    setup: 'Sit with bent knees and hold behind the thighs. Lengthen the back.', execution: 'Lean back and lift the feet until the shins are level or the legs straight. Let go and hold.', cues: 'Lift the breastbone. Bend the knees when the back rounds.', mistakes: 'You roll onto the tailbone. The shoulders hunch.',
    muscles: ['hip_flexors', 'abs/2', 'deep_core/2', 'erectors/4', 'quads/4'], equipment: ['', 'mat'], stress: 'isometric_long', suits: [0, 0, 0, 3, 0], aliases: 'Boat Pose; V-Sit Balance; Seated V Hold',
  }),
  raise({
    slug: 'tuck-dragon-flag', name: 'Tuck Dragon Flag', pattern: 'anti_extension', family: 'dragon-flag', grade: 6, skill: 3, description: 'Lowering a body with bent knees from the shoulders on a bench.',
    setup: 'Lie on a bench and hold it firmly behind the head. Roll up onto the upper back with the knees tucked.', execution: 'Lower hips and trunk as one piece with the knees still bent. Stop just above the bench and pull back up.', cues: 'Squeeze the glutes to lock the hips. Elbows close to the head.', mistakes: 'The hips fold and it becomes a leg raise. The weight rolls onto the neck.',
    muscles: ['abs', 'lats/2', 'obliques/2', 'deep_core/2', 'hip_flexors/4', 'glute_max/4'], equipment: ['bench_flat', 'bench_adjustable'], bodyweightShare: 0.5, secondsPerRep: 4, stress: 'supine plank_long head_down valsalva_heavy', suits: [1, 2, 0, 1, 0], aliases: 'Tucked Dragon Flag; Bent-Knee Dragon Flag',
  }),
  raise({
    slug: 'dragon-flag', name: 'Dragon Flag', pattern: 'anti_extension', family: 'dragon-flag', grade: 8, skill: 4, description: 'Lowering and raising a straight body that touches the bench only with the upper back.',
    setup: 'Hold a bench behind the head and roll up until the body stands on the shoulders. Lock knees and glutes.', execution: 'Lower the whole line slowly to just above the bench. Pull it up again or restart from the top.', cues: 'Ribs and pelvis stay glued together. Lower only as far as the hips stay straight.', mistakes: 'The hips bend to lift. The neck takes the weight.',
    muscles: ['abs', 'lats/2', 'obliques/2', 'deep_core/2', 'glute_max/4', 'hip_flexors/4'], equipment: ['bench_flat', 'bench_adjustable', 'rack mat'], bodyweightShare: 0.7, secondsPerRep: 5, stress: 'supine plank_long head_down valsalva_heavy', suits: [2, 2, 0, 1, 0], aliases: 'Dragon Flags',
  }),
];
