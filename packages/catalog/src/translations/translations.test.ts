import { describe, expect, it } from 'vitest';
import { checkTranslation, untranslated } from '../checks/check-translation.ts';
import { catalog } from '../index.ts';
import { TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import { loadTranslation } from './load-translation.ts';

describe.each(TRANSLATED_LOCALES)('exercise texts in %s', (locale) => {
  it('have no faults', async () => {
    const { exercises: texts, equipment } = await loadTranslation(locale);
    console.info(`${locale}: ${untranslated(catalog.exercises, texts).length} exercises without words`);
    expect(checkTranslation(catalog.exercises, texts)).toEqual([]);
    expect(Object.keys(equipment)).toEqual(catalog.equipment.map(({ slug }) => slug));
    expect(new Set(Object.values(equipment)).size).toBe(catalog.equipment.length);
  });
});

it('faults are noticed', () => {
  const [first, second] = catalog.exercises;
  if (first === undefined || second === undefined) throw new Error('the catalogue is empty');
  const text = {
    name: 'Nombre',
    description: first.description,
    setup: 'Una frase.',
    execution: first.instructions.execution.join(' '),
    cues: 'sin mayúscula. Otra.',
    mistakes: 'Uno. Dos. Tres. Cuatro. Cinco.',
  };
  const faults = checkTranslation(catalog.exercises, { [first.slug]: text, [second.slug]: text, nothing: text }).join(
    '\n',
  );
  for (const part of ['no such exercise', 'also means', 'still English', 'sentences', 'whole sentences'])
    expect(faults).toContain(part);
});
