import type { Catalog } from '@halteres/engine/catalog/exercise';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import type { Profile } from '@halteres/engine/program/profile';
import type { Program } from '@halteres/engine/program/program';

// One input changed: what should follow, and nothing else. Each pair says whether it did; null where it does not apply.

type Pair = { name: string; holds: (profile: Profile, program: Program, catalog: Catalog) => boolean | null };

const made = (profile: Profile, catalog: Catalog): Program | null => {
  const result = generateProgram(profile, catalog);
  return result.ok ? result.program : null;
};

/** A program without what a change may touch. */
const shape = (program: Program, strip: { dates?: boolean; loads?: boolean }): string =>
  canonicalJson(
    program.weeks.map((week) =>
      week.workouts.map((workout) => [
        workout.title,
        strip.dates ? null : workout.date,
        workout.exercises.map((exercise) => [
          exercise.slug,
          exercise.role,
          strip.loads
            ? exercise.sets.filter(({ kind }) => kind !== 'warm_up').length
            : exercise.sets.map(({ kind, min, max, load, rir }) => [kind, min, max, load, rir]),
        ]),
      ]),
    ),
  );

const slugs = (program: Program): Set<string> =>
  new Set(program.weeks.flatMap((week) => week.workouts.flatMap((each) => each.exercises.map(({ slug }) => slug))));
const mains = (program: Program): string[] =>
  (program.weeks[0]?.workouts ?? []).flatMap((workout) =>
    workout.exercises.filter(({ role }) => role === 'main').map(({ slug }) => `${workout.day} ${slug}`),
  );

export const PAIRS: readonly Pair[] = [
  {
    name: 'a week later: only dates change',
    holds: (profile, program, catalog) => {
      const later = new Date(Date.parse(profile.startDate) + 7 * 86_400_000).toISOString().slice(0, 10);
      const other = made({ ...profile, startDate: later }, catalog);
      return other !== null && shape(other, { dates: true }) === shape(program, { dates: true });
    },
  },
  {
    name: 'another name of the gym: nothing changes',
    holds: (profile, program, catalog) => {
      const other = made({ ...profile, gym: { ...profile.gym, name: 'Elsewhere' } }, catalog);
      return other !== null && shape(other, {}) === shape(program, {});
    },
  },
  {
    name: '1RMs four percent higher: the same exercises and sets',
    holds: (profile, program, catalog) => {
      const { bench, squat, deadlift } = profile.athlete.oneRepMaxKg;
      if (bench === null && squat === null && deadlift === null) return null;
      const higher = (kg: number | null): number | null => (kg === null ? null : Math.round(kg * 1.04 * 2) / 2);
      const oneRepMaxKg = { bench: higher(bench), squat: higher(squat), deadlift: higher(deadlift) };
      const other = made({ ...profile, athlete: { ...profile.athlete, oneRepMaxKg } }, catalog);
      return other !== null && shape(other, { loads: true }) === shape(program, { loads: true });
    },
  },
  {
    name: 'a dislike: that exercise goes, the other main lifts stay',
    holds: (profile, program, catalog) => {
      const first = program.weeks[0]?.workouts[0]?.exercises.find(({ role }) => role === 'accessory');
      if (!first || profile.athlete.likes.includes(first.slug)) return null;
      const dislikes = [...profile.athlete.dislikes, first.slug];
      const other = made({ ...profile, athlete: { ...profile.athlete, dislikes } }, catalog);
      if (other === null) return null;
      const kept = mains(program).filter((each) => mains(other).includes(each)).length;
      return !slugs(other).has(first.slug) && kept >= mains(program).length * 0.8;
    },
  },
  {
    name: 'a quarter of an hour more: the main lifts stay, and no session is longer than asked',
    holds: (profile, program, catalog) => {
      if (profile.sessionMinutes < 45 || profile.sessionMinutes > 120) return null;
      const other = made({ ...profile, sessionMinutes: profile.sessionMinutes + 15 }, catalog);
      if (other === null) return false;
      const kept = mains(program).filter((each) => mains(other).includes(each)).length;
      return (
        kept >= mains(program).length * 0.8 &&
        other.weeks.every((week) => week.workouts.every((each) => each.estimatedMinutes <= profile.sessionMinutes + 15))
      );
    },
  },
  {
    name: 'a bad knee: nothing it forbids, and still sound',
    holds: (profile, _, catalog) => {
      const injuries = [...profile.athlete.injuries, { condition: 'knee_pfp' as const, severity: 4, redFlag: false }];
      const hurt = { ...profile, athlete: { ...profile.athlete, injuries } };
      const other = made(hurt, catalog);
      return other === null ? null : lintProgram(other, hurt, catalog).every(({ severity }) => severity !== 'error');
    },
  },
];
