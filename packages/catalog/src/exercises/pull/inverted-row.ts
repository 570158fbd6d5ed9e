import type { Draft } from '../../draft.ts';

type RowNote = Omit<Draft, 'pattern' | 'family' | 'muscles' | 'loading'> & Partial<Pick<Draft, 'family' | 'muscles' | 'loading'>>;

function bodyRow(note: RowNote): Draft {
  return { pattern: 'horizontal_pull', family: 'inverted-row', loading: 'bodyweight', muscles: ['upper_back', 'lats/2', 'biceps/2', 'delts_rear/2', 'abs/4', 'forearm_flexors/4'], ...note };
}

export const invertedRows: Draft[] = [
  bodyRow({
    slug: 'underhand-inverted-row', name: 'Underhand Inverted Row', grade: 3, skill: 1,
    description: 'An inverted row with the palms facing you, with more help from the biceps.',
    setup: 'Hang under a bar at hip height with the palms towards your face. Keep heels down and body straight.',
    execution: 'Pull the lower chest to the bar with the elbows close. Lower until the arms are long.',
    cues: 'Tuck the elbows to the ribs. Lift the hips with the chest.',
    mistakes: 'The chin reaches up while the chest stays low. The wrists curl around the bar.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'brachialis/2', 'delts_rear/4', 'abs/4'],
    equipment: ['barbell rack', 'smith_machine'], bodyweightShare: 0.6, grip: 'supinated', handle: 'straight_bar', stress: 'supinated_pull', suits: [1, 2, 0, 3, 1], aliases: 'Reverse Grip Inverted Row; Supinated Inverted Row; Chin-Up Row',
  }),
  bodyRow({
    slug: 'feet-elevated-inverted-row', name: 'Feet-Elevated Inverted Row', grade: 5, skill: 2,
    description: 'An inverted row with the feet on a bench, so that nearly the whole trunk is lifted.',
    setup: 'Set a bar at hip height and a bench where the heels will be. Hang with the body level.',
    execution: 'Pull the chest to the bar. Lower slowly to straight arms without dropping the hips.',
    cues: 'Be a plank turned over. Touch the same spot on the chest each time.',
    mistakes: 'The hips pike to shorten the lever. The feet push off the bench.',
    equipment: ['barbell rack bench_flat', 'smith_machine bench_flat', 'barbell rack plyo_box', 'rings bench_flat', 'suspension_trainer bench_flat'], bodyweightShare: 0.75, grip: 'pronated', handle: 'straight_bar', stress: '', suits: [2, 3, 0, 2, 1], aliases: 'Elevated Inverted Row; Decline Inverted Row; Feet Elevated Row',
  }),
  bodyRow({
    slug: 'weighted-inverted-row', name: 'Weighted Inverted Row', grade: 6, skill: 2, loading: 'bodyweight_plus',
    description: 'An inverted row with a vest or a plate on the chest.',
    setup: 'Put on a vest and hang under a fixed bar. Raise the feet if the vest alone is not enough.',
    execution: 'Row the chest up to the bar. Lower for two seconds with the hips level.',
    cues: 'Add load only when every repetition touches. Keep the glutes tight.',
    mistakes: 'The hips sag under the load. Half repetitions replace full ones.',
    equipment: ['barbell rack vest', 'smith_machine vest'], bodyweightShare: 0.6, grip: 'pronated', handle: 'straight_bar', stress: '', suits: [2, 3, 0, 1, 0], aliases: 'Weighted Bodyweight Row; Inverted Row (Weighted)',
  }),
  bodyRow({
    slug: 'table-row', name: 'Table Row', grade: 3, skill: 1,
    description: 'An inverted row under the edge of a heavy, steady table, for training at home.',
    setup: 'Lie under the table and hold its edge at shoulder width. Test that it can not tip before you hang.',
    execution: 'Pull the chest to the edge. Lower until the arms are straight.',
    cues: 'Bend the knees to make it lighter. Keep the head back.',
    mistakes: 'The table is light and tips over. The fingertips slip on a round edge.',
    equipment: ['table'], bodyweightShare: 0.5, grip: 'pronated', stress: '', suits: [0, 2, 0, 3, 1], aliases: 'Table Inverted Row; Inverted Table Row',
  }),
  bodyRow({
    slug: 'towel-inverted-row', name: 'Towel Inverted Row', grade: 4, skill: 2,
    description: 'An inverted row on two towels hung over a bar, for back and grip together.',
    setup: 'Hang two towels over a low bar and hold one in each fist. Set the heels down in front.',
    execution: 'Row until the fists reach the ribs. Lower without letting the cloth slide.',
    cues: 'Squeeze as if wringing water out. Keep the thumbs up.',
    mistakes: 'The grip opens and you drop. The elbows spread wide.',
    muscles: ['upper_back', 'lats/2', 'biceps/2', 'brachialis/2', 'forearm_flexors/2', 'delts_rear/2'],
    equipment: ['barbell rack towel', 'smith_machine towel', 'dip_bars towel'], bodyweightShare: 0.6, grip: 'neutral', handle: 'towel', stress: 'heavy_grip', suits: [1, 2, 0, 2, 1], aliases: 'Inverted Towel Row',
  }),
  bodyRow({
    slug: 'suspension-single-arm-row', name: 'Suspension Single-Arm Row', grade: 4, skill: 2, laterality: 'unilateral',
    description: 'A one-arm row in a strap or ring that asks the trunk not to turn.',
    setup: 'Hold one handle and lean back with the feet wide. Keep the free hand on the hip.',
    execution: 'Row until the handle is beside the ribs. Lower with both shoulders level.',
    cues: 'Start more upright than you think. Keep the zip of your jacket pointing at the anchor.',
    mistakes: 'The body swings open like a door. The hip drops on the free side.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'delts_rear/2', 'obliques/2', 'forearm_flexors/4'],
    equipment: ['suspension_trainer', 'rings'], bodyweightShare: 0.45, grip: 'neutral', stress: '', suits: [1, 2, 0, 3, 1], aliases: 'TRX Single Arm Row; One Arm Suspension Row; Single Arm Ring Row',
  }),
  bodyRow({
    slug: 'single-arm-inverted-row', name: 'Single-Arm Inverted Row', grade: 7, skill: 4, laterality: 'unilateral',
    description: 'A full inverted row with one arm under a fixed bar.',
    setup: 'Hang under a bar at hip height by one hand with the feet wide apart. Brace before the second hand lets go.',
    execution: 'Pull the chest towards the hand with as little turn as possible. Lower all the way under control.',
    cues: 'Reach for the ceiling with the free hand. Drive the heels down.',
    mistakes: 'The trunk corkscrews around the bar. The last half of the way down is a fall.',
    muscles: ['lats', 'upper_back/2', 'biceps/2', 'delts_rear/2', 'obliques/2', 'forearm_flexors/2', 'brachialis/4'],
    equipment: ['barbell rack', 'smith_machine', 'rings'], bodyweightShare: 0.6, grip: 'rotating', stress: 'heavy_grip', suits: [2, 2, 0, 1, 0], aliases: 'One Arm Inverted Row; One Arm Bodyweight Row',
  }),
  bodyRow({
    slug: 'archer-row', name: 'Archer Row', grade: 5, skill: 3, laterality: 'alternating',
    description: 'A ring or strap row in which one arm pulls while the other slides out straight.',
    setup: 'Hang under rings with the body in one line. Turn the palms down.',
    execution: 'Pull towards one hand and let the other arm straighten sideways. Lower through the middle and change sides.',
    cues: 'Use the straight arm only as much as needed. Keep the hips level.',
    mistakes: 'The straight arm bends and does half of the work. The body rolls.',
    muscles: ['upper_back', 'lats/2', 'delts_rear/2', 'biceps/2', 'forearm_flexors/4', 'obliques/4'],
    equipment: ['rings', 'suspension_trainer'], bodyweightShare: 0.6, grip: 'pronated', handle: 'rings', secondsPerRep: 4, stress: '', suits: [1, 2, 0, 2, 0], aliases: 'Ring Archer Row; Archer Inverted Row',
  }),
];
