import { inGroup, type PatternGroup } from '../../../catalog/pattern-groups.ts';
import { MUSCLE_GROUPS } from '../../../catalog/taxonomy.ts';
import { landmarksFor } from '../../../volume/landmarks.ts';
import { SESSION_SET_CEILING } from '../../../volume/status.ts';
import type { Profile } from '../../profile.ts';
import type { PrescribedWeek } from '../../program.ts';
import { countedSets } from '../counted-sets.ts';
import { exceptionOf } from '../model-exceptions.ts';
import { checkEach, type KnownAt, type Rule, type Subject } from '../subject.ts';

/** What each focus cannot do without in a week. */
export const ESSENTIAL: Readonly<Record<Profile['focusArea'], readonly PatternGroup[]>> = {
  full_body: ['lower_push', 'hip_hinge', 'push', 'pull'],
  upper_body: ['push', 'pull'],
  lower_body: ['lower_push', 'hip_hinge'],
  legs: ['lower_push', 'hip_hinge'],
  push: ['push'],
  pull: ['pull'],
  chest: ['chest'],
  back: ['pull'],
  shoulders: ['shoulders'],
  arms: ['biceps', 'triceps'],
  glutes: ['glutes'],
  core: ['core'],
};

const hardWeeks = (subject: Subject): { week: PrescribedWeek; at: { week: number }; items: readonly KnownAt[] }[] =>
  subject.program.weeks
    .filter((week) => !week.deload)
    .map((week) => ({ week, at: { week: week.week }, items: subject.knownIn(week) }));

const round = (value: number): number => Math.round(value * 10) / 10;

export const VOLUME_RULES: readonly Rule[] = [
  {
    id: 'volume.coverage',
    severity: 'error',
    text: 'Every week trains the movement patterns its focus needs.',
    source: 'ACSM 2026; Iversen 2021',
    check: (subject) =>
      checkEach(
        subject.program.weeks.map((week) => ({
          at: { week: week.week },
          items: subject.knownIn(week),
        })),
        'Add an exercise of the missing pattern.',
        ({ items }) => {
          const lacking = ESSENTIAL[subject.profile.focusArea].filter(
            (group) => !items.some(({ exercise }) => inGroup(exercise.pattern, group)),
          );
          return items.length > 0 && lacking.length > 0 ? `nothing for ${lacking.join(', ')}` : null;
        },
      ),
  },
  {
    id: 'volume.over',
    severity: 'warning',
    text: 'Weekly sets stay below the most a muscle group recovers from.',
    source: 'landmarks (Israetel, expert opinion), scaled to the level',
    check: (subject) =>
      checkEach(hardWeeks(subject), 'Take sets away from these groups.', ({ week }) => {
        const over = [...subject.volume(week)].flatMap(([group, sets]) => {
          const marks = landmarksFor(group, subject.profile.difficulty);
          return marks && sets > marks.MRV ? [`${group} ${round(sets)} of ${round(marks.MRV)}`] : [];
        });
        return over.length > 0 ? over.join(', ') : null;
      }),
  },
  {
    id: 'volume.under',
    severity: 'info',
    text: 'Weekly sets reach the least that makes a muscle group grow.',
    source: 'landmarks (Israetel, expert opinion), scaled to the level',
    check: (subject) =>
      checkEach(hardWeeks(subject), 'Add sets where time allows.', ({ week }) => {
        const sums = subject.volume(week);
        const under = MUSCLE_GROUPS.flatMap((group) => {
          const marks = landmarksFor(group, subject.profile.difficulty);
          return marks && (sums.get(group) ?? 0) < marks.MEV
            ? [`${group} ${round(sums.get(group) ?? 0)} of ${round(marks.MEV)}`]
            : [];
        });
        return under.length > 0 ? under.join(', ') : null;
      }),
  },
  {
    id: 'volume.session',
    severity: 'warning',
    text: 'At most about 11 fractional sets of a muscle group in one session.',
    source: 'Remmert 2025',
    check: (subject) =>
      checkEach(subject.workouts, 'Move some of the sets to another day.', ({ workout }) => {
        const over = [...subject.volume(workout)].filter(([, sets]) => sets > SESSION_SET_CEILING + 0.5);
        return over.length > 0 ? over.map(([group, sets]) => `${group} ${round(sets)}`).join(', ') : null;
      }),
  },
  {
    id: 'volume.balance',
    severity: 'warning',
    text: 'Pushing and pulling of the upper body are in balance (at most three to one).',
    source: 'engineering default',
    check: (subject) => {
      const whole = subject.profile.focusArea === 'full_body' || subject.profile.focusArea === 'upper_body';
      const { submaximal } = exceptionOf(subject.program);
      return checkEach(whole ? hardWeeks(subject) : [], 'Add sets to the weaker side.', ({ items }) => {
        const sets = (group: PatternGroup): number =>
          items
            .filter(({ exercise }) => inGroup(exercise.pattern, group))
            .reduce((sum, item) => sum + (submaximal ? item.work.length : countedSets(item)), 0);
        const [push, pull] = [sets('push'), sets('pull')];
        return push > 0 && pull > 0 && (push > pull * 3 || pull > push * 3)
          ? `${push} push sets, ${pull} pull sets`
          : null;
      });
    },
  },
];
