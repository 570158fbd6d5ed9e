import type { MovementPattern, Muscle } from './taxonomy.ts';

/** Patterns that only tell parts of a muscle apart; the catalogue's own vocabulary has none of them. */
export type TellingPattern = MovementPattern | 'incline_push' | 'wrist_extension' | 'shrug';

type Split = { usual: Muscle; by?: Readonly<Partial<Record<TellingPattern, Muscle>>> };

/** Other catalogues say shoulders for three muscles: the pattern tells which. */
const SHOULDERS: Split = {
  usual: 'delts_front',
  by: {
    lateral_raise: 'delts_side',
    rear_delt_er: 'delts_rear',
    horizontal_pull: 'delts_rear',
    vertical_pull: 'delts_rear',
  },
};
const CHEST: Split = { usual: 'chest_sternal', by: { incline_push: 'chest_clavicular' } };

/** Muscles of free-exercise-db by their names there. */
const FREE_EXERCISE_DB: Readonly<Record<string, Split>> = {
  abdominals: { usual: 'abs', by: { trunk_rotation: 'obliques', anti_rotation_lateral: 'obliques' } },
  abductors: { usual: 'glute_med' },
  adductors: { usual: 'adductors' },
  biceps: { usual: 'biceps' },
  calves: { usual: 'gastrocnemius' },
  chest: CHEST,
  forearms: { usual: 'forearm_flexors', by: { wrist_extension: 'forearm_extensors', elbow_flexion: 'brachialis' } },
  glutes: { usual: 'glute_max' },
  hamstrings: { usual: 'hamstrings' },
  lats: { usual: 'lats' },
  'lower back': { usual: 'erectors' },
  'middle back': { usual: 'upper_back' },
  neck: { usual: 'neck' },
  quadriceps: { usual: 'quads' },
  shoulders: SHOULDERS,
  traps: { usual: 'traps_upper' },
  triceps: { usual: 'triceps' },
};

/** Muscles of wger by their numbers there; it has none for adductors, abductors, forearms, neck and shins. */
const WGER: Readonly<Record<number, Split>> = {
  1: { usual: 'biceps' },
  2: SHOULDERS,
  3: { usual: 'serratus' },
  4: CHEST,
  5: { usual: 'triceps' },
  6: { usual: 'abs' },
  7: { usual: 'gastrocnemius' },
  8: { usual: 'glute_max', by: { hip_abduction: 'glute_med' } },
  9: { usual: 'upper_back', by: { shrug: 'traps_upper', carry: 'traps_upper', olympic_pull: 'traps_upper' } },
  10: { usual: 'quads' },
  11: { usual: 'hamstrings' },
  12: { usual: 'lats' },
  13: { usual: 'brachialis' },
  14: { usual: 'obliques' },
  15: { usual: 'soleus' },
  16: { usual: 'erectors' },
};

const told = (split: Split | undefined, pattern: TellingPattern): Muscle | null =>
  split ? (split.by?.[pattern] ?? split.usual) : null;

/** Our muscle for a primary muscle of free-exercise-db in a movement; null for a name it does not have. */
export const muscleFromFreeExerciseDb = (muscle: string, pattern: TellingPattern): Muscle | null =>
  told(Object.hasOwn(FREE_EXERCISE_DB, muscle) ? FREE_EXERCISE_DB[muscle] : undefined, pattern);

/** Our muscle for a muscle of wger in a movement; null for a number it does not have. */
export const muscleFromWger = (id: number, pattern: TellingPattern): Muscle | null => told(WGER[id], pattern);
