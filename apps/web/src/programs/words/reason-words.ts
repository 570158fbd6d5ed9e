import { i18n } from '@halteres/i18n';
import type { ReasonView } from '@halteres/modules/programs/contract';
import { patternName } from '../../catalogue/words/pattern-words.ts';
import { goalNames } from '../../planning/plan-words.ts';
import { listOf, textOf } from './value-of.ts';

/** Why an exercise stands where it does, a sentence a reason; the engine's own sentence where nothing more is known. */
export function reasonText({ code, text, values }: ReasonView, nameOf: (slug: string) => string): string {
  if (code === 'added') return i18n._('Added by the coach.');
  if (values === undefined) return text;
  if (code === 'swap') return i18n._('In place of {name}.', { name: nameOf(textOf(values, 'before')) });
  if (code === 'established.lift') return i18n._('As {program} has it.', { program: textOf(values, 'program') });
  if (!code.startsWith('slot.')) return text;
  const movement = patternName(textOf(values, 'pattern'));
  const first = code.startsWith('slot.extra ')
    ? i18n._('Movement: {movement}. Added to reach the weekly sets.', { movement })
    : i18n._('Movement: {movement}.', { movement });
  return [first, ...listOf(values, 'why').map((why) => becauseText(String(why), values))]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function becauseText(why: string, values: NonNullable<ReasonView['values']>): string {
  switch (why) {
    case 'goal': {
      const goal = textOf(values, 'goal');
      return i18n._('A good fit for the goal: {goal}.', {
        goal: new Map<string, string>(Object.entries(goalNames())).get(goal) ?? goal,
      });
    }
    case 'variation':
      return i18n._('The variation of the lift for these weeks.');
    case 'asked_for':
      return i18n._('Asked for.');
    case 'one_rep_max.known':
      return i18n._('Its 1RM is known, so the load can be set.');
    case 'modified':
      return i18n._('Allowed with changes: {changes}.', { changes: listOf(values, 'changes').join('; ') });
    default:
      return '';
  }
}
