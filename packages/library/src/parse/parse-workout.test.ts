import { catalog } from '@halteres/catalog';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson } from '../read/read-json.ts';
import { workoutStructure } from '../workout.ts';
import { createMovementNames } from './movement-names.ts';
import { parseWorkout } from './parse-workout.ts';

const names = createMovementNames(
  catalog.exercises.map(({ slug, name, aliases }) => ({ slug, names: [name, ...aliases] })),
);
const read = (text: string) => parseWorkout(text, names);
const brief = (text: string) =>
  read(text).blocks.map(({ format, rounds, seconds, scheme, movements }) => ({
    format,
    rounds,
    seconds,
    scheme,
    movements: movements.map(({ slug, amount }) => `${amount?.value ?? ''} ${slug}`.trim()),
  }));

describe('a workout as it stands on a board', () => {
  it('for time, with rounds', () => {
    expect(brief('5 rounds for time\n400 mt run\n15 overhead squat')).toEqual([
      { format: 'for_time', rounds: 5, seconds: null, scheme: null, movements: ['400 running', '15 overhead-squat'] },
    ]);
  });

  it('an AMRAP in one line', () => {
    expect(brief('AMRAP 20 min: 5 pull-ups, 10 push-ups, 15 air squats')).toEqual([
      {
        format: 'amrap',
        rounds: null,
        seconds: 1200,
        scheme: null,
        movements: ['5 pull-up', '10 push-up', '15 bodyweight-squat'],
      },
    ]);
  });

  it('a scheme with loads for men and women', () => {
    const [block] = read('21-15-9 reps for time of\nthruster 95/65 lb\npull-up').blocks;
    expect(block?.scheme).toEqual([21, 15, 9]);
    expect(block?.movements[0]).toMatchObject({ slug: 'barbell-thruster', load: { value: 95, women: 65, unit: 'lb' } });
  });

  it('an EMOM by minutes, with rest', () => {
    const [block] = read('emom 18 minutes\nmin 1: 10 front squat\nmin 2: 6 clean & jerk\nmin 3: rest').blocks;
    expect(block).toMatchObject({ format: 'emom', seconds: 1080, everySeconds: 60 });
    expect(block?.movements.map(({ minute, slug }) => `${minute} ${slug}`)).toEqual([
      '1 barbell-front-squat',
      '2 clean-and-jerk',
      '3 null',
    ]);
  });

  it('cash in, rounds, cash out', () => {
    const [block] = read(
      'for time\ncash in: 60 kettlebell swing\nthen 3 rounds\n25 hang power clean\ncash out: 60 kettlebell swing',
    ).blocks;
    expect(block?.rounds).toBe(3);
    expect(block?.movements.map(({ place }) => place)).toEqual(['cash_in', 'main', 'cash_out']);
  });

  it('two pieces with rest between, for two', () => {
    const structure = read(
      'teams of 2 complete\namrap 10 minutes\n6 pull-up\n2 minutes rest\namrap 10 minutes\n100 mt run',
    );
    expect(structure.teamSize).toBe(2);
    expect(structure.blocks.map(({ seconds, restSeconds }) => [seconds, restSeconds])).toEqual([
      [600, 120],
      [600, null],
    ]);
  });

  it('sets of a lift', () => {
    expect(brief('back squat 5-5-5-5-5')).toMatchObject([
      { format: 'sets', scheme: [5, 5, 5, 5, 5], movements: ['barbell-back-squat'] },
    ]);
    expect(brief('Deadlift 5x3 @ 80%')).toMatchObject([
      { format: 'sets', scheme: [3, 3, 3, 3, 3], movements: ['barbell-deadlift'] },
    ]);
  });

  it('through typos', () => {
    expect(brief('amrp 7 minuts\n10 kettelbell swings\n10 pul-ups')).toMatchObject([
      { format: 'amrap', seconds: 420, movements: ['10 kettlebell-swing', '10 pull-up'] },
    ]);
  });

  it('keeps what it does not understand as notes', () => {
    const { notes } = read(
      'for time\n50 burpees\n* every time you break perform 10 good deeds for somebody in the room',
    );
    expect(notes).toEqual(['* every time you break perform 10 good deeds for somebody in the room']);
  });

  it('never throws and always makes a valid structure', () => {
    const piece = fc.constantFrom(
      'amrap',
      '20',
      'minutes',
      'for time',
      '21-15-9',
      'rest',
      'emom',
      'every',
      'min 1:',
      'row',
      '@',
      '95/65',
      'lb',
      '(',
      ')',
      '*',
      '\n',
      'max',
      'cal',
      '…',
      '-',
      'cash in:',
      '1/0',
      '99999999',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(piece, { maxLength: 40 }).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(workoutStructure.safeParse(read(text)).error).toBeUndefined();
        },
      ),
      { seed: 20_261_122, numRuns: 2000 },
    );
  });
});

const folder = join(import.meta.dirname, '../../../../../shared/data/3-texts/wods');

describe.skipIf(!existsSync(folder))('7,284 workouts that others wrote', () => {
  const records = ['dgurkaynak__wods.json', 'thejoshcrawford__wods.json'].flatMap(
    (file) => readJson(readFileSync(join(folder, file), 'utf8')).records,
  );

  it('are all read, and nearly all their movements known', () => {
    let movements = 0;
    let known = 0;
    let lines = 0;
    let noted = 0;
    for (const { body } of records) {
      const { blocks, notes } = read(body);
      expect(workoutStructure.safeParse({ blocks, notes, teamSize: null }).success).toBe(true);
      lines += body.split('\n').length;
      noted += notes.length;
      for (const movement of blocks.flatMap((block) => block.movements)) {
        if (movement.text === 'rest') continue;
        movements += 1;
        if (movement.slug !== null) known += 1;
      }
    }
    process.stdout.write(
      `${records.length} workouts, ${movements} movements, ${((100 * known) / movements).toFixed(1)} % known; ${noted} of ${lines} lines are notes\n`,
    );
    expect(records).toHaveLength(7284);
    expect(known / movements).toBeGreaterThan(0.97);
    expect(noted / lines).toBeLessThan(0.01);
  });
});
