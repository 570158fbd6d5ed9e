import type { TestedLift } from '../../catalog/exercise.ts';
import { painRule, type PainVerdict } from '../../health/pain-rule.ts';
import { wellness, type ReadinessZone } from '../../health/readiness/wellness.ts';
import type { Chance } from './chance.ts';
import { INJURY } from './priors.ts';
import { meanFatigue, type VirtualAthlete } from './virtual-athlete.ts';

export type Pain = { lift: TestedLift; level: number; redFlagDays: number; verdict: PainVerdict | null };

const fades = (pain: Pain): Pain => ({
  ...pain,
  level: pain.level * (1 - INJURY.fadesPerDay),
  redFlagDays: Math.max(0, pain.redFlagDays - 1),
});

/** Pains a day later; those that are gone are left out. */
export const passPains = (pains: readonly Pain[]): Pain[] =>
  pains.map(fades).filter(({ level, redFlagDays }) => level > 0.5 || redFlagDays > 0);

/** An injury of today's training of a lift, or null. */
export const injuryToday = (athlete: VirtualAthlete, lift: TestedLift, chance: Chance, when: string): Pain | null => {
  const tired = Math.max(0, athlete.lifts[lift].fatigue - INJURY.usualFatigue);
  const hazard = INJURY.perSession * (1 + INJURY.perFatigueAboveUsual * tired);
  if (chance.fraction(`${when}/injury/${lift}`) >= hazard) return null;
  const level = INJURY.leastPain + INJURY.spread * chance.fraction(`${when}/pain/${lift}`);
  const red = chance.fraction(`${when}/red/${lift}`) < INJURY.redFlag;
  return { lift, level, redFlagDays: red ? INJURY.redFlagDays : 0, verdict: null };
};

/** What the pain rule says about training a lift today. */
export const painToday = (pain: Pain, chance: Chance, when: string): PainVerdict =>
  painRule({
    during: Math.round(pain.level),
    nextDayMinusBaseline: pain.level > 4 && chance.fraction(`${when}/next/${pain.lift}`) < 0.5 ? 1 : 0,
    neuroOrNightOrTrauma: pain.redFlagDays > 0,
    previous: pain.verdict,
  });

const ITEMS = ['fatigue', 'sleep', 'soreness', 'stress', 'mood'] as const;

/** The morning's five answers, which tire with the body. */
export const answersToday = (athlete: VirtualAthlete, chance: Chance, when: string): number[] =>
  ITEMS.map((item) => {
    const tired = item === 'stress' ? 0 : 0.12 * meanFatigue(athlete);
    const answer = 4 - tired + 0.7 * chance.normal(`${when}/${item}`);
    return Math.min(5, Math.max(1, Math.round(answer)));
  });

/** The zone of the day; `go` while too few mornings are known. */
export const zoneToday = (
  answers: readonly number[],
  earlier: readonly number[],
): { z: number; zone: ReadinessZone } => {
  const judged = wellness(answers, earlier);
  return judged === null || judged.z === null ? { z: 0, zone: 'go' } : { z: judged.z, zone: judged.zone };
};
