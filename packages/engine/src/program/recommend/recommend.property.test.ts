import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import { isSound } from '../../seeded-property.ts';
import { applyEffect, undoOf } from '../adapt/apply.ts';
import { editProgram } from '../edit.ts';
import { lintProgram } from '../lint/lint-program.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { recommend } from './recommend.ts';
import type { Recommendation, RecommendationCode } from './recommendation.ts';
import { programFor, simulatedLog, type Oddity, type Simulated } from './simulated-log.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);
const PROGRAMS = 24;
const programs = Array.from({ length: PROGRAMS }, (_, number) => programFor(number, catalog)).flatMap(
  (each) => each ?? [],
);
process.stdout.write(`recommendations: seed ${SEED}, ${programs.length} programs\n`);

const errorsOf = (program: Program, profile: Profile): string[] =>
  lintProgram(program, profile, catalog)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at, evidence }) => JSON.stringify([rule, at, evidence]));

/** What must hold of whatever is recommended. */
const checked = (name: string, { program, profile }: Simulated, found: readonly Recommendation[]): void => {
  expect(new Set(found.map(({ key }) => key)).size, name).toBe(found.length);
  for (const one of found) {
    const where = `${name} ${one.key}`;
    expect(isSound(one), where).toBe(true);
    expect([one.text.length > 20, one.source.length > 10, one.evidence.length > 0], where).toEqual([true, true, true]);
    expect(one.text, where).not.toMatch(/NaN|undefined|Infinity/u);
    expect(one.basis.seen, where).toBeGreaterThanOrEqual(one.basis.least);
    expect(
      one.evidence.some(({ dates }) => dates.length > 0),
      where,
    ).toBe(true);
    if (one.edits.length === 0) continue;
    const after = one.edits.reduce((now, edit) => editProgram(now, edit, profile, catalog), program);
    expect(JSON.stringify(after) === JSON.stringify(program), where).toBe(false);
    const before = new Set(errorsOf(program, profile));
    expect(
      errorsOf(after, profile).filter((error) => !before.has(error)),
      where,
    ).toEqual([]);
    expect(applyEffect(after, undoOf(program, after), profile, catalog), where).toEqual(program);
  }
};

type Look = { name: string; codes: RecommendationCode[] };

/** Every athlete of some kind looked at on the last day of some weeks, each finding checked. */
const looks = (kind: string, each: number, weeks: readonly number[], oddity: (seed: number) => Oddity): Look[][] =>
  programs.flatMap((made, at) =>
    Array.from({ length: each }, (_, run): Look[] => {
      const seed = SEED + 1000 * at + run;
      const log = simulatedLog(made, catalog, seed, Math.max(...weeks), oddity(seed));
      return weeks.map((week) => {
        const sessions = log.sessions.filter((session) => (session.at?.week ?? 0) <= week);
        const found = recommend(log.program, log.profile, catalog, { sessions }, sessions.at(-1)?.date ?? log.today);
        const name = `${kind} ${seed} week ${week}`;
        checked(name, log, found);
        return { name, codes: found.map(({ code }) => code) };
      });
    }),
  );

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const tally = (athletes: readonly Look[][]): string => {
  const counts = new Map<string, number>();
  for (const code of athletes.flat().flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return JSON.stringify(Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))));
};

/** The share of athletes that get a recommendation of a kind at any look. */
const hitRate = (kind: string, athletes: readonly Look[][], wanted: readonly RecommendationCode[]): number => {
  const hits = athletes.filter((each) => each.some(({ codes }) => codes.some((code) => wanted.includes(code)))).length;
  const rate = percent(hits, athletes.length);
  process.stdout.write(
    `${kind}: ${wanted.join(' or ')} for ${hits} of ${athletes.length} (${rate} %); ${tally(athletes)}\n`,
  );
  return rate;
};

test('200 steady athletes who follow the plan are nearly left alone', () => {
  const athletes = looks('steady', Math.ceil(200 / programs.length), [4, 7], () => ({})).slice(0, 200);
  const all = athletes.flat();
  const alarms = all.filter(({ codes }) => codes.length > 0);
  process.stdout.write(
    `steady: ${athletes.length} athletes, ${alarms.length} of ${all.length} looks with anything (${percent(alarms.length, all.length)} %); ${tally(athletes)}\n`,
  );
  expect(athletes).toHaveLength(200);
  expect(percent(alarms.length, all.length)).toBeLessThanOrEqual(10);
}, 240_000);

test('athletes who stand still, tire, or train too easily, too hard or too little get the right word', () => {
  const stubborn = { stubborn: true };
  const still = looks('standing still', 1, [7, 9], () => ({ ...stubborn, standsStill: true }));
  expect(hitRate('standing still', still, ['swap.stalled'])).toBeGreaterThanOrEqual(50);
  const tired = looks('over-reached from week 3', 1, [4, 5, 6, 7], () => ({
    ...stubborn,
    tiring: { fromWeek: 3, each: 3 },
  }));
  expect(hitRate('over-reached from week 3', tired, ['deload.two_weeks'])).toBeGreaterThanOrEqual(80);
  const easy = looks('3 RPE too easy', 1, [3, 4], () => ({ ...stubborn, rpe: -3 }));
  expect(hitRate('3 RPE too easy', easy, ['intensity.up'])).toBeGreaterThanOrEqual(80);
  const hard = looks('3 RPE too hard', 1, [3, 4], () => ({ ...stubborn, rpe: 3 }));
  expect(hitRate('3 RPE too hard', hard, ['intensity.down', 'volume.recover'])).toBeGreaterThanOrEqual(80);
  const half = looks('half the sets', 1, [4], () => ({
    ...stubborn,
    does: (_, sets) => sets.slice(0, Math.ceil(sets.length / 2)),
  }));
  expect(hitRate('half the sets', half, ['volume.as_planned'])).toBeGreaterThanOrEqual(40);
  const hasty = looks('a third of the rest', 1, [4], () => ({
    ...stubborn,
    does: (_, sets) =>
      sets.map((set, i) => ({
        ...set,
        restSeconds: Math.round((set.restSeconds ?? 90) / 3),
        reps: set.reps === null ? null : Math.max(1, Math.round(set.reps * (1 - 0.15 * i))),
      })),
  }));
  expect(hitRate('a third of the rest', hasty, ['rest.as_planned'])).toBeGreaterThanOrEqual(80);
}, 240_000);

test('the same log gives the same bytes', () => {
  const made = programs[0];
  if (made === undefined) throw new Error('no program');
  const { program, profile, sessions, today } = simulatedLog(made, catalog, SEED, 7, { rpe: -3, stubborn: true });
  const once = JSON.stringify(recommend(program, profile, catalog, { sessions }, today));
  expect(once.length).toBeGreaterThan(100);
  expect(JSON.stringify(recommend(program, profile, catalog, { sessions }, today))).toBe(once);
});
