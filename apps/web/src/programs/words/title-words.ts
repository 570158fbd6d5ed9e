import { i18n } from '@halteres/i18n';
import { weekdayName } from '../../shell/parts/weekday-words.ts';
import type { NameIn } from '../../shell/phrasebook.ts';
import { knownClassTitle } from '../class/words/piece-words.ts';

/** Titles of workouts the engine writes, by its own words. */
const titles = (): Record<string, string> => ({
  'Full body': i18n._('Full body'),
  'Whole body': i18n._('Whole body'),
  'Upper body': i18n._('Upper body'),
  'Lower body': i18n._('Lower body'),
  Push: i18n._('Push'),
  Pull: i18n._('Pull'),
  Legs: i18n._('Legs'),
  Chest: i18n._('Chest'),
  Back: i18n._('Back'),
  Shoulders: i18n._('Shoulders'),
  Arms: i18n._('Arms'),
  Glutes: i18n._('Glutes'),
  Core: i18n._('Core'),
  'Light trunk and conditioning': i18n._('Light trunk and conditioning'),
  Assistance: i18n._('Assistance'),
  Strength: i18n._('Strength'),
  'Circuit and steady work': i18n._('Circuit and steady work'),
  'Steady work': i18n._('Steady work'),
  Squat: i18n._('Squat'),
  Press: i18n._('Press'),
  'Bench press': i18n._('Bench press'),
  Deadlift: i18n._('Deadlift'),
  'Squat first': i18n._('Squat first'),
  'Press first': i18n._('Press first'),
  'Bench press first': i18n._('Bench press first'),
  'Deadlift first': i18n._('Deadlift first'),
  'Squat and bench press': i18n._('Squat and bench press'),
  'Bench press and squat': i18n._('Bench press and squat'),
  'Deadlift and press': i18n._('Deadlift and press'),
  'Squat, press and deadlift': i18n._('Squat, press and deadlift'),
  'Squat, bench press, pull-up': i18n._('Squat, bench press, pull-up'),
  'Squat, bench press, deadlift': i18n._('Squat, bench press, deadlift'),
  'Bench press, volume': i18n._('Bench press, volume'),
  'Bench press, heavy': i18n._('Bench press, heavy'),
  'Upper body, power': i18n._('Upper body, power'),
  'Lower body, power': i18n._('Lower body, power'),
  'Upper body, hypertrophy': i18n._('Upper body, hypertrophy'),
  'Lower body, hypertrophy': i18n._('Lower body, hypertrophy'),
  'Back and shoulders': i18n._('Back and shoulders'),
  'Chest and arms': i18n._('Chest and arms'),
  'Chest and back': i18n._('Chest and back'),
  'Legs and abs': i18n._('Legs and abs'),
  'Arms and shoulders': i18n._('Arms and shoulders'),
  'Max effort, lower body': i18n._('Max effort, lower body'),
  'Max effort, upper body': i18n._('Max effort, upper body'),
  'Dynamic effort, lower body': i18n._('Dynamic effort, lower body'),
  'Dynamic effort, upper body': i18n._('Dynamic effort, upper body'),
  'Dynamic effort': i18n._('Dynamic effort'),
  Volume: i18n._('Volume'),
  Recovery: i18n._('Recovery'),
  Intensity: i18n._('Intensity'),
  Heavy: i18n._('Heavy day'),
  Light: i18n._('Light day'),
  Medium: i18n._('Medium day'),
  Walk: i18n._('Walk'),
  'Easy run': i18n._('Easy run'),
  'Run with hard minutes': i18n._('Run with hard minutes'),
  'Hard intervals': i18n._('Hard intervals'),
  'Run and walk': i18n._('Run and walk'),
  'Two fives': i18n._('Two fives'),
  'Six singles': i18n._('Six singles'),
  Tonic: i18n._('Tonic'),
  'Swings and get-ups': i18n._('Swings and get-ups'),
});

const LETTERED = /^(.+) ([A-C])$/;
const NUMBERED: readonly (readonly [RegExp, (first: number, second: number) => string])[] = [
  [/^Day (\d+)$/, (number) => i18n._('Day {number}', { number })],
  [/^Week (\d+), day (\d+)$/, (week, day) => i18n._('Week {week}, day {day}', { week, day })],
  [/^Run for (\d+) minutes$/, (minutes) => i18n._('Run for {minutes} minutes', { minutes })],
];

/**
 * A workout's title: one the engine wrote in the reader's language, one of a person's own as it stands. A title carries no code: whoever
 * changes it makes it their own by that alone.
 */
export function titleText(title: string, nameIn: NameIn = (written) => written): string {
  const [, base, letter] = LETTERED.exec(title) ?? [];
  if (base !== undefined && letter !== undefined) {
    const said = titles()[base];
    return said === undefined ? title : `${said} ${letter}`;
  }
  for (const [pattern, say] of NUMBERED) {
    const [whole, first, second] = pattern.exec(title) ?? [];
    if (whole !== undefined) return say(Number(first), Number(second));
  }
  const known = new Map(Object.entries(titles())).get(title);
  if (known !== undefined) return known;
  const weekday = weekdayName(title.toLowerCase());
  return weekday === title.toLowerCase() ? (knownClassTitle(title, nameIn) ?? title) : weekday;
}
