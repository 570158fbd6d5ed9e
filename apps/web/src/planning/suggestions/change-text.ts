import type { ReasonValues } from '@halteres/engine/program/program';
import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import type { Suggestion } from '@halteres/modules/planning/adapt/contract';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { titleText } from '../../programs/words/title-words.ts';
import { listOf, numberOf, textOf } from '../../programs/words/value-of.ts';
import { dayChangeText } from './day-change-text.ts';

export type NameOf = (slug: string) => string;

const kg = (value: number): string => `${formatNumber(value, 1)} kg`;
const percent = (share: number): string => formatNumber(Math.round(share * 100), 0);
const loadOf = (values: ReasonValues, load: string, unit: string): string =>
  `${formatNumber(numberOf(values, load), 3)} ${textOf(values, unit)}`;
const repsOf = (values: ReasonValues): string =>
  listOf(values, 'reps')
    .map((reps) => formatNumber(Number(reps), 0))
    .join(', ');

/** A suggestion in the reader's language; the engine's own sentence for what has no words here. */
export const changeText = (
  { code, text, values }: Pick<Suggestion, 'text' | 'values'> & { code: string },
  nameOf: NameOf,
): string =>
  loadChangeText(code, values, nameOf) ??
  weekChangeText(code, values, nameOf) ??
  dayChangeText(code, values, nameOf) ??
  text;

function loadChangeText(code: string, values: ReasonValues, nameOf: NameOf): string | null {
  const name = nameOf(textOf(values, 'exercise'));
  switch (code) {
    case 'new_one_rep_max':
      return i18n._(
        '{name}: the last two sessions give a 1RM of about {estimate}, the plan is made for {planned}. Its loads follow.',
        { name, estimate: kg(numberOf(values, 'estimatedKg')), planned: kg(numberOf(values, 'plannedForKg')) },
      );
    case 'rpe_correction': {
      const done = {
        name,
        load: loadOf(values, 'load', 'unit'),
        reps: formatNumber(numberOf(values, 'reps'), 0),
        rpe: formatNumber(numberOf(values, 'actual'), 1),
        target: formatNumber(numberOf(values, 'target'), 1),
      };
      return textOf(values, 'way') === 'up'
        ? i18n._('{name}: {load} × {reps} felt like RPE {rpe}, RPE {target} was meant. The next load is heavier.', done)
        : i18n._(
            '{name}: {load} × {reps} felt like RPE {rpe}, RPE {target} was meant. The next load is lighter.',
            done,
          );
    }
    case 'stall':
      return i18n._(
        '{name}: no gain over {sessions} sessions in {days} days at full effort. One lighter session, then build up again.',
        { name, sessions: numberOf(values, 'sessions'), days: numberOf(values, 'days') },
      );
    case 'two_for_two':
    case 'double_progression':
      return progressionText(code, values, name);
    default:
      return null;
  }
}

function progressionText(code: string, values: ReasonValues, name: string): string {
  const done = {
    name,
    load: loadOf(values, 'load', 'unit'),
    reps: repsOf(values),
    next: loadOf(values, 'next', 'nextUnit'),
    least: numberOf(values, 'lo'),
    aim: numberOf(values, 'aim'),
  };
  switch (textOf(values, 'course')) {
    case 'raise':
      return code === 'two_for_two'
        ? i18n._('{name}: {load} × {reps} is two over the range twice. Up to {next}.', done)
        : i18n._('{name}: {load} × {reps} is the top of the range. Up to {next}.', done);
    case 'reduce':
      return i18n._('{name}: {load} × {reps}, below {least} twice. A little lighter, and up again.', done);
    default:
      return i18n._('{name}: {load} × {reps}. Stay at this load and aim for {aim}.', done);
  }
}

const triggerTexts = (): Record<string, string> => ({
  e1rm_drop: i18n._('main lifts fell'),
  rpe_over: i18n._('sets felt harder than planned'),
  low_wellness: i18n._('wellness was low on most days'),
  joint_pain: i18n._('joints hurt twice in a week'),
  sleep_short: i18n._('sleep was short on most nights'),
  missed_reps: i18n._('repetitions were missed in many sets'),
  illness_fever: i18n._('there was illness with fever'),
  pain_ge_6: i18n._('there was pain of 6 or more'),
  athlete_request: i18n._('it was asked for'),
});

