import type { Draft } from '../../draft.ts';

const BURPEE = 'burpee burpee_jump plyo plyo_early floor_transfer_fast push_up_flat_hand new_hiit prone belly_contact';

/** What classes put on the board and nobody trains for its own sake. */
export const classMovements: Draft[] = [
  {
    slug: 'lateral-burpee', name: 'Lateral Burpee', pattern: 'crawl_getup', family: 'burpee', grade: 6, skill: 3, loading: 'bodyweight', bodyweightShare: 0.64, secondsPerRep: 4.5, equipment: ['', 'barbell', 'rower', 'dumbbell'],
    description: 'A burpee beside a bar, rower or line followed by a sideways jump over it.',
    setup: 'Lie a loaded bar or mark a line with free space on both sides. Stand parallel to it.', execution: 'Drop the chest to the floor beside the bar and bring the feet back under you. Jump over with both feet and go down on the other side.', cues: 'Land ready to drop. Jump low and close.', mistakes: 'A foot clips the bar. You stand up fully and lose the rhythm.',
    muscles: ['quads', 'glute_max/2', 'chest_sternal/2', 'triceps/2', 'gastrocnemius/2', 'delts_front/4', 'abs/4'], stress: `${BURPEE} fall_risk jump_lateral_early`, suits: [0, 0, 1, 2, 3], aliases: 'Lateral Burpees; Burpee Over the Bar; Bar-Facing Burpee; Burpee Over Bar; Burpee Over the Rower',
  },
  {
    slug: 'burpee-pull-up', name: 'Burpee Pull-Up', pattern: 'crawl_getup', family: 'burpee', grade: 7, skill: 4, loading: 'bodyweight', bodyweightShare: 0.9, secondsPerRep: 6, equipment: ['pull_up_bar'], grip: 'pronated',
    description: 'A burpee under a bar whose jump carries into a pull-up.',
    setup: 'Stand under a bar you reach with a small jump. Clear the floor in front.', execution: 'Do a burpee, jump to the bar and pull until the chin is over it. Drop with soft knees and go down again.', cues: 'Use the jump. Catch the bar with set shoulders.', mistakes: 'You jump from too far behind. The landing is stiff.',
    muscles: ['lats', 'quads/2', 'chest_sternal/2', 'biceps/2', 'upper_back/2', 'triceps/4', 'glute_max/4'], stress: `${BURPEE} hang heavy_grip fall_risk`, suits: [0, 0, 1, 2, 3], aliases: 'Burpee Pull-Ups; Burpee to Pull-Up; Burpee Chin-Up',
  },
  {
    slug: 'burpee-muscle-up', name: 'Burpee Muscle-Up', pattern: 'crawl_getup', family: 'burpee', grade: 9, skill: 5, loading: 'bodyweight', bodyweightShare: 0.96, secondsPerRep: 8, equipment: ['pull_up_bar', 'rings'], grip: 'pronated',
    description: 'A burpee under a bar or rings followed by a muscle-up.',
    setup: 'Set bar or rings so that you reach them with a jump. Be sure of single muscle-ups first.', execution: 'Do a burpee, jump to the hang and swing into a muscle-up. Press out, come down under control and drop to the next one.', cues: 'One breath in the hang. Fast hips, then turn over.', mistakes: 'The swing is rushed and the elbows chicken-wing. You fall out of the support.',
    muscles: ['lats', 'triceps/2', 'chest_sternal/2', 'biceps/2', 'quads/2', 'upper_back/2', 'abs/4'], stress: `${BURPEE} hang dip_deep heavy_grip kipping fall_risk`, suits: [0, 0, 1, 2, 3], aliases: 'Burpee Muscle-Ups; Burpee Bar Muscle-Up; Burpee Ring Muscle-Up',
  },
  {
    slug: 'medicine-ball-clean', name: 'Medicine Ball Clean', pattern: 'olympic_catch', family: 'clean', grade: 2, skill: 2, loading: 'object', secondsPerRep: 3, equipment: ['medicine_ball', 'slam_wall_ball'], grip: 'neutral',
    description: 'Pulling a soft ball from the floor and catching it in a front squat.',
    setup: 'Straddle the ball with a flat back and the palms on its sides. Shoulders over the ball.', execution: 'Stand up fast and shrug, then drop under the ball into a squat with the elbows in front. Stand and lower it the same way.', cues: 'Jump, then dive under. Keep the ball close.', mistakes: 'The ball is curled up with the arms. The back rounds on the way down.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/2', 'traps_upper/2', 'erectors/4', 'brachialis/4'], stress: 'squat_loaded deep_squat hinge_loaded olympic_pull', ratio: { squat: 0.1 }, suits: [0, 0, 1, 2, 3], aliases: 'Med Ball Clean; Medicine Ball Cleans; Medicine Ball Squat Clean; Medball Clean',
  },
  {
    slug: 'plate-ground-to-overhead', name: 'Plate Ground-to-Overhead', pattern: 'olympic_pull', family: 'ground-to-overhead', grade: 2, skill: 2, loading: 'object', secondsPerRep: 3, equipment: ['weight_plate', 'bumper_plate'], grip: 'neutral',
    description: 'Bringing a plate from the floor to straight arms overhead in one flow.',
    setup: 'Stand over a plate with the feet hip width. Grip it by the sides with a flat back.', execution: 'Touch the plate to the floor, drive the hips forward and let the plate float up to straight arms overhead. Bring it down close to the body.', cues: 'Hips first, arms last. Finish with the biceps by the ears.', mistakes: 'The low back does the lifting. You lean back to get the plate up.',
    muscles: ['glute_max', 'hamstrings/2', 'delts_front/2', 'erectors/2', 'quads/4', 'traps_upper/4', 'triceps/4'], stress: 'hinge_loaded hinge_long_length overhead_press', ratio: { deadlift: 0.12 }, suits: [0, 0, 1, 2, 3], aliases: 'Plate G2OH; Plate Ground to Overhead; Bumper Plate Ground to Overhead; Plate Snatch',
  },
  {
    slug: 'plate-overhead-lunge', name: 'Plate Overhead Lunge', pattern: 'lunge_split', family: 'lunge', grade: 5, skill: 3, laterality: 'alternating', loading: 'object', secondsPerRep: 3, equipment: ['weight_plate', 'bumper_plate'], grip: 'neutral',
    description: 'Walking lunges with a plate held overhead in both hands.',
    setup: 'Press a plate overhead and lock the elbows. Leave a clear lane in front.', execution: 'Step forward and lower until the back knee nearly touches the floor. Rise into the next step without letting the plate sink.', cues: 'Push the plate to the ceiling. Ribs over the hips.', mistakes: 'The plate drifts in front of the head. The trunk folds when you tire.',
    muscles: ['quads', 'glute_max/2', 'delts_front/2', 'adductors/4', 'hamstrings/4', 'abs/4', 'triceps/4'], stress: 'lunge_forward overhead_press', ratio: { squat: 0.12 }, suits: [0, 1, 0, 3, 3], aliases: 'Overhead Walking Lunge with Plate; Plate Overhead Walking Lunge; Overhead Plate Lunge',
  },
  {
    slug: 'dumbbell-squat-clean', name: 'Dumbbell Squat Clean', pattern: 'olympic_catch', family: 'clean', grade: 5, skill: 3, loading: 'dumbbell_pair', secondsPerRep: 3.5, equipment: ['dumbbell'], grip: 'neutral',
    description: 'Cleaning two dumbbells to the shoulders into a full squat.',
    setup: 'Stand between two dumbbells with a flat back and a neutral grip. Heads of the dumbbells level.', execution: 'Stand up fast, pull yourself under and catch the dumbbells on the shoulders in a squat. Stand, then lower them with a hinge.', cues: 'Elbows through quickly. Sit between the heels.', mistakes: 'You catch high and squat afterwards. The dumbbells hang in front and pull you over.',
    muscles: ['quads', 'glute_max/2', 'hamstrings/2', 'traps_upper/2', 'erectors/4', 'upper_back/4', 'brachialis/4'], stress: 'olympic_pull olympic_catch squat_loaded deep_squat hinge_loaded hinge_heavy_floor', ratio: { squat: 0.18 }, suits: [0, 1, 2, 3, 3], aliases: 'DB Squat Clean; Dumbbell Squat Cleans; Dumbbell Hang Squat Clean',
  },
  {
    slug: 'partner-carry', name: 'Partner Carry', pattern: 'carry', family: 'carry', grade: 5, skill: 3, loading: 'none', measure: 'metres', secondsPerRep: 1, equipment: [''],
    description: 'Carrying a partner on the back or over the shoulders for distance.',
    setup: 'Choose a partner near your own weight and a flat, clear way. Squat so that the partner climbs on high and holds on.', execution: 'Stand up with the legs and walk with short steps. Stop, squat and let the partner step off before you change.', cues: 'Partner high and close. Look where you step.', mistakes: 'You lift with a bent back. You run when the ground or the partner is not steady.',
    muscles: ['quads', 'glute_max/2', 'erectors/2', 'deep_core/2', 'traps_upper/4', 'glute_med/4'], stress: 'heavy_carry axial_load fall_risk', suits: [1, 0, 0, 2, 3], aliases: 'Buddy Carry; Fireman Carry; Piggyback Carry',
  },
  {
    slug: 'inverted-hang', name: 'Inverted Hang', pattern: 'isometric_hold', family: 'back-lever', grade: 3, skill: 3, loading: 'bodyweight', measure: 'seconds', bodyweightShare: 1, secondsPerRep: 1, equipment: ['rings', 'pull_up_bar'],
    description: 'Hanging upside down from straight arms with the body in one line.',
    setup: 'Take rings or a low bar and tuck the knees. Have a mat and a partner at first.', execution: 'Roll back until the hips are over the hands, then stretch the legs to the ceiling. Hold with straight arms and come down the way you went up.', cues: 'Squeeze glutes and belly. Look at the wall, not at the floor.', mistakes: 'The hips tip behind the hands. The breath is held until you get dizzy.',
    muscles: ['lats', 'abs/2', 'forearm_flexors/2', 'delts_rear/4', 'deep_core/4'], stress: 'hang heavy_grip head_down fall_risk', suits: [0, 0, 0, 1, 1], aliases: 'Ring Inverted Hang; Upside-Down Hang; Straight-Arm Pull to Inverted Hang',
  },
];
