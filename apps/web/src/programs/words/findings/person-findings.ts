import { i18n } from '@halteres/i18n';
import { conditionName } from '../../../coaching/condition-words.ts';
import { phrasebook, type ReadPhrase } from '../../../shell/phrasebook.ts';
import { becauseText, limitOf, listText, shareText, piecesText } from './finding-slots.ts';

/** What is at fault for the person and the gym, by rule. */
export const PERSON_FINDINGS: Readonly<Record<string, ReadPhrase>> = {
  'health.red-flag': phrasebook([
    [
      'red flag with {condition}',
      ({ condition = '' }) => i18n._('A red flag is recorded: {condition}.', { condition: conditionName(condition) }),
    ],
  ]),
  'health.avoid': phrasebook([
    [
      '{exercise}: {because}',
      ({ exercise = '', because = '' }, nameIn) =>
        i18n._('{exercise}: {because}.', { exercise: nameIn(exercise), because: becauseText(because) }),
    ],
  ]),
  'health.modify': phrasebook([
    [
      '{exercise} with {#rir} in reserve: {because}',
      ({ exercise = '', rir = '', because = '' }, nameIn) =>
        i18n._('{exercise} with {rir} in reserve: {because}.', {
          exercise: nameIn(exercise),
          rir,
          because: becauseText(because),
        }),
    ],
  ]),
  'health.effort': phrasebook([
    [
      '{exercise} with {#rir} in reserve, at least {#least}',
      ({ exercise = '', rir = '', least = '' }, nameIn) =>
        i18n._('{exercise} with {rir} in reserve; at least {least} are right.', {
          exercise: nameIn(exercise),
          rir,
          least,
        }),
    ],
  ]),
  'health.person-load': phrasebook([
    [
      '{exercise} at {#share}; {limit}',
      ({ exercise = '', share = '', limit = '' }, nameIn) =>
        i18n._('{exercise} at {percent} % of the 1RM. {limit}', {
          exercise: nameIn(exercise),
          percent: shareText(share),
          limit: limitOf(limit),
        }),
    ],
  ]),
  'health.person-reps': phrasebook([
    [
      '{exercise} x {#reps}, at least {#least}',
      ({ exercise = '', reps = '', least = '' }, nameIn) =>
        i18n._('{exercise} × {reps}; at least {least} are right.', { exercise: nameIn(exercise), reps, least }),
    ],
  ]),
  'exercise.known': phrasebook([
    ['"{exercise}" is unknown', ({ exercise = '' }) => i18n._('“{exercise}” is unknown.', { exercise })],
  ]),
  'exercise.equipment': phrasebook([
    [
      '{exercise} needs {pieces}',
      ({ exercise = '', pieces = '' }, nameIn) =>
        i18n._('{exercise} needs: {pieces}.', { exercise: nameIn(exercise), pieces: piecesText(pieces, nameIn) }),
    ],
  ]),
  'exercise.disliked': phrasebook([
    [
      '{exercise} is disliked',
      ({ exercise = '' }, nameIn) => i18n._('{exercise} is disliked.', { exercise: nameIn(exercise) }),
    ],
  ]),
  'exercise.skill': phrasebook([
    [
      '{exercise} has skill {#skill}, the level allows {#most}',
      ({ exercise = '', skill = '', most = '' }, nameIn) =>
        i18n._('{exercise} demands {skill} of 5, the level allows {most}.', {
          exercise: nameIn(exercise),
          skill,
          most,
        }),
    ],
  ]),
  'exercise.alternatives': phrasebook([
    [
      'not possible: {exercises}',
      ({ exercises = '' }, nameIn) => i18n._('Not possible: {exercises}.', { exercises: listText(exercises, nameIn) }),
    ],
  ]),
};
