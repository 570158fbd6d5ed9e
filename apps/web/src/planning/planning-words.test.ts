import { catalog } from '@halteres/catalog';
import { afterAbsence } from '@halteres/engine/program/adapt/after-absence';
import { afterSession } from '@halteres/engine/program/adapt/after-session';
import { beforeSession, type Situation } from '@halteres/engine/program/adapt/before-session';
import { CHANGE_CODES, type Adaptation, type Change } from '@halteres/engine/program/adapt/change';
import { workoutsOf } from '@halteres/engine/program/adapt/places';
import { sampleLog } from '@halteres/engine/program/adapt/sample-log';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import type { Reason } from '@halteres/engine/program/program';
import { programFor } from '@halteres/engine/program/recommend/simulated-log';
import {
  EVIDENCE_NAMES,
  EVIDENCE_UNITS,
  EXPECTED_CODES,
  RECOMMENDATION_CODES,
  RECOMMENDATION_TYPES,
} from '@halteres/engine/program/recommend/recommendation';
import { i18n } from '@halteres/i18n';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWhyText } from '../programs/words/load-why-words.ts';
import { amountText, evidenceName, expectedText } from './recommendations/evidence-words.ts';
import { adviceText, typeName } from './recommendations/recommendation-words.ts';
import { changeText } from './suggestions/change-text.ts';
import { keptText } from './suggestions/kept-text.ts';

const SEED = 20_261_122;
const MARK = '\u2063';
const nameOf = (slug: string): string => `<${slug}>`;

const changes: Change[] = [];
const kept: Reason[] = [];
const keep = (adaptation: Adaptation): void => {
  changes.push(...adaptation.changes);
  kept.push(...adaptation.kept, ...(adaptation.stop === null ? [] : [adaptation.stop]));
};

beforeAll(() => {
  // Every message is marked, so that a sentence that comes from the engine is told from one that has words.
  i18n.load('en', {});
  i18n.activate('en');
  const plain = i18n._.bind(i18n);
  i18n._ = ((...given: Parameters<typeof plain>) => MARK + plain(...given)) as typeof i18n._;
  for (let number = 0; number < 12; number += 1) {
    // Every other one without a known 1RM: loads then follow by repetitions.
    const made = programFor(number, catalog, number % 2 === 0 ? {} : { athlete: { age: 30 } });
    if (made === null) continue;
    const { program, profile } = made;
    const all = workoutsOf(program);
    for (const form of [1, 1.15, 1.4, 0.8, 0.55])
      for (const sessions of [2, 6, 12])
        keep(afterSession(program, profile, sampleLog(program, SEED + number, sessions, form), catalog));
    const from = all[3]?.workout.date ?? profile.startDate;
    for (const days of [2, 4, 6, 9, 30, 120])
      keep(afterAbsence(program, from, isoDate(dayNumber(from) + days), { profile, catalog }));
    const first = all[4];
    if (first === undefined) continue;
    const at = { week: first.week.week, day: first.workout.day };
    const pain = {
      slugs: [first.workout.exercises[0]?.slug ?? ''],
      nextDayMinusBaseline: 0,
      neuroOrNightOrTrauma: false,
    };
    const situations: Situation[] = [
      { readiness: 'go' },
      { readiness: 'hold' },
      { readiness: 'ease' },
      { readiness: 'recover' },
      { minutes: 15 },
      { minutes: 30 },
      { minutes: 180 },
      { gym: 'none' },
      { gym: profile.gym },
      { taken: ['barbell'] },
      { taken: ['adjustable_bench'] },
      ...[1, 4, 7].map((during) => ({ pain: { ...pain, during, previous: null } })),
      { pain: { ...pain, during: 7, previous: 'regress' } },
      { pain: { ...pain, during: 7, neuroOrNightOrTrauma: true, previous: null } },
    ];
    for (const situation of situations) keep(beforeSession({ program, at, profile, catalog }, situation));
  }
}, 60_000);

