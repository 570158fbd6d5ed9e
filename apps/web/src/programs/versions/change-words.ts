import type { ReasonValues } from '@halteres/engine/program/program';
import { i18n } from '@halteres/i18n';
import type { ReasonView } from '@halteres/modules/programs/contract';
import { adviceText } from '../../planning/recommendations/recommendation-words.ts';
import { changeText } from '../../planning/suggestions/change-text.ts';
import { editWords } from '../words/repair-words.ts';
import { titleText } from '../words/title-words.ts';
import { listOf, numberOf, textOf } from '../words/value-of.ts';
import { bulkText } from './bulk-words.ts';

type NameOf = (slug: string) => string;

const MOST_LINES = 6;

/** What a change did, in the reader's language; its own sentence for what is from before it was kept in parts. */
export const changeLine = (
  { summary, said }: { summary: string; said: readonly ReasonView[] | null },
  nameOf: NameOf,
): string => {
  if (said === null) return summary;
  // The same edit in several weeks is said once.
  const lines = [...new Set(said.map((each) => saidText(each, nameOf)))];
  const more = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES),
    ...(more > 0 ? [i18n._('{count, plural, one {and # more} other {and # more}}', { count: more })] : []),
  ].join(' · ');
};

function saidText({ code, text, values = {} }: ReasonView, nameOf: NameOf): string {
  const [family = '', ...rest] = code.split('.');
  const said = { code: rest.join('.'), text, values };
  switch (family) {
    case 'edit':
      return editText(said.code, values, nameOf) ?? bulkText(said.code, values, nameOf) ?? text;
    case 'mend':
      return mendText(said, nameOf) ?? text;
    case 'suggestion':
      return changeText(said, nameOf);
    case 'advice':
      return adviceText(said, nameOf);
    case 'today':
      return i18n._('Fitted to the day by the athlete.');
    default:
      return text;
  }
}

function editText(code: string, values: ReasonValues, nameOf: NameOf): string | null {
  const week = numberOf(values, 'week');
  const of = {
    name: nameOf(textOf(values, 'exercise')),
    to: nameOf(textOf(values, 'to')),
    week,
    set: numberOf(values, 'set'),
    sets: numberOf(values, 'sets'),
    position: numberOf(values, 'position'),
  };
  const free = { title: textOf(values, 'title'), week };
  switch (code) {
    case 'swapped':
      return i18n._('{name} → {to}, week {week}', of);
    case 'swapped_from':
      return i18n._('{name} → {to}, from week {week}', of);
    case 'set_changed':
      return i18n._('{name}, week {week}: set {set} changed', of);
    case 'set_added':
      return i18n._('{name}, week {week}: {sets, plural, one {# set} other {# sets}}', of);
    case 'set_removed':
      return i18n._('{name}, week {week}: set {set} removed', of);
    case 'exercise_moved':
      return i18n._('{name}, week {week}: moved to place {position}', of);
    case 'exercise_added':
      return i18n._('{name}, week {week}: added', of);
    case 'exercise_removed':
      return i18n._('{name}, week {week}: removed', of);
    case 'week_copied_after':
      return i18n._('Week {week} copied after week {after}', { week, after: numberOf(values, 'after') });
    case 'week_copied_over':
      return i18n._('Week {week} copied over week {over}', { week, over: numberOf(values, 'over') });
    case 'restored':
      return i18n._('An earlier version restored');
    case 'free_text_added':
      return i18n._('{title}, week {week}: added', free);
    case 'free_text_changed':
      return i18n._('{title}, week {week}: changed', free);
    case 'free_text_removed':
      return i18n._('{title}, week {week}: removed', free);
    case 'notes':
      return notesText(values);
    default:
      return null;
  }
}

const notesText = (values: ReasonValues): string =>
  [
    numberOf(values, 'program') === 0 ? '' : i18n._('The program'),
    ...listOf(values, 'weeks').map((number) => i18n._('Week {number}', { number })),
    ...listOf(values, 'workouts').map((title) => titleText(String(title))),
  ]
    .filter((place) => place !== '')
    .join(', ');

/** Back Squat: load, 100 kg → 90 kg */
function mendText(reason: { code: string; values: ReasonValues }, nameOf: NameOf): string | null {
  const words = editWords({ reason }, nameOf);
  if (words === null) return null;
  const { about, before, after } = words;
  const change = [before, after].filter((state) => state !== '').join(' → ');
  return change === '' ? about : `${about}, ${change}`;
}
