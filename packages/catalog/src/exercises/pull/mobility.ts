import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'mechanic' | 'skill' | 'loading' | 'suits' | 'measure' | 'secondsPerRep' | 'grade' | 'equipment'> &
  Partial<Pick<Draft, 'skill' | 'measure' | 'secondsPerRep' | 'grade' | 'equipment'>>;

function stretch(note: Note): Draft {
  return { pattern: 'mobility', mechanic: 'isolation', skill: 1, grade: 1, loading: 'none', suits: [0, 0, 0, 0, 0], measure: 'seconds', secondsPerRep: 1, equipment: ['', 'mat'], ...note };
}

export const backAndNeckMobility: Draft[] = [
  stretch({
    slug: 'bench-prayer-stretch', name: 'Bench Prayer Stretch', family: 'lat-stretch', muscles: ['lats', 'triceps/2', 'upper_back/4'],
    description: 'A kneeling stretch for lats and upper back with the elbows on a bench.',
    setup: 'Kneel in front of a bench and put both elbows on it, hands together. Walk the knees back.',
    execution: 'Sink the chest between the arms and bend the elbows so that the hands go over the back. Breathe for half a minute.',
    cues: 'Tuck the ribs in. Let the head hang between the arms.',
    mistakes: 'The low back sags. The shoulders pinch and you press on.',
    equipment: ['bench_flat', 'plyo_box'], stress: 'kneeling', aliases: 'Elevated Prayer Stretch; Bench Lat Stretch; Bench T-Spine Stretch',
  }),
  stretch({
    slug: 'single-arm-lat-stretch', name: 'Single-Arm Lat Stretch', family: 'lat-stretch', laterality: 'unilateral', muscles: ['lats', 'obliques/4'],
    description: 'Sitting back from a post or rack with one straight arm to lengthen the lat.',
    setup: 'Hold a post at hip or chest height with one hand. Step the same foot back.',
    execution: 'Sit the hips back and away until the side of the back is long. Breathe for half a minute.',
    cues: 'Turn the thumb up. Lean away, do not twist.',
    mistakes: 'The shoulder is pulled without support from the legs. The back arches.',
    equipment: ['rack', 'cable', 'suspension_trainer'], stress: '', aliases: 'Extreme Lat Stretch; Standing Lat Stretch',
  }),
  stretch({
    slug: 'quadruped-thoracic-rotation', name: 'Quadruped Thoracic Rotation', family: 'thoracic-rotation', laterality: 'unilateral', measure: 'reps', secondsPerRep: 5, muscles: ['obliques', 'upper_back/2'],
    description: 'Turning the upper back open on hands and knees with one hand behind the head.',
    setup: 'Kneel on hands and knees and put one hand behind the head. Sit slightly back to keep the low back still.',
    execution: 'Turn the elbow down towards the other arm, then open it to the ceiling. Follow the elbow with your eyes.',
    cues: 'Turn between the shoulder blades. Breathe out as you open.',
    mistakes: 'The hips sway. The hand pulls the head.',
    stress: 'kneeling', aliases: 'Quadruped Thoracic Rotation Left; Quadruped Thoracic Rotation Right; Quadruped T-Spine Rotation',
  }),
  stretch({
    slug: 'bretzel-stretch', name: 'Bretzel Stretch', family: 'thoracic-rotation', grade: 2, laterality: 'unilateral', muscles: ['hip_flexors', 'quads/2', 'obliques/2', 'upper_back/4'],
    description: 'A side-lying twist that opens the upper back and the front of the lower thigh together.',
    setup: 'Lie on one side with the top knee held at hip height by the lower hand. Bend the lower knee and hold that foot with the upper hand.',
    execution: 'Turn the upper shoulder towards the floor behind you. Breathe out longer with each of five breaths.',
    cues: 'Keep the top knee on the floor. Look over the shoulder.',
    mistakes: 'The low back twists because the top knee lifts. The foot is pulled with force.',
    stress: '', aliases: 'Bretzel; Brettzel',
  }),
  stretch({
    slug: 'prone-scorpion', name: 'Prone Scorpion', family: 'scorpion', grade: 2, skill: 2, laterality: 'alternating', measure: 'reps', secondsPerRep: 4, muscles: ['hip_flexors', 'obliques/2', 'glute_max/4', 'chest_sternal/4'],
    description: 'Lying face down and reaching one foot behind the body towards the opposite hand.',
    setup: 'Lie face down with the arms out in a T. Keep the chin or cheek on the floor.',
    execution: 'Lift one bent leg and carry the foot across the back to the other side. Return and change.',
    cues: 'Start small and slow. Push both palms into the floor.',
    mistakes: 'The foot is thrown across. It is forced with a stiff or sore low back.',
    stress: 'prone belly_contact loaded_rotation', aliases: 'Scorpion Kick; Scorpion Stretch',
  }),
  stretch({
    slug: 'sit-and-reach', name: 'Sit and Reach', family: 'hamstring-stretch', muscles: ['hamstrings', 'gastrocnemius/4', 'erectors/4'],
    description: 'Sitting with straight legs and reaching towards the feet.',
    setup: 'Sit on the floor with straight legs together. Sit on a cushion if the pelvis tips back.',
    execution: 'Tip forward from the hips and slide the hands towards the feet. Breathe for half a minute.',
    cues: 'Lead with the breastbone. Keep the toes up.',
    mistakes: 'You bounce to reach further. Only the back rounds.',
    stress: 'loaded_spinal_flexion', aliases: 'Sit & Reach; Seated Forward Fold; Seated Toe Reach',
  }),
  stretch({
    slug: 'standing-roll-down', name: 'Standing Roll-Down', family: 'roll-down', measure: 'reps', secondsPerRep: 10, muscles: ['erectors', 'hamstrings/2', 'abs/4'],
    description: 'Rolling the spine down from standing without weight and building it up again.',
    setup: 'Stand hip width with soft knees. Let the arms hang.',
    execution: 'Nod and roll down bone by bone as far as is easy. Roll up from the pelvis to the head.',
    cues: 'Draw the belly in as you roll up. Let the head come last.',
    mistakes: 'The hips drop back and only the head hangs. It is done fast with a sore disc.',
    equipment: [''], stress: 'loaded_spinal_flexion head_down', aliases: 'Roll Down; Spine Roll Down; Pilates Roll Down',
  }),
  stretch({
    slug: 'cobra-stretch', name: 'Cobra Stretch', family: 'cobra', muscles: ['abs', 'hip_flexors/2', 'erectors/4'],
    description: 'Lying face down and raising the chest on the hands or forearms to stretch the front of the trunk.',
    setup: 'Lie face down with the hands beside the chest. Keep the tops of the feet on the floor.',
    execution: 'Lengthen the spine and lift the chest as far as the hips stay down. Breathe for half a minute.',
    cues: 'Draw the chest forward more than up. Squeeze the glutes lightly.',
    mistakes: 'The shoulders hang at the ears. The low back is pushed into pain.',
    stress: 'prone belly_contact cobra', aliases: 'Cobra; Cobra Pose',
  }),
  stretch({
    slug: 'standing-side-stretch', name: 'Standing Side Stretch', family: 'side-stretch', laterality: 'unilateral', muscles: ['obliques', 'lats/2'],
    description: 'Leaning to one side with the arm overhead.',
    setup: 'Stand hip width and raise one arm. Rest the other hand on the hip.',
    execution: 'Reach up and over until the side of the trunk is long. Breathe for a few breaths and change.',
    cues: 'Push the hip slightly the other way. Keep the chest open.',
    mistakes: 'The trunk turns or folds forward. You bounce.',
    equipment: [''], stress: '', aliases: 'Side Stretch; Standing Side Bend Stretch',
  }),
  stretch({
    slug: 'front-neck-stretch', name: 'Front Neck Stretch', family: 'neck-mobility', muscles: ['neck'],
    description: 'A gentle stretch for the front of the neck with the collarbones held down.',
    setup: 'Sit tall and cross both hands over the upper breastbone. Pull the skin gently down.',
    execution: 'Lift the chin slowly up and slightly to one side. Breathe for twenty seconds and change.',
    cues: 'Close the mouth at the end. Keep the back of the neck long.',
    mistakes: 'The head falls back. Dizziness is ignored.',
    equipment: [''], stress: 'loaded_neck_end_range', aliases: 'Anterior Neck Stretch; Neck Extension Stretch',
  }),
  stretch({
    slug: 'neck-circles', name: 'Neck Circles', family: 'neck-mobility', measure: 'reps', secondsPerRep: 8, muscles: ['neck'],
    description: 'Drawing slow, small circles with the head.',
    setup: 'Sit tall with the shoulders relaxed. Let the chin sink a little.',
    execution: 'Circle the head slowly in one direction in an easy range. Change direction after a few rounds.',
    cues: 'Stay small towards the back. Stop at any dizziness.',
    mistakes: 'The head is dropped back at the rear of the circle. Speed replaces control.',
    equipment: [''], stress: 'loaded_neck_end_range', aliases: 'Clockwise Neck Circles; Counterclockwise Neck Circles; Neck Rolls',
  }),
  stretch({
    slug: 'shoulder-rolls', name: 'Shoulder Rolls', family: 'shoulder-mobility', measure: 'reps', secondsPerRep: 3, muscles: ['traps_upper', 'upper_back/2'],
    description: 'Circling both shoulders with relaxed arms.',
    setup: 'Stand or sit tall with the arms hanging. Breathe out.',
    execution: 'Lift the shoulders, roll them back and let them drop. After some rounds roll them forwards.',
    cues: 'Draw big, slow circles. Keep the head still.',
    mistakes: 'The elbows do the work. The neck stiffens.',
    equipment: [''], stress: '', aliases: 'Forward Shoulder Rotation; Backward Shoulder Rotation; Shoulder Circles',
  }),
];
