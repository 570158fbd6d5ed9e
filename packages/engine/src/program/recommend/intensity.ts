import { shareForReps } from '../../estimate/rpe-chart.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import type { Edit } from '../edit.ts';
import { exercisesIn } from '../adapt/places.ts';
import { reloaded } from '../adapt/reload.ts';
import { daysAgo, meanOf, nameIn, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { found } from './found.ts';
import { overPlan } from './measures.ts';
import { EFFORT } from './priors.ts';
import type { Recommendation } from './recommendation.ts';

/** By how much the loads of an exercise were off, as a factor; null where its sets do not agree with the whole. */
const factorOf = (which: Case, slug: string, dates: ReadonlySet<string>, way: 1 | -1): number | null => {
  const off = overPlan(which, dates, slug, way < 0);
  if (off.length < 2 || meanOf(off) * way < EFFORT.each) return null;
  const factors = (which.exposures.get(slug) ?? []).flatMap(({ date, sets, planned }) =>
    !dates.has(date) || planned?.rir == null
      ? []
      : sets.flatMap(({ reps, rpe }) =>
          rpe === null || reps < 1 || reps > 12
            ? []
            : [shareForReps(reps, planned.rir as number) / shareForReps(reps, 10 - rpe)],
        ),
  );
  if (factors.length === 0) return null;
  const share = Math.min(1 + EFFORT.mostLoad, Math.max(1 - EFFORT.mostLoad, meanOf(factors)));
  return Math.abs(share - 1) < EFFORT.leastLoad || share > 1 === way > 0 ? null : share;
};

type Told = { date: string; mean: number; sets: number };

/** The last sessions that are enough and lie far enough apart; null where there are too few. */
const lastOf = (told: readonly Told[]): { last: readonly Told[]; days: number } | null => {
  const today = told.at(-1)?.date ?? '';
  for (let count: number = EFFORT.sessions; count <= told.length; count += 1) {
    const last = told.slice(-count);
    const days = daysAgo({ today }, last[0]?.date ?? today);
    if (days >= EFFORT.days) return { last, days };
  }
  return null;
};

/** Effort that is regularly far from what is planned, outside light weeks: the loads of the weeks left follow. */
export const intensityAdvice = (which: Case): Recommendation | null => steered(which, -1) ?? steered(which, 1);

const steered = (which: Case, way: 1 | -1): Recommendation | null => {
  const easy = way < 0;
  const told = [...new Set(which.sessions.map(({ date }) => date))].flatMap((date): Told[] => {
    const off = which.light.has(date) ? [] : overPlan(which, new Set([date]), null, easy);
    return off.length === 0 ? [] : [{ date, mean: meanOf(off), sets: off.length }];
  });
  const enough = lastOf(told);
  if (enough === null) return null;
  const { last, days } = enough;
  const sets = last.reduce((sum, each) => sum + each.sets, 0);
  const off = last.reduce((sum, each) => sum + each.mean * each.sets, 0) / sets;
  if (off * way < EFFORT.rpe || sets < EFFORT.sets || !last.every(({ mean }) => mean * way >= EFFORT.each)) return null;
  const dates = last.map(({ date }) => date);
  const setting = { profile: which.profile, catalog: which.catalog };
  const changed = new Map<string, number>();
  const edits = exercisesIn(which.upcoming).flatMap(({ at, prescribed, week }): Edit[] => {
    const exercise = which.exercises.get(prescribed.slug);
    const factor = week.deload || !exercise ? null : factorOf(which, prescribed.slug, new Set(dates), way);
    if (factor === null || !exercise) return [];
    const e1rm = which.exposures.get(prescribed.slug)?.at(-1)?.e1rm ?? null;
    const after = reloaded(prescribed.sets, exercise, setting, {
      kgOf: (set) => {
        if (set.load === null) return null;
        const now = kilogramsOf(massOf(set.load));
        // Never past what the last sessions show: the plan may have followed them already.
        const right = e1rm === null ? now * factor : e1rm * shareForReps(set.max, set.rir ?? 2);
        return easy ? Math.max(now, Math.min(now * factor, right)) : Math.min(now, Math.max(now * factor, right));
      },
      why: `${Math.round((factor - 1) * 100)} % for the effort of the last sessions`,
      e1rm,
    });
    if (after === null) return [];
    changed.set(prescribed.slug, factor);
    return [{ kind: 'change_sets', at, sets: after }];
  });
  // A load the plan names and nobody may raise is as it should be.
  const named = exercisesIn(which.upcoming).some(({ prescribed }) => prescribed.sets.some(({ load }) => load !== null));
  if (edits.length === 0 && named) return null;
  const percent = changed.size === 0 ? 0 : Math.round(100 * Math.abs(meanOf([...changed.values()]) - 1));
  const seen = told.length - 1 - told.findLastIndex(({ mean }) => mean * way < EFFORT.each);
  const values = {
    off: tenth(Math.abs(off)),
    sessions: last.length,
    days,
    percent,
    exercises: [...changed.keys()].toSorted(),
  };
  const which_ = values.exercises.map((slug) => nameIn(which, slug)).join(', ');
  return found({
    type: 'intensity',
    code: easy ? 'intensity.up' : 'intensity.down',
    of: 'program',
    values,
    text: `Over ${last.length} sessions sets felt ${values.off} RPE ${easy ? 'easier' : 'harder'} than planned. ${
      edits.length > 0
        ? `About ${percent} % ${easy ? 'more' : 'less'} load for ${which_}.`
        : `Choose ${easy ? 'heavier' : 'lighter'} loads, so that as many repetitions are left as planned.`
    }`,
    evidence: [
      { name: 'sessions', value: last.length, unit: 'sessions', dates },
      { name: 'days', value: days, unit: 'days', dates: [dates[0] ?? '', dates.at(-1) ?? ''] },
      { name: 'rpe_over_plan', value: tenth(off), unit: 'rpe', dates, sets },
    ],
    seen,
    least: EFFORT.sessions,
    spread: spreadOf(last.map(({ mean }) => mean)),
    expectedEffect: {
      code: 'expect.effort',
      text: 'Sets as hard as planned, within half an RPE.',
      values: { from: tenth(off), to: 0 },
      metric: { name: 'rpe_over_plan', of: '', from: tenth(off), to: 0 },
    },
    source:
      'RTS chart (Tuchscherer) for the load; sessions and RPE: engineering default (own RPE is off by about 1, Halperin 2022)',
    edits,
  });
};
