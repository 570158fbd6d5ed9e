import type { PatternGroup } from '../../catalog/pattern-groups.ts';
import type { MovementPattern } from '../../catalog/taxonomy.ts';
import type { Dose } from './dose.ts';

export type Role = 'main' | 'secondary' | 'accessory' | 'conditioning';
/** A place in a workout: patterns in order of preference. */
export type Slot = {
  name: string;
  patterns: readonly MovementPattern[];
  role: Role;
  required: boolean;
  /** Exercises that come first where nothing speaks against them, best first. */
  prefer?: readonly string[];
  /** Nothing but the preferred will do. */
  only?: true;
  /** Sets it has whatever else the week needs: a model's own lift, which is never left out. */
  sets?: number;
  /** What each of them counts as in weekly volume, where they are many and short or fast; 1 otherwise. */
  counts?: number;
  /** What it takes the place of in the goal's dose. */
  dose?: Partial<Dose>;
  /** What it changes places with: those exercises, or variations of the same family. */
  variants?: 'family' | readonly string[];
};
/** `light` days recover: nothing is added to them. A `closed` one takes on what a focus asks for and nothing else. */
export type DayTemplate = { title: string; focus: string; light: boolean; closed?: true; slots: Slot[] };

export const PATTERNS = {
  squat: ['squat', 'lunge_split', 'step_up'],
  hinge: ['hinge', 'hip_thrust_bridge'],
  hpush: ['horizontal_push', 'dip', 'vertical_push'],
  vpush: ['vertical_push', 'horizontal_push'],
  hpull: ['horizontal_pull', 'vertical_pull'],
  vpull: ['vertical_pull', 'horizontal_pull'],
  single: ['lunge_split', 'step_up', 'squat'],
  thrust: ['hip_thrust_bridge', 'hinge'],
  dip: ['dip', 'horizontal_push'],
  kneeext: ['knee_extension'],
  kneeflex: ['knee_flexion'],
  calf: ['calf_raise'],
  fly: ['chest_fly'],
  lateral: ['lateral_raise'],
  rear: ['rear_delt_er'],
  biceps: ['elbow_flexion'],
  triceps: ['elbow_extension'],
  pullover: ['pullover_shoulder_ext'],
  grip: ['wrist_grip'],
  brace: ['anti_extension', 'anti_rotation_lateral', 'carry'],
  trunk: ['trunk_flexion', 'trunk_rotation', 'anti_rotation_lateral'],
  carry: ['carry', 'anti_rotation_lateral'],
  abduct: ['hip_abduction'],
  adduct: ['hip_adduction'],
  speed: ['olympic_catch', 'olympic_pull', 'jump_plyo', 'throw'],
  run: ['locomotion_run'],
  cardio: ['locomotion_row_bike_ski', 'locomotion_run', 'jump_plyo', 'carry'],
} as const satisfies Record<string, readonly MovementPattern[]>;

const ROLE_MARK: Readonly<Record<string, Role>> = { '*': 'main', '+': 'secondary' };

/** Reads `squat*! hinge+! calf`: `*` main, `+` secondary, otherwise accessory; `!` marks what the day is for. */
export const dayOf = (title: string, focus: string, text: string): DayTemplate => ({
  title,
  focus,
  light: false,
  slots: text.split(' ').map((word) => {
    const name = word.replace(/[*+!]/g, '');
    const role = name === 'cardio' ? 'conditioning' : (ROLE_MARK[word.replace(/[a-z!]/g, '')] ?? 'accessory');
    return { name, patterns: PATTERNS[name as keyof typeof PATTERNS], role, required: word.includes('!') };
  }),
});

