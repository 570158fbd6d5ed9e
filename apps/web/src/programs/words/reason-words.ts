import { i18n } from '@halteres/i18n';
import type { ReasonView } from '@halteres/modules/programs/contract';
import { muscleName } from '../../catalogue/words/muscle-words.ts';
import { patternName } from '../../catalogue/words/pattern-words.ts';
import { goalNames } from '../../planning/plan-words.ts';
import { modificationText } from './modification-words.ts';
import { listOf, numberOf, textOf } from './value-of.ts';

/** Why an exercise stands where it does, a sentence a reason; the engine's own sentence where nothing more is known. */
export function reasonText(
  { code, text, values }: ReasonView,
  nameOf: (slug: string) => string,
  published: (text: string) => string = (written) => written,
): string {
  if (code === 'added') return i18n._('Added by the coach.');
  if (code === 'repair') return i18n._('Added for a movement the week lacked.');
  if (values === undefined) return text;
  if (code === 'swap') return i18n._('In place of {name}.', { name: nameOf(textOf(values, 'before')) });
  if (code === 'established.lift')
    return i18n._('As {program} has it.', { program: published(textOf(values, 'program')) });
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
      return i18n._('Allowed with changes: {changes}.', {
        changes: listOf(values, 'changes')
          .map((change) => modificationText(String(change)))
          .join('; '),
      });
    default:
      return '';
  }
}

/** Why an exercise may stand in place of another; the engine's own sentence where nothing more is known. */
export function alternativeText({ text, values }: ReasonView): string {
  if (values === undefined) return text;
  const { movement, muscle } = values;
  const alike =
    typeof movement === 'string'
      ? i18n._('The same movement: {movement}.', { movement: patternName(movement) })
      : i18n._('The same muscle: {muscle}.', { muscle: muscleName(String(muscle)) });
  return numberOf(values, 'changed') === 0 ? alike : `${alike} ${i18n._('With changes for an injury.')}`;
}
