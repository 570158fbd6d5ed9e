import { BAR_TYPES, BARS } from '@halteres/engine/load/bar-types';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { kilogramsOf, massOf } from '@halteres/engine/load/mass';
import { expect, it } from 'vitest';
import { catalog } from '../index.ts';
import { barTypes } from './bar-types.ts';
import { plateTypes, type PlateType } from './plate-types.ts';

it('names every kind of bar the engine knows, at least twelve, in each language', () => {
  expect(barTypes.map(({ slug }) => slug).toSorted()).toEqual([...BAR_TYPES].toSorted());
  expect(barTypes.length).toBeGreaterThanOrEqual(12);
  for (const { names, slug } of barTypes)
    for (const [locale, name] of Object.entries(names)) expect([slug, locale, name.trim()]).not.toContain('');
  for (const locale of ['en', 'es', 'de', 'fr'] as const)
    expect(new Set(barTypes.map(({ names }) => names[locale])).size).toBe(barTypes.length);
});

it('weighs about the same in kilograms as in pounds, as makers sell it', () => {
  for (const { slug, kg, lb } of barTypes) {
    const [metric, imperial] = [massOf({ weight: kg, unit: 'kg' }), massOf({ weight: lb, unit: 'lb' })];
    expect([slug, Math.abs(kilogramsOf(metric) - kilogramsOf(imperial)) <= 4]).toEqual([slug, true]);
  }
});

it('asks for equipment the catalogue has where a bar is a special one', () => {
  const known = new Set(catalog.equipment.map(({ slug }) => slug));
  for (const bar of Object.values(BARS)) if ('named' in bar) expect(known).toContain(bar.named);
});

it('has each plate once, with the colours of the sport on bumpers', () => {
  expect(new Set(plateTypes.map(({ slug }) => slug)).size).toBe(plateTypes.length);
  const bumpers = (unit: PlateType['unit']) =>
    Object.fromEntries(
      plateTypes
        .filter((each) => each.unit === unit && each.kind === 'bumper')
        .map((each) => [each.weight, each.colour]),
    );
  expect(bumpers('kg')).toEqual({ 25: 'red', 20: 'blue', 15: 'yellow', 10: 'green', 5: 'white' });
  expect(bumpers('lb')).toMatchObject({ 55: 'red', 45: 'blue', 35: 'yellow', 25: 'green' });
  for (const plate of plateTypes.filter(({ kind }) => kind === 'bumper')) expect(plate.diameterMm).toBe(450);
  for (const kind of ['iron', 'change'] as const)
    for (const unit of ['kg', 'lb'] as const) {
      const across = plateTypes
        .filter((each) => each.kind === kind && each.unit === unit)
        .map((each) => each.diameterMm);
      expect(across).toEqual(across.toSorted((a, b) => b - a));
    }
});

it('knows every plate of the typical gyms', () => {
  const known = new Set(plateTypes.map(({ weight, unit }) => `${weight} ${unit}`));
  for (const gym of Object.values(GYM_PRESETS))
    for (const { weight, unit } of gym.plates) expect(known).toContain(`${weight} ${unit}`);
});
