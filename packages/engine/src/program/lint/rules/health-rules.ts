import { leastRir, MODIFIED_RIR } from '../../../health/effort-limit.ts';
import { checkEach, type Rule } from '../subject.ts';

const LIGHTER = 'Lower the load, or leave more repetitions in reserve.';

export const HEALTH_RULES: readonly Rule[] = [
  {
    id: 'health.red-flag',
    severity: 'error',
    text: 'Nobody with a red flag is programmed; this cannot be overridden.',
    source: 'Finucane 2020 (JOSPT 50:350)',
    check: ({ profile }) =>
      checkEach(
        profile.athlete.injuries.map((injury) => ({ injury, at: {} })),
        'Refer to a doctor or physiotherapist first.',
        ({ injury }) => (injury.redFlag ? `red flag with ${injury.condition}` : null),
      ),
  },
  {
    id: 'health.avoid',
    severity: 'error',
    text: 'No exercise an injury forbids.',
    source: 'injury matrix; severity 6 or more turns modify into avoid',
    check: (subject) =>
      checkEach(subject.known, 'Swap it for one of its alternatives.', ({ exercise }) => {
        const { verdict, because } = subject.judge(exercise);
        return verdict === 'avoid' ? `${exercise.slug}: ${because.join('; ')}` : null;
      }),
  },
  {
    id: 'health.modify',
    severity: 'warning',
    text: 'Exercises an injury asks to modify keep at least 3 reps in reserve.',
    source: 'injury matrix (RPE 7 at most)',
    check: (subject) =>
      checkEach(
        subject.known,
        'Leave at least 3 in reserve, or choose another exercise.',
        ({ exercise, work, prescribed }) => {
          if (prescribed.role === 'conditioning' || subject.judge(exercise).verdict !== 'modify') return null;
          const hard = work.find((set) => set.rir !== null && set.rir < MODIFIED_RIR);
          return hard
            ? `${exercise.slug} with ${hard.rir} in reserve: ${subject.judge(exercise).because.join('; ')}`
            : null;
        },
      ),
  },
  {
    id: 'health.effort',
    severity: 'error',
    text: 'Effort stays within what pregnancy, hypertension or hernia allow.',
    source: 'ACOG CO 804; Mottola 2019; ACSM GETP 11',
    check: (subject) => {
      const least = leastRir(subject.profile.athlete.injuries);
      return checkEach(least > 0 ? subject.exercises : [], LIGHTER, ({ work, prescribed }) => {
        const hard = work.find((set) => set.rir !== null && set.rir < least);
        return hard ? `${prescribed.slug} with ${hard.rir} in reserve, at least ${least}` : null;
      });
    },
  },
  {
    id: 'health.person-load',
    severity: 'error',
    text: 'Loads stay below what age and level allow (under 18: 80 %, beginners 82.5 %, from 65: 85 %, others 95 %).',
    source: 'Faigenbaum 2009; Lloyd 2014; Fragala 2019; beginners: engineering default',
    check: (subject) =>
      checkEach(subject.exercises, LIGHTER, ({ work, prescribed }) => {
        const heavy = work.find((set) => set.percent !== null && set.percent > subject.limits.maxShare + 1e-6);
        return heavy ? `${prescribed.slug} at ${heavy.percent}; ${subject.limits.reason}` : null;
      }),
  },
  {
    id: 'health.person-reps',
    severity: 'error',
    text: 'No near-maximal repetitions where age or level forbid them.',
    source: 'Lloyd 2014; Fragala 2019',
    check: (subject) =>
      checkEach(subject.known, 'Use more repetitions with less load.', ({ work, exercise }) => {
        const few = exercise.measure === 'reps' ? work.find((set) => set.max < subject.limits.minReps) : undefined;
        return few ? `${exercise.slug} x ${few.max}, at least ${subject.limits.minReps}` : null;
      }),
  },
];
