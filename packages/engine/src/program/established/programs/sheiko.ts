import type { EstablishedProgram, Lift } from '../model.ts';
import { AS_WRITTEN, exercise, mainLift, MAX, ownChoice, percents, straight, type PercentRow } from '../write.ts';

const does = (lift: string, rest: number, ...rows: readonly PercentRow[]) =>
  exercise(lift, percents(...rows), rest, { ramps: true });
const squat = (...rows: readonly PercentRow[]) => does('squat', 150, ...rows);
const bench = (...rows: readonly PercentRow[]) => does('bench', 120, ...rows);
const ofDeadlift = (slug: string, ratio: number): Lift =>
  mainLift(slug, { of: 'one_rep_max', share: 1 / ratio }, AS_WRITTEN);
const SMALL = {
  flies: exercise('dumbbellBench', straight(5, 10), 60),
  mornings: exercise('goodMorning', straight(5, 5), 60),
  lunges: exercise('lunge', straight(5, 5), 60),
};

export const sheiko: EstablishedProgram = {
  id: 'sheiko-29',
  name: 'Sheiko, preparation block 29',
  source: 'Boris Sheiko, block 29; percentages checked against a public log of the program',
  forWhom: 'A powerlifter with tested maxima and two hours a session.',
  overview:
    'Three days of many moderate sets, mostly at 70 to 80 % of the 1RM and none to failure. Bench press and squat often come twice in a session.',
  level: 'advanced',
  goal: 'strength',
  methodology: 'block',
  model: 'four weeks of preparation by percentages',
  perWeek: 3,
  weeks: 4,
  deload: 'None within the block; nothing is planned to be missed.',
  weekdays: ['monday', 'wednesday', 'friday'],
  leavesOut: ['pull'],
  minutes: 180,
  lifts: {
    squat: mainLift('barbell-back-squat', MAX, AS_WRITTEN),
    bench: mainLift('barbell-bench-press', MAX, AS_WRITTEN),
    deadlift: mainLift('barbell-deadlift', MAX, AS_WRITTEN),
    /** Percentages are of the deadlift, of whose maximum the catalogue puts a block pull at 1.12 times and a deficit one at 0.9. */
    block: ofDeadlift('block-pull', 1.12),
    deficit: ofDeadlift('barbell-deficit-deadlift', 0.9),
    frontSquat: mainLift('barbell-front-squat', { of: 'one_rep_max', share: 1 / 0.82 }, AS_WRITTEN),
    dumbbellBench: ownChoice('dumbbell-bench-press', 10),
    goodMorning: ownChoice('barbell-good-morning', 5),
    triceps: ownChoice('ez-bar-skullcrusher', 8),
    lunge: ownChoice('barbell-lunge', 5),
    legRaise: ownChoice('hanging-leg-raise', 10),
    press: ownChoice('barbell-overhead-press', 4),
  },
  days: [
    {
      title: 'Week 1, day 1',
      focus: 'bench press and squat',
      exercises: [
        bench([1, 5, 50], [2, 4, 60], [2, 3, 70], [5, 3, 75]),
        squat([1, 5, 50], [2, 5, 60], [5, 5, 70]),
        bench([1, 5, 50], [1, 5, 60], [4, 4, 70]),
        SMALL.flies,
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 1, day 2',
      focus: 'deadlift',
      exercises: [
        does('deadlift', 150, [1, 3, 50], [2, 3, 60], [2, 3, 70], [4, 3, 75]),
        does('block', 150, [1, 4, 55], [1, 4, 65], [2, 4, 75], [4, 3, 85]),
        exercise('dumbbellBench', straight(4, 6), 60),
        exercise('triceps', straight(5, 5), 60),
        SMALL.lunges,
        exercise('legRaise', straight(3, 10), 60),
      ],
    },
    {
      title: 'Week 1, day 3',
      focus: 'bench press and squat',
      exercises: [
        bench(
          [1, 5, 50],
          [1, 5, 60],
          [1, 4, 70],
          [2, 3, 75],
          [2, 2, 80],
          [2, 3, 75],
          [1, 4, 70],
          [1, 6, 60],
          [1, 8, 50],
        ),
        squat([1, 5, 50], [2, 4, 60], [2, 3, 70], [5, 3, 75]),
        SMALL.flies,
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 2, day 1',
      focus: 'squat and bench press',
      exercises: [
        squat([1, 5, 50], [1, 4, 60], [2, 3, 70], [5, 2, 80]),
        bench([1, 5, 50], [1, 4, 60], [2, 3, 70], [5, 3, 80]),
        does('frontSquat', 120, [2, 3, 45], [2, 3, 55], [4, 2, 60]),
        SMALL.flies,
        exercise('triceps', straight(5, 10), 60),
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 2, day 2',
      focus: 'deadlift',
      exercises: [
        does('deadlift', 150, [1, 3, 50], [1, 3, 60], [2, 3, 70], [4, 2, 75]),
        bench([1, 6, 50], [2, 6, 60], [4, 6, 65]),
        does('block', 150, [1, 4, 55], [1, 4, 65], [2, 4, 75], [4, 4, 80]),
        SMALL.flies,
        SMALL.lunges,
      ],
    },
    {
      title: 'Week 2, day 3',
      focus: 'squat and bench press',
      exercises: [
        squat([1, 5, 50], [1, 4, 60], [2, 3, 70], [5, 2, 80]),
        bench([1, 5, 50], [1, 4, 60], [2, 3, 70], [2, 2, 80], [1, 3, 75], [1, 5, 65], [1, 7, 55]),
        squat([1, 5, 50], [2, 5, 60], [4, 4, 70]),
        SMALL.flies,
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 3, day 1',
      focus: 'squat and bench press',
      exercises: [
        squat([1, 5, 55], [1, 4, 65], [2, 3, 75], [4, 2, 85]),
        bench([1, 5, 50], [1, 4, 60], [2, 3, 70], [6, 3, 80]),
        squat([1, 3, 50], [1, 3, 60], [1, 3, 70], [4, 3, 80]),
        SMALL.flies,
        exercise('triceps', straight(5, 10), 60),
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 3, day 2',
      focus: 'deadlift',
      exercises: [
        does('deficit', 150, [2, 3, 50], [2, 3, 60], [4, 3, 65]),
        bench([1, 5, 50], [1, 4, 60], [2, 3, 70], [3, 2, 80], [2, 2, 85], [2, 3, 80]),
        does('block', 150, [1, 4, 60], [2, 4, 70], [2, 3, 80], [3, 2, 90]),
        SMALL.flies,
        SMALL.lunges,
      ],
    },
    {
      title: 'Week 3, day 3',
      focus: 'squat and bench press',
      exercises: [
        squat([1, 5, 50], [1, 4, 60], [2, 3, 70], [6, 3, 80]),
        bench([1, 5, 50], [1, 4, 60], [2, 3, 70], [7, 3, 80]),
        SMALL.flies,
        exercise('press', straight(5, 4), 90),
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 4, day 1',
      focus: 'squat and bench press',
      exercises: [
        squat([1, 5, 50], [1, 4, 60], [2, 3, 70], [5, 3, 80]),
        bench([1, 5, 55], [1, 5, 65], [5, 4, 75]),
        does('frontSquat', 120, [2, 5, 40], [2, 4, 50], [3, 3, 60]),
        SMALL.flies,
        exercise('triceps', straight(5, 8), 60),
        SMALL.mornings,
      ],
    },
    {
      title: 'Week 4, day 2',
      focus: 'bench press and deadlift',
      exercises: [
        bench([1, 5, 50], [1, 4, 60], [2, 3, 70], [2, 3, 80], [3, 2, 85]),
        does('deadlift', 150, [1, 3, 50], [1, 3, 60], [2, 3, 70], [2, 3, 80], [3, 2, 85], [3, 2, 80]),
        bench([1, 5, 50], [1, 5, 60], [4, 5, 70]),
        SMALL.flies,
      ],
    },
    {
      title: 'Week 4, day 3',
      focus: 'squat and bench press',
      exercises: [
        squat([1, 5, 50], [1, 4, 60], [2, 3, 70], [6, 3, 80]),
        bench(
          [1, 6, 50],
          [1, 5, 60],
          [2, 4, 70],
          [2, 3, 80],
          [2, 2, 85],
          [2, 3, 80],
          [1, 4, 70],
          [1, 6, 60],
          [1, 8, 50],
        ),
        exercise('triceps', straight(5, 8), 60),
        SMALL.mornings,
        exercise('legRaise', straight(3, 10), 60),
      ],
    },
  ],
};
