import type { MuscleGroup } from '../../catalog/taxonomy.ts';
import { repsToFailureAt } from '../../estimate/rpe-chart.ts';
import { countsAsSets } from '../../volume/muscle-volume.ts';
import { groupShares } from '../../volume/fractional.ts';
import { MOST_COUNTED_RIR } from '../adapt/priors.ts';
import { workoutAt } from '../adapt/places.ts';
import { effortOf, type Exposure, type TrainedSet } from '../adapt/training-log.ts';
import { meanOf, type Case } from './case.ts';
import { LEAST_PAUSE_SECONDS } from './priors.ts';

type Session = Case['sessions'][number];

/** The sessions of a week of the plan. */
export const sessionsOfWeek = ({ sessions }: Case, week: number): Session[] =>
  sessions.filter(({ at }) => at.week === week);

const countsAsHard = (set: TrainedSet): boolean => {
  const rpe = effortOf(set);
  return (set.reps ?? 1) > 0 && (rpe === null || rpe >= 10 - MOST_COUNTED_RIR);
};

/**
 * Fractional sets of a muscle group in some sessions as they were trained: the hard ones, those that count whole, or all
 * whatever the effort.
 */
export const trainedSets = (
  { exercises }: Pick<Case, 'exercises'>,
  sessions: readonly Session[],
  group: MuscleGroup,
  which: 'hard' | 'direct' | 'all' = 'hard',
): number =>
  sessions
    .flatMap((session) => session.exercises)
    .reduce((sum, { slug, sets }) => {
      const exercise = exercises.get(slug);
      const share = exercise === undefined || !countsAsSets(exercise) ? 0 : (groupShares(exercise).get(group) ?? 0);
      if (which === 'direct' && share < 1) return sum;
      return sum + share * (which === 'all' ? sets : sets.filter(countsAsHard)).length;
    }, 0);

/** Reps in reserve a load of so many percent leaves by itself, where that is more than is asked for. */
const lenient = ({ rir, percent, hi }: NonNullable<Exposure['planned']>): number =>
  percent === null ? (rir ?? 0) : Math.max(rir ?? 0, repsToFailureAt(percent) - hi);

/** RPE above what was planned of each set of some sessions; `easy` holds nobody to more than the load asks for. */
export const overPlan = (
  { exposures }: Pick<Case, 'exposures'>,
  dates: ReadonlySet<string>,
  slug: string | null = null,
  easy = false,
): number[] =>
  [...exposures].flatMap(([of, list]) =>
    slug !== null && of !== slug
      ? []
      : list.flatMap(({ date, sets, planned }) =>
          !dates.has(date) || planned?.rir == null
            ? []
            : sets.flatMap(({ rpe }) =>
                rpe === null ? [] : [rpe - (10 - (easy ? lenient(planned) : (planned.rir as number)))],
              ),
        ),
  );

/** The best estimate of some exposures; null where there is none. */
export const bestOf = (exposures: readonly Exposure[]): number | null =>
  exposures.reduce<number | null>(
    (best, { e1rm }) => (e1rm !== null && (best === null || e1rm > best) ? e1rm : best),
    null,
  );

/** How much the RPE rose from the first to the last set of the same load and repetitions; null where that cannot be told. */
export const riseWithin = ({ sets }: Exposure, least: number): number | null => {
  const first = sets[0];
  const alike = sets.filter(
    (set) => first !== undefined && set.kg === first.kg && Math.abs(set.reps - first.reps) <= 1 && set.rpe !== null,
  );
  const [from, to] = [alike[0]?.rpe, alike.at(-1)?.rpe];
  return alike.length < least || from == null || to == null ? null : to - from;
};

export type Pauses = { taken: number[]; planned: number[]; firstReps: number[]; lastReps: number[]; dates: string[] };

/** Pauses between the sets of an exercise as they were taken and as they were planned, and the repetitions around them. */
export const pausesOf = ({ program, sessions }: Case, slug: string): Pauses => {
  const found: Pauses = { taken: [], planned: [], firstReps: [], lastReps: [], dates: [] };
  for (const session of sessions) {
    const prescribed = workoutAt(program, session.at)?.exercises.find((each) => each.slug === slug);
    const work = prescribed?.sets.filter(({ kind }) => kind !== 'warm_up') ?? [];
    const sets = session.exercises.find((each) => each.slug === slug)?.sets ?? [];
    const first = sets[0];
    if (!prescribed || prescribed.superset !== null || !first?.weight || sets.length < 2) continue;
    const pauses = sets.slice(0, -1).flatMap(({ restSeconds }, i) => {
      const meant = work[i]?.restSeconds ?? 0;
      return restSeconds != null && restSeconds >= LEAST_PAUSE_SECONDS && meant > 0
        ? [[restSeconds, meant] as const]
        : [];
    });
    const alike = sets.filter(({ weight, reps }) => weight?.weight === first.weight?.weight && reps !== null);
    const [from, to] = [alike[0]?.reps, alike.at(-1)?.reps];
    if (pauses.length === 0 || alike.length < 2 || from == null || to == null || from < 1) continue;
    found.taken.push(...pauses.map(([taken]) => taken));
    found.planned.push(...pauses.map(([, meant]) => meant));
    found.firstReps.push(from);
    found.lastReps.push(to);
    found.dates.push(session.date);
  }
  return found;
};

/** The share of the planned rest that was taken; null where nothing is known. */
export const restShare = ({ taken, planned }: Pauses): number | null =>
  taken.length === 0 ? null : meanOf(taken.map((seconds, i) => seconds / (planned[i] ?? seconds)));
