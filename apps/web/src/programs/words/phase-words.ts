import { i18n } from '@halteres/i18n';

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
  Deload: i18n._('Light week'),
  'Light week': i18n._('Light week'),
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
  if (whole === undefined) return overview;
  const span = i18n._(
    '{weeks, plural, one {# week} other {# weeks}}, {sessions, plural, one {# session} other {# sessions}} a week of up to {minutes} minutes.',
    { weeks: Number(weeks), sessions: Number(sessions), minutes: Number(minutes) },
  );
  return `${span} ${light === undefined ? i18n._('No light week in this span.') : i18n._('Light weeks: {weeks}.', { weeks: light })}`;
}

export const phaseName = (phase: string): string => said(phaseNames(), phase);
const CYCLE_WEEK = /^Week (\d+) of (\d+)\.$/;

export function intentText(intent: string): string {
  const [, week, weeks] = CYCLE_WEEK.exec(intent) ?? [];
  if (week === undefined || weeks === undefined) return said(intents(), intent);
  return i18n._('Week {week} of {weeks} of the cycle', { week: Number(week), weeks: Number(weeks) });
}
export const methodologyWhy = (why: string): string => said(methodologyWhys(), why);
