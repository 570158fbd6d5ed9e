import { fractionalSets, type CountedSets } from '../../volume/fractional.ts';
import type { Landmarks } from '../../volume/landmarks.ts';
import { efficiencyTier, overSessionCeiling, volumeStatus } from '../../volume/status.ts';
import type { Adapters } from './adapter.ts';

type LoggedSets = Omit<CountedSets, 'percent' | 'count' | 'reps' | 'rir'> & {
  count?: number;
  pct?: number | null;
  reps?: number | null;
  rir?: number | null;
};

export const volumeAdapters: Adapters = {
  'volume.fractional': (x: { sets: LoggedSets[] }) =>
    fractionalSets(
      x.sets.map(({ pct, reps, rir, count, ...sets }) => ({
        ...sets,
        count: count ?? 1,
        reps: reps ?? undefined,
        rir: rir ?? undefined,
        percent: pct ?? undefined,
      })),
    ),
  'volume.status': (x: { weeklySets: number; landmarks: Landmarks }) => volumeStatus(x.weeklySets, x.landmarks),
  'volume.session': (x: { sets: number }) => ({ flag: overSessionCeiling(x.sets) }),
  'volume.efficiencyTier': (x: { goal: 'hypertrophy' | 'strength'; fractionalSetsPerWeek: number }) =>
    efficiencyTier(x.goal, x.fractionalSetsPerWeek),
};
