import { estimateOneRepMax } from '../../estimate/one-rep-max.ts';
import { isAmount } from '../../quantity.ts';
import type { Weight } from '../../load/inventory.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import type { PrescribedExercise, Program } from '../program.ts';
import type { DeloadTrigger } from '../recovery/deload.ts';
import { isWork, workoutAt, type DayPlace } from './places.ts';

/** A work set as it was done; warm-ups stay out of the log. */
export type TrainedSet = {
  weight: Weight | null;
  reps: number | null;
  rpe: number | null;
  rir: number | null;
  /** What was rested after it, as far as it is known. */
  restSeconds?: number | null | undefined;
};
/** What somebody wrote of an exercise: that it hurt, or what has to be looked at first. */
export type NotedPain = 'pain' | 'red_flag';
export type TrainedSession = {
  /** ISO local date. */
  date: string;
  /** The planned workout it was; null for one outside the plan. */
  at: DayPlace | null;
  exercises: { slug: string; sets: TrainedSet[]; noted?: NotedPain | undefined }[];
};
export type TrainingLog = {
  /** The athlete's local date. */
  today: string;
  /** Oldest first. */
  sessions: readonly TrainedSession[];
  /** What was found outside the log: wellness, sleep, pain, illness, or a wish. */
  signals?: readonly DeloadTrigger[] | undefined;
};

/** What of a prescription it is compared with. */
type Prescribed = Pick<PrescribedExercise, 'role'> & {
  sets: readonly Pick<PrescribedExercise['sets'][number], 'kind' | 'min' | 'max' | 'rir' | 'percent'>[];
};

export type DoneSet = { kg: number; weight: Weight; reps: number; rpe: number | null };
/** One exercise of one session with what was planned for it. */
export type Exposure = {
  date: string;
  sets: DoneSet[];
  /** Best estimated 1RM in kilograms; null where no set backs one. */
  e1rm: number | null;
  planned: { lo: number; hi: number; rir: number | null; percent: number | null; sets: number; role: string } | null;
};

/** The effort of a set in RPE; null where none was told. */
export const effortOf = ({ rpe, rir }: TrainedSet): number | null => {
  const told = rpe ?? (rir === null ? null : 10 - rir);
  return told !== null && told >= 1 && told <= 10 ? told : null;
};

const doneSet = (set: TrainedSet): DoneSet | null => {
  if (set.weight === null || set.reps === null || !isAmount(set.reps) || set.reps > 100) return null;
  const kg = kilogramsOf(massOf(set.weight));
  return kg > 0 && kg <= 1000 ? { kg, weight: set.weight, reps: Math.floor(set.reps), rpe: effortOf(set) } : null;
};

const bestE1rm = (sets: readonly DoneSet[]): number | null =>
  sets.reduce<number | null>((best, { kg, reps, rpe }) => {
    const found = estimateOneRepMax({ weight: kg, reps, rpe: rpe ?? undefined });
    return found !== null && (best === null || found.e1rm > best) ? found.e1rm : best;
  }, null);

const plannedOf = ({ sets, role }: Prescribed): Exposure['planned'] => {
  let planned: Exposure['planned'] = null;
  for (const set of sets) {
    if (!isWork(set)) continue;
    planned ??= { lo: set.min, hi: set.max, rir: set.rir, percent: set.percent, sets: 0, role };
    planned.lo = Math.min(planned.lo, set.min);
    planned.hi = Math.max(planned.hi, set.max);
    planned.sets += 1;
  }
  return planned;
};

/** An exercise of one session as it was done and planned; null where no set had a load. */
export const exposureOf = (
  date: string,
  sets: readonly TrainedSet[],
  prescribed: Prescribed | undefined,
): Exposure | null => {
  const done = sets.map(doneSet).filter((set) => set !== null);
  return done.length === 0
    ? null
    : { date, sets: done, e1rm: bestE1rm(done), planned: prescribed === undefined ? null : plannedOf(prescribed) };
};

/** Every time an exercise was done with a load, oldest first, by exercise. */
export const exposuresOf = (program: Program, log: TrainingLog): ReadonlyMap<string, Exposure[]> => {
  const found = new Map<string, Exposure[]>();
  for (const session of log.sessions) {
    const workout = session.at === null ? undefined : workoutAt(program, session.at);
    for (const { slug, sets } of session.exercises) {
      const exposure = exposureOf(
        session.date,
        sets,
        workout?.exercises.find((each) => each.slug === slug),
      );
      if (exposure === null) continue;
      const list = found.get(slug);
      if (list === undefined) found.set(slug, [exposure]);
      else list.push(exposure);
    }
  }
  return found;
};
