import type { PrescribedExercise, PrescribedSet, Program, Reason } from '../program/program.ts';

// What a typist may leave out, and what is meant then. The writer leaves out the same, so nothing is lost.

export const DEFAULT_GOAL: Program['goal'] = 'general_fitness';
export const DEFAULT_METHOD: Program['methodology'] = 'linear';
export const DEFAULT_FOCUS = 'full_body';
export const DEFAULT_MINUTES = 60;
export const DEFAULT_ROLE: PrescribedExercise['role'] = 'accessory';
export const ROLES: readonly PrescribedExercise['role'][] = ['main', 'secondary', 'accessory', 'conditioning'];
/** The code of a reason or note somebody typed. */
export const TYPED = 'typed';
export const DEFAULT_REASON: Reason = { code: TYPED, text: '' };

export const defaultRest = (kind: PrescribedSet['kind']): number => (kind === 'warm_up' ? 60 : 120);

/** The phases the headings of the weeks tell: weeks in a row with one name. */
export const phasesOf = (weeks: Program['weeks']): Program['periodization']['phases'] => {
  const phases: Program['periodization']['phases'] = [];
  for (const { week, phase, intent } of weeks) {
    const last = phases.at(-1);
    if (last && last.name === phase && last.toWeek === week - 1) last.toWeek = week;
    else phases.push({ name: phase, fromWeek: week, toWeek: week, intent });
  }
  return phases;
};
