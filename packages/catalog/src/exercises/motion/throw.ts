import type { Draft } from '../../draft.ts';

type Note = Omit<Draft, 'pattern' | 'family' | 'loading' | 'suits' | 'equipment'> & Partial<Draft>;

function toss(note: Note): Draft {
  return { pattern: 'throw', family: 'throw', loading: 'object', equipment: ['medicine_ball', 'slam_wall_ball'], secondsPerRep: 3, suits: [0, 0, 3, 1, 2], ...note };
}

/** Throws with a medicine ball, and strikes with a hammer or on a heavy bag. */
export const throws: Draft[] = [
  toss({
    slug: 'backward-overhead-throw', name: 'Backward Overhead Medicine Ball Throw', grade: 4, skill: 3, secondsPerRep: 6, description: 'Throwing a ball back over the head for distance with the whole body.',
    setup: 'Stand with your back to the open field and the ball between the knees. Nobody stands behind you.', execution: 'Dip with long arms, extend legs, hips and trunk and let the ball fly over your head. Follow with a small hop.', cues: 'Legs throw, arms guide. Let go at eye level.', mistakes: 'The arms pull before the hips open. The low back bends instead of the legs driving.',
    muscles: ['glute_max', 'quads/2', 'erectors/2', 'delts_front/2', 'hamstrings/2', 'traps_upper/4'], stress: 'hinge_loaded overhead_press max_effort', ratio: { deadlift: 0.04 }, aliases: 'Backward Medicine Ball Throw; Overhead Back Throw; Reverse Medicine Ball Throw; Backwards Overhead Throw',
  }),
  toss({
    slug: 'medicine-ball-scoop-throw', name: 'Medicine Ball Scoop Throw', grade: 3, skill: 2, secondsPerRep: 4, description: 'Throwing a ball forward or up with an underhand swing from a half squat.',
    setup: 'Hold the ball low in both hands with the feet wider than the hips. Face a wall or free field.', execution: 'Swing the ball between the legs by bending hips and knees, then extend and scoop it away. Let it bounce before you pick it up.', cues: 'Hips snap, arms are ropes. Finish tall.', mistakes: 'The back rounds in the backswing. The arms lift the ball.',
    muscles: ['glute_max', 'quads/2', 'hamstrings/2', 'delts_front/2', 'erectors/4'], stress: 'hinge_loaded', ratio: { deadlift: 0.04 }, aliases: 'Scoop Toss; Underhand Medicine Ball Throw; Med Ball Scoop Toss; Granny Throw',
  }),
  toss({
    slug: 'medicine-ball-overhead-throw', name: 'Medicine Ball Overhead Throw', grade: 3, skill: 2, description: 'Throwing a ball forward from behind the head with both hands, as in a throw-in.',
    setup: 'Stand two to three steps from a wall or partner, feet level or split. Hold a light ball behind the head with bent elbows.', execution: 'Step or lean into it and throw through the trunk and arms. Catch the rebound with bent elbows and go again.', cues: 'Belly pulls first. Fingers last.', mistakes: 'The ball is heavy and wrenches the shoulders back. The low back arches to load.',
    muscles: ['lats', 'abs/2', 'triceps/2', 'chest_sternal/4', 'serratus/4'], stress: 'overhead_press behind_neck', ratio: { bench: 0.06 }, aliases: 'Standing Two-Arm Overhead Throw; Catch and Overhead Throw; Overhead Med Ball Throw; Soccer Throw',
  }),
  toss({
    slug: 'medicine-ball-rotational-throw', name: 'Medicine Ball Rotational Throw', grade: 3, skill: 2, laterality: 'unilateral', description: 'Throwing a ball sideways into a wall with a turn of hips and trunk.',
    setup: 'Stand side-on to a wall an arm and a half away. Hold the ball at the far hip.', execution: 'Shift to the near leg and turn hips, trunk and arms into the wall. Catch and load again or reset.', cues: 'Back foot turns. Hips before hands.', mistakes: 'The feet stay stuck and the spine twists. You throw with the arms only.',
    muscles: ['obliques', 'glute_max/2', 'adductors/2', 'deep_core/2', 'delts_front/4'], stress: 'loaded_rotation', ratio: { bench: 0.07 }, aliases: 'Rotational Med Ball Throw; Side Toss; Medicine Ball Side Throw; Rotational Scoop Toss; Russian Twist Throw',
  }),
  toss({
    slug: 'medicine-ball-shot-put', name: 'Medicine Ball Shot-Put Throw', grade: 4, skill: 3, laterality: 'unilateral', secondsPerRep: 4, description: 'Punching a ball from the shoulder into a wall with a turn of the hips.',
    setup: 'Stand side-on to the wall with the ball at the rear shoulder and that elbow up. Load the back leg.', execution: 'Drive off the back leg, turn and punch the ball away with the rear hand. Reset before the next throw.', cues: 'Hip, shoulder, hand. Elbow behind the ball.', mistakes: 'The elbow drops and the ball is thrown like a baseball. The front knee caves in.',
    muscles: ['chest_clavicular', 'triceps/2', 'delts_front/2', 'obliques/2', 'glute_max/2'], stress: 'loaded_rotation', ratio: { bench: 0.07 }, aliases: 'Rotational Chest Pass; Shot Put Throw; Med Ball Shot Put; Perpendicular Shot Put',
  }),
  toss({
    slug: 'medicine-ball-back-to-back-pass', name: 'Back-to-Back Medicine Ball Twist Pass', grade: 2, skill: 2, laterality: 'alternating', description: 'Two people stand back to back and hand a ball round with full trunk turns.',
    setup: 'Stand a small step apart from your partner, back to back. Hold the ball at the belly.', execution: 'Open hips and shoulders to one side and hand the ball over. Turn to the other side to take it back.', cues: 'Heels may lift. Turn the ribs, not only the arms.', mistakes: 'You stand so far apart that you must wrench. You rush a heavy ball.',
    muscles: ['obliques', 'deep_core/2', 'glute_med/4', 'delts_front/4'], stress: 'loaded_rotation', ratio: { bench: 0.07 }, suits: [0, 0, 1, 2, 2], aliases: 'Medicine Ball Full Twist; Back to Back Ball Pass; Partner Twist Pass',
  }),
  toss({
    slug: 'side-to-side-ball-slam', name: 'Side-to-Side Ball Slam', grade: 3, skill: 2, laterality: 'alternating', equipment: ['slam_wall_ball'], secondsPerRep: 2.5, description: 'Lifting a ball over the head in an arc and slamming it beside the left and right foot.',
    setup: 'Stand wider than the hips with a ball that does not bounce. Clear both sides.', execution: 'Carry the ball up and over in a rainbow and slam it outside one foot. Squat for it and swing over to the other side.', cues: 'Turn the feet with the ball. Exhale on the slam.', mistakes: 'You bend sideways with straight knees. The ball hits the foot.',
    muscles: ['obliques', 'lats/2', 'abs/2', 'glute_max/4', 'delts_front/4'], stress: 'loaded_rotation', ratio: { bench: 0.1 }, suits: [0, 0, 3, 2, 3], aliases: 'Rainbow Slam; Rotational Ball Slam; Lateral Ball Slam; Side Slam',
  }),
  toss({
    slug: 'medicine-ball-squat-throw', name: 'Medicine Ball Squat Throw', grade: 3, skill: 2, secondsPerRep: 4, description: 'Throwing a ball from the chest as high as possible out of a squat.',
    setup: 'Hold the ball under the chin with elbows in. Check that the ceiling is high enough.', execution: 'Squat a little, explode up and push the ball to the sky. Let it drop, then pick it up.', cues: 'Legs start, arms finish. Step away from the falling ball.', mistakes: 'You try to catch a heavy ball. The push starts before the legs are straight.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'triceps/2', 'gastrocnemius/2'], stress: 'squat_loaded overhead_press', ratio: { bench: 0.09 }, suits: [0, 0, 3, 1, 2], aliases: 'Vertical Medicine Ball Throw; Squat Push Throw; Medicine Ball Vertical Toss',
  }),
  toss({
    slug: 'supine-chest-throw', name: 'Supine Medicine Ball Chest Throw', grade: 2, skill: 2, secondsPerRep: 2.5, description: 'Lying on the back and throwing a ball straight up from the chest.',
    setup: 'Lie on your back with bent knees and a light ball on the chest. Look straight up.', execution: 'Push the ball up explosively and catch it with soft elbows. A partner may drop it back to you.', cues: 'Throw straight. Give with the catch.', mistakes: 'The ball drifts over the face. The wrists bend back on the catch.',
    muscles: ['chest_sternal', 'triceps/2', 'delts_front/2'], stress: 'supine', ratio: { bench: 0.08 }, aliases: 'Supine Chest Throw; Lying Chest Throw; Lying Medicine Ball Throw',
  }),
  toss({
    slug: 'supine-overhead-throw', name: 'Supine Medicine Ball Overhead Throw', grade: 3, skill: 2, description: 'From lying with the ball behind the head, throwing it forward while sitting up.',
    setup: 'Lie with bent knees and the ball held in both hands behind the head. Aim at a wall or partner.', execution: 'Start with the arms, curl up and throw the ball forward. Roll back down under control.', cues: 'Ribs down before you throw. Arms long.', mistakes: 'The back arches to load. The neck jerks forward.',
    muscles: ['abs', 'lats/2', 'hip_flexors/2', 'triceps/4', 'serratus/4'], stress: 'supine sit_up_full loaded_spinal_flexion overhead_press', ratio: { bench: 0.06 }, aliases: 'Supine Two-Arm Overhead Throw; Medicine Ball Sit-Up Throw; Sit-Up Throw',
  }),
  toss({
    slug: 'supine-one-arm-overhead-throw', name: 'Supine One-Arm Medicine Ball Overhead Throw', grade: 4, skill: 3, laterality: 'unilateral', equipment: ['medicine_ball'], description: 'A sit-up throw with a small ball in one hand.',
    setup: 'Lie with bent knees and a light ball in one hand behind the head. Keep the other arm by the side.', execution: 'Throw from the shoulder and sit up with it. Let the trunk turn slightly and return slowly.', cues: 'Light ball, long arm. Belly follows the hand.', mistakes: 'The ball is too heavy for one shoulder. The elbow is whipped.',
    muscles: ['abs', 'obliques/2', 'lats/2', 'hip_flexors/4', 'rotator_cuff/4'], stress: 'supine sit_up_full loaded_spinal_flexion loaded_rotation overhead_press', ratio: { bench: 0.04 }, aliases: 'Supine One-Arm Overhead Throw; Supine Single Arm Throw',
  }),
  toss({
    slug: 'kneeling-chest-throw', name: 'Kneeling Medicine Ball Chest Throw', grade: 3, skill: 2, secondsPerRep: 4, description: 'From tall kneeling, pushing a ball forward with the hips and falling onto the hands.',
    setup: 'Kneel tall on a mat with the ball tight at the chest. Face a wall or a clear lane.', execution: 'Sit back slightly, drive the hips forward and push the ball away. Fall forward onto bent arms as in a push-up.', cues: 'Hips first. Catch yourself softly.', mistakes: 'You throw with the arms alone. The hands land with locked elbows.',
    muscles: ['chest_sternal', 'triceps/2', 'glute_max/2', 'delts_front/2', 'abs/4'], stress: 'fall_risk kneeling floor_transfer_fast push_up_flat_hand', ratio: { bench: 0.08 }, aliases: 'Chest Push (single response); Chest Push (multiple response); Kneeling Chest Pass; Tall Kneeling Chest Throw',
  }),
  toss({
    slug: 'running-chest-throw', name: 'Running Medicine Ball Chest Throw', grade: 5, skill: 3, secondsPerRep: 6, description: 'Throwing a ball from the chest within the first two steps of a sprint start.',
    setup: 'Start low in an athletic or three-point stance with the ball before you. Have ten free metres ahead.', execution: 'Bring the ball to the chest on the first step and launch it on the second. Sprint a few strides after it.', cues: 'Push out, not up. Keep running.', mistakes: 'You stand up before the throw. The ball is so heavy that the step stops.',
    muscles: ['chest_sternal', 'glute_max/2', 'quads/2', 'triceps/2', 'delts_front/2', 'hamstrings/4'], stress: 'sprint running max_effort', ratio: { bench: 0.08 }, aliases: 'Chest Push from 3 point stance; Chest Push with Run Release; Three Point Stance Chest Throw',
  }),
  toss({
    slug: 'catch-and-return-throw', name: 'Reactive Catch-and-Return Throw', grade: 4, skill: 3, secondsPerRep: 3, description: 'Moving out of a low stance, catching a passed ball and throwing it straight back.',
    setup: 'Face a partner three to five metres away in an athletic stance. Agree on a signal and a light ball.', execution: 'Rise on the signal, catch the pass at the chest and push it back at once. Return to the low stance.', cues: 'Hands ready early. Give, then fire.', mistakes: 'The ball is caught with straight fingers. You wait between catch and throw.',
    muscles: ['chest_sternal', 'triceps/2', 'delts_front/2', 'quads/4', 'forearm_extensors/4'], stress: '', ratio: { bench: 0.06 }, aliases: 'Return Push from Stance; Reaction Chest Pass; Drop and Catch Throw',
  }),
  toss({
    slug: 'heavy-bag-thrust', name: 'Heavy Bag Thrust', grade: 3, skill: 2, laterality: 'unilateral', equipment: ['heavy_bag'], secondsPerRep: 2.5, description: 'Pushing a hanging bag away explosively with one hand and taking it back on the return.',
    setup: 'Stand staggered beside a heavy bag with one palm on it at chest height. Keep the wrist behind the hand.', execution: 'Turn the hips and shove the bag away as hard as you can. Meet it with a soft arm as it swings back.', cues: 'Push from the rear foot. Soft elbow on the catch.', mistakes: 'The shoulder takes the bag with a locked arm. The wrist is bent back.',
    muscles: ['chest_sternal', 'delts_front/2', 'triceps/2', 'obliques/2', 'serratus/4'], stress: 'loaded_rotation push_up_flat_hand', ratio: { bench: 0.3 }, suits: [0, 0, 3, 1, 2], aliases: 'Bag Push; Heavy Bag Push',
  }),
  toss({
    slug: 'sledgehammer-swing', name: 'Sledgehammer Tire Swing', grade: 4, skill: 3, laterality: 'unilateral', equipment: ['sledgehammer tire'], secondsPerRep: 3, description: 'Striking a tire with a sledgehammer swung over the shoulder.',
    setup: 'Stand staggered a hammer length from the tire. Hold the end with one hand and slide the other near the head.', execution: 'Lift the hammer over the shoulder, let the upper hand slide down and strike the tire. Control the bounce.', cues: 'Bend the hips into the strike. Hands meet at the end.', mistakes: 'The rebound flies to the face. You only swing on one side.',
    muscles: ['lats', 'obliques/2', 'abs/2', 'delts_front/2', 'forearm_flexors/2', 'glute_max/4'], stress: 'loaded_rotation heavy_grip vibration new_hiit', ratio: { bench: 0.08 }, suits: [0, 0, 2, 2, 3], aliases: 'Sledgehammer Swings; Tire Sledgehammer; Hammer Strikes; Sledgehammer Slam',
  }),
];
