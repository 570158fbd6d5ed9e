import type { Landmarks } from './landmarks.ts';

export type VolumeStatus = 'below_maintenance' | 'maintenance' | 'productive_low' | 'productive' | 'high' | 'over';

/** Where a week's fractional sets stand among the landmarks; a bound that is met counts as reached. */
export const volumeStatus = (weeklySets: number, marks: Landmarks): VolumeStatus => {
  if (weeklySets < marks.MV) return 'below_maintenance';
  if (weeklySets < marks.MEV) return 'maintenance';
  if (weeklySets < marks.MAV[0]) return 'productive_low';
  if (weeklySets <= marks.MAV[1]) return 'productive';
  return weeklySets <= marks.MRV ? 'high' : 'over';
};

/** Past this many fractional sets for a muscle in one session nothing more is detectable (Remmert 2025). */
export const SESSION_SET_CEILING = 11;

export const overSessionCeiling = (fractional: number): boolean => fractional > SESSION_SET_CEILING;

/** How much a further weekly set still brings, by Pelland's tiers. */
export const efficiencyTier = (goal: 'hypertrophy' | 'strength', weeklySets: number): string => {
  if (goal === 'strength') {
    return weeklySets < 1
      ? 'below_detectable'
      : weeklySets <= 2
        ? 'high_efficiency'
        : weeklySets < 4
          ? 'intermediate'
          : 'flat';
  }
  if (weeklySets < 4) return 'below_detectable';
  if (weeklySets <= 10) return 'high_efficiency';
  if (weeklySets <= 18) return 'intermediate';
  return weeklySets <= 29 ? 'low' : 'unclear';
};
