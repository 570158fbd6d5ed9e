import type { ClassRule } from './class-subject.ts';
import { PEOPLE_RULES } from './people-rules.ts';
import { ROOM_RULES } from './room-rules.ts';
import { TIME_RULES } from './time-rules.ts';
import { WEEK_RULES } from './week-rules.ts';

/** Every rule a class's program is checked against, in the order they are reported. */
export const CLASS_RULES: readonly ClassRule[] = [...ROOM_RULES, ...TIME_RULES, ...PEOPLE_RULES, ...WEEK_RULES];
