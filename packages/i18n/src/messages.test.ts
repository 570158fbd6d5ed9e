import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { placeholdersOf, shapeOf } from './message-shape.ts';
import { shippedMessages } from './shipped-messages.ts';

/** Signs, units and short forms every language writes alike. */
const ALIKE = [
  '{amount} m',
  '{amount} s',
  ', RIR {rir}',
  '{area} m²',
  '{calories} cal',
  '{metres} m',
  '{minutes} min',
  '{names} {by} RIR, {weeks}',
  '{names} → {to}, {weeks}',
  '{seconds} s',
  '{sets} × {target}',
  '{thing}, {name}',
  '5/3/1',
  'AMRAP',
  'AMRAP {time} min',
  'Back-off',
  'Curl',
  'Tempo',
  'Death by',
  'EMOM',
  'EMOM {time} min',
  'GZCL',
  'e1RM',
  'kcal',
  'Kettlebells',
  'm',
  'MAV',
  'MEV',
  'MEV {sets}',
  'min',
  'MRV',
  'MRV {sets}',
  'Plan',
  'RIR',
  'RIR {rir}',
  'RPE',
  'RPE {rpe}',
  's',
  'Starting Strength',
  'Tabata',
  'Tabata × {rounds}',
  'Tempo {tempo}',
];

/** Words that are the same in English and this language; each was read and meant. */
const SAME: Readonly<Record<string, string>> = {
  es: `chipper; core; Core; Error; no; Normal; Plan: {sets} × {target}{effort}; Pullover; {amount} cal;
    {day}: {sets}; {exercise}: {because}.; {record}: {value}; {record}: {value}, {load}; {state}: {count};
    {what}: {difference}`,
  de: `Band; Bronze; Coaching; Conjugate; Deload; Elite; Format; Gold; Gym; Gyms; In; Linear; Link;
    Minute {minute}; Name; Normal; Offline; Online; Plan: {sets} × {target}{effort}; Rotation; Sport; Status;
    Step-up; Taper; Training; Transmutation; Vibration; {day}: {sets}; {exercise}: {because}.;
    {record}: {value}; {record}: {value}, {load}; {state}: {count}; {what}: {difference}`,
  fr: `Accumulation; Biceps; Bronze; Calories; Catalogue; chipper; Client; Clients; Coaching; Distance; Effort; Endurance; Format; Interface; Leg curl; Machine; Machines; Messages; Mile;
    Minute {minute}; Minutes; Muscle; Muscles; Note; Notes; Novice; Obliques; Phases; Place {number}; Record;
    Records; Rotation; Score; Sport; Squat; Suggestions; Superset {letter}; Transmutation; Triceps; Type;
    Versions; Volume; {amount} cal; {minutes} minutes; {records, plural, one {# record} other {# records}}`,
};

const english = shippedMessages('en');

it('reads the messages', () => {
  expect(english.size).toBeGreaterThan(1000);
  expect(shapeOf('{a, plural, =0 {none} one {# b} other {# bs}} of {c}')).toEqual(['a plural =0 #', 'c']);
  expect(() => shapeOf('{a, plural, one {# b other {# bs}}')).toThrow('open');
  expect(() => shapeOf('{a, plural, uno {# b} other {# bs}}')).toThrow('No plural case');
});

describe.each(['es', 'de', 'fr'])('the interface in %s', (locale) => {
  const messages = shippedMessages(locale);

  it('has every message', () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
    expect([...messages].filter(([, text]) => text.trim() === '').map(([id]) => id)).toEqual([]);
  });

  it('has the placeholders of the English', () => {
    for (const [id, text] of messages) expect(shapeOf(text), id).toEqual(shapeOf(id));
  });

  it('has a plural for every number', () => {
    const i18n = setupI18n({ locale, locales: [locale], messages: { [locale]: Object.fromEntries(messages) } });
    for (const [id, text] of messages) {
      const placeholders = placeholdersOf(text);
      if (placeholders.every(({ cases }) => cases === null)) continue;
      for (const { cases } of placeholders)
        if (cases !== null) expect(Object.keys(cases), id).toEqual(expect.arrayContaining(['one', 'other']));
      for (const count of [0, 1, 2, 5, 21, 1_000_000]) {
        const said = i18n._(id, Object.fromEntries(placeholders.map(({ name }) => [name, count])));
        expect(said, id).not.toMatch(/[{}#]|undefined/);
      }
    }
  });

  it('is translated, but for the words that are the same', () => {
    const same = [...messages].filter(([id, text]) => id === text).map(([id]) => id);
    expect(same.toSorted()).toEqual([...ALIKE, ...(SAME[locale] ?? '').split(/;\s+/)].toSorted());
  });

  it('has typographic quotes and apostrophes, no stray spaces and no exclamation marks', () => {
    for (const [id, text] of messages) expect(text, id).not.toMatch(/["'!]|\s$|^\s|\s{2}/);
  });
});
