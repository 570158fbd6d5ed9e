import type { Loading } from '../catalog/exercise.ts';

type Bar = {
  /** What exercises load it for; null where a gym counts it and no exercise's load is built on it. */
  loading: Loading | null;
  /** Equipment an exercise must name to be done with this bar; without it the bar is a plain one of its loading. */
  named?: string;
};

/** Every kind of bar a gym may own, and what its weight counts for. */
export const BARS = {
  barbell: { loading: 'barbell' },
  mens_olympic_bar: { loading: 'barbell' },
  womens_olympic_bar: { loading: 'barbell' },
  junior_bar: { loading: 'barbell' },
  technique_bar: { loading: 'barbell' },
  power_bar: { loading: 'barbell' },
  deadlift_bar: { loading: 'barbell' },
  squat_bar: { loading: 'barbell' },
  standard_bar: { loading: 'barbell' },
  bowed_bar: { loading: 'barbell', named: 'cambered_bar' },
  cambered_bar: { loading: 'barbell', named: 'cambered_bar' },
  swiss_bar: { loading: 'barbell', named: 'axle_swiss_bar' },
  axle_bar: { loading: 'barbell', named: 'axle_swiss_bar' },
  ez_bar: { loading: 'ez_bar' },
  trap_bar: { loading: 'trap_bar' },
  safety_bar: { loading: 'safety_bar' },
  smith: { loading: 'smith' },
  log: { loading: null },
} as const satisfies Readonly<Record<string, Bar>>;

export type BarType = keyof typeof BARS;

export const BAR_TYPES = Object.keys(BARS) as [BarType, ...BarType[]];

/** A bar that only exercises naming its equipment are done with. */
export const isSpecialBar = (type: BarType): boolean => (BARS[type] as Bar).named !== undefined;

/** Which of the bars there an exercise is loaded on: those made for the equipment it names, or else the plain ones. */
export function barsFor<Owned extends { type: BarType }>(
  owned: readonly Owned[],
  loading: Loading,
  equipment: readonly (readonly string[])[],
): Owned[] {
  const fit = owned.filter(({ type }) => BARS[type].loading === loading);
  const namedBy = ({ type }: Owned): string | undefined => (BARS[type] as Bar).named;
  const special = fit.filter((bar) => equipment.some((set) => set.includes(namedBy(bar) ?? '')));
  return special.length > 0 ? special : fit.filter(({ type }) => !isSpecialBar(type));
}
