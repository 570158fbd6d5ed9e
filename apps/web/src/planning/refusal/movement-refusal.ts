import type { PatternGroup } from '@halteres/engine/catalog/pattern-groups';
import { i18n } from '@halteres/i18n';
import { listOf, textOf } from '../../programs/words/value-of.ts';
import type { Refusal, RefusalNames, RefusalValues } from './refusal-words.ts';

const movementNames = (): Record<PatternGroup, string> => ({
  lower_push: i18n._('a squat, lunge or step-up'),
  hip_hinge: i18n._('a hip hinge or bridge'),
  push: i18n._('an upper-body push'),
  pull: i18n._('an upper-body pull'),
  chest: i18n._('a chest exercise'),
  shoulders: i18n._('a shoulder exercise'),
  biceps: i18n._('a biceps exercise'),
  triceps: i18n._('a triceps exercise'),
  glutes: i18n._('a glute exercise'),
  core: i18n._('a trunk exercise'),
});

/** What a focus asks for, as the object of a sentence. */
export const movementText = (group: string): string =>
  new Map<string, string>(Object.entries(movementNames())).get(group) ?? group;

/** A movement the focus needs and nobody can train here: what stands in the way. */
export function uncoveredRefusal(code: string, values: RefusalValues, { pieceOf }: RefusalNames): Refusal | null {
  const group = textOf(values, 'group');
  if (group === '' || !code.endsWith(`.${group}`)) return null;
  const movement = movementText(group);
  switch (code.split('.')[0]) {
    case 'catalog':
      return {
        text: i18n._('The catalogue has nothing for {movement}.', { movement }),
        mend: i18n._('Choose another focus.'),
      };
    case 'equipment': {
      const pieces = listOf(values, 'pieces')
        .map((together) => String(together).split('+').map(pieceOf).join(' + '))
        .join(` ${i18n._('or')} `);
      return {
        text: i18n._('This focus needs {movement}, but the gym has nothing for it.', { movement }),
        mend: pieces === '' ? i18n._('Add equipment.') : i18n._('Add equipment, such as: {pieces}.', { pieces }),
      };
    }
    case 'injuries':
      return {
        text: i18n._('This focus needs {movement}, but the injuries rule out what the gym allows.', { movement }),
        mend: i18n._('Choose another focus, or review the injuries with a professional.'),
      };
    case 'dislikes':
      return {
        text: i18n._('This focus needs {movement}, but the dislikes rule out what is possible.', { movement }),
        mend: i18n._('Allow one of the disliked exercises.'),
      };
    case 'skill':
      return {
        text: i18n._('This focus needs {movement}, but what is possible here is too demanding for this level.', {
          movement,
        }),
        mend: i18n._('Raise the level, or add easier equipment.'),
      };
    case 'goal':
      return {
        text: i18n._('This focus needs {movement}, but nothing possible here serves this goal.', { movement }),
        mend: i18n._('Choose another goal, or add equipment.'),
      };
    case 'loads':
      return {
        text: i18n._('This focus needs {movement}, but the lightest load this gym can build is too heavy.', {
          movement,
        }),
        mend: i18n._('Add a lighter bar, dumbbells or a band.'),
      };
    default:
      return null;
  }
}
