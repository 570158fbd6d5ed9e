import { TESTED_LIFTS, type Catalog } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { loadsFor } from '../../load/loads-for.ts';
import { massOfKilograms, weightOf } from '../../load/mass.ts';
import { afterSession } from '../adapt/after-session.ts';
import { applyEffect } from '../adapt/apply.ts';
import { isWork, workoutAt } from '../adapt/places.ts';
import type { TrainedSession, TrainedSet } from '../adapt/training-log.ts';
import { dayNumber } from '../calendar.ts';
import { generateProgram } from '../generate/generate-program.ts';
import { profileSchema, type Profile, type ProfileInput } from '../profile.ts';
import { TRAINING_GOALS } from '../profile-words.ts';
import type { PrescribedExercise, Program } from '../program.ts';
import { chanceFrom } from '../simulate/chance.ts';
import { perform } from '../simulate/perform.ts';
import { grow, knownMaxima, newAthlete, passDay, type VirtualAthlete } from '../simulate/virtual-athlete.ts';

/** What is out of the ordinary with a virtual athlete, for tests only; nothing is for one who follows the plan. */
export type Oddity = {
  /** Strength stays where it is. */
  standsStill?: boolean;
  /** Fatigue that comes on top after each session from a week on. */
  tiring?: { fromWeek: number; each: number };
  /** Told RPE is so much off. */
  rpe?: number;
  /** The sets of an exercise that are done. */
  does?: (exercise: PrescribedExercise, sets: TrainedSet[]) => TrainedSet[];
  /** Takes none of the suggestions between sessions. */
  stubborn?: boolean;
};

export type Simulated = { program: Program; profile: Profile; sessions: TrainedSession[]; today: string };

const LEVELS = { beginner: 'novice', intermediate: 'intermediate', advanced: 'advanced' } as const;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const GOALS = [
  'strength',
  'hypertrophy',
  'general_fitness',
  'fat_loss',
] as const satisfies (typeof TRAINING_GOALS)[number][];
const TIMES = [
  [0, 2, 4],
  [0, 1, 3, 4],
  [1, 4],
  [0, 1, 2, 4, 5],
] as const;

/** A program for somebody whose strength is known, one of many kinds by number; null where it cannot be made. */
export const programFor = (
  number: number,
  catalog: Catalog,
  more: Partial<ProfileInput> = {},
): { program: Program; profile: Profile } | null => {
  const difficulty =
    more.difficulty ?? (['intermediate', 'beginner', 'advanced'] as const)[number % 3] ?? 'intermediate';
  const sex = number % 2 === 0 ? 'male' : 'female';
  const bodyweightKg = sex === 'male' ? 82 : 64;
  const profile = profileSchema.parse({
    seed: number,
    athlete: {
      age: 22 + (number % 25),
      sex,
      bodyweightKg,
      oneRepMaxKg: knownMaxima(newAthlete(LEVELS[difficulty], sex, bodyweightKg)),
    },
    gym: GYM_PRESETS['commercial_kg'],
    goal: GOALS[number % GOALS.length],
    difficulty,
    weeks: 10 + (number % 3),
    trainingDays: (TIMES[Math.floor(number / 2) % TIMES.length] ?? TIMES[0]).map((day) => DAYS[day] ?? 'monday'),
    sessionMinutes: 45 + 15 * (number % 4),
    startDate: '2026-01-05',
    ...more,
  });
  const made = generateProgram(profile, catalog);
  return made.ok ? { program: made.program, profile } : null;
};

const halves = (rpe: number): number => Math.round(Math.min(10, Math.max(1, rpe)) * 2) / 2;

/** So many weeks of a program as a virtual athlete trains them, taking on the way what the log suggests. */
export const simulatedLog = (
  made: { program: Program; profile: Profile },
  catalog: Catalog,
  seed: number,
  weeks: number,
  oddity: Oddity = {},
): Simulated => {
  const { profile } = made;
  const { sex, bodyweightKg } = profile.athlete;
  const chance = chanceFrom(seed);
  const known = exercisesBySlug(catalog);
  const athlete: VirtualAthlete = newAthlete(
    LEVELS[profile.difficulty],
    sex === 'female' ? 'female' : 'male',
    bodyweightKg ?? 80,
  );
  let program = made.program;
  let day = dayNumber(profile.startDate);
  const sessions: TrainedSession[] = [];
  for (const { week, workouts } of made.program.weeks.slice(0, weeks)) {
    for (const { date, day: number } of workouts) {
      for (; day < dayNumber(date); day += 1) passDay(athlete);
      const workout = workoutAt(program, { week, day: number });
      const exercises = (workout?.exercises ?? []).flatMap((prescribed) => {
        const exercise = known.get(prescribed.slug);
        if (!exercise || prescribed.role === 'conditioning') return [];
        const work = prescribed.sets.filter(isWork);
        const done = perform(athlete, exercise, work, loadsFor(exercise, profile.gym), chance, `${week}/${number}`);
        const sets = done.sets.map(({ reps, loadKg, rpe }, i): TrainedSet => ({
          weight: work[i]?.load ?? (loadKg === null ? null : weightOf(massOfKilograms(loadKg), 'kg')),
          reps,
          rpe: halves(rpe + (oddity.rpe ?? 0)),
          rir: null,
          restSeconds: work[i]?.restSeconds ?? null,
        }));
        return [{ slug: prescribed.slug, sets: oddity.does?.(prescribed, sets) ?? sets }];
      });
      sessions.push({ date, at: { week, day: number }, exercises });
      const { tiring } = oddity;
      if (tiring !== undefined && week >= tiring.fromWeek)
        for (const lift of TESTED_LIFTS) athlete.lifts[lift].fatigue += tiring.each;
      if (oddity.stubborn === true) continue;
      for (const change of afterSession(program, profile, { today: date, sessions }, catalog).changes)
        program = applyEffect(program, change.effect, profile, catalog);
    }
    if (oddity.standsStill !== true) grow(athlete);
  }
  return { program, profile, sessions, today: sessions.at(-1)?.date ?? profile.startDate };
};
