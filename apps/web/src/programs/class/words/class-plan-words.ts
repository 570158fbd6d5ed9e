import { i18n } from '@halteres/i18n';
import { phrasebook, type Phrase } from '../../../shell/phrasebook.ts';

const INTENTS: readonly Phrase[] = [
  ['All kinds of work in balance', () => i18n._('All kinds of work in balance')],
  ['More time under the bar', () => i18n._('More time under the bar')],
  ['Strength with one’s own body', () => i18n._('Strength with one’s own body')],
  ['Barbells and skill with loads', () => i18n._('Barbells and skill with loads')],
  ['Longer workouts, shorter lifting', () => i18n._('Longer workouts, shorter lifting')],
];
const readIntent = phrasebook(INTENTS);

/** What is meant with a week, a layout or a whole program of a class, and what is to know of it. */
export const classPlanText = phrasebook([
  ...INTENTS,
  [
    'Light week: fewer and lighter sets. {intent}',
    ({ intent = '' }) =>
      i18n._('Light week: fewer and lighter sets. {intent}', { intent: readIntent(intent) ?? intent }),
  ],
  [
    'Kinds of work in turn, lifts in waves of four weeks.',
    () => i18n._('Kinds of work in turn, lifts in waves of four weeks.'),
  ],
  ['{#weeks} weeks, {#classes} classes a week of {#minutes} minutes for {#people} people.', overview],
  ['{#weeks} week, {#classes} classes a week of {#minutes} minutes for {#people} people.', overview],
  [
    '{#unnamed} of {#people} places have no name: they are planned as a mix of levels.',
    ({ unnamed = '', people = '' }) =>
      i18n._('{unnamed} of {people} places have no name: they are planned as a mix of levels.', { unnamed, people }),
  ],
  [
    '{#hurt} of {#people} people have an injury or condition; each has their own version of what does not suit it.',
    ({ hurt = '', people = '' }) =>
      i18n._(
        '{hurt} of {people} people have an injury or condition; each has their own version of what does not suit it.',
        { hurt, people },
      ),
  ],
  ['The first class follows “{title}”.', ({ title = '' }) => i18n._('The first class follows “{title}”.', { title })],
  [
    '“{title}” could not be followed: nothing of it can be done by this class in this room.',
    ({ title = '' }) =>
      i18n._('“{title}” could not be followed: nothing of it can be done by this class in this room.', { title }),
  ],
]);

function overview({ weeks, classes, minutes, people }: Parameters<Phrase[1]>[0]): string {
  return i18n._(
    '{weeks, plural, one {# week} other {# weeks}}, {classes, plural, one {# class} other {# classes}} a week of {minutes} minutes for {people} people.',
    { weeks: Number(weeks), classes: Number(classes), minutes: Number(minutes), people: Number(people) },
  );
}
