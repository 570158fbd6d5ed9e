import { checkEach, type Rule } from '../subject.ts';

const TOLERANCE_MINUTES = 2;

export const TIME_RULES: readonly Rule[] = [
  {
    id: 'time.limit',
    severity: 'error',
    text: 'No workout takes longer than the session.',
    source: 'session-time model (training-science §3.6)',
    check: (subject) =>
      checkEach(subject.workouts, 'Pair exercises in supersets, then drop sets from the end.', (item) => {
        const minutes = subject.minutes(item.workout);
        return minutes > subject.profile.sessionMinutes + 1e-6
          ? `about ${Math.ceil(minutes)} minutes of ${subject.profile.sessionMinutes}`
          : null;
      }),
  },
  {
    id: 'time.estimate',
    severity: 'warning',
    text: 'The stated minutes agree with the time model.',
    source: 'session-time model (training-science §3.6)',
    check: (subject) =>
      checkEach(subject.workouts, 'State the modelled minutes.', (item) => {
        const minutes = subject.minutes(item.workout);
        return Math.abs(minutes - item.workout.estimatedMinutes) > TOLERANCE_MINUTES
          ? `${item.workout.estimatedMinutes} stated, ${Math.ceil(minutes)} modelled`
          : null;
      }),
  },
  {
    id: 'time.used',
    severity: 'info',
    text: 'A workout uses at least 60 % of its time, outside light weeks.',
    source: 'engineering default',
    check: (subject) =>
      checkEach(
        subject.workouts.filter(({ week }) => !week.deload),
        'Add useful sets, or plan shorter sessions.',
        (item) => {
          const minutes = subject.minutes(item.workout);
          return minutes < subject.profile.sessionMinutes * 0.6
            ? `about ${Math.ceil(minutes)} of ${subject.profile.sessionMinutes} minutes`
            : null;
        },
      ),
  },
];
