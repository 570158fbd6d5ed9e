import { expect, it } from 'vitest';
import { countedPlates, drawnPlate } from './drawn-plates.ts';

const TYPES = [
  { weight: '20', unit: 'kg', kind: 'iron', colour: 'black', diameterMm: 450 },
  { weight: '20', unit: 'kg', kind: 'bumper', colour: 'blue', diameterMm: 450 },
  { weight: '1.25', unit: 'kg', kind: 'iron', colour: 'black', diameterMm: 160 },
] as const;
const kg = (weight: string) => ({ weight, unit: 'kg' as const });

it('draws a plate in the colour of its bumper, in iron where there is none, grey where nobody sells it', () => {
  expect(drawnPlate(kg('20'), TYPES)).toMatchObject({ colour: 'blue', across: 1, text: '20' });
  expect(drawnPlate(kg('20.0'), TYPES)).toMatchObject({ colour: 'blue' });
  expect(drawnPlate(kg('1.25'), TYPES)).toMatchObject({ colour: 'black', text: '1.25' });
  expect(drawnPlate({ weight: '20', unit: 'lb' }, TYPES)).toMatchObject({ colour: 'grey', text: '20 lb' });
});

it('draws a heavier plate nobody sells larger', () => {
  expect(drawnPlate(kg('12'), TYPES).across).toBeGreaterThan(drawnPlate(kg('3'), TYPES).across);
});

it('counts equal plates', () => {
  expect(countedPlates([kg('20'), kg('20'), kg('5')])).toEqual([
    { weight: kg('20'), count: 2 },
    { weight: kg('5'), count: 1 },
  ]);
});
