import { dayNumber } from '../calendar.ts';
import type { Program } from '../program.ts';
import { deloadIsDue, type DeloadTrigger } from '../recovery/deload.ts';
import { isWork, workoutAt } from './places.ts';
import { FATIGUE } from './priors.ts';
import type { Exposure, TrainingLog } from './training-log.ts';

export type Fatigue = { due: boolean; triggers: DeloadTrigger[]; evidence: Record<string, number> };

const twiceLower = (exposures: readonly Exposure[]): boolean => {
  const estimates = exposures.map(({ e1rm }) => e1rm);
  const [a, b] = estimates.slice(-2);
  const before = estimates.slice(0, -2).filter((each) => each !== null);
  if (before.length === 0 || a === null || a === undefined || b === null || b === undefined) return false;
  const best = Math.max(...before.slice(-4)) * (1 - FATIGUE.drop);
  return a <= best && b <= best;
};

/** Mean RPE of a session above what was planned; null where either is unknown. */
export const overPlan = (exposures: readonly Exposure[], date: string): number | null => {
  const over = exposures.flatMap(({ date: on, sets, planned }) =>
    on !== date || planned?.rir == null
      ? []
      : sets.flatMap(({ rpe }) => (rpe === null ? [] : [rpe - (10 - (planned.rir as number))])),
  );
  return over.length === 0 ? null : over.reduce((sum, each) => sum + each, 0) / over.length;
};

const missedShare = (program: Program, log: TrainingLog, last: string): { missed: number; sets: number } => {
  const from = dayNumber(last) - FATIGUE.windowDays + 1;
  let [missed, sets] = [0, 0];
  for (const session of log.sessions) {
    const workout = session.at === null || dayNumber(session.date) < from ? undefined : workoutAt(program, session.at);
    for (const prescribed of workout?.exercises ?? []) {
      const done = session.exercises.find(({ slug }) => slug === prescribed.slug);
      if (!done) continue;
      prescribed.sets.filter(isWork).forEach((set, i) => {
        const reps = done.sets[i]?.reps;
        if (reps === null || reps === undefined) return;
        sets += 1;
        if (reps < set.min) missed += 1;
      });
    }
  }
  return { missed, sets };
};

/** What of the last sessions speaks for a light week, together with what was found outside the log. */
export const fatigueOf = (
  program: Program,
  log: TrainingLog,
  exposures: ReadonlyMap<string, readonly Exposure[]>,
): Fatigue => {
  const triggers = new Set<DeloadTrigger>(log.signals);
  const evidence: Record<string, number> = {};
  const dates = log.sessions.filter(({ at }) => at !== null).map(({ date }) => date);
  const last = dates.at(-1);
  if (last !== undefined) {
    const mains = [...exposures.values()].filter((each) => each.at(-1)?.planned?.role === 'main');
    const lower = mains.filter(twiceLower).length;
    if (lower >= FATIGUE.mainLifts) {
      triggers.add('e1rm_drop');
      evidence['mainLiftsDown'] = lower;
    }
    const two = [...new Set(dates)].slice(-2);
    const recent = [...exposures.values()].flatMap((each) => each.filter(({ date }) => two.includes(date)));
    const over = two.map((date) => overPlan(recent, date));
    if (over.length === 2 && over.every((each) => each !== null && each >= 1)) {
      triggers.add('rpe_over');
      evidence['rpeOverPlan'] = Math.round(Math.min(...(over as number[])) * 10) / 10;
    }
    const { missed, sets } = missedShare(program, log, last);
    if (sets >= FATIGUE.leastSets && missed >= sets * FATIGUE.missedShare) {
      triggers.add('missed_reps');
      evidence['setsMissed'] = missed;
      evidence['setsOfTheWeek'] = sets;
    }
  }
  return {
    due: deloadIsDue([...triggers]),
    triggers: [...triggers],
    evidence: { ...evidence, triggers: triggers.size },
  };
};
