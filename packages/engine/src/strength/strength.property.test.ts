import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNumber, between, holds, isSound } from '../seeded-property.ts';
import { ageCoefficient } from './age-coefficient.ts';
import type { ScoringSex } from './coefficients.ts';
import { dots } from './dots.ts';
import { glossbrenner } from './glossbrenner.ts';
import { ipfGl } from './ipf-gl.ts';
import { schwartzMalone } from './schwartz-malone.ts';
import { sinclair, type SinclairCycle } from './sinclair.ts';
import { wilks, wilks2020 } from './wilks.ts';

type Score = (sex: ScoringSex, bodyweightKg: number, totalKg: number) => number;
const SCORES: Readonly<Record<string, Score>> = {
  dots,
  wilks,
  wilks2020,
  schwartzMalone,
  glossbrenner,
  ipfGl: (sex, bodyweightKg, totalKg) => ipfGl({ sex, equipment: 'raw', event: 'SBD' }, bodyweightKg, totalKg),
  ipfGlBench: (sex, bodyweightKg, totalKg) => ipfGl({ sex, equipment: 'equipped', event: 'B' }, bodyweightKg, totalKg),
  sinclair: (sex, bodyweightKg, totalKg) => sinclair('2025-2028', sex, bodyweightKg, totalKg).points,
};
const sex = fc.constantFrom<ScoringSex[]>('male', 'female');

it.each(Object.entries(SCORES))(
  '%s is a sound number whatever is asked, and 0 without a lift or a body',
  (name, score) =>
    holds(name, [sex, anyNumber, anyNumber], (who, body, total) => {
      const points = score(who, body, total);
      expect(Number.isFinite(points)).toBe(true);
      expect(points).toBeGreaterThanOrEqual(0);
      if (!(total > 0) || !(body > 0)) expect(points).toBe(0);
    }),
);

it.each(Object.entries(SCORES))('%s grows with the total as the total does', (name, score) =>
  holds(`${name} by total`, [sex, between(35, 220), between(1, 1300), between(1.001, 3)], (who, body, total, times) => {
    const points = score(who, body, total);
    expect(points).toBeGreaterThan(0);
    expect(score(who, body, total * times)).toBeGreaterThan(points);
    expect(score(who, body, total * times)).toBeCloseTo(points * times, 6);
  }),
);

it('Sinclair falls with body weight to 1', () =>
  holds(
    'sinclair by body',
    [fc.constantFrom<SinclairCycle[]>('2017-2020', '2021-2024', '2025-2028'), sex, between(35, 250), between(0.1, 20)],
    (cycle, who, body, more) => {
      const here = sinclair(cycle, who, body, 300).coefficient;
      expect(here).toBeGreaterThanOrEqual(1);
      expect(sinclair(cycle, who, body + more, 300).coefficient).toBeLessThanOrEqual(here);
    },
  ));

it('an age has a coefficient of at least 1, or none is published', () =>
  holds('ages', [anyNumber], (age) => {
    const coefficient = ageCoefficient(age);
    expect(isSound(coefficient)).toBe(true);
    expect(coefficient !== null).toBe(age >= 14 && age < 81);
    if (coefficient !== null) expect(coefficient).toBeGreaterThanOrEqual(1);
  }));
