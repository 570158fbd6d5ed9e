import type { Catalog } from '../../../catalog/exercise.ts';
import type { Gym } from '../../../load/inventory.ts';
import type { PrescribedSet } from '../../program.ts';
import type { DoneExercise, DoneSession } from '../advance.ts';
import type { EstablishedProgram } from '../model.ts';
import { ESTABLISHED_PROGRAMS } from '../programs.ts';
import { runEstablished } from '../run-established.ts';
import type { EstablishedAthlete } from '../state.ts';
import { doneAsAsked } from '../to-program.ts';

const kg = (weight: number) => ({ weight: String(weight), unit: 'kg' as const });
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/** A gym that builds every half kilogram, so that published numbers show. */
export const FINE_GYM: Gym = {
  name: 'Fine',
  unit: 'kg',
  equipment: [],
  bars: (['barbell', 'ez_bar'] as const).map((type) => ({ type, ...kg(10) })),
  plates: [25, 20, 10, 5, 2.5, 1.25, 0.5, 0.25].map((weight) => ({ ...kg(weight), pairs: 2 })),
  dumbbells: steps(1, 90, 0.5).map(kg),
  kettlebells: [8, 12, 16, 20, 24, 28, 32].map(kg),
  stacks: { default: { start: kg(2.5), step: kg(0.5), max: kg(150), addOns: [] } },
};

/** Somebody whose 1RM is 100 kg in everything: a percent is a kilogram, and a 5RM is 85.7. */
export const hundred = (program: EstablishedProgram): EstablishedAthlete => ({
  oneRepMaxKg: { bench: null, squat: null, deadlift: null },
  oneRepMaxBySlug: Object.fromEntries(Object.values(program.lifts).map(({ slug }) => [slug, 100])),
});

export const named = (id: string): EstablishedProgram => {
  const found = ESTABLISHED_PROGRAMS.find((program) => program.id === id);
  if (!found) throw new Error(`no program ${id}`);
  return found;
};

const inWords = (sets: readonly PrescribedSet[]): string => {
  const groups: { text: string; count: number }[] = [];
  for (const set of sets.filter(({ kind }) => kind !== 'warm_up')) {
    const reps = `${set.min}${set.max > set.min ? `-${set.max}` : ''}${set.kind === 'amrap' ? '+' : ''}`;
    const text = `${reps}${set.load ? `@${set.load.weight}` : ''}`;
    const last = groups.at(-1);
    if (last?.text === text) last.count += 1;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => `${count}x${text}`).join(' ');
};

/** What somebody did instead of what was asked; undefined where it was done as asked. */
export type Script = (lift: string, session: number, sets: readonly PrescribedSet[]) => DoneExercise | null | undefined;

/** Plays the sessions of a program under a script, each as `lift sets` lines; only the lifts named, where some are. */
export const playWith =
  (catalog: Catalog) =>
  (
    id: string,
    sessions: number,
    options: { only?: readonly string[]; script?: Script; athlete?: EstablishedAthlete; gym?: Gym } = {},
  ): string[] => {
    const program = named(id);
    const athlete = options.athlete ?? hundred(program);
    const log: DoneSession[] = [];
    return Array.from({ length: sessions }, (_, at) => {
      const session = runEstablished(program, athlete, options.gym ?? FINE_GYM, log, catalog);
      const asked = doneAsAsked(session);
      log.push(
        session.exercises.map(({ lift, sets }, i) => {
          const told = options.script?.(lift, at, sets);
          return told === undefined ? (asked[i] ?? null) : told;
        }),
      );
      return session.exercises
        .filter(({ lift }) => options.only?.includes(lift) ?? true)
        .map(({ lift, sets }) => `${lift} ${inWords(sets)}`)
        .join('; ');
    });
  };
