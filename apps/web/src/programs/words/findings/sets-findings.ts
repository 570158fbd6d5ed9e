import { i18n } from '@halteres/i18n';
import { phrasebook, weightFigure, type ReadPhrase } from '../../../shell/phrasebook.ts';
import { shareText } from './finding-slots.ts';

/** What is at fault with sets, loads and rests, by rule. */
export const SETS_FINDINGS: Readonly<Record<string, ReadPhrase>> = {
  'load.buildable': phrasebook([
    [
      '{exercise}: {load} cannot be built',
      ({ exercise = '', load = '' }, nameIn) =>
        i18n._('{exercise}: this gym cannot load {load}.', { exercise: nameIn(exercise), load: weightFigure(load) }),
    ],
  ]),
  'load.external': phrasebook([
    [
      '{exercise} with {load}',
      ({ exercise = '', load = '' }, nameIn) =>
        i18n._('{exercise} with {load}.', { exercise: nameIn(exercise), load: weightFigure(load) }),
    ],
  ]),
  'load.percent': phrasebook([
    [
      '{exercise} has a percent but no 1RM is known',
      ({ exercise = '' }, nameIn) =>
        i18n._('{exercise} has a percent, but no 1RM is known.', { exercise: nameIn(exercise) }),
    ],
    [
      '{exercise}: {load} is {#ratio} % of the load for {#share}',
      ({ exercise = '', load = '', ratio = '', share = '' }, nameIn) =>
        i18n._('{exercise}: {load} is {ratio} % of what {percent} % of the 1RM would be.', {
          exercise: nameIn(exercise),
          load: weightFigure(load),
          ratio,
          percent: shareText(share),
        }),
    ],
  ]),
  'load.achievable': phrasebook([
    [
      '{exercise}: {#reps} repetitions at {#share}',
      ({ exercise = '', reps = '', share = '' }, nameIn) =>
        i18n._(
          '{reps, plural, one {{exercise}: # repetition at {percent} % of the 1RM.} other {{exercise}: # repetitions at {percent} % of the 1RM.}}',
          { exercise: nameIn(exercise), reps: Number(reps), percent: shareText(share) },
        ),
    ],
  ]),
  'load.warm-up': phrasebook([
    [
      '{exercise}: the ramp does not rise below the work load',
      ({ exercise = '' }, nameIn) =>
        i18n._('{exercise}: the warm-ups do not rise, or not below the work load.', { exercise: nameIn(exercise) }),
    ],
  ]),
  'load.effort': phrasebook([
    [
      '{exercise} has neither load nor reserve',
      ({ exercise = '' }, nameIn) =>
        i18n._('{exercise} has neither a load nor repetitions to leave.', { exercise: nameIn(exercise) }),
    ],
  ]),
  'dose.numbers': phrasebook([
    [
      '{exercise}: {amounts}, percent {share}, reserve {reserve}, rest {rest} s',
      ({ exercise = '', amounts = '', share = '', reserve = '', rest = '' }, nameIn) =>
        i18n._('{exercise}: {amounts}, {percent} of the 1RM, {reserve} in reserve, {rest} s of rest.', {
          exercise: nameIn(exercise),
          amounts,
          percent: share === 'null' ? '–' : `${shareText(share)} %`,
          reserve: reserve === 'null' ? '–' : reserve,
          rest,
        }),
    ],
  ]),
  'dose.sets': phrasebook([
    [
      '{exercise}: {#sets} sets',
      ({ exercise = '', sets = '' }, nameIn) =>
        i18n._('{exercise}: {sets, plural, one {# set} other {# sets}}.', {
          exercise: nameIn(exercise),
          sets: Number(sets),
        }),
    ],
  ]),
  'dose.person-sets': phrasebook([
    [
      '{exercise}: {#sets} sets, at most {#most}',
      ({ exercise = '', sets = '', most = '' }, nameIn) =>
        i18n._('{exercise}: {sets, plural, one {# set} other {# sets}}, at most {most} are right.', {
          exercise: nameIn(exercise),
          sets: Number(sets),
          most,
        }),
    ],
  ]),
  'dose.reps': phrasebook([
    [
      '{exercise}: {#reps}, usual {#usual}',
      ({ exercise = '', reps = '', usual = '' }, nameIn) =>
        i18n._('{exercise}: {reps} repetitions, usual are {usual}.', { exercise: nameIn(exercise), reps, usual }),
    ],
  ]),
  'dose.rest': phrasebook([
    [
      '{exercise}: {#rest} s, usual {#usual} s',
      ({ exercise = '', rest = '', usual = '' }, nameIn) =>
        i18n._('{exercise}: {rest} s, usual are {usual} s.', { exercise: nameIn(exercise), rest, usual }),
    ],
  ]),
  'dose.superset-rest': phrasebook([
    [
      '{exercise}: {#rest} s inside superset {letter}',
      ({ exercise = '', rest = '', letter = '' }, nameIn) =>
        i18n._('{exercise}: {rest} s inside superset {letter}.', { exercise: nameIn(exercise), rest, letter }),
    ],
  ]),
  'dose.strength-intensity': phrasebook([
    [
      'heaviest main set at {#percent} % of 1RM',
      ({ percent = '' }) => i18n._('The heaviest main set is at {percent} % of the 1RM.', { percent }),
    ],
  ]),
};
