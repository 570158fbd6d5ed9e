import { expect, it } from 'vitest';
import { faultOfMessage } from './check-message.ts';

const BARS = '{count, plural, one {# bar} other {# bars}}';

it.each([
  ['de', 'Add {name}', '{name} hinzufügen'],
  ['pl', BARS, '{count, plural, one {# gryf} few {# gryfy} many {# gryfów} other {# gryfa}}'],
  ['ja', BARS, '{count, plural, other {バー#本}}'],
  ['es', 'Plain', 'Sencillo'],
])('in %s %s may be %s', (locale, source, text) => {
  expect(faultOfMessage(locale, source, text)).toBeNull();
});

it.each([
  ['de', 'Add {name}', 'Hinzufügen', '{name}'],
  ['de', 'Add {name}', '{nmae} hinzufügen', '{name}'],
  ['de', 'Add', '{name} hinzufügen', 'no placeholder {name}'],
  ['de', 'Add {name}', '{name} {name}', 'more or less often'],
  ['de', 'Add {name}', 'Hinzufügen {name', 'open'],
  ['de', 'Add {name}', '{name}} hinzufügen', 'too many'],
  ['pl', BARS, '{count, plural, one {# gryf} other {# gryfy}}', 'lacks few and many'],
  ['de', BARS, '{count, plural, one {# Stange} other {Stangen}}', '{count plural #}'],
  ['de', BARS, '{count, plural, eine {# Stange} other {# Stangen}}', 'No plural case: eine'],
])('in %s %s may not be %s', (locale, source, text, fault) => {
  expect(faultOfMessage(locale, source, text)).toContain(fault);
});
