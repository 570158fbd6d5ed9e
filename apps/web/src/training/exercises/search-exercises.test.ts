import { describe, expect, it } from 'vitest';
import { searchExercises, type ExerciseEntry } from './search-exercises.ts';

const entry = (name: string, ...aliases: string[]): ExerciseEntry => ({
  exerciseId: name,
  userExerciseId: null,
  slug: name,
  name,
  aliases,
  otherNames: [],
  common: name.startsWith('Band') ? 1 : 2,
  loading: name.startsWith('Band') ? 'band' : 'barbell',
  equipment: [],
  measure: 'reps',
  primaryMuscle: null,
  added: false,
});

const CATALOGUE = [
  entry('Barbell bench press', 'bench', 'flat bench'),
  entry('Dumbbell bench press'),
  entry('Incline barbell bench press'),
  entry('Romanian deadlift', 'RDL'),
  entry('Deadlift', 'conventional deadlift'),
  entry('Overhead press', 'OHP', 'military press'),
  entry('Back squat', 'squat'),
  entry('Front squat'),
  entry('Bulgarian split squat'),
  entry('Lateral raise', 'side raise'),
  entry('Pull-up', 'pullup'),
  entry('Band curl'),
  entry('Ez curl'),
];
const names = (query: string, trained = new Map<string, { last: string; sessions: number }>()): string[] =>
  searchExercises([CATALOGUE], query, { trained, today: '2026-11-08' }).map((each) => each.name);

describe('search', () => {
  it('knows abbreviations and aliases', () => {
    expect(names('rdl')[0]).toBe('Romanian deadlift');
    expect(names('ohp')[0]).toBe('Overhead press');
    expect(names('military')[0]).toBe('Overhead press');
    expect(names('db bp')[0]).toBe('Dumbbell bench press');
    expect(names('inc bench')[0]).toBe('Incline barbell bench press');
    expect(names('bss')[0]).toBe('Bulgarian split squat');
  });

  it('finds by the start of words, in any order, with marks and plurals forgiven', () => {
    expect(names('press over')[0]).toBe('Overhead press');
    expect(names('pull ups')[0]).toBe('Pull-up');
    expect(names('SQUÁT')[0]).toBe('Back squat');
    expect(names('deadl')[0]).toBe('Deadlift');
  });

  it('says nothing rather than something that does not answer', () => {
    expect(names('zzz')).toEqual([]);
    expect(names('bench squat')).toEqual([]);
  });

  it('puts first what is trained, when it answers as well', () => {
    expect(names('squat', new Map([['Front squat', { last: '2026-11-01', sessions: 12 }]]))[0]).toBe('Front squat');
    expect(names('rdl', new Map([['Deadlift', { last: '2026-11-01', sessions: 90 }]]))).toEqual(['Romanian deadlift']);
    const often = { sessions: 12 };
    const trained = new Map([
      ['Front squat', { ...often, last: '2024-11-01' }],
      ['Bulgarian split squat', { ...often, last: '2026-11-01' }],
    ]);
    expect(names('squat', trained).indexOf('Bulgarian split squat')).toBeLessThan(
      names('squat', trained).indexOf('Front squat'),
    );
  });

  it('never lets a habit beat what answers better', () => {
    const daily = (name: string) => new Map([[name, { last: '2026-11-08', sessions: 500 }]]);
    expect(names('front squat', daily('Back squat'))[0]).toBe('Front squat');
    expect(names('romanian deadlift', daily('Deadlift'))[0]).toBe('Romanian deadlift');
    expect(names('lateral raise', daily('Overhead press'))[0]).toBe('Lateral raise');
    expect(names('incline barbell bench', daily('Barbell bench press'))[0]).toBe('Incline barbell bench press');
  });

  it('puts what stands in most gyms before bands', () => {
    expect(names('curl')).toEqual(['Ez curl', 'Band curl']);
  });

  it('begins with what was used last', () => {
    const trained = new Map([
      ['Front squat', { last: '2026-10-01', sessions: 30 }],
      ['Pull-up', { last: '2026-11-01', sessions: 2 }],
    ]);
    expect(names('', trained).slice(0, 3)).toEqual(['Pull-up', 'Front squat', 'Back squat']);
  });
});
