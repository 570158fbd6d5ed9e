import { i18n } from '@halteres/i18n';
import { patternName } from '../../../catalogue/words/pattern-words.ts';
import { movementText } from '../../../planning/refusal/movement-refusal.ts';
import { weekdayName } from '../../../shell/parts/weekday-words.ts';
import { phrasebook, weightFigure, type ReadPhrase } from '../../../shell/phrasebook.ts';
import { dateText, goalText, groupSets, listText } from './finding-slots.ts';

/** What is at fault with weeks, days and volume, by rule. */
export const WEEKS_FINDINGS: Readonly<Record<string, ReadPhrase>> = {
  'structure.weeks': phrasebook([
    [
      'weeks {numbers}; {#asked} were asked for',
      ({ numbers = '', asked = '' }) =>
        i18n._(
          '{asked, plural, one {Weeks: {numbers}; # was asked for.} other {Weeks: {numbers}; # were asked for.}}',
          { numbers: numbers === 'none' ? '–' : numbers, asked: Number(asked) },
        ),
    ],
  ]),
  'structure.days': phrasebook([
    [
      '{#workouts} workouts for {#days} days',
      ({ workouts = '', days = '' }) =>
        i18n._(
          '{workouts, plural, one {# workout} other {# workouts}} for {days, plural, one {# day} other {# days}}.',
          { workouts: Number(workouts), days: Number(days) },
        ),
    ],
  ]),
  'structure.goal': phrasebook([
    [
      'goal {goal}, asked for {asked}',
      ({ goal = '', asked = '' }) =>
        i18n._('The goal is {goal}; asked for was {asked}.', { goal: goalText(goal), asked: goalText(asked) }),
    ],
  ]),
  'structure.empty': phrasebook([
    ['no exercise', () => i18n._('No exercise.')],
    [
      '{exercise} has no work set',
      ({ exercise = '' }, nameIn) => i18n._('{exercise} has no work set.', { exercise: nameIn(exercise) }),
    ],
  ]),
  'structure.duplicate': phrasebook([
    [
      '{exercise} again',
      ({ exercise = '' }, nameIn) => i18n._('{exercise} stands here twice.', { exercise: nameIn(exercise) }),
    ],
  ]),
  'structure.superset': phrasebook([
    [
      'superset {letter} has positions {places}',
      ({ letter = '', places = '' }) => i18n._('Superset {letter} has positions {places}.', { letter, places }),
    ],
  ]),
  'structure.main-first': phrasebook([
    [
      '{exercise} comes after {other}',
      ({ exercise = '', other = '' }, nameIn) =>
        i18n._('{exercise} comes after {other}.', { exercise: nameIn(exercise), other: nameIn(other) }),
    ],
  ]),
  'calendar.weekday': phrasebook([
    [
      '{#date} is a {real}, not a {weekday}',
      ({ date = '', real = '', weekday = '' }) =>
        i18n._('{date} falls on this weekday: {real}. Planned was: {weekday}.', {
          date: dateText(date),
          real: weekdayName(real),
          weekday: weekdayName(weekday),
        }),
    ],
    [
      '{real} was not chosen',
      ({ real = '' }) => i18n._('This weekday was not chosen: {real}.', { real: weekdayName(real) }),
    ],
  ]),
  'calendar.window': phrasebook([
    [
      '{#date} is {#days} days from the first day of week {#week}',
      ({ date = '', days = '', week = '' }) =>
        i18n._('{date} is {days} days from the first day of week {week}.', { date: dateText(date), days, week }),
    ],
  ]),
  'calendar.order': phrasebook([
    [
      '{#date} does not follow {#before}',
      ({ date = '', before = '' }) =>
        i18n._('{date} does not follow {before}.', { date: dateText(date), before: dateText(before) }),
    ],
  ]),
  'time.limit': phrasebook([
    [
      'about {#minutes} minutes of {#session}',
      ({ minutes = '', session = '' }) => i18n._('About {minutes} minutes of {session}.', { minutes, session }),
    ],
  ]),
  'time.estimate': phrasebook([
    [
      '{#stated} stated, {#modelled} modelled',
      ({ stated = '', modelled = '' }) =>
        i18n._('{stated} minutes are stated, {modelled} follow from the time model.', { stated, modelled }),
    ],
  ]),
  'time.used': phrasebook([
    [
      'about {#minutes} of {#session} minutes',
      ({ minutes = '', session = '' }) => i18n._('About {minutes} minutes of {session}.', { minutes, session }),
    ],
  ]),
  'deload.planned': phrasebook([
    ['eight hard weeks in a row', () => i18n._('Eight hard weeks in a row.')],
    [
      '{#weeks} weeks without a light one',
      ({ weeks = '' }) =>
        i18n._('{weeks, plural, one {# week} other {# weeks}} without a light one.', { weeks: Number(weeks) }),
    ],
  ]),
  'deload.lighter': phrasebook([
    [
      '{#sets} sets after {#before}',
      ({ sets = '', before = '' }) =>
        i18n._('{sets, plural, one {# set} other {# sets}} after {before}.', { sets: Number(sets), before }),
    ],
    [
      '{exercise}: {load} after {before}',
      ({ exercise = '', load = '', before = '' }, nameIn) =>
        i18n._('{exercise}: {load} after {before}.', {
          exercise: nameIn(exercise),
          load: weightFigure(load),
          before: weightFigure(before),
        }),
    ],
  ]),
  'progression.jump': phrasebook([
    [
      '{exercise}: {before} to {load}',
      ({ exercise = '', before = '', load = '' }, nameIn) =>
        i18n._('{exercise}: from {before} to {load}.', {
          exercise: nameIn(exercise),
          before: weightFigure(before),
          load: weightFigure(load),
        }),
    ],
  ]),
  'progression.main-lifts': phrasebook([
    [
      '{exercise} was not a main lift of day {#day} in the first week',
      ({ exercise = '', day = '' }, nameIn) =>
        i18n._('{exercise} was not a main lift of day {day} in the first week.', { exercise: nameIn(exercise), day }),
    ],
  ]),
  'recovery.heavy-days': phrasebook([
    [
      '{patterns} heavy on {#date} and the day before',
      ({ patterns = '', date = '' }) =>
        i18n._('Heavy on {date} and the day before: {patterns}.', {
          patterns: listText(patterns, patternName),
          date: dateText(date),
        }),
    ],
  ]),
  'recovery.youth-days': phrasebook([
    [
      '{#days} days a week at {#age}',
      ({ days = '', age = '' }) =>
        i18n._('{days, plural, one {# day} other {# days}} a week at the age of {age}.', { days: Number(days), age }),
    ],
  ]),
  'volume.coverage': phrasebook([
    [
      'nothing for {groups}',
      ({ groups = '' }) => i18n._('Nothing for: {groups}.', { groups: listText(groups, movementText) }),
    ],
  ]),
  'volume.over': phrasebook([
    ['{groups}', ({ groups = '' }) => i18n._('{groups} sets.', { groups: groupSets(groups) })],
  ]),
  'volume.under': phrasebook([
    ['{groups}', ({ groups = '' }) => i18n._('{groups} sets.', { groups: groupSets(groups) })],
  ]),
  'volume.session': phrasebook([
    ['{groups}', ({ groups = '' }) => i18n._('{groups} sets.', { groups: groupSets(groups) })],
  ]),
  'volume.balance': phrasebook([
    [
      '{#push} push sets, {#pull} pull sets',
      ({ push = '', pull = '' }) => i18n._('Push: {push}, pull: {pull} sets.', { push, pull }),
    ],
  ]),
};
