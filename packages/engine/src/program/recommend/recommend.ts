import type { Catalog } from '../../catalog/exercise.ts';
import { editProgram } from '../edit.ts';
import { lintProgram } from '../lint/lint-program.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { caseOf, type Case, type SessionLog } from './case.ts';
import { deloadAdvice, tirednessOf } from './deload.ts';
import { swapAdvice } from './exercise-swap.ts';
import { formAdvice } from './form-check.ts';
import { frequencyAdvice } from './frequency.ts';
import { intensityAdvice } from './intensity.ts';
import type { Recommendation } from './recommendation.ts';
import { restAdvice } from './rest.ts';
import { volumeAdvice } from './volume.ts';

const some = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** Errors of the linter a program has, to be told from those an edit brings. */
const errorsOf = (program: Program, { profile, catalog }: Case): string[] =>
  lintProgram(program, profile, catalog)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at, evidence }) => JSON.stringify([rule, at, evidence]));

/** A recommendation whose edits break a rule is for a person to carry out; sets that do not fit are no advice. */
const checked = (which: Case, advice: readonly Recommendation[]): Recommendation[] => {
  const { program, profile, catalog } = which;
  if (advice.every(({ edits }) => edits.length === 0)) return [...advice];
  const before = new Set(errorsOf(program, which));
  return advice.flatMap((each) => {
    if (each.edits.length === 0) return [each];
    const after = each.edits.reduce((now, edit) => editProgram(now, edit, profile, catalog), program);
    const sound =
      JSON.stringify(after) !== JSON.stringify(program) && errorsOf(after, which).every((error) => before.has(error));
    return sound ? [each] : each.type === 'volume' ? [] : [{ ...each, edits: [] }];
  });
};

/**
 * What weeks of training say should change, each with its evidence: swaps, a light week, intensity, volume, frequency,
 * technique, rest. Silent where too little is known, and where nobody should train before somebody has looked. Tiredness
 * comes first: what else it would explain is not said beside it.
 */
export const recommend = (
  program: Program,
  profile: Profile,
  catalog: Catalog,
  log: SessionLog,
  today: string,
): Recommendation[] => {
  if (profile.athlete.injuries.some(({ redFlag }) => redFlag)) return [];
  const which = caseOf(program, profile, catalog, log, today);
  if (which.sessions.length === 0) return [];
  const form = formAdvice(which);
  const rest = restAdvice(which);
  const tired = tirednessOf(which);
  if (tired !== null) return checked(which, [...form, ...some(deloadAdvice(which, tired)), ...rest]);
  const hurt = new Set(form.map(({ values }) => values['exercise']));
  return checked(which, [
    ...form,
    ...swapAdvice(which).filter(({ values }) => !hurt.has(values['exercise'] ?? '')),
    ...some(intensityAdvice(which)),
    ...volumeAdvice(which),
    ...frequencyAdvice(which),
    ...rest,
  ]);
};
