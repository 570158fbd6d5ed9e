import { formatNumber, i18n } from '@halteres/i18n';
import type { TestedLift } from '@halteres/engine/catalog/exercise';
import type { EstablishedSummary, Hindrance, OutlinedSetsView } from '@halteres/modules/planning/established/contract';
import { weekdayShort } from '../../shell/parts/weekday-words.ts';
import type { Units } from '../../shell/session/use-units.ts';
import { measureUnits, rangeText } from '../../programs/program-words.ts';
import { difficultyNames } from '../plan-words.ts';

export const liftNames = (): Record<TestedLift, string> => ({
  squat: i18n._('Squat'),
  bench: i18n._('Bench press'),
  deadlift: i18n._('Deadlift'),
});

/** How often, how long, for whom. */
export const factsOf = ({ daysAWeek, weeks, minutes, level }: EstablishedSummary): string[] => [
  i18n._('{days, plural, one {# day a week} other {# days a week}}', { days: daysAWeek }),
  i18n._('{weeks, plural, one {a cycle of # week} other {a cycle of # weeks}}', { weeks }),
  i18n._('up to {minutes} min', { minutes }),
  difficultyNames()[level],
];

const percent = (share: number): string => formatNumber(share * 100, 1);

function loadText({ share, of, plusKg }: OutlinedSetsView, { weight, weightUnit }: Units): string {
  if (share === null) return '';
  const more = plusKg === 0 ? '' : ` + ${weight(plusKg)} ${weightUnit}`;
  switch (of) {
    case 'one_rep_max':
      return `${i18n._('{percent} % of the 1RM', { percent: percent(share) })}${more}`;
    case 'five_rep_max':
      return `${i18n._('{percent} % of the 5RM', { percent: percent(share) })}${more}`;
    case 'reps':
      return share === 1 ? more : `${i18n._('{percent} % of the working load', { percent: percent(share) })}${more}`;
    case 'effort':
      return '';
  }
}

/** 3 × 5 at 85 % of the 1RM, the last set open. */
export function setsText(plan: OutlinedSetsView, measure: keyof ReturnType<typeof measureUnits>, units: Units): string {
  const unit = measure === 'reps' ? '' : ` ${measureUnits()[measure]}`;
  const open = plan.open ? '+' : '';
  const load = loadText(plan, units);
  return `${plan.sets} × ${rangeText(plan)}${open}${unit}${load === '' ? '' : ` · ${load}`}`;
}

type NameOf = (named: { slug: string; name: string }) => string;

const piecesText = ({ lacking }: Hindrance, pieceOf: NameOf): string =>
  (lacking?.options ?? []).map((option) => option.map(pieceOf).join(' + ')).join(` ${i18n._('or')} `);

/** What is in the way, and how to mend it. */
export function hindranceText(
  hindrance: Hindrance,
  names: { exerciseOf: NameOf; pieceOf: NameOf },
  program: Pick<EstablishedSummary, 'daysAWeek'> & { weekdays: Parameters<typeof weekdayShort>[0][] },
): { text: string; mend: string } {
  const { code, lift, lacking } = hindrance;
  switch (code) {
    case 'age_unknown':
      return {
        text: i18n._('The age is not known.'),
        mend: i18n._('Add it to the client: it decides how heavy and how often.'),
      };
    case 'gym_unknown':
      return {
        text: i18n._('No gym is chosen.'),
        mend: i18n._('Choose one: every load is made from what stands there.'),
      };
    case 'one_rep_max_unknown':
      return {
        text: i18n._('The loads are taken from a 1RM that is not known: {lift}.', {
          lift: lift === undefined ? '' : liftNames()[lift],
        }),
        mend: i18n._('Add it to the client; an estimate from a hard set of up to ten repetitions is enough.'),
      };
    case 'equipment':
      return {
        text: i18n._('Cannot be done in this gym: {exercise}.', {
          exercise: lacking === undefined ? '' : names.exerciseOf(lacking.exercise),
        }),
        mend: i18n._('Add to the gym: {pieces}.', { pieces: piecesText(hindrance, names.pieceOf) }),
      };
    case 'days':
      return {
        text: i18n._('{days, plural, one {This program has # day a week.} other {This program has # days a week.}}', {
          days: program.daysAWeek,
        }),
        mend: i18n._('Choose as many, such as {days}.', { days: program.weekdays.map(weekdayShort).join(', ') }),
      };
    case 'red_flag':
      return {
        text: i18n._('A red flag is recorded. Training is not planned until a professional has seen it.'),
        mend: i18n._('Refer to a doctor or physiotherapist; clear the flag once training is cleared.'),
      };
  }
}

const FIELDS = ['name', 'forWhom', 'overview', 'deload', 'source', 'model'] as const;

/** What each text of the first list is in the second. */
export function wordsBetween(
  written: readonly EstablishedSummary[],
  read: readonly EstablishedSummary[],
): ReadonlyMap<string, string> {
  const byId = new Map(read.map((program) => [program.id, program]));
  return new Map(
    written.flatMap((program) =>
      FIELDS.map((field) => [program[field], byId.get(program.id)?.[field] ?? program[field]]),
    ),
  );
}
