import { TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import { ESTABLISHED_PROGRAMS } from '@halteres/engine/program/established/programs';
import { describe, expect, it } from 'vitest';
import { ESTABLISHED_TEXTS, establishedWords } from './established.ts';

/** Sources that are nothing but names, the same in every language. */
const NAMES_ALONE = /^(Mark Rippetoe|Jim Wendler), [^;]+$/u;
const ALIKE: readonly string[] = ['Starting Strength, phase 1', 'Starting Strength, phase 2'];

const figuresOf = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).map((each) => each.replace(',', '.')).toSorted();

describe.each(TRANSLATED_LOCALES)('established programs in %s', (locale) => {
  const texts = ESTABLISHED_TEXTS[locale];

  it('has words for each program and for nothing else, in their order', () => {
    expect(Object.keys(texts).toSorted()).toEqual(ESTABLISHED_PROGRAMS.map(({ id }) => id).toSorted());
  });

  it('leaves nothing in English, nothing empty, and every figure as it is', () => {
    for (const program of ESTABLISHED_PROGRAMS) {
      const said = establishedWords(program, locale);
      for (const field of ['forWhom', 'overview', 'deload', 'source', 'model'] as const) {
        expect(said[field].trim(), `${program.id} ${field}`).toBe(said[field]);
        expect(said[field], `${program.id} ${field}`).not.toMatch(/["'!]|\s{2}/u);
        expect(figuresOf(said[field]), `${program.id} ${field}`).toEqual(figuresOf(program[field]));
        if (!(field === 'source' && NAMES_ALONE.test(program.source)))
          expect(said[field], `${program.id} ${field}`).not.toBe(program[field]);
      }
      const own = texts[program.id]?.name;
      if (own !== undefined && !ALIKE.includes(own)) expect(own).not.toBe(program.name);
    }
  });
});

it('a language without words is answered in English', () => {
  const [first] = ESTABLISHED_PROGRAMS;
  if (first === undefined) throw new Error('no program');
  expect(establishedWords(first, 'pt').overview).toBe(first.overview);
  expect(establishedWords(first, 'en').name).toBe(first.name);
});
