import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'family' | 'grade' | 'skill' | 'loading' | 'suits' | 'equipment'> & Partial<Draft>;

function stretch(note: Note): Draft {
  return {
    pattern: 'mobility', mechanic: 'isolation', family: note.slug, grade: 1, skill: 1, loading: 'none', measure: 'seconds', secondsPerRep: 1,
    equipment: ['', 'mat'], suits: [0, 0, 0, 0, 0], ...note,
  };
}

/** Stretches and joint circles for hips, thighs and calves. */
export const lowerStretches: Draft[] = [
  stretch({
    slug: 'supine-hamstring-stretch', name: 'Supine Hamstring Stretch', family: 'hamstring-stretch', laterality: 'unilateral', equipment: ['yoga_strap', 'towel', 'band', ''], description: 'Lying on the back and raising one straight leg with a strap or the hands.',
    setup: 'Lie on your back with the other leg bent or flat. Loop a strap round the foot or hold behind the thigh.', execution: 'Straighten the knee and draw the leg up until the back of the thigh pulls. Breathe for half a minute.', cues: 'Tailbone stays down. Push the heel away.', mistakes: 'The hip lifts off the floor. The knee is yanked straight.',
    muscles: ['hamstrings', 'gastrocnemius/4'], stress: 'supine hinge_long_length', aliases: 'Hamstring Stretch; Leg-Up Hamstring Stretch; Lying Hamstring; Lying Hamstring Stretch; Strap Hamstring Stretch',
  }),
  stretch({
    slug: '90-90-hamstring', name: '90/90 Hamstring Extension', family: 'hamstring-stretch', laterality: 'unilateral', measure: 'reps', secondsPerRep: 4, description: 'With the thigh upright, straightening and bending the knee to move the hamstrings actively.',
    setup: 'Lie on your back and hold one thigh upright with both hands. Keep the other leg long.', execution: 'Straighten the raised knee until it pulls, pause a second and bend it again. Do ten to twenty calm repetitions.', cues: 'Thigh stays still. Use the front of the thigh to straighten.', mistakes: 'The thigh drops away as the knee opens. You bounce at the end.',
    muscles: ['hamstrings', 'quads/4'], stress: 'supine', aliases: '90/90 Hamstring; Active Hamstring Stretch; Active Knee Extension',
  }),
  stretch({
    slug: 'standing-hamstring-stretch', name: 'Standing Hamstring Stretch', family: 'hamstring-stretch', laterality: 'unilateral', equipment: ['', 'chair', 'bench_flat', 'step_platform'], description: 'Hinging forward over one straight leg with its heel on the floor or a low step.',
    setup: 'Put one heel in front of you on the floor or a low step. Bend the standing knee a little.', execution: 'Push the hips back with a long spine until the thigh pulls. Hold half a minute and change.', cues: 'Chest forward, not down. Toes up adds the calf.', mistakes: 'The back rounds to reach lower. The front knee is forced back.',
    muscles: ['hamstrings', 'gastrocnemius/2'], stress: 'hinge_long_length', aliases: 'Standing Hamstring and Calf Stretch; Heel Dig Hamstring Stretch; Step Hamstring Stretch',
  }),
  stretch({
    slug: 'seated-single-leg-hamstring-stretch', name: 'Seated Single-Leg Hamstring Stretch', family: 'hamstring-stretch', laterality: 'unilateral', equipment: ['', 'mat', 'yoga_strap'], description: 'Sitting with one leg long and the other folded in, reaching over the long leg.',
    setup: 'Sit with one leg straight and the other sole against its inner thigh. Sit on a cushion if the pelvis rolls back.', execution: 'Tip forward from the hips over the straight leg; a strap round the foot helps. Hold and change.', cues: 'Breastbone towards the toes. Knee cap up.', mistakes: 'You pull the head to the knee. The long leg rolls out.',
    muscles: ['hamstrings', 'gastrocnemius/4', 'erectors/4', 'adductors/4'], stress: 'hinge_long_length loaded_spinal_flexion', aliases: 'Seated Floor Hamstring Stretch; Seated Hamstring and Calf Stretch; Modified Hurdler Stretch; Head to Knee Pose',
  }),
  stretch({
    slug: 'standing-toe-touch', name: 'Standing Toe Touch', family: 'hamstring-stretch', grade: 2, equipment: [''], description: 'Folding forward from standing and letting the upper body hang.',
    setup: 'Stand hip width with soft knees. Leave space in front of you.', execution: 'Fold from the hips and let head and arms hang for ten to twenty seconds. Bend the knees to come up.', cues: 'Weight in mid-foot. Let the neck go.', mistakes: 'You bounce to reach the floor. You rise fast with straight legs and get dizzy.',
    muscles: ['hamstrings', 'erectors/2', 'gastrocnemius/4'], stress: 'hinge_long_length loaded_spinal_flexion head_down', aliases: 'Standing Toe Touches; Toe Touch; Standing Forward Fold; Forward Bend; Ragdoll Stretch; Uttanasana',
  }),
  stretch({
    slug: 'seated-straddle-stretch', name: 'Seated Straddle Stretch', family: 'adductor-stretch', grade: 3, description: 'Sitting with the legs wide and leaning forward for inner thighs and hamstrings.',
    setup: 'Sit with the legs in a wide V and the knee caps up. Raise the seat if you slump.', execution: 'Walk the hands forward with a long back until the inner thighs pull. Breathe and come back slowly.', cues: 'Belly first. Legs active.', mistakes: 'The back rounds and the knees roll in. The legs are pushed wider by force.',
    muscles: ['adductors', 'hamstrings/2', 'erectors/4'], stress: 'wide_stance hinge_long_length loaded_spinal_flexion', aliases: 'The Straddle; Straddle Stretch; Pancake Stretch; Seated Straddle; Wide Leg Forward Fold',
  }),
  stretch({
    slug: 'leg-swing', name: 'Front-to-Back Leg Swing', family: 'leg-swing', grade: 2, laterality: 'unilateral', measure: 'reps', secondsPerRep: 1.5, equipment: ['', 'wall', 'chair'], description: 'Swinging one straight leg forward and back to warm hamstrings and hip flexors.',
    setup: 'Stand beside a wall or chair and hold on. Free the outer leg.', execution: 'Swing the leg forward and back, a little higher each time. Stay tall on the other leg.', cues: 'Loose hip, quiet trunk. Build up slowly.', mistakes: 'The back sways with the leg. The first swing is the biggest.',
    muscles: ['hamstrings', 'hip_flexors/2', 'glute_max/4', 'glute_med/4'], stress: 'kick single_leg_balance', aliases: 'Front Leg Raises; Leg Swings; Forward Leg Swing; Leg Swings Front to Back; Straight Leg Kicks',
  }),
  stretch({
    slug: 'lateral-leg-swing', name: 'Side-to-Side Leg Swing', family: 'leg-swing', grade: 2, laterality: 'unilateral', measure: 'reps', secondsPerRep: 1.5, equipment: ['', 'wall', 'chair'], description: 'Swinging one leg out to the side and across the body to warm the groin.',
    setup: 'Face a wall or chair and hold on with both hands. Stand a step away.', execution: 'Swing one leg out and back across the other in a growing arc. Five to ten swings each side.', cues: 'Toes forward. Hips face the wall.', mistakes: 'The trunk tips with each swing. You throw the leg past a pain in the groin.',
    muscles: ['adductors', 'glute_med/2', 'hip_flexors/4'], stress: 'kick single_leg_balance hip_adduction_across', aliases: 'Lateral Leg Swings; Leg Swings Side to Side; Side Leg Raises (Standing Swing)',
  }),
  stretch({
    slug: 'standing-quad-stretch', name: 'Standing Quad Stretch', family: 'quad-stretch', laterality: 'unilateral', equipment: ['', 'wall', 'chair'], description: 'Standing on one leg and drawing the other heel to the seat.',
    setup: 'Hold a wall or chair and take one ankle behind you. Keep the knees side by side.', execution: 'Tuck the pelvis and draw the heel in until the front of the thigh pulls. Hold and change.', cues: 'Squeeze the glute. Knee points down.', mistakes: 'The low back arches. The knee drifts out or is squeezed painfully.',
    muscles: ['quads', 'hip_flexors/2'], stress: 'single_leg_balance single_leg_load knee_flexion_load_deep', aliases: 'Quad Stretch (Standing); Quadriceps Stretch; Heel to Butt Stretch',
  }),
  stretch({
    slug: 'elevated-quad-stretch', name: 'Standing Elevated Quad Stretch', family: 'quad-stretch', grade: 2, laterality: 'unilateral', equipment: ['bench_flat', 'chair', 'step_platform'], description: 'Standing in front of a bench with the rear foot on it and tucking the pelvis.',
    setup: 'Stand half a metre in front of a bench and rest one instep on it. Keep the standing knee soft.', execution: 'Tuck the pelvis and sink slightly until the thigh behind pulls. Hold and change.', cues: 'Ribs over hips. Front knee stays over the foot.', mistakes: 'You lean forward and lose the stretch. The front knee takes the load.',
    muscles: ['quads', 'hip_flexors/2'], stress: 'single_leg_load single_leg_balance', aliases: 'Standing Elevated Quad Stretch; Bench Quad Stretch',
  }),
  stretch({
    slug: 'side-lying-quad-stretch', name: 'Side-Lying Quad Stretch', family: 'quad-stretch', laterality: 'unilateral', equipment: ['', 'mat', 'yoga_strap', 'towel'], description: 'Lying on one side and drawing the upper heel to the seat.',
    setup: 'Lie on your side with the lower knee bent forward for balance. Hold the upper foot or a strap round it.', execution: 'Draw the heel back and press the hip gently forward. Hold half a minute and roll over.', cues: 'Thigh in line with the body. Belly firm.', mistakes: 'The top knee lifts to the ceiling. The back arches.',
    muscles: ['quads', 'hip_flexors/2'], stress: 'side_lying_load', aliases: 'On Your Side Quad Stretch; Quad Stretch; Lying Quad Stretch',
  }),
  stretch({
    slug: 'prone-quad-stretch', name: 'Prone Quad Stretch', family: 'quad-stretch', laterality: 'unilateral', equipment: ['', 'mat', 'yoga_strap', 'towel'], description: 'Lying face down and drawing one heel to the seat with the hand, a strap or a partner.',
    setup: 'Lie face down with a folded towel under the hips if the back arches. Take one ankle or strap.', execution: 'Draw the heel to the seat; lift the thigh a little to reach the hip flexor. Hold and change.', cues: 'Press the pubic bone down. Ease in over three breaths.', mistakes: 'The pelvis lifts and twists. A partner pushes past your stop.',
    muscles: ['quads', 'hip_flexors/2'], stress: 'prone belly_contact', aliases: 'Lying Prone Quadriceps; Intermediate Hip Flexor and Quad Stretch; Prone Strap Quad Stretch',
  }),
  stretch({
    slug: 'all-fours-quad-stretch', name: 'All-Fours Quad Stretch', family: 'quad-stretch', grade: 2, laterality: 'unilateral', description: 'On hands and knees, holding one foot behind and pressing that hip down.',
    setup: 'Kneel on hands and knees on a soft mat. Reach back and hold one foot.', execution: 'Press the hip of the held leg towards the floor until the thigh pulls. Hold and change.', cues: 'Hips square. Long neck.', mistakes: 'You roll onto the other side. The low back sags.',
    muscles: ['quads', 'hip_flexors/2', 'deep_core/4'], stress: 'kneeling push_up_flat_hand',
  }),
  stretch({
    slug: 'couch-stretch', name: 'Couch Stretch', family: 'quad-stretch', grade: 3, laterality: 'unilateral', equipment: ['wall', 'wall mat', 'bench_flat'], description: 'Half kneeling with the rear shin up against a wall or bench.',
    setup: 'Put a pad close to the wall and set one knee on it with the shin up the wall. Plant the other foot in front.', execution: 'Squeeze the rear glute and raise the trunk as far as the thigh allows. Breathe for half a minute to a minute.', cues: 'Tailbone under. Start leaning on the front thigh.', mistakes: 'The ribs flare and the back arches. The knee cap presses on a hard floor.',
    muscles: ['quads', 'hip_flexors/2'], stress: 'kneeling knee_flexion_load_deep', aliases: 'Wall Quad Stretch; Rear Foot Elevated Hip Flexor Stretch',
  }),
  stretch({
    slug: 'figure-four-stretch', name: 'Supine Figure-Four Stretch', family: 'glute-stretch', laterality: 'unilateral', description: 'Lying with one ankle on the other knee and drawing both legs in.',
    setup: 'Lie on your back with bent knees and cross one ankle over the other thigh. Let head and shoulders rest.', execution: 'Hold the lower thigh and draw it towards you until the seat pulls. Hold and change.', cues: 'Flex the crossed foot. Tailbone heavy.', mistakes: 'The neck strains up. You push down hard on the crossed knee.',
    muscles: ['glute_max', 'glute_med/2'], stress: 'supine itb_cross_leg_stretch', aliases: 'Ankle On The Knee; Figure 4 Stretch; Figure Four; Piriformis Stretch; Lying Glute; Lying Glute Stretch',
  }),
  stretch({
    slug: 'seated-figure-four-stretch', name: 'Seated Figure-Four Stretch', family: 'glute-stretch', laterality: 'unilateral', equipment: ['chair', 'bench_flat', ''], description: 'Sitting with one ankle on the other knee and leaning forward from the hips.',
    setup: 'Sit tall on a chair and lay one ankle on the other knee. Hold the shin, not the knee.', execution: 'Lean forward with a straight back until the seat pulls. Hold and change.', cues: 'Navel towards the shin. Both sit bones down.', mistakes: 'You round over. You press the knee down with the elbow.',
    muscles: ['glute_max', 'glute_med/2'], stress: 'itb_cross_leg_stretch', aliases: 'Seated Glute; Seated Glute Stretch; Seated Piriformis Stretch; Chair Pigeon',
  }),
  stretch({
    slug: 'pigeon-pose', name: 'Pigeon Pose', family: 'glute-stretch', grade: 3, skill: 2, laterality: 'unilateral', description: 'Front shin folded on the floor, rear leg long, for the outer hip.',
    setup: 'From hands and knees bring one knee behind its wrist and slide the other leg back. Put a cushion under the front hip.', execution: 'Square the hips and lower the chest as far as is comfortable. Stay for five to ten breaths and change.', cues: 'Front foot flexed. Weight in the middle.', mistakes: 'The front knee hurts and you stay. The hip tips out to the side.',
    muscles: ['glute_max', 'glute_med/2', 'hip_flexors/4'], stress: 'itb_cross_leg_stretch deep_knee_flexion_twist', aliases: 'Pigeon Stretch; Pigeon; Half Pigeon; Sleeping Pigeon',
  }),
  stretch({
    slug: 'knee-to-chest-stretch', name: 'Single Knee-to-Chest Stretch', family: 'low-back-stretch', laterality: 'unilateral', description: 'Lying and drawing one knee to the chest while the other leg stays long.',
    setup: 'Lie on your back and hold behind one thigh. Keep the other leg straight or bent.', execution: 'Draw the knee in until seat and low back loosen. Hold ten to thirty seconds and change.', cues: 'Other thigh heavy. Shoulders down.', mistakes: 'You pull on the shin and squeeze the knee. The head lifts.',
    muscles: ['glute_max', 'erectors/2'], stress: 'supine', aliases: 'One Knee To Chest; Single Knee to Chest',
  }),
  stretch({
    slug: 'double-knee-to-chest', name: 'Double Knee-to-Chest Stretch', family: 'low-back-stretch', description: 'Lying and hugging both knees to ease the low back.',
    setup: 'Lie on your back and hold behind both thighs. Rest the head.', execution: 'Draw the knees in slowly until the low back lengthens. Rock gently or hold.', cues: 'Breathe into the back. Knees a little apart.', mistakes: 'You pull hard into leg pain. The seat is rolled high off the floor.',
    muscles: ['erectors', 'glute_max/2'], stress: 'supine loaded_spinal_flexion', aliases: 'Hug Knees To Chest; Knees to Chest; Double Knee to Chest; Knee Hug Stretch',
  }),
  stretch({
    slug: 'supine-spinal-twist', name: 'Supine Spinal Twist', family: 'trunk-twist', laterality: 'unilateral', description: 'Lying with one bent knee lowered across the body.',
    setup: 'Lie on your back with the arms out. Bend one knee and put the opposite hand on it.', execution: 'Lower the knee across and let the shoulder stay on the floor. Breathe for half a minute and change.', cues: 'Look away from the knee. A cushion under the knee is fine.', mistakes: 'The knee is pushed to the floor. The shoulder lifts to get there.',
    muscles: ['obliques', 'glute_med/2', 'erectors/2'], stress: 'supine hip_adduction_across', aliases: 'Knee Across The Body; Lying Crossover; Supine Twist; Lying Spinal Twist; Lower Trunk Rotation',
  }),
  stretch({
    slug: 'straight-leg-crossover', name: 'Supine Straight-Leg Crossover', family: 'trunk-twist', grade: 2, skill: 2, laterality: 'alternating', measure: 'reps', secondsPerRep: 3, description: 'Lying with the arms wide and swinging one straight leg across towards the other hand.',
    setup: 'Lie on your back with arms out in a T and legs long. Warm up first.', execution: 'Lift one leg and carry it across towards the opposite hand. Return and change sides in a calm rhythm.', cues: 'Both shoulders down. Bend the knee if it pulls.', mistakes: 'The leg is flung. The low back snaps into the turn.',
    muscles: ['obliques', 'hamstrings/2', 'glute_med/2', 'erectors/4'], stress: 'supine loaded_rotation hip_adduction_across', aliases: 'Windmills; Supine Leg Crossover; Straight Leg Cross Over Stretch',
  }),
  stretch({
    slug: 'strap-it-band-stretch', name: 'Supine IT Band Strap Stretch', family: 'glute-stretch', grade: 2, laterality: 'unilateral', equipment: ['yoga_strap', 'towel', 'band'], description: 'Lying with a strap round one foot and drawing the straight leg across the body.',
    setup: 'Lie on your back with a strap round one foot and hold it in the opposite hand. Keep the other leg long.', execution: 'Raise the straight leg and let it cross the midline until the outer hip pulls. Hold and change.', cues: 'Hip stays heavy. Turn the toes in slightly.', mistakes: 'The whole pelvis rolls over. You hang the full weight of the leg in the strap.',
    muscles: ['glute_med', 'glute_max/2', 'hamstrings/4'], stress: 'supine itb_cross_leg_stretch hip_adduction_across', aliases: 'IT Band and Glute Stretch; IT Band Stretch (Strap); Iliotibial Band Stretch',
  }),
  stretch({
    slug: 'strap-adductor-stretch', name: 'Supine Adductor Strap Stretch', family: 'adductor-stretch', grade: 2, laterality: 'unilateral', equipment: ['yoga_strap', 'towel', 'band'], description: 'Lying with a strap round one foot and letting the straight leg out to the side.',
    setup: 'Lie on your back with a strap round one foot, held in the same hand. Keep the other leg long.', execution: 'Let the leg glide out to the side until the inner thigh pulls. Support the weight with the strap.', cues: 'Other hip stays down. Knee cap up.', mistakes: 'The leg drops open. The pelvis rolls after it.',
    muscles: ['adductors', 'hamstrings/2'], stress: 'supine', aliases: 'Intermediate Groin Stretch; Supine Groin Stretch',
  }),
  stretch({
    slug: 'butterfly-stretch', name: 'Butterfly Stretch', family: 'adductor-stretch', description: 'Sitting with the soles together and the knees apart.',
    setup: 'Sit tall with the soles together and hold the ankles. Sit on a cushion if you slump.', execution: 'Let the knees sink and lean forward slightly with a long back. Breathe for half a minute.', cues: 'Grow tall first. Knees heavy, not pushed.', mistakes: 'The knees are bounced. The back rounds to get the head down.',
    muscles: ['adductors', 'glute_med/4'], stress: '', aliases: 'Seated Butterfly; Bound Angle Pose; Seated Groin Stretch; Cobbler Pose',
  }),
  stretch({
    slug: 'supine-butterfly-stretch', name: 'Supine Butterfly Stretch', family: 'adductor-stretch', description: 'Lying with the soles together and the knees falling open.',
    setup: 'Lie on your back with bent knees and the soles together. Put cushions under the knees if they hang.', execution: 'Let the knees open by their own weight. A partner may hold them while you press in gently, then relax.', cues: 'Low back easy. Long breaths out.', mistakes: 'Hands press the knees down. The back arches away from the floor.',
    muscles: ['adductors', 'glute_med/4'], stress: 'supine', aliases: 'Lying Bent Leg Groin; Reclined Butterfly; Reclining Bound Angle Pose; Supta Baddha Konasana',
  }),
  stretch({
    slug: '90-90-hip-switch', name: '90/90 Hip Switch', family: 'hip-rotation', grade: 2, skill: 2, laterality: 'alternating', measure: 'reps', secondsPerRep: 5, description: 'Sitting with both knees bent at right angles and turning them from side to side.',
    setup: 'Sit with the feet wide and the hands behind you. Drop both knees to one side.', execution: 'Lift the knees and turn them over to the other side, feet staying where they are. Go without hands when it is easy.', cues: 'Chest tall. Turn from the hips.', mistakes: 'The feet shuffle. You force a hip that pinches in front.',
    muscles: ['glute_med', 'glute_max/2', 'adductors/4', 'hip_flexors/4'], stress: 'deep_hip_flexion_IR', aliases: '90 90 Hip Switch; 90/90 Stretch; Shin Box; 90 90 Hip Rotation; Hip Switches',
  }),
  stretch({
    slug: 'standing-hip-circle', name: 'Standing Hip Circle', family: 'hip-rotation', laterality: 'unilateral', measure: 'reps', secondsPerRep: 4, equipment: ['', 'wall', 'chair'], description: 'Drawing large slow circles with one knee while standing.',
    setup: 'Stand on one leg beside a support and lift the other knee to hip height. Grow tall.', execution: 'Open the knee to the side, take it behind you and bring it back to the front. Circle both ways.', cues: 'Pelvis stays still. The biggest circle without cheating.', mistakes: 'The trunk sways to help. The circle is rushed.',
    muscles: ['glute_med', 'hip_flexors/2', 'glute_max/4'], stress: 'single_leg_balance', aliases: 'Standing Hip Circles; Hip CARs; Hip Circles; Standing Hip CARs',
  }),
  stretch({
    slug: 'quadruped-hip-circle', name: 'Quadruped Hip Circle', family: 'hip-rotation', laterality: 'unilateral', measure: 'reps', secondsPerRep: 4, description: 'Circling one bent leg from hands and knees.',
    setup: 'Kneel on hands and knees with a flat back. Lift one bent knee off the floor.', execution: 'Draw it out to the side, back and down in a smooth circle. Circle both ways.', cues: 'Hips level to the floor. Breathe on.', mistakes: 'The back twists with the leg. The elbows bend.',
    muscles: ['glute_med', 'glute_max/2', 'hip_flexors/4', 'deep_core/4'], stress: 'kneeling push_up_flat_hand', aliases: 'Hip Circles (prone); Fire Hydrant Circles; Kneeling Hip Circles',
  }),
  stretch({
    slug: 'wall-calf-stretch', name: 'Straight-Knee Wall Calf Stretch', family: 'calf-stretch', laterality: 'unilateral', equipment: ['wall'], description: 'Leaning into a wall with the rear knee straight and its heel down.',
    setup: 'Put hands or elbows on a wall and step one foot far back. Point both feet forward.', execution: 'Lean in with a straight rear knee until the upper calf pulls. Hold half a minute and change.', cues: 'Heel heavy. Hips forward.', mistakes: 'The rear foot turns out. The arch collapses.',
    muscles: ['gastrocnemius', 'soleus/4'], stress: 'calf_stretch_load', aliases: 'Calf Stretch Hands Against Wall; Calf Stretch Elbows Against Wall; Standing Gastrocnemius Calf Stretch; Calf Stretch; Standing Calf Stretch; Runner\'s Calf Stretch',
  }),
  stretch({
    slug: 'soleus-stretch', name: 'Bent-Knee Calf Stretch', family: 'calf-stretch', laterality: 'unilateral', equipment: ['', 'wall'], description: 'A calf stretch with both knees bent for the soleus and Achilles tendon.',
    setup: 'Stand with one foot slightly behind the other, hands on a wall. Keep both heels down.', execution: 'Bend both knees until the lower calf of the rear leg pulls. Hold and change.', cues: 'Knee over the second toe. Sit straight down.', mistakes: 'The heel lifts. The knee rolls in over the arch.',
    muscles: ['soleus', 'gastrocnemius/4'], stress: 'calf_stretch_load deep_dorsiflexion_load', aliases: 'Standing Soleus And Achilles Stretch; Soleus Stretch; Achilles Stretch',
  }),
  stretch({
    slug: 'seated-calf-stretch', name: 'Seated Towel Calf Stretch', family: 'calf-stretch', laterality: 'unilateral', equipment: ['towel', 'yoga_strap', 'band'], description: 'Sitting with one leg long and pulling the foot back with a towel.',
    setup: 'Sit tall with one leg straight and a towel round the ball of the foot. Bend the other knee.', execution: 'Draw the toes towards you with a straight knee until the calf pulls. Hold and change.', cues: 'Long back. Pull evenly on both ends.', mistakes: 'You lean back and round. The foot is pulled crooked.',
    muscles: ['gastrocnemius', 'soleus/2', 'hamstrings/4'], stress: '', aliases: 'Seated Calf Stretch; Towel Calf Stretch; Towel Stretch',
  }),
  stretch({
    slug: 'ankle-rocker', name: 'Knee-to-Wall Ankle Mobilisation', family: 'calf-stretch', grade: 2, laterality: 'unilateral', measure: 'reps', secondsPerRep: 3, equipment: ['wall'], description: 'Rocking the knee to a wall over a flat foot to free the ankle.',
    setup: 'Stand or half kneel with one foot a hand from a wall. Point the foot straight at it.', execution: 'Push the knee to the wall with the heel down and return. Move the foot back when it is easy.', cues: 'Heel glued down. Knee over the second toe.', mistakes: 'The arch rolls in to get further. You push into a sharp pinch in front.',
    muscles: ['soleus', 'gastrocnemius/4', 'tibialis/4'], stress: 'deep_dorsiflexion_load calf_stretch_load', aliases: 'Knee to Wall; Ankle Rocks; Ankle Dorsiflexion Mobilization; Ankle Rocker; Wall Ankle Mobilization',
  }),
  stretch({
    slug: 'ankle-circles', name: 'Ankle Circles', family: 'ankle-mobility', laterality: 'unilateral', measure: 'reps', secondsPerRep: 3, equipment: ['', 'chair'], description: 'Drawing slow circles with the foot.',
    setup: 'Sit or stand holding on and lift one foot. Keep the shin still.', execution: 'Circle the foot as wide as it goes, both ways. Writing the alphabet works as well.', cues: 'Lead with the big toe. Slow and full.', mistakes: 'The whole leg swings. You skip the stiff part of the circle.',
    muscles: ['tibialis', 'soleus/4', 'gastrocnemius/4'], stress: '', aliases: 'Ankle Circle; Ankle Rotations; Ankle Alphabet; Foot Circles',
  }),
  stretch({
    slug: 'worlds-greatest-stretch', name: 'World’s Greatest Stretch', family: 'lunge-mobility', grade: 3, skill: 2, laterality: 'alternating', measure: 'reps', secondsPerRep: 10, description: 'A long lunge with the elbow to the instep, a turn to the ceiling and a straightened front leg.',
    setup: 'Step into a long lunge and put both hands inside the front foot. Rest the rear knee down if needed.', execution: 'Sink the inside elbow, then turn and reach that arm up. Sit back to straighten the front knee and change sides.', cues: 'Rear glute on. Eyes follow the hand.', mistakes: 'You race through the positions. The front knee falls in.',
    muscles: ['hip_flexors', 'hamstrings/2', 'obliques/2', 'adductors/2', 'glute_max/4'], stress: 'lunge_forward push_up_flat_hand', aliases: 'World\'s Greatest Stretch; Worlds Greatest Stretch; Lunge with Rotation; Spiderman Stretch with Reach; WGS',
  }),
  stretch({
    slug: 'groiner', name: 'Groiner', family: 'lunge-mobility', grade: 4, skill: 2, mechanic: 'compound', measure: 'reps', secondsPerRep: 2.5, description: 'From a push-up position, bringing both feet up outside the hands and back.',
    setup: 'Take a push-up position with the hands under the shoulders. Step instead of jump at first.', execution: 'Jump or step both feet to the outside of the hands and let the hips sink. Return to the push-up position.', cues: 'Whole feet land. Chest up between the knees.', mistakes: 'The low back sags on the way back. You land on the toes with round shoulders.',
    muscles: ['adductors', 'hip_flexors/2', 'abs/2', 'delts_front/4', 'glute_max/4'], stress: 'push_up_flat_hand plyo deep_squat', suits: [0, 0, 0, 1, 2], aliases: 'Groiners; Frogger; Froggers; Spiderman Hop',
  }),
];
