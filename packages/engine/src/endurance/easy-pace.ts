import { paceAt, vdot } from './vdot.ts';

export const MILE_METRES = 1609.344;

/** Share of VDOT of an easy run, inside Daniels' zone. */
const EASY_SHARE = 0.65;

/** Seconds a metre of an easy run takes somebody with this mile time; null where none is known. */
export const easySecondsPerMetre = (mileTimeSeconds: number | null): number | null => {
  const value = mileTimeSeconds === null ? null : vdot(MILE_METRES, mileTimeSeconds);
  const pace = value === null ? null : paceAt(value, EASY_SHARE);
  return pace === null ? null : pace / 1000;
};
