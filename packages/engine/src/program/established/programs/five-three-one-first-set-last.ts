import type { EstablishedProgram } from '../model.ts';
import { exercise, fiveThreeOneSets, ownChoice, straight, TOP_SET } from '../write.ts';
import { FIVE_THREE_ONE_LIFTS, FOUR_WEEKS } from './five-three-one-lifts.ts';

const LIGHT_WEEK = 4;
const firstSetAgain = (week: number, share: number) =>
  week === LIGHT_WEEK ? [] : straight(5, 5, { share, kind: 'back_off' });

const form = (
  about: Pick<EstablishedProgram, 'id' | 'name' | 'source' | 'forWhom' | 'overview'>,
  sets: Parameters<typeof fiveThreeOneSets>[0],
): EstablishedProgram => {
  const scheme = fiveThreeOneSets({ ...sets, extra: firstSetAgain });
  const main = (lift: string) => exercise(lift, scheme, 150, { decidesAt: TOP_SET });
  return {
    ...FOUR_WEEKS,
    ...about,
    lifts: {
      ...FIVE_THREE_ONE_LIFTS,
      chin: ownChoice('chin-up', 10),
      legRaise: ownChoice('hanging-leg-raise', 10),
      row: ownChoice('dumbbell-row', 10),
      splitSquat: ownChoice('bulgarian-split-squat', 10),
    },
    days: [
      { title: 'Press', focus: 'shoulders', exercises: [main('press'), exercise('chin', straight(5, 10), 90)] },
      { title: 'Deadlift', focus: 'hinge', exercises: [main('deadlift'), exercise('legRaise', straight(5, 10), 60)] },
      { title: 'Bench press', focus: 'chest', exercises: [main('bench'), exercise('row', straight(5, 10), 60)] },
      { title: 'Squat', focus: 'legs', exercises: [main('squat'), exercise('splitSquat', straight(3, 10), 60)] },
    ],
  };
};

export const firstSetLast = form(
  {
    id: '531-fsl',
    name: '5/3/1 First Set Last',
    source: 'Jim Wendler, Beyond 5/3/1 (2013)',
    forWhom: 'Somebody who wants more practice of the main lifts than plain 5/3/1 gives.',
    overview: '5/3/1, then five sets of five with the load of the first set of the day.',
  },
  { open: true },
);

export const fivesPro = form(
  {
    id: '531-5s-pro',
    name: "5/3/1 5's PRO",
    source: 'Jim Wendler, 5/3/1 Forever (2017)',
    forWhom: 'Somebody who trains hard besides and does not want open sets.',
    overview: 'The percentages of 5/3/1 with five reps in every set and no open one, then First Set Last.',
  },
  { open: false, fives: true },
);
