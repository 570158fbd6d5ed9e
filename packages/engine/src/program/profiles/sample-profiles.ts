import { CONDITIONS } from '../../catalog/stress.ts';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import type { Gym } from '../../load/inventory.ts';
import { profileSchema, type Profile, type ProfileInput } from '../profile.ts';
import { DIFFICULTIES, FOCUS_AREAS, TRAINING_GOALS, WEEKDAYS } from '../profile-words.ts';
import { seededStream } from '../seeded.ts';

/** A sample person; `impossible` says why no program can be made, null when one can. */
export type SampleProfile = { id: string; profile: Profile; impossible: string | null };

type Dice = {
  whole: (low: number, high: number) => number;
  pick: <T>(list: readonly T[]) => T;
  chance: (share: number) => boolean;
};

const diceFrom = (next: () => number): Dice => {
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    chance: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
  };
};

/** Gyms with nothing to pull on cannot train pulling: only offered focuses that need none. */
const FOCUS_FOR: Readonly<Record<string, readonly Profile['focusArea'][]>> = {
  dumbbell_only: FOCUS_AREAS.filter((focus) => focus !== 'back'),
};

/** Ways of progressing that ask for nothing: the others may refuse, each for its own reason. */
const FOR_EVERYONE = ['auto', 'linear', 'daily_undulating', 'block', 'hypertrophy_mesocycle'] as const;

const injuriesFrom = (dice: Dice, sex: string): NonNullable<ProfileInput['athlete']['injuries']> => {
  if (!dice.chance(0.3)) return [];
  const everyday = CONDITIONS.filter((condition) => !/pregnancy|postpartum/.test(condition));
  const condition =
    sex === 'female' && dice.chance(0.15)
      ? dice.pick(['pregnancy_t1', 'pregnancy_t2', 'postpartum_6_12w'] as const)
      : dice.pick(everyday);
  // Severe cases may leave nothing to train; whether they do is not for a sampler to say.
  return [{ condition, severity: dice.whole(1, 5), redFlag: false }];
};

const liftsFrom = (
  dice: Dice,
  bodyweightKg: number,
  sex: string,
  level: number,
): NonNullable<ProfileInput['athlete']['oneRepMaxKg']> => {
  if (dice.chance(0.35)) return { bench: null, squat: null, deadlift: null };
  const strength = (sex === 'female' ? 0.7 : 1) * (0.7 + 0.3 * level) * (0.85 + 0.01 * dice.whole(0, 30));
  const lift = (ratio: number): number | null =>
    dice.chance(0.15) ? null : Math.round(bodyweightKg * strength * ratio * 2) / 2;
  return { bench: lift(0.8), squat: lift(1.1), deadlift: lift(1.3) };
};

const possible = (dice: Dice): ProfileInput => {
  const preset = dice.pick(Object.keys(GYM_PRESETS));
  const level = dice.whole(0, 2);
  const sex = dice.pick(['female', 'male', 'unspecified'] as const);
  const age = dice.chance(0.1) ? dice.whole(13, 17) : dice.chance(0.15) ? dice.whole(65, 82) : dice.whole(18, 64);
  const bodyweightKg = dice.whole(age < 16 ? 42 : 50, age < 16 ? 70 : 115);
  const count = dice.whole(1, 7);
  const shuffled = [...WEEKDAYS]
    .map((day) => ({ day, at: dice.whole(0, 1e6) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ day }) => day);
  return {
    seed: dice.whole(0, 2 ** 31 - 1),
    athlete: {
      sex,
      age,
      bodyweightKg,
      heightCm: dice.whole(150, 198),
      yearsOfExperience: level * 2 + dice.whole(0, 2),
      oneRepMaxKg: liftsFrom(dice, bodyweightKg, sex, level),
      recoveryScore: dice.chance(0.5) ? dice.whole(2, 9) : null,
      injuries: injuriesFrom(dice, sex),
    },
    gym: GYM_PRESETS[preset] as Gym,
    goal: dice.pick(TRAINING_GOALS),
    focusArea: dice.chance(0.5) ? 'full_body' : dice.pick(FOCUS_FOR[preset] ?? FOCUS_AREAS),
    difficulty: DIFFICULTIES[level],
    methodology: dice.pick(FOR_EVERYONE),
    weeks: dice.pick([1, 2, 3, 4, 5, 6, 8, 8, 10, 12, 12, 16, 20, 26]),
    trainingDays: shuffled.slice(0, count),
    sessionMinutes: dice.pick([20, 25, 30, 40, 45, 50, 60, 60, 75, 90, 120]),
    startDate: `2026-${String(dice.whole(1, 12)).padStart(2, '0')}-${String(dice.whole(1, 28)).padStart(2, '0')}`,
  };
};

