import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import type { Gym } from '@halteres/engine/load/inventory';

/** What most gyms have, for who is in none. */
export const usualGym = (unit: 'kg' | 'lb'): Gym =>
  GYM_PRESETS[unit === 'kg' ? 'commercial_kg' : 'commercial_lb'] as Gym;
