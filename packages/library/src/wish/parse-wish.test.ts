import { catalog } from '@halteres/catalog';
import { describe, expect, it } from 'vitest';
import { createMovementNames } from '../parse/movement-names.ts';
import { parseWish } from './parse-wish.ts';

const names = createMovementNames(
  catalog.exercises.map(({ slug, name, aliases }) => ({ slug, names: [name, ...aliases] })),
);
const wish = (text: string) => parseWish(text, names);

describe('a wish in plain words', () => {
  it('says what to leave out', () => {
    expect(wish('like this one, but 15 minutes and no rowing')).toMatchObject({
      unwanted: ['rowing-machine'],
      minutes: { about: 15 },
    });
    expect(wish('something with deadlifts without burpees or box jumps')).toMatchObject({
      wanted: ['barbell-deadlift'],
      unwanted: ['burpee', 'box-jump'],
    });
  });

  it('says how long', () => {
    expect(wish('under 10 minutes thrusters').minutes).toMatchObject({ from: 1, to: 10 });
    expect(wish('20-30 min').minutes).toMatchObject({ from: 20, to: 30 });
    expect(wish('2000 m row').minutes).toBeNull();
  });

  it('says with whom and with what', () => {
    expect(wish('partner workout with rowing')).toMatchObject({ teamSize: 2, wanted: ['rowing-machine'] });
    expect(wish('no equipment, hard')).toMatchObject({ noEquipment: true, unwanted: [], difficulty: 'advanced' });
  });

  it('knows workouts by their names', () => {
    expect(wish('Fran').wanted).toEqual(['barbell-thruster', 'pull-up']);
    expect(wish('cindy but 10 minutes')).toMatchObject({ format: 'amrap', minutes: { about: 10 } });
  });

  it('keeps amounts', () => {
    expect(wish('4 rounds 400 run 20 ring dips').structure.blocks[0]).toMatchObject({
      rounds: 4,
      movements: [{ amount: { value: 400 } }, { amount: { value: 20 }, slug: 'ring-dip' }],
    });
  });
});
