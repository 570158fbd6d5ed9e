import { catalog } from '@halteres/catalog';
import { describe, expect, test } from 'vitest';
import { sampleProfiles } from '../../profiles/sample-profiles.ts';
import { poolFor } from '../pool.ts';
import { weekTemplates } from '../split.ts';
import { secondsOfDays } from './arrange.ts';
import { offBalance } from './balance.ts';
import { construct } from './construct.ts';
import { weekProblem } from './problem.ts';
import { rebuildWeek } from './rebuild.ts';
import { settleWeek } from './settle.ts';

const SEED = 20261123;
const TIGHTNESS = 2;

const short = sampleProfiles(SEED, 200).filter(
  ({ impossible, profile }) => impossible === null && profile.sessionMinutes <= 30,
);

describe(`weeks of short sessions, seed ${SEED}`, () => {
  const weeks = short.slice(0, 20).map(({ id, profile }) => {
    const input = {
      profile,
      pool: poolFor(profile, catalog),
      templates: weekTemplates(profile),
      extraReps: [],
      keep: new Map(),
      stale: new Set<string>(),
      rankings: new Map(),
    };
    const filling = construct(weekProblem(input, TIGHTNESS), profile.goal);
    const seconds = secondsOfDays(filling.problem, input, TIGHTNESS);
    settleWeek(filling, seconds, true);
    const before = { worth: filling.worth(), covered: filling.covered(), off: offBalance(filling) };
    const fitted = filling.open.map((_, day) => seconds(filling, day) <= filling.problem.limit);
    rebuildWeek(filling, seconds);
    return { id, filling, seconds, before, fitted };
  });

  test('are worth more where something gained, and never less', () => {
    const gains = weeks.map(({ filling, before }) => filling.worth() - before.worth);
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(gains.filter((gain) => gain > 0.1).length).toBeGreaterThan(0);
  });

  test('stay within their time, in balance and complete', () => {
    for (const { id, filling, seconds, before, fitted } of weeks) {
      filling.open.forEach((open, day) => {
        expect([id, day, open.length > 0]).toEqual([id, day, true]);
        if (fitted[day]) expect([id, day, seconds(filling, day) <= filling.problem.limit]).toEqual([id, day, true]);
      });
      expect(offBalance(filling)).toBeLessThanOrEqual(before.off + 1e-9);
      expect([...before.covered].filter((group) => !filling.covered().has(group))).toEqual([]);
    }
  });
});
