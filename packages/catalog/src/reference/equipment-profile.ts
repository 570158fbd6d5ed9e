import type { Equipment } from '@halteres/engine/catalog/exercise';
import { KIND_PROFILES, PIECE_PROFILES } from './equipment-profiles.ts';

/** How the load of a piece of equipment goes up. */
export const INCREMENTS = [
  'plates', // in pairs, one on each end of a bar
  'plates_one_end',
  'plates_machine',
  'dumbbells',
  'kettlebells',
  'stack',
  'heavier_piece', // another, heavier one is taken
  'band', // a thicker one, or more stretch
  'body', // the body is the load: lever, range, or weight on a belt
  'resistance', // a setting, or simply more effort
  'none', // it carries no load
] as const;
export type Increment = (typeof INCREMENTS)[number];

export type EquipmentProfile = {
  increment: Increment;
  /** The least it usually weighs or resists; null where kilograms say nothing. */
  firstKg: number | null;
  stepKg: number | null;
  mostKg: number | null;
  /** 0 silent … 3 heard in the next room, when it is used hard or dropped. */
  noise: 0 | 1 | 2 | 3;
  /** Free floor to use it, in square metres. */
  floorM2: number;
};

/** What is usual; a gym's own list of bars, plates and stacks always comes first. Expert opinion, training-science §9. */
export function profileOf({ slug, kind }: Pick<Equipment, 'slug' | 'kind'>): EquipmentProfile {
  const profile = { ...KIND_PROFILES[kind], ...PIECE_PROFILES[slug] };
  if (!isWhole(profile)) throw new Error(`${slug}: no profile for ${kind}`);
  return profile;
}

const isWhole = (profile: Partial<EquipmentProfile>): profile is EquipmentProfile =>
  profile.increment !== undefined && profile.noise !== undefined && profile.floorM2 !== undefined;
