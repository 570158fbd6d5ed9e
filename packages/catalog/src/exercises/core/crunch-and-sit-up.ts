import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'mechanic' | 'skill' | 'loading' | 'pattern'> & Partial<Draft>;

function curl(note: Note): Draft {
  return { pattern: 'trunk_flexion', mechanic: 'isolation', skill: 1, loading: 'bodyweight', ...note };
}

export const crunchesAndSitUps: Draft[] = [
  curl({
    slug: 'ball-crunch', name: 'Stability Ball Crunch', family: 'crunch', grade: 2, description: 'A crunch over a large ball, which lets the trunk stretch back before it curls.',
    setup: 'Sit on the ball and walk the feet out until it fills the low back. Plant the feet wide for balance.', execution: 'Let the upper back follow the curve of the ball. Curl the ribs towards the pelvis while the ball stays still.', cues: 'Move only the ribs. Press both feet down evenly.', mistakes: 'The ball rolls and the hips do the work. You drop back quickly into the arch.',
    muscles: ['abs', 'obliques/2', 'deep_core/4'], equipment: ['stability_ball'], bodyweightShare: 0.25, stress: 'supine sit_up_hands_head', suits: [0, 2, 0, 3, 0], aliases: 'Exercise Ball Crunch; Swiss Ball Crunch; Ball Crunch; Physioball Crunch',
  }),
  curl({
    slug: 'weighted-crunch', name: 'Weighted Crunch', family: 'crunch', grade: 3, loading: 'bodyweight_plus', description: 'A floor crunch with a plate, dumbbell or ball held on the chest or over it.',
    setup: 'Lie with bent knees and hold the weight against the breastbone. Holding it on straight arms over the chest is harder.', execution: 'Breathe out and curl until the shoulder blades leave the floor. Lower one rib at a time.', cues: 'Send the weight to the ceiling and not to the knees. Pause for a moment at the top.', mistakes: 'The arms throw the weight forward. The chin jams into the weight.',
    muscles: ['abs', 'obliques/2'], equipment: ['weight_plate', 'dumbbell', 'medicine_ball', 'kettlebell'], bodyweightShare: 0.2, stress: 'supine loaded_spinal_flexion', suits: [0, 3, 0, 2, 0], aliases: 'Dumbbell Crunch; Plate Crunch; Medicine Ball Crunch; Crunch (Weighted)',
  }),
  curl({
    slug: 'legs-elevated-crunch', name: 'Legs-Elevated Crunch', family: 'crunch', grade: 1, description: 'A crunch with the calves resting on a bench or ball, which takes the hip flexors out.',
    setup: 'Lie close to a bench and rest the calves on it with knees and hips bent at right angles. Cross the arms or touch the temples.', execution: 'Curl the ribs down and lift the shoulder blades. Come back until the shoulders just touch.', cues: 'Keep the calves heavy. Look at a spot above the knees.', mistakes: 'The heels dig in and pull. The hips slide towards the bench.',
    muscles: ['abs', 'obliques/2'], equipment: ['bench_flat', 'plyo_box', 'stability_ball'], bodyweightShare: 0.2, stress: 'supine sit_up_hands_head', suits: [0, 2, 0, 3, 0], aliases: 'Crunch with Legs Up; Crunch Legs on Exercise Ball; Crunch with Legs on Bench; Raised Leg Crunch',
  }),
  curl({
    slug: 'long-arm-crunch', name: 'Long-Arm Crunch', family: 'crunch', grade: 2, description: 'A crunch with straight arms beside the ears, so that the lever is longer.',
    setup: 'Lie with bent knees and stretch the arms behind the head with the hands clasped. Press the upper arms lightly against the ears.', execution: 'Curl the trunk with the arms as one piece. Lower until the hands touch the floor.', cues: 'The arms follow, they do not lead. Reach long the whole way.', mistakes: 'The arms swing forward to help. The ribs flare when the hands go back.',
    muscles: ['abs', 'obliques/2'], equipment: ['', 'mat'], bodyweightShare: 0.25, stress: 'supine', suits: [0, 2, 0, 3, 0], aliases: 'Crunch Hands Overhead; Straight-Arm Crunch; Overhead Crunch',
  }),
  curl({
    slug: 'oblique-crunch', name: 'Oblique Crunch', pattern: 'trunk_rotation', laterality: 'unilateral', family: 'crunch', grade: 2, description: 'A diagonal crunch to one side, all repetitions before the other.',
    setup: 'Lie on your back with the knees bent and one ankle crossed over the other knee. Put the hand of the free side to the temple and the other arm on the floor.', execution: 'Curl that shoulder towards the crossed knee. Lower until the shoulder blade rests and repeat.', cues: 'Lead with the lower ribs. Keep the elbow in line with the shoulder.', mistakes: 'Only the elbow swings across. The hand pulls the head round.',
    muscles: ['obliques', 'abs/2'], equipment: ['', 'mat', 'bench_flat'], bodyweightShare: 0.2, stress: 'supine sit_up_hands_head', suits: [0, 2, 0, 3, 0], aliases: 'Oblique Crunches; Elbow to Knee Crunch; Cross-Leg Crunch; Figure-Four Crunch',
  }),
  curl({
    slug: 'side-lying-crunch', name: 'Side-Lying Crunch', laterality: 'unilateral', family: 'crunch', grade: 2, description: 'A short sideways crunch from lying on one hip.',
    setup: 'Lie on one side with the knees bent and stacked. Put the lower hand on the upper waist and the other to the temple.', execution: 'Draw the upper ribs towards the upper hip. Lower until the shoulder touches the floor.', cues: 'Feel the waist shorten under the hand. Keep the range small.', mistakes: 'You roll onto the back and make it a normal crunch. The neck does the lifting.',
    muscles: ['obliques', 'abs/2', 'deep_core/4'], equipment: ['', 'mat'], bodyweightShare: 0.2, stress: 'side_lying_load sit_up_hands_head', suits: [0, 1, 0, 3, 0], aliases: 'Side Crunch; Oblique Crunches on the Floor; Lying Side Crunch',
  }),
  curl({
    slug: 'standing-side-crunch', name: 'Standing Side Crunch', laterality: 'alternating', family: 'crunch', grade: 1, description: 'Bringing elbow and knee together at the side while standing; a gentle choice without the floor.',
    setup: 'Stand tall with the hands at the temples and the weight on one leg. Hold a wall with one hand if balance is poor.', execution: 'Lift the free knee out to the side and bend the trunk to meet it with the elbow. Return tall and change sides.', cues: 'Shorten the waist from both ends. Stand up fully between repetitions.', mistakes: 'The trunk tips forward. The standing knee caves in.',
    muscles: ['obliques', 'hip_flexors/2', 'glute_med/4', 'abs/4'], equipment: [''], secondsPerRep: 2, stress: 'single_leg_balance', suits: [0, 0, 0, 2, 2], aliases: 'Standing Oblique Crunch; Standing Side Bend Knee Raise',
  }),
  curl({
    slug: 'alternating-heel-touch', name: 'Alternating Heel Touch', laterality: 'alternating', family: 'crunch', grade: 1, description: 'Sliding side to side in a half crunch to reach each heel.',
    setup: 'Lie with bent knees, feet apart and heels about a hand beyond the fingertips. Lift the shoulder blades a little and keep them up.', execution: 'Bend sideways to touch one heel. Slide across to the other without dropping the shoulders.', cues: 'Reach with the ribs and not the neck. Keep the height the same throughout.', mistakes: 'The head drops back between reaches. The knees sway along.',
    muscles: ['obliques', 'abs/2'], equipment: ['', 'mat'], secondsPerRep: 2, bodyweightShare: 0.15, stress: 'supine', suits: [0, 1, 0, 3, 1], aliases: 'Alternate Heel Touchers; Heel Touches; Heel Tap Crunch; Lying Heel Touch; Penguin Crunch',
  }),
  curl({
    slug: 'toe-touch-crunch', name: 'Toe-Touch Crunch', family: 'crunch', grade: 3, description: 'A crunch with vertical legs and hands reaching for the toes.',
    setup: 'Lie on your back and raise the legs upright, knees as straight as the hamstrings allow. Point the arms at the ceiling.', execution: 'Reach the hands up the shins by curling the chest. Lower the shoulders and keep the legs where they are.', cues: 'Lift the breastbone to the feet. Legs stay like a wall.', mistakes: 'The legs swing to meet the hands. The chin pokes forward.',
    muscles: ['abs', 'obliques/4', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.25, stress: 'supine', suits: [0, 2, 0, 3, 1], aliases: 'Toe Touchers; Vertical Leg Crunch; Lying Toe Touch',
  }),
  curl({
    slug: 'double-crunch', name: 'Double Crunch', family: 'crunch', grade: 3, description: 'A crunch and a reverse crunch at the same time.',
    setup: 'Lie on your back with the knees over the hips and the hands at the temples. Press the low back down.', execution: 'Curl shoulders and pelvis up together until elbows and knees come close. Lower both ends slowly.', cues: 'Fold from both sides at once. Lift the tailbone as well as the head.', mistakes: 'Only the knees move. The feet drop and the back arches.',
    muscles: ['abs', 'obliques/2', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, stress: 'supine sit_up_hands_head', suits: [0, 2, 0, 3, 1], aliases: 'Tuck Crunch; Full Crunch; Total Crunch',
  }),
  curl({
    slug: 'frog-crunch', name: 'Frog Crunch', family: 'crunch', grade: 2, description: 'A crunch with the soles together and the knees open.',
    setup: 'Lie on your back, put the soles together and let the knees fall outwards. Keep the heels near the seat.', execution: 'Curl the shoulders up and reach between the thighs. Lower with control.', cues: 'Let the knees hang loose. Curl high rather than fast.', mistakes: 'The feet lift to help. The knees snap together at the top.',
    muscles: ['abs', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.2, stress: 'supine', suits: [0, 2, 0, 3, 1], aliases: 'Frog Sit-Up; Butterfly Crunch',
  }),
  curl({
    slug: 'mcgill-curl-up', name: 'McGill Curl-Up', pattern: 'anti_extension', family: 'curl-up', grade: 1, description: 'A very small, stiff curl-up with the hands under the low back, made for people with sore backs.',
    setup: 'Lie with one knee bent and the other leg straight. Slide the hands under the hollow of the low back and leave it unflattened.', execution: 'Brace and lift head and shoulders a few centimetres as one block. Hold for eight to ten seconds and lower.', cues: 'Nothing moves under the hands. Imagine the head lying on scales that should read zero.', mistakes: 'The chin tucks and the neck bends. You press the back flat.',
    muscles: ['abs', 'deep_core/2', 'obliques/2'], equipment: ['', 'mat'], secondsPerRep: 10, stress: 'supine', suits: [0, 0, 0, 2, 0], aliases: 'Curl Up (McGill); McGill Crunch',
  }),
  curl({
    slug: 'standing-cable-crunch', name: 'Standing Cable Crunch', family: 'crunch', grade: 3, skill: 2, loading: 'cable', handle: 'rope', description: 'Curling down against a high cable while standing with the back to the stack.',
    setup: 'Face away from a high pulley and hold the rope at both sides of the neck. Stand a step out with soft knees.', execution: 'Curl the ribs towards the pelvis until the upper back rounds. Rise slowly to tall.', cues: 'Keep the hips over the heels. Think of the bottom rib and the belt buckle meeting.', mistakes: 'You bow from the hips. The rope slides because the arms pull.',
    muscles: ['abs', 'obliques/2'], equipment: ['cable'], stress: 'loaded_spinal_flexion', ratio: { bench: 0.5 }, suits: [0, 3, 0, 2, 0], aliases: 'Standing Rope Crunch; Standing Crunch (Cable)',
  }),
  curl({
    slug: 'seated-cable-crunch', name: 'Seated Cable Crunch', family: 'crunch', grade: 2, loading: 'cable', handle: 'rope', description: 'A cable crunch from a bench or pulldown seat, so the hips cannot help.',
    setup: 'Sit facing away from the high pulley with the rope beside the ears. Put the feet flat and a little apart.', execution: 'Curl forward until the elbows near the thighs. Unroll to upright without leaning back.', cues: 'Sit heavy. Round the trunk from the top down.', mistakes: 'The seat lifts. The load pulls you into an arch at the top.',
    muscles: ['abs', 'obliques/2'], equipment: ['cable bench_flat', 'cable bench_adjustable', 'lat_pulldown'], stress: 'loaded_spinal_flexion', ratio: { bench: 0.5 }, suits: [0, 3, 0, 2, 0], aliases: 'Cable Seated Crunch; Seated Rope Crunch; Pulldown Crunch',
  }),
  curl({
    slug: 'cable-oblique-crunch', name: 'Kneeling Cable Oblique Crunch', pattern: 'trunk_rotation', laterality: 'alternating', family: 'crunch', grade: 4, skill: 2, loading: 'cable', handle: 'rope', description: 'A kneeling cable crunch that finishes towards one knee and then the other.',
    setup: 'Kneel under the pulley with the rope beside the head. Fix the hips above the knees.', execution: 'Curl down and turn one elbow towards the opposite knee. Rise to the middle and change sides.', cues: 'First curl, then turn. Use less load than for the straight version.', mistakes: 'The arms drag the rope across. The hips swing from side to side.',
    muscles: ['obliques', 'abs/2'], equipment: ['cable'], stress: 'loaded_spinal_flexion loaded_rotation kneeling', ratio: { bench: 0.45 }, suits: [0, 3, 0, 2, 0], aliases: 'Cable Oblique Crunch; Kneeling Cable Crunch with Alternating Oblique Twist; Twisting Cable Crunch',
  }),
  curl({
    slug: 'decline-oblique-crunch', name: 'Decline Oblique Crunch', pattern: 'trunk_rotation', laterality: 'alternating', family: 'crunch', grade: 4, skill: 2, loading: 'bodyweight_plus', description: 'A twisting crunch on a decline bench.',
    setup: 'Hook the feet and lie back until the shoulders nearly touch. Touch the temples or hold a plate on the chest.', execution: 'Curl up and turn one shoulder to the far knee. Lower under control and change sides.', cues: 'Turn late, near the top. Keep the seat on the pad.', mistakes: 'You sit all the way up and lose tension. The trunk is flung round.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/4'], equipment: ['decline_bench'], bodyweightShare: 0.3, stress: 'supine head_down loaded_spinal_flexion loaded_rotation', suits: [0, 3, 0, 2, 0], aliases: 'Decline Twisting Crunch; Decline Cross Crunch',
  }),
  curl({
    slug: 'weighted-sit-up', name: 'Weighted Sit-Up', family: 'sit-up', grade: 3, skill: 2, loading: 'bodyweight_plus', description: 'A full sit-up with a plate, dumbbell or ball against the chest.',
    setup: 'Lie with bent knees, feet held or flat. Hug the weight to the chest.', execution: 'Roll up to sitting tall. Unroll slowly until the shoulders touch.', cues: 'Curl before you lift. Breathe out on the way up.', mistakes: 'The weight is thrown forward. The low back arches off the floor at the start.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['weight_plate', 'dumbbell', 'medicine_ball', 'kettlebell', 'sandbag'], bodyweightShare: 0.35, stress: 'supine sit_up_full loaded_spinal_flexion', suits: [0, 2, 0, 2, 1], aliases: 'Sit Up (Weighted); Plate Sit-Up; Dumbbell Sit-Up; Medicine Ball Sit-Up',
  }),
  curl({
    slug: 'decline-sit-up', name: 'Decline Sit-Up', family: 'sit-up', grade: 4, skill: 2, loading: 'bodyweight_plus', description: 'A full sit-up on a bench that slopes down towards the head.',
    setup: 'Lock the ankles under the rollers and sit up. Cross the arms or hold a plate.', execution: 'Lower the trunk slowly to just above the pad. Curl the chest first and sit up.', cues: 'Start each repetition with the ribs. Choose a small slope first.', mistakes: 'You fall back and bounce. The back stays flat and the hip flexors do everything.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4', 'quads/4'], equipment: ['decline_bench'], bodyweightShare: 0.45, stress: 'supine sit_up_full loaded_spinal_flexion head_down', suits: [0, 3, 0, 2, 1], aliases: 'Decline Bench Sit-Up; Decline Situp (Weighted)',
  }),
  curl({
    slug: 'butterfly-sit-up', name: 'Butterfly Sit-Up', family: 'sit-up', grade: 2, secondsPerRep: 2.5, description: 'A sit-up with the soles together and the arms sweeping from floor to feet.',
    setup: 'Lie with the soles together and the knees out; a small pad under the low back may help. Reach the arms overhead.', execution: 'Swing the arms forward and sit up to touch the feet. Lie back until the hands touch the floor behind.', cues: 'Keep a steady beat. Let the knees stay open.', mistakes: 'You crash back onto the spine. The tailbone grinds over a bare floor.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.35, stress: 'supine sit_up_full', suits: [0, 0, 0, 3, 3], aliases: 'AbMat Sit-Up; CrossFit Sit-Up',
  }),
  curl({
    slug: 'janda-sit-up', name: 'Janda Sit-Up', family: 'sit-up', grade: 4, skill: 2, description: 'A slow sit-up with the heels pulled down into the floor or a band, meant to quiet the hip flexors.',
    setup: 'Lie with bent knees and hook a band or a partner’s hands behind the calves. Pull the heels towards the seat and keep pulling.', execution: 'Curl up very slowly while the hamstrings stay tight. Stop where the feet want to lift and go back down.', cues: 'Heels pull before the head lifts. Let the breath out during the whole rise.', mistakes: 'The hamstrings let go and the hips jerk you up. You hold your breath.',
    muscles: ['abs', 'obliques/2', 'hamstrings/4', 'deep_core/4'], equipment: ['band', ''], bodyweightShare: 0.35, secondsPerRep: 5, stress: 'supine sit_up_full', suits: [0, 2, 0, 2, 0],
  }),
  curl({
    slug: 'band-sit-up', name: 'Band-Resisted Sit-Up', family: 'sit-up', grade: 3, skill: 2, loading: 'band', description: 'A sit-up against a band anchored behind the head.',
    setup: 'Fix the band low behind you and hold the ends at the shoulders or have it across the chest. Hook the feet.', execution: 'Sit up against the growing pull. Lower without letting the band snap you back.', cues: 'Curl the ribs first. Keep the hands glued to the chest.', mistakes: 'The arms haul on the band. You drop the last part.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['band', 'band decline_bench'], bodyweightShare: 0.35, stress: 'supine sit_up_full loaded_spinal_flexion', suits: [0, 2, 0, 2, 0], aliases: 'Banded Sit-Up; Weighted Sit-Ups with Bands',
  }),
  curl({
    slug: 'otis-up', name: 'Overhead Plate Sit-Up', family: 'sit-up', grade: 4, skill: 2, loading: 'object', description: 'A sit-up in which a plate or ball is pressed from the chest to overhead on the way up.',
    setup: 'Lie with bent knees and hold the weight at the chest. Anchor the feet if they lift.', execution: 'Sit up and press the weight to the ceiling so that the arms are straight when you are upright. Bring it to the chest as you lie back.', cues: 'Press straight up and not forward. Finish tall with the arms by the ears.', mistakes: 'The weight swings out over the knees. The press is cut short.',
    muscles: ['abs', 'hip_flexors/2', 'delts_front/4', 'triceps/4', 'obliques/4'], equipment: ['weight_plate', 'medicine_ball', 'dumbbell'], secondsPerRep: 4, stress: 'supine sit_up_full loaded_spinal_flexion overhead_press', ratio: { bench: 0.18 }, suits: [0, 2, 0, 2, 1], aliases: 'Otis-Up; Sit-Up to Overhead Press',
  }),
  curl({
    slug: 'barbell-press-sit-up', name: 'Barbell Press Sit-Up', mechanic: 'compound', family: 'sit-up', grade: 5, skill: 3, loading: 'barbell', grip: 'pronated', rampSets: false, description: 'A sit-up with a light barbell pressed over the chest and then overhead.',
    setup: 'Lie on the floor or a decline bench with the feet held and a light bar at the chest. Have a partner hand the bar over.', execution: 'Press the bar as you curl up and finish seated with it overhead. Lower the bar to the chest while rolling back.', cues: 'Keep the bar over the shoulders at all times. Stay light.', mistakes: 'The bar drifts forward and drags you up. The back arches under the load.',
    muscles: ['abs', 'hip_flexors/2', 'delts_front/2', 'triceps/2', 'chest_sternal/4'], equipment: ['barbell', 'barbell decline_bench'], secondsPerRep: 4, stress: 'supine sit_up_full loaded_spinal_flexion overhead_press', ratio: { bench: 0.3 }, suits: [0, 2, 0, 1, 0], aliases: 'Press Sit-Up; Sit-Up Press (Barbell)',
  }),
  curl({
    slug: 'twisting-sit-up', name: 'Twisting Sit-Up', pattern: 'trunk_rotation', laterality: 'alternating', family: 'sit-up', grade: 3, description: 'A sit-up that ends with an elbow across the opposite knee.',
    setup: 'Lie with bent knees and the fingertips at the temples. Hook the feet if needed.', execution: 'Sit up and turn the elbow past the far knee. Face forward again before you lie back, then change sides.', cues: 'Sit first, turn second. Keep the chest open.', mistakes: 'You twist while the back is still rounded on the floor. The hands yank the head.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/2'], equipment: ['', 'mat', 'decline_bench'], bodyweightShare: 0.35, stress: 'supine sit_up_full sit_up_hands_head loaded_rotation', suits: [0, 1, 0, 3, 2], aliases: 'Sit Up Elbow Thrust; Sit-Up with Twist; Oblique Sit-Up',
  }),
  curl({
    slug: 'sprinter-sit-up', name: 'Sprinter Sit-Up', pattern: 'trunk_rotation', laterality: 'alternating', family: 'sit-up', grade: 3, skill: 2, secondsPerRep: 2.5, description: 'Sitting up fast with one knee drawn in and the arms in a sprint position.',
    setup: 'Lie flat with straight legs and bent elbows. Lift the heels slightly.', execution: 'Sit up, drive one knee in and swing the opposite elbow to it. Lie back and change legs.', cues: 'Arms as in a sprint. Balance on the seat for an instant.', mistakes: 'The legs never straighten. The trunk stays half down.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/2'], equipment: ['', 'mat'], bodyweightShare: 0.4, stress: 'supine sit_up_full', suits: [0, 1, 1, 3, 2], aliases: 'Sprinter Crunch; Runner Sit-Up',
  }),
  curl({
    slug: 'ghd-sit-up', name: 'GHD Sit-Up', family: 'sit-up', grade: 6, skill: 3, description: 'A long sit-up over a glute-ham developer that starts from an arched trunk.',
    setup: 'Lock the feet so that the seat is just behind the pad and the knees can bend a little. Sit upright with the hands free.', execution: 'Lower back to level, deeper only when trained. Straighten the knees sharply and reach for the feet to come up.', cues: 'Let the thighs start the rise. Add depth and repetitions over weeks.', mistakes: 'A beginner does dozens and is sore for a week. The low back hangs passively at the bottom.',
    muscles: ['abs', 'hip_flexors/2', 'quads/2', 'obliques/4'], equipment: ['ghd_back_ext'], bodyweightShare: 0.5, stress: 'supine sit_up_full ghd_hyperextension head_down', suits: [0, 2, 1, 2, 2], aliases: 'Glute-Ham Developer Sit-Up; GHD Situps',
  }),
  curl({
    slug: 'tuck-up', name: 'Tuck-Up', family: 'v-up', grade: 3, skill: 2, description: 'From a long stretched line on the back, folding into a tight tuck.',
    setup: 'Lie stretched out with arms overhead and heels just off the floor. Press the low back down.', execution: 'Pull the knees in and sweep the arms beside them until shoulders and hips are lifted. Stretch out again without touching.', cues: 'Everything closes at once. Open slowly.', mistakes: 'The back arches when you stretch. Momentum replaces the abdominals.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.4, secondsPerRep: 2.5, stress: 'supine sit_up_full', suits: [0, 1, 0, 3, 2], aliases: 'Cocoons; Tuck V-Up; Lying Tuck',
  }),
  curl({
    slug: 'v-up', name: 'V-Up', family: 'v-up', grade: 5, skill: 2, description: 'Folding straight legs and straight arms together over the hips.',
    setup: 'Lie flat with the arms overhead and the legs together. Tighten the thighs.', execution: 'Lift arms and legs together and touch above the hips. Lower both without a bang.', cues: 'Hands and feet leave the floor together. Keep the knees straight.', mistakes: 'The legs come first and the chest lags. You drop flat between repetitions.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.45, secondsPerRep: 2.5, stress: 'supine sit_up_full', suits: [0, 2, 0, 3, 2], aliases: 'Jackknife Sit-Up; Jackknife; V Sit-Up; Pike Sit-Up; Toe Touch V-Up',
  }),
  curl({
    slug: 'medicine-ball-v-up', name: 'Medicine Ball V-Up', family: 'v-up', grade: 6, skill: 2, loading: 'object', description: 'A V-up with a ball in the hands, or passed between hands and feet.',
    setup: 'Lie long and hold a light ball overhead. Keep the low back down.', execution: 'Fold and bring the ball to the feet. Lower slowly, holding the ball with the hands or the ankles.', cues: 'Use a ball that lets you stay straight. Pause at the top.', mistakes: 'The ball pulls the ribs up at the bottom. The knees bend to reach.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4', 'adductors/4'], equipment: ['medicine_ball', 'stability_ball', 'dumbbell'], secondsPerRep: 3, stress: 'supine sit_up_full loaded_spinal_flexion', ratio: { bench: 0.06 }, suits: [0, 2, 0, 2, 2], aliases: 'Weighted V-Up; Medicine Ball Booklet Crunch; Medicine Ball Jackknife; V-Up Ball Pass',
  }),
  curl({
    slug: 'side-jackknife', name: 'Side Jackknife', laterality: 'unilateral', family: 'v-up', grade: 3, skill: 2, description: 'Lying on one hip and closing the upper leg and trunk like a knife.',
    setup: 'Lie on one side with straight legs and the lower arm in front for balance. Put the upper hand to the head.', execution: 'Raise the upper leg and bend the trunk up to meet it. Lower both slowly.', cues: 'Stay on the side of the hip. Bring the elbow to the knee and not the knee to the elbow.', mistakes: 'You roll onto the seat. The supporting hand pushes too much.',
    muscles: ['obliques', 'glute_med/2', 'abs/4', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.25, stress: 'side_lying_load', suits: [0, 1, 0, 3, 1], aliases: 'Side Jackknives; Side V-Up; Oblique V-Up',
  }),
];
