import { dayNumber } from '../calendar.ts';
import type { Program, Reason } from '../program.ts';
import { returnAfter } from '../recovery/layoff.ts';
import { LAYOFF } from '../recovery/priors.ts';
import { exchangeDays } from './absence/exchange-days.ts';
import { mergeMissed } from './absence/merge-missed.ts';
import { moveWeeks } from './absence/move-weeks.ts';
import { returnLoads } from './absence/return-loads.ts';
import { GUIDANCE, NOTHING, type Adaptation, type Change } from './change.ts';
import { workoutsOf } from './places.ts';
import type { Setting } from './reload.ts';

const restart = (days: number, from: string): Change => ({
  key: `restart:program:${from}`,
  code: 'restart',
  text: `${days} days without training: loads are found anew. Make a new program from today, two light weeks first.`,
  values: { days },
  evidence: { days, most: LAYOFF.at(-1)?.[0] ?? 0 },
  source: 'lay-off table (training-science §4.4, engineering default)',
  effect: { kind: 'advice' },
});

const calendarKept = (left: number, missed: number): Reason[] =>
  missed === 0
    ? []
    : [
        {
          code: 'calendar',
          text: `${left} ${left === 1 ? 'workout stays' : 'workouts stay'} on their days; ${missed} missed ${missed === 1 ? 'one is' : 'ones are'} not made up for.`,
          values: { left, missed },
        },
      ];

/**
 * What missed days or weeks change: the fewest edits. Whole weeks missed move the rest by whole weeks; of a week missed
 * in part the main lifts are kept, in the place of or within another workout; loads come back by degrees after more than
 * a week. `from` is the first day missed, `to` the day training goes on; `done` are workouts that were trained all the same.
 */
export const afterAbsence = (
  program: Program,
  from: string,
  to: string,
  { profile, catalog, done = new Set() }: Setting & { done?: ReadonlySet<string> },
): Adaptation => {
  const days = dayNumber(to) - dayNumber(from);
  const back = Number.isInteger(days) && days > 0 ? returnAfter(days) : null;
  if (back === null || profile.athlete.injuries.some(({ redFlag }) => redFlag)) return NOTHING;
  const open = workoutsOf(program).filter(({ week, workout }) => !done.has(`${week.week}:${workout.day}`));
  const missed = open.filter(({ workout }) => workout.date >= from && workout.date < to);
  const left = open.filter(({ workout }) => workout.date >= to);
  if (left.length === 0 && missed.length === 0) return NOTHING;
  const setting = { profile, catalog };
  if (back.load === null || back.sets === null) return { ...NOTHING, changes: [restart(days, from)] };
  const weeks = moveWeeks(program, { open, from, to });
  const part = back.mode === 'continue' && !weeks?.change;
  const changes = [
    weeks?.change ?? null,
    part ? (exchangeDays(program, missed, left, setting) ?? mergeMissed(program, missed, left, setting)) : null,
    part || back.mode === 'continue'
      ? null
      : returnLoads({ days, from, to, load: back.load, sets: back.sets }, left, setting),
  ].filter((change) => change !== null);
  const madeUp = changes.some(({ code }) => code === 'shift' || code === 'merge') ? 1 : 0;
  const kept: Reason[] = [
    ...(weeks?.kept ?? []),
    ...(weeks?.change ? [] : calendarKept(left.length, missed.length - madeUp)),
    ...(back.mode === 'continue' && missed.length > 0
      ? [{ code: 'loads', text: 'Up to 7 days away cost no strength: loads stay.' }]
      : []),
  ];
  return { guidance: GUIDANCE, changes, kept, stop: null };
};
