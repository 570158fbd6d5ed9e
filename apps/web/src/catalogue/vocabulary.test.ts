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
import { sideName } from './words/movement-words.ts';
import { muscleGroupName, muscleName } from './words/muscle-words.ts';
import { patternName } from './words/pattern-words.ts';
import { stressName } from './words/stress-words.ts';

const VOCABULARIES: readonly [string, readonly string[], (id: string) => string][] = [
  ['muscle', MUSCLES, muscleName],
  ['muscle group', MUSCLE_GROUPS, muscleGroupName],
  ['pattern', MOVEMENT_PATTERNS, patternName],
  ['level', LEVELS.map(String), (level) => levelName(Number(level))],
  ['grip', GRIP_ORIENTATIONS, gripName],
  ['handle', HANDLES, handleName],
  ['side', LATERALITIES, sideName],
  ['demand', STRESS_TAGS, stressName],
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
