import type { ReasonValues } from '@halteres/engine/program/program';
import { i18n } from '@halteres/i18n';
import { listOf, numberOf, textOf } from '../../programs/words/value-of.ts';

type NameOf = (slug: string) => string;

const names = (values: ReasonValues, list: string, nameOf: NameOf): string =>
  listOf(values, list)
    .map((slug) => nameOf(String(slug)))
    .join(', ');

/** Each exercise that is replaced, with what takes its place; what nothing replaces is left out. */
const swapsText = (values: ReasonValues, nameOf: NameOf): string =>
  listOf(values, 'from')
    .map((slug, at) => {
      const to = String(listOf(values, 'to')[at] ?? '');
      const from = nameOf(String(slug));
      return to === ''
        ? i18n._('{name} is left out', { name: from })
        : i18n._('{to} in place of {from}', { to: nameOf(to), from });
    })
    .join(', ');

const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');

const easeText = (zone: string): string | null => {
  switch (zone) {
    case 'hold':
      return i18n._(
        'No progress today: loads of the time before where the plan has more. For comfort and safety; it is not better than the plan.',
      );
    case 'ease':
      return i18n._(
        'A quarter of the sets less, one more repetition in reserve, no progress today. For comfort and safety; it is not better than the plan.',
      );
    case 'recover':
      return i18n._(
        'Half the sets, a tenth less load, two more in reserve, no progress today. For comfort and safety; it is not better than the plan.',
      );
    default:
      return null;
  }
};

function shorterText(values: ReasonValues, nameOf: NameOf): string {
  const minutes = { told: numberOf(values, 'told'), minutes: numberOf(values, 'minutes') };
  const pairs = numberOf(values, 'pairs');
  const sets = numberOf(values, 'setsLess');
  const dropped = names(values, 'dropped', nameOf);
  return sentences([
    numberOf(values, 'fits') === 1
      ? i18n._('About {told} of {minutes} minutes', minutes)
      : i18n._('The least that makes sense is about {told} minutes, more than {minutes}', minutes),
    pairs === 0 ? '' : i18n._('{pairs, plural, one {One pair in a superset} other {# pairs in supersets}}', { pairs }),
    sets === 0 ? '' : i18n._('{sets, plural, one {One set less} other {# sets less}}', { sets }),
    dropped === '' ? '' : i18n._('Without {names}', { names: dropped }),
  ]);
}

function otherGymText(values: ReasonValues, nameOf: NameOf): string {
  const count = numberOf(values, 'reloaded');
  const dropped = names(values, 'dropped', nameOf);
  const gym = textOf(values, 'gym');
  return sentences([
    gym === '' ? i18n._('With no equipment') : i18n._('At {gym}', { gym }),
    swapsText(values, nameOf),
    count === 0
      ? ''
      : i18n._(
          '{count, plural, one {The loads of one exercise are rounded down to what is there} other {The loads of # exercises are rounded down to what is there}}',
          { count },
        ),
    dropped === '' ? '' : i18n._('Left out for want of anything alike: {names}', { names: dropped }),
  ]);
}

/** What is changed for one day, in the reader's language; null for what has no words here. */
export function dayChangeText(code: string, values: ReasonValues, nameOf: NameOf): string | null {
  switch (code) {
    case 'readiness':
      return easeText(textOf(values, 'zone'));
    case 'pain_hold':
      return i18n._(
        'No progress where it hurts: the load of the time before, {rir} or more in reserve. Stop above 5 of 10.',
        { rir: numberOf(values, 'rir') },
      );
    case 'pain_regress':
      return i18n._(
        '{swaps}. What hurts above 5 of 10, or more the next day, is not trained. Stop if this hurts as well.',
        { swaps: swapsText(values, nameOf) },
      );
    case 'pain_stop_pattern':
      return i18n._(
        '{swaps}. It got worse twice in a row. Have it looked at by a doctor or physiotherapist before training this movement again.',
        { swaps: swapsText(values, nameOf) },
      );
    case 'time':
      return shorterText(values, nameOf);
    case 'equipment_taken': {
      const last = names(values, 'last', nameOf);
      return sentences([
        swapsText(values, nameOf),
        last === '' ? '' : i18n._('Nothing alike is free for {names}: do it last', { names: last }),
      ]);
    }
    case 'other_gym':
      return otherGymText(values, nameOf);
    default:
      return null;
  }
}
