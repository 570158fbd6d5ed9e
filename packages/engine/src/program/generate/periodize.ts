import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import type { Methodology, WeekPlan } from './models/model.ts';

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
