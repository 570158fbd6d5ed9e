import { i18n } from '@halteres/i18n';
import type { CertificateView } from '@halteres/modules/programs/contract';
import { findingText } from './findings/finding-words.ts';
import { classRuleTexts } from '../class/words/class-rule-words.ts';

type RuleView = CertificateView['rules'][number];

const ruleTexts = (): Record<string, string> => ({
  'health.red-flag': i18n._('Nobody with a red flag is programmed; this cannot be overridden.'),
  'health.avoid': i18n._('No exercise an injury forbids.'),
  'health.modify': i18n._('Exercises an injury asks to modify keep at least 3 reps in reserve.'),
  'health.effort': i18n._('Effort stays within what pregnancy, hypertension or hernia allow.'),
  'health.person-load': i18n._(
    'Loads stay below what age and level allow (under 18: 80 %, beginners 82.5 %, from 65: 85 %, others 95 %).',
  ),
  'health.person-reps': i18n._('No near-maximal repetitions where age or level forbid them.'),
  'exercise.known': i18n._('Every exercise is in the catalogue.'),
  'exercise.equipment': i18n._('The gym has the equipment of every exercise.'),
  'exercise.disliked': i18n._('Nothing the athlete rejects is planned.'),
  'exercise.skill': i18n._('Exercises are not more demanding than the level, one step more when asked for.'),
  'exercise.alternatives': i18n._('Alternatives are possible for this person and gym.'),
  'load.buildable': i18n._("Every load can be built with the gym's own bars, plates, dumbbells and stacks."),
  'load.external': i18n._('Body-weight and band exercises have no load in kilograms.'),
  'load.percent': i18n._('A load is what its percent of 1RM says: at most 2.5 % above and 12 % below.'),
  'load.achievable': i18n._('The repetitions can be done at that percent of 1RM.'),
  'load.warm-up': i18n._('Warm-up loads rise and stay below the first work load.'),
  'load.effort': i18n._('A work set without a load says how many repetitions to leave.'),
  'dose.numbers': i18n._('Amounts, percents, reserves and rests are possible numbers.'),
  'dose.sets': i18n._('Two to ten work sets of an exercise, fewer only in a light week.'),
  'dose.person-sets': i18n._('No more sets of one exercise than age and level suggest.'),
  'dose.reps': i18n._('Repetitions suit the goal and the role.'),
  'dose.rest': i18n._('Rest after a set or round suits the goal.'),
  'dose.superset-rest': i18n._('Inside a superset there is only time to change places.'),
  'dose.strength-intensity': i18n._(
    'A strength week has main sets at 80 % of 1RM or more, where age and level allow it.',
  ),
  'volume.coverage': i18n._('Every week trains the movement patterns its focus needs.'),
  'volume.over': i18n._('Weekly sets stay below the most a muscle group recovers from.'),
  'volume.under': i18n._('Weekly sets reach the least that makes a muscle group grow.'),
  'volume.session': i18n._('At most about 11 fractional sets of a muscle group in one session.'),
  'volume.balance': i18n._('Pushing and pulling of the upper body are in balance (at most three to one).'),
  'deload.planned': i18n._('From five weeks on there is a light week at least every eighth week.'),
  'deload.lighter': i18n._('A light week has at most 70 % of the sets before it, and no heavier load.'),
  'progression.jump': i18n._(
    'A load rises at most 10 % a week at the same repetitions, or by the smallest step there is.',
  ),
  'progression.main-lifts': i18n._('Main lifts stay the same throughout, so that progress can be seen.'),
  'recovery.heavy-days': i18n._('No movement pattern is heavy on two days in a row.'),
  'recovery.youth-days': i18n._('Under 16, strength training is on at most four days a week.'),
  'time.limit': i18n._('No workout takes longer than the session.'),
  'time.estimate': i18n._('The stated minutes agree with the time model.'),
  'time.used': i18n._('A workout uses at least 60 % of its time, outside light weeks.'),
  'structure.weeks': i18n._('The program has every week asked for, numbered from 1.'),
  'structure.days': i18n._('Every week has one workout for each chosen weekday, numbered from 1.'),
  'structure.goal': i18n._('The program is for the goal of the profile.'),
  'structure.empty': i18n._('Every workout has an exercise and every exercise a work set.'),
  'structure.duplicate': i18n._('No exercise stands twice in one workout.'),
  'structure.superset': i18n._('A superset is two to four exercises next to each other.'),
  'structure.main-first': i18n._('Main lifts come before accessories and conditioning.'),
  'calendar.weekday': i18n._('Workouts fall on the chosen weekdays, and dates agree with weekdays.'),
  'calendar.window': i18n._(
    'Each workout lies within the seven days of its week, counted from the start date; where weeks were missed, all that follow move by whole weeks.',
  ),
  'calendar.order': i18n._('Workouts of a week are in order, at most one a day.'),
});

/** What a rule asks, in the reader's words; the rule's own where it has none here. */
export const ruleText = ({ id, text }: Pick<RuleView, 'id' | 'text'>): string =>
  new Map(Object.entries({ ...ruleTexts(), ...classRuleTexts() })).get(id) ?? text;

/** What was found: counts in the reader's words, what is at fault as it was measured. */
export function evidenceText({ id, verdict, checked, evidence }: RuleView, nameOf: (slug: string) => string): string {
  if (verdict === 'not_applicable') return i18n._('Nothing to check.');
  if (verdict === 'pass')
    return i18n._('{count, plural, one {# place checked, not at fault.} other {# places checked, none at fault.}}', {
      count: checked,
    });
  return findingText({ rule: id, evidence }, nameOf);
}

/** The rules by what a coach looks after, in the order of what matters. */
const AREAS: readonly { area: string; prefixes: readonly string[] }[] = [
  { area: 'health', prefixes: ['health'] },
  { area: 'exercises', prefixes: ['exercise'] },
  { area: 'loads', prefixes: ['load'] },
  { area: 'sets', prefixes: ['dose'] },
  { area: 'muscles', prefixes: ['volume'] },
  { area: 'progress', prefixes: ['progression', 'deload', 'recovery'] },
  { area: 'time', prefixes: ['time'] },
  { area: 'weeks', prefixes: ['structure', 'calendar'] },
];

const areaNames = (): Record<string, string> => ({
  health: i18n._('Health: nothing that harms this person'),
  exercises: i18n._('Exercises: possible here, and fit for the level'),
  loads: i18n._('Loads: buildable in this gym, and within reach'),
  sets: i18n._('Sets, repetitions and rest: right for the goal'),
  muscles: i18n._('Muscles: enough, in balance, not too much'),
  progress: i18n._('Progress and recovery: small steps, light weeks'),
  time: i18n._('Time: every workout fits its minutes'),
  weeks: i18n._('Weeks and days: complete and in order'),
  other: i18n._('Rules'),
});

/** Rules in areas a coach would name; what belongs to none stands together at the end. */
export function rulesByArea(rules: readonly RuleView[]): { area: string; name: string; rules: RuleView[] }[] {
  const areaOf = (id: string): string =>
    AREAS.find(({ prefixes }) => prefixes.includes(id.split('.')[0] ?? ''))?.area ?? 'other';
  return [...AREAS.map(({ area }) => area), 'other']
    .map((area) => ({ area, name: areaNames()[area] ?? area, rules: rules.filter(({ id }) => areaOf(id) === area) }))
    .filter((each) => each.rules.length > 0);
}
