import type { Catalog } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { IMPERSONAL_RULES, plainProfileOf } from '../lint/lint-without-profile.ts';
import { RULES } from '../lint/rules.ts';
import type { Rule } from '../lint/subject.ts';
import type { Profile } from '../profile.ts';
import type { Finding, Program } from '../program.ts';
import { programOf } from './draft.ts';
import { mend, type Mended } from './mend.ts';
import { FRAME_CODES, type Fault, type RepairEdit } from './repair-edit.ts';
import { repairText } from './repair-text.ts';

export type Repaired = {
  /** The program given, the very same object, when there was nothing to mend. */
  program: Program;
  edits: RepairEdit[];
  /** Findings of what was to be mended that no edit clears; the finding says what to do. */
  left: Finding[];
};

export type RepairOptions = {
  /** Mends warnings too; without, only errors. */
  also?: 'warnings';
  /** Leaves weeks, days, dates and the goal as they are. */
  keepFrame?: boolean;
  /** Workouts that stay as they are, such as those already trained. */
  isKept?: (at: { week: number; day: number }) => boolean;
};

/** Enough for a year of workouts with a fault in each exercise. */
const MOST_TRIES = 3000;

const ERRORS = new Set(['error'] as const);
const WARNINGS = new Set(['error', 'warning'] as const);

/** The place of a fault in the program as it was given; where it was added since, the place it has now. */
const placeIn = (program: Program, { finding, exercise, workout, week }: Fault): Finding['at'] => {
  const path = (exercise ?? workout ?? week)?.key.split('.').map(Number) ?? [];
  const [w, d, e] = path;
  const was = w === undefined ? undefined : program.weeks[w];
  if (was === undefined || path.some(Number.isNaN)) return finding.at;
  const day = d === undefined ? undefined : was.workouts[d]?.day;
  return {
    week: was.week,
    ...(day === undefined ? {} : { day }),
    ...(e === undefined ? {} : { exercise: e }),
  };
};

const repairedOf = (program: Program, { steps, draft, left }: Mended, catalog: Catalog): Repaired => {
  const known = exercisesBySlug(catalog);
  return {
    program: steps.length === 0 ? program : programOf(draft),
    left: left.map((fault) => fault.finding),
    edits: steps.map(({ fault, remedy: { code, values }, cost }) => ({
      rule: fault.finding.rule,
      at: placeIn(program, fault),
      evidence: fault.finding.evidence,
      cost,
      reason: { code, text: repairText(code, values, (slug) => known.get(slug)?.name ?? slug), values },
    })),
  };
};

const repair = (
  program: Program,
  profile: Profile,
  catalog: Catalog,
  rules: readonly Rule[],
  { also, keepFrame = false, isKept = () => false }: RepairOptions,
): Repaired =>
  repairedOf(
    program,
    mend(program, profile, catalog, {
      rules,
      severities: also === 'warnings' ? WARNINGS : ERRORS,
      without: keepFrame ? FRAME_CODES : new Set(),
      isKept,
      mostTries: MOST_TRIES,
    }),
    catalog,
  );

/**
 * Clears a program's errors by the smallest edits: each is tried on a copy and linted, taken only when its finding is
 * gone and no other has come, and given back at the end when the rest does without it. The program given is not
 * touched; the same input gives the same bytes. Never throws on a program that `programSchema` accepts.
 */
export const repairProgram = (
  program: Program,
  profile: Profile,
  catalog: Catalog,
  options: RepairOptions = {},
): Repaired => repair(program, profile, catalog, RULES, options);

/** The same by the rules that can be judged when neither the person nor the gym is known. */
export const repairWithoutProfile = (program: Program, catalog: Catalog, options: RepairOptions = {}): Repaired =>
  repair(program, plainProfileOf(program), catalog, IMPERSONAL_RULES, options);
