import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

describe('reading workouts from JSON', () => {
  it('names each record it cannot read and reads the others', () => {
    const { records, troubles } = readJson(
      JSON.stringify([
        '10 burpees',
        { title: 'No text' },
        7,
        { name: 'Fran', workout: '21-15-9', tags: 'a, B', level: 'rx' },
      ]),
    );
    expect(records).toMatchObject([
      { at: 'record 1' },
      { at: 'record 4', title: 'Fran', tags: ['a', 'b'], difficulty: 'advanced' },
    ]);
    expect(troubles.map(({ at }) => at)).toEqual(['record 2', 'record 3']);
    expect(troubles[0]?.why).toContain('no text');
  });

  it('reads the lines of a broken list that are whole', () => {
    const { records, troubles } = readJson('[\n{"body":"10 burpees"},\n{"body":"20 burp\n{"body":"30 burpees"}\n]');
    expect(records.map(({ body }) => body)).toEqual(['10 burpees', '30 burpees']);
    expect(troubles).toMatchObject([{ at: 'line 3' }]);
  });

  it('says when nothing is JSON', () => {
    expect(readJson('not json at all')).toMatchObject({ records: [], troubles: [{ at: 'file' }] });
  });

  it('writes workouts kept as prescription and contents', () => {
    const { records } = readJson(
      JSON.stringify([
        {
          prescription: { type: 'twentyOne', repScheme: [21, 15, 9] },
          contents: [
            { type: 'movement', movementName: 'Thruster', weight: { value: 95, women: 65, unit: 'lbs' } },
            { type: 'movement', movementName: 'Pull-up' },
          ],
        },
      ]),
    );
    expect(records[0]?.body).toBe('21-15-9 reps for time of\nthruster 95/65 lb\npull-up');
  });
});

describe('reading workouts from text', () => {
  it('parts them by bars', () => {
    expect(
      readText('amrap 10 minutes\n5 pull-up\n|\nfor time\n100 burpee').records.map(({ at, body }) => `${at}: ${body}`),
    ).toEqual(['line 1: amrap 10 minutes\n5 pull-up', 'line 4: for time\n100 burpee']);
  });

  it('takes headings as titles, and fields as what they say', () => {
    const { records } = readText('# Fran\nlevel: hard\n21-15-9\nthruster\npull-up\n\n# Karen\n150 wall balls for time');
    expect(records).toMatchObject([
      { title: 'Fran', difficulty: 'advanced', body: '21-15-9\nthruster\npull-up' },
      { title: 'Karen', body: '150 wall balls for time' },
    ]);
  });

  it('takes empty lines between workouts when nothing else parts them', () => {
    expect(readText('Leg Day\n5 rounds for time\n20 squats\n\n100 burpees').records).toMatchObject([
      { title: 'Leg Day' },
      { body: '100 burpees' },
    ]);
  });
});
