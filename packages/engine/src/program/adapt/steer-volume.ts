import { MUSCLE_GROUPS, type MuscleGroup } from '../../catalog/taxonomy.ts';
import { personLimits } from '../../health/person-limits.ts';
import { landmarksFor, type Landmarks } from '../../volume/landmarks.ts';
import type { Program } from '../program.ts';
import type { Change } from './change.ts';
import { fits, rank, responseOf, setsOf, workByGroup, type Counted } from './group-work.ts';
import type { Setting } from './reload.ts';
import type { Exposure, TrainingLog } from './training-log.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

type Steered = { group: MuscleGroup; response: 'easy' | 'hard'; now: readonly Counted[]; marks: Landmarks };
type Way = 'up' | 'down';

/** The exercise that a set more or less of a group is best on; null where its landmarks, the clock or the person leave none. */
const placeFor = (way: Way, { group, response, now, marks }: Steered, total: number, setting: Setting) => {
  if (way === 'up' ? response !== 'easy' || total >= marks.MAV[0] : response !== 'hard') return null;
  const { maxSetsPerExercise } = personLimits(setting.profile.athlete, setting.profile.difficulty);
  const found = now
    .filter(
      ({ prescribed, share, work }) =>
        share >= 1 &&
        prescribed.superset === null &&
        (way === 'up' ? work < maxSetsPerExercise && work >= 2 : work > 2),
    )
    .toSorted((a, b) => rank(b) - rank(a))
    .find((each) => {
      if (way === 'down') return total - each.share >= marks.MEV;
      const after = total + each.share;
      return after <= marks.MAV[1] && after <= marks.MRV && fits(each, group, setting);
    });
  return found ?? null;
};

const changeOf = (way: Way, steered: Steered, week: number, asOf: string, setting: Setting): Change | null => {
  const { group, now, marks } = steered;
  const total = setsOf(now);
  const place = placeFor(way, steered, total, setting);
  if (place === null) return null;
  const step = way === 'up' ? 1 : -1;
  const name = place.exercise.name;
  return {
    key: `volume_${way}:${group}:${asOf}`,
    code: way === 'up' ? 'volume_up' : 'volume_down',
    text:
      way === 'up'
        ? `One set more of ${name} in week ${week}: the week went as meant with ${round(total)} sets for ${group.replaceAll('_', ' ')}, and most grow best from ${round(marks.MAV[0])}.`
        : `One set less of ${name} in week ${week}: the sets for ${group.replaceAll('_', ' ')} were too hard, and ${round(total - place.share)} stay above the least that works (${round(marks.MEV)}).`,
    values: {
      exercise: place.exercise.slug,
      week,
      group,
      sets: round(total),
      after: round(total + step * place.share),
      best: round(marks.MAV[0]),
      least: round(marks.MEV),
    },
    evidence: {
      weeklySets: round(total),
      after: round(total + step * place.share),
      least: round(marks.MEV),
      most: round(marks.MRV),
    },
    source: 'volume landmarks (Israetel, expert opinion), scaled to the level',
    effect: { kind: 'edits', edits: [{ kind: 'set_count', at: place.at, count: place.work + step }] },
  };
};

/**
 * A set more or less for a muscle group in the week to come, within its landmarks: up where the work of a finished week
 * was reached with something left, down where it was too much. At most one of each.
 */
export const steerVolume = (
  program: Program,
  log: TrainingLog,
  exposures: ReadonlyMap<string, readonly Exposure[]>,
  setting: Setting,
): Change[] => {
  const last = log.sessions.findLast(({ at }) => at !== null)?.at;
  const week = program.weeks.find((each) => each.week === last?.week);
  const next = program.weeks.find((each) => each.week === (last?.week ?? 0) + 1);
  if (!last || !week || !next || week.deload || next.deload) return [];
  const finished = week.workouts.every(({ day }) =>
    log.sessions.some(({ at }) => at?.week === week.week && at.day === day),
  );
  if (!finished || next.workouts.some(({ date }) => date <= log.today)) return [];
  const before = workByGroup(week, setting);
  const planned = workByGroup(next, setting);
  const steered = MUSCLE_GROUPS.flatMap((group): Steered[] => {
    const marks = landmarksFor(group, setting.profile.difficulty);
    const now = planned.get(group);
    const response = marks && now ? responseOf(before.get(group) ?? [], exposures) : null;
    return marks && now && response !== null ? [{ group, response, now, marks }] : [];
  });
  const asOf = log.sessions.at(-1)?.date ?? '';
  return (['up', 'down'] as const).flatMap((way) => {
    for (const each of steered) {
      const change = changeOf(way, each, next.week, asOf, setting);
      if (change !== null) return [change];
    }
    return [];
  });
};
