import type { Draft } from '../draft.ts';

type CoreNote = Omit<Draft, 'mechanic' | 'skill' | 'loading' | 'description'> & { skill?: Draft['skill']; loading?: Draft['loading']; description: string };

function trunk(note: CoreNote): Draft {
  return { mechanic: 'isolation', skill: 1, loading: 'bodyweight', ...note };
}

export const moreCore: Draft[] = [
  trunk({
    slug: 'crunch', name: 'Crunch', pattern: 'trunk_flexion', family: 'crunch', grade: 1, description: 'Curling the shoulders off the floor.',
    setup: 'Lie on your back with bent knees. Cross the arms or support the head lightly.', execution: 'Curl the ribs towards the pelvis. Lower slowly.', cues: 'Breathe out as you curl. Keep the chin free.', mistakes: 'You pull on the head. You sit all the way up.',
    muscles: ['abs', 'obliques/2'], equipment: ['', 'mat'], bodyweightShare: 0.2, stress: 'supine sit_up_hands_head', suits: [0, 2, 0, 3, 1],
    aliases: 'Crunches; Abdominal; Abdominal Crunch; Ab Crunch; Floor Crunch',
  }),
  trunk({
    slug: 'decline-crunch', name: 'Weighted Decline Crunch', pattern: 'trunk_flexion', family: 'crunch', grade: 4, skill: 2, loading: 'bodyweight_plus', description: 'A crunch on a decline bench, with a plate when it is easy.',
    setup: 'Hook the feet and lie back. Hold a plate on the chest.', execution: 'Curl the ribs towards the pelvis. Lower slowly.', cues: 'Roll up one bone at a time. Breathe out.', mistakes: 'You swing. You fall back.',
    muscles: ['abs', 'obliques/2', 'hip_flexors/4'], equipment: ['decline_bench'], bodyweightShare: 0.3, stress: 'supine loaded_spinal_flexion head_down', suits: [0, 3, 0, 2, 0], aliases: 'Decline Crunch (Weighted); Decline Crunch; Negative Crunch; Incline Crunch',
  }),
  trunk({
    slug: 'bicycle-crunch', name: 'Bicycle Crunch', pattern: 'trunk_rotation', family: 'crunch', grade: 2, laterality: 'alternating', description: 'Crunching elbow and opposite knee together in turn.',
    setup: 'Lie on your back with the knees up. Support the head lightly.', execution: 'Turn one shoulder to the opposite knee and extend the other leg. Change sides.', cues: 'Turn the ribs, not the elbows. Move slowly.', mistakes: 'You pull on the neck. The legs race.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/4'], equipment: ['', 'mat'], bodyweightShare: 0.2, stress: 'supine sit_up_hands_head', suits: [0, 1, 0, 3, 2], aliases: 'Bicycle Crunches; Cross Body Crunch; Air Bicycle Crunch',
  }),
  trunk({
    slug: 'sit-up', name: 'Sit-Up', pattern: 'trunk_flexion', family: 'sit-up', grade: 2, description: 'Sitting up fully from the back.',
    setup: 'Lie with bent knees and feet flat. Cross the arms.', execution: 'Curl up until you sit tall. Lower slowly.', cues: 'Roll, do not throw. Breathe out.', mistakes: 'The feet kick up. You pull on the head.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.35, stress: 'supine sit_up_full', suits: [0, 1, 0, 3, 2], aliases: 'Sit Up; Sit-Ups; Situps; 3/4 Sit-Up; Floor Sit-Up',
  }),
  trunk({
    slug: 'reverse-crunch', name: 'Reverse Crunch', pattern: 'trunk_flexion', family: 'leg-raise', grade: 2, description: 'Curling the pelvis off the floor.',
    setup: 'Lie on your back with knees bent over the hips. Hold the floor or a bench.', execution: 'Curl the pelvis up and the knees to the chest. Lower slowly.', cues: 'Lift the tailbone. No swing.', mistakes: 'The legs swing. The back arches on the way down.',
    muscles: ['abs', 'hip_flexors/4', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.3, stress: 'supine', suits: [0, 2, 0, 3, 1], aliases: 'Reverse Crunches; Bent-Knee Hip Raise',
  }),
  trunk({
    slug: 'lying-leg-raise', name: 'Lying Leg Raise', pattern: 'trunk_flexion', family: 'leg-raise', grade: 3, description: 'Raising straight legs from the floor while lying.',
    setup: 'Lie on your back with hands beside the hips. Press the low back down.', execution: 'Raise the legs to upright. Lower as far as the back stays down.', cues: 'Bend the knees to make it easier. Move slowly.', mistakes: 'The back arches. The legs drop.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['', 'mat', 'bench_flat'], bodyweightShare: 0.3, stress: 'supine', suits: [0, 2, 0, 3, 1], aliases: 'Leg Raise; Lying Leg Raises; Flat Bench Lying Leg Raise',
  }),
  trunk({
    slug: 'hanging-leg-raise', name: 'Hanging Leg Raise', pattern: 'trunk_flexion', family: 'leg-raise', grade: 6, skill: 3, description: 'Raising straight legs while hanging from a bar.',
    setup: 'Hang from a bar with still legs. Pull the shoulder blades down.', execution: 'Tuck the pelvis and raise the legs to level or higher. Lower without swing.', cues: 'Start from the pelvis. Slow down.', mistakes: 'You swing. Only the hips bend.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/2', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], loading: 'bodyweight_plus', bodyweightShare: 0.35, stress: 'hang toes_to_bar', suits: [1, 3, 0, 2, 1], aliases: 'Hanging Leg Raises; Leg Raises Pull-Up Bar',
  }),
  trunk({
    slug: 'hanging-knee-raise', name: 'Hanging Knee Raise', pattern: 'trunk_flexion', family: 'leg-raise', grade: 4, skill: 2, description: 'Raising bent knees while hanging from a bar.',
    setup: 'Hang from a bar. Bend the knees.', execution: 'Curl the pelvis and bring the knees to the chest. Lower slowly.', cues: 'No swing. Breathe out.', mistakes: 'The legs swing. The shoulders shrug.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4', 'forearm_flexors/4'], equipment: ['pull_up_bar', 'rings'], bodyweightShare: 0.3, stress: 'hang', suits: [0, 2, 0, 2, 1], aliases: 'Hanging Knee Raises; Knee Raise',
  }),
  trunk({
    slug: 'captains-chair-knee-raise', name: 'Captain’s Chair Knee Raise', pattern: 'trunk_flexion', family: 'leg-raise', grade: 3, description: 'Raising the knees while supported on the forearms.',
    setup: 'Rest the forearms on the pads with the back supported. Let the legs hang.', execution: 'Curl the pelvis and bring the knees to the chest. Lower slowly.', cues: 'Shoulders down. No swing.', mistakes: 'You sink into the shoulders. The legs drop.',
    muscles: ['abs', 'hip_flexors/2', 'obliques/4'], equipment: ['dip_bars'], bodyweightShare: 0.3, stress: '', suits: [0, 2, 0, 2, 0], aliases: 'Knee Raise (Captain\'s Chair); Vertical Knee Raise; Knee Raise Parallel Bars; Knee/Hip Raise on Parallel Bars',
  }),
  trunk({
    slug: 'cable-crunch', name: 'Cable Crunch', pattern: 'trunk_flexion', family: 'crunch', grade: 3, loading: 'cable', handle: 'rope', description: 'Curling down against a high cable from the knees.',
    setup: 'Kneel below a high pulley with the rope beside the head. Keep the hips still.', execution: 'Curl the ribs to the pelvis. Rise slowly.', cues: 'Round the back on purpose. Breathe out.', mistakes: 'You sit back. The arms pull.',
    muscles: ['abs', 'obliques/2'], equipment: ['cable'], stress: 'loaded_spinal_flexion kneeling', ratio: { bench: 0.6 }, suits: [0, 3, 0, 2, 0], aliases: 'Crunch (Cable); Kneeling Cable Crunch; Rope Crunch; Crunches with Cable',
  }),
  trunk({
    slug: 'cable-wood-chop', name: 'Cable Wood Chop', pattern: 'trunk_rotation', family: 'wood-chop', grade: 2, loading: 'cable', handle: 'single_d', laterality: 'unilateral', description: 'Pulling a cable diagonally across the body.',
    setup: 'Stand side-on to the pulley with both hands on the handle. Stand wide.', execution: 'Pull across the body with long arms and turn the hips. Return slowly.', cues: 'Turn hips and chest together. Arms long.', mistakes: 'The low back twists alone. The arms pull.',
    muscles: ['obliques', 'abs/2', 'deep_core/4', 'glute_med/4'], equipment: ['cable'], stress: 'loaded_rotation', ratio: { bench: 0.25 }, suits: [0, 2, 1, 2, 1], aliases: 'Wood Chop (Cable); Cable Twist; Standing Cable Core Twist; Woodchopper; Cable Woodchopper; Standing Cable Wood Chop; High-to-Low Cable Wood Chop',
  }),
  trunk({
    slug: 'russian-twist', name: 'Russian Twist', pattern: 'trunk_rotation', family: 'wood-chop', grade: 2, loading: 'object', laterality: 'alternating', description: 'Turning the trunk from side to side while sitting back.',
    setup: 'Sit with bent knees and lean back with a long spine. Hold a plate or ball.', execution: 'Turn the chest to one side. Turn to the other.', cues: 'Turn the ribs. Stay tall.', mistakes: 'Only the arms move. The back rounds.',
    muscles: ['obliques', 'abs/2', 'hip_flexors/4'], equipment: ['medicine_ball', 'mat', 'barbell', 'dumbbell', 'kettlebell'], stress: 'loaded_rotation', ratio: { bench: 0.1 }, suits: [0, 1, 0, 3, 2], aliases: 'Russian Twist (Weighted); Plate Twist; Russian Twists; Russian Twist (Bodyweight); Medicine Ball Twist; Medicine Ball Russian Twist; Kettlebell Russian Twist',
  }),
  trunk({
    slug: 'machine-rotary-torso', name: 'Machine Rotary Torso', pattern: 'trunk_rotation', family: 'wood-chop', grade: 1, loading: 'stack', laterality: 'unilateral', description: 'Turning the trunk against a stack.',
    setup: 'Set the start angle and fix the hips. Sit tall.', execution: 'Turn the chest slowly. Return with control.', cues: 'Breathe out. Small range first.', mistakes: 'You throw the weight. The range is forced.',
    muscles: ['obliques', 'deep_core/4'], equipment: ['rotary_torso_machine'], stress: 'loaded_rotation', ratio: { squat: 0.2 }, suits: [0, 2, 0, 2, 0], aliases: 'Torso Rotation (Machine); Rotary Torso',
  }),
  trunk({
    slug: 'side-plank', name: 'Side Plank', pattern: 'anti_rotation_lateral', family: 'side-plank', grade: 2, laterality: 'unilateral', description: 'Holding a straight line on one forearm.',
    setup: 'Lie on one side with the elbow under the shoulder. Stack the feet or bend the knees.', execution: 'Lift the hips and hold. Breathe steadily.', cues: 'Push the floor away. Hips forward.', mistakes: 'The hips sag. The shoulder sinks.',
    muscles: ['obliques', 'deep_core/2', 'glute_med/2', 'abs/4'], equipment: ['', 'mat'], measure: 'seconds', secondsPerRep: 1, stress: 'side_lying_load isometric_long', suits: [1, 1, 0, 3, 0], aliases: 'Side Bridge; Side Planks; Side Plank Right; Side Plank Left',
  }),
  trunk({
    slug: 'bird-dog', name: 'Bird Dog', pattern: 'anti_rotation_lateral', family: 'bird-dog', grade: 1, laterality: 'contralateral', description: 'Reaching opposite arm and leg from hands and knees.',
    setup: 'Kneel on hands and knees. Keep the spine long.', execution: 'Reach one arm and the opposite leg. Pause and change.', cues: 'Keep the hips level. Reach long.', mistakes: 'The back sags. The leg is lifted too high.',
    muscles: ['deep_core', 'glute_max/2', 'erectors/2', 'obliques/4'], equipment: ['', 'mat'], bodyweightShare: 0.15, secondsPerRep: 4, stress: 'kneeling', suits: [0, 1, 0, 2, 0], aliases: 'Kneeling Superman; Quadruped Arm and Leg Raise; Quadriped Arm and Leg Raise; Bird Dogs; Quadruped Reach',
  }),
  trunk({
    slug: 'hollow-hold', name: 'Hollow Hold', pattern: 'anti_extension', family: 'hollow', grade: 4, skill: 2, description: 'Holding arms and legs off the floor with the low back pressed down.',
    setup: 'Lie on your back and press the low back down. Lift shoulders and legs.', execution: 'Hold the shape and breathe. Bend the knees to make it easier.', cues: 'Ribs down. Reach long.', mistakes: 'The back arches. The neck strains.',
    muscles: ['abs', 'deep_core/2', 'hip_flexors/2'], equipment: ['', 'mat'], measure: 'seconds', secondsPerRep: 1, stress: 'supine isometric_long plank_long', suits: [1, 1, 0, 3, 0], aliases: 'Hollow Body Hold',
  }),
  trunk({
    slug: 'ab-wheel-rollout', name: 'Ab Wheel Rollout', pattern: 'anti_extension', family: 'rollout', grade: 5, skill: 3, description: 'Rolling a wheel forward from the knees.',
    setup: 'Kneel on a mat with the wheel under the shoulders. Tuck the pelvis.', execution: 'Roll out as far as the back stays firm. Pull back.', cues: 'Glutes tight. Short range first.', mistakes: 'The back sags. The hips stay behind.',
    muscles: ['abs', 'deep_core/2', 'obliques/2', 'lats/4'], equipment: ['ab_wheel'], bodyweightShare: 0.5, stress: 'kneeling plank_long prone', suits: [2, 3, 0, 1, 0], aliases: 'Ab Wheel; Ab Rollout; Ab Roller',
  }),
  trunk({
    slug: 'mountain-climber', name: 'Mountain Climber', pattern: 'anti_extension', family: 'mountain-climber', grade: 2, laterality: 'alternating', description: 'Driving the knees forward in turn from a high plank.',
    setup: 'Take a push-up position. Set the hands under the shoulders.', execution: 'Drive one knee to the chest. Change legs in rhythm.', cues: 'Hips low. Push the floor away.', mistakes: 'The hips bounce. The shoulders drift back.',
    muscles: ['abs', 'hip_flexors/2', 'deep_core/2', 'delts_front/4'], equipment: [''], secondsPerRep: 1, stress: 'push_up_flat_hand new_hiit', suits: [0, 0, 0, 3, 3], aliases: 'Mountain Climbers',
  }),
];
