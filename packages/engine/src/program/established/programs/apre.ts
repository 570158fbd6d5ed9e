import type { ApreProtocol } from '../../progress/apre.ts';
import type { EstablishedProgram, Lift, PlannedDay, SetPlan } from '../model.ts';
import { exercise, inRange, mainLift, straight } from '../write.ts';

/** Reps of the first and the second set, at half and three quarters of the rep max. */
const OPENING: Readonly<Record<ApreProtocol, readonly [number, number]>> = { 3: [6, 3], 6: [10, 6], 10: [12, 10] };

const setsOf = (protocol: ApreProtocol): SetPlan[] => [
  { sets: 1, reps: OPENING[protocol][0], share: 0.5 },
  { sets: 1, reps: OPENING[protocol][1], share: 0.75 },
  { sets: 2, reps: protocol, kind: 'amrap' },
];

const plan = (protocol: ApreProtocol, about: Pick<EstablishedProgram, 'goal' | 'forWhom'>): EstablishedProgram => {
  const lift = (slug: string): Lift =>
    mainLift(slug, { of: 'reps', reps: protocol, rir: 0 }, { name: 'apre', protocol });
  const does = (name: string) => exercise(name, setsOf(protocol), 180, { ramps: true });
  const day = (title: string, ...exercises: PlannedDay['exercises']): PlannedDay => ({
    title,
    focus: 'full body',
    exercises,
  });
  return {
    ...about,
    id: `apre-${protocol}`,
    name: `APRE, ${protocol} reps`,
    source: 'Mann 2010 (JSCR 24:1718), after Siff',
    overview: `Two rising sets, then two open ones at the ${protocol}RM. The third set's reps set the load of the fourth, the fourth's the next session's.`,
    level: 'intermediate',
    methodology: 'linear',
    model: 'autoregulated progressive resistance',
    perWeek: 3,
    weeks: 4,
    deload: 'Few reps take load off by themselves.',
    weekdays: ['monday', 'wednesday', 'friday'],
    minutes: 90,
    lifts: {
      squat: lift('barbell-back-squat'),
      bench: lift('barbell-bench-press'),
      press: lift('barbell-overhead-press'),
      deadlift: lift('barbell-deadlift'),
      row: inRange('barbell-row', 8, 12),
      pulldown: inRange('lat-pulldown', 8, 12),
      legCurl: inRange('lying-leg-curl', 8, 12),
    },
    days: [
      day('Squat and bench press', does('squat'), does('bench'), exercise('row', straight(3, 8), 90)),
      day('Deadlift and press', does('deadlift'), does('press'), exercise('pulldown', straight(3, 8), 90)),
      day('Bench press and squat', does('bench'), does('squat'), exercise('legCurl', straight(3, 8), 90)),
    ],
  };
};

export const apreSix = plan(6, { goal: 'strength', forWhom: 'Somebody who wants the day to decide about the load.' });
export const apreTen = plan(10, {
  goal: 'hypertrophy',
  forWhom: 'Somebody who wants size and the day to decide about the load.',
});
