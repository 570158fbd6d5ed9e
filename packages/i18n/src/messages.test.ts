import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';

/** Signs, units and short forms every language writes alike. */
const ALIKE = [
  ', RIR {rir}',
  '{metres} m',
  '{minutes} min',
  '{seconds} s',
  '{sets} × {target}',
  '{thing}, {name}',
  'AMRAP',
  'Back-off',
  'Curl',
  'e1RM',
  'kcal',
  'Kettlebells',
  'm',
  'min',
  'Plan',
  'RIR',
  'RIR {rir}',
  'RPE',
  'RPE {rpe}',
  's',
  'Tempo {tempo}',
];

/** Words that are the same in English and this language; each was read and meant. */
const SAME: Readonly<Record<string, string>> = {
  es: '{day}: {sets}; Core; no; Normal; Plan: {sets} × {target}{effort}; Pullover',
  de: `{day}: {sets}; Band; Deload; Gym; Gyms; Linear; Name; Normal; Offline; Online;
    Plan: {sets} × {target}{effort}; Sport; Status; Step-up; Vibration`,
  fr: `Biceps; Calories; Catalogue; Client; Clients; Description; Distance; Endurance; Leg curl; Machine; Machines;
    Messages; Mile; Muscle; Muscles; Note; Notes; Obliques; Phases; Sport; Squat; Superset {letter}; Triceps; Type; Volume`,
};

const quoted = (text: string): string =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([part]) => JSON.parse(part) as string).join('');

/** Message and translation of each entry of a .po file, without its header. */
function readPo(locale: string): Map<string, string> {
  const text = readFileSync(new URL(`../locales/${locale}.po`, import.meta.url), 'utf8');
  const entries = text.matchAll(/^msgid ((?:".*"\s)+)msgstr ((?:".*"\s?)+)/gm);
  return new Map(
    [...entries]
      .map(([, id = '', translation = '']) => [quoted(id), quoted(translation)] as const)
      .filter(([id]) => id !== ''),
  );
}

interface Placeholder {
  name: string;
  /** What a plural says, by case. */
  cases: Readonly<Record<string, string>> | null;
}

/** The top-level `{…}` of a text with what stands before each; throws where braces do not pair. */
function braces(text: string): { before: string; inside: string }[] {
  const found: { before: string; inside: string }[] = [];
  let depth = 0;
  let from = 0;
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      depth += 1;
      if (depth === 1) {
        before = text.slice(from, at);
        from = at + 1;
      }
    }
    if (text[at] === '}') {
      depth -= 1;
      if (depth < 0) throw new Error(`A brace too many: ${text}`);
      if (depth === 0) {
        found.push({ before: before.trim(), inside: text.slice(from, at) });
        from = at + 1;
      }
    }
  }
  if (depth > 0) throw new Error(`A brace is open: ${text}`);
  return found;
}

const CASE = /^(?:=\d+|zero|one|two|few|many|other)$/;

function placeholdersOf(message: string): Placeholder[] {
  return braces(message).map(({ inside }) => {
    if (/^\w+$/.test(inside)) return { name: inside, cases: null };
    const plural = /^(\w+), plural, (.+)$/s.exec(inside);
    if (plural?.[1] === undefined || plural[2] === undefined) throw new Error(`No placeholder: {${inside}}`);
    const cases = braces(plural[2]).map(({ before, inside: words }) => {
      if (!CASE.test(before)) throw new Error(`No plural case: ${before}`);
      return [before, words] as const;
    });
    return { name: plural[1], cases: Object.fromEntries(cases) };
  });
}

/** Each placeholder by name, with the cases that must be there and whether the number is said. */
const shapeOf = (message: string): string[] =>
  placeholdersOf(message)
    .map(({ name, cases }) => {
      if (cases === null) return name;
      const exact = Object.keys(cases).filter((each) => each.startsWith('='));
      return [name, 'plural', ...exact, cases['other']?.includes('#') === true ? '#' : ''].join(' ');
    })
    .toSorted();

const english = readPo('en');

it('reads the messages', () => {
  expect(english.size).toBeGreaterThan(1000);
  expect(shapeOf('{a, plural, =0 {none} one {# b} other {# bs}} of {c}')).toEqual(['a plural =0 #', 'c']);
  expect(() => shapeOf('{a, plural, one {# b other {# bs}}')).toThrow('open');
  expect(() => shapeOf('{a, plural, uno {# b} other {# bs}}')).toThrow('No plural case');
});

describe.each(['es', 'de', 'fr'])('the interface in %s', (locale) => {
  const messages = readPo(locale);

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
