import { describe, expect, it } from 'vitest';

import { readExport } from './read-export.ts';
import type { ImportReading, ReadOptions, ReadSet } from './reading.ts';

const S1 = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const S2 =
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;' +
  'Workout Notes;Workout Duration';
const S3 =
  '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";' +
  '"Distance (meters)";"Seconds";"Notes";"Workout Notes"';
const GERMAN =
  'Datum;Workout-Name;Name der Übung;Reihenfolge festlegen;Gewicht;Wiederh.;RPE;Entfernung;Sekunden;Notizen;' +
  'Workout-Notizen;Dauer';
const HEVY =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",' +
  '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';

function read(lines: readonly string[], options: Partial<ReadOptions> = {}): Promise<ImportReading> {
  return readExport(lines.join('\n'), { timeZone: 'UTC', ...options });
}

function setsOf(reading: ImportReading): ReadSet[] {
  return reading.workouts.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets));
}

describe('readExport', () => {
  it('reads the comma dialect of Strong and asks for the unit it does not have', async () => {
    const lines = [
      S1,
      '2024-03-04 18:00:00,"Press day",1h 5m,"Bench Press (Barbell)",1,62.50,5,0,0,"","",8',
      '2024-03-04 18:00:00,"Press day",1h 5m,"Running",1,0,0,3.1,900,,,',
    ];
    const reading = await read(lines);
    expect(reading).toMatchObject({ format: 'strong', dialect: 'S1', unit: null, needsUnit: true, rows: 2, sets: 2 });
    expect(reading.workouts[0]).toMatchObject({
      title: 'Press day',
      startedAt: '2024-03-04T18:00:00.000Z',
      localDate: '2024-03-04',
      durationSeconds: 3900,
      endedAt: '2024-03-04T19:05:00.000Z',
    });
    const [press, run] = setsOf(reading);
    expect(press).toMatchObject({ line: 2, weight: '62.50', weightUnit: null, reps: 5, rpe: '8', seconds: null });
    expect(run).toMatchObject({ weight: null, distanceMetres: 3100, distanceExact: false, seconds: 900 });

    const told = await read(lines, { unit: 'lb' });
    expect(told).toMatchObject({ unit: 'lb', needsUnit: false });
    expect(setsOf(told)[1]).toMatchObject({ distanceMetres: 4988.966, distanceExact: false });
  });

  it('reads the semicolon dialect with a unit beside each value', async () => {
    const reading = await read([
      S2,
      '2024-03-04 18:00:00;"A";"Squat (Barbell)";1;225;lbs;5;9.5;;;0;"";"";17m',
      '2024-03-04 18:00:00;"A";"Squat (Barbell)";2;100;kg;5;;;;0;;;17m',
      '2024-03-04 18:00:00;"A";"Running";1;0;;0;;1,5;miles;600;;;17m',
    ]);
    expect(reading).toMatchObject({ dialect: 'S2', unit: 'mixed', needsUnit: false });
    expect(setsOf(reading).map(({ weight, weightUnit }) => [weight, weightUnit])).toEqual([
      ['225', 'lb'],
      ['100', 'kg'],
      [null, null],
    ]);
    expect(setsOf(reading)[2]).toMatchObject({ distanceMetres: 2414.016, distanceExact: true });
  });

  it('reads special set orders and takes rests and notes into their neighbours', async () => {
    const row = (order: string, rest: string): string =>
      `"7";"2024-03-04 18:00:00";"A";"3661";"Squat (Barbell)";"${order}";${rest}`;
    const reading = await read([
      S3,
      row('Note', '"";"";"";"";"";"Heels down";""'),
      row('W', '"40.0";"5";"";"";"";"";"Rainy"'),
      row('Rest Timer', '"";"";"";"";"90";"";""'),
      row('1', '"100.0";"5";"8";"";"";"";""'),
      row('F', '"100.0";"4";"10";"";"";"slow";""'),
      row('D', '"80.0";"8";"";"";"";"";""'),
    ]);
    expect(reading).toMatchObject({ dialect: 'S3', unit: 'kg', rows: 6, sets: 4, warmups: 1, skipped: [] });
    expect(reading.absorbed).toEqual([
      { line: 2, into: 'the notes of Squat (Barbell)' },
      { line: 4, into: 'the set on line 3' },
    ]);
    const [workout] = reading.workouts;
    expect(workout).toMatchObject({ notes: 'Rainy', durationSeconds: 3661 });
    expect(workout?.exercises).toHaveLength(1);
    expect(workout?.exercises[0]).toMatchObject({ notes: 'Heels down' });
    expect(setsOf(reading).map(({ type }) => type)).toEqual(['warm_up', 'normal', 'failure', 'drop']);
    expect(setsOf(reading)[0]).toMatchObject({ restSeconds: 90 });
    expect(setsOf(reading)[2]).toMatchObject({ notes: 'slow' });
  });

  it('reads a German header and decimal commas', async () => {
    const reading = await read(
      [GERMAN, '2024-03-04 18:00:00;"Oberkörper";"Bankdrücken";1;62,5;5;7,5;;0;"eng";;1h 5m'],
      { unit: 'kg' },
    );
    expect(reading).toMatchObject({ dialect: 'S1 de', unit: 'kg', needsUnit: false });
    expect(setsOf(reading)[0]).toMatchObject({ weight: '62.5', rpe: '7.5' });
    expect(reading.workouts[0]?.exercises[0]).toMatchObject({ notes: 'eng' });
  });

  it('reads Hevy newest first, with localised months and supersets', async () => {
    const reading = await read(
      [
        HEVY,
        '"B","31 Out 2024, 14:48","31 Out 2024, 16:00","hot","Row",1,"elbows",0,"warmup",40,10,,,',
        '"B","31 Out 2024, 14:48","31 Out 2024, 16:00","hot","Press",1,"",0,"dropset",30,10,,,',
        '"B","31 Out 2024, 14:48","31 Out 2024, 16:00","hot","Row",1,"elbows",1,"failure",50,8,,,9.5',
        '"A","29 Mär 2024, 14:48","29 Mär 2024, 15:00","","Plank",,"",0,"normal",,,,60,',
      ],
      { timeZone: 'Europe/Berlin' },
    );
    expect(reading).toMatchObject({ format: 'hevy', dialect: 'kg', unit: 'kg', needsUnit: false, sets: 4 });
    expect(reading.workouts.map(({ title, startedAt }) => [title, startedAt])).toEqual([
      ['A', '2024-03-29T13:48:00.000Z'],
      ['B', '2024-10-31T13:48:00.000Z'],
    ]);
    expect(reading.workouts[1]).toMatchObject({ notes: 'hot', durationSeconds: 4320 });
    expect(reading.workouts[1]?.exercises).toMatchObject([
      { name: 'Row', superset: '1', notes: 'elbows', sets: [{ type: 'warm_up' }, { type: 'failure', rpe: '9.5' }] },
      { name: 'Press', superset: '1', notes: null, sets: [{ type: 'drop' }] },
    ]);
  });

  it('takes the rounder of two units and knows numbered set types', async () => {
    const reading = await read([
      'title,start_time,end_time,exercise_title,reps,weight_kg,weight_lbs,distance_km,rpe,set_index,set_type',
      'A,2024-01-15T10:30:00Z,2024-01-15T10:00:00Z,Bench,5,100,220.46,0,,1,2',
      'A,2024-01-15T10:30:00Z,2024-01-15T10:00:00Z,Bench,5,102.06,225,0,,2,99',
      'A,2024-01-15T10:30:00Z,2024-01-15T10:00:00Z,Bench,5,0,135,0,,3,4',
    ]);
    expect(setsOf(reading).map(({ weight, weightUnit, type }) => [weight, weightUnit, type])).toEqual([
      ['100', 'kg', 'warm_up'],
      ['225', 'lb', 'normal'],
      ['135', 'lb', 'failure'],
    ]);
    expect(reading.adjusted.map(({ line, field }) => [line, field])).toEqual([
      [2, 'end_time'],
      [3, 'set_type'],
    ]);
  });

  it('says of every row that is no set why, on the line where it begins', async () => {
    const reading = await read([
      S1,
      '2024-03-04 18:00:00,A,1h,Squat,1,60,5,0,0,"two\nlines","and\r\nmore",',
      '',
      ',A,1h,Squat,2,60,5,0,0,,,',
      'yesterday,A,1h,Squat,2,60,5,0,0,,,',
      '2024-03-04 18:00:00,A,1h,,2,60,5,0,0,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,Infinity,5,0,0,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,-20,5,0,0,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,1e3,5,0,0,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,60,many,0,0,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,60000,5,0,0,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,,,,,,,',
      '2024-03-04 18:00:00,A,1h,Squat,2,60,5,0,0,good, really,,8',
      '2024-03-04 18:00:00,A,1h,Pull Up,Rest Timer,0,0,0,90,,,',
      S1,
    ]);
    expect(reading).toMatchObject({ rows: 13, sets: 1 });
    expect(reading.skipped.map(({ line, reason }) => `${line}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "6: there is no date in the column "date"",
        "7: "yesterday" in the column "date" is not a date",
        "8: there is no exercise name",
        "9: the weight "Infinity" cannot be read as a number",
        "10: the weight "-20" is negative and "Squat" is not an assisted exercise",
        "11: the weight "1e3" cannot be read as a number",
        "12: the repetitions "many" cannot be read as a number",
        "13: the weight "60000" is over the limit of 4410 lb",
        "14: it has neither weight nor repetitions nor time nor distance",
        "15: it has 13 columns and the header has 12: a text with a separator in it is not in quotes",
        "16: it is a rest with no set before it",
        "17: the header line is repeated here",
      ]
    `);
  });

  it('keeps help on assisted exercises, and lists every value it changes', async () => {
    const reading = await read([
      S1,
      '2024-03-04 18:00:00,A,nope,Chin Up (Assisted),1,-20,5,0,0,,,11',
      '2024-03-04 18:00:00,A,nope,Chin Up (Assisted),2,44.092452,5.5,0,30.4,,,7.3',
      '2024-03-04 18:00:00,A,nope,Chin Up (Assisted),3,-30,x,0,0,,,',
    ]);
    expect(setsOf(reading)).toMatchObject([
      { weight: '20', reps: 5, rpe: null },
      { weight: '44.092', reps: 5, seconds: 30, rpe: null },
    ]);
    expect(reading.adjusted.map(({ line, field, value }) => [line, field, value])).toEqual([
      [2, 'weight', '-20'],
      [2, 'rpe', '11'],
      [2, 'duration', 'nope'],
      [3, 'weight', '44.092452'],
      [3, 'reps', '5.5'],
      [3, 'seconds', '30.4'],
      [3, 'rpe', '7.3'],
    ]);
  });

  it('lets the whole file decide between day and month', async () => {
    const row = (date: string, order: number): string => `${date},A,1h,Squat,${order},60,5,0,0,,,`;
    const days = (reading: ImportReading): string[] => reading.workouts.map(({ localDate }) => localDate);
    const european = await read([S1, row('05/01/2024 10:00', 1), row('15/01/2024 10:00', 1)]);
    expect(days(european)).toEqual(['2024-01-05', '2024-01-15']);
    const american = await read([S1, row('05/01/2024 10:00', 1), row('01/15/2024 10:00', 1)]);
    expect(days(american)).toEqual(['2024-01-15', '2024-05-01']);
    const open = await read([S1, row('05/01/2024 10:00', 1), row('03/03/2024 10:00', 1)]);
    expect(days(open)).toEqual(['2024-03-03']);
    expect(open.skipped).toEqual([{ line: 2, reason: expect.stringContaining('day/month or month/day') as string }]);
  });

  it('joins rows of one workout however each writes the date', async () => {
    const row = (date: string, order: number): string => `${date},A,1h,Squat,${order},60,5,0,0,,,`;
    const reading = await read([
      S1,
      row('2024-01-15 10:30:00', 1),
      row('2024-01-15T10:30:00Z', 2),
      row('2024-01-15T10:30:00', 3),
      row('01/15/2024 10:30', 4),
      row('15 Jan 2024 10:30', 5),
      row('Jan 15, 2024 10:30 AM', 6),
      row('2024-01-15T16:00:00+05:30', 7),
    ]);
    expect(reading).toMatchObject({ sets: 7, skipped: [] });
    expect(reading.workouts).toHaveLength(1);
    expect(reading.workouts[0]?.exercises).toHaveLength(1);
  });

  it('begins an exercise anew when its sets are counted from one again', async () => {
    const row = (name: string, order: number): string => `2024-03-04 18:00:00,A,1h,${name},${order},60,5,0,0,,,`;
    const reading = await read([
      S1,
      row('Squat', 1),
      row('Squat', 2),
      row('Bench', 1),
      row('Squat', 1),
      row('Squat', 2),
    ]);
    expect(reading.workouts[0]?.exercises.map(({ name, sets }) => [name, sets.length])).toEqual([
      ['Squat', 2],
      ['Bench', 1],
      ['Squat', 2],
    ]);
    expect(reading.exercises).toEqual([
      { name: 'Squat', sets: 4, firstLine: 2 },
      { name: 'Bench', sets: 1, firstLine: 4 },
    ]);
  });

  it('gives a workout one key in any dialect and another hash when it is edited', async () => {
    const comma = [S1, '2024-03-04 18:00:00,A,1h,Squat,1,60.0,5,0,0,,,8'];
    const [s1] = (await read(comma, { unit: 'kg' })).workouts;
    const [s2] = (await read([S2, '', '2024-03-04 18:00:00;A;Squat;1;60;kg;5;8.0;;;0;;;1h'])).workouts;
    const [edited] = (await read([S2, '2024-03-04 18:00:00;A;Squat;1;62;kg;5;8;;;0;;;1h'])).workouts;
    expect(s2).toMatchObject({ key: s1?.key, contentHash: s1?.contentHash });
    expect(edited?.key).toBe(s1?.key);
    expect(edited?.contentHash).not.toBe(s1?.contentHash);
    const abroad = await read(comma, { timeZone: 'Asia/Tokyo' });
    expect(abroad.workouts[0]?.key).toBe(s1?.key);
  });
});
