import type { ReasonValues } from '@halteres/engine/program/program';
import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import type { Advice } from '@halteres/modules/planning/recommend/contract';
import type { IconName } from '@halteres/ui';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { listOf, numberOf, textOf } from '../../programs/words/value-of.ts';
import { triggersText, type NameOf } from '../suggestions/change-text.ts';

type Said = Pick<Advice, 'text' | 'values'> & { code: string };

/** What a recommendation is about, in a word or two, with its sign. */
export const typeName = (type: Advice['type']): string =>
  ({
    exercise_swap: i18n._('Swap an exercise'),
    deload: i18n._('Light week'),
    intensity: i18n._('Intensity'),
    volume: i18n._('Weekly sets'),
    frequency: i18n._('Days a week'),
    form_check: i18n._('Check the technique'),
    rest: i18n._('Rest between sets'),
  })[type];

export const TYPE_ICONS: Readonly<Record<Advice['type'], IconName>> = {
  exercise_swap: 'swap',
  deload: 'moon',
  intensity: 'chart',
  volume: 'plates',
  frequency: 'calendar',
  form_check: 'search',
  rest: 'cloud',
};

export const confidenceText = ({ confidence, basis }: Pick<Advice, 'confidence' | 'basis'>): string => {
  const count = { seen: formatNumber(basis.seen, 0), least: formatNumber(basis.least, 0) };
  switch (confidence) {
    case 'high':
      return i18n._('Quite sure: seen {seen} times where {least} are enough, and alike each time.', count);
    case 'moderate':
      return i18n._('Fairly sure: seen {seen} times where {least} are the least.', count);
    case 'low':
      return i18n._('Not sure yet: seen {seen} times where {least} are the least, and not alike each time.', count);
  }
};

/** A recommendation in the reader's language; the engine's own sentence for what has no words here. */
export const adviceText = (said: Said, nameOf: NameOf): string =>
  programText(said, nameOf) ?? exerciseText(said, nameOf) ?? muscleText(said) ?? said.text;

const one = (values: ReasonValues, name: string): string => formatNumber(numberOf(values, name), 1);

function programText({ code, values }: Said, nameOf: NameOf): string | null {
  const names = listOf(values, 'exercises').map((slug) => nameOf(String(slug)));
  const felt = { sessions: numberOf(values, 'sessions'), off: one(values, 'off') };
  const loads = { percent: one(values, 'percent'), names: names.join(', ') };
  switch (code) {
    case 'deload.two_weeks':
      return i18n._(
        'Tired for two weeks: {reasons}. Take a light week from {date}: half the sets, a tenth less load.',
        {
          reasons: triggersText(values),
          date: formatDate(textOf(values, 'from'), 'day'),
        },
      );
    case 'intensity.up':
      return [
        i18n._('Over {sessions} sessions sets felt {off} RPE easier than planned.', felt),
        names.length > 0
          ? i18n._('About {percent} % more load: {names}.', loads)
          : i18n._('Choose heavier loads, so that as many repetitions are left as planned.'),
      ].join(' ');
    case 'intensity.down':
      return [
        i18n._('Over {sessions} sessions sets felt {off} RPE harder than planned.', felt),
        names.length > 0
          ? i18n._('About {percent} % less load: {names}.', loads)
          : i18n._('Choose lighter loads, so that as many repetitions are left as planned.'),
      ].join(' ');
    default:
      return null;
  }
}

function exerciseText({ code, values }: Said, nameOf: NameOf): string | null {
  const name = nameOf(textOf(values, 'exercise'));
  const sessions = numberOf(values, 'sessions');
  switch (code) {
    case 'swap.stalled':
      return i18n._(
        '{name} has not risen over {sessions} sessions in {days} days at full effort. Train {other} in its place for the {weeks} weeks left, then come back to it.',
        {
          name,
          sessions,
          days: numberOf(values, 'days'),
          other: nameOf(textOf(values, 'to')),
          weeks: numberOf(values, 'weeks'),
        },
      );
    case 'form.drift':
      return i18n._(
        '{name}: from the first to the last set of the same load the effort rises by {rise} RPE, elsewhere by {elsewhere}. Film a set or have somebody look at the technique, and begin lighter. This is no medical advice.',
        { name, rise: one(values, 'rise'), elsewhere: one(values, 'elsewhere') },
      );
    case 'form.pain':
      return i18n._(
        '{name} hurt in {sessions} sessions. Check load, range and technique, or have somebody look; above 5 of 10, or worse the next day, leave it out. This is no medical advice.',
        { name, sessions },
      );
    case 'form.refer':
      return i18n._(
        '{name}: do not train it for now. Pain with numbness or weakness, at night or after an accident is for a doctor or physiotherapist to look at first. It is often harmless; have it looked at all the same.',
        { name },
      );
    case 'rest.as_planned':
      return i18n._(
        '{name}: pauses of {taken} s where {planned} s are planned, and repetitions fall from {first} to {last}. Rest as planned.',
        {
          name,
          taken: one(values, 'taken'),
          planned: one(values, 'planned'),
          first: one(values, 'first'),
          last: one(values, 'last'),
        },
      );
    default:
      return null;
  }
}

function muscleText({ code, values }: Said): string | null {
  const said = {
    muscle: muscleGroupName(textOf(values, 'group')),
    from: one(values, 'from'),
    to: one(values, 'to'),
    least: one(values, 'least'),
    most: one(values, 'most'),
    weeks: numberOf(values, 'weeks'),
    sets: one(values, 'sets'),
  };
  switch (code) {
    case 'volume.up':
      return i18n._(
        '{muscle}: {from} hard sets a week over {weeks} weeks, fewer than the {least} that make most grow. Go up to {to}.',
        said,
      );
    case 'volume.as_planned':
      return i18n._(
        '{muscle}: {from} sets a week were trained, {to} are planned and {least} are the least that works. Do all planned sets, with at most four repetitions in reserve.',
        said,
      );
    case 'volume.down':
      return i18n._(
        '{muscle}: {from} hard sets a week over {weeks} weeks, more than the {most} most recover from. Go down to {to}.',
        said,
      );
    case 'volume.recover':
      return i18n._(
        '{muscle}: the sets of the last {weeks} weeks were missed or felt too hard. Go down from {from} to {to} a week.',
        said,
      );
    case 'frequency.split':
      return i18n._(
        '{muscle}: about {sets} sets on one day of the week, over {weeks} weeks. Past about 11 in a session little is gained; train it on two days.',
        said,
      );
    default:
      return null;
  }
}
