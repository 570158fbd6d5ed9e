import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'family' | 'grade' | 'skill' | 'loading' | 'suits' | 'equipment'> & Partial<Draft>;

function stretch(note: Note): Draft {
  return {
    pattern: 'mobility', mechanic: 'isolation', family: note.slug, grade: 1, skill: 1, loading: 'none', measure: 'seconds', secondsPerRep: 1,
    equipment: [''], suits: [0, 0, 0, 0, 0], ...note,
  };
}

/** Stretches and joint circles for neck, shoulders, arms and spine, and yoga basics. */
export const upperStretches: Draft[] = [
  stretch({
    slug: 'arm-circles', name: 'Arm Circles', family: 'shoulder-warm-up', measure: 'reps', secondsPerRep: 2, description: 'Circling straight or bent arms to warm the shoulders.',
    setup: 'Stand tall with the arms at the sides or out to the side. Put the hands on the shoulders for a smaller lever.', execution: 'Circle forward and back, small first and then as wide as is free of pain. Ten each way.', cues: 'Neck long. Ribs quiet.', mistakes: 'The shoulders shrug. The back arches to finish the circle.',
    muscles: ['delts_side', 'delts_front/2', 'delts_rear/2', 'rotator_cuff/4'], stress: '', aliases: 'Arm Circle; Elbow Circles; Shoulder Circle Arms; Arm Rotations',
  }),
  stretch({
    slug: 'arm-swings', name: 'Horizontal Arm Swings', family: 'shoulder-warm-up', measure: 'reps', secondsPerRep: 1.5, description: 'Swinging the arms open and across the chest to warm chest and upper back.',
    setup: 'Stand tall with the arms in front at chest height. Leave room to both sides.', execution: 'Swing the arms open, then cross them as in a hug. Let the range grow over ten swings.', cues: 'Loose elbows. Chest opens, belly stays.', mistakes: 'You fling the arms back from the first swing. The low back sways.',
    muscles: ['chest_sternal', 'upper_back/2', 'delts_rear/4', 'delts_front/4'], stress: '', aliases: 'Dynamic Chest Stretch; Arm Swings; Arm Crossovers; Bear Hugs; Clapping Arm Swings',
  }),
  stretch({
    slug: 'overhead-arm-swing', name: 'Overhead Arm Swings', family: 'shoulder-warm-up', measure: 'reps', secondsPerRep: 1.5, description: 'Swinging straight arms forward and up to free the lats and shoulders.',
    setup: 'Stand hip width with the arms hanging. Keep the knees soft.', execution: 'Swing both arms forward and up, a little higher each time, and let them fall. Five to ten swings.', cues: 'Ribs down at the top. Thumbs lead.', mistakes: 'The back bends to get higher. The shoulders pinch and you go on.',
    muscles: ['lats', 'delts_front/2', 'serratus/4'], stress: '', aliases: 'Dynamic Back Stretch; Overhead Arm Swing; Arm Raises Dynamic',
  }),
  stretch({
    slug: 'shoulder-pass-through', name: 'Stick Shoulder Pass-Through', family: 'shoulder-warm-up', grade: 3, skill: 2, measure: 'reps', secondsPerRep: 5, equipment: ['stick', 'band', 'towel'], description: 'Carrying a stick or band over the head to the back and returning with straight arms.',
    setup: 'Hold a stick much wider than the shoulders in front of the thighs. Use a band if you are stiff.', execution: 'Lift it overhead and lower it behind you with straight arms, then come back. Move slowly.', cues: 'Wide first, narrower later. Ribs stay down.', mistakes: 'The grip is too narrow and the shoulder clicks. The back arches over.',
    muscles: ['chest_sternal', 'delts_front/2', 'lats/2', 'rotator_cuff/4'], stress: 'behind_neck pec_fly_stretch', aliases: 'Round The World Shoulder Stretch; Chest And Front Of Shoulder Stretch; Shoulder Dislocates; Shoulder Dislocations; PVC Pass Through; Band Pass Through',
  }),
  stretch({
    slug: 'cross-body-shoulder-stretch', name: 'Cross-Body Shoulder Stretch', family: 'shoulder-stretch', laterality: 'unilateral', description: 'Drawing one arm across the chest to stretch the back of the shoulder.',
    setup: 'Stand or sit tall and bring one arm across at chest height. Hold it above or below the elbow with the other hand.', execution: 'Draw it in while the shoulder blade stays down. Hold twenty to thirty seconds and change.', cues: 'Shoulder away from the ear. Turn the thumb down for more.', mistakes: 'The trunk turns with the arm. You pull on the elbow joint.',
    muscles: ['delts_rear', 'upper_back/2', 'rotator_cuff/4'], stress: '', aliases: 'Shoulder Stretch; Tricep Side Stretch; Delt Stretch; Side Wrist Pull; Posterior Shoulder Stretch; Horizontal Shoulder Flexion Stretch',
  }),
  stretch({
    slug: 'sleeper-stretch', name: 'Sleeper Stretch', family: 'shoulder-stretch', grade: 3, skill: 2, laterality: 'unilateral', equipment: ['', 'mat', 'bench_flat'], description: 'Side-lying inward rotation of the lower arm for a stiff back of the shoulder.',
    setup: 'Lie on one side with that upper arm in front of you and the elbow bent upright. Roll the body slightly back off the shoulder.', execution: 'Push the wrist gently down towards the floor with the other hand. Hold twenty seconds without pain and rest.', cues: 'Light pressure. Shoulder blade set.', mistakes: 'You force it into a pinch at the front. You lie fully on top of the shoulder.',
    muscles: ['rotator_cuff', 'delts_rear/2'], stress: 'side_lying_load lateral_raise_above_90_IR', aliases: 'Side Lying Internal Rotation Stretch',
  }),
  stretch({
    slug: 'doorway-chest-stretch', name: 'Doorway Chest Stretch', family: 'chest-stretch', laterality: 'unilateral', equipment: ['wall', 'rack'], description: 'Leaning past a forearm held on a door frame to open the chest.',
    setup: 'Put one forearm on a frame or wall with the elbow at or below shoulder height. Step the same foot forward.', execution: 'Turn and lean away until the chest pulls. Hold half a minute and change.', cues: 'Shoulder blade back first. Ribs down.', mistakes: 'The elbow is too high and the front of the shoulder pinches. You hang your weight in it.',
    muscles: ['chest_sternal', 'chest_clavicular/2', 'delts_front/2'], stress: 'pec_fly_stretch', aliases: 'Doorway Stretch; Doorway Pectoral Stretch; Pec Stretch; Wall Chest Stretch; Corner Stretch',
  }),
  stretch({
    slug: 'hands-behind-head-chest-stretch', name: 'Hands-Behind-Head Chest Stretch', family: 'chest-stretch', description: 'Drawing the elbows back with the hands behind the head, alone or with a partner.',
    setup: 'Sit tall with the fingers laced lightly behind the head. A partner may stand behind and hold the elbows.', execution: 'Draw the elbows back and hold. With a partner, press forward lightly for ten seconds, then relax further.', cues: 'Long neck. Chin level.', mistakes: 'The hands push the head forward. The partner pulls past a comfortable end.',
    muscles: ['chest_sternal', 'delts_front/2', 'upper_back/4'], stress: 'pec_fly_stretch', aliases: 'Behind Head Chest Stretch; Hands Behind Head Stretch',
  }),
  stretch({
    slug: 'ball-chest-stretch', name: 'Stability Ball Chest Stretch', family: 'chest-stretch', grade: 2, laterality: 'unilateral', equipment: ['stability_ball'], description: 'On hands and knees with one elbow on a ball, sinking the chest beside it.',
    setup: 'Kneel beside the ball and put one bent elbow on top, out to the side. Keep the other hand on the floor.', execution: 'Lower the trunk until the chest pulls. Hold twenty to thirty seconds and change.', cues: 'Hips over knees. Turn slightly away.', mistakes: 'The ball rolls and yanks the shoulder. You drop the full weight at once.',
    muscles: ['chest_sternal', 'delts_front/2'], stress: 'kneeling pec_fly_stretch', aliases: 'Chest Stretch on Stability Ball; Swiss Ball Pec Stretch',
  }),
  stretch({
    slug: 'standing-biceps-stretch', name: 'Standing Biceps Stretch', family: 'biceps-stretch', equipment: ['', 'stick', 'towel'], description: 'Clasped hands behind the back, raised with straight arms and turned palms.',
    setup: 'Stand tall and clasp the hands or a stick behind you. Straighten the elbows and turn the palms down.', execution: 'Lift the hands until biceps and front shoulders pull. Hold about twenty seconds.', cues: 'Chest open. Chin level.', mistakes: 'You bend forward to get the hands higher. The shoulders roll forward.',
    muscles: ['biceps', 'delts_front/2', 'chest_sternal/4'], stress: '', aliases: 'Biceps Stretch; Standing Biceps Stretch Left; Standing Biceps Stretch Right; Hands Clasped Behind Back Stretch',
  }),
  stretch({
    slug: 'seated-shoulder-extension-stretch', name: 'Seated Shoulder Extension Stretch', family: 'biceps-stretch', grade: 2, equipment: ['', 'mat', 'chair'], description: 'Sitting with the hands behind and sliding away from them to stretch biceps and front shoulders.',
    setup: 'Sit with bent knees and put the palms behind you, fingers pointing back. On a chair, hold the back rest.', execution: 'Slide the seat or chest forward until the upper arms pull. Hold, then come back.', cues: 'Straight elbows. Tall chest.', mistakes: 'The shoulders roll forward. You slide so far that the joint, not the muscle, pulls.',
    muscles: ['biceps', 'delts_front/2', 'chest_sternal/2'], stress: '', aliases: 'Seated Biceps; Seated Biceps Stretch; Chair Upper Body Stretch; Seated Front Deltoid; Seated Front Deltoid Stretch',
  }),
  stretch({
    slug: 'overhead-triceps-stretch', name: 'Overhead Triceps Stretch', family: 'triceps-stretch', laterality: 'unilateral', description: 'Reaching one hand down the back and easing the elbow behind the head.',
    setup: 'Raise one arm, bend the elbow and let the hand fall between the shoulder blades. Hold the elbow with the other hand.', execution: 'Draw the elbow gently back and in. Hold twenty seconds and change.', cues: 'Head up. Ribs down.', mistakes: 'The arm pushes the head forward. The back arches.',
    muscles: ['triceps', 'lats/2'], stress: '', aliases: 'Triceps Stretch; Overhead Triceps; Triceps Stretch Left; Triceps Stretch Right',
  }),
  stretch({
    slug: 'wrist-flexor-stretch', name: 'Kneeling Wrist Flexor Stretch', family: 'wrist-mobility', equipment: ['', 'mat'], description: 'On hands and knees with the fingers pointing back, leaning away to stretch the forearms.',
    setup: 'Kneel on hands and knees and turn the fingers towards the knees. Keep the palms flat.', execution: 'Lean the hips back slowly until the inner forearms pull. Hold and let go.', cues: 'Elbows soft. Little weight at first.', mistakes: 'The palms lift and the wrists jam. You lean in with full weight at once.',
    muscles: ['forearm_flexors', 'forearm_extensors/4'], stress: 'kneeling push_up_flat_hand wrist_extension_load', aliases: 'Kneeling Forearm Stretch; Wrist Flexor Stretch; Forearm Stretch; Wrist Stretch',
  }),
  stretch({
    slug: 'wrist-circles', name: 'Wrist Circles', family: 'wrist-mobility', measure: 'reps', secondsPerRep: 2, description: 'Circling the hands to warm the wrists.',
    setup: 'Hold the forearms level with loose fists. Tuck the elbows to the sides.', execution: 'Circle both hands slowly one way, then the other. Ten circles each way.', cues: 'Only the hands move. Full and slow.', mistakes: 'The forearms swing along. The circle skips the stiff corner.',
    muscles: ['forearm_flexors', 'forearm_extensors/2'], stress: '', aliases: 'Wrist Circle; Wrist Rotations; Wrist Rolls',
  }),
  stretch({
    slug: 'chin-to-chest-stretch', name: 'Chin-to-Chest Stretch', family: 'neck-mobility', description: 'Letting the head sink forward to lengthen the back of the neck.',
    setup: 'Sit tall and lay the hands lightly on the back of the head. Let the shoulders hang.', execution: 'Nod, then let the head sink by its own weight and the weight of the hands. Hold twenty seconds and roll up.', cues: 'Nod first. Hands rest, they do not pull.', mistakes: 'The hands tug. The whole back slumps.',
    muscles: ['neck', 'traps_upper/2'], stress: 'loaded_neck_end_range', aliases: 'Chin To Chest; Back Neck Stretch; Neck Flexion Stretch',
  }),
  stretch({
    slug: 'side-neck-stretch', name: 'Side Neck Stretch', family: 'neck-mobility', laterality: 'unilateral', description: 'Tilting the ear to the shoulder with a light hand on the head.',
    setup: 'Sit tall and hold the seat with one hand or let that arm hang. Lay the other hand over the head.', execution: 'Tilt the ear away from the low shoulder until the side of the neck pulls. Hold and change.', cues: 'Nose forward. Low shoulder heavy.', mistakes: 'You pull the head. The chin pokes out and turns.',
    muscles: ['traps_upper', 'neck/2'], stress: 'loaded_neck_end_range', aliases: 'Upper Trap Stretch; Left Neck Stretch; Right Neck Stretch; Lateral Neck Stretch; Trapezius Stretch',
  }),
  stretch({
    slug: 'upper-back-reach', name: 'Rounded Upper Back Reach', family: 'upper-back-stretch', description: 'Clasped hands pushed forward to spread the shoulder blades.',
    setup: 'Stand or sit and lace the fingers in front of the chest. Turn the palms away if comfortable.', execution: 'Push the hands forward and round between the shoulder blades. Breathe into the back for twenty seconds.', cues: 'Hug a barrel. Chin softly down.', mistakes: 'The low back collapses. The shoulders hitch up.',
    muscles: ['upper_back', 'delts_rear/2', 'traps_upper/4'], stress: '', aliases: 'Upper Back Stretch; Rhomboid Stretch; Barrel Hug Stretch',
  }),
  stretch({
    slug: 'overhead-reach-stretch', name: 'Overhead Reach Stretch', family: 'upper-back-stretch', description: 'Laced fingers or palms pushed to the ceiling to lengthen sides and lats.',
    setup: 'Stand or sit tall and lace the fingers. Turn the palms up as the arms rise.', execution: 'Push up and very slightly back while the tailbone points down. Breathe for twenty seconds.', cues: 'Grow out of the waist. Shoulders stay easy.', mistakes: 'The low back arches. The breath is held.',
    muscles: ['lats', 'abs/2', 'obliques/4'], stress: '', aliases: 'Overhead Stretch; Upward Stretch; Standing Overhead Reach',
  }),
  stretch({
    slug: 'standing-trunk-rotation', name: 'Standing Trunk Rotation', family: 'trunk-twist', laterality: 'alternating', measure: 'reps', secondsPerRep: 3, equipment: ['', 'stability_ball', 'stick'], description: 'Turning the upper body from side to side while standing.',
    setup: 'Stand shoulder width with hands on the hips, crossed, or holding a light ball. Keep the knees soft.', execution: 'Turn to one side as far as is easy, pause and turn to the other. Let the rear heel lift.', cues: 'Turn the ribs. Slow ends.', mistakes: 'The trunk is thrown round. Stiff knees take the twist.',
    muscles: ['obliques', 'erectors/4', 'deep_core/4'], stress: '', aliases: 'Torso Rotation; Middle Back Stretch; Trunk Twists; Standing Twist; Torso Rotation Stretch',
  }),
  stretch({
    slug: 'seated-spinal-twist', name: 'Seated Spinal Twist', family: 'trunk-twist', grade: 2, laterality: 'unilateral', equipment: ['', 'mat'], description: 'Sitting with one leg crossed over and turning towards it.',
    setup: 'Sit with one leg long and cross the other foot over it. Put the hand behind you on the floor.', execution: 'Grow tall, bring the other arm to the bent knee and turn. Hold ten to twenty seconds and change.', cues: 'Lengthen, then turn. Both sit bones down.', mistakes: 'The arm levers the spine round. The back slumps.',
    muscles: ['obliques', 'glute_med/2', 'erectors/2'], stress: 'loaded_rotation hip_adduction_across', aliases: 'Dancer\'s Stretch; Seated Twist; Half Lord of the Fishes; Seated Trunk Rotation',
  }),
  stretch({
    slug: 'pelvic-tilt', name: 'Pelvic Tilt', family: 'pelvic-tilt', measure: 'reps', secondsPerRep: 4, equipment: ['', 'mat', 'wall'], description: 'Rocking the pelvis back and forth to find and move the low back, lying or standing.',
    setup: 'Lie with bent knees or stand with soft knees against a wall. Put the hands on the hip bones.', execution: 'Flatten the low back by tucking the tailbone, then let it arch a little. Find the comfortable middle.', cues: 'Small and smooth. Breathe out to tuck.', mistakes: 'The glutes clench and lift the seat. The breath stops.',
    muscles: ['abs', 'deep_core/2', 'erectors/2', 'glute_max/4'], stress: '', aliases: 'Standing Pelvic Tilt; Pelvic Tilts; Posterior Pelvic Tilt; Supine Pelvic Tilt; Pelvic Clock',
  }),
  stretch({
    slug: 'childs-pose', name: 'Child’s Pose', family: 'yoga', grade: 1, equipment: ['', 'mat'], description: 'Sitting back on the heels with the trunk folded forward and the arms long or by the sides.',
    setup: 'Kneel with the big toes together and the knees as wide as is comfortable. Put a cushion between seat and heels if needed.', execution: 'Sit back, fold forward and rest the forehead. Breathe into the back for half a minute or more.', cues: 'Seat heavy. Let the shoulders melt.', mistakes: 'You stay although the knees are squeezed. The seat hovers and the head hangs.',
    muscles: ['erectors', 'lats/2', 'glute_max/4'], stress: 'kneeling knee_flexion_load_deep', aliases: 'Child\'s Pose; Childs Pose Stretch; Balasana; Prayer Stretch (Floor)',
  }),
  stretch({
    slug: 'downward-dog', name: 'Downward-Facing Dog', family: 'yoga', grade: 3, skill: 2, mechanic: 'compound', equipment: ['', 'mat'], description: 'Hands and feet on the floor with the hips high, for calves, hamstrings and shoulders.',
    setup: 'From hands and knees spread the fingers and tuck the toes. Place the hands shoulder width.', execution: 'Lift the hips up and back and lengthen the arms and spine. Bend the knees as needed and breathe.', cues: 'Push the floor away. Heels heavy.', mistakes: 'The back rounds to get the heels down. The weight hangs in the wrists.',
    muscles: ['hamstrings', 'gastrocnemius/2', 'delts_front/2', 'lats/2', 'serratus/4'], stress: 'push_up_flat_hand head_down hinge_long_length calf_stretch_load', suits: [0, 0, 0, 1, 0], aliases: 'Downward Dog; Down Dog; Adho Mukha Svanasana',
  }),
  stretch({
    slug: 'warrior-two', name: 'Warrior II Pose', family: 'yoga', grade: 3, skill: 2, mechanic: 'compound', laterality: 'unilateral', equipment: ['', 'mat'], description: 'A wide standing lunge to the side with the arms stretched out.',
    setup: 'Stand with the feet wide, one foot turned out and the other slightly in. Raise the arms to shoulder height.', execution: 'Bend the front knee over the ankle and look over the front hand. Hold five breaths and change.', cues: 'Knee towards the little toe. Trunk upright.', mistakes: 'The front knee falls in. The trunk leans over the thigh.',
    muscles: ['quads', 'adductors/2', 'glute_med/2', 'delts_side/4'], stress: 'wide_stance single_leg_load isometric_long', suits: [0, 0, 0, 1, 0], aliases: 'Warrior 2; Warrior Pose; Virabhadrasana II; Warrior Two',
  }),
  stretch({
    slug: 'camel-pose', name: 'Camel Pose', family: 'yoga', grade: 4, skill: 3, equipment: ['', 'mat'], description: 'Kneeling and bending back with the hands on the heels or hips.',
    setup: 'Kneel hip width on a soft mat with the hands on the hips. Warm up with easier back bends.', execution: 'Lift the chest and bend back from the upper spine, reaching for the heels if they come easily. Come up with a firm belly.', cues: 'Hips over knees. Lift before you bend.', mistakes: 'All the bend is in the low back. The head is thrown back.',
    muscles: ['hip_flexors', 'quads/2', 'abs/2', 'chest_sternal/4'], stress: 'kneeling cobra back_bridge', aliases: 'Camel; Looking At Ceiling; Ustrasana',
  }),
];
