import type { MuscleGroup } from '../catalog/taxonomy.ts';

/** Weekly fractional hard sets of an intermediate lifter: maintenance, minimum effective, most adaptive, most recoverable. */
export type Landmarks = { MV: number; MEV: number; MAV: readonly [number, number]; MRV: number };

/** Expert opinion (Israetel 2017-21), an editable prior; groups without an entry have no landmark. */
export const VOLUME_LANDMARKS: Readonly<Partial<Record<MuscleGroup, Landmarks>>> = {
  chest: { MV: 4, MEV: 8, MAV: [12, 20], MRV: 22 },
  back: { MV: 6, MEV: 10, MAV: [14, 22], MRV: 25 },
  quads: { MV: 6, MEV: 8, MAV: [12, 18], MRV: 20 },
  hamstrings: { MV: 4, MEV: 6, MAV: [10, 16], MRV: 20 },
  glutes: { MV: 0, MEV: 0, MAV: [4, 12], MRV: 16 },
  front_delts: { MV: 0, MEV: 0, MAV: [6, 8], MRV: 12 },
  side_delts: { MV: 6, MEV: 8, MAV: [16, 22], MRV: 26 },
  rear_delts: { MV: 6, MEV: 8, MAV: [16, 22], MRV: 26 },
  biceps: { MV: 4, MEV: 8, MAV: [14, 20], MRV: 26 },
  triceps: { MV: 4, MEV: 6, MAV: [10, 14], MRV: 18 },
  calves: { MV: 6, MEV: 8, MAV: [12, 16], MRV: 20 },
  abs: { MV: 0, MEV: 0, MAV: [16, 20], MRV: 25 },
  traps: { MV: 0, MEV: 0, MAV: [12, 20], MRV: 26 },
  forearms: { MV: 0, MEV: 2, MAV: [10, 20], MRV: 25 },
};

/** How landmarks are scaled to a level (engineering default). */
export const LEVEL_SCALE = {
  beginner: { MEV: 0.6, MAV: 0.6, MRV: 0.7 },
  intermediate: { MEV: 1, MAV: 1, MRV: 1 },
  advanced: { MEV: 1.15, MAV: 1.1, MRV: 1.1 },
} as const;

/** Landmarks of a muscle group in fractional sets a week, scaled to a level; null where none are published. */
export const landmarksFor = (group: MuscleGroup, level: keyof typeof LEVEL_SCALE): Landmarks | null => {
  const base = VOLUME_LANDMARKS[group];
  if (!base) return null;
  const scale = LEVEL_SCALE[level];
  return {
    MV: base.MV,
    MEV: base.MEV * scale.MEV,
    MAV: [base.MAV[0] * scale.MAV, base.MAV[1] * scale.MAV],
    MRV: base.MRV * scale.MRV,
  };
};

/** The landmarks of every group that has some, in fractional sets a week, scaled to a level. */
export const landmarksOf = (
  level: keyof typeof LEVEL_SCALE,
): { group: MuscleGroup; MV: number; MEV: number; MAV: [number, number]; MRV: number }[] =>
  (Object.keys(VOLUME_LANDMARKS) as MuscleGroup[]).flatMap((group) => {
    const marks = landmarksFor(group, level);
    return marks ? [{ group, MV: marks.MV, MEV: marks.MEV, MAV: [marks.MAV[0], marks.MAV[1]], MRV: marks.MRV }] : [];
  });
