import { fatigueOf } from '../adapt/fatigue.ts';
import { lightWeek } from '../adapt/light-week.ts';
import type { DeloadTrigger } from '../recovery/deload.ts';
import { DELOAD } from '../recovery/priors.ts';
import { daysAgo, meanOf, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { bestOf, overPlan } from './measures.ts';
import { TIRED } from './priors.ts';
import { found } from './found.ts';
import type { Evidence, Recommendation } from './recommendation.ts';

type Weeks = { last: string[]; before: string[]; earlier: string[] };

const datesOf = (which: Case): Weeks => {
  const dates = [...new Set(which.sessions.map(({ date }) => date))];
  const from = dates.at(-1);
  const ago = (date: string): number => (from === undefined ? 0 : daysAgo({ today: from }, date));
  return {
    last: dates.filter((date) => ago(date) < 7),
    before: dates.filter((date) => ago(date) >= 7 && ago(date) < 14),
    earlier: dates.filter((date) => ago(date) >= 14 && ago(date) < 14 + TIRED.daysBefore),
  };
};

/** Lifts whose estimate fell in both weeks below the best before, with the mean share it fell by. */
const fallen = ({ exposures }: Case, { last, before, earlier }: Weeks): { lifts: number; share: number } => {
  const shares = [...exposures.values()].flatMap((list) => {
    if (!['main', 'secondary'].includes(list.at(-1)?.planned?.role ?? '')) return [];
    const of = (dates: readonly string[]): number | null => bestOf(list.filter(({ date }) => dates.includes(date)));
    const [then, first, second] = [of(earlier), of(before), of(last)];
    if (then === null || first === null || second === null) return [];
    const most = Math.max(first, second);
    return most <= then * (1 - TIRED.drop) ? [1 - most / then] : [];
  });
  return { lifts: shares.length, share: shares.length === 0 ? 0 : meanOf(shares) };
};

export type Tiredness = {
  triggers: ReadonlySet<DeloadTrigger>;
  weeks: Weeks;
  down: { lifts: number; share: number };
  /** Mean RPE above plan this week, the week before and earlier. */
  over: { now: number; prior: number; base: number } | null;
  rpeUp: boolean;
  evidence: Readonly<Record<string, number>>;
};

/** Signs of two weeks that agree: the estimates fell, the effort rose, or sets were missed; null where they do not. */
export const tirednessOf = (which: Case): Tiredness | null => {
  const weeks = datesOf(which);
  const { last, before, earlier } = weeks;
  if (last.length < TIRED.sessionsAWeek || before.length < TIRED.sessionsAWeek) return null;
  if (earlier.length < TIRED.sessionsBefore) return null;
  const mean = (dates: readonly string[]): number | null => {
    const all = overPlan(which, new Set(dates));
    return all.length === 0 ? null : meanOf(all);
  };
  const [now, prior, base] = [mean(last), mean(before), mean(earlier)];
  const over = now === null || prior === null || base === null ? null : { now, prior, base };
  const rpeUp = over !== null && Math.min(over.now, over.prior) >= Math.max(TIRED.rpe, over.base + TIRED.rpe);
  const down = fallen(which, weeks);
  const fatigue = fatigueOf(which.program, which.log, which.exposures);
  const triggers = new Set<DeloadTrigger>(
    fatigue.triggers.filter((each) => each !== 'e1rm_drop' && each !== 'rpe_over'),
  );
  if (rpeUp) triggers.add('rpe_over');
  if (down.lifts >= TIRED.lifts) triggers.add('e1rm_drop');
  if (triggers.size < 2 || !(rpeUp || down.lifts >= TIRED.lifts)) return null;
  return { triggers, weeks, down, over, rpeUp, evidence: fatigue.evidence };
};

/** A light week after two tired ones; null where one has just been or is coming anyway. */
export const deloadAdvice = (which: Case, tired: Tiredness): Recommendation | null => {
  const { program, profile, catalog, upcoming } = which;
  const { triggers, down, over, rpeUp } = tired;
  const { last, before, earlier } = tired.weeks;
  const rested = program.weeks.some(
    ({ deload, workouts }) => deload && workouts.some(({ date }) => last.includes(date)),
  );
  if (rested) return null;
  const asOf = last.at(-1) ?? which.today;
  const light = lightWeek({ due: true, triggers: [...triggers], evidence: {} }, upcoming, asOf, { profile, catalog });
  if (light === null || light.effect.kind !== 'edits') return null;
  const both = [...before, ...last];
  const evidence: Evidence[] = [
    { name: 'sessions', value: both.length, unit: 'sessions', dates: both },
    ...(down.lifts > 0
      ? ([
          { name: 'lifts_down', value: down.lifts, unit: 'lifts', dates: both },
          { name: 'e1rm_change', value: tenth(-100 * down.share), unit: 'percent', dates: both },
        ] as const)
      : []),
    ...(over === null
      ? []
      : ([
          {
            name: 'rpe_over_plan',
            value: tenth((over.now + over.prior) / 2),
            unit: 'rpe',
            dates: both,
            sets: overPlan(which, new Set(both)).length,
          },
          { name: 'rpe_over_plan_before', value: tenth(over.base), unit: 'rpe', dates: earlier },
        ] as const)),
    ...(tired.evidence['setsOfTheWeek'] === undefined
      ? []
      : ([
          {
            name: 'missed_sets',
            value: tenth((100 * (tired.evidence['setsMissed'] ?? 0)) / tired.evidence['setsOfTheWeek']),
            unit: 'percent',
            dates: last,
            sets: tired.evidence['setsOfTheWeek'],
          },
        ] as const)),
  ];
  const sessionMeans = both.flatMap((date) => {
    const all = overPlan(which, new Set([date]));
    return all.length === 0 ? [] : [meanOf(all)];
  });
  return found({
    type: 'deload',
    code: 'deload.two_weeks',
    of: 'program',
    values: {
      triggers: [...triggers],
      lifts: down.lifts,
      percent: tenth(100 * down.share),
      rpe: over === null ? 0 : tenth(Math.min(over.now, over.prior)),
      from: String(light.values['from']),
    },
    text: `Tired for two weeks: ${[
      ...(down.lifts > 0 ? [`${down.lifts} lifts fell by ${tenth(100 * down.share)} %`] : []),
      ...(rpeUp && over !== null ? [`sets felt ${tenth(Math.min(over.now, over.prior))} RPE harder than planned`] : []),
      ...(triggers.has('missed_reps') ? ['repetitions were missed'] : []),
    ].join(', ')}. Take a light week from ${String(light.values['from'])}: half the sets, a tenth less load.`,
    evidence,
    seen: both.length,
    least: 2 * TIRED.sessionsAWeek,
    spread: rpeUp ? spreadOf(sessionMeans) : 0,
    expectedEffect: {
      code: 'expect.recovered',
      text: 'Effort back to what is planned within two weeks.',
      values: { sets: 100 * DELOAD.sets, load: 100 * DELOAD.load, weeks: 2 },
      metric: over === null ? null : { name: 'rpe_over_plan', of: '', from: tenth(over.now), to: 0 },
    },
    source:
      'two soft signs (training-science §4.4), each over two weeks: engineering default; kind of light week: Rogerson 2024, Bell 2023',
    edits: light.effect.edits,
  });
};
