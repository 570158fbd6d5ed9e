import { REFERENCE_FORMATS } from '@halteres/engine/class/class-reference';
import { CLASS_FORMATS } from '@halteres/engine/class/class-program';
import { i18n } from '@halteres/i18n';
import { measureUnits } from '../../program-words.ts';
import { phrasebook, type NameIn } from '../../../shell/phrasebook.ts';
import { modificationText } from '../../words/modification-words.ts';
import { personText } from '../class-text.ts';
import { pieceTitle } from './piece-words.ts';

const peopleText = (names: string): string => names.split(', ').map(personText).join(', ');

const readNote = phrasebook([
  [
    'Heats of {sizes}: those who wait count reps.',
    ({ sizes = '' }) =>
      i18n._('Heats of {sizes}: those who wait count reps.', { sizes: sizes.replaceAll(' and ', ' + ') }),
  ],
  [
    '{title}: {#places} places, up to {#people} people each, alike in strength so that few plates move.',
    ({ title = '', places, people }, nameIn) =>
      i18n._(
        '{title}: {places, plural, one {# place} other {# places}}, up to {people, plural, one {# person} other {# people}} each, alike in strength so that few plates move.',
        { title: pieceTitle(title, nameIn), places: Number(places), people: Number(people) },
      ),
  ],
  [
    'Start the groups at different movements: {sizes} people.',
    ({ sizes = '' }) => i18n._('Start the groups at different movements: {sizes} people.', { sizes }),
  ],
  [
    'Go to first in “{title}”: {names}.',
    ({ title = '', names = '' }, nameIn) =>
      i18n._('Go to first in “{title}”: {names}.', {
        title: pieceTitle(title, nameIn),
        names: peopleText(names),
      }),
  ],
  [
    'No 1RM known: {names} find the load and leave {#rir} in reserve.',
    ({ names = '', rir = '' }) =>
      i18n._('No 1RM known: find the load and leave {rir} in reserve: {names}.', { names: peopleText(names), rir }),
  ],
  [
    '{#people} people: {#coaches} coaches would see all of them.',
    ({ people = '', coaches = '' }) =>
      i18n._('{people} people: {coaches} coaches would see all of them.', { people, coaches }),
  ],
]);

/** What the coach should keep an eye on. */
export const coachNote = (note: string, nameIn: NameIn): string => readNote(note, nameIn) ?? note;

const formatNames = (): Record<string, string> => ({
  for_time: i18n._('For time'),
  amrap: i18n._('AMRAP'),
  emom: i18n._('EMOM'),
  e2mom: i18n._('Every two minutes'),
  intervals: i18n._('Intervals'),
  tabata: i18n._('Tabata'),
  death_by: i18n._('Death by'),
  max_effort: i18n._('Max effort'),
  stations: i18n._('Stations'),
  sets: i18n._('Sets'),
  chipper: i18n._('chipper'),
  ladder: i18n._('Ladder'),
  igyg: i18n._('I go, you go'),
});

/** The formats a sentence may name, as it names them. */
const FORMATS: readonly string[] = [...REFERENCE_FORMATS, ...CLASS_FORMATS.map((format) => format.toLowerCase())];
const formatText = (written: string): string | null => {
  const format = FORMATS.find((each) => each.replaceAll('_', ' ') === written);
  return format === undefined ? null : (formatNames()[format] ?? null);
};

const unitText = (unit: string): string => new Map<string, string>(Object.entries(measureUnits())).get(unit) ?? unit;

const readChange = phrasebook([
  [
    'Only one of its {#parts} parts is done, for want of time.',
    ({ parts = '' }) => i18n._('Only one of its {parts} parts is done, for want of time.', { parts }),
  ],
  [
    '“{text}” is left out: no known exercise is meant.',
    ({ text = '' }) => i18n._('“{text}” is left out: no known exercise is meant.', { text }),
  ],
  [
    '{name} is left out: nothing like it can be done here.',
    ({ name = '' }, nameIn) => i18n._('{name} is left out: nothing like it can be done here.', { name: nameIn(name) }),
  ],
  [
    '{name} becomes {other}: the room, the level or the avoid list does not allow it.',
    ({ name = '', other = '' }, nameIn) =>
      i18n._('{name} becomes {other}: the room, the level or what is left out does not allow it.', {
        name: nameIn(name),
        other: nameIn(other),
      }),
  ],
  [
    '{name} becomes {other}: there are places for {#places} of {#people} people.',
    ({ name = '', other = '', places = '', people = '' }, nameIn) =>
      i18n._('{name} becomes {other}: there are places for {places} of {people} people.', {
        name: nameIn(name),
        other: nameIn(other),
        places,
        people,
      }),
  ],
  [
    '{before} becomes {after}: {#people} people find places that way.',
    ({ before = '', after = '', people = '' }) =>
      i18n._('{before} becomes {after}: {people} people find places that way.', {
        before: formatText(before) ?? before,
        after: formatText(after) ?? after,
        people,
      }),
  ],
  [
    '{#before} minutes become {#after}: that is what the class has.',
    ({ before = '', after = '' }) =>
      i18n._('{before} minutes become {after}: that is what the class has.', { before, after }),
  ],
  [
    '{name}: {#asked} becomes {#now} {unit}, to end in time.',
    ({ name = '', asked = '', now = '', unit = '' }, nameIn) =>
      i18n._('{name}: {asked} becomes {now} {unit}, to end in time.', {
        name: nameIn(name),
        asked,
        now,
        unit: unitText(unit),
      }),
  ],
]);

/** What was changed of the workout a class follows. */
export const changeOfReference = (change: string, nameIn: NameIn): string => readChange(change, nameIn) ?? change;

const readCue = phrasebook([
  ['leave {#rir} in reserve', ({ rir = '' }) => i18n._('leave {count} in reserve', { count: rir })],
]);

/** What one person does differently. */
export const cueText = (cue: string): string => readCue(cue) ?? modificationText(cue);
