import { i18n } from '@halteres/i18n';
import { classFocusNames } from '../../planning/class/class-words.ts';
import { classPlanText } from '../class/words/class-plan-words.ts';

/** What the engine writes into programs, by its own words: programs of old have nothing else. */
const phaseNames = (): Record<string, string> => ({
  Foundation: i18n._('Foundation'),
  Build: i18n._('Build'),
  Peak: i18n._('Peak'),
  Accumulation: i18n._('Accumulation'),
  Transmutation: i18n._('Transmutation'),
  Realisation: i18n._('Realisation'),
  Undulation: i18n._('Undulation'),
  Volume: i18n._('Volume'),
  'High repetitions': i18n._('High repetitions'),
  'Medium repetitions': i18n._('Medium repetitions'),
  'Low repetitions': i18n._('Low repetitions'),
  'Basic strength': i18n._('Basic strength'),
  'Strength and power': i18n._('Strength and power'),
  Taper: i18n._('Taper'),
  Fives: i18n._('Fives'),
  Threes: i18n._('Threes'),
  'Five, three, one': i18n._('Five, three, one'),
  'First stage': i18n._('First stage'),
  'Second stage': i18n._('Second stage'),
  'Third stage': i18n._('Third stage'),
  'Weekly steps': i18n._('Weekly steps'),
  'A step a session': i18n._('A step a session'),
  Rotation: i18n._('Rotation'),
  'Running base': i18n._('Running base'),
  Deload: i18n._('Light week'),
  'Light week': i18n._('Light week'),
  light: i18n._('Light week'),
});

const intents = (): Record<string, string> => ({
  'Recover.': i18n._('Recover'),
  'more repetitions with moderate loads': i18n._('More repetitions with moderate loads'),
  'fewer repetitions, heavier loads': i18n._('Fewer repetitions, heavier loads'),
  'the heaviest loads of the program': i18n._('The heaviest loads of the program'),
  'volume with moderate loads': i18n._('Volume with moderate loads'),
  'heavier work with less volume': i18n._('Heavier work with less volume'),
  'heavy work, little volume': i18n._('Heavy work, little volume'),
  'heavy, medium and light days within each week': i18n._('Heavy, medium and light days within each week'),
  'sets rise and reps in reserve fall week by week': i18n._('Sets rise and reps in reserve fall week by week'),
  'many repetitions with moderate loads this week': i18n._('Many repetitions with moderate loads this week'),
  'fewer repetitions with heavier loads this week': i18n._('Fewer repetitions with heavier loads this week'),
  'few repetitions with heavy loads this week': i18n._('Few repetitions with heavy loads this week'),
  'volume falls by a third to two thirds, loads stay heavy': i18n._(
    'Volume falls by a third to two thirds, loads stay heavy',
  ),
  '65, 75 and 85 % of the training max, the last set open': i18n._(
    '65, 75 and 85 % of the training max, the last set open',
  ),
  '70, 80 and 90 % of the training max, the last set open': i18n._(
    '70, 80 and 90 % of the training max, the last set open',
  ),
  '75, 85 and 95 % of the training max, the last set open': i18n._(
    '75, 85 and 95 % of the training max, the last set open',
  ),
  '40, 50 and 60 % of the training max, half the assistance': i18n._(
    '40, 50 and 60 % of the training max, half the assistance',
  ),
  'first tier 5 x 3, second tier 3 x 10, third tier 3 x 15': i18n._(
    'First tier 5 x 3, second tier 3 x 10, third tier 3 x 15',
  ),
  'first tier 6 x 2, second tier 3 x 8, third tier 3 x 15': i18n._(
    'First tier 6 x 2, second tier 3 x 8, third tier 3 x 15',
  ),
  'first tier 10 x 1, second tier 3 x 6, third tier 3 x 15': i18n._(
    'First tier 10 x 1, second tier 3 x 6, third tier 3 x 15',
  ),
  'a volume day, a recovery day and an intensity day; a step up every week': i18n._(
    'A volume day, a recovery day and an intensity day; a step up every week',
  ),
  'sets of five across, a little more every session': i18n._('Sets of five across, a little more every session'),
  'max effort and dynamic effort days; the max effort lift changes every two or three weeks': i18n._(
    'Max effort and dynamic effort days; the max effort lift changes every two or three weeks',
  ),
  'circuits of moderate loads, and steady work that grows by less than a tenth a week': i18n._(
    'Circuits of moderate loads, and steady work that grows by less than a tenth a week',
  ),
  'easy running that grows by at most a tenth a week, few hard minutes, strength kept': i18n._(
    'Easy running that grows by at most a tenth a week, few hard minutes, strength kept',
  ),
  'half the sets, lighter, well away from failure': i18n._('Half the sets, lighter, well away from failure'),
});

const methodologyWhys = (): Record<string, string> => ({
  'chosen by the coach': i18n._('Chosen by the coach.'),
  'growth follows weekly volume: sets rise, then a light week (Pelland 2024/26)': i18n._(
    'Growth follows weekly volume: sets rise, then a light week (Pelland 2024/26).',
  ),
  'an advanced lifter with eight weeks or more can separate volume from intensity': i18n._(
    'An advanced lifter with eight weeks or more can separate volume from intensity.',
  ),
  'several sessions a week can differ in load; periodised plans gain a little more strength (Williams 2017)': i18n._(
    'Several sessions a week can differ in load; periodised plans gain a little more strength (Williams 2017).',
  ),
  'the simplest model that progresses; no model is clearly better (ACSM 2026)': i18n._(
    'The simplest model that progresses; no model is clearly better (ACSM 2026).',
  ),
});

const said = (words: Record<string, string>, text: string): string => new Map(Object.entries(words)).get(text) ?? text;

const OVERVIEW =
  /^(\d+) weeks, (\d+) sessions a week of up to (\d+) minutes, .+ model\. (?:Light weeks: ([\d, ]+)\.|No light week within this span\.)$/;

/** What the weeks hold in a sentence; words of a person's own stay as they are. */
export function overviewText(overview: string): string {
  const [whole, weeks, sessions, minutes, light] = OVERVIEW.exec(overview) ?? [];
  if (whole === undefined) return classPlanText(overview) ?? overview;
  const span = i18n._(
    '{weeks, plural, one {# week} other {# weeks}}, {sessions, plural, one {# session} other {# sessions}} a week of up to {minutes} minutes.',
    { weeks: Number(weeks), sessions: Number(sessions), minutes: Number(minutes) },
  );
  return `${span} ${light === undefined ? i18n._('No light week in this span.') : i18n._('Light weeks: {weeks}.', { weeks: light })}`;
}

export const phaseName = (phase: string): string => said({ ...phaseNames(), ...classFocusNames() }, phase);
const CYCLE_WEEK = /^Week (\d+) of (\d+)\.$/;

export function intentText(intent: string): string {
  const [, week, weeks] = CYCLE_WEEK.exec(intent) ?? [];
  if (week === undefined || weeks === undefined) return classPlanText(intent) ?? said(intents(), intent);
  return i18n._('Week {week} of {weeks} of the cycle', { week: Number(week), weeks: Number(weeks) });
}
export const methodologyWhy = (why: string): string => classPlanText(why) ?? said(methodologyWhys(), why);
