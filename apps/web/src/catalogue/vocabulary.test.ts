import { roomName } from '../gyms/preset-words.ts';
import { catalog } from '@halteres/catalog';
import { HANDLE_ORIENTATIONS } from '@halteres/catalog/reference/equipment-grips';
import { INCREMENTS } from '@halteres/catalog/reference/equipment-profile';
import { scoreExercise } from '@halteres/catalog/reference/score-exercise';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { STRESS_TAGS } from '@halteres/engine/catalog/stress';
import {
  GRIP_ORIENTATIONS,
  HANDLES,
  LATERALITIES,
  MOVEMENT_PATTERNS,
  MUSCLE_GROUPS,
  MUSCLES,
} from '@halteres/engine/catalog/taxonomy';
import { i18n } from '@halteres/i18n';
import { DRAWN_MUSCLES } from '@halteres/ui/body-map/drawn-muscles';
import { DRAWN_PATTERNS } from '@halteres/ui/pattern/pattern-drawings';
import { describe, expect, it } from 'vitest';
import { gripName } from './words/grip-words.ts';
import { handleName } from './words/handle-words.ts';
import { LEVELS, levelName } from './words/level-words.ts';
import { heldBy, incrementText, noiseName, orientationName } from './words/load-words.ts';
import { sideName } from './words/movement-words.ts';
import { muscleGroupName, muscleName } from './words/muscle-words.ts';
import { patternName } from './words/pattern-words.ts';
import { gradeName, termName } from './words/score-words.ts';
import { stressName } from './words/stress-words.ts';

/** Every part a score is made of anywhere in the catalogue. */
const TERMS = [
  ...new Set(
    catalog.exercises.flatMap((exercise) => {
      const { stimulusParts, fatigueParts } = scoreExercise(exercise);
      return [...stimulusParts, ...fatigueParts].map(({ term }) => term);
    }),
  ),
];

const VOCABULARIES: readonly [string, readonly string[], (id: string) => string][] = [
  ['muscle', MUSCLES, muscleName],
  ['muscle group', MUSCLE_GROUPS, muscleGroupName],
  ['pattern', MOVEMENT_PATTERNS, patternName],
  ['level', LEVELS.map(String), (level) => levelName(Number(level))],
  ['grip', GRIP_ORIENTATIONS, gripName],
  ['handle', HANDLES, handleName],
  ['side', LATERALITIES, sideName],
  ['demand', STRESS_TAGS, stressName],
  ['way a load goes up', INCREMENTS, (increment) => incrementText(increment, '5 kg') || increment],
  ['lie of a handle', HANDLE_ORIENTATIONS, orientationName],
  ['held by', ['own', ...HANDLES], heldBy],
  ['noise', ['0', '1', '2', '3'], (noise) => noiseName(Number(noise)) || noise],
  ['grade', ['0', '1', '2', '3'], (grade) => gradeName(Number(grade)) || grade],
  ['part of a score', TERMS, termName],
  ['ready-made gym', Object.keys(GYM_PRESETS), roomName],
];

describe('the drawings', () => {
  it('show each muscle of the taxonomy on at least one side, and no other', () => {
    expect(DRAWN_MUSCLES.toSorted()).toEqual(MUSCLES.toSorted());
  });

  it('show each movement pattern', () => {
    expect(DRAWN_PATTERNS.toSorted()).toEqual(MOVEMENT_PATTERNS.toSorted());
  });
});

describe.each(VOCABULARIES)('the words for each %s', (_, ids, nameOf) => {
  it('are there, and differ', () => {
    i18n.loadAndActivate({ locale: 'en', messages: {} });
    const names = ids.map(nameOf);
    expect(names.filter((name, at) => name === ids[at] || name === '')).toEqual([]);
    expect(new Set(names).size).toBe(ids.length);
  });
});
