import { MUSCLE_GROUPS } from '../../catalog/taxonomy.ts';
import { personLimits } from '../../health/person-limits.ts';
import { landmarksFor } from '../../volume/landmarks.ts';
import type { Program } from '../program.ts';
import type { Change } from './change.ts';
import { fits, groupWork, rank, responseOf, setsOf } from './group-work.ts';
import type { Setting } from './reload.ts';
import type { Exposure, TrainingLog } from './training-log.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

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
  const limits = personLimits(setting.profile.athlete, setting.profile.difficulty);
  const changes: Change[] = [];
  for (const way of ['up', 'down'] as const) {
    const step = way === 'up' ? 1 : -1;
    const found = MUSCLE_GROUPS.flatMap((group): Change[] => {
      const marks = landmarksFor(group, setting.profile.difficulty);
      const now = groupWork(next, group, setting);
      const response = responseOf(groupWork(week, group, setting), exposures);
      if (!marks || now.length === 0 || response === null) return [];
      const total = setsOf(now);
      if (way === 'up' ? response !== 'easy' || total >= marks.MAV[0] : response !== 'hard') return [];
      const place = now
        .filter(
          ({ prescribed, share, work }) =>
            share >= 1 &&
            prescribed.superset === null &&
            (way === 'up' ? work < limits.maxSetsPerExercise && work >= 2 : work > 2),
        )
        .toSorted((a, b) => rank(b) - rank(a))
        .find((each) => {
          const after = total + step * each.share;
          if (way === 'down') return after >= marks.MEV;
          return after <= marks.MAV[1] && after <= marks.MRV && fits(each, group, setting);
        });
      if (!place) return [];
      const name = place.exercise.name;
      return [
        {
          key: `volume_${way}:${group}:${log.sessions.at(-1)?.date ?? ''}`,
          code: way === 'up' ? 'volume_up' : 'volume_down',
          text:
            way === 'up'
              ? `One set more of ${name} in week ${next.week}: the week went as meant with ${round(total)} sets for ${group.replaceAll('_', ' ')}, and most grow best from ${round(marks.MAV[0])}.`
              : `One set less of ${name} in week ${next.week}: the sets for ${group.replaceAll('_', ' ')} were too hard, and ${round(total - place.share)} stay above the least that works (${round(marks.MEV)}).`,
          values: {
            exercise: place.exercise.slug,
            week: next.week,
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
        },
      ];
    });
    changes.push(...found.slice(0, 1));
  }
  return changes;
};
