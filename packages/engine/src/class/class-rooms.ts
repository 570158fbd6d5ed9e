import { GYM_PRESETS } from '../load/gym-presets.ts';
import type { Gym } from '../load/inventory.ts';

const preset = (name: string): Gym => GYM_PRESETS[name] as Gym;
const bars = (count: number, weight: string, unit: 'kg' | 'lb'): Gym['bars'] =>
  Array.from({ length: count }, () => ({ type: 'barbell' as const, weight, unit }));

/** Rooms as classes find them, with counts; for tests and examples. */
export const CLASS_ROOMS: Readonly<Record<string, Gym>> = {
  garage: {
    ...preset('garage'),
    bars: [...bars(1, '20', 'kg'), ...bars(1, '15', 'kg')],
    counts: { jump_rope: 4, mat: 6 },
  },
  box: {
    ...preset('crossfit_box'),
    bars: [...bars(4, '45', 'lb'), ...bars(4, '35', 'lb')],
    counts: { rower: 4, air_bike: 2, pull_up_bar: 8, plyo_box: 6, slam_wall_ball: 8, jump_rope: 14, rack: 6, mat: 20 },
  },
  park: { ...preset('park'), counts: { pull_up_bar: 4, jump_rope: 10 } },
  field: { ...preset('park'), name: 'Field', equipment: [] },
  hotel: preset('hotel'),
  commercial: preset('commercial_kg'),
  mixed: preset('garage_mixed'),
};
