/** Kinds of daily life beside training. What each means for recovery stands in the catalogue; no number follows from it. */
export const LIFE_CATEGORIES = [
  'seated_work',
  'standing_work',
  'manual_labour',
  'shift_work',
  'small_children',
  'caring_for_adults',
  'student',
  'retired',
  'in_season',
  'off_season',
  'emergency_service',
  'frequent_travel',
  'at_home',
] as const;
export type LifeCategorySlug = (typeof LIFE_CATEGORIES)[number];
