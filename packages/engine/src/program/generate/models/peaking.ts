import type { Profile } from '../../profile.ts';
import type { PrescribedExercise } from '../../program.ts';
import { taperDay } from '../../recovery/taper.ts';
import type { Dose } from '../dose.ts';
import { goalMissing } from './barbell.ts';
import type { LiftAt, PeriodizationModel, WeekPlan } from './model.ts';
import { mesocycleLengths, stageOf, usualWeeks } from './usual-weeks.ts';

/** Repetitions of mains and secondaries by stage, after Stone 1981 (training-science 4.1), a little narrower than its ranges. */
const STAGES = [
  { phase: 'Volume', intent: 'volume with moderate loads', main: [8, 10], secondary: [8, 10] },
  { phase: 'Basic strength', intent: 'fewer repetitions, heavier loads', main: [4, 6], secondary: [5, 7] },
  { phase: 'Strength and power', intent: 'heavy work, little volume', main: [2, 3], secondary: [4, 5] },
] as const;
const TAPER = { phase: 'Taper', intent: 'volume falls by a third to two thirds, loads stay heavy' } as const;

/** A taper is one to two weeks (Travis 2020, Pritchard 2015); short programs have no room for two. */
const taperWeeks = (weeks: number): number => (weeks >= 6 ? 2 : 1);
const LEAST_WEEKS = 3;

/** Hard weeks and light weeks as usual, with the taper in the place of the last light week. */
const weeks = (profile: Profile): WeekPlan[] => {
  const taper = taperWeeks(profile.weeks);
  const lengths = mesocycleLengths({ ...profile, weeks: profile.weeks - taper + 1 });
  const last = lengths.length - 1;
  const build = lengths.with(last, (lengths[last] as number) - 1);
  const hardOnly = { ...profile, weeks: profile.weeks - taper };
  let seen = 0;
  const plans = usualWeeks(
    hardOnly,
    (place) => {
      const { phase, intent } = STAGES[stageOf(place)];
      return { phase, intent };
    },
    build,
    () => seen++ % (last + 1) < last,
  );
  const before = plans.at(-1) as WeekPlan;
  return [
    ...plans,
    ...Array.from({ length: taper }, (_, i): WeekPlan => ({
      ...before,
      ...TAPER,
      week: before.week + i + 1,
      deload: true,
      taper: true,
    })),
  ];
};

/** Days until the day after the program's last. */
const daysOut = ({ profile, week }: Pick<LiftAt, 'profile' | 'week'>, offset: number): number =>
  (profile.weeks - week.week + 1) * 7 - offset;

const dose = ({ item, week, profile, offset }: LiftAt): Dose => {
  const { role, slot } = item;
  if ((role !== 'main' && role !== 'secondary') || slot.name === 'speed') return item.dose;
  const reps = STAGES[stageOf(week.place)][role];
  const heavy = item.dose.rir;
  const own = { ...item.dose, reps, bounds: reps };
  if (!week.taper) return own;
  const lift = item.chosen.candidate.exercise.ratio?.lift;
  const now = taperDay('strength', daysOut({ profile, week }, offset));
  // Too near the day for this lift: the same repetitions with three more in reserve, about a tenth lighter.
  return lift && now && !now.heavy.includes(lift) ? { ...own, rir: heavy + 3 } : own;
};

const works = (exercise: PrescribedExercise): number => exercise.sets.filter((set) => set.kind !== 'warm_up').length;

const withSets = (exercise: PrescribedExercise, count: number): PrescribedExercise => {
  let left = count;
  return { ...exercise, sets: exercise.sets.filter((set) => set.kind === 'warm_up' || left-- > 0) };
};

/** A conditioning piece that is all a day has, shortened like the rest. */
const shorter = (exercise: PrescribedExercise, share: number): PrescribedExercise => ({
  ...exercise,
  sets: exercise.sets.map((set) => {
    const amount = Math.max(1, Math.round(set.max * share));
    return { ...set, min: Math.min(set.min, amount), max: amount };
  }),
});

/** The sets of a day of the taper: each lift keeps one, the rest of what the day may have goes to the first. */
const tapered = (exercises: readonly PrescribedExercise[], share: number): PrescribedExercise[] => {
  const lifts = exercises.filter(({ role }) => role !== 'conditioning');
  if (lifts.length === 0) return exercises.map((exercise) => shorter(exercise, share));
  const total = lifts.reduce((sum, exercise) => sum + works(exercise), 0);
  const goal = Math.max(1, Math.round(total * share));
  const kept = lifts.filter(({ role }, i) => role !== 'accessory' || i < Math.max(1, goal));
  const counts = kept.map(() => 1);
  // One more set each in turn, from the first lift on, while the day may have more.
  const turns = Array.from({ length: Math.max(0, ...kept.map(works)) }, (_, round) =>
    kept.flatMap((exercise, i) => (works(exercise) > round + 1 ? [i] : [])),
  ).flat();
  for (const i of turns.slice(0, Math.max(0, goal - kept.length))) counts[i] = (counts[i] as number) + 1;
  return kept.map((exercise, i) => {
    const mates = lifts.filter((other) => exercise.superset !== null && other.superset === exercise.superset);
    const alone = mates.length > 0 && !mates.some((mate) => mate !== exercise && kept.includes(mate));
    const { sets, ...rest } = withSets(exercise, counts[i] as number);
    if (!alone) return { ...rest, sets };
    const restSeconds = Math.max(...mates.flatMap((mate) => mate.sets.map((set) => set.restSeconds)));
    return {
      ...rest,
      superset: null,
      sets: sets.map((set) => (set.kind === 'warm_up' ? set : { ...set, restSeconds })),
    };
  });
};

/** Loads rise and repetitions fall towards a day on which it counts, with a taper before it (Stone 1981; Travis 2020). */
export const peaking: PeriodizationModel = {
  name: 'peaking',
  weeks,
  dose,
  extraReps: () => 6,
  finish: ({ profile, week, offset }, exercises) => {
    const now = week.taper ? taperDay('strength', daysOut({ profile, week }, offset)) : null;
    return now ? tapered(exercises, now.volume) : exercises;
  },
  missing: (profile) => [
    ...goalMissing('peaking', profile),
    ...(profile.weeks < LEAST_WEEKS
      ? [
          {
            code: 'methodology.weeks',
            field: 'weeks',
            text: `Peaking needs at least ${LEAST_WEEKS} weeks: something to build before the taper.`,
            mend: `Plan at least ${LEAST_WEEKS} weeks, or choose another way of progressing.`,
            values: { least: LEAST_WEEKS },
          },
        ]
      : []),
  ],
  notes: () => [
    {
      code: 'model.peak',
      text: 'The day that counts is the one after the last week; the last sessions before it are short.',
    },
  ],
};
