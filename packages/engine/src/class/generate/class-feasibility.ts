import type { Catalog } from '../../catalog/exercise.ts';
import type { Infeasible } from '../../program/program.ts';
import { CLASS_PATTERNS, type ClassPattern } from '../facts/class-kind.ts';
import type { Context } from './context.ts';

type Missing = Infeasible['missing'][number];

const KINDS: Readonly<Record<ClassPattern, { name: string; mend: string }>> = {
  squat: { name: 'a squat, lunge or step-up', mend: 'Take one off the avoid list.' },
  hinge: { name: 'a hip hinge or bridge', mend: 'Take one off the avoid list, or add a kettlebell.' },
  push: { name: 'a push', mend: 'Take one off the avoid list.' },
  pull: { name: 'a pull', mend: 'Take one off the avoid list, or add a pull-up bar, rings or dumbbells.' },
  core: { name: 'a carry or trunk exercise', mend: 'Take one off the avoid list.' },
  mono: {
    name: 'running, rowing, cycling or skipping',
    mend: 'Take running off the avoid list, or add a rower, a bike or ropes.',
  },
};

const unknown = (context: Context, catalog: Catalog): Missing[] => {
  const equipment = new Set(['none', ...catalog.equipment.map(({ slug }) => slug)]);
  const { avoid, gym } = context.profile;
  return [
    ...avoid.flatMap((slug, i) =>
      context.find(slug)
        ? []
        : [
            {
              code: 'unknown_exercise',
              field: `avoid.${i}`,
              text: `The catalogue has no exercise "${slug}".`,
              mend: `Correct the name "${slug}" or remove it.`,
              values: { name: slug },
            },
          ],
    ),
    ...gym.equipment.flatMap((slug, i) =>
      equipment.has(slug)
        ? []
        : [
            {
              code: 'unknown_equipment',
              field: `gym.equipment.${i}`,
              text: `The catalogue has no equipment "${slug}".`,
              mend: `Correct the name "${slug}" or remove it.`,
              values: { name: slug },
            },
          ],
    ),
  ];
};

/** Everything that stands in the way of a class; red flags alone when there are any. */
export const findMissing = (context: Context, catalog: Catalog): Missing[] => {
  const { profile, people } = context;
  const flags = profile.roster.flatMap((athlete, i) =>
    athlete.injuries.some(({ redFlag }) => redFlag)
      ? [
          {
            code: 'red_flag',
            field: `roster.${i}`,
            text: `A red flag is recorded for ${athlete.name}. Training is not planned until a doctor or physiotherapist has seen it.`,
            mend: `Take ${athlete.name} off the roster, or clear the flag once training has been cleared.`,
            values: { person: athlete.name },
          },
        ]
      : [],
  );
  if (flags.length > 0) return flags;
  if (people.length > 40)
    return [
      {
        code: 'too_many_people',
        field: 'headCount',
        text: `${people.length} people are more than one class holds.`,
        mend: 'Split the class: at most 40 at a time.',
        values: { people: people.length, most: 40 },
      },
    ];
  const uncovered = CLASS_PATTERNS.filter((pattern) => !(context.byPattern.get(pattern) ?? []).length).map(
    (pattern) => ({
      code: `pattern.${pattern}`,
      field: 'avoid',
      text: `Five classes need ${KINDS[pattern].name}, and this room offers this class none.`,
      mend: KINDS[pattern].mend,
      values: { pattern },
    }),
  );
  const lifting =
    profile.weeklyFocus.includes('weightlifting') && !context.options.some(({ modality }) => modality === 'W');
  return [
    ...unknown(context, catalog),
    ...uncovered,
    ...(lifting
      ? [
          {
            code: 'equipment.weights',
            field: 'gym.equipment',
            text: 'A weightlifting week needs weights, and the gym has none.',
            mend: 'Add barbells, dumbbells or kettlebells, or choose another focus.',
            values: {},
          },
        ]
      : []),
  ];
};

/** No workout came together on a day: what would make room. */
export const nothingFits = (context: Context, weekday: string): Missing => ({
  code: 'no_workout',
  field: 'sessionMinutes',
  text: `No workout for ${context.people.length} people fits into ${context.profile.sessionMinutes} minutes on ${weekday} without repeating one.`,
  mend: `Give the class more minutes, shorten the avoid list, or let workouts come back sooner than after ${context.profile.noRepeatWeeks} weeks.`,
  values: {
    people: context.people.length,
    minutes: context.profile.sessionMinutes,
    weekday,
    weeks: context.profile.noRepeatWeeks,
  },
});
