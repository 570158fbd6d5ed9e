import type { EstablishedProgram, Lift } from '../model.ts';
import { exercise, straight } from '../write.ts';

const ladder = (rungs: readonly [string, ...string[]], low: number, high: number, role: Lift['role']): Lift => ({
  slug: rungs[0],
  role,
  base: { of: 'effort' },
  rule: { name: 'ladder', rungs, low, high },
});
const climb = (...rungs: [string, ...string[]]): Lift => ladder(rungs, 5, 8, 'main');
const trunk = (...rungs: [string, ...string[]]): Lift => ladder(rungs, 8, 12, 'accessory');
const paired = (lift: string, superset: string) => exercise(lift, straight(3, 5), 90, { superset });
const core = (lift: string) => exercise(lift, straight(3, 8), 60, { superset: 'D' });

export const bodyweight: EstablishedProgram = {
  id: 'bodyweight-rr',
  name: 'Body weight, recommended routine',
  source: 'r/bodyweightfitness recommended routine; checked against a public log of the program, timed holds left out',
  forWhom: 'Somebody with a pull-up bar, dip bars and no weights.',
  overview:
    'Three pairs and a triplet. Three sets of five to eight reps; three eights earn the next harder movement, trunk work goes from eight to twelve.',
  level: 'intermediate',
  goal: 'general_fitness',
  methodology: 'linear',
  model: 'ladders of movements',
  perWeek: 3,
  weeks: 4,
  deload: 'A lighter week every four to eight, by feel.',
  weekdays: ['monday', 'wednesday', 'friday'],
  minutes: 90,
  lifts: {
    pull: climb('scapular-pull-up', 'negative-pull-up', 'pull-up'),
    squat: climb('bodyweight-squat', 'split-squat', 'shrimp-squat', 'pistol-squat'),
    dip: climb('bench-dip', 'triceps-dip'),
    hinge: climb('wide-stance-good-morning', 'assisted-nordic-curl', 'nordic-curl'),
    row: climb('inverted-row', 'towel-inverted-row'),
    pushUp: climb('incline-push-up', 'push-up', 'diamond-push-up', 'pseudo-planche-push-up'),
    extension: trunk('dead-bug', 'ab-wheel-rollout', 'dragon-flag'),
    rotation: trunk('plank-shoulder-tap'),
    back: trunk('superman', 'back-extension'),
  },
  days: [
    {
      title: 'Whole body',
      focus: 'full body',
      exercises: [
        paired('pull', 'A'),
        paired('squat', 'A'),
        paired('dip', 'B'),
        paired('hinge', 'B'),
        paired('row', 'C'),
        paired('pushUp', 'C'),
        core('extension'),
        core('rotation'),
        core('back'),
      ],
    },
  ],
};
