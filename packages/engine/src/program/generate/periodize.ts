import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';

export type Methodology = Program['methodology'];
export type WeekPlan = {
  week: number;
  /** 0-based mesocycle; each ends with a deload when there is one. */
  meso: number;
  deload: boolean;
  phase: string;
  intent: string;
  /** Added to reps of mains and secondaries. */
  repShift: number;
  /** Added to the reps in reserve aimed at. */
  rirShift: number;
  /** Added to the sets of the fullest week, never above 0; a deload halves what is left. */
  setShift: number;
};

/** The model used when the coach leaves it open, with the reason. */
export const chooseMethodology = (profile: Profile): { methodology: Methodology; why: string } => {
  if (profile.methodology !== 'auto') return { methodology: profile.methodology, why: 'chosen by the coach' };
  const { goal, difficulty, weeks } = profile;
  if (goal === 'hypertrophy') {
    return {
      methodology: 'hypertrophy_mesocycle',
      why: 'growth follows weekly volume: sets rise, then a light week (Pelland 2024/26)',
    };
  }
  const heavy = goal === 'strength' || goal === 'power' || goal === 'sport';
  if (heavy && difficulty === 'advanced' && weeks >= 8) {
    return {
      methodology: 'block',
      why: 'an advanced lifter with eight weeks or more can separate volume from intensity',
    };
  }
  if (goal === 'strength' && difficulty === 'intermediate' && profile.trainingDays.length >= 3) {
    return {
      methodology: 'daily_undulating',
      why: 'several sessions a week can differ in load; periodised plans gain a little more strength (Williams 2017)',
    };
  }
  return { methodology: 'linear', why: 'the simplest model that progresses; no model is clearly better (ACSM 2026)' };
};

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

const stageOf = (progress: number, cuts: readonly [number, number]): 0 | 1 | 2 =>
  progress < cuts[0] ? 0 : progress < cuts[1] ? 1 : 2;

const NAMES: Readonly<Record<Methodology, readonly [string, string, string]>> = {
  linear: ['Foundation', 'Build', 'Peak'],
  block: ['Accumulation', 'Transmutation', 'Realisation'],
  daily_undulating: ['Undulation', 'Undulation', 'Undulation'],
  hypertrophy_mesocycle: ['Volume', 'Volume', 'Volume'],
};
const INTENTS: Readonly<Record<Methodology, readonly [string, string, string]>> = {
  linear: [
    'more repetitions with moderate loads',
    'fewer repetitions, heavier loads',
    'the heaviest loads of the program',
  ],
  block: ['volume with moderate loads', 'heavier work with less volume', 'heavy work, little volume'],
  daily_undulating: Array<string>(3).fill('heavy, medium and light days within each week') as unknown as [
    string,
    string,
    string,
  ],
  hypertrophy_mesocycle: Array<string>(3).fill('sets rise and reps in reserve fall week by week') as unknown as [
    string,
    string,
    string,
  ],
};
const REP_SHIFT: Readonly<Record<Methodology, readonly [number, number, number]>> = {
  linear: [1, 0, -1],
  block: [1, 0, -1],
  daily_undulating: [0, 0, 0],
  hypertrophy_mesocycle: [0, 0, 0],
};

const UNDULATION = [-1, 2, 0] as const;

/** Repetitions added on a day of every week, 0-based. */
export const dayShift = (methodology: Methodology, day: number): number =>
  methodology === 'daily_undulating' ? (UNDULATION[day % UNDULATION.length] ?? 0) : 0;

/** Every week's phase: what is stressed, and how reps, reserve and sets differ from the base dose. */
export const planWeeks = (profile: Profile, methodology: Methodology): WeekPlan[] => {
  const lengths = mesocycleLengths(profile);
  const withDeload = profile.weeks >= 5;
  const working = profile.weeks - (withDeload ? lengths.length : 0);
  const cuts: [number, number] = methodology === 'block' ? [0.5, 0.8] : [1 / 3, 2 / 3];
  const plans: WeekPlan[] = [];
  let done = 0;
  lengths.forEach((length, meso) => {
    const hard = length - (withDeload ? 1 : 0);
    for (let index = 0; index < length; index++) {
      const deload = withDeload && index === hard;
      const stage = stageOf(working <= 1 ? 0.5 : Math.min(done, working - 1) / working, cuts);
      const within = hard <= 1 ? 1 : index / (hard - 1);
      const rising = methodology === 'hypertrophy_mesocycle';
      plans.push({
        week: plans.length + 1,
        meso,
        deload,
        phase: deload ? 'Deload' : NAMES[methodology][stage],
        intent: deload ? 'half the sets, lighter, well away from failure' : INTENTS[methodology][stage],
        repShift: REP_SHIFT[methodology][stage],
        rirShift: deload ? 2 : 1 - Math.round(within * 2),
        setShift: deload
          ? (plans.at(-1)?.setShift ?? 0)
          : rising
            ? Math.min(0, Math.round(within - 1))
            : methodology === 'block' && stage === 2
              ? -1
              : 0,
      });
      if (!deload) done++;
    }
  });
  return plans;
};

/** Phases as runs of weeks of one name. */
export const phasesOf = (weeks: readonly WeekPlan[]): Program['periodization']['phases'] => {
  const phases: Program['periodization']['phases'] = [];
  for (const { week, phase, intent } of weeks) {
    const last = phases.at(-1);
    if (last && last.name === phase) last.toWeek = week;
    else phases.push({ name: phase, fromWeek: week, toWeek: week, intent });
  }
  return phases;
};