/** A gym in which every lift is worked up to with ramp sets. */
export const BAR_AND_RACK: ProfileInput['gym'] = {
  name: 'A bar and a rack',
  unit: 'kg',
  equipment: ['barbell', 'rack', 'weight_plate'],
  bars: [{ type: 'barbell', weight: '20', unit: 'kg' }],
  plates: ['20', '10', '5', '2.5', '1.25'].map((weight) => ({ weight, unit: 'kg', pairs: 4 })),
};

type Breakage = { why: string; apply: (profile: ProfileInput, dice: Dice) => ProfileInput };

/** Each takes something away without which nobody could plan. */
const BREAKAGES: readonly Breakage[] = [
  {
    why: 'a red flag is recorded',
    apply: (profile, dice) => ({
      ...profile,
      athlete: {
        ...profile.athlete,
        injuries: [{ condition: dice.pick(CONDITIONS), severity: dice.whole(1, 10), redFlag: true }],
      },
    }),
  },
  {
    why: 'the gym lists equipment that does not exist',
    apply: (profile, dice) => ({
      ...profile,
      gym: {
        ...profile.gym,
        equipment: [...profile.gym.equipment, dice.pick(['antigravity_rack', 'moon_bar', 'leg_presss'])],
      },
    }),
  },
  {
    why: 'a liked exercise does not exist',
    apply: (profile, dice) => ({
      ...profile,
      athlete: { ...profile.athlete, likes: [dice.pick(['levitating-squat', 'benchpress-of-doom', 'bicep_curl!'])] },
    }),
  },
  {
    why: 'a disliked exercise does not exist',
    apply: (profile) => ({ ...profile, athlete: { ...profile.athlete, dislikes: ['quantum-burpee'] } }),
  },
  {
    why: 'one exercise is both liked and disliked',
    apply: (profile) => ({ ...profile, athlete: { ...profile.athlete, likes: ['push-up'], dislikes: ['push-up'] } }),
  },
  {
    why: 'fifteen minutes once a week cannot hold four heavy lifts that are all worked up to with a bar',
    apply: (profile) => ({
      ...profile,
      athlete: { ...profile.athlete, injuries: [] },
      gym: BAR_AND_RACK,
      goal: 'strength',
      focusArea: 'full_body',
      sessionMinutes: 15,
      trainingDays: ['monday'],
    }),
  },
  {
    why: 'a treadmill alone cannot train pulling',
    apply: (profile, dice) => ({
      ...profile,
      focusArea: dice.pick(['pull', 'back'] as const),
      goal: 'strength',
      gym: { name: 'A treadmill', unit: 'kg', equipment: ['treadmill'] },
    }),
  },
];

/** Realistic, varied people and gyms, the same for the same seed; about one in twelve cannot be served. */
export const sampleProfiles = (seed: number, count: number): SampleProfile[] => {
  const dice = diceFrom(seededStream(seed));
  return Array.from({ length: count }, (_, i) => {
    const breakage = i % 12 === 7 ? (BREAKAGES[Math.floor(i / 12) % BREAKAGES.length] as Breakage) : null;
    const input = possible(dice);
    const profile = profileSchema.parse(breakage ? breakage.apply(input, dice) : input);
    return { id: `sample-${seed}-${i + 1}`, profile, impossible: breakage?.why ?? null };
  });
};
