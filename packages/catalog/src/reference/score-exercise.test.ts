import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog, exerciseBySlug } from '../index.ts';
import { scoreExercise, type ExerciseScores, type Part } from './score-exercise.ts';

const FILE = join(import.meta.dirname, 'score-examples.txt');
const EXAMPLES = `barbell-back-squat barbell-front-squat leg-press goblet-squat bulgarian-split-squat bodyweight-squat
  barbell-deadlift romanian-deadlift kettlebell-swing barbell-hip-thrust lying-leg-curl leg-extension machine-calf-raise
  barbell-bench-press dumbbell-bench-press push-up machine-chest-press cable-fly barbell-overhead-press
  dumbbell-lateral-raise pull-up lat-pulldown barbell-row seated-cable-row dumbbell-curl cable-pushdown plank
  power-clean box-jump farmers-carry running rowing-machine hip-flexor-stretch`
  .split(/\s+/)
  .filter(Boolean);

const parts = (list: readonly Part[]): string =>
  list.map(({ term, points }) => `${term} ${points > 0 ? '+' : ''}${points}`).join(', ');
const grades = (record: Record<string, number>): string =>
  Object.entries(record)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

function describeScores(slug: string, scores: ExerciseScores): string {
  return [
    slug,
    `  stimulus ${scores.stimulus}: ${parts(scores.stimulusParts)}`,
    `  fatigue ${scores.fatigue}: ${parts(scores.fatigueParts)}`,
    `  goals: ${grades(scores.goals)}`,
    `  levels: ${grades(scores.levels)}`,
    `  room: ${scores.floorM2} m2, noise ${scores.noise}, ${scores.stations} stations; ${scores.rooms.join(', ') || 'no ready-made gym'}`,
  ].join('\n');
}

const scoreOf = (slug: string): ExerciseScores => {
  const exercise = exerciseBySlug.get(slug);
  if (exercise === undefined) throw new Error(`no ${slug}`);
  return scoreExercise(exercise);
};

describe('what generation asks of an exercise', () => {
  it('is as a coach would say for exercises everybody knows', () => {
    const text = `${EXAMPLES.map((slug) => describeScores(slug, scoreOf(slug))).join('\n\n')}\n`;
    if (process.env['HALTERES_WRITE_EXAMPLES'] === '1') writeFileSync(FILE, text);
    expect(text).toBe(readFileSync(FILE, 'utf8'));
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(30);
  });

  it('puts exercises in an order a coach would', () => {
    const fatigue = (slug: string): number => scoreOf(slug).fatigue;
    const stimulus = (slug: string): number => scoreOf(slug).stimulus;
    expect(fatigue('barbell-deadlift')).toBeGreaterThan(fatigue('romanian-deadlift'));
    expect(fatigue('barbell-back-squat')).toBeGreaterThan(fatigue('leg-press'));
    expect(fatigue('leg-press')).toBeGreaterThan(fatigue('leg-extension'));
    expect(fatigue('barbell-bench-press')).toBeGreaterThan(fatigue('dumbbell-lateral-raise'));
    expect(fatigue('hip-flexor-stretch')).toBeLessThan(1);
    expect(stimulus('barbell-bench-press')).toBeGreaterThan(stimulus('push-up'));
    expect(stimulus('dumbbell-lateral-raise')).toBeGreaterThan(stimulus('plank'));
    expect(stimulus('hip-flexor-stretch')).toBeLessThan(2);
  });

  it('stays within its bounds for the whole catalogue and explains every point', () => {
    const faults = catalog.exercises.flatMap((exercise) => {
      const { stimulus, fatigue, stimulusParts, fatigueParts, stations, floorM2, goals } = scoreExercise(exercise);
      const says: string[] = [];
      for (const [score, of] of [
        [stimulus, stimulusParts],
        [fatigue, fatigueParts],
      ] as const) {
        const total = of.reduce((sum, { points }) => sum + points, 0);
        if (score < 0 || score > 10) says.push(`score ${score}`);
        if (Math.abs(Math.min(10, Math.max(0, total)) - score) > 0.051) says.push(`parts make ${total}, not ${score}`);
      }
      if (stations > 6 || floorM2 < 1) says.push('room');
      if (Object.values(goals).some((grade) => ![0, 1, 2, 3].includes(grade))) says.push('goal');
      return says.map((what) => `${exercise.slug}: ${what}`);
    });
    expect(faults).toEqual([]);
  });
});