/** What speaks for a light week, one after the other. */
export const triggersText = (values: ReasonValues): string =>
  listOf(values, 'triggers')
    .map((each) => triggerTexts()[String(each)] ?? String(each))
    .join('; ');

function weekChangeText(code: string, values: ReasonValues, nameOf: NameOf): string | null {
  const days = numberOf(values, 'days');
  switch (code) {
    case 'deload':
      return i18n._(
        'A light week from {date}: {reasons}. Half the sets, a tenth less load, up to two more in reserve; exercises and days stay.',
        { date: formatDate(textOf(values, 'from'), 'day'), reasons: triggersText(values) },
      );
    case 'volume_up':
    case 'volume_down':
      return volumeText(code, values, nameOf);
    case 'layoff':
      return i18n._(
        '{weeks, plural, one {After {days} days away: start at {load} % of the loads and {sets} % of the sets, back to the plan after a week.} other {After {days} days away: start at {load} % of the loads and {sets} % of the sets, back to the plan after # weeks.}}',
        {
          days,
          weeks: numberOf(values, 'weeks'),
          load: percent(numberOf(values, 'load')),
          sets: percent(numberOf(values, 'sets')),
        },
      );
    case 'restart':
      return i18n._(
        '{days} days without training: loads are found anew. Make a new program from today, two light weeks first.',
        { days },
      );
    case 'shift':
      return i18n._(
        '“{missed}” was missed and trains a main lift nothing else does this week. It moves to {date}; “{spare}” falls out.',
        {
          missed: titleText(textOf(values, 'missed')),
          date: formatDate(textOf(values, 'date'), 'day'),
          spare: titleText(textOf(values, 'spare')),
        },
      );
    case 'merge':
      return mergeText(values, nameOf);
    case 'weeks_moved':
      return i18n._(
        '{weeks, plural, one {The plan goes on with week {week} on {date}, a week later, and ends on {end} instead of {before}.} other {The plan goes on with week {week} on {date}, # weeks later, and ends on {end} instead of {before}.}}',
        {
          weeks: numberOf(values, 'weeks'),
          week: numberOf(values, 'week'),
          date: formatDate(textOf(values, 'date'), 'day'),
          end: formatDate(textOf(values, 'end'), 'day'),
          before: formatDate(textOf(values, 'before'), 'day'),
        },
      );
    default:
      return null;
  }
}

function mergeText(values: ReasonValues, nameOf: NameOf): string {
  const names = (key: string): string =>
    listOf(values, key)
      .map((slug) => nameOf(String(slug)))
      .join(', ');
  const taken = i18n._(
    '“{missed}” was missed. What it trains and nothing else does this week comes into “{into}” on {date}: {lifts}.',
    {
      missed: textOf(values, 'missed'),
      into: textOf(values, 'into'),
      date: formatDate(textOf(values, 'date'), 'day'),
      lifts: names('lifts'),
    },
  );
  const out = names('out');
  return out === '' ? taken : [taken, i18n._('Left out there: {names}.', { names: out })].join(' ');
}

function volumeText(code: 'volume_up' | 'volume_down', values: ReasonValues, nameOf: NameOf): string {
  const said = {
    name: nameOf(textOf(values, 'exercise')),
    week: numberOf(values, 'week'),
    muscle: muscleGroupName(textOf(values, 'group')),
    sets: formatNumber(numberOf(values, 'sets'), 1),
    best: formatNumber(numberOf(values, 'best'), 1),
    after: formatNumber(numberOf(values, 'after'), 1),
    least: formatNumber(numberOf(values, 'least'), 1),
  };
  return code === 'volume_up'
    ? i18n._(
        'One set more of {name} in week {week}. {muscle}: the week went as meant with {sets} sets, and most grow best from {best}.',
        said,
      )
    : i18n._(
        'One set less of {name} in week {week}. {muscle}: the sets were too hard, and {after} stay above the least that works ({least}).',
        said,
      );
}
