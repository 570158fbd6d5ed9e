import { GZCLP, type Region } from '../../progress/schemes.ts';
import type { EstablishedProgram, Lift, SetScheme } from '../model.ts';
import { exercise, mainLift, secondaryLift, straight } from '../write.ts';

const FIRST_TIER: SetScheme = {
  byStage: GZCLP.stages.T1.map(([sets, reps]) => straight(sets, reps, { amrapLast: true })),
};
const SECOND_TIER: SetScheme = { byStage: GZCLP.stages.T2.map(([sets, reps]) => straight(sets, reps)) };
const THIRD_TIER = straight(...GZCLP.third, { amrapLast: true });

const first = (slug: string, region: Region): Lift =>
  mainLift(slug, { of: 'five_rep_max', share: 0.85 }, { name: 'gzclp', tier: 'T1', region });
const second = (slug: string, region: Region): Lift =>
  secondaryLift(slug, { of: 'one_rep_max', share: 0.62 }, { name: 'gzclp', tier: 'T2', region });
const third = (slug: string): Lift => ({
  slug,
  role: 'accessory',
  base: { of: 'reps', reps: 15, rir: 3 },
  rule: { name: 'gzclp_third_tier', stepKg: 2.5 },
});
const day = (title: string, tiers: readonly [string, string, string]) => ({
  title,
  focus: 'full body',
  exercises: [
    exercise(tiers[0], FIRST_TIER, 240),
    exercise(tiers[1], SECOND_TIER, 150),
    exercise(tiers[2], THIRD_TIER, 75),
  ],
});

export const gzclp: EstablishedProgram = {
  id: 'gzclp',
  name: 'GZCLP',
  source: 'Cody LeFever; checked against a public log of the program',
  forWhom: 'Somebody in the first year who wants linear progress with a plan for its end.',
  overview:
    'A heavy lift, a medium lift and a light one each day. The heavy lift goes from 5 x 3 to 6 x 2 to 10 x 1 as it is missed, then to a new 5RM; the medium from 3 x 10 to 3 x 8 to 3 x 6; the light one rises when its last set reaches 25.',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'gzcl',
  model: 'GZCL tiers with stages',
  perWeek: 3,
  weeks: 4,
  deload: 'A missed last stage starts over from 85 % of a new 5RM.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 90,
  lifts: {
    squat1: first('barbell-back-squat', 'lower'),
    press1: first('barbell-overhead-press', 'upper'),
    bench1: first('barbell-bench-press', 'upper'),
    deadlift1: first('barbell-deadlift', 'lower'),
    squat2: second('barbell-back-squat', 'lower'),
    press2: second('barbell-overhead-press', 'upper'),
    bench2: second('barbell-bench-press', 'upper'),
    deadlift2: second('barbell-deadlift', 'lower'),
    pulldown: third('lat-pulldown'),
    row: third('dumbbell-row'),
  },
  days: [
    day('Squat', ['squat1', 'bench2', 'pulldown']),
    day('Press', ['press1', 'deadlift2', 'row']),
    day('Bench press', ['bench1', 'squat2', 'pulldown']),
    day('Deadlift', ['deadlift1', 'press2', 'row']),
  ],
};
