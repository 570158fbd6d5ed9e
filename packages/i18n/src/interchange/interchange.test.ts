import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPoUnits, writePoUnits } from './po.ts';
import { UnreadableWords, type InterchangeReading, type InterchangeUnit } from './unit.ts';
import { isXmlText } from './xml.ts';
import { readXliff, writeXliff } from './xliff.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

const FORMATS: Readonly<
  Record<string, { write: (units: InterchangeUnit[]) => string; read: (text: string) => InterchangeReading }>
> = {
  'XLIFF 2.0': { write: (units) => writeXliff('it', units, '2.0'), read: readXliff },
  'XLIFF 1.2': { write: (units) => writeXliff('it', units, '1.2'), read: readXliff },
  PO: { write: (units) => writePoUnits('it', units), read: readPoUnits },
};

const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'a & b < c > "d" ’',
      ' spaces \n\tand lines\r ',
      '{count, plural, one {# bar} other {# bars}}',
      ']]>',
      '\\n',
      '#~ "x"',
    ),
  )
  .filter(isXmlText);

const unit = fc.record({
  kind: fc.constantFrom('interface', 'exercise', 'equipment'),
  id: fc.stringMatching(/^[a-z][a-z0-9_.-]{0,20}$/),
  source: words.filter((text) => text !== ''),
  target: words,
  base: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/)),
});

describe.each(Object.entries(FORMATS))('%s', (name, { write, read }) => {
  it('gives back every text it was given, to the letter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { selector: ({ kind, id }) => `${kind} ${id}`, minLength: 1, maxLength: 12 }),
        (made) => {
          const units = made.map((each): InterchangeUnit => ({
            ...each,
            state: each.target === '' ? 'initial' : 'translated',
          }));
          const back = read(write(units));
          expect(back.faults).toEqual([]);
          expect(back.locale).toBe('it');
          const byKind = (all: readonly InterchangeUnit[]) =>
            all.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
          expect(byKind(back.units)).toEqual(byKind(units));
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
    console.info(`${name}: seed ${SEED}`);
  });

  it('says which texts were reviewed', () => {
    const reviewed: InterchangeUnit = {
      kind: 'exercise',
      id: 'a',
      source: 'x',
      target: 'y',
      state: 'reviewed',
      base: null,
    };
    expect(read(write([reviewed])).units).toEqual([reviewed]);
  });
});

describe('files that are not whole', () => {
  const xliff = (body: string): string =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="it-IT"><file id="exercise">${body}</file></xliff>`;
  const good = '<unit id="good"><segment><source>One</source><target>Uno</target></segment></unit>';

  it.each([
    ['no segment', '<unit id="bad"></unit>'],
    ['no source', '<unit id="bad"><segment><target>Uno</target></segment></unit>'],
    ['markup within', '<unit id="bad"><segment><source>One <ph id="1"/></source></segment></unit>'],
    [
      'some of its segments',
      '<unit id="bad"><segment><source>One</source><target>Uno</target></segment><segment><source>Two</source></segment></unit>',
    ],
    ['twice', `<unit id="bad"><segment><source>One</source></segment></unit>${good.replace('good', 'bad')}`],
  ])('XLIFF: %s is named, the rest is read', (_what, unitText) => {
    const { units, faults, locale } = readXliff(xliff(unitText + good));
    expect(locale).toBe('it');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.id).toBe('bad');
    expect(units.at(-1)).toMatchObject({ id: 'good', target: 'Uno' });
  });

  it('XLIFF: a unit without an id, and units in groups', () => {
    const { units, faults } = readXliff(
      xliff(`<unit><segment><source>One</source></segment></unit><group id="g">${good}</group>`),
    );
    expect(faults).toEqual([{ id: '(none)', reason: 'The unit has no id.' }]);
    expect(units.map(({ id }) => id)).toEqual(['good']);
  });

  it.each([
    ['not closed', '<xliff version="2.0"><file>'],
    ['closes', '<xliff version="2.0"><file></xliff>'],
    ['DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.0"/>'],
    ['no entity', '<xliff version="2.0">&bomb;</xliff>'],
    ['not <xliff>', '<html/>'],
    ['is not known', '<xliff version="3.0"/>'],
    ['without a version', '<xliff/>'],
    ['twice', '<xliff version="2.0" version="2.0"/>'],
    ['outermost', '<xliff version="2.0"/><xliff version="2.0"/>'],
    ['no attribute', '<xliff version=2.0/>'],
    ['nest deeper', '<g>'.repeat(100)],
    ['a tag is not closed', `<xliff ${' '.repeat(100_000)}version="2.0"/>`],
    ['a tag is not closed', '<xliff version="2.0'],
    ['character', '<xliff version="2.0">\u0001</xliff>'],
  ])('XLIFF that is broken as a whole is refused: %s', (said, text) => {
    expect(() => readXliff(text)).toThrow(UnreadableWords);
    expect(() => readXliff(text)).toThrow(said);
  });

  it('XLIFF: what tools may write: comments, CDATA, entities, an end of a tag within an attribute', () => {
    const { units, faults } = readXliff(
      xliff(
        '<!-- <unit/> --><unit id="a" name="x > y"><segment><source>1 &lt; 2 &#x2019; &#8217;</source><target><![CDATA[a & b]]></target></segment></unit>',
      ),
    );
    expect(faults).toEqual([]);
    expect(units).toMatchObject([{ id: 'a', source: '1 < 2 ’ ’', target: 'a & b' }]);
  });

  it('a fault says its line', () => {
    expect(() => readXliff('<xliff version="2.0">\n<file>\n</fil>')).toThrow('Line 3');
  });

  it('PO: each bad entry is named, the rest is read', () => {
    const { units, faults } = readPoUnits(
      [
        'msgid ""\nmsgstr "Language: it\\n"',
        'msgctxt "exercise:good"\nmsgid "One"\nmsgstr "U"\n"no"',
        'msgctxt "exercise:half"\nmsgid "One"',
        'msgid "One"\nmsgstr "Uno"',
        'msgctxt "exercise:torn"\nmsgid "One\nmsgstr "Uno"',
        'msgctxt "exercise:double"\nmsgid "One"\nmsgid "One"\nmsgstr "Uno"',
        '#~ msgid "gone"\n#~ msgstr "via"',
      ].join('\n\n'),
    );
    expect(units).toMatchObject([{ kind: 'exercise', id: 'good', target: 'Uno', state: 'reviewed' }]);
    expect(faults.map(({ id }) => id)).toEqual(['exercise:half', 'exercise:torn', 'exercise:double', 'line 12']);
    expect(() => readPoUnits('hello')).not.toThrow();
    expect(() => readPoUnits('')).toThrow(UnreadableWords);
  });
});
