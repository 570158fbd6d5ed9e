import type { EstablishedProgram } from '../model.ts';
import { exercise, fiveThreeOneSets, ownChoice, straight, TOP_SET } from '../write.ts';
import { FIVE_THREE_ONE_LIFTS } from './five-three-one-lifts.ts';

const MAIN = fiveThreeOneSets({
  open: true,
  weeks: 3,
  extra: (_, share) => straight(5, 5, { share, kind: 'back_off' }),
});
const main = (lift: string) => exercise(lift, MAIN, 120, { decidesAt: TOP_SET });

export const fiveThreeOneBeginners: EstablishedProgram = {
  id: '531-beginners',
  name: '5/3/1 for Beginners',
  source: 'Jim Wendler, 5/3/1 for a Beginner (2011); checked against a public log of the program',
  forWhom: 'Somebody in the first year who can do the four lifts and trains three days a week.',
  overview: 'Two main lifts a day, each followed by First Set Last, then pushing, pulling and a leg or trunk exercise.',
  level: 'intermediate',
  goal: 'strength',
  methodology: 'five_three_one',
  model: '5/3/1 in cycles of three weeks',
  perWeek: 3,
  weeks: 3,
  deload: 'None is written; a missed top set takes a tenth off the training max.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 120,
  lifts: {
    ...FIVE_THREE_ONE_LIFTS,
    legRaise: ownChoice('hanging-leg-raise', 10),
    chin: ownChoice('chin-up', 10),
    pullUp: ownChoice('pull-up', 10),
    pushUp: ownChoice('push-up', 15),
    dip: ownChoice('chest-dip', 10),
    row: ownChoice('inverted-row', 10),
    splitSquat: ownChoice('bulgarian-split-squat', 10),
  },
  days: [
    {
      title: 'Squat and bench press',
      focus: 'full body',
      exercises: [
        main('squat'),
        main('bench'),
        exercise('legRaise', straight(5, 10), 60),
        exercise('chin', straight(5, 10), 60),
        exercise('pushUp', straight(5, 15), 60),
      ],
    },
    {
      title: 'Deadlift and press',
      focus: 'full body',
      exercises: [
        main('deadlift'),
        main('press'),
        exercise('dip', straight(5, 10), 60),
        exercise('row', straight(5, 10), 60),
        exercise('splitSquat', straight(5, 10), 60),
      ],
    },
    {
      title: 'Bench press and squat',
      focus: 'full body',
      exercises: [
        main('bench'),
        main('squat'),
        exercise('legRaise', straight(5, 10), 60),
        exercise('pullUp', straight(5, 10), 60),
        exercise('pushUp', straight(5, 15), 60),
      ],
    },
  ],
};
