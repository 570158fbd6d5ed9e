import type { Profile } from '../../profile.ts';
import type { HardWeek, WeekPlan } from './model.ts';

/** Lengths of the mesocycles, deload included: 4 to 8 weeks each from five weeks on, one without deload below. */
export const mesocycleLengths = (profile: Pick<Profile, 'weeks' | 'difficulty' | 'athlete'>): number[] => {
  const { weeks, athlete, difficulty } = profile;
  const tired = athlete.age >= 60 || (athlete.recoveryScore !== null && athlete.recoveryScore <= 4);
  const usual = tired ? 5 : { beginner: 7, intermediate: 6, advanced: 5 }[difficulty];
  let count = Math.max(Math.ceil(weeks / 8), Math.round(weeks / usual), 1);
  while (count > 1 && Math.floor(weeks / count) < 4) count--;
  return Array.from(
    { length: count },
    (_, i) => Math.floor((weeks * (i + 1)) / count) - Math.floor((weeks * i) / count),
  );
};

export type Shape = Partial<Pick<WeekPlan, 'repShift' | 'rirShift' | 'setShift'>> & Pick<WeekPlan, 'phase' | 'intent'>;

export const DELOAD_PHASE = 'Deload';
const DELOAD_INTENT = 'half the sets, lighter, well away from failure';

/** Hard weeks in mesocycles with a light week behind each, and effort that rises through a mesocycle. */
export const usualWeeks = (
  profile: Profile,
  shape: (week: HardWeek) => Shape,
  lengths: readonly number[] = mesocycleLengths(profile),
  endsLight: (length: number) => boolean = () => profile.weeks >= 5,
): WeekPlan[] => {
  const working = profile.weeks - lengths.filter(endsLight).length;
  const plans: WeekPlan[] = [];
  let done = 0;
  lengths.forEach((length, meso) => {
    const light = endsLight(length);
    const hard = length - (light ? 1 : 0);
    for (let index = 0; index < length; index++) {
      const deload = light && index === hard;
      const within = hard <= 1 ? 1 : index / (hard - 1);
      const place = {
        done: Math.min(done, working - 1),
        working,
        index: Math.min(index, hard - 1),
        hard,
        within: Math.min(1, within),
      };
      const shaped = shape(place);
      plans.push({
        week: plans.length + 1,
        meso,
        deload,
        phase: deload ? DELOAD_PHASE : shaped.phase,
        intent: deload ? DELOAD_INTENT : shaped.intent,
        repShift: shaped.repShift ?? 0,
        rirShift: deload ? 2 : (shaped.rirShift ?? 1 - Math.round(within * 2)),
        setShift: deload ? (plans.at(-1)?.setShift ?? 0) : (shaped.setShift ?? 0),
        // A light week looks back at the hard one before it.
        place: deload ? { ...place, done: Math.max(0, done - 1) } : place,
      });
      if (!deload) done++;
    }
  });
  return plans;
};

/** Which third of a program a hard week lies in; other parts than thirds by their cuts. */
export const stageOf = (
  { done, working }: Pick<HardWeek, 'done' | 'working'>,
  cuts: readonly [number, number] = [1 / 3, 2 / 3],
): 0 | 1 | 2 => {
  const progress = working <= 1 ? 0.5 : done / working;
  return progress < cuts[0] ? 0 : progress < cuts[1] ? 1 : 2;
};

const CYCLE = 4;

/** Weeks of three hard ones and a light one; what is left over is hard. */
export const fourWeekCycles = (profile: Profile, shape: (week: HardWeek) => Shape): WeekPlan[] => {
  const whole = Array<number>(Math.floor(profile.weeks / CYCLE)).fill(CYCLE);
  const rest = profile.weeks % CYCLE;
  return usualWeeks(profile, shape, rest > 0 ? [...whole, rest] : whole, (length) => length === CYCLE);
};