describe(`what adapts a plan is said in the reader's language (seed ${SEED})`, () => {
  test('each change, made of what it carries', () => {
    const said = changes.map((change) => ({
      change,
      text: changeText({ ...change, values: { ...change.values } }, nameOf),
    }));
    expect(said.filter(({ text }) => !text.includes(MARK)).map(({ change }) => change.text)).toEqual([]);
    expect(said.filter(({ text }) => /undefined|NaN|\{/u.test(text)).map(({ text }) => text)).toEqual([]);
    const seen = new Set<string>(changes.map(({ code }) => code));
    // A red flag stops instead of changing; the others are rare, and said below.
    const rare = ['red_flag', 'stall', 'volume_down', 'restart', 'shift', 'merge'];
    expect(CHANGE_CODES.filter((code) => !seen.has(code) && !rare.includes(code))).toEqual([]);
  });

  test('why each set has the load it gets by it', () => {
    const whys = changes.flatMap(({ effect }) => {
      if (effect.kind === 'workouts')
        return effect.workouts.flatMap(({ workout }) => workout.exercises.flatMap(({ sets }) => sets));
      return effect.kind === 'edits'
        ? effect.edits.flatMap((edit) => (edit.kind === 'change_sets' ? edit.sets : []))
        : [];
    });
    expect(new Set(whys.map(({ why }) => why)).size).toBeGreaterThan(20);
    const texts = whys.map(({ why, because }) => loadWhyText({ why, because: because ?? null }, 'Deadlift'));
    expect([...new Set(texts.filter((text) => !text.includes(MARK) || /undefined|NaN/u.test(text)))]).toEqual([]);
  });

  test('and so do the rare ones, with the numbers they carry', () => {
    const stall = { code: 'stall' as const, text: 'x', values: { exercise: 'deadlift', sessions: 4, days: 21 } };
    expect(changeText(stall, nameOf)).toBe(
      `${MARK}<deadlift>: no gain over 4 sessions in 21 days at full effort. One lighter session, then build up again.`,
    );
    const values = { exercise: 'deadlift', week: 3, group: 'back', sets: 12, best: 14, after: 11, least: 10 };
    expect(changeText({ code: 'volume_down', text: 'x', values }, nameOf)).toContain(
      '11 stay above the least that works (10)',
    );
    const shift = { missed: 'Lower', date: '2026-01-09', spare: 'Upper' };
    expect(changeText({ code: 'shift', text: 'x', values: shift }, nameOf)).toMatch(
      /“Lower”.*9 Jan.*“Upper”|“Lower”.*Jan 9.*“Upper”/u,
    );
    const merge = { missed: 'Lower', date: '2026-01-09', into: 'Upper', lifts: ['deadlift'], out: ['curl'] };
    expect(changeText({ code: 'merge', text: 'x', values: merge }, nameOf)).toMatch(
      /“Lower”.*“Upper”.*<deadlift>.*<curl>/u,
    );
    expect(changeText({ code: 'restart', text: 'x', values: { days: 120 } }, nameOf)).toContain('120 days');
    expect(changeText({ code: 'red_flag', text: 'As it was.', values: {} }, nameOf)).toBe('As it was.');
  });

  test('what stays, what is missing then, and who should look first', () => {
    expect(new Set(kept.map(({ code }) => code)).size).toBeGreaterThan(6);
    const texts = kept.map((each) => keptText({ ...each }, nameOf));
    expect(texts.filter((text) => !text.includes(MARK) || /undefined|NaN/u.test(text))).toEqual([]);
    expect(keptText({ code: 'new', text: 'As it was.' }, nameOf)).toBe('As it was.');
  });
});

describe('what is recommended is said in the reader’s language', () => {
  test('every type, code, number, unit and effect', () => {
    const values = {
      exercise: 'deadlift',
      group: 'back',
      exercises: ['deadlift'],
      triggers: ['e1rm_drop'],
      from: '2026-01-05',
    };
    const texts = [
      ...RECOMMENDATION_TYPES.map(typeName),
      ...RECOMMENDATION_CODES.map((code) => adviceText({ code, text: 'x', values }, nameOf)),
      ...EVIDENCE_NAMES.map(evidenceName),
      ...EXPECTED_CODES.map((code) => expectedText({ code, text: 'x', values, metric: null }, nameOf)),
    ];
    expect(texts.filter((text) => !text.startsWith(MARK))).toEqual([]);
    expect(EVIDENCE_UNITS.map((unit) => amountText({ value: 1.5, unit })).every((text) => text.includes('1'))).toBe(
      true,
    );
  });
});
