import { CALENDAR_RULES } from './rules/calendar-rules.ts';
import { DOSE_RULES } from './rules/dose-rules.ts';
import { EXERCISE_RULES } from './rules/exercise-rules.ts';
import { HEALTH_RULES } from './rules/health-rules.ts';
import { LOAD_RULES } from './rules/load-rules.ts';
import { PROGRESSION_RULES } from './rules/progression-rules.ts';
import { STRUCTURE_RULES } from './rules/structure-rules.ts';
import { TIME_RULES } from './rules/time-rules.ts';
import { VOLUME_RULES } from './rules/volume-rules.ts';
import type { Rule } from './subject.ts';

/** Every rule a program is checked against, in the order they are reported. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...CALENDAR_RULES,
  ...EXERCISE_RULES,
  ...HEALTH_RULES,
  ...LOAD_RULES,
  ...DOSE_RULES,
  ...TIME_RULES,
  ...VOLUME_RULES,
  ...PROGRESSION_RULES,
];
