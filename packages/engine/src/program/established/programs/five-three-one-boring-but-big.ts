import type { EstablishedProgram } from '../model.ts';
import { exercise, fiveThreeOneSets, ownChoice, straight, TOP_SET } from '../write.ts';
import { FIVE_THREE_ONE_LIFTS, FOUR_WEEKS } from './five-three-one-lifts.ts';

const LIGHT_WEEK = 4;
const MAIN = fiveThreeOneSets({
  open: true,
  extra: (week) => straight(5, 10, { share: week === LIGHT_WEEK ? 0.4 : 0.5, kind: 'back_off' }),
});
const main = (lift: string) => exercise(lift, MAIN, 120, { decidesAt: TOP_SET });

export const boringButBig: EstablishedProgram = {
  ...FOUR_WEEKS,
  id: '531-bbb',
  name: '5/3/1 Boring But Big',
  source: 'Jim Wendler, 5/3/1 (2009)',
  forWhom: 'Somebody who wants size beside strength and recovers well.',
  overview:
    '5/3/1, then the same lift five times ten at half the training max, and one exercise for the back or trunk.',
  lifts: {
    ...FIVE_THREE_ONE_LIFTS,
    chin: ownChoice('chin-up', 10),
    legRaise: ownChoice('hanging-leg-raise', 10),
    row: ownChoice('dumbbell-row', 10),
    wheel: ownChoice('ab-wheel-rollout', 10),
  },
  days: [
    { title: 'Press', focus: 'shoulders', exercises: [main('press'), exercise('chin', straight(5, 10), 90)] },
    { title: 'Deadlift', focus: 'hinge', exercises: [main('deadlift'), exercise('legRaise', straight(5, 10), 60)] },
    { title: 'Bench press', focus: 'chest', exercises: [main('bench'), exercise('row', straight(5, 10), 60)] },
    { title: 'Squat', focus: 'legs', exercises: [main('squat'), exercise('wheel', straight(5, 10), 60)] },
  ],
};
