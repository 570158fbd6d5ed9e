import type { EstablishedProgram, Lift, PlannedDay, SetPlan } from '../model.ts';
import { AS_WRITTEN, exercise } from '../write.ts';

const onFoot = (slug: string): Lift => ({ slug, role: 'conditioning', base: { of: 'effort' }, rule: AS_WRITTEN });
const WARM_UP_SECONDS = 300;
const walk = exercise('walk', [{ sets: 1, reps: WARM_UP_SECONDS }], 0, { timed: true });

/** Rows of how often, seconds of running and seconds of walking after it. */
const intervals = (...rows: readonly (readonly [times: number, run: number, rest: number])[]): PlannedDay => ({
  title: 'Run and walk',
  focus: 'running',
  exercises: [
    walk,
    exercise(
      'intervals',
      rows.map(([sets, reps, rest]): SetPlan => ({ sets, reps, rest })),
      0,
      { timed: true },
    ),
  ],
});
const steady = (minutes: number): PlannedDay => ({
  title: `Run for ${minutes} minutes`,
  focus: 'running',
  exercises: [walk, exercise('run', [{ sets: 1, reps: minutes * 60 }], 0, { timed: true })],
});
const thrice = (day: PlannedDay): PlannedDay[] => [day, day, day];

export const couchToFiveKilometres: EstablishedProgram = {
  id: 'couch-to-5k',
  name: 'Couch to 5 kilometres',
  source: 'Josh Clark, Couch to 5K (1996); from memory of the nine-week plan',
  forWhom: 'Somebody who does not run yet.',
  overview:
    'Nine weeks of three runs, from eight minutes in pieces of one to thirty in one go. Distances are at an easy pace.',
  level: 'beginner',
  goal: 'endurance',
  methodology: 'linear',
  model: 'longer runs every week',
  perWeek: 3,
  weeks: 9,
  deload: 'Repeat a week that was too much.',
  weekdays: ['monday', 'wednesday', 'friday'],
  leavesOut: ['lower_push', 'hip_hinge', 'push', 'pull'],
  minutes: 60,
  lifts: { walk: onFoot('walking'), intervals: onFoot('interval-running'), run: onFoot('running') },
  days: [
    ...thrice(intervals([8, 60, 90])),
    ...thrice(intervals([6, 90, 120])),
    ...thrice(intervals([1, 90, 90], [1, 180, 180], [1, 90, 90], [1, 180, 0])),
    ...thrice(intervals([1, 180, 90], [1, 300, 150], [1, 180, 90], [1, 300, 0])),
    intervals([2, 300, 180], [1, 300, 0]),
    intervals([1, 480, 300], [1, 480, 0]),
    steady(20),
    intervals([1, 300, 180], [1, 480, 180], [1, 300, 0]),
    intervals([1, 600, 180], [1, 600, 0]),
    steady(25),
    ...thrice(steady(25)),
    ...thrice(steady(28)),
    ...thrice(steady(30)),
  ],
};
