import type { PatternGroup } from '../../../catalog/pattern-groups.ts';
import type { MuscleGroup } from '../../../catalog/taxonomy.ts';
import type { Weekday } from '../../profile-words.ts';
import type { Chosen } from '../choose.ts';
import type { Dose } from '../dose.ts';
import type { DayTemplate, Role, Slot } from '../slots.ts';

/** 0 straight sets; 1 accessories in supersets; 2 also secondaries, shorter rest; 3 everything, one ramp set. */
export type Tightness = 0 | 1 | 2 | 3;

export type Planned = {
  slot: Slot;
  role: Role;
  chosen: Chosen;
  dose: Dose;
  sets: number;
  /** Amount of a steady conditioning piece in seconds; null otherwise. */
  steady: number | null;
  superset: string | null;
  /** Its sets rise through a block; the others stay, so that no group falls below its minimum. */
  ramps: boolean;
};

export const isLift = ({ role }: Pick<Planned, 'role'>): boolean => role !== 'conditioning';

export type DayPlan = { template: DayTemplate; offset: number; weekday: Weekday; items: Planned[] };

/** A week of exercises and sets, as full as it gets. */
export type Layout = {
  days: DayPlan[];
  tightness: Tightness;
  /** Fractional sets by muscle group. */
  volume: ReadonlyMap<MuscleGroup, number>;
  /** How far at most the week is from the best there can be, 0..1; null where nobody looked. */
  gap: number | null;
  /** A day takes longer than there is, however short its lifts. */
  tooLong: boolean;
  /** Pattern groups the focus needs and no day has. */
  uncovered: PatternGroup[];
};

/** Ramp sets planned for a lift: more for the first of a day, fewer when time is short. */
export const rampCount = (first: boolean, tightness: Tightness): number =>
  tightness === 3 ? 1 : tightness === 2 ? (first ? 2 : 1) : first ? 4 : 2;

/** Whether a role is alternated with another exercise at a tightness. */
export const mayPair = (role: Role, tightness: Tightness): boolean =>
  role !== 'conditioning' &&
  (tightness >= 3 || (tightness === 2 && role !== 'main') || (tightness === 1 && role === 'accessory'));

/** Whether every lift a model is made of has its place; a second lift may give way to what a person recovers from. */
export const hasOwnLifts = ({ days }: Layout): boolean =>
  days.every(({ template, items }) =>
    template.slots.every(
      (slot) => slot.sets === undefined || slot.role === 'secondary' || items.some((item) => item.slot === slot),
    ),
  );

/** Whether nothing a week must have is missing, and each day fits its time. */
export const isWhole = (layout: Layout): boolean =>
  layout.uncovered.length === 0 &&
  !layout.tooLong &&
  layout.days.every((day) => day.items.length > 0) &&
  hasOwnLifts(layout);
