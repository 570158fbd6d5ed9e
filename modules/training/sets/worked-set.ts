import type { WorkedSet } from '@halteres/engine/record/worked-set';
import type { LoggedSet } from '../contract.ts';

/** A logged set as the engine judges it. */
export const workedSet = <Set extends Omit<WorkedSet, 'weightKg'> & Pick<LoggedSet, 'weightKg'>>(
  set: Set,
): Omit<Set, 'weightKg'> & WorkedSet => ({ ...set, weightKg: set.weightKg === null ? null : Number(set.weightKg) });
