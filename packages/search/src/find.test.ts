import { describe, expect, it } from 'vitest';
import { createEquipmentSearch } from './equipment-search.ts';
import { createExerciseSearch } from './exercise-search.ts';
import { find, type Source } from './find.ts';
import { usageOf } from './usage.ts';

const exercises = createExerciseSearch(
  [
    { name: 'Lat Pulldown', aliases: ['Pulldown'], otherNames: ['Latzug'], common: 3 },
    { name: 'Close-Grip Lat Pulldown', aliases: [], otherNames: ['Enger Latzug'], common: 2 },
    { name: 'Leg Press', aliases: [], otherNames: ['Beinpresse'], common: 3 },
    { name: 'Dumbbell Row', aliases: [], otherNames: ['Kurzhantelrudern'], common: 3 },
    { name: 'Kettlebell Row', aliases: [], otherNames: [], common: 3 },
  ],
  ({ name }) => name,
);
const equipment = createEquipmentSearch(
  [
    { name: 'Leg press', aliases: ['45 degree leg press'], otherNames: ['Beinpresse 45 Grad'], exercises: 9 },
    { name: 'Safety squat bar', aliases: ['ssb', 'yoke bar'], otherNames: ['barra de seguridad'], exercises: 12 },
    { name: 'Dumbbells', aliases: ['db'], otherNames: ['Kurzhanteln', 'haltères'], exercises: 300 },
    { name: 'Weight sled', aliases: ['prowler'], otherNames: ['Schlitten'], exercises: 14 },
  ],
  ({ name }) => name,
);
const SOURCES: readonly Source[] = [
  { kind: 'equipment', search: equipment },
  { kind: 'exercise', search: exercises },
];
const found = (query: string, sources = SOURCES): string[] =>
  find(sources, query, 5).map(({ kind, key }) => `${kind} ${key}`);

describe('one question for several kinds', () => {
  it('finds equipment by typos, parts, short forms and other languages', () => {
    expect(found('prowlr')[0]).toBe('equipment Weight sled');
    expect(found('dumbel')[0]).toBe('equipment Dumbbells');
    expect(found('kurzhan')[0]).toBe('equipment Dumbbells');
    expect(found('halteres')[0]).toBe('equipment Dumbbells');
    expect(found('yoke')[0]).toBe('equipment Safety squat bar');
    expect(found('seguridad')[0]).toBe('equipment Safety squat bar');
  });

  it('says of which kind each is, and puts the exercise first where both answer alike', () => {
    expect(found('leg press')).toEqual(['exercise Leg Press', 'equipment Leg press']);
    expect(found('zzzz')).toEqual([]);
  });

  it('knows what a person trains, within bounds', () => {
    const trained = new Map([['Kettlebell Row', { sessions: 20, last: '2026-11-01' }]]);
    const usage = (key: string): number => usageOf(trained.get(key), '2026-11-03');
    const sources: readonly Source[] = [
      { kind: 'exercise', search: exercises, usage },
      { kind: 'equipment', search: equipment },
    ];
    expect(found('row', SOURCES)[0]).toBe('exercise Dumbbell Row');
    expect(found('row', sources)[0]).toBe('exercise Kettlebell Row');
    expect(found('dumbbell row', sources)[0]).toBe('exercise Dumbbell Row');
  });

  it('never puts a habit that only resembles the word before what the word begins', () => {
    const search = createExerciseSearch(
      ['Chin-Up', 'Shin Raise'].map((name) => ({ name, aliases: [], otherNames: [], common: 2 })),
      ({ name }) => name,
    );
    const usage = (key: string): number => (key === 'Shin Raise' ? 1 : 0);
    expect(search('chin', { usage }).map(({ key }) => key)).toEqual(['Chin-Up', 'Shin Raise']);
    expect(search('shin', { usage })[0]?.key).toBe('Shin Raise');
  });
});
