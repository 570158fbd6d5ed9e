import type { EstablishedProgram } from '../model.ts';
import { exercise, fiveThreeOneSets, ownChoice, straight, TOP_SET } from '../write.ts';
import { FIVE_THREE_ONE_LIFTS, FOUR_WEEKS } from './five-three-one-lifts.ts';

const MAIN = fiveThreeOneSets({ open: true });
const main = (lift: string) => exercise(lift, MAIN, 180, { decidesAt: TOP_SET });

export const fiveThreeOne: EstablishedProgram = {
  ...FOUR_WEEKS,
  id: '531',
  name: '5/3/1, Triumvirate',
  source: 'Jim Wendler, 5/3/1 (2009); percentages as published, assistance from memory of the book',
  forWhom: 'Somebody who trains four days a week and no longer progresses from session to session.',
  overview:
    'One main lift a day by a training max of 90 %, the last set open, then two assistance exercises. The training max rises 2.5 kg (upper body) or 5 kg (lower) every four weeks.',
  lifts: {
    ...FIVE_THREE_ONE_LIFTS,
    dip: ownChoice('chest-dip', 15),
    chin: ownChoice('chin-up', 10),
    goodMorning: ownChoice('barbell-good-morning', 12),
    legRaise: ownChoice('hanging-leg-raise', 15),
    dumbbellBench: ownChoice('dumbbell-bench-press', 15),
    dumbbellRow: ownChoice('dumbbell-row', 10),
    legPress: ownChoice('leg-press', 15),
    legCurl: ownChoice('lying-leg-curl', 10),
  },
  days: [
    {
      title: 'Press',
      focus: 'shoulders',
      exercises: [main('press'), exercise('dip', straight(5, 15), 90), exercise('chin', straight(5, 10), 90)],
    },
    {
      title: 'Deadlift',
      focus: 'hinge',
      exercises: [
        main('deadlift'),
        exercise('goodMorning', straight(5, 12), 90),
        exercise('legRaise', straight(5, 15), 60),
      ],
    },
    {
      title: 'Bench press',
      focus: 'chest',
      exercises: [
        main('bench'),
        exercise('dumbbellBench', straight(5, 15), 90),
        exercise('dumbbellRow', straight(5, 10), 60),
      ],
    },
    {
      title: 'Squat',
      focus: 'legs',
      exercises: [main('squat'), exercise('legPress', straight(5, 15), 90), exercise('legCurl', straight(5, 10), 60)],
    },
  ],
};
