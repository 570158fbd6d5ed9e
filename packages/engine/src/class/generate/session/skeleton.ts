import type { ClassFocus } from '../../class-profile.ts';

/** Minutes of each part; 45 and 60 from class_programming.json, 30 and 90 engineering defaults between which it is drawn. */
const POINTS = [
  { at: 30, brief: 2, warmUp: 5, strength: 8, setUp: 2, work: 8, coolDown: 3, buffer: 2 },
  { at: 45, brief: 2, warmUp: 7, strength: 12, setUp: 4, work: 14, coolDown: 4, buffer: 2 },
  { at: 60, brief: 3, warmUp: 10, strength: 18, setUp: 5, work: 15, coolDown: 6, buffer: 3 },
  { at: 90, brief: 4, warmUp: 13, strength: 29, setUp: 7, work: 26, coolDown: 8, buffer: 3 },
] as const;

/** Seconds of each part of a class. */
export type Skeleton = {
  briefS: number;
  warmUpS: number;
  strengthS: number;
  setUpS: number;
  workS: number;
  coolDownS: number;
  bufferS: number;
};

/** How strength gives time to the workout, or takes it. */
const LEAN: Readonly<Record<ClassFocus, number>> = {
  balanced: 1,
  strength: 1.2,
  weightlifting: 1.15,
  gymnastics: 1,
  engine: 0.7,
};

const toHalfMinute = (minutes: number): number => Math.floor(minutes * 2) * 30;

/** Divides the minutes of a class (30 to 90); what rounding leaves is buffer. */
export const skeletonOf = (minutes: number, focus: ClassFocus): Skeleton => {
  const upper = POINTS.find(({ at }) => at >= minutes) ?? POINTS[3];
  const lower = POINTS.findLast(({ at }) => at <= minutes) ?? POINTS[0];
  const share = upper.at === lower.at ? 0 : (minutes - lower.at) / (upper.at - lower.at);
  const part = (name: Exclude<keyof typeof upper, 'at'>): number => lower[name] + (upper[name] - lower[name]) * share;
  const strengthS = toHalfMinute(part('strength') * LEAN[focus]);
  const workS = toHalfMinute(part('work') + part('strength') - strengthS / 60);
  const rest = {
    briefS: toHalfMinute(part('brief')),
    warmUpS: toHalfMinute(part('warmUp')),
    setUpS: toHalfMinute(part('setUp')),
    coolDownS: toHalfMinute(part('coolDown')),
  };
  const used = strengthS + workS + rest.briefS + rest.warmUpS + rest.setUpS + rest.coolDownS;
  return { ...rest, strengthS, workS, bufferS: minutes * 60 - used };
};