export const DAYS = {
  fullA: dayOf('Full body A', 'full_body', 'squat*! hpush*! hpull+! hinge+! brace lateral biceps triceps calf rear'),
  fullB: dayOf('Full body B', 'full_body', 'hinge*! vpush*! vpull+! single+! trunk rear kneeflex triceps biceps calf'),
  fullC: dayOf(
    'Full body C',
    'full_body',
    'hpush*! squat*! hpull+! thrust+! carry lateral kneeext biceps triceps calf',
  ),
  upperA: dayOf('Upper body A', 'upper_body', 'hpush*! hpull*! vpush+! vpull+! lateral triceps biceps rear fly'),
  upperB: dayOf('Upper body B', 'upper_body', 'vpush*! vpull*! hpush+! hpull+! rear biceps triceps lateral fly'),
  lowerA: dayOf('Lower body A', 'lower_body', 'squat*! hinge+! single kneeflex calf brace kneeext abduct'),
  lowerB: dayOf('Lower body B', 'lower_body', 'hinge*! single+! thrust kneeext calf trunk kneeflex adduct'),
  push: dayOf('Push', 'push', 'hpush*! vpush*! dip lateral triceps fly brace'),
  pushB: dayOf('Push B', 'push', 'vpush*! hpush*! fly triceps lateral trunk'),
  pull: dayOf('Pull', 'pull', 'vpull*! hpull*! rear biceps pullover trunk grip'),
  pullB: dayOf('Pull B', 'pull', 'hpull*! vpull*! biceps rear pullover carry grip'),
  legs: dayOf('Legs', 'legs', 'squat*! hinge+! single kneeflex calf kneeext brace adduct'),
  legsB: dayOf('Legs B', 'legs', 'hinge*! squat+! thrust kneeext calf kneeflex trunk abduct'),
  chest: dayOf('Chest', 'chest', 'hpush*! hpush+ fly dip triceps lateral brace'),
  back: dayOf('Back', 'back', 'vpull*! hpull*! pullover rear hpull biceps trunk'),
  shoulders: dayOf('Shoulders', 'shoulders', 'vpush*! lateral! rear vpush+ lateral trunk triceps'),
  arms: dayOf('Arms', 'arms', 'biceps! triceps! biceps triceps grip lateral hpull+ hpush+'),
  glutes: dayOf('Glutes', 'glutes', 'thrust*! hinge*! single+ abduct kneeflex adduct brace'),
  glutesB: dayOf('Glutes B', 'glutes', 'squat*! thrust*! single+ abduct kneeflex calf trunk'),
  core: dayOf('Core', 'core', 'brace! trunk! carry brace trunk hinge+ hpull+'),
  recovery: { ...dayOf('Light trunk and conditioning', 'core', 'cardio brace trunk carry calf'), light: true },
} as const;
export type DayName = keyof typeof DAYS;

export const SPEED_SLOT: Slot = { name: 'speed', patterns: PATTERNS.speed, role: 'main', required: false };
export const CARDIO_SLOT: Slot = { name: 'cardio', patterns: PATTERNS.cardio, role: 'conditioning', required: false };

const SMALL = ['lateral', 'rear', 'biceps', 'triceps', 'calf', 'grip', 'brace', 'trunk'] as const;
const LEGS = ['kneeflex', 'kneeext', 'thrust', 'single', 'calf', 'brace', 'trunk', 'abduct'] as const;
const PULLS = ['hpull', 'vpull', 'rear', 'biceps', 'grip', 'calf', 'brace', 'trunk'] as const;
const PUSHES = ['fly', 'lateral', 'triceps', 'rear', 'calf', 'brace', 'trunk'] as const;
const EXTRAS: Readonly<Record<string, readonly (keyof typeof PATTERNS)[]>> = {
  full_body: [...SMALL, 'kneeflex', 'kneeext', 'thrust', 'single', 'fly', 'hpull', 'vpull'],
  upper_body: [...SMALL, 'fly', 'hpull', 'vpull'],
  lower_body: [...LEGS, 'lateral', 'rear', 'biceps', 'triceps', 'grip'],
  legs: [...LEGS, 'lateral', 'rear'],
  glutes: [...LEGS, 'lateral', 'rear'],
  push: PUSHES,
  pull: PULLS,
};

/** Work a day may take on when a muscle group still lacks sets; nothing for a light day. */
export const extraSlots = ({ focus, light, closed }: DayTemplate): Slot[] =>
  light || closed
    ? []
    : (EXTRAS[focus] ?? [...SMALL, 'fly', 'hpull']).map((name) => ({
        name,
        patterns: PATTERNS[name],
        role: 'accessory',
        required: false,
      }));

/** What a week must train for each focus. */
const NEEDED_GROUPS: Readonly<Record<string, readonly PatternGroup[]>> = {
  full_body: ['lower_push', 'hip_hinge', 'push', 'pull'],
  upper_body: ['push', 'pull'],
  lower_body: ['lower_push', 'hip_hinge'],
  legs: ['lower_push', 'hip_hinge'],
  push: ['push'],
  pull: ['pull'],
  chest: ['chest'],
  back: ['pull'],
  shoulders: ['shoulders'],
  arms: ['biceps', 'triceps'],
  glutes: ['glutes'],
  core: ['core'],
};

export const neededGroups = (focus: string): PatternGroup[] => [...(NEEDED_GROUPS[focus] ?? [])];
