import { i18n } from '@halteres/i18n';
import { goalNames } from '../../planning/plan-words.ts';

/** Goals and focuses as the engine writes them into a name. */
const goals = (): Record<string, string> => ({
  Strength: goalNames().strength,
  Hypertrophy: i18n._('Hypertrophy'),
  Power: goalNames().power,
  Endurance: goalNames().endurance,
  'Fat loss': goalNames().fat_loss,
  'General fitness': goalNames().general_fitness,
  Sport: goalNames().sport,
  'Return to training': goalNames().return_to_training,
});

const focuses = (): Record<string, string> => ({
  'full body': i18n._('full body'),
  'upper body': i18n._('upper body'),
  'lower body': i18n._('lower body'),
  push: i18n._('push'),
  pull: i18n._('pull'),
  chest: i18n._('chest'),
  back: i18n._('back'),
  shoulders: i18n._('shoulders'),
  arms: i18n._('arms'),
  legs: i18n._('legs'),
  glutes: i18n._('glutes'),
  core: i18n._('core'),
});

const GENERATED = /^(.+), (.+), (\d+) weeks$/;
const OF_CLASS = /^, (\d+) weeks?$/;

/** A program's name: one the engine made in the reader's language, one of a person's own as it stands. */
export function programName({ name, entityName }: { name: string; entityName?: string }): string {
  const [, goal, focus, weeks] = GENERATED.exec(name) ?? [];
  const ofGoal = new Map(Object.entries(goals())).get(goal ?? '');
  const ofFocus = new Map(Object.entries(focuses())).get(focus ?? '');
  if (ofGoal !== undefined && ofFocus !== undefined)
    return i18n._('{goal}, {focus}, {weeks, plural, one {# week} other {# weeks}}', {
      goal: ofGoal,
      focus: ofFocus,
      weeks: Number(weeks),
    });
  const [, span] = (entityName && name.startsWith(entityName) && OF_CLASS.exec(name.slice(entityName.length))) || [];
  return span === undefined
    ? name
    : i18n._('{name}, {weeks, plural, one {# week} other {# weeks}}', { name: entityName, weeks: Number(span) });
}
